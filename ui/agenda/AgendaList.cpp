#include "ui/agenda/AgendaList.h"

#include "ui/agenda/AgendaDelegate.h"
#include "ui/widgets/Tables.h"

#include <QKeyEvent>

namespace tawjih::ui {

void AgendaModel::setRows(std::vector<AgendaRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AgendaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.isHeading() ? QString(row.heading + u' ' + row.note).trimmed() : row.entry.inWords();
    case Qt::ToolTipRole:
        return row.isHeading() ? row.note : row.entry.inWords();
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || rowAt(index.row()).isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

AgendaList::AgendaList(Lines lines, QWidget* parent)
    : QListView(parent)
    , m_model(new AgendaModel(this))
    , m_lines(lines) {
    setModel(m_model);
    setItemDelegate(new AgendaDelegate(lines == Lines::Two, this));
    dressList(this);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this, &AgendaList::activate);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaList::currentEntryChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AgendaList::currentEntryChanged);
}

void AgendaList::setRows(std::vector<AgendaRow> rows) {
    const AgendaEntry* current = currentEntry();
    const QDate day = current ? current->day : QDate();
    const QUuid key = current ? current->key : QUuid();
    m_model->setRows(std::move(rows));
    updateGeometry();
    if (day.isValid())
        select(day, key);
}

const AgendaEntry* AgendaList::currentEntry() const {
    const QModelIndex index = currentIndex();
    return index.isValid() && !m_model->rowAt(index.row()).isHeading() ? &m_model->rowAt(index.row()).entry : nullptr;
}

bool AgendaList::select(const QDate& day, const QUuid& key) {
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const AgendaRow& row = m_model->rowAt(i);
        if (row.isHeading() || row.entry.day != day || row.entry.key != key)
            continue;
        setCurrentIndex(m_model->index(i));
        return true;
    }
    return false;
}

int AgendaList::heightOf(int rows) const {
    return rows * AgendaDelegate::rowHeight(fontMetrics(), m_lines == Lines::Two) + 2;
}

void AgendaList::activate(const QModelIndex& index) {
    if (index.isValid() && !m_model->rowAt(index.row()).isHeading())
        Q_EMIT entryActivated(m_model->rowAt(index.row()).entry);
}

void AgendaList::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(currentIndex());
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT stepAside((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void AgendaList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    for (int i = 0; !currentIndex().isValid() && i < m_model->rowCount(); ++i)
        if (!m_model->rowAt(i).isHeading())
            setCurrentIndex(m_model->index(i)); // so that the first key acts on something one sees
    Q_EMIT currentEntryChanged();
}

} // namespace tawjih::ui
