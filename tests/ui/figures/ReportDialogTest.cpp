#include "tests/support/TestMain.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "tests/ui/figures/FiguresBench.h"
#include "ui/indicator/PeriodPicker.h"
#include "ui/indicator/ReportFields.h"
#include "ui/indicator/ReportPreview.h"
#include "ui/indicator/ReportTexts.h"
#include "ui/indicator/ReportsModel.h"
#include "ui/widgets/DateField.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using indicator::MadeReport;
using test::button;

class ReportDialogTest : public QObject {
    Q_OBJECT

    static indicator::ReportOrder newOrder(const test::FiguresBench& bench) {
        return newReportOrder(bench.definitions());
    }
    static void chooseLanguage(ReportDialog& dialog, Language language) {
        dialog.fields().language()->setCurrentIndex(dialog.fields().language()->findData(static_cast<int>(language)));
    }
    static MadeReport note(test::FiguresBench& bench) {
        auto order = newOrder(bench);
        order.filter.period = Period::month(QDate(2026, 2, 1));
        order.asOf = bench.desk.clock.now();
        return test::must(bench.figures.noteReport(bench.prepared(order).entry, 4));
    }

private Q_SLOTS:
    void makesAPdfAfterItsEntry() {
        test::FiguresBench bench;
        ReportDialog dialog(bench.reportNeeds(), newOrder(bench));
        dialog.show();
        QCOMPARE(test::unnamedControls(dialog), QStringList());
        bench.prompts.path = bench.desk.folder.filePath(u"report"_s);
        QSignalSpy made(&dialog, &ReportDialog::made);
        QTest::mouseClick(button(dialog, u"Make the report…"_s), Qt::LeftButton);
        QVERIFY(dialog.isWorking());
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 30000);
        QVERIFY(!dialog.isVisible());
        QFile file(bench.desk.folder.filePath(u"report.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        const auto reports = test::must(bench.figures.reports());
        QCOMPARE(reports.size(), 1U);
        QCOMPARE(reports.front().asOf, bench.desk.clock.now());
        QCOMPARE(bench.desk.countAudited(audit::Action::ReportMade), 1);
    }

    void makesASpreadsheet() {
        test::FiguresBench bench;
        ReportDialog dialog(bench.reportNeeds(), newOrder(bench));
        dialog.show();
        dialog.fields().file()->setCurrentIndex(1);
        bench.prompts.path = bench.desk.folder.filePath(u"report.xlsx"_s);
        QTest::mouseClick(button(dialog, u"Make the report…"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 30000);
        QFile file(bench.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
    }

    void aFailedFileIsToldAndNothingIsLeft() {
        test::FiguresBench bench;
        ReportDialog dialog(bench.reportNeeds(), newOrder(bench));
        dialog.show();
        bench.prompts.path = bench.desk.folder.filePath(u"missing/report.pdf"_s);
        QTest::mouseClick(button(dialog, u"Make the report…"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.failure().isEmpty(), 30000);
        QVERIFY(dialog.isVisible());
        QVERIFY2(dialog.failure().contains(u"There is no file"_s), qPrintable(dialog.failure()));
        QVERIFY(!QFile::exists(bench.prompts.path));
        QCOMPARE(test::must(bench.figures.reports()).size(), 1U); // the entry came first
    }

    void withoutTheEntryNothingLeaves() {
        test::FiguresBench bench{vault::Roles(vault::Role::Administrator)};
        test::FiguresBench other;
        ReportDialog dialog({bench.figures, bench.prompts, other.jobs, bench.desk.clock, other.reportNeeds().prepare},
                            newOrder(other));
        dialog.show();
        bench.prompts.path = bench.desk.folder.filePath(u"report.pdf"_s);
        QTest::mouseClick(button(dialog, u"Make the report…"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.failure().isEmpty(), 30000);
        QVERIFY(!QFile::exists(bench.prompts.path));
    }

    void stoppingLeavesNothing() {
        test::FiguresBench bench;
        bench.waits = true;
        ReportDialog dialog(bench.reportNeeds(), newOrder(bench));
        dialog.show();
        bench.prompts.path = bench.desk.folder.filePath(u"report.pdf"_s);
        QTest::mouseClick(button(dialog, u"Make the report…"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.counted.load(), 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.failure().contains(u"Stopped"_s));
        QVERIFY(!QFile::exists(bench.prompts.path));
        QVERIFY(test::must(bench.figures.reports()).empty());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void givingUpTheFileMakesNothing() {
        test::FiguresBench bench;
        ReportDialog dialog(bench.reportNeeds(), newOrder(bench));
        dialog.show();
        QTest::mouseClick(button(dialog, u"Make the report…"_s), Qt::LeftButton);
        QVERIFY(!dialog.isWorking());
        QCOMPARE(bench.counted.load(), 0);
    }

    void typedTextsWaitForTheirLanguage() {
        test::FiguresBench bench;
        ReportDialog dialog(bench.reportNeeds(), newOrder(bench));
        dialog.show();
        const QString english = dialog.order().summary;
        QVERIFY(english.contains(u"This report"_s));
        dialog.texts().editors().at(1)->setPlainText(u"Slower than before."_s);
        chooseLanguage(dialog, Language::French);
        QVERIFY(dialog.order().summary.contains(u"Ce rapport"_s));
        QVERIFY(dialog.order().commentaries.at(0).isEmpty());
        dialog.texts().editors().at(0)->setPlainText(u"Notre trimestre."_s);
        chooseLanguage(dialog, Language::English);
        QCOMPARE(dialog.order().commentaries.at(0), u"Slower than before."_s);
        QCOMPARE(dialog.order().summary, english);
        chooseLanguage(dialog, Language::French);
        QCOMPARE(dialog.order().summary, u"Notre trimestre."_s);
        QCOMPARE(dialog.order().language, Language::French);
    }

    void anEmptiedTextIsLeftOut() {
        test::FiguresBench bench;
        ReportDialog dialog(bench.reportNeeds(), newOrder(bench));
        dialog.texts().editors().at(0)->clear();
        QVERIFY(bench.prepared(dialog.order()).content.summary.isEmpty());
    }

    void theDayMustBeOver() {
        test::FiguresBench bench;
        ReportDialog dialog(bench.reportNeeds(), newOrder(bench));
        dialog.show();
        bench.prompts.path = bench.desk.folder.filePath(u"report.pdf"_s);
        dialog.fields().known()->setCurrentIndex(1);
        for (const QString& day : {QString(), u"yesterday-ish"_s, u"12/3/2026"_s, u"13/3/2026"_s}) {
            QTest::keyClick(dialog.fields().day()->focusProxy(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(dialog.fields().day()->focusProxy(), Qt::Key_Delete);
            QTest::keyClicks(dialog.fields().day()->focusProxy(), day);
            QVERIFY2(!dialog.fields().problems().empty(), qPrintable(day));
            QTest::mouseClick(button(dialog, u"Make the report…"_s), Qt::LeftButton);
            QVERIFY(!dialog.isWorking());
        }
        dialog.fields().day()->setDate(QDate(2026, 3, 11));
        QVERIFY(dialog.fields().problems().empty());
        const QDateTime end = dialog.order().asOf;
        QCOMPARE(end.timeSpec(), Qt::UTC);
        QCOMPARE(end.addMSecs(1).toLocalTime(), QDate(2026, 3, 12).startOfDay());
    }

    void protectionIsChosenAndExplained() {
        test::FiguresBench bench;
        ReportDialog dialog(bench.reportNeeds(), newOrder(bench));
        dialog.fields().protection()->setCurrentIndex(2);
        QVERIFY(dialog.order().protection.mode == indicator::ProtectionMode::Suppression);
        QCOMPARE(dialog.order().protection.threshold, 5);
        dialog.fields().protection()->setCurrentIndex(1);
        QCOMPARE(dialog.order().protection.base, 5);
        QVERIFY(dialog.order().protection.mode == indicator::ProtectionMode::Rounding);
    }

    void theFirstPagesAreShown() {
        test::FiguresBench bench;
        ReportDialog dialog(bench.reportNeeds(), newOrder(bench));
        dialog.show();
        QTest::mouseClick(button(dialog, u"Show the first pages"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.preview().pageCount() > 0, 30000);
        QVERIFY(test::must(bench.figures.reports()).empty());
        dialog.fields().protection()->setCurrentIndex(1);
        QCOMPARE(dialog.preview().pageCount(), 0);
    }

    void theLedgerIsShownAndCountedAgain() {
        test::FiguresBench bench;
        const MadeReport report = note(bench);
        ReportsDialog dialog(bench.reportsNeeds());
        const QAbstractItemModelTester tester(dialog.model());
        dialog.show();
        QCOMPARE(test::unnamedControls(dialog), QStringList());
        QCOMPARE(dialog.model()->rowCount(), 1);
        const auto cell = [&](int column) { return dialog.model()->index(0, column).data().toString(); };
        QVERIFY(cell(ReportsModel::Checksum).contains(report.checksum.left(8)));
        QVERIFY(cell(ReportsModel::Name).contains(bench.definitions().reports.front().name.in(QLocale().language())));
        QVERIFY(cell(ReportsModel::OfPeriod).contains(u"February 2026"_s));
        bench.recounted = report.checksum;
        QTest::mouseClick(button(dialog, u"Count again"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.verdict().startsWith(u"The same figures"_s));
        bench.recounted = u"other"_s;
        QTest::mouseClick(button(dialog, u"Count again"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.verdict().startsWith(u"The figures differ"_s));
        bench.waits = true;
        QTest::mouseClick(button(dialog, u"Count again"_s), Qt::LeftButton);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.verdict().contains(u"Stopped"_s));
        QVERIFY(dialog.isVisible());
    }

    void aReportIsMadeAgainAsItWasAsked() {
        test::FiguresBench bench;
        auto order = newOrder(bench);
        order.filter = {Period::month(QDate(2026, 2, 1)), {{indicator::Dimension::Sex, {u"female"_s}}}};
        order.protection = {indicator::ProtectionMode::Suppression, 3, 5};
        order.language = Language::Arabic;
        order.asOf = bench.desk.clock.now();
        const MadeReport report = test::must(bench.figures.noteReport(bench.prepared(order).entry, 4));
        bench.desk.clock.advance(3 * 86400);
        ReportsDialog dialog(bench.reportsNeeds());
        dialog.show();
        QTest::mouseClick(button(dialog, u"Make again…"_s), Qt::LeftButton);
        auto* again = dialog.findChild<ReportDialog*>();
        QVERIFY(again);
        QCOMPARE(again->order().asOf, order.asOf);
        QVERIFY(again->order().filter == order.filter);
        QVERIFY(again->order().protection == order.protection);
        QCOMPARE(again->order().language, Language::Arabic);
        QCOMPARE(bench.prepared(again->order()).entry.checksum, report.checksum);
        bench.prompts.path = bench.desk.folder.filePath(u"again.pdf"_s);
        QTest::mouseClick(button(*again, u"Make the report…"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.model()->rowCount(), 2, 30000);
    }

    void withoutAReportThereIsASentence() {
        test::FiguresBench bench;
        ReportsDialog dialog(bench.reportsNeeds());
        dialog.show();
        QVERIFY(!dialog.table()->isVisible());
        QVERIFY(!button(dialog, u"Count again"_s)->isEnabled());
    }
};

TAWJIH_REGISTER_TEST(ReportDialogTest)
#include "ReportDialogTest.moc"
