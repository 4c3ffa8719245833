#pragma once

#include "core/exchange/CatalogueExchange.h"
#include "ui/widgets/ActionDialog.h"

#include <QAbstractTableModel>

class QTableView;

namespace tawjih::ui {

class WrapLabel;

/// The entries of a catalogue file with what becomes of each; what is refused first, what stays as it is last.
class CatalogueRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Outcome, LineNumber, Kind, Name, Remark, ColumnCount };

    explicit CatalogueRowsModel(const exchange::CatalogueComparison& comparison, QObject* parent = nullptr);

    void retranslate();
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const exchange::EntryReport& report, int column);
    std::vector<exchange::EntryReport> m_rows;
};

/// What would become of a catalogue file, before anything is taken in: new, changed, unchanged, refused with line and
/// reason. While one entry is refused, the file cannot be taken in.
class CatalogueImportDialog : public ActionDialog {
    Q_OBJECT
public:
    CatalogueImportDialog(const QString& fileName, exchange::CatalogueComparison comparison, QWidget* parent = nullptr);

    /// Whether there is something to take in and nothing refused.
    [[nodiscard]] bool canImport() const;
    [[nodiscard]] CatalogueRowsModel* rows() const { return m_rows; }

protected:
    void retranslate() override;

private:
    QString m_fileName;
    exchange::CatalogueComparison m_comparison;
    CatalogueRowsModel* m_rows;
    QTableView* m_view;
    WrapLabel* m_counts;
    WrapLabel* m_advice;
};

} // namespace tawjih::ui
