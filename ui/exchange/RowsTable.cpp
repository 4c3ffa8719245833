#include "ui/exchange/RowsTable.h"

#include "ui/exchange/ImportRowsModel.h"
#include "ui/widgets/Tables.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int subjectWidth = 160;
constexpr int reasonWidth = 240;
constexpr int cellWidth = 130;

} // namespace

RowsTable::RowsTable(ImportRowsModel* rows, QWidget* parent) : QTableView(parent), m_rows(rows) {
    setModel(rows);
    dressTable(this);
    setSelectionBehavior(SelectItems); // one cell is mended at a time
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionsMovable(false);
}

void RowsTable::arrange() {
    const bool hasCells = m_rows->columnCount() > ImportRowsModel::FirstCell;
    const bool mends = m_rows->view() == RowView::Errors || m_rows->view() == RowView::Warned;
    auto* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ImportRowsModel::LineNumber, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportRowsModel::Outcome, QHeaderView::ResizeToContents);
    header->resizeSection(ImportRowsModel::Subject, subjectWidth);
    header->resizeSection(ImportRowsModel::Reason, reasonWidth);
    for (int column = ImportRowsModel::FirstCell; column < m_rows->columnCount(); ++column)
        header->resizeSection(column, std::max(cellWidth, header->sectionSizeHint(column)));
    if (!hasCells)
        header->setSectionResizeMode(ImportRowsModel::Reason, QHeaderView::Stretch);
    // Where cells are mended they say who it is.
    setColumnHidden(ImportRowsModel::Subject, (mends && hasCells) || m_rows->view() == RowView::Notable);
    setColumnHidden(ImportRowsModel::Outcome, m_rows->view() == RowView::ToDecide);
}

bool RowsTable::goToNextFault() {
    const QModelIndex next = m_rows->nextFault(currentIndex());
    if (!next.isValid())
        return false;
    setCurrentIndex(next);
    // With its reason in view where there is room for both.
    scrollTo(m_rows->index(next.row(), ImportRowsModel::LineNumber));
    scrollTo(next);
    return true;
}

void RowsTable::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState) {
        goToNextFault();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void RowsTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter
        goToNextFault();
    Q_EMIT typingEnded();
}

} // namespace tawjih::ui
