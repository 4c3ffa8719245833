#include "ui/team/TeamPage.h"

#include "core/casework/TeamService.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "tests/ui/pages/Now.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/team/CaseloadsModel.h"
#include "ui/team/ReassignDialog.h"
#include "ui/team/TeamCasesModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace tawjih;
using namespace tawjih::ui;
using test::now;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TeamPageStage {
    explicit TeamPageStage(int persons) : desk(persons, now, test::everyRole, test::TestDesk::Place::EncryptedFile) {
        salma = desk.desk.addUser(u"Salma Idrissi"_s, vault::Role::Advisor);
        page = std::make_unique<TeamPage>(
            PageContext{bench, jobs, prompts},
            TeamPage::Needs{[this](const TeamQuery& query, Job& job) { return read(query, job); }, desk.cases,
                            desk.desk.changes});
        page->resize(1200, 800);
        page->show();
        page->activate();
        settle();
    }
    ~TeamPageStage() { jobs.stop(); }

    /// On a worker: with a connection of its own.
    Result<TeamPicture> read(const TeamQuery& query, Job&) {
        TRY_ASSIGN(const auto connection, db::Connection::open(desk.desk.folder.filePath(u"desk.db"_s),
                                                               desk.desk.key.borrowed(), db::Access::ReadOnly));
        ChangeNotifier changes;
        const ServiceContext context{*connection, *desk.desk.audit, desk.desk.clock, desk.desk.actor, changes};
        return TeamService(context).picture(query);
    }
    void settle() {
        QTRY_VERIFY(!jobs.isBusy());
        QCoreApplication::processEvents();
    }
    /// Checks the first lines and gives them to Salma.
    void giveToSalma(int count) {
        std::vector<int> rows;
        for (int row = 0; row < count; ++row)
            rows.push_back(row);
        page->cases()->setChecked(rows, true);
        page->reassignButton()->click();
        auto* dialog = page->findChild<ReassignDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->advisors()->setCurrentIndex(dialog->advisors()->findData(salma.id.uuid()));
        dialog->accept();
        delete dialog;
    }
    [[nodiscard]] int rowsOf(UserId advisor) const { return page->caseloads()->rowOf(advisor); }

    test::FilledDesk desk;
    vault::Actor salma;
    test::PageBench bench;
    JobRunner jobs;
    SystemPrompts prompts;
    std::unique_ptr<TeamPage> page;
};

} // namespace

class TeamPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEverybodyFirst() {
        TeamPageStage stage(150);
        const QAbstractItemModelTester team(stage.page->caseloads(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester cases(stage.page->cases(),
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
        stage.page->refresh();
        stage.settle();
        QCOMPARE(stage.page->team()->currentIndex().row(), 0);
        const Caseload& sum = stage.page->caseloads()->at(0);
        QCOMPARE(stage.page->cases()->rowCount(), static_cast<int>(sum.cases));
        QCOMPARE(stage.page->caseloads()->rowCount(), 4); // the sums, two advisors, nobody
        QVERIFY(!stage.page->reassignButton()->isEnabled());
        QVERIFY(!stage.page->table()->isColumnHidden(TeamCasesModel::Advisor));
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
    }

    void anAdvisorAndAFilterNarrowTheList() {
        TeamPageStage stage(150);
        const UserId advisor = stage.desk.desk.actor.id;
        const int row = stage.rowsOf(advisor);
        QVERIFY(row > 0);
        stage.page->team()->setFocus();
        while (stage.page->team()->currentIndex().row() < row)
            QTest::keyClick(stage.page->team(), Qt::Key_Down);
        stage.settle();
        QCOMPARE(stage.page->query().advisor, std::optional(advisor));
        QCOMPARE(stage.page->cases()->rowCount(), static_cast<int>(stage.page->caseloads()->at(row).cases));
        QVERIFY(stage.page->table()->isColumnHidden(TeamCasesModel::Advisor));
        stage.page->filters()->setCurrentIndex(static_cast<int>(TeamFilter::NoContact));
        stage.settle();
        QCOMPARE(stage.page->cases()->rowCount(), static_cast<int>(stage.page->caseloads()->at(row).silent));
        QCOMPARE(stage.page->team()->currentIndex().row(), row);
        for (int i = 0; i < stage.page->cases()->rowCount(); ++i)
            QVERIFY(stage.page->cases()->caseAt(i).lastContactOn.daysTo(now.date()) > contactDays);
    }

    void headersSort() {
        TeamPageStage stage(120);
        const auto names = [&] {
            QStringList numbers;
            for (int row = 0; row < stage.page->cases()->rowCount(); ++row)
                numbers << stage.page->cases()->caseAt(row).person.number;
            return numbers;
        };
        const auto click = [&](int column) {
            QHeaderView* header = stage.page->table()->horizontalHeader();
            const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                                header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
            stage.settle();
        };
        click(TeamCasesModel::Number);
        QStringList sorted = names();
        std::ranges::sort(sorted);
        QCOMPARE(names(), sorted);
        click(TeamCasesModel::Number);
        std::ranges::reverse(sorted);
        QCOMPARE(names(), sorted);
    }

    void casesAreGivenAndTakenBack() {
        TeamPageStage stage(120);
        stage.giveToSalma(3);
        stage.settle();
        QCOMPARE(stage.page->caseloads()->at(stage.rowsOf(stage.salma.id)).cases, 3);
        QVERIFY(!stage.page->reassignButton()->isEnabled());
        QCOMPARE(stage.bench.saves, 1);
        QVERIFY(stage.bench.lastNotice().contains(u"Salma"_s));
        QVERIFY(stage.bench.notices.back().act != nullptr);
        stage.bench.notices.back().act();
        stage.settle();
        QCOMPARE(stage.page->caseloads()->at(stage.rowsOf(stage.salma.id)).cases, 0);
        stage.page->undo(); // once
        QCOMPARE(stage.page->caseloads()->at(stage.rowsOf(stage.salma.id)).cases, 0);
    }

    void nothingIsGivenWhereOneChangedMeanwhile() {
        TeamPageStage stage(120);
        const BeneficiaryId second = stage.page->cases()->caseAt(1).person.id;
        const auto file = stage.desk.cases.find(second);
        QVERIFY(file.has_value());
        VERIFY_OK(file->status == CaseStatus::Open ? stage.desk.cases.hold(*file) : stage.desk.cases.resume(*file));
        stage.giveToSalma(3);
        stage.settle();
        QCOMPARE(stage.page->caseloads()->at(stage.rowsOf(stage.salma.id)).cases, 0);
        QVERIFY(stage.bench.saves == 0);
    }

    void theKeyboardChooses() {
        TeamPageStage stage(80);
        QTableView* table = stage.page->table();
        table->setFocus();
        table->setCurrentIndex(stage.page->cases()->index(2, TeamCasesModel::Number));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(stage.page->cases()->checked().size(), size_t(1));
        QVERIFY(stage.page->cases()->isChecked(2));
        QVERIFY(stage.page->reassignButton()->isEnabled());
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(static_cast<int>(stage.page->cases()->checked().size()), stage.page->cases()->rowCount());
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(stage.page->cases()->checked().empty());
        QTest::keyClick(table, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(stage.bench.requests.size(), size_t(1));
    }

    void whatIsCheckedStaysSoWhileItIsThere() {
        TeamPageStage stage(80);
        stage.page->cases()->setChecked({0, 1}, true);
        stage.page->refresh();
        stage.settle();
        QCOMPARE(stage.page->cases()->checked().size(), size_t(2));
    }

    void changesElsewhereAreRead() {
        TeamPageStage stage(80);
        const auto before = stage.page->caseloads()->at(0).cases;
        const auto file = stage.desk.cases.find(stage.page->cases()->caseAt(0).person.id);
        VERIFY_OK(file);
        VERIFY_OK(stage.desk.cases.close(*file, ClosingReason::Left, now.date()));
        QTRY_COMPARE(stage.page->caseloads()->at(0).cases, before - 1);
    }

    void anEmptyDeskSaysSo() {
        TeamPageStage stage(0);
        QVERIFY(!stage.page->table()->isVisible());
        QCOMPARE(stage.page->caseloads()->rowCount(), 3); // two advisors without a case
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
    }

    void followsTheLanguageAndIsMirrored() {
        TeamPageStage stage(60);
        test::MarkingTranslator marking;
        QApplication::installTranslator(&marking);
        QCoreApplication::processEvents();
        QVERIFY(stage.page->caseloads()->headerData(1, Qt::Horizontal).toString().startsWith(u'['));
        QVERIFY(stage.page->cases()->headerData(0, Qt::Horizontal).toString().startsWith(u'['));
        QVERIFY(stage.page->reassignButton()->text().startsWith(u'['));
        QVERIFY(stage.page->filters()->tabText(0).startsWith(u'['));
        QApplication::removeTranslator(&marking);
        QCoreApplication::processEvents();
        stage.page->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QHeaderView* header = stage.page->table()->horizontalHeader();
        QVERIFY(header->sectionViewportPosition(TeamCasesModel::Name) >
                header->sectionViewportPosition(TeamCasesModel::Overdue));
    }
};

TAWJIH_REGISTER_TEST(TeamPageTest)
#include "TeamPageTest.moc"
