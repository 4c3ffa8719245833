#pragma once

#include "core/exchange/ImportRecord.h"

#include <QAbstractTableModel>

#include <functional>

namespace tawjih::ui {

/// The imports that were made, the latest first.
class PastImportsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, How, Created, Updated, State, ColumnCount };

    /// \param nameOf a user's name; empty when not known
    explicit PastImportsModel(std::function<QString(UserId)> nameOf, QObject* parent = nullptr);

    void setRecords(std::vector<exchange::ImportRecord> records);
    [[nodiscard]] const exchange::ImportRecord& recordAt(int row) const {
        return m_records.at(static_cast<size_t>(row));
    }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(exchange::ImportId id) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const exchange::ImportRecord& record, int column) const;

    std::function<QString(UserId)> m_nameOf;
    std::vector<exchange::ImportRecord> m_records;
};

} // namespace tawjih::ui
