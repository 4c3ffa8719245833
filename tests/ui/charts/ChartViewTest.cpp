#include "ui/chart/ChartView.h"

#include "tests/support/TestMain.h"
#include "tests/ui/charts/ChartSamples.h"
#include "ui/chart/Drawing.h"
#include "ui/chart/RenderChart.h"
#include "ui/widgets/Colors.h"

#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QImage>
#include <QSignalSpy>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int width = 620;

std::unique_ptr<ChartView> shown(const test::FigureTable& table, Qt::LayoutDirection direction) {
    auto view = std::make_unique<ChartView>();
    view->setLayoutDirection(direction);
    view->setPalette(lightPalette());
    view->setTable(table);
    view->resize(width, view->heightForWidth(width));
    view->show();
    return view;
}

/// A place where the pointer is on that hit and on no other one above it.
std::optional<QPoint> placeOn(const chart::Sheet& sheet, const chart::Hit& hit) {
    const QRectF box = hit.area.boundingRect();
    for (qreal y = box.top() + 1; y < box.bottom(); y += 2)
        for (qreal x = box.left() + 1; x < box.right(); x += 2) {
            const QPoint place = QPointF(x, y).toPoint();
            const chart::Hit* found = sheet.hitAt(place);
            if (found && found->row == hit.row && found->series == hit.series)
                return place;
        }
    return std::nullopt;
}

} // namespace

class ChartViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(localeOf(Language::English)); }
    void clicksOpenWhatWasClicked_data() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void clicksOpenWhatWasClicked();
    void everyNumberCanBeReached();
    void nothingOpensThatHasNoList();
    void thePointerSaysWhatOpens();
    void clickLeftElsewhereIsNone();
    void hoverTexts();
    void qtChartsAgreesWithThePaint();
    void qtChartsHoldsTheNumbers();
    void heightFollowsWidth();
    void saysItself();
    void bendsWithFontAndDirection();
};

void ChartViewTest::clicksOpenWhatWasClicked() {
    QFETCH(Qt::LayoutDirection, direction);
    for (const auto& sample : test::ChartSamples(Language::English).usual()) {
        if (!sample.table.drillable)
            continue;
        const auto view = shown(sample.table, direction);
        const chart::Sheet& sheet = view->drawing().sheet();
        QVERIFY2(!sheet.hits().empty(), qPrintable(sample.name));
        QSignalSpy spy(view.get(), &ChartView::activated);
        for (const chart::Hit& hit : sheet.hits()) {
            const auto place = placeOn(sheet, hit);
            if (!place)
                continue; // covered by its parts
            spy.clear();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, *place);
            const bool some = hit.series >= 0 ? sample.table.cell(hit.row, hit.series).value > 0
                                              : std::ranges::any_of(sample.table.cells[static_cast<size_t>(hit.row)],
                                                                    [](const test::Count& c) { return c.value > 0; });
            QCOMPARE(spy.count(), some ? 1 : 0);
            if (some)
                QCOMPARE(spy.front(), (QVariantList{hit.row, hit.series}));
        }
    }
}

void ChartViewTest::everyNumberCanBeReached() {
    for (const auto& sample : test::ChartSamples(Language::English).usual()) {
        const auto view = shown(sample.table, Qt::LeftToRight);
        const chart::Sheet& sheet = view->drawing().sheet();
        const int series = sample.table.kind == test::ChartKind::Pyramid ? 2 : sample.table.seriesCount();
        for (int row = 0; row < sample.table.rowCount(); ++row)
            for (int column = 0; column < series; ++column) {
                if (!sample.table.value(row, column) || *sample.table.value(row, column) <= 0)
                    continue;
                const bool reached = std::ranges::any_of(sheet.hits(), [&](const chart::Hit& hit) {
                    return hit.row == row && hit.series == column && placeOn(sheet, hit);
                });
                QVERIFY2(reached, qPrintable(u"%1: %2, %3"_s.arg(sample.name).arg(row).arg(column)));
            }
    }
}

void ChartViewTest::nothingOpensThatHasNoList() {
    test::FigureTable table = test::ChartSamples(Language::English).stacked();
    table.drillable = false;
    const auto view = shown(table, Qt::LeftToRight);
    QSignalSpy spy(view.get(), &ChartView::activated);
    for (const chart::Hit& hit : view->drawing().sheet().hits()) {
        const QPoint place = hit.area.boundingRect().center().toPoint();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    }
    QCOMPARE(spy.count(), 0);
}

void ChartViewTest::thePointerSaysWhatOpens() {
    const auto view = shown(test::ChartSamples(Language::English).stacked(), Qt::LeftToRight);
    const auto shapeOver = [&](int row, int series) {
        for (const chart::Hit& hit : view->drawing().sheet().hits())
            if (const auto place =
                    hit.row == row && hit.series == series ? placeOn(view->drawing().sheet(), hit) : std::nullopt) {
                QTest::mouseMove(view->viewport(), *place);
                return view->viewport()->cursor().shape();
            }
        return Qt::ForbiddenCursor;
    };
    QCOMPARE(shapeOver(0, 0), Qt::PointingHandCursor);
    QCOMPARE(shapeOver(1, -1), Qt::PointingHandCursor);
    QTest::mouseMove(view->viewport(), QPoint(1, 1)); // the key
    QCOMPARE(view->viewport()->cursor().shape(), Qt::ArrowCursor);
}

void ChartViewTest::clickLeftElsewhereIsNone() {
    const auto view = shown(test::ChartSamples(Language::English).stacked(), Qt::LeftToRight);
    const chart::Sheet& sheet = view->drawing().sheet();
    QSignalSpy spy(view.get(), &ChartView::activated);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, *placeOn(sheet, sheet.hits().front()));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, *placeOn(sheet, sheet.hits().back()));
    QTest::mouseClick(view->viewport(), Qt::RightButton, {}, *placeOn(sheet, sheet.hits().back()));
    QCOMPARE(spy.count(), 0);
}

void ChartViewTest::hoverTexts() {
    const test::ChartSamples samples(Language::English);
    const auto text = [](const test::FigureTable& table, int row, int series) {
        ChartView view;
        view.setTable(table);
        QString found = view.hoverText(row, series);
        return found.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    };
    QCOMPARE(text(samples.stacked(), 1, 2), u"OFPPT · refused\n11 of 49"_s);
    QCOMPARE(text(samples.stacked(), 1, -1), u"OFPPT\naccepted: 24\nwaiting: 14\nrefused: 11\nTotal: 49"_s);
    QCOMPARE(text(samples.barsShare(), 1, 0), u"OFPPT\n24 of 49 (49%)"_s);
    QCOMPARE(text(samples.barsShare(), 4, 0), u"ANAPEC\n0 of 0"_s);
    QCOMPARE(text(samples.barsBefore(), 0, 0), u"Sewing\n96 persons\n3rd quarter 2025: 80"_s);
    QCOMPARE(text(samples.barsBefore(), 0, -1), text(samples.barsBefore(), 0, 0));
    QCOMPARE(text(samples.lines(), 0, 1), u"quarter 1 of 2025 · OFPPT\n11 of 41 (27%)"_s);
    QCOMPARE(text(samples.delays(), 1, 0),
             u"OFPPT\nmedian: 23 days\nmiddle half: 12–31\neight cases in ten: 6–58\nrequests: 49"_s);
    QCOMPARE(text(samples.delays(), 4, 0), u"ANAPEC\nrequests: 0"_s);
    QCOMPARE(text(samples.heat(), 6, 1), u"Carved wood · primary\n• (not shown, to protect persons)"_s);
    QCOMPARE(text(samples.heat(), 99, 0), QString());
}

/// What Qt Charts draws between the two layers lies where renderChart() paints it: same bars, same lines.
void ChartViewTest::qtChartsAgreesWithThePaint() {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
        for (const auto& sample : test::ChartSamples(Language::English).all()) {
            if (sample.table.kind == test::ChartKind::Number)
                continue; // text alone, and hinted on a screen
            const auto view = shown(sample.table, direction);
            QImage screen(view->size(), QImage::Format_RGB32);
            screen.fill(Qt::white);
            QPainter painter(&screen);
            static_cast<QWidget*>(view.get())->render(&painter, {}, {}, QWidget::DrawChildren);
            painter.end();
            QImage paper(view->size(), QImage::Format_RGB32);
            paper.fill(Qt::white);
            painter.begin(&paper);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            view->drawing().paint(painter);
            painter.end();
            qint64 different = 0;
            for (int y = 0; y < screen.height(); ++y)
                for (int x = 0; x < screen.width(); ++x)
                    different += std::abs(qGray(screen.pixel(x, y)) - qGray(paper.pixel(x, y))) > 60 ? 1 : 0;
            const double part = static_cast<double>(different) / (screen.width() * screen.height());
            QVERIFY2(part < 0.004, qPrintable(u"%1 %2: %3"_s.arg(sample.name).arg(direction).arg(part)));
        }
}

void ChartViewTest::qtChartsHoldsTheNumbers() {
    const auto view = shown(test::ChartSamples(Language::English).stacked(), Qt::LeftToRight);
    const auto* series = qobject_cast<QHorizontalStackedBarSeries*>(view->chart()->series().value(0));
    QVERIFY(series);
    QCOMPARE(series->barSets().at(0)->label(), u"accepted"_s);
    QCOMPARE(series->barSets().at(0)->at(2), 58.0); // Qt Charts counts rows from below
    QCOMPARE(series->barSets().at(2)->at(0), 2.0);
}

void ChartViewTest::heightFollowsWidth() {
    ChartView view;
    view.setTable(test::ChartSamples(Language::French).stackedSeven());
    QVERIFY(view.heightForWidth(380) > view.heightForWidth(1400)); // the key needs more lines
    QVERIFY(view.sizePolicy().hasHeightForWidth());
    view.setTable(test::ChartSamples(Language::French).scorecard());
    QCOMPARE(view.heightForWidth(600), 0);
    view.setTable({});
    QVERIFY(view.heightForWidth(600) > 0);
}

void ChartViewTest::saysItself() {
    test::FigureTable table = test::ChartSamples(Language::English).stacked();
    table.finding = u"58 of 73 answered requests were accepted"_s;
    table.sentence = u"Handicrafts accepted 58 of 73 requests."_s;
    ChartView view;
    view.setTable(table);
    QCOMPARE(view.accessibleName(), table.finding);
    QCOMPARE(view.accessibleDescription(), table.sentence);
    table.finding.clear();
    view.setTable(table);
    QCOMPARE(view.accessibleName(), table.subject);
}

void ChartViewTest::bendsWithFontAndDirection() {
    const auto view = shown(test::ChartSamples(Language::English).barsShare(), Qt::LeftToRight);
    const int before = view->heightForWidth(width);
    QFont font = view->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    view->setFont(font);
    QVERIFY(view->heightForWidth(width) > before);
    QVERIFY(!view->drawing().sheet().mirrored());
    view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(view->drawing().sheet().mirrored());
}

TAWJIH_REGISTER_TEST(ChartViewTest)
#include "ChartViewTest.moc"
