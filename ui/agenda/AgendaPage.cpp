#include "ui/agenda/AgendaPage.h"

#include "ui/agenda/AgendaFields.h"
#include "ui/agenda/AgendaList.h"
#include "ui/agenda/DayView.h"
#include "ui/agenda/DeskCalendarDialog.h"
#include "ui/agenda/EntryBar.h"
#include "ui/agenda/EventDialog.h"
#include "ui/agenda/SpanListView.h"
#include "ui/agenda/WeekView.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace tawjih::ui {

using vault::Permission;

namespace {

constexpr int settleMs = 400;
constexpr int typedMs = 700;
constexpr int listDays = 14;
constexpr int eventMinutes = 60;

/// The first day of the week in Morocco, in every language of the interface.
QDate mondayOf(QDate day) {
    return day.addDays(Qt::Monday - day.dayOfWeek());
}

} // namespace

AgendaPage::AgendaPage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(std::move(needs))
    , m_day(m_needs.clock.today())
    , m_header(new PageHeader)
    , m_scope(new QComboBox)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_new(new QPushButton)
    , m_previous(new QToolButton)
    , m_today(new QPushButton)
    , m_next(new QToolButton)
    , m_goTo(new DateField(m_needs.clock, YearSense::Around))
    , m_ways(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_dayView(new DayView)
    , m_weekView(new WeekView)
    , m_listView(new SpanListView(m_needs.lookup))
    , m_bar(new EntryBar)
    , m_files(new CalendarFiles(context, {m_needs.lend, m_needs.changes, m_needs.clock, m_needs.actor}, this))
    , m_settle(new QTimer(this))
    , m_typed(new QTimer(this))
    , m_mayEdit(vault::permits(m_needs.actor.roles, Permission::EditCases)) {
    makeHeader();
    auto* body = makeBody();
    body->setSpacing(space::medium);
    body->addWidget(m_header);
    makeBar(body);
    auto* card = new Card;
    card->setFlush(true);
    for (AgendaView* view : std::initializer_list<AgendaView*>{m_dayView, m_weekView, m_listView}) {
        m_stack->addWidget(view);
        connect(view, &AgendaView::entryActivated, this, &AgendaPage::openEntry);
        connect(view, &AgendaView::currentEntryChanged, this, &AgendaPage::allowActions);
    }
    connect(m_weekView, &AgendaView::dayRequested, this, [this](QDate day) { showDays(Show::Day, day); });
    connect(m_dayView, &AgendaView::dayRequested, this, [this](QDate day) {
        m_listView->setKind(AgendaKind::Appointments);
        showDays(Show::List, day);
    });
    card->body()->addWidget(m_stack);
    body->addWidget(card, 1);
    body->addWidget(m_bar);
    makeActions();
    for (QTimer* timer : {m_settle, m_typed})
        timer->setSingleShot(true);
    m_settle->setInterval(settleMs);
    m_typed->setInterval(typedMs);
    connect(m_settle, &QTimer::timeout, this, &AgendaPage::activate);
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_settle->start();
    });
    m_stack->setCurrentWidget(m_weekView);
    retranslate();
}

void AgendaPage::makeHeader() {
    m_scope->addItems({QString(), QString()});
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_new->setIcon(icon(QStringLiteral("plus"), IconTone::OnAccent));
    setPrimary(m_new);
    m_header->addAction(m_scope);
    m_header->addAction(m_more);
    m_header->addAction(m_new);
    m_scope->setVisible(vault::permits(m_needs.actor.roles, Permission::AssignCases));
    m_new->setVisible(m_mayEdit);
    connect(m_scope, &QComboBox::activated, this, &AgendaPage::load);
    connect(m_new, &QPushButton::clicked, this, &AgendaPage::newEvent);
}

void AgendaPage::makeBar(QBoxLayout* body) {
    m_previous->setIcon(icon(QStringLiteral("chevron-back")));
    m_next->setIcon(icon(QStringLiteral("chevron")));
    for (int i = 0; i < 3; ++i)
        m_ways->addTab({});
    m_ways->setDrawBase(false);
    m_ways->setExpanding(false);
    m_ways->setCurrentIndex(static_cast<int>(m_show));
    m_goTo->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_today, m_next, m_goTo})
        line->addWidget(widget);
    line->addStretch();
    line->addWidget(m_ways);
    body->addLayout(line);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { showDays(m_show, m_needs.clock.today()); });
    connect(m_goTo, &DateField::edited, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, [this] {
        if (m_goTo->date().isValid())
            showDays(m_show, m_goTo->date());
    });
    connect(m_ways, &QTabBar::currentChanged, this, [this](int way) { showDays(static_cast<Show>(way), m_day); });
}

QAction* AgendaPage::addKey(const char* text, const QKeySequence& key, std::function<void()> act) {
    auto* action = new QAction(this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    m_actions.emplace_back(action, text);
    return action;
}

void AgendaPage::makeActions() {
    addKey(QT_TR_NOOP("Earlier"), Qt::CTRL | Qt::Key_PageUp, [this] { step(-1); });
    addKey(QT_TR_NOOP("Later"), Qt::CTRL | Qt::Key_PageDown, [this] { step(1); });
    addKey(QT_TR_NOOP("Go to today"), Qt::CTRL | Qt::Key_T, [this] { m_today->click(); });
    addKey(QT_TR_NOOP("Go to a day"), Qt::CTRL | Qt::Key_G, [this] { m_goTo->setFocus(Qt::ShortcutFocusReason); });
    addKey(QT_TR_NOOP("Day"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { showDays(Show::Day, m_day); });
    addKey(QT_TR_NOOP("Week"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] { showDays(Show::Week, m_day); });
    addKey(QT_TR_NOOP("List"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { showDays(Show::List, m_day); });
    if (m_mayEdit)
        addKey(QT_TR_NOOP("New event"), Qt::CTRL | Qt::Key_E, [this] { newEvent(); });
    const auto attendance = [this](const char* text, const QKeySequence& key, Attendance value) {
        QAction* action = addKey(text, key, [this, value] { markAttendance(value); });
        m_attendance.emplace_back(action, value);
        m_bar->addButton(action);
    };
    attendance(QT_TR_NOOP("Seen"), Qt::CTRL | Qt::Key_1, Attendance::Seen);
    attendance(QT_TR_NOOP("Excused"), Qt::CTRL | Qt::Key_2, Attendance::Excused);
    attendance(QT_TR_NOOP("Did not come"), Qt::CTRL | Qt::Key_3, Attendance::NoShow);
    attendance(QT_TR_NOOP("Cancelled by the desk"), Qt::CTRL | Qt::Key_4, Attendance::Revoked);
    attendance(QT_TR_NOOP("Not known yet"), Qt::CTRL | Qt::Key_0, Attendance::Unknown);
    m_cancel = addKey(QT_TR_NOOP("Cancel the event"), Qt::CTRL | Qt::Key_Delete, [this] { cancelEvent(); });
    m_open = addKey(QT_TR_NOOP("Open"), Qt::CTRL | Qt::Key_O, [this] {
        if (const AgendaEntry* entry = view()->currentEntry())
            openEntry(*entry);
    });
    m_bar->addButton(m_cancel);
    m_bar->addButton(m_open);
}

void AgendaPage::makeMenu() {
    m_menu->clear();
    if (m_needs.lend && m_mayEdit)
        connect(m_menu->addAction(icon(QStringLiteral("import")), tr("Import a calendar file…")), &QAction::triggered,
                m_files, &CalendarFiles::chooseImport);
    if (m_needs.lend)
        connect(m_menu->addAction(icon(QStringLiteral("export")), tr("Export a calendar file…")), &QAction::triggered,
                this, [this] { m_files->chooseExport(m_span.first, m_span.last, !advisor()); });
    if (vault::permits(m_needs.actor.roles, Permission::EditCatalogue))
        connect(m_menu->addAction(icon(QStringLiteral("calendar")), tr("Holidays and hours of the desk…")),
                &QAction::triggered, this, &AgendaPage::editCalendar);
    m_more->setVisible(!m_menu->isEmpty());
}

void AgendaPage::activate() {
    if (m_stale || m_span.today != m_needs.clock.today())
        load();
}

void AgendaPage::refresh() {
    load();
}

QWidget* AgendaPage::mainWidget() const {
    return view()->keyboard();
}

void AgendaPage::focusFilter() {
    showDays(Show::List, m_day);
    m_listView->focusFilter();
}

AgendaView* AgendaPage::view() const {
    switch (m_show) {
    case Show::Day:
        return m_dayView;
    case Show::Week:
        return m_weekView;
    case Show::List:
        break;
    }
    return m_listView;
}

std::pair<QDate, QDate> AgendaPage::days() const {
    switch (m_show) {
    case Show::Day:
        return {m_day, m_day};
    case Show::Week:
        return {mondayOf(m_day), mondayOf(m_day).addDays(WeekView::days - 1)};
    case Show::List:
        break;
    }
    return {m_day, m_day.addDays(listDays - 1)};
}

void AgendaPage::showDays(Show show, QDate day) {
    m_show = show;
    m_day = day;
    {
        const QSignalBlocker quiet(m_ways);
        m_ways->setCurrentIndex(static_cast<int>(show));
    }
    // What is hidden gives the keyboard to whatever comes next: it belongs to the new view.
    const bool hadKeyboard = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(view());
    load();
    if (QWidget* keyboard = view()->keyboard(); hadKeyboard && keyboard && keyboard->isVisible())
        keyboard->setFocus(Qt::OtherFocusReason);
}

void AgendaPage::step(int by) {
    const int length = m_show == Show::Day ? 1 : m_show == Show::Week ? WeekView::days : listDays;
    showDays(m_show, m_day.addDays(by * length));
}

std::optional<UserId> AgendaPage::advisor() const {
    return m_scope->currentIndex() == 1 ? std::nullopt : std::optional(m_needs.actor.id);
}

void AgendaPage::load() {
    AgendaSpan span;
    std::tie(span.first, span.last) = days();
    span.today = m_needs.clock.today();
    span.now = m_needs.clock.now().toLocalTime().time();
    m_stale = false;
    const quint64 ticket = ++m_ticket;
    if (!m_needs.read) {
        auto items = m_needs.agenda.between(span.first, span.last, advisor());
        return take(std::move(span), std::move(items));
    }
    if (m_job)
        m_job->cancel();
    m_job = m_context.jobs.run(
        tr("Reading the agenda"), this,
        [read = m_needs.read, first = span.first, last = span.last, whose = advisor()](Job& job) {
            return read(first, last, whose, job);
        },
        [this, ticket, span](Result<std::vector<AgendaItem>> items) {
            if (ticket == m_ticket)
                take(span, std::move(items));
        });
    if (span.first == m_span.first && span.last == m_span.last)
        return;
    m_span = std::move(span); // the days at once; what stands on them follows
    showSpan();
}

void AgendaPage::take(AgendaSpan span, Result<std::vector<AgendaItem>> items) {
    m_job.reset();
    if (!items) {
        m_stale = true;
        if (items.error().code != ErrorCode::Cancelled)
            report(items.error());
        return;
    }
    span.items = *std::move(items);
    span.periods = periodsAmong(span.items);
    m_span = std::move(span);
    showSpan();
}

void AgendaPage::showSpan() {
    const std::vector<AgendaEntry> entries = agendaEntries(m_span.items, m_span.today);
    view()->showSpan(m_span, entries);
    writeHead();
    int appointments = 0;
    int reminders = 0;
    for (const AgendaEntry& entry : entries) {
        appointments += entry.kind == AgendaKind::Appointments ? 1 : 0;
        reminders += entry.isReminder() ? 1 : 0;
    }
    QStringList parts;
    if (appointments > 0)
        parts << tr("%n appointment(s)", nullptr, appointments);
    if (reminders > 0)
        parts << tr("%n reminder(s)", nullptr, reminders);
    m_header->setSubtitle(!parts.isEmpty() ? parts.join(tr(", ", "between parts of a list"))
                          : m_job          ? QString() // nobody knows yet
                                           : tr("Nothing stands on these days."));
    allowActions();
}

void AgendaPage::writeHead() {
    const QLocale locale;
    QString title =
        m_span.first == m_span.last
            ? locale.toString(m_span.first, tr("dddd d MMMM yyyy", "format of the day shown"))
            : inOrder(
                  tr("%1 – %2", "the first and the last day shown").arg(dateText(m_span.first), dateText(m_span.last)));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    m_header->setTitle(title);
}

const AgendaItem* AgendaPage::itemOf(const AgendaEntry* entry) const {
    return entry && entry->count == 1 && entry->item >= 0 && entry->item < static_cast<int>(m_span.items.size())
               ? &m_span.items[static_cast<std::size_t>(entry->item)]
               : nullptr;
}

void AgendaPage::allowActions() {
    const AgendaEntry* entry = view()->currentEntry();
    m_bar->setEntry(entry);
    const AgendaItem* item = itemOf(entry);
    const auto* appointment = item ? std::get_if<Appointment>(&item->what) : nullptr;
    for (const auto& [action, attendance] : m_attendance) {
        const bool toCome = attendance == Attendance::Seen || attendance == Attendance::NoShow;
        const bool offered =
            m_mayEdit && appointment && appointment->attendance != attendance && !(toCome && item->day > m_span.today);
        action->setVisible(offered);
        action->setEnabled(offered);
    }
    const bool event = m_mayEdit && item && std::holds_alternative<AgendaEvent>(item->what);
    m_cancel->setVisible(event);
    m_cancel->setEnabled(event);
    m_open->setVisible(entry != nullptr);
    m_open->setEnabled(entry != nullptr);
}

void AgendaPage::openEntry(const AgendaEntry& entry) {
    if (entry.count > 1) {
        m_listView->setKind(entry.kind);
        const QDate day = entry.day;
        return showDays(Show::List, day);
    }
    const AgendaItem* item = itemOf(&entry);
    if (!item)
        return;
    Navigator& navigator = m_context.navigator;
    const AgendaItem::What what = item->what; // what opens may make the page read again
    if (const auto* appointment = std::get_if<Appointment>(&what))
        navigator.openSession(appointment->session);
    else if (const auto* step = std::get_if<DueStep>(&what))
        navigator.openSession(step->session);
    else if (const auto* action = std::get_if<DueAction>(&what))
        navigator.openBeneficiary(action->person.id);
    else if (const auto* followUp = std::get_if<DueFollowUp>(&what))
        navigator.recordFollowUp(followUp->beneficiary);
    else if (const auto* row = std::get_if<ReferralRow>(&what))
        navigator.openReferral(row->referral.id);
    else if (const auto* paper = std::get_if<ExpiringTitle>(&what))
        navigator.openBeneficiary(paper->person.id);
    else if (const auto* event = std::get_if<AgendaEvent>(&what))
        editEvent(*event);
    else
        editCalendar();
}

void AgendaPage::markAttendance(Attendance attendance) {
    const AgendaItem* item = itemOf(view()->currentEntry());
    const auto* appointment = item ? std::get_if<Appointment>(&item->what) : nullptr;
    if (!appointment)
        return;
    const SessionId id = appointment->session;
    const QString name = view()->currentEntry()->title;
    const auto mark = [this, id](Attendance to) -> Result<Attendance> {
        TRY_ASSIGN(const CounsellingSession session, m_needs.sessions.find(id));
        TRY(m_needs.sessions.markAttendance(id, session.stamp.version, to));
        return session.attendance;
    };
    const auto before = mark(attendance);
    if (!before)
        return report(before.error());
    load();
    m_context.navigator.saved();
    m_context.navigator.notify(
        {Tone::Good, tr("%1: %2").arg(isolate(name), labelOf(attendance)), tr("Undo"), [this, mark, was = *before] {
             if (const auto undone = mark(was); !undone)
                 report(undone.error());
             load();
         }});
}

void AgendaPage::newEvent() {
    AgendaEvent event;
    event.owner = m_needs.actor.id;
    const QDate day = m_show == Show::Week ? m_weekView->currentDay() : m_day;
    const QTime now = m_needs.clock.now().toLocalTime().time();
    const QTime next(std::clamp(now.hour() + 1, 8, 17), 0);
    event.startsAt = QDateTime(day, day == m_span.today ? next : QTime(9, 0), Qt::LocalTime).toUTC();
    event.endsAt = event.startsAt.addSecs(60 * eventMinutes);
    editEvent(event);
}

void AgendaPage::editEvent(const AgendaEvent& event) {
    if (!m_mayEdit)
        return;
    const UserNames users = [this](UserId user) { return m_needs.cases.userName(user).value_or(QString()); };
    auto* dialog = new EventDialog(event, m_needs.clock, m_needs.actor.id, users, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, event, dialog] { return store(event, dialog); });
    connect(dialog, &QDialog::accepted, this, [this] {
        load();
        m_context.navigator.saved();
    });
    connect(dialog, &EventDialog::cancelRequested, this, [this, dialog, id = event.id] {
        dialog->reject();
        setCancelled(id, true);
    });
    dialog->open();
}

Status AgendaPage::store(const AgendaEvent& began, EventDialog* dialog) {
    TRY_ASSIGN(
        const AgendaEvent saved,
        saveOrCompare<AgendaEvent>(
            {.fields = eventFields([this](UserId user) { return m_needs.cases.userName(user).value_or(QString()); }),
             .base = began,
             .typed = dialog->value(),
             .find = [this, id = began.id] { return m_needs.agenda.find(id); },
             .save = [this](const AgendaEvent& event) { return m_needs.agenda.save(event); },
             .users = [this](UserId user) { return m_needs.cases.userName(user).value_or(QString()); },
             .chosen = [dialog](const AgendaEvent&) { dialog->done(QDialog::Accepted); }},
            dialog));
    const QDate day = saved.startsAt.toLocalTime().date();
    if (day < m_span.first || m_span.last < day)
        showDays(m_show, day);
    else
        load();
    view()->select(day, saved.id.uuid());
    return {};
}

void AgendaPage::cancelEvent() {
    const AgendaItem* item = itemOf(view()->currentEntry());
    if (const auto* event = item ? std::get_if<AgendaEvent>(&item->what) : nullptr)
        setCancelled(event->id, true);
}

void AgendaPage::setCancelled(AgendaEventId id, bool cancelled) {
    auto event = m_needs.agenda.find(id);
    if (event && event->cancelled != cancelled) {
        event->cancelled = cancelled;
        event = m_needs.agenda.save(*event);
    }
    if (!event)
        return report(event.error());
    load();
    m_context.navigator.saved();
    if (cancelled)
        m_context.navigator.notify({Tone::Info, tr("%1 is cancelled.").arg(isolate(event->title)), tr("Undo"),
                                    [this, id] { setCancelled(id, false); }});
}

void AgendaPage::editCalendar() {
    if (!vault::permits(m_needs.actor.roles, Permission::EditCatalogue))
        return;
    auto* dialog =
        new DeskCalendarDialog({m_needs.agenda, m_needs.changes, m_needs.clock,
                                [this](UserId user) { return m_needs.cases.userName(user).value_or(QString()); }},
                               m_span.first.year(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AgendaPage::report(const Error& error) {
    m_context.navigator.notify({Tone::Danger, errorText(error), {}, {}});
}

void AgendaPage::retranslate() {
    m_scope->setItemText(0, tr("My work"));
    m_scope->setItemText(1, tr("Everybody's work"));
    m_scope->setAccessibleName(tr("Whose work"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_new->setText(tr("Event"));
    m_new->setToolTip(tr("New event (%1)").arg(QStringLiteral("Ctrl+E")));
    m_previous->setToolTip(tr("Earlier"));
    m_previous->setAccessibleName(tr("Earlier"));
    m_next->setToolTip(tr("Later"));
    m_next->setAccessibleName(tr("Later"));
    m_today->setText(tr("Today"));
    if (auto* edit = m_goTo->findChild<QLineEdit*>()) {
        edit->setPlaceholderText(tr("Go to a day"));
        edit->setAccessibleName(tr("Go to a day"));
    }
    const QString ways[] = {tr("Day"), tr("Week"), tr("List")};
    for (int i = 0; i < m_ways->count(); ++i)
        m_ways->setTabText(i, ways[i]);
    m_ways->setAccessibleName(tr("How the days are shown"));
    for (const auto& [action, text] : m_actions) {
        action->setText(tr(text));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(QString(tr(text) + QStringLiteral(" (") + keys + u')'));
    }
    m_dayView->above()->setAccessibleName(tr("What has no time on this day"));
    makeMenu();
    if (!m_stale)
        showSpan();
}

} // namespace tawjih::ui
