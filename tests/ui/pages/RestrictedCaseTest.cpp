#include "core/beneficiary/Listing.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/beneficiary/BeneficiaryListView.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/GlassPage.h"
#include "ui/casework/RestrictionBanner.h"
#include "ui/casework/RestrictionDialogs.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk with a restricted case; whoever looks at it can be changed.
struct RestrictedCaseStage {
    RestrictedCaseStage() : restrictions(people.desk.context()) {
        people.addMany(12);
        awa = people.addAwa();
        everything = people.desk.actor;
        supervisor = people.desk.addUser(u"Hakima Tazi"_s, vault::Role::Supervisor);
        advisor = people.desk.addUser(u"Youssef Naji"_s, vault::Role::Advisor);
    }
    /// The page for somebody.
    BeneficiariesPage& openAs(const vault::Actor& who) {
        page.reset();
        people.desk.actor = who;
        page = std::make_unique<BeneficiariesPage>(people.services(), PageContext{bench, jobs, prompts}, &restrictions);
        page->resize(1200, 800);
        page->show();
        page->activate();
        return *page;
    }
    [[nodiscard]] Status restrict() { return restrictions.restrict(awa, u"A relative works here."_s, {}); }
    void open() { page->handle({Request::Kind::OpenBeneficiary, awa.uuid(), {}}); }
    [[nodiscard]] GlassDialog* glass() const { return page->findChild<GlassDialog*>(); }
    /// Every text that stands on the page.
    [[nodiscard]] bool shows(const QString& text) const {
        const auto* model = page->list()->table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (model->index(row, column).data().toString().contains(text))
                    return true;
        return false;
    }

    test::PeopleDesk people;
    RestrictionService restrictions;
    BeneficiaryId awa;
    vault::Actor everything;
    vault::Actor supervisor;
    vault::Actor advisor;
    test::PageBench bench;
    JobRunner jobs;
    test::AnswersPrompts prompts;
    std::unique_ptr<BeneficiariesPage> page;
};

} // namespace

class RestrictedCaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSupervisorRestrictsAndLifts() {
        RestrictedCaseStage stage;
        stage.openAs(stage.supervisor);
        stage.open();
        CaseView* view = stage.page->caseView();
        QVERIFY(!view->restriction()->isVisibleTo(view));
        view->openRestrict();
        auto* dialog = view->findChild<RestrictDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!dialog->boxes().empty());
        dialog->accept();
        QVERIFY(dialog->isVisible()); // without a reason it stays
        dialog->reasonField()->setPlainText(u"A relative works here."_s);
        dialog->accept();
        QVERIFY(view->restriction()->isVisibleTo(view));
        QVERIFY(stage.restrictions.standing(stage.awa)->restricted);
        QAction* lift = nullptr;
        for (QAction* action : view->actions())
            if (action->text() == u"Lift the restriction"_s)
                lift = action;
        QVERIFY(lift != nullptr);
        lift->trigger();
        QVERIFY(!view->restriction()->isVisibleTo(view));
    }

    void anAdvisorSeesTheNumberAlone() {
        RestrictedCaseStage stage;
        stage.people.desk.actor = stage.everything;
        VERIFY_OK(stage.restrict());
        stage.openAs(stage.advisor);
        QVERIFY(stage.shows(u"restricted"_s));
        QVERIFY(!stage.shows(u"Diallo"_s) || !stage.shows(u"Awa"_s));
        QVERIFY(stage.page->caseView()->snapshot().person.id.isNull());
    }

    void theGlassOpensTheCase() {
        RestrictedCaseStage stage;
        VERIFY_OK(stage.restrict());
        stage.openAs(stage.advisor);
        stage.open();
        GlassDialog* dialog = stage.glass();
        QVERIFY(dialog != nullptr);
        QCOMPARE(stage.page->current(), static_cast<QWidget*>(stage.page->list()));
        QCOMPARE(test::unnamedControls(*dialog), QStringList());
        dialog->reasonField()->setPlainText(u"urgent"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        dialog->reasonField()->setPlainText(u"She is at the hospital."_s);
        dialog->accept();
        QCOMPARE(stage.page->current(), static_cast<QWidget*>(stage.page->caseView()));
        RestrictionBanner* banner = stage.page->caseView()->restriction();
        QVERIFY(banner->isVisibleTo(stage.page.get()));
        QVERIFY(banner->words().contains(u"closes at"_s));
        QCOMPARE(stage.people.desk.countAudited(audit::Action::RestrictedCaseOpened), 1);
        // When the hour is over, what was read does not stay in view.
        stage.people.desk.clock.advance(3600);
        stage.page->activate();
        QCOMPARE(stage.page->current(), static_cast<QWidget*>(stage.page->list()));
    }

    void givenUpNothingIsShown() {
        RestrictedCaseStage stage;
        VERIFY_OK(stage.restrict());
        stage.openAs(stage.advisor);
        stage.page->handle({Request::Kind::NewSession, stage.awa.uuid(), {}});
        QVERIFY(stage.glass() != nullptr);
        stage.glass()->reject();
        QCOMPARE(stage.page->current(), static_cast<QWidget*>(stage.page->list()));
        QVERIFY(stage.page->caseView()->snapshot().person.id.isNull());
    }

    void supervisorsSeeWhoOpened() {
        RestrictedCaseStage stage;
        VERIFY_OK(stage.restrict());
        stage.people.desk.actor = stage.advisor;
        VERIFY_OK(stage.restrictions.breakGlass(stage.awa, GlassKind::Medical, u"She is at the hospital."_s));
        stage.people.desk.actor = stage.supervisor;
        GlassPage page({stage.bench, stage.jobs, stage.prompts},
                       {stage.restrictions, stage.people.desk.changes, stage.people.desk.actor});
        const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        page.resize(1100, 600);
        page.show();
        page.activate();
        QCOMPARE(page.model()->rowCount(), 1);
        QVERIFY(page.model()->index(0, GlassModel::User).data().toString().contains(u"Youssef Naji"_s));
        QVERIFY(page.model()->index(0, GlassModel::Reason).data().toString().contains(u"hospital"_s));
        QCOMPARE(test::unnamedControls(page), QStringList());
        QVERIFY(page.seenButton()->isEnabled());
        page.seenButton()->click();
        QVERIFY(!page.seenButton()->isEnabled());
        QVERIFY(page.model()->index(0, GlassModel::Seen).data().toString().contains(u"Hakima Tazi"_s));
        QCOMPARE(stage.people.desk.countAudited(audit::Action::GlassReviewed), 1);
    }

    void namesAreWords() {
        QCOMPARE(shownName(QString::fromUtf16(hiddenName), {}).first, u"restricted"_s);
        QVERIFY(nameLine(QString::fromUtf16(hiddenName), {}).contains(u"restricted"_s));
    }
};

TAWJIH_REGISTER_TEST(RestrictedCaseTest)
#include "RestrictedCaseTest.moc"
