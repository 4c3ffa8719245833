#include "ui/casework/TodayPage.h"

#include "ui/casework/CaseloadModel.h"
#include "ui/outcome/CallDialog.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

namespace tawjih::ui {

namespace {

constexpr int settleMs = 400;
constexpr int widthForBothNames = 1100;

/// Inside a card, above or below a hairline list, without taking the card's height.
EmptyState* emptyState(const QString& icon, Card* card) {
    auto* state = new EmptyState(icon);
    card->body()->addWidget(state, 1);
    state->hide();
    return state;
}

} // namespace

TodayPage::TodayPage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(needs)
    , m_header(new PageHeader)
    , m_scope(new QComboBox)
    , m_newSession(new QPushButton)
    , m_newPerson(new QPushButton)
    , m_callsCount(new QLabel)
    , m_caseloadCount(new QLabel)
    , m_appointments(new LineList)
    , m_chase(new LineList)
    , m_calls(new LineList)
    , m_titles(new LineList)
    , m_caseload(new CaseloadModel(this))
    , m_caseloadView(new QTableView)
    , m_settle(new QTimer(this)) {
    makeHeader();
    auto* above = new QHBoxLayout;
    above->addWidget(makeAppointments(), 1);
    above->addWidget(makeChase(), 1);
    auto* below = new QHBoxLayout;
    below->addWidget(makeCaseload(), 7);
    auto* aside = new QVBoxLayout;
    aside->addWidget(makeCalls(), 1);
    aside->addWidget(makeTitles(), 1);
    below->addLayout(aside, 4);
    for (QBoxLayout* line : std::initializer_list<QBoxLayout*>{above, below, aside})
        line->setSpacing(space::medium);
    auto* body = makeBody();
    body->setSpacing(space::medium);
    body->addWidget(m_header);
    body->addLayout(above, 2);
    body->addLayout(below, 3);

    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    connect(m_settle, &QTimer::timeout, this, &TodayPage::activate);
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_settle->start();
    });
    retranslate();
}

void TodayPage::makeHeader() {
    m_scope->addItems({QString(), QString()});
    m_newSession->setIcon(icon(QStringLiteral("plus")));
    m_newPerson->setIcon(icon(QStringLiteral("plus"), IconTone::OnAccent));
    setPrimary(m_newPerson);
    m_header->addAction(m_scope);
    m_header->addAction(m_newSession);
    m_header->addAction(m_newPerson);
    // Once they have a place: what is shown without one is a window of its own, which takes the keyboard.
    m_scope->setVisible(vault::permits(m_needs.actor.roles, vault::Permission::AssignCases));
    m_newSession->setVisible(m_context.navigator.answers(Request::Kind::NewSession));
    m_newPerson->setVisible(m_context.navigator.answers(Request::Kind::NewBeneficiary));
    connect(m_scope, &QComboBox::activated, this, [this] {
        m_stale = true;
        activate();
    });
    connect(m_newSession, &QPushButton::clicked, this, [this] { m_context.navigator.newSession(); });
    connect(m_newPerson, &QPushButton::clicked, this, [this] { m_context.navigator.newBeneficiary(); });
}

QAction* TodayPage::addKey(QWidget* list, const char* text, const QKeySequence& key, std::function<void()> act) {
    auto* action = new QAction(list);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    list->addAction(action);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_actions.emplace_back(action, text);
    return action;
}

/// The same act for the pointer, at the end of the card's heading.
QPushButton* TodayPage::addButton(Card* card, QAction* action) {
    auto* button = new QPushButton;
    setQuiet(button);
    card->headingEnd()->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

QWidget* TodayPage::makeAppointments() {
    m_appointmentsCard = new Card;
    m_appointmentsCard->body()->addWidget(m_appointments, 1);
    m_noAppointments = emptyState(QStringLiteral("calendar"), m_appointmentsCard);
    const auto add = [this](const char* text, Qt::Key key, Attendance attendance) {
        QAction* action =
            addKey(m_appointments, text, Qt::CTRL | key, [this, attendance] { markAttendance(attendance); });
        addButton(m_appointmentsCard, action);
        m_attendanceActions.push_back(action);
    };
    add(QT_TR_NOOP("Seen"), Qt::Key_1, Attendance::Seen);
    add(QT_TR_NOOP("Excused"), Qt::Key_2, Attendance::Excused);
    add(QT_TR_NOOP("Did not come"), Qt::Key_3, Attendance::NoShow);
    connect(m_appointments, &LineList::lineActivated, this, [this](const Line& line) { open(line.person); });
    connect(m_appointments, &LineList::currentLineChanged, this, &TodayPage::allowActions);
    connect(m_noAppointments, &EmptyState::actionTriggered, this, [this] { m_context.navigator.newSession(); });
    return m_appointmentsCard;
}

QWidget* TodayPage::makeChase() {
    m_chaseCard = new Card;
    m_chaseCard->body()->addWidget(m_chase, 1);
    m_nothingDue = emptyState(QStringLiteral("check"), m_chaseCard);
    QAction* complete = addKey(m_chase, QT_TR_NOOP("Done"), Qt::CTRL | Qt::Key_D, [this] { completeStep(); });
    QAction* tomorrow = addKey(m_chase, QT_TR_NOOP("Tomorrow"), Qt::CTRL | Qt::Key_T, [this] { postponeStep(1); });
    QAction* week = addKey(m_chase, QT_TR_NOOP("In a week"), Qt::CTRL | Qt::Key_W, [this] { postponeStep(7); });
    m_stepActions = {complete, tomorrow, week};
    for (QAction* action : m_stepActions)
        addButton(m_chaseCard, action);
    connect(m_chase, &LineList::lineActivated, this, [this](const Line& line) {
        if (line.kind == ReferralLine)
            m_context.navigator.openReferral(ReferralId(line.key));
        else if (line.kind == RequestsLine)
            m_context.navigator.openPage(QStringLiteral("rights"));
        else
            open(line.person);
    });
    connect(m_chase, &LineList::currentLineChanged, this, &TodayPage::allowActions);
    return m_chaseCard;
}

QWidget* TodayPage::makeCalls() {
    m_callsCard = new Card;
    setTextStyle(m_callsCount, TextStyle::Muted);
    m_callsCard->headingEnd()->addWidget(m_callsCount);
    m_calls->setRowsShown(12);
    m_callsCard->body()->addWidget(m_calls, 1);
    m_callAction = addKey(m_calls, QT_TR_NOOP("Call…"), Qt::CTRL | Qt::Key_E, [this] { recordCall(); });
    addButton(m_callsCard, m_callAction);
    addKey(m_calls, QT_TR_NOOP("Open the case"), Qt::CTRL | Qt::Key_O, [this] {
        if (const Line* line = m_calls->currentLine())
            open(line->person);
    });
    connect(m_calls, &LineList::lineActivated, this, &TodayPage::recordCall);
    connect(m_calls, &LineList::currentLineChanged, this, &TodayPage::allowActions);
    return m_callsCard;
}

QWidget* TodayPage::makeTitles() {
    m_titlesCard = new Card;
    m_titles->setRowsShown(12);
    m_titlesCard->body()->addWidget(m_titles, 1);
    m_noTitles = emptyState(QStringLiteral("document"), m_titlesCard);
    connect(m_titles, &LineList::lineActivated, this, [this](const Line& line) { open(line.person); });
    return m_titlesCard;
}

QWidget* TodayPage::makeCaseload() {
    m_caseloadCard = new Card;
    setTextStyle(m_caseloadCount, TextStyle::Muted);
    m_caseloadCard->headingEnd()->addWidget(m_caseloadCount);
    m_caseloadView->setModel(m_caseload);
    dressTable(m_caseloadView);
    auto* header = m_caseloadView->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CaseloadModel::NextStep, QHeaderView::Stretch);
    m_caseloadCard->body()->addWidget(m_caseloadView, 1);
    m_noCases = emptyState(QStringLiteral("people"), m_caseloadCard);
    connect(m_caseloadView, &QTableView::activated, this,
            [this](const QModelIndex& index) { open(m_caseload->caseAt(index.row()).person.id.uuid()); });
    connect(m_noCases, &EmptyState::actionTriggered, this, [this] { m_context.navigator.newBeneficiary(); });
    return m_caseloadCard;
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    // The second script gives way to what is to be done.
    m_caseloadView->setColumnHidden(CaseloadModel::OtherName, width() < widthForBothNames);
}

/// Who comes today, else what is to be chased, else whom to call, else my cases.
QWidget* TodayPage::mainWidget() const {
    for (QWidget* list : std::initializer_list<QWidget*>{m_appointments, m_chase, m_calls})
        if (list->isVisibleTo(this))
            return list;
    return m_caseloadView;
}

void TodayPage::activate() {
    if (!m_stale && m_day.day == m_needs.clock.today())
        return;
    auto day = readToday(m_needs, m_scope->currentIndex() == 1);
    if (!day) {
        report(day.error());
        return;
    }
    m_stale = false;
    m_day = *std::move(day);
    showSnapshot();
}

void TodayPage::showSnapshot() {
    const QLocale locale;
    QString title = locale.toString(m_day.day, tr("dddd d MMMM", "format of today's date"));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    m_header->setTitle(title);
    m_header->setSubtitle(summary());
    showAppointments();
    showChase();
    showCalls();
    showTitles();
    showCaseload();
    allowActions();
    const auto due = std::ssize(m_day.appointments) + std::ssize(m_day.steps) + std::ssize(m_day.overdue);
    Q_EMIT countChanged(due > 0 ? std::optional(due) : std::nullopt);
}

QString TodayPage::summary() const {
    QStringList parts;
    if (const auto n = static_cast<int>(m_day.appointments.size()); n > 0)
        parts << tr("%n appointment(s)", nullptr, n);
    if (const auto n = static_cast<int>(m_day.steps.size() + m_day.overdue.size()); n > 0)
        parts << tr("%n reminder(s)", nullptr, n);
    if (const auto n = static_cast<int>(m_day.calls.size()); n > 0 && n < TodaySnapshot::mostCalls)
        parts << tr("%n call(s)", nullptr, n);
    if (const auto n = static_cast<int>(m_day.titles.size()); n > 0)
        parts << tr("%n permit(s) expiring", nullptr, n);
    return parts.isEmpty() ? tr("Nothing is due today.") : parts.join(tr(", ", "between parts of a list"));
}

void TodayPage::showAppointments() {
    m_noAppointments->setVisible(m_day.appointments.empty());
    m_appointments->setVisible(!m_day.appointments.empty());
    m_appointments->setLines(appointmentLines(m_day));
}

void TodayPage::showChase() {
    auto lines = chaseLines(m_day);
    m_nothingDue->setVisible(lines.empty());
    m_chase->setVisible(!lines.empty());
    m_chase->setLines(std::move(lines));
}

void TodayPage::showCalls() {
    const auto count = static_cast<int>(m_day.calls.size());
    m_callsCard->setVisible(count > 0); // with nobody to call, the permits have the room
    m_callsCount->setText(count < TodaySnapshot::mostCalls ? tr("%n person(s)", nullptr, count)
                                                           : tr("more than %1").arg(number(count)));
    m_calls->setLines(callLines(m_day));
}

void TodayPage::showTitles() {
    m_noTitles->setVisible(m_day.titles.empty());
    m_titles->setVisible(!m_day.titles.empty());
    m_titles->setLines(titleLines(m_day));
}

void TodayPage::showCaseload() {
    m_caseload->setCases(m_day.caseload, m_day.day);
    const bool empty = m_day.caseload.empty();
    m_caseloadView->setVisible(!empty);
    m_noCases->setVisible(empty);
    m_caseloadCount->setText(empty ? QString() : tr("%n open", nullptr, static_cast<int>(m_day.caseloadCount)));
}

void TodayPage::allowActions() {
    for (QAction* action : m_attendanceActions) {
        action->setEnabled(m_appointments->currentLine() != nullptr);
        action->setVisible(!m_day.appointments.empty());
    }
    for (QAction* action : m_stepActions) {
        action->setEnabled(currentStep() != nullptr);
        action->setVisible(!m_day.steps.empty());
    }
    m_callAction->setEnabled(m_calls->currentLine() != nullptr);
}

const DueStep* TodayPage::currentStep() const {
    const Line* line = m_chase->currentLine();
    if (!line || line->kind != StepLine)
        return nullptr;
    for (const DueStep& step : m_day.steps)
        if (step.session.uuid() == line->key)
            return &step;
    return nullptr;
}

void TodayPage::markAttendance(Attendance attendance) {
    const Line* line = m_appointments->currentLine();
    if (!line)
        return;
    const SessionId id(line->key);
    const QString name = line->text;
    const auto mark = [this, id](Attendance to) -> Result<Attendance> {
        TRY_ASSIGN(const CounsellingSession session, m_needs.sessions.find(id));
        TRY(m_needs.sessions.markAttendance(id, session.stamp.version, to));
        return session.attendance;
    };
    const auto before = mark(attendance);
    if (!before) {
        report(before.error());
        return;
    }
    done(tr("%1: %2").arg(isolate(name), labelOf(attendance)), [this, mark, was = *before] {
        if (const auto undone = mark(was); !undone)
            report(undone.error());
        m_stale = true;
        activate();
    });
}

void TodayPage::completeStep() {
    const DueStep* step = currentStep();
    if (!step)
        return;
    const SessionId id = step->session;
    const QString text = step->text;
    auto session = m_needs.sessions.find(id);
    if (session)
        session = m_needs.sessions.completeStep(id, session->stamp.version);
    if (!session) {
        report(session.error());
        return;
    }
    done(tr("Done: %1").arg(isolate(text)), [this, id] {
        auto stored = m_needs.sessions.find(id);
        if (stored && stored->nextStep) {
            stored->nextStep->doneOn.reset();
            stored = m_needs.sessions.save(*stored);
        }
        if (!stored)
            report(stored.error());
        m_stale = true;
        activate();
    });
}

void TodayPage::postponeStep(int days) {
    const DueStep* step = currentStep();
    if (!step)
        return;
    const SessionId id = step->session;
    const QString text = step->text;
    const QDate was = step->due;
    const QDate to = m_day.day.addDays(days);
    const auto move = [this, id](QDate due) -> Status {
        TRY_ASSIGN(const CounsellingSession session, m_needs.sessions.find(id));
        TRY(m_needs.sessions.postponeStep(id, session.stamp.version, due));
        return {};
    };
    if (const Status moved = move(to); !moved) {
        report(moved.error());
        return;
    }
    done(tr("%1: %2").arg(isolate(text), distanceText(to, m_day.day)), [this, move, was] {
        if (const Status back = move(was); !back)
            report(back.error());
        m_stale = true;
        activate();
    });
}

void TodayPage::recordCall() {
    const Line* line = m_calls->currentLine();
    if (!line)
        return;
    const Status opened = openCall(m_needs.call(), BeneficiaryId(line->person), this, [this](const QString& sentence) {
        m_stale = true;
        activate();
        m_context.navigator.saved();
        m_context.navigator.notify({Tone::Good, sentence, {}, {}});
    });
    if (!opened)
        report(opened.error());
}

void TodayPage::open(const QUuid& person) {
    if (!person.isNull())
        m_context.navigator.openBeneficiary(BeneficiaryId(person));
}

void TodayPage::report(const Error& error) {
    m_context.navigator.notify({Tone::Danger, errorText(error), {}, {}});
}

void TodayPage::done(const QString& text, std::function<void()> undo) {
    m_stale = true;
    activate();
    m_context.navigator.saved();
    m_context.navigator.notify({Tone::Good, text, tr("Undo"), std::move(undo)});
}

void TodayPage::retranslate() {
    m_scope->setItemText(0, tr("My work"));
    m_scope->setItemText(1, tr("Everybody's work"));
    m_scope->setAccessibleName(tr("Whose work"));
    m_newSession->setText(tr("Session"));
    m_newSession->setToolTip(tr("New session (%1)").arg(QStringLiteral("Ctrl+Shift+N")));
    m_newPerson->setText(tr("Beneficiary"));
    m_newPerson->setToolTip(tr("Register a person (%1)").arg(QStringLiteral("Ctrl+N")));
    m_appointmentsCard->setHeading(tr("Appointments"));
    m_chaseCard->setHeading(tr("To chase"));
    m_callsCard->setHeading(tr("To call"));
    m_titlesCard->setHeading(tr("Expiring permits"));
    m_caseloadCard->setHeading(tr("My cases"));
    m_caseloadCard->setFlush(true); // after the heading, which decides on the space above
    m_appointments->setAccessibleName(tr("Appointments"));
    m_chase->setAccessibleName(tr("To chase"));
    m_calls->setAccessibleName(tr("To call"));
    m_titles->setAccessibleName(tr("Expiring permits"));
    m_caseloadView->setAccessibleName(tr("My cases"));
    const bool mayPlan = m_context.navigator.answers(Request::Kind::NewSession);
    m_noAppointments->setTexts(tr("Nobody has an appointment today."), mayPlan ? tr("Plan a session") : QString());
    m_nothingDue->setTexts(tr("Nothing to chase. Next steps and unanswered referrals appear here on their day."));
    m_noTitles->setTexts(tr("No residence permit ends within 90 days."));
    const bool mayRegister = m_context.navigator.answers(Request::Kind::NewBeneficiary);
    m_noCases->setTexts(tr("No case is assigned to you yet."), mayRegister ? tr("Register a person") : QString());
    for (const auto& [action, text] : m_actions) {
        action->setText(tr(text));
        action->setToolTip(
            QString(tr(text) + QStringLiteral(" (") + action->shortcut().toString(QKeySequence::NativeText) + u')'));
    }
    m_caseload->retranslate();
    if (m_day.day.isValid())
        showSnapshot();
}

} // namespace tawjih::ui
