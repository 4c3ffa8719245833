#include "ui/referral/ReferralsPage.h"

#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "ui/prompts/Prompts.h"
#include "ui/referral/ReferralListModel.h"
#include "ui/referral/ReferralPanel.h"
#include "ui/referral/ReferralStepDialog.h"
#include "ui/shell/JobRunner.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

struct Stage {
    explicit Stage(int persons) : desk(persons) {
        page = std::make_unique<ReferralsPage>(PageContext{bench, jobs, prompts},
                                               ReferralsPage::Needs{desk.referrals, desk.catalogue, desk.cases,
                                                                    desk.desk.changes, desk.desk.clock, desk.desk.actor,
                                                                    settings});
        page->resize(1100, 700);
        page->show();
        page->activate();
    }

    void choose(ReferralStatus status) {
        for (int tab = 0; tab < page->statuses()->count(); ++tab)
            if (page->statuses()->tabData(tab).toString() == codeOf(status))
                page->statuses()->setCurrentIndex(tab);
    }

    test::FilledDesk desk;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    test::PageBench bench;
    JobRunner jobs;
    SystemPrompts prompts;
    std::unique_ptr<ReferralsPage> page;
};

} // namespace

class ReferralsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsByStatus() {
        Stage stage(150);
        const QAbstractItemModelTester tester(stage.page->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto counts = stage.desk.referrals.countsByStatus();
        QVERIFY(counts && counts->at(ReferralStatus::Refused) > 0);
        stage.choose(ReferralStatus::Refused);
        QCOMPARE(stage.page->model()->rowCount(), static_cast<int>(counts->at(ReferralStatus::Refused)));
        QVERIFY(stage.page->statuses()
                    ->tabText(stage.page->statuses()->currentIndex())
                    .contains(QString::number(counts->at(ReferralStatus::Refused))));
    }

    void readsPageByPage() {
        Stage stage(150);
        ReferralListModel model(stage.desk.referrals);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ReferralQuery query;
        query.limit = 10;
        model.setQuery(query);
        QVERIFY(model.canFetchMore({}));
        while (model.canFetchMore({}))
            model.fetchMore({});
        qint64 all = 0;
        const auto counts = stage.desk.referrals.countsByStatus();
        for (const auto& [status, count] : *counts)
            all += count;
        QCOMPARE(model.rowCount(), static_cast<int>(all));
    }

    void offersOnlyWhatTheRulesAllow() {
        Stage stage(150);
        for (const auto status : {ReferralStatus::Sent, ReferralStatus::Accepted, ReferralStatus::Refused}) {
            stage.choose(status);
            const Referral& shown = stage.page->panel()->row().referral;
            QCOMPARE(static_cast<int>(shown.status), static_cast<int>(status));
            QCOMPARE(stage.page->panel()->stepButtons().size(),
                     ReferralRules::nextStatuses(shown).size() + ReferralRules::nextOutcomes(shown).size());
        }
    }

    void recordsAnAnswerInADialog() {
        Stage stage(150);
        stage.choose(ReferralStatus::Sent);
        const Referral shown = stage.page->panel()->row().referral;
        Q_EMIT stage.page->panel()->stepRequested(ReferralStatus::Accepted);
        auto* dialog = stage.page->findChild<ReferralStepDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->accept();
        QCOMPARE(static_cast<int>(stage.desk.referrals.find(shown.id)->status),
                 static_cast<int>(ReferralStatus::Accepted));
        QCOMPARE(stage.bench.saves, 1);
    }

    void saysWhyItCannotBeSent() {
        Stage stage(60);
        const auto cases = stage.desk.today.caseload(stage.desk.desk.actor.id, 1);
        const auto centres = stage.desk.catalogue.establishments();
        Result<Referral> stored = fail(ErrorCode::NotFound);
        for (const Establishment& centre : *centres) {
            Referral draft;
            draft.beneficiary = cases->front().person.id;
            draft.establishment = centre.id;
            stored = stage.desk.referrals.draft(draft);
            VERIFY_OK(stored);
            const auto sent = stage.desk.referrals.send(*stored, stage.desk.desk.clock.today());
            if (!sent && sent.error().code == ErrorCode::ConsentMissing)
                break; // a centre with which the person did not agree to share
            stored = fail(ErrorCode::NotFound);
        }
        VERIFY_OK(stored);
        stage.page->refresh();
        stage.page->list()->setCurrentIndex(stage.page->model()->index(stage.page->model()->rowOf(stored->id)));
        QCOMPARE(stage.page->panel()->row().referral.id.uuid(), stored->id.uuid());
        Q_EMIT stage.page->panel()->stepRequested(ReferralStatus::Sent);
        QVERIFY(!stage.bench.notices.empty());
        QVERIFY(!stage.bench.notices.back().action.isEmpty());
        stage.bench.notices.back().act();
        QCOMPARE(stage.bench.requests.back().subject, stored->beneficiary.uuid());
    }

    void enterOpensThePersonAtOnce() {
        Stage stage(60);
        QVERIFY(QTest::qWaitForWindowActive(stage.page.get()));
        QVERIFY(stage.page->takeKeyboard());
        QVERIFY(stage.page->list()->hasFocus());
        QTest::keyClick(stage.page->list(), Qt::Key_Return);
        QCOMPARE(stage.bench.requests.back(),
                 (Request{Request::Kind::OpenBeneficiary, stage.page->panel()->row().referral.beneficiary.uuid(), {}}));
    }

    void remembersTheSplitter() {
        Stage stage(40);
        auto* splitter = stage.page->findChild<QSplitter*>();
        splitter->setSizes({700, 300});
        Q_EMIT splitter->splitterMoved(700, 1);
        QVERIFY(stage.settings.contains(QStringLiteral("referrals/splitter")));
    }

    void retranslatesAndNamesItsControls() {
        Stage stage(60);
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
        test::MarkingTranslator marking;
        QApplication::installTranslator(&marking);
        QCoreApplication::processEvents();
        QVERIFY(stage.page->statuses()->tabText(0).startsWith(u'['));
        QVERIFY(stage.page->list()->accessibleName().startsWith(u'['));
        QApplication::removeTranslator(&marking);
    }
};

TAWJIH_REGISTER_TEST(ReferralsPageTest)
#include "ReferralsPageTest.moc"
