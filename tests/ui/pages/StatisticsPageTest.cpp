#include "ui/indicator/StatisticsPage.h"

#include "core/indicator/FactService.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/PageBench.h"
#include "ui/chart/ChartView.h"
#include "ui/indicator/CardDialog.h"
#include "ui/indicator/PeriodPicker.h"
#include "ui/indicator/PersonsDialog.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/PickerCombo.h"

#include <QClipboard>
#include <QComboBox>
#include <QScrollArea>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using indicator::ChartKind;
using indicator::Dimension;
using indicator::FigureTable;

namespace {

/// Prompts that save where they are told.
class SavingPrompts : public Prompts {
public:
    bool confirm(QWidget*, const Question&) override { return true; }
    std::optional<QString> askText(QWidget*, const Question&, const QString&) override { return typed; }
    QStringList openFiles(QWidget*, const QString&, const QString&) override { return {}; }
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString& name, const QString&) override {
        saved = folder.filePath(QString(name).replace(u':', u'-'));
        return saved;
    }
    QString chooseFolder(QWidget*, const QString&, const QString&) override { return {}; }
    bool print(QWidget*, const QString&, const std::function<void(QPrinter&)>&) override { return false; }
    QTemporaryDir folder;
    QString saved;
    QString typed;
};

struct StatisticsPageStage {
    explicit StatisticsPageStage(int persons, vault::Roles roles = test::everyRole)
        : desk(persons, QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC), roles) {
        settings.setValue(u"statistics/period"_s, u"everything"_s);
        // A desk in memory has one connection: the facts are read before the page asks for them.
        facts = indicator::FactService::loadAsOf(*desk.desk.db, desk.desk.clock.now()).value();
        page = std::make_unique<StatisticsPage>(
            PageContext{bench, jobs, prompts},
            StatisticsPage::Needs{figures,
                                  [this](const std::optional<QDateTime>& asOf, Job&) {
                                      lastAsOf = asOf;
                                      ++loads;
                                      return Result<indicator::FactsPointer>(facts);
                                  },
                                  [](const indicator::ReportOrder&, Job&) -> Result<indicator::PreparedReport> {
                                      return fail(ErrorCode::NotFound);
                                  },
                                  [](const indicator::MadeReport&, Job&) -> Result<QString> { return QString(); },
                                  [](UserId) { return QString(); }, desk.desk.changes, desk.desk.clock, desk.desk.actor,
                                  settings, u"Casablanca"_s});
        page->resize(1200, 800);
        page->show();
        page->activate();
    }
    [[nodiscard]] bool settled() {
        return QTest::qWaitFor([this] {
            return !page->isCounting() && !page->cards().empty() &&
                   std::ranges::all_of(page->cards(),
                                       [](const FigureCard* card) { return !card->table().subject.isEmpty(); });
        });
    }
    [[nodiscard]] const FigureCard* card(ChartKind kind) const {
        for (const FigureCard* each : page->cards())
            if (each->table().kind == kind)
                return each;
        return nullptr;
    }

    test::FilledDesk desk;
    indicator::FigureService figures{desk.context};
    indicator::FactsPointer facts;
    test::PageBench bench;
    JobRunner jobs;
    SavingPrompts prompts;
    QSettings settings{prompts.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::optional<QDateTime> lastAsOf;
    int loads = 0;
    std::unique_ptr<StatisticsPage> page;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class StatisticsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEveryShippedDashboard() {
        StatisticsPageStage stage(300);
        QVERIFY(stage.settled());
        for (int i = 0; i < stage.page->dashboards()->count(); ++i) {
            stage.page->chooseDashboard(stage.page->dashboards()->itemData(i).toString());
            QVERIFY(stage.settled());
            for (const FigureCard* card : stage.page->cards()) {
                QVERIFY2(!card->table().subject.isEmpty(), "a figure without a name");
                QVERIFY(!card->table().definition.isEmpty());
            }
            QCOMPARE(test::unnamedControls(*stage.page), QStringList());
        }
        QVERIFY(stage.bench.notices.empty());
        QCOMPARE(stage.loads, 1);
    }

    void countsPersonsOfTheDesk() {
        StatisticsPageStage stage(120);
        QVERIFY(stage.settled());
        const FigureTable& funnel = stage.card(ChartKind::Funnel)->table();
        QCOMPARE(funnel.cell(static_cast<int>(funnel.rowKeys.indexOf(u"reach_registered"_s)), 0).value, 120);
    }

    void anEmptyPeriodIsNoData() {
        StatisticsPageStage stage(40);
        stage.settings.setValue(u"statistics/period"_s, u"2001-01-01..2001-01-31"_s);
        QVERIFY(stage.settled());
        stage.page->setFilter({{{Dimension::Nationality, {u"XXX"_s}}}, {}});
        QVERIFY(stage.settled());
        QTRY_VERIFY(stage.card(ChartKind::Funnel)->table().isEmpty());
        for (const FigureCard* card : stage.page->cards())
            if (card->table().isEmpty())
                QVERIFY(!card->table().sentence.isEmpty());
    }

    void filtersAndPastDaysAreAskedFor() {
        StatisticsPageStage stage(100);
        QVERIFY(stage.settled());
        const auto registered = [&] {
            const FigureTable& funnel = stage.card(ChartKind::Funnel)->table();
            return funnel.cell(1, 0).value;
        };
        const qint64 all = registered();
        stage.page->setFilter({{{Dimension::Sex, {u"f"_s}}}, {}});
        QVERIFY(stage.settled());
        QTRY_VERIFY(registered() < all);
        QCOMPARE(stage.loads, 1);
        stage.page->setFilter({{}, QDate(2026, 6, 30)});
        QVERIFY(stage.settled());
        QTRY_COMPARE(stage.loads, 2);
        QCOMPARE(stage.lastAsOf->toLocalTime().date(), QDate(2026, 6, 30));
    }

    void aNumberOpensItsPersons() {
        StatisticsPageStage stage(200);
        stage.page->chooseDashboard(u"supervision"_s);
        QVERIFY(stage.settled());
        FigureCard* card = stage.page->cards().front();
        QCOMPARE(card->table().kind, ChartKind::Number);
        QTRY_VERIFY(card->table().drillable);
        const qint64 shown = card->table().cell(0, 0).value;
        QVERIFY(shown > 0);
        qint64 listed = -1;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            if (auto* dialog = qobject_cast<PersonsDialog*>(QApplication::activeModalWidget())) {
                listed = dialog->list()->lines()->rowCount();
                QTest::keyClick(dialog->list(), Qt::Key_Return);
                watch.stop();
            }
        });
        watch.start(20);
        Q_EMIT card->opened(0, 0);
        QTRY_COMPARE(listed, std::min<qint64>(shown, 300));
        QCOMPARE(stage.bench.requests.size(), std::size_t(1));
        QVERIFY(stage.desk.desk.countAudited(audit::Action::PersonsListed) == 1);
    }

    void whatLeavesIsProtectedAndNoted() {
        StatisticsPageStage stage(60);
        QVERIFY(stage.settled());
        stage.page->showAsPublished(true);
        QVERIFY(stage.settled());
        QTRY_VERIFY(
            std::ranges::none_of(stage.page->cards(), [](const FigureCard* card) { return card->table().drillable; }));
        for (const FigureCard* card : stage.page->cards())
            for (const auto& row : card->table().cells)
                for (const indicator::Count& count : row)
                    QVERIFY2(count.value == 0 || count.value >= 3, qPrintable(card->table().subject));
        int exports = 0;
        for (const FigureFormat format :
             {FigureFormat::Csv, FigureFormat::Xlsx, FigureFormat::Png, FigureFormat::Pdf}) {
            Q_EMIT stage.page->cards()[4]->exportRequested(format);
            ++exports;
            QTRY_COMPARE(stage.bench.notices.size(), static_cast<std::size_t>(exports));
            QVERIFY(contentOf(stage.prompts.saved).size() > 200);
            QFile::remove(stage.prompts.saved);
        }
        Q_EMIT stage.page->cards()[4]->exportRequested(FigureFormat::Numbers);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u'\t'));
        QCOMPARE(stage.desk.desk.countAudited(audit::Action::StatisticsExported), exports + 1);
    }

    void cardsAreArrangedAndThatIsTakenBack() {
        StatisticsPageStage stage(30);
        QVERIFY(stage.settled());
        const QString first = stage.page->cards()[0]->table().subject;
        const QString second = stage.page->cards()[1]->table().subject;
        Q_EMIT stage.page->cards()[0]->moveRequested(1);
        QVERIFY(stage.settled());
        QTRY_COMPARE(stage.page->cards()[0]->table().subject, second);
        QCOMPARE(stage.bench.saves, 1);
        stage.page->undo();
        QVERIFY(stage.settled());
        QTRY_COMPARE(stage.page->cards()[0]->table().subject, first);
        Q_EMIT stage.page->cards()[0]->removeRequested();
        QVERIFY(stage.settled());
        QTRY_COMPARE(stage.page->cards()[0]->table().subject, second);
    }

    void noCardIsCutAtTheSide() {
        StatisticsPageStage stage(60);
        QVERIFY(stage.settled());
        const auto* scroll = stage.page->findChild<QScrollArea*>();
        for (const int width : {830, 1120, 1500}) {
            stage.page->resize(width, 700);
            QTest::qWait(50);
            for (const FigureCard* card : stage.page->cards())
                QVERIFY2(card->geometry().right() < scroll->viewport()->width(),
                         qPrintable(u"%1: %2 needs %3"_s.arg(width)
                                        .arg(card->table().subject)
                                        .arg(card->minimumSizeHint().width())));
        }
    }

    void onlyChartsThatFitAreOffered() {
        const auto definitions = indicator::definitionsWith({});
        CardDialog dialog(std::nullopt, definitions.indicators);
        auto* indicators = qobject_cast<PickerCombo*>(dialog.form().editor(u"indicators"_s));
        auto* chart = qobject_cast<PickerCombo*>(dialog.form().editor(u"chart"_s));
        indicators->setValue(u"days_to_answer"_s);
        Q_EMIT indicators->valueChanged();
        for (int i = 0; i < chart->count(); ++i) {
            chart->setCurrentIndex(i);
            QVERIFY2(problemsOf(dialog.value(), definitions.indicators).empty(), qPrintable(chart->currentText()));
        }
    }
};

TAWJIH_REGISTER_TEST(StatisticsPageTest)
#include "StatisticsPageTest.moc"
