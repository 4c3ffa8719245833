#include "ui/casework/TodayPage.h"

#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "ui/casework/CaseloadModel.h"
#include "ui/outcome/CallDialog.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/PageHeader.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

struct TodayPageStage {
    explicit TodayPageStage(int persons) : desk(persons) {
        page = std::make_unique<TodayPage>(PageContext{bench, jobs, prompts},
                                           TodayPage::Needs{desk.today, desk.sessions, desk.referrals, desk.seats,
                                                            desk.catalogue, desk.persons, desk.cases, desk.followUps,
                                                            desk.desk.changes, desk.desk.clock, desk.desk.actor});
        page->resize(1100, 700);
        page->show();
    }

    /// An appointment today with somebody of the caseload.
    SessionId addAppointment() {
        const auto cases = desk.today.caseload(desk.desk.actor.id, 1);
        CounsellingSession session;
        session.beneficiary = cases->front().person.id;
        session.heldAt = QDateTime(desk.desk.clock.today(), QTime(10, 15)).toUTC();
        session.language = QStringLiteral("fra");
        session.attendance = Attendance::Unknown;
        const auto stored = desk.sessions.save(session);
        return stored ? stored->id : SessionId();
    }

    test::FilledDesk desk;
    test::PageBench bench;
    JobRunner jobs;
    SystemPrompts prompts;
    std::unique_ptr<TodayPage> page;
};

} // namespace

class TodayPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheDay() {
        TodayPageStage stage(150);
        const QAbstractItemModelTester cases(stage.page->caseload(),
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester lines(stage.page->chase()->lines(),
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!stage.addAppointment().isNull());
        stage.page->activate();
        QCOMPARE(stage.page->appointments()->lines()->rowCount(), 1);
        const Line& line = stage.page->appointments()->lines()->lineAt(0);
        QVERIFY(!line.text.isEmpty() && !line.lead.isEmpty());
        QVERIFY(stage.page->caseload()->rowCount() > 10);
        const auto due = stage.desk.today.dueSteps(stage.desk.desk.actor.id);
        ReferralQuery overdue;
        overdue.overdueOnly = true;
        const auto late = stage.desk.referrals.list(overdue);
        const auto offers = stage.desk.seats.offers();
        QVERIFY(due && late && offers);
        QCOMPARE(stage.page->chase()->lines()->rowCount(),
                 static_cast<int>(offers->size() + due->size() + late->size()));
        QVERIFY(stage.page->findChild<PageHeader*>()->accessibleName().contains(QStringLiteral("22")));
    }

    void marksAttendanceFromTheKeyboardAndUndoes() {
        TodayPageStage stage(40);
        const SessionId id = stage.addAppointment();
        stage.page->activate();
        LineList* list = stage.page->appointments();
        list->setFocus();
        list->setCurrentIndex(list->lines()->index(0));
        const QList<QAction*> actions = list->actions();
        QCOMPARE(actions.size(), 3);
        QVERIFY(actions.front()->isEnabled() && !actions.front()->shortcut().isEmpty());
        actions.front()->trigger();
        QCOMPARE(static_cast<int>(stage.desk.sessions.find(id)->attendance), static_cast<int>(Attendance::Seen));
        QCOMPARE(stage.bench.saves, 1);
        QVERIFY(stage.bench.notices.back().act != nullptr);
        stage.bench.notices.back().act();
        QCOMPARE(static_cast<int>(stage.desk.sessions.find(id)->attendance), static_cast<int>(Attendance::Unknown));
    }

    void completesAndPostponesSteps() {
        TodayPageStage stage(40);
        auto session = stage.desk.sessions.find(stage.addAppointment());
        session->nextStep = NextStep{QStringLiteral("Call the centre"), stage.desk.desk.clock.today(), {}};
        VERIFY_OK(stage.desk.sessions.save(*session));
        stage.page->activate();
        LineList* list = stage.page->chase();
        int row = 0;
        while (row < list->lines()->rowCount() && list->lines()->lineAt(row).kind != 0)
            ++row;
        QVERIFY2(row < list->lines()->rowCount(), "the due step is not there");
        list->setCurrentIndex(list->lines()->index(row));
        const SessionId id(list->currentLine()->key);
        stage.page->postponeStep(7);
        QCOMPARE(*stage.desk.sessions.find(id)->nextStep->due, stage.desk.desk.clock.today().addDays(7));
        stage.bench.notices.back().act();
        for (row = 0; row < list->lines()->rowCount(); ++row)
            if (list->lines()->lineAt(row).key == id.uuid())
                list->setCurrentIndex(list->lines()->index(row));
        QCOMPARE(list->currentLine()->key, id.uuid());
        stage.page->completeStep();
        QVERIFY(stage.desk.sessions.find(id)->nextStep->doneOn.has_value());
        stage.bench.notices.back().act();
        QVERIFY(!stage.desk.sessions.find(id)->nextStep->doneOn.has_value());
    }

    void enterOpensThePerson() {
        TodayPageStage stage(40);
        stage.addAppointment();
        stage.page->activate();
        LineList* list = stage.page->appointments();
        list->setCurrentIndex(list->lines()->index(0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage.bench.requests.size(), size_t(1));
        QCOMPARE(stage.bench.requests.back().subject, list->lines()->lineAt(0).person);
    }

    void whomToCallOpensTheForm() {
        TodayPageStage stage(150);
        stage.page->activate();
        const auto due =
            stage.desk.followUps.due(stage.desk.desk.clock.today(), stage.desk.desk.actor.id, TodaySnapshot::mostCalls);
        VERIFY_OK(due);
        QVERIFY(!due->empty());
        LineList* calls = stage.page->calls();
        QCOMPARE(calls->lines()->lineAt(0).person, due->front().beneficiary.uuid());
        calls->setFocus();
        calls->setCurrentIndex(calls->lines()->index(0));
        QTest::keyClick(calls, Qt::Key_Return);
        auto* dialog = stage.page->findChild<CallDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->sheet().person.id, due->front().beneficiary);
        QCOMPARE(dialog->mark()->value(), due->front().mark);
        dialog->result()->setValue(ContactResult::Refused);
        dialog->accept();
        QCOMPARE(stage.bench.saves, 1);
        for (int row = 0; row < calls->lines()->rowCount(); ++row)
            QVERIFY(calls->lines()->lineAt(row).person != due->front().beneficiary.uuid());
        QVERIFY(stage.bench.requests.empty()); // one stays on the page, for the next call
    }

    void aFreePlaceIsOffered() {
        TodayPageStage stage(400);
        stage.page->activate();
        const auto offers = stage.desk.seats.offers();
        VERIFY_OK(offers);
        QVERIFY(!offers->empty());
        LineList* chase = stage.page->chase();
        const Line& first = chase->lines()->lineAt(0);
        QCOMPARE(first.person, offers->front().next.seat.beneficiary.uuid());
        chase->setCurrentIndex(chase->lines()->index(0));
        QTest::keyClick(chase, Qt::Key_Return);
        QCOMPARE(stage.bench.requests.size(), size_t(1));
        const QUuid subject = stage.bench.requests.back().subject;
        QVERIFY(subject == offers->front().next.seat.referral.uuid() || subject == first.person);
    }

    void emptyDaySaysWhatToDo() {
        TodayPageStage stage(0);
        stage.page->activate();
        QVERIFY(!stage.page->calls()->isVisible());
        QCOMPARE(stage.page->chase()->lines()->rowCount(), 0);
        QVERIFY(!stage.page->chase()->isVisible());
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
    }

    void retranslatesAndNamesItsControls() {
        TodayPageStage stage(40);
        stage.addAppointment();
        stage.page->activate();
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
        test::MarkingTranslator marking;
        QApplication::installTranslator(&marking);
        QCoreApplication::processEvents();
        QVERIFY(stage.page->caseload()->headerData(0, Qt::Horizontal).toString().startsWith(u'['));
        QVERIFY(stage.page->appointments()->accessibleName().startsWith(u'['));
        QApplication::removeTranslator(&marking);
    }
};

TAWJIH_REGISTER_TEST(TodayPageTest)
#include "TodayPageTest.moc"
