#include "ui/agenda/WeekView.h"

#include "core/casework/AgendaRules.h"
#include "ui/agenda/AgendaList.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int mostOfAKind = 2; // reminders; more are said in one line

} // namespace

WeekView::WeekView(QWidget* parent) : AgendaView(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(1);
    for (int i = 0; i < days; ++i) {
        Column& column = m_columns[static_cast<std::size_t>(i)];
        makeColumn(column, i);
        auto* box = new QVBoxLayout;
        box->setSpacing(0);
        box->addWidget(column.head);
        box->addWidget(column.note);
        box->addWidget(column.list, 1);
        line->addLayout(box, 1);
    }
}

void WeekView::makeColumn(Column& column, int place) {
    column.head = new QPushButton;
    setQuiet(column.head);
    column.note = new WrapLabel;
    setTextStyle(column.note, TextStyle::Small);
    column.note->setContentsMargins(space::small, 0, space::small, space::tiny);
    column.note->setMinimumHeight(2 * fontMetrics().height());
    column.list = new AgendaList(AgendaList::Lines::Two);
    column.list->setAutoFillBackground(false);
    column.list->viewport()->setAutoFillBackground(false); // the ground says whether the desk is open
    column.list->setMinimumWidth(90);
    connect(column.head, &QPushButton::clicked, this, [this, place] { Q_EMIT dayRequested(m_first.addDays(place)); });
    connect(column.list, &AgendaList::entryActivated, this, &WeekView::entryActivated);
    connect(column.list, &AgendaList::currentEntryChanged, this, [this, place] {
        if (list(place)->hasFocus())
            m_current = place;
        Q_EMIT currentEntryChanged();
    });
    connect(column.list, &AgendaList::stepAside, this, [this, place](int step) {
        if (place + step < 0 || place + step >= days)
            return;
        m_current = place + step;
        list(m_current)->setFocus(Qt::TabFocusReason);
        Q_EMIT currentEntryChanged();
    });
}

void WeekView::showSpan(const AgendaSpan& span, const std::vector<AgendaEntry>& entries) {
    const bool anotherWeek = m_first != span.first;
    m_first = span.first;
    m_today = span.today;
    const std::vector<AgendaEntry> lines = folded(entries, mostOfAKind);
    for (int i = 0; i < days; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const QDate day = m_first.addDays(i);
        std::vector<AgendaEntry> own;
        for (const AgendaEntry& entry : lines)
            if (entry.day == day && entry.kind != AgendaKind::Calendar) // the head says it
                own.push_back(entry);
        sortForReading(own);
        std::vector<AgendaRow> rows;
        for (AgendaEntry& entry : own)
            rows.push_back({{}, {}, std::move(entry)});
        m_closed[place] = AgendaRules::isClosed(day, span.periods);
        QString name = QLocale().toString(day, tr("ddd d", "head of a day of the week: Thu 12"));
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        Column& column = m_columns[place];
        column.head->setText(name);
        setPrimary(column.head, day == m_today);
        setQuiet(column.head, day != m_today);
        QStringList notes;
        if (day == m_today)
            notes << tr("today");
        if (const QString calendar = calendarText(day, span.periods); !calendar.isEmpty())
            notes << calendar;
        column.note->setWords(notes.join(QStringLiteral(" · ")));
        const QString spoken = QString(dateText(day) + u' ' + notes.join(u' '));
        column.head->setAccessibleName(spoken);
        column.head->setToolTip(spoken);
        column.list->setAccessibleName(spoken);
        column.list->setRows(std::move(rows));
    }
    if (anotherWeek && m_first <= m_today && m_today < m_first.addDays(days))
        m_current = static_cast<int>(m_first.daysTo(m_today));
    update();
    Q_EMIT currentEntryChanged();
}

AgendaList* WeekView::list(int day) const {
    return m_columns.at(static_cast<std::size_t>(day)).list;
}

QString WeekView::headText(int day) const {
    const Column& column = m_columns.at(static_cast<std::size_t>(day));
    return QString(column.head->text() + u' ' + column.note->text());
}

const AgendaEntry* WeekView::currentEntry() const {
    return list(m_current)->currentEntry();
}

QDate WeekView::currentDay() const {
    return m_first.addDays(m_current);
}

QWidget* WeekView::keyboard() const {
    return list(m_current);
}

bool WeekView::select(const QDate& day, const QUuid& key) {
    const qint64 place = m_first.daysTo(day);
    if (place < 0 || place >= days || !list(static_cast<int>(place))->select(day, key))
        return false;
    m_current = static_cast<int>(place);
    Q_EMIT currentEntryChanged();
    return true;
}

void WeekView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int i = 0; i < days; ++i) {
        const Column& column = m_columns[static_cast<std::size_t>(i)];
        const QRect ground(column.list->x(), 0, column.list->width(), height());
        if (m_closed[static_cast<std::size_t>(i)])
            painter.fillRect(ground, palette().color(QPalette::AlternateBase));
        if (i == 0)
            continue;
        painter.setPen(hairline(palette()));
        const int x = layoutDirection() == Qt::RightToLeft ? ground.right() + 1 : ground.left() - 1;
        painter.drawLine(x, 0, x, height());
    }
}

} // namespace tawjih::ui
