#include "ui/indicator/StatisticsPage.h"

#include "core/indicator/StatisticsService.h"
#include "core/referral/Referral.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "ui/indicator/FigureCard.h"
#include "ui/indicator/FigureChart.h"
#include "ui/indicator/FigureTableModel.h"
#include "ui/indicator/PeriodPicker.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/PageHeader.h"

#include <QAbstractItemModelTester>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QSemaphore>
#include <QSettings>
#include <QStackedBarSeries>
#include <QTemporaryDir>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

tawjih::Figure registrations() {
    tawjih::Figure figure;
    figure.kind = FigureKind::Registrations;
    figure.columns = {u"new"_s, u"returning"_s};
    for (const char* month : {"2026-01", "2026-02", "2026-03"})
        figure.rows.push_back({QLatin1String(month), {}, 0, 0});
    figure.counts = {12, 7, 30, 2, 9, 8};
    figure.finding = {51, 68, u"2026-02"_s};
    return figure;
}

tawjih::Figure referrals() {
    tawjih::Figure figure;
    figure.kind = FigureKind::Referrals;
    for (const auto& entry : allOf<ReferralStatus>())
        figure.columns << QString(QLatin1String(entry.code));
    for (const auto& name : {u"OFPPT"_s, u"=cmd|' /C calc'!A0"_s})
        figure.rows.push_back({name, {name, name, name}, 0, 0});
    figure.counts = {0, 6, 8, 11, 40, 12, 7, 9, 0, 3, 5, 6, 20, 2, 1, 0};
    figure.finding = {60, 74, u"OFPPT"_s};
    return figure;
}

tawjih::Figure funnel() {
    tawjih::Figure figure;
    figure.kind = FigureKind::Funnel;
    figure.columns = {u"persons"_s};
    qint64 whole = 100;
    for (const auto& entry : allOf<FunnelStage>()) {
        figure.rows.push_back({QLatin1String(entry.code), {}, whole, 0});
        figure.counts.push_back(whole);
        whole = whole * 7 / 10;
    }
    figure.finding = {16, 49, codeOf(FunnelStage::Completed)};
    return figure;
}

/// What the chart draws, row by row in the order of the table.
std::vector<std::vector<qint64>> drawn(const FigureChart& chart) {
    const auto* series = static_cast<const QAbstractBarSeries*>(chart.chart()->series().constFirst());
    const auto sets = series->barSets();
    const bool backwards = chart.table().kind == ChartKind::Columns ? chart.layoutDirection() == Qt::RightToLeft : true;
    std::vector<std::vector<qint64>> rows(static_cast<size_t>(chart.table().rowCount()));
    for (int row = 0; row < chart.table().rowCount(); ++row)
        for (const QBarSet* set : sets)
            rows[static_cast<size_t>(row)].push_back(
                qRound64(set->at(backwards ? chart.table().rowCount() - 1 - row : row)));
    return rows;
}

std::vector<std::vector<qint64>> valuesOf(const FigureTable& table) {
    std::vector<std::vector<qint64>> rows;
    for (const auto& row : table.cells) {
        rows.emplace_back();
        for (const Count& count : row)
            rows.back().push_back(count.value);
    }
    return rows;
}

/// Prompts that save where they are told.
class SavingPrompts : public Prompts {
public:
    bool confirm(QWidget*, const Question&) override { return true; }
    std::optional<QString> askText(QWidget*, const Question&, const QString&) override { return {}; }
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString& name, const QString&) override {
        return folder.filePath(name);
    }
    QString chooseFolder(QWidget*, const QString&, const QString&) override { return {}; }
    bool print(QWidget*, const QString&, const std::function<void(QPrinter&)>&) override { return false; }
    QTemporaryDir folder;
};

struct Stage {
    test::FilledDesk desk{0};
    test::PageBench bench;
    JobRunner jobs;
    SavingPrompts prompts;
    QSettings settings{prompts.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};

    std::unique_ptr<StatisticsPage> page(StatisticsCounter counter) {
        return std::make_unique<StatisticsPage>(PageContext{bench, jobs, prompts},
                                                StatisticsPage::Needs{std::move(counter), desk.catalogue,
                                                                      desk.desk.changes, desk.desk.clock,
                                                                      desk.desk.actor, settings, u"Casablanca"_s});
    }
};

Result<std::vector<tawjih::Figure>> four(const StatisticsFilter&, Job&) {
    return std::vector<tawjih::Figure>{registrations(), funnel(), referrals(), referrals()};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class StatisticsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chartAndTableAgree_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("mirrored");
        for (const bool mirrored : {false, true})
            for (int which = 0; which < 3; ++which)
                QTest::addRow("%d%s", which, mirrored ? " mirrored" : "") << which << mirrored;
    }
    void chartAndTableAgree() {
        QFETCH(int, which);
        QFETCH(bool, mirrored);
        const tawjih::Figure figure = which == 0 ? registrations() : which == 1 ? funnel() : referrals();
        const FigureTable table = tableOf(figure, QLocale(QLocale::English));
        FigureTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTable(table);
        FigureChart chart;
        chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        chart.resize(600, 400);
        chart.setTable(table);
        QVERIFY(drawn(chart) == valuesOf(table));
        qint64 sum = 0;
        for (const auto& row : valuesOf(table))
            for (const qint64 value : row)
                sum += value;
        QCOMPARE(sum, figure.total());
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(model.index(row, 1).data().toString(),
                     QLocale(QLocale::English).toString(table.cell(row, 0).value));
        QVERIFY(table.seriesCount() <= 7);
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing);
    }

    void colorsAreSevenDifferentOnes() {
        QSet<QRgb> colors;
        for (int i = 0; i < 7; ++i)
            colors << FigureChart::seriesColor(i).rgb();
        QCOMPARE(colors.size(), 7);
    }

    void exportsHideSmallCounts() {
        const FigureTable safe = protectedForExport(tableOf(referrals(), QLocale::c()), QLocale::c());
        QVERIFY(safe.hasHidden());
        for (const auto& row : safe.cells)
            for (const Count& count : row)
                QVERIFY(count.shown != indicator::Shown::Exact || count.value >= 5);
        QCOMPARE(safe.finding, safe.subject); // "60 of 74" would say what the cells do not
        const FigureTable again = protectedForExport(tableOf(funnel(), QLocale::c()), QLocale::c());
        QVERIFY(again.finding.contains(u"16") && again.finding.contains(u"49"));
    }

    void csvIsForSpreadsheets() {
        const QByteArray csv = exportCsv({tableOf(referrals(), QLocale::c())}, {u"Casablanca"_s, u"all; of it"_s});
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY(csv.contains("\r\n'=cmd"));
        QVERIFY(csv.contains("\"all; of it\""));
        QVERIFY(csv.contains(";<5;"));
        QVERIFY(csv.contains("fewer than five"));
        QVERIFY(!csv.contains("\xE2\x81\xA6")); // no direction marks
        QCOMPARE(csvCell(u"+1"_s), u"'+1"_s);
        QCOMPARE(csvCell(u"a\"b;c"_s), u"\"a\"\"b;c\""_s);
        QVERIFY(!exportTabbed(tableOf(referrals(), QLocale::c())).contains(u"\n=cmd"));
    }

    void savesFiles() {
        Stage stage;
        const auto page = stage.page(four);
        page->resize(1100, 700);
        page->show();
        page->activate();
        QTRY_VERIFY(!page->cards().front()->table().isEmpty());
        FigureCard* card = page->cards().front();
        for (const auto format : {ExportFormat::Png, ExportFormat::Pdf, ExportFormat::Csv})
            Q_EMIT card->saveRequested(format);
        const QDir folder(stage.prompts.folder.path());
        const auto only = [&](const char* pattern) {
            const QStringList found = folder.entryList({QLatin1String(pattern)});
            return found.size() == 1 ? folder.filePath(found.front()) : QString();
        };
        const QImage image(only("*.png"));
        QVERIFY(image.width() > 1000 && image.height() > 500);
        QVERIFY(contentOf(only("*.pdf")).startsWith("%PDF"));
        QVERIFY(contentOf(only("*.csv")).startsWith("\xEF\xBB\xBF"));
        QCOMPARE(stage.bench.notices.size(), size_t(3));
        Q_EMIT card->copyFiguresRequested();
        QVERIFY(QApplication::clipboard()->text().contains(u'\t'));
    }

    void cannotSave() {
        QVERIFY(!exportFile(u"/nowhere/at/all.csv"_s, ExportFormat::Csv, {tableOf(funnel(), QLocale::c())}, {}));
    }

    /// In November the school year has just begun: nobody can have completed anything in it.
    void beginsWithAPeriodThatSaysSomething() {
        Stage stage;
        test::FilledDesk filled(600);
        const QDate today = filled.desk.clock.today();
        const auto page = stage.page(four);
        const StatisticsService statistics(*filled.desk.db, filled.desk.actor);
        const auto completed = [&](const Period& period) {
            const auto figure = statistics.figure(FigureKind::Funnel, {period, {}, {}});
            if (!figure)
                return qint64(-1);
            for (size_t row = 0; row < figure->rows.size(); ++row)
                if (figure->rows[row].key == codeOf(FunnelStage::Completed))
                    return figure->counts[row * figure->columns.size()];
            return qint64(-1);
        };
        QVERIFY(completed(page->filter().period) > 0);
        QCOMPARE(completed(periodOf(PeriodPreset::SchoolYear, today)), qint64(0));
    }

    void remembersThePeriod() {
        Stage stage;
        const auto pickerOf = [](const StatisticsPage& page) { return page.findChild<PeriodPicker*>(); };
        {
            const auto page = stage.page(four);
            pickerOf(*page)->setPreset(PeriodPreset::Quarter);
            Q_EMIT pickerOf(*page)->changed();
            QTRY_VERIFY(!stage.jobs.isBusy());
        }
        const auto again = stage.page(four);
        QCOMPARE(again->filter().period, periodOf(PeriodPreset::Quarter, stage.desk.desk.clock.today()));
        PeriodPicker* picker = pickerOf(*again);
        picker->setChoice(u"2026-03-12/2026-04-03"_s);
        QCOMPARE(picker->period(), (Period{QDate(2026, 3, 12), QDate(2026, 4, 3)}));
        QCOMPARE(picker->choice(), u"2026-03-12/2026-04-03"_s);
        for (const QString& senseless : {QString(), u"nonsense"_s, u"2026-04-03/2026-03-12"_s})
            picker->setChoice(senseless);
        QCOMPARE(picker->choice(), u"2026-03-12/2026-04-03"_s);
    }

    void dropsStaleAnswers() {
        Stage stage;
        QSemaphore slow;
        const auto counter = [&slow](const StatisticsFilter& filter, Job&) -> Result<std::vector<tawjih::Figure>> {
            tawjih::Figure figure = registrations();
            if (filter.period != Period::everything()) {
                figure.counts.front() = 999;
            } else {
                slow.acquire(); // the first question is answered last
            }
            return std::vector<tawjih::Figure>{figure, funnel(), referrals(), referrals()};
        };
        const auto page = stage.page(counter);
        page->show();
        page->activate();
        auto* period = page->findChild<QComboBox*>();
        for (QComboBox* box : page->findChildren<QComboBox*>())
            if (box->findData(static_cast<int>(PeriodPreset::Everything)) >= 0 &&
                box->count() == static_cast<int>(std::size(allOf<PeriodPreset>())))
                period = box;
        period->setCurrentIndex(period->findData(static_cast<int>(PeriodPreset::Quarter)));
        Q_EMIT period->activated(period->currentIndex());
        const auto shown = [&] {
            const FigureTable& table = page->cards().front()->table();
            return table.rowCount() > 0 ? table.cell(0, 0).value : -1;
        };
        QTRY_COMPARE(shown(), qint64(999));
        slow.release();
        QTRY_VERIFY(!stage.jobs.isBusy());
        QCOMPARE(shown(), qint64(999));
    }

    void retranslates() {
        Stage stage;
        const auto page = stage.page(four);
        page->show();
        page->activate();
        QTRY_VERIFY(!page->cards().front()->table().isEmpty());
        test::MarkingTranslator marking;
        QApplication::installTranslator(&marking);
        QCoreApplication::processEvents();
        QVERIFY(page->cards().front()->table().subject.startsWith(u'['));
        QVERIFY(page->findChild<PageHeader*>()->accessibleName().startsWith(u'['));
        QApplication::removeTranslator(&marking);
    }

    void everyControlHasAName() {
        Stage stage;
        const auto page = stage.page(four);
        page->show();
        page->activate();
        QTRY_VERIFY(!page->cards().front()->table().isEmpty());
        QCOMPARE(test::unnamedControls(*page), QStringList());
    }
};

TAWJIH_REGISTER_TEST(StatisticsPageTest)
#include "StatisticsPageTest.moc"
