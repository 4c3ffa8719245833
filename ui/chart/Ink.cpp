#include "ui/chart/Ink.h"

#include "ui/widgets/Colors.h"

#include <QFontMetricsF>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>

namespace tawjih::ui::chart {

namespace {

constexpr double leastContrast = 3.0; ///< of what is not text

constexpr std::array<QRgb, mostSeries> okabeIto{0xff009e73, 0xffe69f00, 0xff0072b2, 0xff56b4e9,
                                                0xffd55e00, 0xffbbbbbb, 0xffcc79a7};
constexpr std::array<int, mostSeries> greys{0x40, 0xc4, 0x70, 0xe0, 0x58, 0xa8, 0x30};
constexpr std::array<int, mostSeries> greysInTheDark{0xbf, 0x5b, 0x8f, 0x3f, 0xa7, 0x57, 0xcf};
constexpr std::array<Pattern, mostSeries> patterns{Pattern::None,    Pattern::Rising, Pattern::None, Pattern::Dots,
                                                   Pattern::Falling, Pattern::Level,  Pattern::Cross};

QColor greyOf(const QColor& color) {
    const int value = qGray(color.rgb());
    return {value, value, value};
}

QColor mixed(const QColor& from, const QColor& to, double part) {
    const auto channel = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue())};
}

QFont weighed(QFont font, QFont::Weight weight) {
    font.setWeight(weight);
    return font;
}

} // namespace

Ink::Ink(const ChartStyle& style)
    : text(style.palette.color(QPalette::Text))
    , muted(ui::muted(style.palette))
    , line(hairline(style.palette))
    , edge(ui::muted(style.palette))
    , base(style.palette.color(QPalette::Base))
    , accent(ui::accent(style.palette))
    , plain(style.font)
    , strong(weighed(style.font, QFont::DemiBold))
    , small(scaled(style.font, 0.9))
    , large(weighed(scaled(style.font, 2.8), QFont::DemiBold))
    , m_grey(style.grey)
    , m_dark(isDark(style.palette)) {
    if (!m_grey)
        return;
    for (QColor* color : {&text, &muted, &line, &edge, &base})
        *color = greyOf(*color);
    accent = m_dark ? QColor(0xb4, 0xb4, 0xb4) : QColor(0x4c, 0x4c, 0x4c);
}

QColor Ink::series(int index) const {
    const auto at = static_cast<size_t>(std::clamp(index, 0, mostSeries - 1));
    if (!m_grey)
        return QColor::fromRgb(okabeIto.at(at));
    const int value = (m_dark ? greysInTheDark : greys).at(at);
    return {value, value, value};
}

Pattern Ink::pattern(int index) {
    return patterns.at(static_cast<size_t>(std::clamp(index, 0, mostSeries - 1)));
}

QColor Ink::step(double part) const {
    return mixed(base, accent, 0.10 + 0.90 * std::clamp(part, 0.0, 1.0));
}

QColor Ink::on(const QColor& fill) {
    return contrast(fill, Qt::black) >= contrast(fill, Qt::white) ? QColor(Qt::black) : QColor(Qt::white);
}

QColor Ink::legible(const QColor& color) const {
    QColor found = color;
    for (int i = 0; i < 16 && contrast(found, base) < leastContrast; ++i)
        found = m_dark ? found.lighter(110) : found.darker(108);
    return found;
}

QPen Ink::rim(const QColor& fill) const {
    return contrast(fill, base) < leastContrast ? QPen(legible(fill), 1) : QPen(Qt::NoPen);
}

QFont Ink::scaled(QFont font, qreal factor) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    return font;
}

qreal Ink::lineHeight(const QFont& font) {
    return std::ceil(QFontMetricsF(font).height());
}

qreal Ink::widthOf(const QString& text, const QFont& font) {
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

QColor hatchColor(const QColor& fill) {
    QColor color = Ink::on(fill);
    color.setAlphaF(color == QColor(Qt::white) ? 0.40F : 0.28F);
    return color;
}

} // namespace tawjih::ui::chart
