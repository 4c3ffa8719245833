#include "ui/widgets/Tables.h"

#include "ui/widgets/Colors.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace tawjih::ui {

namespace {

const char* const linesProperty = "tawjihRowLines";

int rowHeight(const QTableView* table) {
    const int lines = std::max(1, table->property(linesProperty).toInt());
    const int text = lines * table->fontMetrics().height();
    return std::max(34, text + (lines == 1 ? space::large : space::medium));
}

/// Keeps the rows as high as the text asks for.
class RowHeight final : public QObject {
public:
    explicit RowHeight(QTableView* table) : QObject(table), m_table(table) {
        table->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() { m_table->verticalHeader()->setDefaultSectionSize(rowHeight(m_table)); }
    QTableView* m_table;
};

} // namespace

void dressTable(QTableView* table) {
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false); // Tab leaves the table: no keyboard trap
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    new RowHeight(table);
}

void setRowLines(QTableView* table, int lines) {
    table->setProperty(linesProperty, lines);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(table));
}

void dressList(QAbstractItemView* list) {
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace tawjih::ui
