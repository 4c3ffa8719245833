#pragma once

#include "ui/exchange/CheckedRows.h"

#include <QAbstractTableModel>

namespace tawjih::ui {

class ImportEdits;

/// Which rows of a file are shown. What was edited or decided stays where it was seen, whatever became of it.
enum class RowView {
    All, ///< of the first rows
    New,
    Updated,
    ToDecide,
    Errors,
    Warned, ///< imported, but for single values
    AlreadyThere,
    Left,
    Notable ///< of an import that was made: lines and reasons only
};

/// The rows of a file, what becomes of each, and its cells, which can be typed over. A cell with a fault carries the
/// reason in words.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineNumber, Outcome, Subject, Reason, FirstCell };
    enum Role { FaultRole = Qt::UserRole }; ///< bool: the cell has to be mended

    explicit ImportRowsModel(ImportEdits& edits, QObject* parent = nullptr);

    void setRows(CheckedRows rows);
    [[nodiscard]] const exchange::ImportSummary& summary() const { return m_checked.summary; }
    void setView(RowView view);
    [[nodiscard]] RowView view() const { return m_view; }
    void retranslate();

    [[nodiscard]] const exchange::RowReport& reportAt(int row) const { return *m_shown.at(static_cast<size_t>(row)); }
    /// The row with this line as the check found it, wherever it is shown; nullptr when it is not kept.
    [[nodiscard]] const exchange::RowReport* reportOf(qint64 line) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(qint64 line) const;
    /// The cells of a row as they stand now.
    [[nodiscard]] std::vector<QString> cellsOf(const exchange::RowReport& report) const;
    /// Whether something was typed or decided since the check.
    [[nodiscard]] bool isChecked(qint64 line) const;
    /// The first fault after a cell that is not mended yet, from the top again after the last; invalid for none.
    [[nodiscard]] QModelIndex nextFault(const QModelIndex& after) const;
    /// The next row after this one about which nothing is decided; -1 for none.
    [[nodiscard]] int nextUndecided(int row) const;
    /// What is wrong with a cell, in words; empty when nothing is.
    [[nodiscard]] QString faultAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void merge();
    void choose();
    [[nodiscard]] bool isShown(const exchange::RowReport& row) const;
    [[nodiscard]] bool showsCells() const;
    void follow(qint64 line);
    [[nodiscard]] static size_t cellOf(int column) { return static_cast<size_t>(column - FirstCell); }
    [[nodiscard]] QString cell(const exchange::RowReport& row, size_t column) const;
    [[nodiscard]] QString text(const exchange::RowReport& row, int column) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;
    [[nodiscard]] bool isMended(const exchange::RowReport& row, size_t column) const;
    [[nodiscard]] QString outcome(const exchange::RowReport& row) const;
    [[nodiscard]] QString reason(const exchange::RowReport& row) const;

    ImportEdits& m_edits;
    CheckedRows m_checked;
    std::vector<const exchange::RowReport*> m_known; ///< all that are kept, by line
    std::vector<const exchange::RowReport*> m_shown;
    RowView m_view = RowView::All;
};

} // namespace tawjih::ui
