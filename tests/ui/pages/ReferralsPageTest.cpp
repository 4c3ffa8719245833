#include "ui/referral/ReferralsPage.h"

#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "ui/consent/ConsentDialog.h"
#include "ui/prompts/Prompts.h"
#include "ui/referral/AnswerField.h"
#include "ui/referral/BulkPanel.h"
#include "ui/referral/ReferralListModel.h"
#include "ui/referral/ReferralPanel.h"
#include "ui/referral/ReferralStepDialog.h"
#include "ui/referral/SeatsPanel.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/LineList.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

struct ReferralsPageStage {
    explicit ReferralsPageStage(int persons) : desk(persons), answers(desk.context, desk.referrals, letters()) {
        page = std::make_unique<ReferralsPage>(
            PageContext{bench, jobs, prompts},
            ReferralsPage::Needs{desk.referrals, desk.seats, desk.consents, desk.catalogue, desk.cases,
                                 desk.desk.changes, desk.desk.clock, desk.desk.actor, settings, &answers});
        page->resize(1100, 700);
        page->show();
        page->activate();
    }

    void choose(ReferralStatus status) {
        for (int tab = 0; tab < page->statuses()->count(); ++tab)
            if (page->statuses()->tabData(tab).toString() == codeOf(status))
                page->statuses()->setCurrentIndex(tab);
    }

    /// "REF" stands for `answered`.
    exchange::LetterLookup letters() {
        return {[](QStringView typed) -> std::optional<QString> {
                    return typed == u"REF" ? std::optional(typed.toString()) : std::nullopt;
                },
                [this](const QString&) -> Result<ReferralId> { return answered; }};
    }

    void select(std::initializer_list<int> rows) {
        page->list()->clearSelection();
        for (const int row : rows)
            page->list()->selectionModel()->select(page->model()->index(row), QItemSelectionModel::Select);
    }

    test::FilledDesk desk;
    ReferralId answered;
    exchange::AnswerService answers;
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
        ReferralsPageStage stage(150);
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
        ReferralsPageStage stage(150);
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
        ReferralsPageStage stage(150);
        for (const auto status : {ReferralStatus::Sent, ReferralStatus::Accepted, ReferralStatus::Refused}) {
            stage.choose(status);
            const Referral& shown = stage.page->panel()->row().referral;
            QCOMPARE(static_cast<int>(shown.status), static_cast<int>(status));
            QCOMPARE(stage.page->panel()->stepButtons().size(),
                     ReferralRules::nextStatuses(shown).size() + ReferralRules::nextOutcomes(shown).size());
        }
    }

    void recordsAnAnswerInADialog() {
        ReferralsPageStage stage(150);
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
        ReferralsPageStage stage(60);
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
        // The consent is asked for at once, and then it is sent.
        stage.bench.notices.back().act();
        auto* consent = stage.page->findChild<ConsentDialog*>();
        QVERIFY(consent != nullptr);
        consent->accept();
        QCOMPARE(static_cast<int>(stage.desk.referrals.find(stored->id)->status),
                 static_cast<int>(ReferralStatus::Sent));
    }

    void showsTheProgrammeAsItWasWhenSent() {
        ReferralsPageStage stage(60);
        Programme programme = stage.desk.catalogue.programmes()->front();
        programme.durationMonths = 12;
        programme = stage.desk.catalogue.save(programme).value();
        const auto cases = stage.desk.today.caseload(stage.desk.desk.actor.id, 1);
        Consent share;
        share.beneficiary = cases->front().person.id;
        share.purpose = ConsentPurpose::Share;
        share.establishment = programme.establishment;
        share.decidedOn = stage.desk.desk.clock.today();
        share.language = QStringLiteral("fra");
        VERIFY_OK(stage.desk.consents.record(share));
        Referral draft;
        draft.beneficiary = share.beneficiary;
        draft.establishment = programme.establishment;
        draft.programme = programme.id;
        stage.desk.desk.clock.set(stage.desk.desk.clock.now().addSecs(60));
        const auto stored = stage.desk.referrals.draft(draft);
        VERIFY_OK(stored);
        stage.page->open(stored->id);
        QVERIFY2(stage.page->panel()->changesText().isEmpty(), "a draft is about what is offered now");
        VERIFY_OK(stage.desk.referrals.send(*stored, stage.desk.desk.clock.today()));
        stage.page->open(stored->id);
        QVERIFY(stage.page->panel()->changesText().isEmpty());

        stage.desk.desk.clock.set(stage.desk.desk.clock.now().addSecs(60));
        const QString before = programme.name.in(QLocale().language());
        programme.name = {QStringLiteral("Autre nom"), QStringLiteral("Autre nom"), QStringLiteral("Autre nom")};
        programme.durationMonths = 18;
        VERIFY_OK(stage.desk.catalogue.save(programme));
        stage.page->open(stored->id);
        const QString changes = stage.page->panel()->changesText();
        QVERIFY2(changes.contains(QStringLiteral("12")) && changes.contains(QStringLiteral("18")), qPrintable(changes));
        QStringList said;
        for (const QLabel* label : stage.page->panel()->findChildren<QLabel*>())
            said << label->text();
        QVERIFY(said.contains(before)); // the fact itself is what was asked for
        QVERIFY(!said.contains(QStringLiteral("Autre nom")));
    }

    void takesTheLastStepBack() {
        ReferralsPageStage stage(150);
        stage.choose(ReferralStatus::Sent);
        const Referral shown = stage.page->panel()->row().referral;
        Q_EMIT stage.page->panel()->reminderRequested();
        QCOMPARE(stage.desk.referrals.find(shown.id)->remindedOn, stage.desk.desk.clock.today());
        QVERIFY(!stage.bench.notices.back().action.isEmpty());
        stage.bench.notices.back().act();
        QCOMPARE(stage.desk.referrals.find(shown.id)->remindedOn, shown.remindedOn);
        // Ctrl+Z once more: there is nothing left, and it says so.
        const auto before = stage.bench.notices.size();
        stage.page->undo();
        QCOMPARE(stage.bench.notices.size(), before + 1);
        QCOMPARE(stage.bench.notices.back().tone, Tone::Info);
    }

    void actsOnMany() {
        ReferralsPageStage stage(150);
        stage.choose(ReferralStatus::Sent);
        QVERIFY(stage.page->model()->rowCount() > 3);
        stage.select({0, 1, 2});
        QVERIFY(stage.page->bulk()->isVisible());
        const ReferralId first = stage.page->model()->rowAt(0).referral.id;
        const ReferralId other = stage.page->model()->rowAt(3).referral.id;
        stage.page->bulk()->withdrawButton()->click();
        QCOMPARE(static_cast<int>(stage.desk.referrals.find(first)->status),
                 static_cast<int>(ReferralStatus::Withdrawn));
        QCOMPARE(static_cast<int>(stage.desk.referrals.find(other)->status), static_cast<int>(ReferralStatus::Sent));
        QVERIFY(!stage.page->bulk()->isVisible());
        QCOMPARE(stage.desk.referrals.undoable(), 3);
        stage.page->undo();
        QCOMPARE(static_cast<int>(stage.desk.referrals.find(first)->status), static_cast<int>(ReferralStatus::Sent));
    }

    void saysWhatWasRefusedOfMany() {
        ReferralsPageStage stage(150);
        stage.choose(ReferralStatus::Refused);
        stage.select({0, 1});
        stage.page->bulk()->withdrawButton()->click();
        QVERIFY(stage.page->bulk()->isVisible());
        QCOMPARE(stage.page->bulk()->refusals()->lines()->rowCount(), 2);
        QVERIFY(!stage.page->bulk()->refusals()->lines()->lineAt(0).detail.isEmpty());
        // Until something else is chosen.
        stage.page->refresh();
        QVERIFY(stage.page->bulk()->isVisible());
        stage.page->list()->setCurrentIndex(stage.page->model()->index(1));
        QVERIFY(!stage.page->bulk()->isVisible());
    }

    void choosesAllWithoutScrolling() {
        ReferralsPageStage stage(500);
        qint64 all = 0;
        const auto counts = stage.desk.referrals.countsByStatus();
        for (const auto& [status, count] : *counts)
            all += count;
        QVERIFY(all > ReferralQuery().limit);
        QVERIFY(stage.page->model()->rowCount() < all);
        // Not by the key itself: a modifier that stays down would choose differently in the tests that follow.
        for (QAction* action : stage.page->list()->actions())
            if (action->shortcut() == QKeySequence(QKeySequence::SelectAll))
                action->trigger();
        QCOMPARE(stage.page->list()->selectionModel()->selectedRows().size(), all);
        QVERIFY(stage.page->bulk()->isVisible());
    }

    void writesTheLettersOfMany() {
        ReferralsPageStage stage(150);
        QVERIFY2(!stage.page->bulk()->lettersButton()->isVisibleTo(stage.page->bulk()), "nobody lends letters here");
        int lent = 0;
        test::AnswersPrompts prompts;
        prompts.path = stage.folder.filePath(QStringLiteral("letters.pdf"));
        LetterService letters(stage.desk.context, {stage.desk.persons, stage.desk.cases, stage.desk.sessions,
                                                   stage.desk.catalogue, stage.desk.referrals, stage.desk.consents});
        ReferralsPage page(PageContext{stage.bench, stage.jobs, prompts},
                           {stage.desk.referrals, stage.desk.seats, stage.desk.consents, stage.desk.catalogue,
                            stage.desk.cases, stage.desk.desk.changes, stage.desk.desk.clock, stage.desk.desk.actor,
                            stage.settings, &stage.answers, [&lent](const auto&) -> Status {
                                ++lent;
                                return fail(ErrorCode::Cancelled);
                            }});
        page.show();
        page.activate();
        for (const int row : {0, 1, 2})
            page.list()->selectionModel()->select(page.model()->index(row), QItemSelectionModel::Select);
        QVERIFY(page.bulk()->lettersButton()->isVisible());
        page.bulk()->lettersButton()->click();
        auto* dialog = page.findChild<ActionDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->windowTitle().contains(u'3'));
        dialog->accept();
        QTRY_VERIFY(!stage.jobs.isBusy());
        QTRY_COMPARE(lent, 1);
        QVERIFY2(!QFile::exists(prompts.path), "a batch that was stopped leaves nothing");
    }

    void holdsAndReleasesPlaces() {
        ReferralsPageStage stage(400);
        const QDate today = stage.desk.desk.clock.today();
        Intake intake = stage.desk.catalogue.intakes()->front();
        intake.startsOn = today.addDays(60);
        intake.endsOn.reset();
        intake.applicationsFrom.reset();
        intake.applicationsUntil.reset();
        intake.id = IntakeId();
        intake.stamp = {};
        intake.seats = 1;
        intake.foreignQuota.reset();
        const auto stored = stage.desk.catalogue.save(intake);
        VERIFY_OK(stored);
        Referral draft;
        draft.establishment = stage.desk.catalogue.find(stored->programme)->establishment;
        draft.intake = stored->id;
        const auto cases = stage.desk.today.caseload(stage.desk.desk.actor.id, 2);
        draft.beneficiary = cases->at(0).person.id;
        const auto first = stage.desk.referrals.draft(draft);
        draft.beneficiary = cases->at(1).person.id;
        const auto second = stage.desk.referrals.draft(draft);
        VERIFY_OK(second);

        stage.page->open(first->id);
        SeatsPanel* seats = stage.page->seats();
        QVERIFY(seats->isVisible());
        QVERIFY(seats->holdButton()->isVisible() && seats->waitButton()->isVisible());
        seats->holdButton()->click();
        QCOMPARE(seats->list()->lines()->rowCount(), 1);
        QVERIFY(!seats->holdButton()->isVisible());
        stage.page->open(second->id);
        seats->holdButton()->click(); // full: it says so
        QCOMPARE(stage.bench.notices.back().tone, Tone::Danger);
        seats->waitButton()->click();
        QCOMPARE(seats->list()->lines()->rowCount(), 2);
        QVERIFY(!seats->offerButton()->isVisible());
        // A place that becomes free is offered, and given only when somebody says so.
        seats->list()->setCurrentIndex(seats->list()->model()->index(0, 0));
        seats->releaseButton()->click();
        QVERIFY(seats->offerButton()->isVisible());
        QCOMPARE(stage.desk.seats.count(stored->id)->held, 0);
        seats->offerButton()->click();
        QCOMPARE(stage.desk.seats.count(stored->id)->held, 1);
        seats->list()->setCurrentIndex(seats->list()->model()->index(0, 0));
        const QDate until = stage.desk.seats.ofIntake(stored->id)->front().seat.expiresOn.value();
        seats->extendButton()->click();
        QCOMPARE(stage.desk.seats.ofIntake(stored->id)->front().seat.expiresOn, until.addDays(7));
    }

    void typesAReturnSlip() {
        ReferralsPageStage stage(150);
        stage.choose(ReferralStatus::UnderReview);
        stage.answered = stage.page->panel()->row().referral.id;
        AnswerField* field = stage.page->answerField();
        QVERIFY(field != nullptr);
        stage.page->handle({Request::Kind::TypeAnswer, {}, {}});
        QVERIFY(!field->button()->isEnabled());
        field->edit()->setText(QStringLiteral("REF"));
        QVERIFY(!field->button()->isEnabled());
        QVERIFY(!field->meaning().isEmpty());
        field->edit()->setText(QStringLiteral("REF R complet"));
        QVERIFY(field->button()->isEnabled());
        QVERIFY(field->meaning().contains(labelOf(RefusalReason::SessionFull)));
        QTest::keyClick(field->edit(), Qt::Key_Return);
        QCOMPARE(static_cast<int>(stage.desk.referrals.find(stage.answered)->status),
                 static_cast<int>(ReferralStatus::Refused));
        QVERIFY(field->edit()->text().isEmpty());
        stage.page->undo();
        QCOMPARE(static_cast<int>(stage.desk.referrals.find(stage.answered)->status),
                 static_cast<int>(ReferralStatus::UnderReview));
    }

    void enterOpensThePersonAtOnce() {
        ReferralsPageStage stage(60);
        QVERIFY(QTest::qWaitForWindowActive(stage.page.get()));
        QVERIFY(stage.page->takeKeyboard());
        QVERIFY(stage.page->list()->hasFocus());
        QTest::keyClick(stage.page->list(), Qt::Key_Return);
        QCOMPARE(stage.bench.requests.back(),
                 (Request{Request::Kind::OpenBeneficiary, stage.page->panel()->row().referral.beneficiary.uuid(), {}}));
    }

    void remembersTheSplitter() {
        ReferralsPageStage stage(40);
        auto* splitter = stage.page->findChild<QSplitter*>();
        splitter->setSizes({700, 300});
        Q_EMIT splitter->splitterMoved(700, 1);
        QVERIFY(stage.settings.contains(QStringLiteral("referrals/splitter")));
    }

    void retranslatesAndNamesItsControls() {
        ReferralsPageStage stage(60);
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
