#include "ui/agenda/HourGrid.h"

#include "ui/agenda/AgendaDelegate.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/StylePainting.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <map>

namespace tawjih::ui {

namespace {

constexpr int dayBegins = 8;
constexpr int dayEnds = 18;
constexpr int narrowest = 150;      // pixels of a block that can still be read
constexpr int shortestMinutes = 25; // a block is as high as this at least

int minuteOf(QTime time) {
    return time.hour() * 60 + time.minute();
}

int endOf(const AgendaEntry& entry) {
    return std::min(24 * 60, minuteOf(*entry.at) + std::max(entry.minutes, shortestMinutes));
}

} // namespace

AgendaBlock::AgendaBlock(AgendaEntry entry, QWidget* parent) : QAbstractButton(parent), m_entry(std::move(entry)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(m_entry.inWords());
    setAccessibleName(m_entry.inWords());
    setToolTip(m_entry.inWords());
}

void AgendaBlock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintAgendaBlock(&painter, rect(), m_entry, this);
    if (hasFocus())
        painting::focusRing(&painter, rect(), palette(), controlRadius);
}

void AgendaBlock::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT neighbourWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void AgendaBlock::mouseDoubleClickEvent(QMouseEvent*) {
    Q_EMIT activated();
}

void AgendaBlock::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

std::vector<AgendaLane> lanesOf(const std::vector<AgendaEntry>& entries) {
    std::vector<AgendaLane> lanes(entries.size());
    std::vector<int> ends; // of each lane of the present group
    std::size_t groupBegin = 0;
    int groupEnd = 0;
    const auto close = [&](std::size_t until) {
        for (std::size_t i = groupBegin; i < until; ++i)
            lanes[i].lanes = static_cast<int>(ends.size());
        groupBegin = until;
        ends.clear();
    };
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const int begin = minuteOf(*entries[i].at);
        if (!ends.empty() && begin >= groupEnd)
            close(i);
        auto free = std::ranges::find_if(ends, [begin](int end) { return end <= begin; });
        if (free == ends.end())
            free = ends.insert(ends.end(), 0);
        *free = endOf(entries[i]);
        lanes[i].lane = static_cast<int>(free - ends.begin());
        groupEnd = *std::ranges::max_element(ends);
    }
    close(entries.size());
    return lanes;
}

HourGrid::HourGrid(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HourGrid::setDay(std::vector<AgendaEntry> entries, std::optional<AgendaRules::OpenHours> hours,
                      std::optional<QTime> now) {
    const QUuid current = m_current ? m_current->entry().key : QUuid();
    const bool hadFocus = m_current && m_current->hasFocus();
    m_current = nullptr;
    for (AgendaBlock* block : m_blocks)
        delete block;
    m_blocks.clear();
    m_hours = hours;
    m_now = now;
    m_first = std::min(dayBegins, hours ? hours->from.hour() : dayBegins);
    m_end = std::max(dayEnds, hours ? (minuteOf(hours->to) + 59) / 60 : dayEnds);
    for (const AgendaEntry& entry : entries) {
        m_first = std::min(m_first, entry.at->hour());
        m_end = std::max(m_end, (endOf(entry) + 59) / 60);
        makeBlock(entry);
    }
    arrange();
    updateGeometry();
    update();
    if (!current.isNull() && select(current) && hadFocus)
        m_current->setFocus();
}

void HourGrid::makeBlock(const AgendaEntry& entry) {
    auto* block = new AgendaBlock(entry, this);
    const auto place = m_blocks.size();
    m_blocks.push_back(block);
    connect(block, &AgendaBlock::activated, this, [this, block] { Q_EMIT entryActivated(block->entry()); });
    connect(block, &AgendaBlock::focused, this, [this, block] {
        m_current = block;
        Q_EMIT currentChanged();
    });
    connect(block, &AgendaBlock::neighbourWanted, this, [this, place](int step) {
        const auto next = static_cast<std::ptrdiff_t>(place) + step;
        if (next >= 0 && next < std::ssize(m_blocks) && !m_blocks[static_cast<std::size_t>(next)]->isHidden())
            m_blocks[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    });
}

bool HourGrid::select(const QUuid& key) {
    const auto found =
        std::ranges::find_if(m_blocks, [&key](const AgendaBlock* block) { return block->entry().key == key; });
    if (found == m_blocks.end())
        return false;
    m_current = *found;
    Q_EMIT currentChanged();
    return true;
}

int HourGrid::hourHeight() const {
    return std::max(52, 3 * fontMetrics().height());
}

int HourGrid::gutter() const {
    return fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 2 * space::medium;
}

int HourGrid::yOf(QTime time) const {
    return (minuteOf(time) - 60 * m_first) * hourHeight() / 60 + space::small;
}

int HourGrid::workBegins() const {
    return yOf(m_hours ? m_hours->from : QTime(dayBegins, 0));
}

QSize HourGrid::sizeHint() const {
    return {320, (m_end - m_first) * hourHeight() + 2 * space::small};
}

QRect HourGrid::placed(const QRect& rect) const {
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void HourGrid::arrange() {
    for (QAbstractButton* more : m_more)
        delete more;
    m_more.clear();
    std::vector<AgendaEntry> entries;
    for (const AgendaBlock* block : m_blocks)
        entries.push_back(block->entry());
    const std::vector<AgendaLane> lanes = lanesOf(entries);
    const int width = this->width() - gutter() - space::small;
    const int room = std::max(1, width / narrowest);
    std::map<int, int> hidden; // by the top of the line that says so
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const int shown = std::min(lanes[i].lanes, room);
        const int top = yOf(*entries[i].at);
        const bool crowded = lanes[i].lanes > room;
        m_blocks[i]->setVisible(!crowded || lanes[i].lane < shown - 1 || room == 1);
        if (!m_blocks[i]->isVisibleTo(this)) {
            ++hidden[top / hourHeight() * hourHeight()];
            continue;
        }
        const int lane = std::min(lanes[i].lane, shown - 1);
        const int height = (endOf(entries[i]) - minuteOf(*entries[i].at)) * hourHeight() / 60;
        m_blocks[i]->setGeometry(
            placed({gutter() + lane * width / shown, top + 1, width / shown - space::tiny, height - 2}));
    }
    for (const auto& [top, count] : hidden) {
        auto* more = new QPushButton(tr("%n more", nullptr, count), this);
        setQuiet(more);
        const int column = width / room;
        more->setGeometry(placed(
            {gutter() + (room - 1) * column, top + space::small, column - space::tiny, more->sizeHint().height()}));
        connect(more, &QPushButton::clicked, this, &HourGrid::moreRequested);
        more->show();
        m_more.push_back(more);
    }
}

void HourGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor closed = palette().color(QPalette::AlternateBase);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const auto shade = [&](int from, int to) {
        painter.fillRect(placed({gutter(), from, width() - gutter(), to - from}), closed);
    };
    if (!m_hours) {
        shade(0, height());
    } else {
        shade(0, yOf(m_hours->from));
        shade(yOf(m_hours->to), height());
    }
    for (int hour = m_first; hour <= m_end; ++hour) {
        const int y = (hour - m_first) * hourHeight() + space::small;
        painter.setPen(hairline(palette()));
        const QRect line = placed({gutter(), y, width() - gutter(), 1});
        painter.drawLine(line.topLeft(), line.topRight());
        if (hour == m_end)
            break;
        painter.setPen(muted(palette()));
        painter.drawText(placed({space::small, y - space::small, gutter() - space::medium, 2 * space::small}),
                         Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextDontClip, timeText(QTime(hour % 24, 0)));
    }
    if (!m_now || yOf(*m_now) < 0 || yOf(*m_now) > height())
        return;
    const QRect line = placed({gutter() - space::small, yOf(*m_now) - 1, width() - gutter() + space::small, 2});
    painter.fillRect(line, accent(palette()));
}

void HourGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void HourGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    arrange();
    updateGeometry();
}

} // namespace tawjih::ui
