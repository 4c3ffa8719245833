#include "ui/agenda/AgendaPage.h"

#include "core/casework/AgendaRules.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/DeskLookup.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "ui/agenda/AgendaList.h"
#include "ui/agenda/CalendarDialogs.h"
#include "ui/agenda/DayView.h"
#include "ui/agenda/DeskCalendarDialog.h"
#include "ui/agenda/EventDialog.h"
#include "ui/agenda/HourGrid.h"
#include "ui/agenda/PeriodDialog.h"
#include "ui/agenda/SpanListView.h"
#include "ui/agenda/WeekView.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThread>

#include <atomic>
#include <set>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

const QDate today(2026, 11, 24); // a Tuesday
const QDate monday = today.addDays(-1);

AgendaEvent meeting(QDate day) {
    AgendaEvent event;
    event.title = QStringLiteral("Team meeting");
    event.startsAt = QDateTime(day, QTime(14, 0), Qt::LocalTime).toUTC();
    event.endsAt = event.startsAt.addSecs(3600);
    return event;
}

CalendarPeriod ramadan() {
    CalendarPeriod period;
    period.kind = CalendarKind::Hours;
    period.name.fr = period.name.en = QStringLiteral("Ramadan");
    period.firstOn = monday;
    period.lastOn = today;
    period.opensAt = QTime(9, 0);
    period.closesAt = QTime(15, 0);
    return period;
}

struct AgendaPageStage {
    explicit AgendaPageStage(int persons)
        : desk(persons, QDateTime(today, QTime(9, 42), Qt::UTC))
        , agenda(desk.context, desk.referrals) {
        page = std::make_unique<AgendaPage>(
            PageContext{bench, jobs, prompts},
            AgendaPage::Needs{agenda, desk.sessions, desk.cases, desk.desk.changes, desk.desk.clock, desk.desk.actor});
        page->resize(1150, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->activate();
    }
    /// An appointment with somebody of the caseload, of a desk that has people.
    SessionId addAppointment(const QDateTime& at) {
        CounsellingSession session;
        session.beneficiary = desk.today.caseload(desk.desk.actor.id, 1)->front().person.id;
        session.heldAt = at.toUTC();
        session.language = QStringLiteral("fra");
        session.minutes = 45;
        session.attendance = Attendance::Unknown;
        const auto stored = desk.sessions.save(session);
        return stored ? stored->id : SessionId();
    }
    AgendaEvent add(const AgendaEvent& event) {
        const auto stored = agenda.save(event);
        page->refresh();
        return stored ? *stored : AgendaEvent();
    }
    template <typename Dialog>
    [[nodiscard]] Dialog* dialog() const {
        return page->findChild<Dialog*>();
    }
    [[nodiscard]] QAction* action(const QString& text) const {
        for (QAction* each : page->actions())
            if (each->text() == text)
                return each;
        return nullptr;
    }

    test::FilledDesk desk;
    AgendaService agenda;
    test::PageBench bench;
    test::AnswersPrompts prompts;
    JobRunner jobs;
    std::unique_ptr<AgendaPage> page;
};

/// Sets a field of a dialog's form by the place of its editor.
QLineEdit* editOf(QWidget* dialog, const QString& field) {
    QWidget* editor = dialog->findChild<FormGrid*>()->editor(field);
    auto* edit = qobject_cast<QLineEdit*>(editor);
    return edit ? edit : editor->findChild<QLineEdit*>();
}

std::vector<DueFollowUp> manyFollowUps(int count) {
    std::vector<DueFollowUp> due(static_cast<std::size_t>(count));
    for (DueFollowUp& each : due) {
        each.beneficiary = BeneficiaryId(QUuid::createUuid());
        each.personLatin = QStringLiteral("Awa Diallo");
        each.dueOn = today;
    }
    return due;
}

} // namespace

class AgendaPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheWeek();
    void readsOnAWorker();
    void theWeekBeginsOnMonday();
    void movesBetweenTheDaysByKeyboard();
    void showsTheDayByHours();
    void overlappingEntriesStandBesideOneAnother();
    void listIsNarrowed();
    void listFindsByWhatWasHeard();
    void neverFloods();
    void entriesOpenWhatTheyAreAbout();
    void marksAttendanceAndUndoes();
    void eventsAreMadeAndCancelled();
    void conflictsAreCompared();
    void theCalendarOfTheDeskIsEdited();
    void filesComeAndGo();
    void emptyDesk();
    void permissions();
    void retranslatesAndNamesItsControls();
    void mirrored();
};

void AgendaPageTest::showsTheWeek() {
    AgendaPageStage stage(150);
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester tester(stage.page->weekView()->list(1)->model(), Mode::Fatal);
    const SessionId id = stage.addAppointment(QDateTime(today, QTime(10, 15), Qt::LocalTime));
    stage.page->refresh();
    QCOMPARE(stage.page->span().first, monday);
    AgendaList* list = stage.page->weekView()->list(1);
    QVERIFY(list->select(today, id.uuid()));
    QCOMPARE(list->currentEntry()->time().remove(QChar(0x2066)).remove(QChar(0x2069)), QStringLiteral("10:15"));
    QVERIFY(!list->currentEntry()->title.isEmpty());
    QVERIFY(stage.page->weekView()->headText(1).contains(QStringLiteral("today")));
    QVERIFY(stage.page->weekView()->headText(5).contains(QStringLiteral("closed"))); // Saturday
}

// What an earlier reading brings when the page has gone on is passed over.
void AgendaPageTest::readsOnAWorker() {
    AgendaPageStage stage(0);
    std::atomic<int> readings = 0;
    QThread* const window = QThread::currentThread();
    AgendaPage::Needs needs{stage.agenda,          stage.desk.sessions,  stage.desk.cases, stage.desk.desk.changes,
                            stage.desk.desk.clock, stage.desk.desk.actor};
    needs.read = [&](QDate first, QDate, std::optional<UserId>, Job&) -> Result<std::vector<AgendaItem>> {
        if (QThread::currentThread() != window)
            ++readings;
        return std::vector<AgendaItem>{{first, QTime(14, 0), meeting(first)}};
    };
    AgendaPage page(PageContext{stage.bench, stage.jobs, stage.prompts}, needs);
    page.show();
    page.activate();
    page.step(1);
    QCOMPARE(page.span().first, monday.addDays(7)); // the days stand there at once
    QVERIFY(page.span().items.empty());
    QTRY_COMPARE(page.span().items.size(), std::size_t(1));
    QTRY_VERIFY(!stage.jobs.isBusy());
    QVERIFY(readings > 0); // the first may have been cancelled before it began
    QCOMPARE(page.span().first, monday.addDays(7));
    QCOMPARE(page.span().items.size(), std::size_t(1));
}

void AgendaPageTest::theWeekBeginsOnMonday() {
    AgendaPageStage stage(0);
    for (const QLocale::Language language : {QLocale::English, QLocale::French, QLocale::Arabic}) {
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        stage.page->showDays(AgendaPage::Show::Week, QDate(2026, 11, 29)); // a Sunday
        QCOMPARE(stage.page->span().first, monday);
        QCOMPARE(stage.page->span().last, monday.addDays(6));
        QLocale::setDefault(before);
    }
}

void AgendaPageTest::movesBetweenTheDaysByKeyboard() {
    AgendaPageStage stage(0);
    const AgendaEvent first = stage.add(meeting(today));
    const AgendaEvent second = stage.add(meeting(today.addDays(1)));
    WeekView* week = stage.page->weekView();
    week->list(1)->setFocus();
    QVERIFY(week->currentEntry() != nullptr);
    QCOMPARE(week->currentEntry()->key, first.id.uuid());
    QTest::keyClick(week->list(1), Qt::Key_Right);
    QCOMPARE(week->currentDay(), today.addDays(1));
    QCOMPARE(week->currentEntry()->key, second.id.uuid());
    QTest::keyClick(week->list(2), Qt::Key_Left);
    QCOMPARE(week->currentDay(), today);
    stage.page->step(1);
    QCOMPARE(stage.page->span().first, monday.addDays(7));
    stage.page->step(-1);
    stage.page->showDays(AgendaPage::Show::Day, today);
    stage.page->step(-1);
    QCOMPARE(stage.page->span().first, monday);
    QVERIFY(stage.action(QStringLiteral("Go to today")) != nullptr);
    stage.action(QStringLiteral("Go to today"))->trigger();
    QCOMPARE(stage.page->span().first, today);
    stage.action(QStringLiteral("List"))->trigger();
    QCOMPARE(stage.page->view(), static_cast<AgendaView*>(stage.page->listView()));
    QCOMPARE(stage.page->span().last, today.addDays(13));
}

void AgendaPageTest::showsTheDayByHours() {
    AgendaPageStage stage(0);
    VERIFY_OK(stage.agenda.save(ramadan()));
    stage.add(meeting(today));
    AgendaEvent fair = meeting(today);
    fair.wholeDay = true;
    fair.startsAt = today.startOfDay(Qt::LocalTime);
    fair.endsAt = today.addDays(1).startOfDay(Qt::LocalTime);
    const AgendaEvent stored = stage.add(fair);
    stage.page->showDays(AgendaPage::Show::Day, today);
    DayView* day = stage.page->dayView();
    QCOMPARE(day->grid()->blocks().size(), size_t(1));
    QCOMPARE(day->above()->model()->rowCount(), 1);
    AgendaBlock* block = day->grid()->blocks().front();
    block->setFocus();
    QCOMPARE(day->currentEntry()->title, QStringLiteral("Team meeting"));
    QTest::keyClick(block, Qt::Key_Return);
    QVERIFY(stage.dialog<EventDialog>() != nullptr);
    stage.dialog<EventDialog>()->reject();
    QVERIFY(day->select(today, stored.id.uuid()));
    QCOMPARE(day->currentEntry()->key, stored.id.uuid());
}

void AgendaPageTest::overlappingEntriesStandBesideOneAnother() {
    const auto at = [](int hour, int minute, int minutes) {
        AgendaEntry entry;
        entry.at = QTime(hour, minute);
        entry.minutes = minutes;
        return entry;
    };
    const auto lanes = lanesOf({at(9, 0, 60), at(9, 30, 90), at(10, 0, 60), at(12, 0, 30), at(12, 30, 30)});
    const std::vector<AgendaLane> expected{{0, 2}, {1, 2}, {0, 2}, {0, 1}, {0, 1}};
    QVERIFY(lanes == expected);
    // More at one time than there is room for: what does not fit is counted.
    HourGrid grid;
    grid.resize(400, 900);
    std::vector<AgendaEntry> crowd;
    for (int i = 0; i < 12; ++i)
        crowd.push_back(at(10, 0, 60));
    grid.setDay(crowd, AgendaRules::OpenHours{QTime(9, 0), QTime(15, 0)}, {});
    int shown = 0;
    for (const AgendaBlock* block : grid.blocks())
        shown += block->isVisibleTo(&grid) ? 1 : 0;
    const auto more = grid.findChildren<QPushButton*>();
    QCOMPARE(more.size(), 1);
    QVERIFY(more.front()->text().contains(QString::number(12 - shown)));
    QVERIFY(shown > 0 && shown < 4);
}

void AgendaPageTest::listIsNarrowed() {
    AgendaPageStage stage(150);
    stage.addAppointment(QDateTime(today, QTime(10, 15), Qt::LocalTime));
    stage.add(meeting(today));
    stage.page->showDays(AgendaPage::Show::List, today);
    SpanListView* view = stage.page->listView();
    const QAbstractItemModelTester tester(view->list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = view->list()->model()->rowCount();
    view->setKind(AgendaKind::Events);
    QVERIFY(view->list()->model()->rowCount() < all);
    QVERIFY(view->list()->model()->rowAt(0).isHeading());
    QVERIFY(!(view->list()->model()->index(0).flags() & Qt::ItemIsEnabled)); // the arrows pass over it
    for (int i = 0; i < view->list()->model()->rowCount(); ++i)
        if (const AgendaRow& row = view->list()->model()->rowAt(i); !row.isHeading())
            QVERIFY(row.entry.kind == AgendaKind::Events);
    view->setKind({});
    QCOMPARE(view->list()->model()->rowCount(), all);
    stage.page->focusFilter();
    QTest::keyClicks(view->search(), QStringLiteral("TEAM meet"));
    QTest::keyClick(view->search(), Qt::Key_Return);
    QVERIFY(view->list()->model()->rowCount() >= 2 && view->list()->model()->rowCount() < all);
    QTest::keyClicks(view->search(), QStringLiteral(" nowhere"));
    QTest::keyClick(view->search(), Qt::Key_Return);
    QCOMPARE(view->list()->model()->rowCount(), 0);
    QVERIFY(!view->list()->isVisible()); // the empty state says so
}

void AgendaPageTest::listFindsByWhatWasHeard() {
    AgendaPageStage stage(0);
    const BeneficiaryId id =
        registered(stage.desk.desk, test::barePerson(QStringLiteral("Mamadou"), QStringLiteral("Diallo"))).person.id;
    const test::DeskLookup lookup(stage.desk.context);
    DueStep step;
    step.person = ListingService(stage.desk.context).row(id).value()->person;
    const std::vector<AgendaItem> items{{today, {}, step}, {today, QTime(14, 0), meeting(today)}};
    SpanListView view(&lookup);
    view.showSpan({monday, monday.addDays(13), today, QTime(10, 0), items, {}}, agendaEntries(items, today));
    QCOMPARE(view.list()->model()->rowCount(), 3); // a heading and both
    for (const QString& typed : {QStringLiteral("jallow"), QStringLiteral("مامادو"), QStringLiteral("DIALLO mam")}) {
        view.search()->setText(typed);
        QTest::keyClick(view.search(), Qt::Key_Return);
        QCOMPARE(view.list()->model()->rowCount(), 2);
        QVERIFY(view.list()->model()->rowAt(1).entry.person == id);
    }
    view.search()->setText(QStringLiteral("meeting"));
    QTest::keyClick(view.search(), Qt::Key_Return);
    QCOMPARE(view.list()->model()->rowCount(), 2);
    QVERIFY(view.list()->model()->rowAt(1).entry.kind == AgendaKind::Events);
}

// A day with three hundred follow-ups has one line for them, which opens the list.
void AgendaPageTest::neverFloods() {
    std::vector<AgendaItem> items;
    for (const DueFollowUp& due : manyFollowUps(300))
        items.push_back({today, {}, due});
    items.push_back({today, QTime(14, 0), meeting(today)});
    const auto entries = agendaEntries(items, today);
    QCOMPARE(entries.size(), size_t(301));
    const auto lines = folded(entries, 2);
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(lines.front().count, 300);
    QVERIFY(lines.front().title.contains(QStringLiteral("300")));
    QCOMPARE(lines.back().count, 1);
    QCOMPARE(folded(entries, 300).size(), size_t(301));

    AgendaPageStage stage(0);
    WeekView week;
    AgendaSpan span{monday, monday.addDays(6), today, QTime(10, 0), items, {}};
    week.showSpan(span, entries);
    QCOMPARE(week.list(1)->model()->rowCount(), 2);
    stage.page->openEntry(lines.front());
    QCOMPARE(stage.page->view(), static_cast<AgendaView*>(stage.page->listView()));
    QCOMPARE(stage.page->span().first, today);
}

void AgendaPageTest::entriesOpenWhatTheyAreAbout() {
    AgendaPageStage stage(400);
    stage.page->showDays(AgendaPage::Show::List, today);
    const std::vector<AgendaEntry> entries = agendaEntries(stage.page->span().items, today);
    std::set<AgendaKind> seen;
    for (const AgendaEntry& entry : entries) {
        if (entry.kind == AgendaKind::Events || entry.kind == AgendaKind::Calendar || !seen.insert(entry.kind).second)
            continue;
        stage.bench.requests.clear();
        stage.page->openEntry(entry);
        QCOMPARE(stage.bench.requests.size(), size_t(1));
        const Request& request = stage.bench.requests.front();
        QVERIFY(!request.subject.isNull());
        if (entry.kind == AgendaKind::Appointments) {
            QVERIFY(request.kind == Request::Kind::EditSession);
            QCOMPARE(request.subject, entry.key);
        }
        if (entry.kind == AgendaKind::Referrals)
            QVERIFY(request.kind == Request::Kind::OpenReferral);
        if (entry.kind == AgendaKind::Papers)
            QVERIFY(request.kind == Request::Kind::OpenBeneficiary);
    }
    for (const AgendaKind kind :
         {AgendaKind::Appointments, AgendaKind::FollowUps, AgendaKind::ToDo, AgendaKind::Referrals, AgendaKind::Papers})
        QVERIFY2(seen.contains(kind), qPrintable(codeOf(kind)));
}

void AgendaPageTest::marksAttendanceAndUndoes() {
    AgendaPageStage stage(60);
    const SessionId id = stage.addAppointment(QDateTime(today, QTime(9, 0), Qt::LocalTime));
    const SessionId later = stage.addAppointment(QDateTime(today.addDays(1), QTime(9, 0), Qt::LocalTime));
    stage.page->refresh();
    const auto attendance = [&](SessionId session) { return stage.desk.sessions.find(session)->attendance; };
    for (const auto show : {AgendaPage::Show::Day, AgendaPage::Show::Week, AgendaPage::Show::List}) {
        stage.page->showDays(show, today);
        QVERIFY(stage.page->view()->select(today, id.uuid()));
        QVERIFY(stage.action(QStringLiteral("Did not come"))->isEnabled());
        stage.action(QStringLiteral("Did not come"))->trigger();
        QVERIFY(attendance(id) == Attendance::NoShow);
        QVERIFY(!stage.action(QStringLiteral("Did not come"))->isEnabled()); // it is said already
        stage.bench.notices.back().act();
        QVERIFY(attendance(id) == Attendance::Unknown);
    }
    // Nobody was seen at what is still to come, but it can be called off.
    QVERIFY(stage.page->view()->select(today.addDays(1), later.uuid()));
    QVERIFY(!stage.action(QStringLiteral("Seen"))->isEnabled());
    stage.action(QStringLiteral("Cancelled by the desk"))->trigger();
    QVERIFY(attendance(later) == Attendance::Revoked);
    QVERIFY(stage.page->view()->currentEntry()->tag.contains(labelOf(Attendance::Revoked)));
}

void AgendaPageTest::eventsAreMadeAndCancelled() {
    AgendaPageStage stage(0);
    stage.page->newEvent();
    auto* dialog = stage.dialog<EventDialog>();
    QVERIFY(dialog != nullptr);
    dialog->accept();
    QVERIFY(dialog->isVisible()); // an event has a title
    editOf(dialog, QStringLiteral("title"))->setText(QStringLiteral("Visit"));
    QLineEdit* begins = editOf(dialog, QStringLiteral("startsAt"));
    begins->setText(QStringLiteral("26/11/2026"));
    Q_EMIT begins->textEdited(begins->text());
    QCOMPARE(dialog->value().endsAt.toLocalTime().date(), QDate(2026, 11, 26)); // the end goes along
    dialog->accept();
    auto events = stage.agenda.events(today, today.addDays(5), {});
    QCOMPARE(events->size(), size_t(1));
    QCOMPARE(events->front().owner, stage.desk.desk.actor.id);
    QCOMPARE(stage.bench.saves, 1);
    QVERIFY(stage.page->view()->select(QDate(2026, 11, 26), events->front().id.uuid()));
    stage.action(QStringLiteral("Cancel the event"))->trigger();
    QVERIFY(stage.agenda.events(today, today.addDays(5), {})->empty());
    QVERIFY(stage.page->view()->currentEntry() == nullptr);
    stage.bench.notices.back().act();
    QCOMPARE(stage.agenda.events(today, today.addDays(5), {})->size(), size_t(1));
    // A whole day ends with the day.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stage.page->openEntry(agendaEntries(stage.page->span().items, today).front());
    dialog = stage.dialog<EventDialog>();
    dialog->findChild<QCheckBox*>()->setChecked(true);
    QCOMPARE(dialog->value().endsAt, QDate(2026, 11, 27).startOfDay(Qt::LocalTime).toUTC());
    QCOMPARE(test::unnamedControls(*dialog), QStringList());
}

void AgendaPageTest::conflictsAreCompared() {
    AgendaPageStage stage(0);
    AgendaEvent stored = stage.add(meeting(today));
    stage.page->openEntry(agendaEntries(stage.page->span().items, today).front());
    auto* dialog = stage.dialog<EventDialog>();
    stored.place = QStringLiteral("Room 2");
    VERIFY_OK(stage.agenda.save(stored));
    editOf(dialog, QStringLiteral("title"))->setText(QStringLiteral("Big meeting"));
    dialog->accept();
    auto* conflict = dialog->findChild<ConflictDialog*>();
    QVERIFY(conflict != nullptr);
    QCOMPARE(conflict->typedHolds(), (std::vector<bool>{true, false}));
    conflict->accept();
    const auto merged = stage.agenda.find(stored.id);
    QCOMPARE(merged->title, QStringLiteral("Big meeting"));
    QCOMPARE(merged->place, QStringLiteral("Room 2"));
}

void AgendaPageTest::theCalendarOfTheDeskIsEdited() {
    AgendaPageStage stage(0);
    stage.page->editCalendar();
    auto* calendar = stage.dialog<DeskCalendarDialog>();
    QVERIFY(calendar != nullptr);
    const QAbstractItemModelTester tester(calendar->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(calendar->model()->rowCount(), 0);
    calendar->addHolidays();
    QCOMPARE(calendar->model()->rowCount(), 11);
    QVERIFY(
        calendar->model()->index(0, CalendarModel::State).data().toString().contains(QStringLiteral("not verified")));
    calendar->addRamadan();
    auto* form = calendar->findChild<PeriodDialog*>();
    QVERIFY(form != nullptr);
    QCOMPARE(test::unnamedControls(*form), QStringList());
    form->accept();
    QCOMPARE(calendar->model()->rowCount(), 12);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Somebody else changes the entry that is open: both are compared.
    CalendarPeriod period = calendar->model()->periodAt(0);
    calendar->edit(period);
    form = calendar->findChild<PeriodDialog*>();
    period.provenance.verifiedBy = QStringLiteral("N. Idrissi");
    VERIFY_OK(stage.agenda.save(period));
    editOf(form, QStringLiteral("nameEn"))->setText(QStringLiteral("New Year"));
    form->accept();
    auto* conflict = form->findChild<ConflictDialog*>();
    QVERIFY(conflict != nullptr);
    conflict->accept();
    const auto merged = stage.agenda.find(period.id);
    QCOMPARE(merged->name.en, QStringLiteral("New Year"));
    QCOMPARE(merged->provenance.verifiedBy, QStringLiteral("N. Idrissi"));
    QCOMPARE(test::unnamedControls(*calendar), QStringList());
    // A holiday names the day in the week.
    stage.page->showDays(AgendaPage::Show::Week, QDate(2026, 11, 18));
    QVERIFY(stage.page->weekView()->headText(2).contains(QStringLiteral("Fête de l'Indépendance")));
}

void AgendaPageTest::filesComeAndGo() {
    test::TemporaryDesk place;
    const auto unlocked = place.unlock();
    VERIFY_OK(unlocked);
    vault::Desk& desk = **unlocked;
    ChangeNotifier changes;
    const ServiceContext context = desk.context(changes);
    ConsentService consents(context);
    ReferralService referrals(context, consents);
    AgendaService agenda(context, referrals);
    SessionService sessions(context);
    CaseService cases(context);
    const CalendarLender lend = [&desk](const std::function<Status(exchange::AgendaExchange&)>& call) -> Status {
        TRY_ASSIGN(const auto worker, desk.openWorker());
        const ServiceContext own = worker->context();
        ConsentService ownConsents(own);
        ReferralService ownReferrals(own, ownConsents);
        AgendaService ownAgenda(own, ownReferrals);
        SessionService ownSessions(own);
        exchange::AgendaExchange exchange(own, ownAgenda, ownSessions);
        return call(exchange);
    };
    test::PageBench bench;
    test::AnswersPrompts prompts;
    JobRunner jobs;
    AgendaPage page(PageContext{bench, jobs, prompts},
                    AgendaPage::Needs{agenda, sessions, cases, changes, place.clock, desk.actor(), lend});
    page.show();
    page.activate();
    const auto settle = [&jobs] {
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.isBusy(), 20000);
        QCoreApplication::processEvents();
    };
    const QDate day = place.clock.today();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agenda.ics"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Visit\r\nDTSTART;VALUE=DATE:" +
               day.toString(QStringLiteral("yyyyMMdd")).toLatin1() +
               "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    prompts.path = path;
    page.files()->chooseImport();
    settle();
    auto* dialog = page.findChild<CalendarImportDialog*>();
    QVERIFY(dialog != nullptr && dialog->canImport());
    QCOMPARE(dialog->findings()->lines()->rowCount(), 1); // line 6 has no beginning
    QVERIFY(dialog->findings()->lines()->lineAt(0).text.contains(u'7') ||
            dialog->findings()->lines()->lineAt(0).text.contains(u'6'));
    QVERIFY(agenda.events(day, day, {})->empty());
    dialog->accept();
    settle();
    QCOMPARE(agenda.events(day, day, {})->size(), size_t(1));
    QCOMPARE(agenda.events(day, day, {})->front().owner, desk.actor().id);
    // And out again.
    prompts.path = folder.filePath(QStringLiteral("out.ics"));
    page.files()->chooseExport(day, day, false);
    auto* choice = page.findChild<CalendarExportDialog*>();
    QVERIFY(choice != nullptr && choice->choice().names == exchange::CalendarNames::None);
    choice->accept();
    settle();
    QFile written(prompts.path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("SUMMARY:Visit"));
    // A file that is no calendar changes nothing and says why.
    const std::size_t notices = bench.notices.size();
    page.files()->importFile(folder.filePath(QStringLiteral("nowhere.ics")));
    settle();
    QCOMPARE(bench.notices.size(), notices + 1);
    QVERIFY(bench.notices.back().tone == Tone::Danger);
}

void AgendaPageTest::emptyDesk() {
    AgendaPageStage stage(0);
    for (const auto show : {AgendaPage::Show::Day, AgendaPage::Show::Week, AgendaPage::Show::List}) {
        stage.page->showDays(show, today);
        QVERIFY(stage.page->view()->currentEntry() == nullptr);
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
    }
    QVERIFY(!stage.page->listView()->list()->isVisible());
}

void AgendaPageTest::permissions() {
    AgendaPageStage stage(0);
    stage.add(meeting(today));
    const vault::Actor advisor = stage.desk.desk.addUser(QStringLiteral("Omar"), vault::Roles(vault::Role::Advisor));
    const ServiceContext context = stage.desk.desk.contextFor(advisor);
    AgendaService agenda(context, stage.desk.referrals);
    SessionService sessions(context);
    CaseService cases(context);
    AgendaPage page(
        PageContext{stage.bench, stage.jobs, stage.prompts},
        AgendaPage::Needs{agenda, sessions, cases, stage.desk.desk.changes, stage.desk.desk.clock, advisor});
    page.show();
    page.activate();
    for (const QComboBox* combo : page.findChildren<QComboBox*>())
        if (combo->accessibleName() == QStringLiteral("Whose work"))
            QVERIFY(!combo->isVisible());
    QCOMPARE(vault::permits(advisor.roles, vault::Permission::EditCatalogue), false);
    page.editCalendar();
    QVERIFY(page.findChild<DeskCalendarDialog*>() == nullptr);
    // What is everybody's is there, and can be changed.
    page.showDays(AgendaPage::Show::Day, today);
    QCOMPARE(page.dayView()->grid()->blocks().size(), size_t(1));
}

void AgendaPageTest::retranslatesAndNamesItsControls() {
    AgendaPageStage stage(60);
    stage.addAppointment(QDateTime(today, QTime(10, 15), Qt::LocalTime));
    stage.page->refresh();
    QVERIFY(stage.action(QStringLiteral("Open")) != nullptr);
    QAction* open = stage.action(QStringLiteral("Open"));
    test::MarkingTranslator marking;
    QApplication::installTranslator(&marking);
    QCoreApplication::processEvents();
    QVERIFY(open->text().startsWith(u'['));
    for (const auto show : {AgendaPage::Show::Day, AgendaPage::Show::Week, AgendaPage::Show::List}) {
        stage.page->showDays(show, today);
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
    }
    QVERIFY(stage.page->listView()->list()->accessibleName().startsWith(u'['));
    QApplication::removeTranslator(&marking);
}

// In Arabic the first day stands at the right, and the arrow to the left leads to the next day.
void AgendaPageTest::mirrored() {
    AgendaPageStage stage(0);
    stage.add(meeting(monday));
    stage.add(meeting(today));
    stage.page->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    WeekView* week = stage.page->weekView();
    QVERIFY(week->list(0)->mapTo(week, QPoint()).x() > week->list(6)->mapTo(week, QPoint()).x());
    week->list(0)->setFocus();
    QTest::keyClick(week->list(0), Qt::Key_Left);
    QCOMPARE(week->currentDay(), today);
    stage.page->showDays(AgendaPage::Show::Day, today);
    QCoreApplication::processEvents();
    HourGrid* grid = stage.page->dayView()->grid();
    QVERIFY(grid->blocks().front()->geometry().left() < grid->width() / 4); // the hours stand at the right
}

TAWJIH_REGISTER_TEST(AgendaPageTest)
#include "AgendaPageTest.moc"
