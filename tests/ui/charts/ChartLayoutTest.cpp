#include "tests/support/TestMain.h"
#include "tests/ui/charts/ChartSamples.h"
#include "ui/chart/Drawing.h"
#include "ui/chart/RenderChart.h"
#include "ui/widgets/Colors.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <thread>

using namespace tawjih;
using namespace tawjih::ui;
using namespace tawjih::ui::chart;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<int, 5> widths{380, 480, 620, 1000, 1400};

ChartStyle styleOf(Language language, bool grey = false) {
    ChartStyle style{lightPalette(), QFont(u"Noto Sans"_s), Tongue(language).direction(), localeOf(language), grey};
    style.font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    style.font.setPointSizeF(10);
    return style;
}

std::unique_ptr<Drawing> laid(const test::FigureTable& table, const ChartStyle& style, qreal width) {
    auto drawing = Drawing::make(table, style);
    drawing->lay({width, drawing->height(width)});
    return drawing;
}

/// Perceived lightness, 0 to 100.
double lightness(const QColor& color) {
    const double luminance = 1.05 / contrast(color, Qt::white) - 0.05;
    return luminance > 0.008856 ? 116 * std::cbrt(luminance) - 16 : 903.3 * luminance;
}

QImage imageOf(const test::FigureTable& table, const ChartStyle& style, int width) {
    QImage image(width, static_cast<int>(chartHeight(table, style, width)), QImage::Format_RGB32);
    image.fill(style.palette.color(QPalette::Base));
    QPainter painter(&image);
    renderChart(painter, image.rect(), table, style);
    return image;
}

bool anyPixel(const QImage& image, const std::function<bool(QPoint, QRgb)>& test) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (test({x, y}, image.pixel(x, y)))
                return true;
    return false;
}

QString places(const Text& a, const Text& b) {
    const auto one = [](const Text& t) {
        return u"“%1” at %2,%3 %4×%5"_s.arg(t.text)
            .arg(t.box.x())
            .arg(t.box.y())
            .arg(t.box.width())
            .arg(t.box.height());
    };
    return one(a) + u" and "_s + one(b);
}

} // namespace

class ChartLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsNeitherOverlapNorLeave_data();
    void textsNeitherOverlapNorLeave();
    void everythingIsMirrored();
    void theMapIsNot();
    void neighboursDifferInLightness();
    void textsCanBeReadOnFills();
    void greyHasNoColour();
    void pressedIntoAnyTarget();
    void anyThreadMayPaint();
    void kindsWithoutChart();
    void emptyFiguresSayIt();
    void atMostSevenSeries();
};

void ChartLayoutTest::textsNeitherOverlapNorLeave_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("index");
    for (const auto& language : allOf<Language>()) {
        int index = 0;
        for (const auto& sample : test::ChartSamples(language.value).all())
            QTest::addRow("%s-%s", language.code, qPrintable(sample.name)) << language.value << index++;
    }
}

void ChartLayoutTest::textsNeitherOverlapNorLeave() {
    QFETCH(Language, language);
    QFETCH(int, index);
    const auto sample = test::ChartSamples(language).all().at(static_cast<size_t>(index));
    for (const int width : widths) {
        const auto drawing = laid(sample.table, styleOf(language), width);
        const std::vector<Text> texts = std::as_const(*drawing).sheet().texts();
        const QRectF page(QPointF(-1, -1), std::as_const(*drawing).sheet().size() + QSizeF(2, 2));
        for (size_t i = 0; i < texts.size(); ++i) {
            const Text& one = texts.at(i);
            if (!page.contains(one.box))
                QFAIL(qPrintable(u"%1: leaves %2"_s.arg(width).arg(places(one, one))));
            for (size_t j = i + 1; j < texts.size(); ++j) {
                // Boxes are as high as a line, letters are not.
                const QRectF both = one.box.intersected(texts.at(j).box);
                if (both.width() >= 1 && both.height() >= 5)
                    QFAIL(qPrintable(u"%1: %2"_s.arg(width).arg(places(one, texts.at(j)))));
            }
        }
    }
}

void ChartLayoutTest::everythingIsMirrored() {
    for (const auto& sample : test::ChartSamples(Language::English).all()) {
        if (sample.table.kind == test::ChartKind::Map)
            continue;
        ChartStyle style = styleOf(Language::English);
        const auto straight = laid(sample.table, style, 620);
        style.direction = Qt::RightToLeft;
        const auto mirrored = laid(sample.table, style, 620);
        const auto& left = std::as_const(*straight).sheet();
        const auto& right = std::as_const(*mirrored).sheet();
        QCOMPARE(right.hits().size(), left.hits().size());
        const QTransform flip(-1, 0, 0, 1, 620, 0);
        for (size_t i = 0; i < left.hits().size(); ++i) {
            QCOMPARE(right.hits().at(i).row, left.hits().at(i).row);
            QCOMPARE(right.hits().at(i).series, left.hits().at(i).series);
            QCOMPARE(right.hits().at(i).area.boundingRect(), flip.mapRect(left.hits().at(i).area.boundingRect()));
        }
        for (size_t i = 0; i < left.texts().size(); ++i)
            QCOMPARE(right.texts().at(i).box, flip.mapRect(left.texts().at(i).box));
    }
}

void ChartLayoutTest::theMapIsNot() {
    const auto table = test::ChartSamples(Language::Arabic).map();
    const auto drawing = laid(table, styleOf(Language::Arabic), 620);
    const auto placeOf = [&](const QString& code) {
        for (const Hit& hit : std::as_const(*drawing).sheet().hits())
            if (table.rowKeys.value(hit.row) == code)
                return hit.area.boundingRect();
        return QRectF();
    };
    const QRectF anfa = placeOf(u"06.141.01.01"_s);
    const QRectF bernoussi = placeOf(u"06.141.01.51"_s);
    const QRectF chock = placeOf(u"06.141.01.41"_s);
    QVERIFY(anfa.isValid() && bernoussi.isValid() && chock.isValid());
    QVERIFY(anfa.right() < bernoussi.left()); // west of it
    QVERIFY(chock.top() > anfa.bottom());     // south of it
}

void ChartLayoutTest::neighboursDifferInLightness() {
    for (const QPalette& palette : {lightPalette(), darkPalette()})
        for (const bool grey : {false, true}) {
            ChartStyle style = styleOf(Language::English, grey);
            style.palette = palette;
            const Ink ink(style);
            for (int i = 0; i + 1 < mostSeries; ++i) {
                const double difference = std::abs(lightness(ink.series(i)) - lightness(ink.series(i + 1)));
                QVERIFY2(difference >= 12, qPrintable(u"%1, %2: %3"_s.arg(grey).arg(i).arg(difference)));
                // And where lightness alone is not enough, one of two has lines.
                QVERIFY(Ink::pattern(i) != Ink::pattern(i + 1));
            }
        }
}

void ChartLayoutTest::textsCanBeReadOnFills() {
    for (const QPalette& palette : {lightPalette(), darkPalette()})
        for (const bool grey : {false, true}) {
            ChartStyle style = styleOf(Language::English, grey);
            style.palette = palette;
            const Ink ink(style);
            for (int i = 0; i < mostSeries; ++i) {
                QVERIFY(contrast(Ink::on(ink.series(i)), ink.series(i)) >= 4.5);
                QVERIFY(contrast(ink.legible(ink.series(i)), ink.base) >= 3.0);
            }
            for (int i = 0; i <= 20; ++i)
                QVERIFY(contrast(Ink::on(ink.step(i / 20.0)), ink.step(i / 20.0)) >= 4.5);
            QVERIFY(contrast(ink.text, ink.base) >= 4.5);
            QVERIFY(contrast(ink.muted, ink.base) >= 4.5);
        }
}

void ChartLayoutTest::greyHasNoColour() {
    const auto isColoured = [](QPoint, QRgb pixel) {
        return std::abs(qRed(pixel) - qBlue(pixel)) > 2 || std::abs(qRed(pixel) - qGreen(pixel)) > 2;
    };
    for (const auto& sample : test::ChartSamples(Language::French).usual()) {
        const QImage image = imageOf(sample.table, styleOf(Language::French, true), 620);
        QVERIFY2(!anyPixel(image, isColoured), qPrintable(sample.name));
    }
}

void ChartLayoutTest::pressedIntoAnyTarget() {
    const QRgb ground = qRgb(255, 255, 255);
    const QRect target(50, 60, 400, 200);
    const auto isOutside = [&](QPoint place, QRgb pixel) {
        return pixel != ground && !target.adjusted(-3, -3, 3, 3).contains(place);
    };
    for (const auto& sample : test::ChartSamples(Language::Arabic).all()) {
        QImage image(700, 500, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        renderChart(painter, target, sample.table, styleOf(Language::Arabic));
        QCOMPARE(painter.transform(), QTransform());
        painter.end();
        const bool readable = chartHeight(sample.table, styleOf(Language::Arabic), 1000) <= 500; // not forty rows
        QVERIFY2(!readable || !anyPixel(image, isOutside), qPrintable(sample.name));
    }
}

void ChartLayoutTest::anyThreadMayPaint() {
    const auto samples = test::ChartSamples(Language::French).usual();
    std::vector<QImage> elsewhere;
    std::thread worker([&] {
        for (const auto& sample : samples)
            elsewhere.push_back(imageOf(sample.table, styleOf(Language::French), 620));
    });
    worker.join();
    for (size_t i = 0; i < samples.size(); ++i)
        QCOMPARE(elsewhere.at(i), imageOf(samples.at(i).table, styleOf(Language::French), 620));
}

void ChartLayoutTest::kindsWithoutChart() {
    const auto card = test::ChartSamples(Language::English).scorecard();
    QCOMPARE(chartHeight(card, styleOf(Language::English), 620), 0.0);
    QVERIFY(std::as_const(*laid(card, styleOf(Language::English), 620)).sheet().texts().empty());
    QVERIFY(chartHeight(test::FigureTable(), styleOf(Language::English), 620) > 0); // "no data"
}

void ChartLayoutTest::emptyFiguresSayIt() {
    for (const auto& sample : test::ChartSamples(Language::English).usual()) {
        const auto drawing = laid(test::ChartSamples::empty(sample.table), styleOf(Language::English), 620);
        const auto texts = std::as_const(*drawing).sheet().texts();
        QCOMPARE(texts.size(), size_t(1));
        QVERIFY(texts.front().text.contains(u"No data in this period"_s));
        QVERIFY(std::as_const(*drawing).sheet().hits().empty());
    }
}

void ChartLayoutTest::atMostSevenSeries() {
    auto table = test::ChartSamples(Language::English).stackedSeven();
    table.columns << u"eighth"_s;
    for (auto& row : table.cells)
        row.push_back({3});
    table.columnTotals.push_back({12});
    const auto drawing = laid(table, styleOf(Language::English), 620);
    for (const Hit& hit : std::as_const(*drawing).sheet().hits())
        QVERIFY(hit.series < mostSeries);
}

TAWJIH_REGISTER_TEST(ChartLayoutTest)
#include "ChartLayoutTest.moc"
