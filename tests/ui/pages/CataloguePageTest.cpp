#include "ui/catalogue/CataloguePage.h"

#include "core/casework/IntakeService.h"
#include "core/catalogue/StalenessService.h"
#include "core/demo/DemoIntakes.h"
#include "core/guidance/RuleSeed.h"
#include "core/guidance/RuleSentence.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/catalogue/CatalogueDialog.h"
#include "ui/catalogue/CatalogueImportDialog.h"
#include "ui/catalogue/CatalogueModel.h"
#include "ui/catalogue/EntryPanel.h"
#include "ui/guidance/FittingDialog.h"
#include "ui/guidance/GuidanceText.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/LineList.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTreeView>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

struct CataloguePageStage {
    explicit CataloguePageStage(vault::Roles roles = test::everyRole)
        : desk(0, QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC), roles) {
        demo::DemoRandom random(1);
        VERIFY_OK(demo::addIntakes(desk.catalogue, desk.desk.clock.today(), QStringLiteral("A. Benali"), random));
        page = std::make_unique<CataloguePage>(
            PageContext{bench, jobs, prompts},
            CataloguePage::Needs{desk.catalogue, desk.cases, desk.desk.changes, desk.desk.clock, desk.desk.actor});
        page->resize(1100, 700);
        page->show();
        page->activate();
    }
    /// Opens the dialog of the current entry.
    CatalogueDialog* edit() {
        for (QPushButton* button : page->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Edit…"))
                button->click();
        return page->findChild<CatalogueDialog*>();
    }
    [[nodiscard]] int rowsShown() const {
        int rows = 0;
        for (QModelIndex at = page->view()->model()->index(0, 0); at.isValid(); at = page->view()->indexBelow(at))
            ++rows;
        return rows;
    }
    [[nodiscard]] Programme programme() const { return desk.catalogue.programmes()->front(); }

    test::FilledDesk desk;
    test::PageBench bench;
    test::AnswersPrompts prompts;
    JobRunner jobs;
    std::unique_ptr<CataloguePage> page;
};

/// A page over a real desk, whose files are read by a worker.
struct FileStage {
    FileStage() : desk(*place.unlock()) {
        const ServiceContext context = desk->context(changes);
        catalogue = std::make_unique<CatalogueService>(context);
        cases = std::make_unique<CaseService>(context);
        VERIFY_OK(catalogue->seedCatalogue());
        const CatalogueLender lend = [this](const std::function<Status(exchange::CatalogueExchange&)>& call) -> Status {
            TRY_ASSIGN(const auto worker, desk->openWorker());
            CatalogueService service(worker->context());
            exchange::CatalogueExchange exchange(worker->context(), service);
            return call(exchange);
        };
        page = std::make_unique<CataloguePage>(
            PageContext{bench, jobs, prompts},
            CataloguePage::Needs{*catalogue, *cases, changes, place.clock, desk->actor(), lend});
        page->show();
        page->activate();
    }
    void settle() {
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.isBusy(), 20000);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString write(const QByteArray& content) const {
        QFile file(folder.filePath(QStringLiteral("list.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    test::TemporaryDesk place;
    std::unique_ptr<vault::Desk> desk;
    ChangeNotifier changes;
    std::unique_ptr<CatalogueService> catalogue;
    std::unique_ptr<CaseService> cases;
    test::PageBench bench;
    test::AnswersPrompts prompts;
    JobRunner jobs;
    QTemporaryDir folder;
    std::unique_ptr<CataloguePage> page;
};

} // namespace

class CataloguePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheTree() {
        CataloguePageStage stage;
        const QAbstractItemModelTester tester(stage.page->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        stage.page->refresh();
        CatalogueModel* model = stage.page->model();
        QCOMPARE(model->rowCount(), static_cast<int>(stage.desk.catalogue.providers()->size()));
        QCOMPARE(model->count(),
                 static_cast<int>(stage.desk.catalogue.providers()->size() +
                                  stage.desk.catalogue.establishments()->size() +
                                  stage.desk.catalogue.programmes()->size() + stage.desk.catalogue.intakes()->size()));
        const QModelIndex provider = model->index(0, 0);
        QVERIFY(model->rowCount(provider) > 0);
        QCOMPARE(provider.data(CatalogueModel::StateRole).toInt(), int(Staleness::State::NeverVerified));
        const Intake intake = stage.desk.catalogue.intakes()->front();
        QCOMPARE(keyOf(model->entryAt(model->indexOf(intake.id.uuid()).parent())), intake.programme.uuid());
    }

    void showsTheEntryBesideTheTree() {
        CataloguePageStage stage;
        QVERIFY(stage.page->panel()->isVisible());
        const Intake intake = stage.desk.catalogue.intakes()->front();
        stage.page->select(intake.id.uuid());
        QVERIFY(stage.page->panel()->entry() == CatalogueEntry(intake));
        stage.page->handle({Request::Kind::OpenCatalogue, stage.programme().id.uuid(), {}});
        QVERIFY(stage.page->panel()->entry() == CatalogueEntry(stage.programme()));
    }

    void filters() {
        CataloguePageStage stage;
        const int before = stage.rowsShown();
        auto* search = stage.page->findChild<QLineEdit*>();
        search->setText(QStringLiteral("ZELLÎGE"));
        QTest::keyClick(search, Qt::Key_Return);
        const int found = stage.rowsShown();
        QVERIFY(found >= 3 && found < before); // the craft, its centre and its provider, and its intakes
        search->clear();
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(stage.rowsShown(), before);
        auto* show = stage.page->findChild<QComboBox*>();
        show->setCurrentIndex(2);
        const QDate today = stage.desk.desk.clock.today();
        int open = 0;
        const auto intakes = stage.desk.catalogue.intakes();
        for (const Intake& intake : *intakes)
            open += intake.startsOn >= today && intake.applicationsFrom.value_or(today) <= today &&
                    intake.applicationsUntil.value_or(today) >= today;
        int shown = 0;
        for (QModelIndex at = stage.page->view()->model()->index(0, 0); at.isValid();
             at = stage.page->view()->indexBelow(at))
            shown += at.data(CatalogueModel::OpenRole).toBool();
        QVERIFY(open > 0);
        QCOMPARE(shown, open);
    }

    void verifiesInOneAction() {
        CataloguePageStage stage;
        const Programme programme = stage.programme();
        stage.page->select(programme.id.uuid());
        stage.page->panel()->verifyButton()->click();
        const Programme verified = stage.desk.catalogue.find(programme.id).value();
        QCOMPARE(verified.provenance.verifiedBy, stage.desk.desk.actor.name);
        QCOMPARE(verified.provenance.verifiedOn, std::optional(stage.desk.desk.clock.today()));
        QVERIFY(stage.page->panel()->entry() == CatalogueEntry(verified)); // still the one that is shown
        QCOMPARE(stage.bench.saves, 1);
    }

    void retiresWithUndo() {
        CataloguePageStage stage;
        const Programme programme = stage.programme();
        stage.page->select(programme.id.uuid());
        stage.page->panel()->retireButton()->click();
        QVERIFY(!stage.desk.catalogue.find(programme.id)->active);
        QVERIFY(!stage.page->model()->indexOf(programme.id.uuid()).isValid());
        stage.bench.notices.back().act();
        QVERIFY(stage.desk.catalogue.find(programme.id)->active);
        QVERIFY(stage.page->model()->indexOf(programme.id.uuid()).isValid());
    }

    void removesAnIntakeOnceConfirmed() {
        CataloguePageStage stage;
        const Intake intake = stage.desk.catalogue.intakes()->front();
        stage.page->select(intake.id.uuid());
        stage.prompts.confirms = false;
        stage.page->panel()->retireButton()->click();
        VERIFY_OK(stage.desk.catalogue.find(intake.id));
        stage.prompts.confirms = true;
        stage.page->panel()->retireButton()->click();
        VERIFY_FAILS(stage.desk.catalogue.find(intake.id), ErrorCode::NotFound);
        QVERIFY(!stage.page->model()->indexOf(intake.id.uuid()).isValid());
    }

    void anAdvisorOnlyReads() {
        CataloguePageStage stage;
        vault::Actor advisor = stage.desk.desk.actor;
        advisor.roles = vault::Role::Advisor;
        CataloguePage page(
            PageContext{stage.bench, stage.jobs, stage.prompts},
            {stage.desk.catalogue, stage.desk.cases, stage.desk.desk.changes, stage.desk.desk.clock, advisor});
        page.show();
        page.activate();
        QVERIFY(page.panel()->isVisible());
        QVERIFY(!page.panel()->verifyButton()->isVisible());
        QVERIFY(!page.panel()->retireButton()->isVisible());
    }

    void openingADialogChangesNothing() {
        CataloguePageStage stage;
        const auto& clock = stage.desk.desk.clock;
        Establishment centre = stage.desk.catalogue.establishments()->front();
        centre.latitude = 33.57311;
        centre.longitude = -7.58984;
        centre = stage.desk.catalogue.save(centre).value();
        const auto intakes = stage.desk.catalogue.intakes();
        std::vector<CatalogueEntry> entries{stage.desk.catalogue.providers()->front(), centre, stage.programme()};
        entries.insert(entries.end(), intakes->begin(), intakes->end());
        for (const CatalogueEntry& entry : entries)
            QVERIFY(CatalogueDialog(entry, clock).value() == entry);
    }

    void dialogsNameTheirControlsAndRefuseDegrees() {
        CataloguePageStage stage;
        const auto& clock = stage.desk.desk.clock;
        for (const CatalogueEntry& entry : {CatalogueEntry(Provider()), CatalogueEntry(Establishment()),
                                            CatalogueEntry(Programme()), CatalogueEntry(Intake())}) {
            CatalogueDialog dialog(entry, clock);
            dialog.show();
            QCOMPARE(test::unnamedControls(dialog), QStringList());
        }
        CatalogueDialog dialog(stage.desk.catalogue.establishments()->front(), clock);
        bool saved = false;
        dialog.setAct([&]() -> Status {
            saved = true;
            return {};
        });
        dialog.show();
        QLineEdit* latitude = nullptr;
        for (QLineEdit* edit : dialog.findChildren<QLineEdit*>())
            if (edit->accessibleName().contains(QStringLiteral("Latitude")))
                latitude = edit;
        QVERIFY(latitude);
        latitude->setText(QStringLiteral("north"));
        dialog.accept();
        QVERIFY(dialog.isVisible() && !saved);
        latitude->setText(QStringLiteral("33,5"));
        dialog.accept();
        QVERIFY(saved);
        QCOMPARE(std::get<Establishment>(dialog.value()).latitude, std::optional(33.5));
    }

    void centreChangedBehindTheDialogIsCompared() {
        CataloguePageStage stage;
        stage.page->view()->setCurrentIndex(
            stage.page->view()->model()->index(0, 0, stage.page->view()->model()->index(0, 0)));
        auto* dialog = stage.edit();
        QVERIFY(dialog != nullptr);
        const Establishment began = std::get<Establishment>(dialog->value());
        Establishment theirs = test::must(stage.desk.catalogue.find(began.id));
        QVERIFY(theirs == began); // opening changes nothing
        theirs.name.fr = QStringLiteral("Nom d’une collègue");
        theirs.provenance.verifiedBy = QStringLiteral("A. Benali");
        VERIFY_OK(stage.desk.catalogue.save(theirs)); // somebody is quicker
        auto* name = dialog->findChild<QLineEdit*>();
        name->clear();
        QTest::keyClicks(name, QStringLiteral("Nom saisi"));
        dialog->accept();
        QVERIFY(dialog->isVisible());
        auto* conflict = dialog->findChild<ConflictDialog*>();
        QVERIFY(conflict != nullptr);
        QCOMPARE(conflict->typedHolds(), (std::vector{false, false})); // name, verified by
        QCOMPARE(test::unnamedControls(*conflict), QStringList());
        for (QRadioButton* side : conflict->findChildren<QRadioButton*>())
            if (side->accessibleName().contains(QStringLiteral("Nom saisi")))
                side->click();
        conflict->accept();
        QVERIFY(!dialog->isVisible());
        const Establishment stored = test::must(stage.desk.catalogue.find(began.id));
        QCOMPARE(stored.name.fr, QStringLiteral("Nom saisi"));
        QCOMPARE(stored.provenance.verifiedBy, QStringLiteral("A. Benali"));
    }

    void providerGivenUpAfterAConflictStaysAsStored() {
        CataloguePageStage stage;
        stage.page->view()->setCurrentIndex(stage.page->view()->model()->index(0, 0));
        auto* dialog = stage.edit();
        QVERIFY(dialog != nullptr);
        Provider theirs = std::get<Provider>(dialog->value());
        theirs.name.en = QStringLiteral("Stored meanwhile");
        VERIFY_OK(stage.desk.catalogue.save(theirs));
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Nom saisi"));
        dialog->accept();
        auto* conflict = dialog->findChild<ConflictDialog*>();
        QVERIFY(conflict != nullptr);
        QCOMPARE(conflict->typedHolds(), (std::vector{true, false})); // only one of them changed each
        conflict->reject();
        QVERIFY2(dialog->isVisible(), "what was typed stays");
        QCOMPARE(std::get<Provider>(dialog->value()).name.fr, QStringLiteral("Nom saisi"));
        dialog->reject();
        QCOMPARE(test::must(stage.desk.catalogue.find(theirs.id)).name.en, QStringLiteral("Stored meanwhile"));
        QVERIFY(test::must(stage.desk.catalogue.find(theirs.id)).name.fr != QStringLiteral("Nom saisi"));
    }

    void saysWhoFitsAnIntake() {
        FileStage stage;
        const ServiceContext context = stage.desk->context(stage.changes);
        BeneficiaryService persons(context);
        ListingService listing(context);
        IntakeService intakes(context);
        GuidanceService guidance(context, *stage.catalogue, persons, listing);
        AdmissionRule adults;
        adults.name.fr = QStringLiteral("Adultes");
        adults.expression = Expression::all({Expression::is(AgeCondition{18, std::nullopt, ReferenceDay::start()})});
        adults = test::must(guidance.save(adults));
        Intake intake;
        intake.programme = stage.catalogue->programmes()->front().id;
        intake.startsOn = stage.place.clock.today().addDays(40);
        intake.rule = adults.id;
        intake = test::must(stage.catalogue->save(intake));
        BeneficiaryId awa;
        for (const int year : {1999, 2020}) {
            Beneficiary person;
            person.name.givenLatin = QStringLiteral("Awa");
            person.name.familyLatin = QString::number(year);
            person.birth = BirthDate::exact(QDate(year, 3, 5));
            Consent record;
            record.purpose = ConsentPurpose::Record;
            record.language = QStringLiteral("fra");
            const auto stored = test::must(
                intakes.registerPerson(person, OpeningReason::Orientation, {record}, stage.desk->actor().id));
            if (year == 1999)
                awa = stored.person.id;
        }
        const GuidanceLender lend = [&stage](const std::function<Status(GuidanceService&)>& call) -> Status {
            TRY_ASSIGN(const auto worker, stage.desk->openWorker());
            CatalogueService catalogue(worker->context());
            BeneficiaryService theirs(worker->context());
            ListingService list(worker->context());
            GuidanceService service(worker->context(), catalogue, theirs, list);
            return call(service);
        };
        CataloguePage page(PageContext{stage.bench, stage.jobs, stage.prompts}, {*stage.catalogue,
                                                                                 *stage.cases,
                                                                                 stage.changes,
                                                                                 stage.place.clock,
                                                                                 stage.desk->actor(),
                                                                                 {},
                                                                                 &guidance,
                                                                                 lend});
        page.show();
        page.activate();
        page.select(stage.catalogue->programmes()->front().id.uuid());
        QVERIFY(!page.panel()->whoFitsButton()->isVisible());
        page.select(intake.id.uuid());
        QVERIFY(page.panel()->whoFitsButton()->isVisible());
        page.panel()->whoFitsButton()->click();
        auto* dialog = page.findChild<FittingDialog*>();
        QVERIFY(dialog != nullptr);
        stage.settle();
        QCOMPARE(dialog->list()->lines()->rowCount(), 1);
        QCOMPARE(dialog->list()->lines()->lineAt(0).tag, labelOf(Answer::Eligible));
        QVERIFY2(dialog->countText().contains(u'1') && dialog->countText().contains(u'2'),
                 qPrintable(dialog->countText())); // one of two
        QCOMPARE(test::unnamedControls(*dialog), QStringList());
        QTest::keyClick(dialog->list(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(stage.bench.requests.back(), (Request{Request::Kind::OpenBeneficiary, awa.uuid(), {}}));
    }

    void whoMayNotReadCasesIsNotToldWhoFits() {
        CataloguePageStage stage;
        vault::Actor administrator = stage.desk.desk.actor;
        administrator.roles = vault::Role::Administrator;
        CataloguePage page(PageContext{stage.bench, stage.jobs, stage.prompts}, {stage.desk.catalogue,
                                                                                 stage.desk.cases,
                                                                                 stage.desk.desk.changes,
                                                                                 stage.desk.desk.clock,
                                                                                 administrator,
                                                                                 {},
                                                                                 nullptr,
                                                                                 [](const auto&) { return Status(); }});
        page.show();
        page.activate();
        page.select(stage.desk.catalogue.intakes()->front().id.uuid());
        QVERIFY(!page.panel()->whoFitsButton()->isVisible());
    }

    void programmesAndIntakesNameTheirRule() {
        test::PeopleDesk desk;
        const auto rules = test::must(desk.guidance.rules());
        const Programme programme = test::must(desk.catalogue.programmes()).front();
        const RuleChoices choices{rules, ProviderKind::Handicrafts};
        CatalogueDialog dialog(programme, desk.desk.clock, choices);
        dialog.show();
        QVERIFY(dialog.value() == CatalogueEntry(programme)); // opening changes nothing
        const AdmissionRule* usual = defaultRule(rules, programme.level, ProviderKind::Handicrafts);
        QVERIFY(usual);
        QVERIFY2(dialog.ruleSentence().contains(RuleSentence::of(usual->expression)),
                 qPrintable(dialog.ruleSentence()));
        dialog.rule()->setValue(rules.back().id.uuid());
        QCOMPARE(std::get<Programme>(dialog.value()).rule, std::optional(rules.back().id));
        QVERIFY(dialog.ruleSentence().contains(RuleSentence::of(rules.back().expression)));
        QCOMPARE(test::unnamedControls(dialog), QStringList());

        // An intake without a rule of its own takes its programme's; one that names a rule that is gone keeps it.
        Intake intake;
        intake.programme = programme.id;
        intake.startsOn = QDate(2026, 10, 1);
        intake.rule = AdmissionRuleId::create(desk.desk.clock);
        const RuleChoices inherited{rules, ProviderKind::Handicrafts, programme.level, rules.back().id};
        QVERIFY(CatalogueDialog(intake, desk.desk.clock, inherited).value() == CatalogueEntry(intake));
        intake.rule.reset();
        CatalogueDialog taken(intake, desk.desk.clock, inherited);
        QVERIFY(taken.ruleSentence().contains(RuleSentence::of(rules.back().expression)));
        QVERIFY(taken.value() == CatalogueEntry(intake));
        // Where no rules are given, there is no field and nothing is lost.
        intake.rule = rules.front().id;
        CatalogueDialog without(intake, desk.desk.clock);
        QVERIFY(without.rule() == nullptr);
        QVERIFY(without.value() == CatalogueEntry(intake));
    }

    void theDesksDelaysDecideWhatIsStale() {
        CataloguePageStage stage;
        Programme programme = stage.programme();
        programme.provenance.verifiedBy = QStringLiteral("A. Benali");
        programme.provenance.verifiedOn = stage.desk.desk.clock.today().addMonths(-4);
        VERIFY_OK(stage.desk.catalogue.save(programme));
        const auto state = [&] {
            return stage.page->model()->indexOf(programme.id.uuid()).data(CatalogueModel::StateRole).toInt();
        };
        QCOMPARE(state(), int(Staleness::State::Fresh));
        VERIFY_OK(StalenessService(stage.desk.context).save({3, 1}));
        QTRY_COMPARE(state(), int(Staleness::State::Stale));
    }

    void remembersTheSplitter() {
        FileStage stage;
        QSettings settings(stage.folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        CataloguePage page(PageContext{stage.bench, stage.jobs, stage.prompts}, {*stage.catalogue,
                                                                                 *stage.cases,
                                                                                 stage.changes,
                                                                                 stage.place.clock,
                                                                                 stage.desk->actor(),
                                                                                 {},
                                                                                 nullptr,
                                                                                 {},
                                                                                 &settings});
        auto* splitter = page.findChild<QSplitter*>();
        splitter->setSizes({700, 300});
        Q_EMIT splitter->splitterMoved(700, 1);
        QVERIFY(settings.contains(QStringLiteral("catalogue/splitter")));
    }

    void aChangedEntryIsReadAlone() {
        CataloguePageStage stage;
        const QAbstractItemModelTester tester(stage.page->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(stage.page->model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(stage.page->model(), &QAbstractItemModel::dataChanged);
        Programme programme = stage.programme();
        stage.page->select(programme.id.uuid());
        programme.durationMonths = 17;
        programme = test::must(stage.desk.catalogue.save(programme));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(stage.page->model()->entryAt(stage.page->model()->indexOf(programme.id.uuid())) ==
                CatalogueEntry(programme));
        QVERIFY(stage.page->panel()->entry() == CatalogueEntry(programme));
        // What sorts elsewhere, comes anew or goes is put into its place.
        programme.name.fr = programme.name.ar = programme.name.en = QStringLiteral("0 first of all");
        programme = test::must(stage.desk.catalogue.save(programme));
        QCOMPARE(stage.page->model()->indexOf(programme.id.uuid()).row(), 0);
        Intake intake;
        intake.programme = programme.id;
        intake.startsOn = QDate(2026, 5, 4);
        intake = test::must(stage.desk.catalogue.save(intake));
        QVERIFY(stage.page->model()->indexOf(intake.id.uuid()).isValid());
        intake.active = false;
        test::must(stage.desk.catalogue.save(intake));
        QVERIFY(!stage.page->model()->indexOf(intake.id.uuid()).isValid());
        // A rule is no entry: nothing is read again.
        const auto resets = reset.size();
        stage.desk.desk.changes.notify(ChangeKind::Catalogue, QUuid::createUuid());
        QCOMPARE(reset.size(), resets);
    }

    void refusesAnEntryWithoutAName() {
        CataloguePageStage stage;
        CatalogueDialog dialog(Provider(), stage.desk.desk.clock);
        dialog.setAct([&]() -> Status {
            TRY(stage.desk.catalogue.save(std::get<Provider>(dialog.value())));
            return {};
        });
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
    }

    void exportsAndImports() {
        FileStage stage;
        const QString path = stage.folder.filePath(QStringLiteral("out.csv"));
        stage.page->files()->exportFile(path);
        stage.settle();
        QVERIFY(QFile::exists(path));
        QVERIFY(stage.bench.lastNotice().contains(QStringLiteral("out.csv")));

        stage.page->files()->importFile(path);
        stage.settle();
        auto* same = stage.page->findChild<CatalogueImportDialog*>();
        QVERIFY(same);
        QVERIFY(!same->canImport()); // all of it is there already
        const QAbstractItemModelTester tester(same->rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        delete same;

        const QString programme = stage.catalogue->programmes()->front().id.uuid().toString(QUuid::WithoutBraces);
        stage.page->files()->importFile(stage.write(
            QStringLiteral("kind;belongs_to;starts_on;seats\nintake;%1;2027-02-01;15\n").arg(programme).toUtf8()));
        stage.settle();
        auto* dialog = stage.page->findChild<CatalogueImportDialog*>();
        QVERIFY(dialog && dialog->canImport());
        QVERIFY(stage.catalogue->intakes()->empty()); // nothing before it was looked at
        dialog->accept();
        stage.settle();
        QCOMPARE(stage.catalogue->intakes()->size(), 1U);
        QTRY_VERIFY(stage.page->model()->indexOf(stage.catalogue->intakes()->front().id.uuid()).isValid());
    }

    void refusedFilesSayWhy() {
        FileStage stage;
        stage.page->files()->importFile(stage.write("kind;level\nprogramme;master\n"));
        stage.settle();
        auto* dialog = stage.page->findChild<CatalogueImportDialog*>();
        QVERIFY(dialog && !dialog->canImport());
        const QModelIndex remark = dialog->rows()->index(0, CatalogueRowsModel::Remark);
        QVERIFY(remark.data().toString().contains(QStringLiteral("level")));
        QVERIFY(remark.siblingAtColumn(CatalogueRowsModel::LineNumber).data().toString().contains(u'2'));
        stage.page->files()->importFile(stage.write("kind;what\n"));
        stage.settle();
        QVERIFY(stage.bench.lastNotice().contains(QStringLiteral("what")));
    }

    void retranslatesAndNamesItsControls() {
        CataloguePageStage stage;
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
        test::MarkingTranslator marking;
        QApplication::installTranslator(&marking);
        QCoreApplication::processEvents();
        QVERIFY(stage.page->model()->headerData(0, Qt::Horizontal).toString().startsWith(u'['));
        QVERIFY(stage.page->panel()->verifyButton()->text().startsWith(u'['));
        QApplication::removeTranslator(&marking);
    }
};

TAWJIH_REGISTER_TEST(CataloguePageTest)
#include "CataloguePageTest.moc"
