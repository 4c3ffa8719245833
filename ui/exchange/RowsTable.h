#pragma once

#include <QTableView>

namespace tawjih::ui {

class ImportRowsModel;

/// The rows of a file. Cells are typed over in place; Enter, also at the end of typing, goes to the next fault.
class RowsTable : public QTableView {
    Q_OBJECT
public:
    explicit RowsTable(ImportRowsModel* rows, QWidget* parent = nullptr);

    /// Widths and columns for what is shown now.
    void arrange();
    /// True while something is being typed.
    [[nodiscard]] bool isTyping() const { return state() == EditingState; }
    /// False when there is none left.
    bool goToNextFault();

Q_SIGNALS:
    void currentMoved();
    void typingEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    ImportRowsModel* m_rows;
};

} // namespace tawjih::ui
