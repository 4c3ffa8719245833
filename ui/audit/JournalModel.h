#pragma once

#include "core/audit/Journal.h"

#include <QAbstractTableModel>

#include <vector>

namespace tawjih::ui {

/// The journal, the newest entry first, as far as it was scrolled to: where the view comes to the end of what is there
/// it asks for more, and whoever reads gives it by append().
class JournalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, User, Roles, What, About, Case, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins anew. \param more whether there are older entries
    void setLines(std::vector<audit::JournalLine> lines, bool more);
    void append(std::vector<audit::JournalLine> lines, bool more);
    /// More could not be read: the view may ask again.
    void giveUp() { m_waiting = false; }

    [[nodiscard]] const audit::JournalLine* lineAt(int row) const;
    [[nodiscard]] bool hasMore() const { return m_more; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// \param before the oldest entry that is there
    void moreWanted(qint64 before);

private:
    std::vector<audit::JournalLine> m_lines;
    bool m_more = false;
    bool m_waiting = false; ///< more was asked for, and has not come yet
};

} // namespace tawjih::ui
