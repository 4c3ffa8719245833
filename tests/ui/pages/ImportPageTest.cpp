#include "ui/exchange/ImportPage.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/IntakeService.h"
#include "core/casework/ListingService.h"
#include "core/casework/SessionService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/referral/ReferralService.h"
#include "tests/support/CompoundWriter.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ZipWriter.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "ui/exchange/CheckStep.h"
#include "ui/exchange/ImportEdits.h"
#include "ui/exchange/MappingNames.h"
#include "ui/exchange/MappingTable.h"
#include "ui/exchange/PastImportsModel.h"
#include "ui/exchange/PolicyChoice.h"
#include "ui/exchange/ReadStep.h"
#include "ui/exchange/ReportStep.h"
#include "ui/exchange/RowsTable.h"
#include "ui/exchange/StartStep.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/LineList.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

using namespace tawjih;
using namespace tawjih::ui;
using exchange::RowOutcome;

namespace {

class SavingPrompts : public Prompts {
public:
    bool confirm(QWidget*, const Question&) override { return true; }
    std::optional<QString> askText(QWidget*, const Question& question, const QString&) override {
        asked << question.explanation;
        return answers.isEmpty() ? std::optional<QString>() : answers.takeFirst();
    }
    QStringList openFiles(QWidget*, const QString&, const QString&) override { return {}; }
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return path; }
    QString chooseFolder(QWidget*, const QString&, const QString&) override { return {}; }
    bool print(QWidget*, const QString&, const std::function<void(QPrinter&)>&) override { return false; }
    QString path;
    QStringList answers; ///< to askText, one after the other; then it is given up
    QStringList asked;
};

/// A sheet with this row of headers and one person below it.
QByteArray sheetOf(const QString& headers, const QString& person) {
    QByteArray rows;
    for (const QString& row : {headers, person}) {
        rows += "<row>";
        for (const QString& cell : row.split(u';'))
            rows += "<c t='inlineStr'><is><t>" + cell.toUtf8() + "</t></is></c>";
        rows += "</row>";
    }
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

struct ImportPageStage {
    ImportPageStage() : desk(*place.unlock()) {
        prompts.path = folder.filePath(QStringLiteral("report.csv"));
        makePage();
    }

    /// As after unlocking, when there was one before.
    void makePage() {
        page = std::make_unique<ImportPage>(
            PageContext{bench, jobs, prompts},
            ImportPage::Needs{[this](const std::function<Status(exchange::ImportService&)>& call) -> Status {
                                  TRY_ASSIGN(const auto worker, desk->openWorker());
                                  const ServiceContext context = worker->context();
                                  CatalogueService catalogue(context);
                                  ConsentService consents(context);
                                  ReferralService referrals(context, consents);
                                  exchange::ImportService service(context, catalogue, referrals);
                                  return call(service);
                              },
                              changes, place.clock, drafts,
                              [this](BeneficiaryId id) { return BeneficiaryService(desk->context(changes)).find(id); },
                              [](UserId) { return QStringLiteral("A. Benali"); }});
        page->resize(1100, 700);
        page->show();
    }

    QString write(const QByteArray& text, const QString& name = QStringLiteral("liste.csv")) const {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }

    /// Opens a file and goes on to its rows.
    void check(const QString& path) const {
        page->openFile(path);
        QTRY_VERIFY(page->checkButton()->isEnabled() || page->stage() == ImportPage::Stage::Check);
        page->checkRows();
        QTRY_VERIFY(!page->checkStep()->rows()->summary().first.empty());
        QTRY_VERIFY(page->importButton()->isEnabled() || page->checkStep()->rows()->summary().fresh == 0);
    }
    /// Takes a list in, up to its report.
    void import(const QByteArray& text) const {
        check(write(text));
        page->importRows();
        QTRY_COMPARE(static_cast<int>(page->stage()), static_cast<int>(ImportPage::Stage::Report));
        QTRY_VERIFY(!jobs.isBusy());
    }
    [[nodiscard]] ImportRowsModel* rows() const { return page->checkStep()->rows(); }

    [[nodiscard]] qint64 persons() const {
        const auto worker = desk->openWorker();
        auto pager = ListingService((*worker)->context()).open({});
        const auto count = pager ? pager->count() : Result<qint64>(fail(pager.error()));
        return count ? *count : -1;
    }

    test::TemporaryDesk place;
    std::unique_ptr<vault::Desk> desk;
    QTemporaryDir folder;
    ChangeNotifier changes;
    vault::DraftStore drafts{desk->context(changes)};
    test::PageBench bench;
    JobRunner jobs;
    SavingPrompts prompts;
    std::unique_ptr<ImportPage> page;
};

const QByteArray list = "Nom;Pr\xC3\xA9nom;Sexe;Date de naissance\r\n"
                        "Diallo;Awa;F;05/03/1999\r\n"
                        "Jallow;Mamadou;M;14/07/1996\r\n"
                        "Mbeki;Grace;F;31/02/2001\r\n"
                        "Diallo;Awa;F;05/03/1999\r\n";

} // namespace

class ImportPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsFirstAndWritesOnlyWhenConfirmed() {
        ImportPageStage stage;
        const QAbstractItemModelTester tester(stage.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester reported(stage.page->reportStep()->rows(),
                                                QAbstractItemModelTester::FailureReportingMode::Fatal);
        stage.check(stage.write(list));
        QCOMPARE(stage.rows()->rowCount(), 4);
        QCOMPARE(stage.rows()->summary().fresh, qint64(2));
        QCOMPARE(stage.rows()->summary().alreadyThere, qint64(1));
        QCOMPARE(stage.rows()->summary().invalid, qint64(1));
        QCOMPARE(stage.persons(), qint64(0));

        stage.page->checkStep()->setView(RowView::Errors);
        QCOMPARE(stage.rows()->rowCount(), 1);
        QVERIFY(!stage.rows()->index(0, ImportRowsModel::Reason).data().toString().isEmpty());
        QCOMPARE(stage.rows()->reportAt(0).line, qint64(4));

        stage.page->importRows();
        QTRY_COMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Report));
        QCOMPARE(stage.persons(), qint64(2));
        QCOMPARE(stage.page->reportStep()->rows()->rowCount(), 2); // what was not simply new
        stage.page->reportStep()->saveButton()->click();
        QFile report(stage.prompts.path);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray text = report.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBF"));
        QVERIFY(!text.contains("Mbeki")); // lines and reasons, no person
    }

    void answersAreTakenBackAsAWhole() {
        ImportPageStage stage;
        const ServiceContext context = stage.desk->context(stage.changes);
        CatalogueService catalogue(context);
        ConsentService consents(context);
        ReferralService referrals(context, consents);
        IntakeService intake(context);
        VERIFY_OK(catalogue.seedCatalogue());
        Beneficiary person;
        person.name.givenLatin = QStringLiteral("Awa");
        person.name.familyLatin = QStringLiteral("Diallo");
        Consent record;
        record.purpose = ConsentPurpose::Record;
        record.language = QStringLiteral("fra");
        Consent share = record;
        share.purpose = ConsentPurpose::Share;
        share.beneficiary =
            intake.registerPerson(person, OpeningReason::Orientation, {record}, stage.desk->actor().id)->person.id;
        share.establishment = catalogue.establishments()->front().id;
        share.decidedOn = stage.place.clock.today();
        VERIFY_OK(consents.record(share));
        Referral draft;
        draft.beneficiary = share.beneficiary;
        draft.establishment = share.establishment;
        const Referral sent = referrals.send(referrals.draft(draft).value(), stage.place.clock.today()).value();
        const exchange::LetterLookup letters{[](QStringView typed) { return std::optional(typed.toString()); },
                                             [id = sent.id](const QString&) -> Result<ReferralId> { return id; }};
        ImportPage page(PageContext{stage.bench, stage.jobs, stage.prompts},
                        {[&](const std::function<Status(exchange::ImportService&)>& call) -> Status {
                             TRY_ASSIGN(const auto worker, stage.desk->openWorker());
                             const ServiceContext theirs = worker->context();
                             CatalogueService programmes(theirs);
                             ConsentService agreed(theirs);
                             ReferralService moved(theirs, agreed);
                             exchange::ImportService service(theirs, programmes, moved, letters);
                             return call(service);
                         },
                         stage.changes,
                         stage.place.clock,
                         stage.drafts,
                         {},
                         {}});
        page.show();
        page.openFile(stage.write("reference;answer\nREF-0;A\n"));
        QTRY_VERIFY(page.checkButton()->isEnabled());
        page.checkRows();
        QTRY_VERIFY(page.importButton()->isEnabled());
        page.importRows();
        QTRY_COMPARE(static_cast<int>(page.stage()), static_cast<int>(ImportPage::Stage::Report));
        QCOMPARE(static_cast<int>(referrals.find(sent.id)->status), static_cast<int>(ReferralStatus::Accepted));
        QVERIFY(!stage.bench.notices.back().action.isEmpty());
        stage.bench.notices.back().act();
        QTRY_COMPARE(static_cast<int>(referrals.find(sent.id)->status), static_cast<int>(ReferralStatus::Sent));
        QTRY_VERIFY(!stage.jobs.isBusy());
        page.undo(); // and once more: there is nothing left, and it says so
        QTRY_COMPARE(stage.bench.notices.back().tone, Tone::Info);
    }

    void followsAChangedMapping() {
        ImportPageStage stage;
        stage.page->openFile(stage.write(list));
        QTRY_VERIFY(stage.page->checkButton()->isEnabled());
        auto* family = stage.page->readStep()->mapping()->findChild<QComboBox*>();
        QVERIFY(family != nullptr);
        for (QComboBox* box : stage.page->readStep()->mapping()->findChildren<QComboBox*>())
            if (box->currentData().toInt() == static_cast<int>(exchange::ImportField::FamilyNameLatin) ||
                box->currentData().toInt() == static_cast<int>(exchange::ImportField::GivenNameLatin)) {
                box->setCurrentIndex(box->findData(-1));
                Q_EMIT box->activated(box->currentIndex());
                break;
            }
        QTRY_VERIFY(!stage.jobs.isBusy());
        QTRY_VERIFY(stage.page->readStep()->mapping()->plan().unmappedHeaders().size() >= 1);
    }

    void readsTheSheetThatIsChosen() {
        ImportPageStage stage;
        const QString headers = QStringLiteral("Nom;Prénom;Sexe");
        const QByteArray book = test::zipOf(test::completeWorkbook(
            {{QStringLiteral("xl/worksheets/2025.xml"), sheetOf(headers, QStringLiteral("Diallo;Awa;F"))},
             {QStringLiteral("xl/worksheets/2026.xml"), sheetOf(headers, QStringLiteral("Mbeki;Grace;F"))}}));
        stage.page->openFile(stage.write(book, QStringLiteral("liste.xlsx")));
        QTRY_VERIFY(stage.page->checkButton()->isEnabled() && !stage.jobs.isBusy());
        QCOMPARE(stage.page->readStep()->sheets()->count(), 2);
        QVERIFY(stage.page->readStep()->sheets()->isVisibleTo(stage.page.get()));
        stage.page->readStep()->sheets()->setCurrentIndex(1);
        Q_EMIT stage.page->readStep()->sheets()->activated(1);
        QTRY_VERIFY(!stage.jobs.isBusy() && stage.page->checkButton()->isEnabled());
        QCOMPARE(stage.page->readStep()->sheets()->currentIndex(), 1);
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
        stage.page->checkRows();
        QTRY_VERIFY(stage.page->importButton()->isEnabled());
        stage.page->importRows();
        QTRY_COMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Report));
        const auto worker = stage.desk->openWorker();
        ListQuery query;
        query.text = QStringLiteral("mbeki");
        QCOMPARE(ListingService((*worker)->context()).open(query)->count().value_or(-1), qint64(1));
        QCOMPARE(stage.persons(), qint64(1));
    }

    void asksForThePasswordOfAWorkbook() {
        ImportPageStage stage;
        const QByteArray book = test::zipOf(
            test::completeWorkbook({{QStringLiteral("xl/worksheets/1.xml"),
                                     sheetOf(QStringLiteral("Nom;Prénom;Sexe"), QStringLiteral("Diallo;Awa;F"))}}));
        const QString path =
            stage.write(test::protectedWorkbook(book, QStringLiteral("sésame")), QStringLiteral("liste.xlsx"));
        stage.page->openFile(path); // given up
        QTRY_COMPARE(stage.prompts.asked.size(), 1);
        QCOMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Choose));
        stage.prompts.answers = {QStringLiteral("wrong"), QStringLiteral("sésame")};
        stage.check(path);
        QCOMPARE(stage.prompts.asked.size(), 3);
        QVERIFY(stage.prompts.asked[1] != stage.prompts.asked[2]);
        stage.page->importRows();
        QTRY_COMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Report));
        QCOMPARE(stage.persons(), qint64(1));
    }

    void saysWhatAFileIsNot() {
        ImportPageStage stage;
        stage.page->openFile(stage.folder.filePath(QStringLiteral("missing.csv")));
        QTRY_VERIFY(!stage.bench.notices.empty());
        QCOMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Choose));
        const QByteArray damaged = test::workbookOf("<row><c><v>1</v></c></row>").first(200);
        stage.page->openFile(stage.write(damaged, QStringLiteral("liste.xlsx")));
        QTRY_COMPARE(stage.bench.notices.size(), std::size_t(2));
        QVERIFY2(stage.bench.lastNotice().contains(labelOf(exchange::TableProblem::Damaged)),
                 qPrintable(stage.bench.lastNotice()));
    }

    void mendsCellsInPlace() {
        ImportPageStage stage;
        const QAbstractItemModelTester tester(stage.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        stage.check(stage.write("Nom;Pr\xC3\xA9nom;Sexe;Date de naissance\nDiallo;Awa;F;05/03/1999\n"
                                "Mbeki;Grace;F;31/02/2001\nKeita;Ibrahima;M;31/04/1994\n"));
        CheckStep& check = *stage.page->checkStep();
        check.setView(RowView::Errors);
        QCOMPARE(stage.rows()->rowCount(), 2);
        RowsTable& table = *check.table();
        const int birth = ImportRowsModel::FirstCell + 3;
        QCOMPARE(table.currentIndex(), stage.rows()->index(0, birth)); // the first fault
        QVERIFY(stage.rows()->index(0, birth).data(ImportRowsModel::FaultRole).toBool());
        QVERIFY(!stage.rows()->index(0, birth).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(check.hint().contains(labelOf(exchange::RowProblem::ImpossibleDate)));

        table.setFocus();
        QTest::keyClick(&table, Qt::Key_F2);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor != nullptr);
        editor->setText(QStringLiteral("28/02/2001"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(table.currentIndex(), stage.rows()->index(1, birth)); // Enter went on
        QVERIFY(!stage.page->importButton()->isEnabled());                 // what it would do is not known now
        QTRY_COMPARE(stage.rows()->summary().invalid, qint64(1));          // checked by itself
        QCOMPARE(stage.rows()->rowCount(), 2);                             // what was mended stays in view
        QCOMPARE(static_cast<int>(stage.rows()->reportAt(0).outcome), static_cast<int>(RowOutcome::New));
        QCOMPARE(table.currentIndex(), stage.rows()->index(1, birth));

        stage.page->undo();
        QCOMPARE(stage.rows()->index(0, birth).data().toString(), QStringLiteral("31/02/2001"));
        QTRY_COMPARE(stage.rows()->summary().invalid, qint64(2));
        stage.page->edits()->redo();
        QTRY_COMPARE(stage.rows()->summary().invalid, qint64(1));
        // Another view and back: nothing typed is lost.
        check.setView(RowView::All);
        QCOMPARE(stage.rows()->index(1, birth).data().toString(), QStringLiteral("28/02/2001"));
        stage.page->importRows();
        QTRY_COMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Report));
        QCOMPARE(stage.persons(), qint64(2));
    }

    void waitsWithACheckUntilTypingEnds() {
        ImportPageStage stage;
        stage.check(stage.write(list));
        stage.page->checkStep()->setView(RowView::Errors);
        RowsTable& table = *stage.page->checkStep()->table();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_F2);
        QPointer<QLineEdit> editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->setText(QStringLiteral("28/02"));
        stage.page->refresh();
        QTRY_VERIFY(!stage.jobs.isBusy());
        QVERIFY(editor && table.isTyping());
        QCOMPARE(editor->text(), QStringLiteral("28/02"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(stage.page->importButton()->isEnabled());
    }

    void fillsInWhoIsOnRecord() {
        ImportPageStage stage;
        stage.import("Nom;Pr\xC3\xA9nom;Date de naissance\nDiallo;Awa;05/03/1999\n");
        stage.check(stage.write("Nom;Pr\xC3\xA9nom;Date de naissance;T\xC3\xA9l\xC3\xA9phone\n"
                                "Diallo;Awa;05/03/1999;0661234567\nBarry;Alpha;02/02/1990;\n"));
        QCOMPARE(stage.rows()->summary().alreadyThere, qint64(1));
        QVERIFY(stage.page->goBack());
        PolicyChoice& policy = *stage.page->readStep()->policy();
        QVERIFY(!policy.fields()->isVisibleTo(&policy));
        policy.choose(exchange::ImportPolicy::OverwriteChosen);
        QVERIFY(policy.fields()->isVisibleTo(&policy));
        QCOMPARE(policy.fields()->count(), 4); // those that have a column
        policy.fields()->item(3)->setCheckState(Qt::Checked);
        QCOMPARE(policy.overwrite().size(), size_t(1));
        policy.choose(exchange::ImportPolicy::FillBlanks);
        stage.page->checkRows();
        QTRY_COMPARE(stage.rows()->summary().updated, qint64(1));
        QTRY_VERIFY(stage.page->importButton()->isEnabled());
        QVERIFY2(stage.page->importButton()->text().contains(QStringLiteral(", update ")),
                 qPrintable(stage.page->importButton()->text()));
        stage.page->checkStep()->setView(RowView::Updated);
        QCOMPARE(stage.rows()->rowCount(), 1);
    }

    void decidesWhoIsWho() {
        ImportPageStage stage;
        stage.import("Nom;Pr\xC3\xA9nom;Sexe;Date de naissance;Nationalit\xC3\xA9;T\xC3\xA9l\xC3\xA9phone\n"
                     "Jallow;Mamadou;M;14/07/1996;SEN;0662112233\n");
        stage.check(stage.write(
            "Nom;Pr\xC3\xA9nom;Sexe;Date de naissance;Nationalit\xC3\xA9;T\xC3\xA9l\xC3\xA9phone;Observations\n"
            "Diallo;Mamadou;M;14/07/1996;SEN;0662112233;x\nBarry;Alpha;M;02/02/1990;GIN;;y\n"));
        QCOMPARE(stage.rows()->summary().toDecide, qint64(1));
        CheckStep& check = *stage.page->checkStep();
        check.setView(RowView::ToDecide);
        CandidatePanel& panel = *check.candidates();
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.candidates()->lines()->rowCount(), 1);
        const Line& candidate = panel.candidates()->lines()->lineAt(0);
        QCOMPARE(candidate.text, QStringLiteral("Mamadou Jallow"));
        QVERIFY(candidate.detail.contains(QStringLiteral("CAS-")));
        QVERIFY(!candidate.tag.isEmpty());
        QCOMPARE(panel.comparison()->rowCount(), 6);
        QVERIFY2(panel.finding().contains(labelOf(exchange::ImportField::BirthDate)), qPrintable(panel.finding()));
        QVERIFY2(panel.finding().contains(agreementText(Agreement::Nearly)), qPrintable(panel.finding()));
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());

        check.table()->setFocus();
        QTest::keyClick(check.table(), Qt::Key_1);
        QTRY_COMPARE(stage.page->edits()->decisions().size(), size_t(1));
        QVERIFY(panel.button(exchange::RowDecision::Kind::Same)->isChecked());
        QTRY_COMPARE(stage.rows()->summary().toDecide, qint64(0));
        QTRY_COMPARE(stage.rows()->summary().fresh, qint64(1));
        QCOMPARE(stage.rows()->rowCount(), 1); // it stays where it was decided
        stage.page->undo();
        QTRY_COMPARE(stage.rows()->summary().toDecide, qint64(1));
        QTest::keyClick(check.table(), Qt::Key_2);
        QTRY_COMPARE(stage.rows()->summary().fresh, qint64(2));
        QTest::keyClick(check.table(), Qt::Key_3);
        QTRY_COMPARE(stage.rows()->summary().left, qint64(1));
        QCOMPARE(stage.rows()->summary().fresh, qint64(1));
        panel.answer(exchange::RowDecision::Kind::Leave); // again: taken back
        QTRY_COMPARE(stage.rows()->summary().toDecide, qint64(1));
    }

    void takesAnImportBack() {
        ImportPageStage stage;
        stage.import(list);
        QCOMPARE(stage.persons(), qint64(2));
        StartStep& start = *stage.page->startStep();
        const QAbstractItemModelTester tester(start.past(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!stage.bench.notices.back().action.isEmpty());
        QVERIFY(stage.page->goBack());
        QTRY_COMPARE(start.past()->rowCount(), 1);
        QTRY_VERIFY(start.undoButton()->isEnabled());
        QVERIFY2(start.outlook().contains(u'2'), qPrintable(start.outlook()));
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
        start.undoButton()->click();
        QTRY_COMPARE(stage.persons(), qint64(0));
        QTRY_VERIFY(!start.past()->index(0, PastImportsModel::State).data().toString().isEmpty());
        QVERIFY(!start.undoButton()->isEnabled());
    }

    void takesTheLatestImportBackFromItsNotice() {
        ImportPageStage stage;
        stage.import(list);
        stage.bench.notices.back().act();
        QTRY_COMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Choose));
        QCOMPARE(stage.persons(), qint64(0));
    }

    void saysWhatPreventsTakingBack() {
        ImportPageStage stage;
        stage.import("Nom;Pr\xC3\xA9nom;Date de naissance\nDiallo;Awa;05/03/1999\n");
        const ServiceContext context = stage.desk->context(stage.changes);
        auto pager = ListingService(context).open({}).value();
        CounsellingSession session;
        session.beneficiary = pager.rows(0, 1)->front().person.id;
        session.heldAt = stage.place.clock.now();
        session.language = QStringLiteral("fra");
        VERIFY_OK(SessionService(context).save(session));
        stage.page->undo(); // Ctrl+Z on the report: refused
        QTRY_COMPARE(stage.bench.notices.back().tone, Tone::Warning);
        QVERIFY2(stage.bench.lastNotice().contains(QStringLiteral("CAS-")), qPrintable(stage.bench.lastNotice()));
        QCOMPARE(stage.persons(), qint64(1));
        QVERIFY(stage.page->goBack());
        StartStep& start = *stage.page->startStep();
        QTRY_VERIFY(start.outlook().contains(QStringLiteral("CAS-")));
        QVERIFY(!start.undoButton()->isEnabled());
    }

    void keepsMappingsUnderNames() {
        ImportPageStage stage;
        stage.page->openFile(stage.write(list));
        QTRY_VERIFY(stage.page->checkButton()->isEnabled());
        ReadStep& read = *stage.page->readStep();
        exchange::ImportPlan plan = read.plan();
        plan.mapping.assign(2, std::nullopt); // no sex
        read.setPlan(plan);
        stage.prompts.answers = {QStringLiteral("Entraide")};
        read.names()->saveButton()->click();
        QTRY_COMPARE(read.names()->names()->count(), 2);
        QCOMPARE(read.names()->chosen(), QStringLiteral("Entraide"));

        const auto choose = [&](int entry) {
            read.names()->names()->setCurrentIndex(entry);
            Q_EMIT read.names()->names()->activated(entry);
        };
        choose(0);
        QTRY_VERIFY(read.plan().mapping.has(exchange::ImportField::Sex));
        QTRY_VERIFY(!stage.jobs.isBusy());
        choose(1);
        QTRY_VERIFY(!read.plan().mapping.has(exchange::ImportField::Sex));
        QTRY_VERIFY(!stage.jobs.isBusy());
        read.names()->removeButton()->click();
        QTRY_COMPARE(read.names()->names()->count(), 1);
        stage.bench.notices.back().act(); // undone
        QTRY_COMPARE(read.names()->names()->count(), 2);
    }

    void goesStraightToTheRowsOfColumnsAsLastTime() {
        ImportPageStage stage;
        stage.import(list);
        stage.page->openFile(stage.write(list));
        QTRY_COMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Check));
        QTRY_COMPARE(stage.rows()->summary().alreadyThere, qint64(3));
        QVERIFY(!stage.page->importButton()->isEnabled());
    }

    void goesOnWithWhatWasTyped() {
        ImportPageStage stage;
        stage.check(stage.write(list));
        stage.page->edits()->type(4, 3, QStringLiteral("31/02/2001"), QStringLiteral("28/02/2001"));
        QVERIFY(stage.page->goBack());
        QVERIFY(stage.page->goBack());
        QCOMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Choose));
        QVERIFY(!stage.page->goBack());
        QTRY_COMPARE(stage.rows()->summary().invalid, qint64(0));
        stage.page->openFile(stage.write(list, QStringLiteral("other.csv"))); // another file: other rows
        QVERIFY(stage.page->edits()->cells().empty());
    }

    void goesOnAfterALock() {
        ImportPageStage stage;
        const QString path = stage.write(list);
        stage.check(path);
        stage.page->edits()->type(4, 3, QStringLiteral("31/02/2001"), QStringLiteral("28/02/2001"));
        stage.page->edits()->decide(2, exchange::RowDecision{exchange::RowDecision::Kind::Leave, {}});
        const auto decisions = stage.page->edits()->decisions();
        stage.page->aboutToLock();
        stage.page.reset();
        stage.makePage();
        QVERIFY(stage.page->resumeButton()->isVisible());
        QVERIFY(stage.page->resumeButton()->text().contains(QStringLiteral("liste.csv")));
        stage.page->resumeButton()->click();
        QTRY_COMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Check));
        QCOMPARE(stage.page->edits()->decisions(), decisions);
        QTRY_COMPARE(stage.rows()->summary().left, qint64(1));
        QCOMPARE(stage.rows()->summary().invalid, qint64(0));
        // Typing what the file says takes the edit back, now as before.
        stage.page->edits()->type(4, 3, QStringLiteral("28/02/2001"), QStringLiteral("31/02/2001"));
        QVERIFY(stage.page->edits()->cells().empty());
        stage.page->edits()->undo();
        stage.page->aboutToLock();
        stage.page.reset();

        // Another file under that name: lines and cells are not those any more.
        QVERIFY(!stage.write("Nom;Prénom;Sexe;Date de naissance\r\nBarry;Awa;F;05/03/1999\r\n").isEmpty());
        stage.makePage();
        stage.page->resumeButton()->click();
        QTRY_COMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Check));
        QVERIFY(stage.page->edits()->isEmpty());
        QTRY_COMPARE(stage.rows()->summary().fresh, qint64(1));
        QCOMPARE(static_cast<int>(stage.bench.notices.back().tone), static_cast<int>(Tone::Warning));
        stage.page->importRows();
        QTRY_COMPARE(static_cast<int>(stage.page->stage()), static_cast<int>(ImportPage::Stage::Report));
        stage.page->aboutToLock();
        stage.page.reset();
        stage.makePage();
        QVERIFY(!stage.page->resumeButton()->isVisible()); // it is done
    }

    void retranslatesAndNamesItsControls() {
        ImportPageStage stage;
        stage.check(stage.write(list));
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
        test::MarkingTranslator marking;
        QApplication::installTranslator(&marking);
        QCoreApplication::processEvents();
        QVERIFY(stage.rows()->headerData(0, Qt::Horizontal).toString().startsWith(u'['));
        QVERIFY(stage.page->importButton()->text().startsWith(u'['));
        QApplication::removeTranslator(&marking);
    }
};

TAWJIH_REGISTER_TEST(ImportPageTest)
#include "ImportPageTest.moc"
