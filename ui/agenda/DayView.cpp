#include "ui/agenda/DayView.h"

#include "core/casework/AgendaRules.h"
#include "ui/agenda/AgendaList.h"
#include "ui/agenda/HourGrid.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int rowsAbove = 4;   // then the list scrolls
constexpr int mostOfAKind = 3; // reminders; more are said in one line

} // namespace

DayView::DayView(QWidget* parent)
    : AgendaView(parent)
    , m_notice(new WrapLabel)
    , m_above(new AgendaList(AgendaList::Lines::One))
    , m_grid(new HourGrid)
    , m_scroll(new QScrollArea) {
    setTextStyle(m_notice, TextStyle::Muted);
    m_notice->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_above);
    column->addWidget(m_scroll, 1);
    connect(m_above, &AgendaList::entryActivated, this, &DayView::entryActivated);
    connect(m_above, &AgendaList::currentEntryChanged, this, [this] {
        if (m_above->hasFocus())
            m_inGrid = false;
        Q_EMIT currentEntryChanged();
    });
    connect(m_grid, &HourGrid::entryActivated, this, &DayView::entryActivated);
    connect(m_grid, &HourGrid::currentChanged, this, [this] {
        m_inGrid = true;
        if (AgendaBlock* block = m_grid->currentBlock())
            m_scroll->ensureWidgetVisible(block, 0, space::large);
        Q_EMIT currentEntryChanged();
    });
    connect(m_grid, &HourGrid::moreRequested, this, [this] { Q_EMIT dayRequested(m_day); });
}

void DayView::showSpan(const AgendaSpan& span, const std::vector<AgendaEntry>& entries) {
    const bool anotherDay = m_day != span.first;
    m_day = span.first;
    const QString notice = calendarText(m_day, span.periods);
    m_notice->setWords(notice);
    m_notice->setVisible(!notice.isEmpty());
    std::vector<AgendaRow> rows;
    std::vector<AgendaEntry> timed;
    for (const AgendaEntry& entry : folded(entries, mostOfAKind)) {
        if (entry.at)
            timed.push_back(entry);
        else if (entry.kind != AgendaKind::Calendar) // the notice says it
            rows.push_back({{}, {}, entry});
    }
    if (anotherDay)
        m_inGrid = !timed.empty();
    m_above->setRows(std::move(rows));
    m_above->setVisible(m_above->model()->rowCount() > 0);
    limitHeight();
    const bool today = m_day == span.today;
    m_grid->setDay(std::move(timed), AgendaRules::hoursOn(m_day, span.periods),
                   today ? std::optional(span.now) : std::nullopt);
    if (anotherDay)
        m_scroll->verticalScrollBar()->setValue(m_grid->workBegins() - space::large);
    Q_EMIT currentEntryChanged();
}

void DayView::limitHeight() {
    m_above->setFixedHeight(m_above->heightOf(std::clamp(m_above->model()->rowCount(), 1, rowsAbove)));
}

const AgendaEntry* DayView::currentEntry() const {
    if (!m_inGrid)
        return m_above->currentEntry();
    return m_grid->currentBlock() ? &m_grid->currentBlock()->entry() : nullptr;
}

QWidget* DayView::keyboard() const {
    if (m_inGrid && m_grid->currentBlock())
        return m_grid->currentBlock();
    if (m_above->isVisibleTo(this))
        return m_above;
    return m_grid->blocks().empty() ? nullptr : m_grid->blocks().front();
}

bool DayView::select(const QDate& day, const QUuid& key) {
    if (day != m_day)
        return false;
    m_inGrid = m_grid->select(key);
    return m_inGrid || m_above->select(day, key);
}

void DayView::changeEvent(QEvent* event) {
    AgendaView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limitHeight();
}

} // namespace tawjih::ui
