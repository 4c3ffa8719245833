#pragma once

#include <QProxyStyle>

namespace tawjih::ui {

/// Dynamic properties by which a widget tells the style what it is; set through the helpers of Theme.h and Tables.h.
namespace style_property {
inline constexpr const char* primary = "tawjihPrimary";
inline constexpr const char* danger = "tawjihDanger";
inline constexpr const char* quiet = "tawjihQuiet";
inline constexpr const char* problem = "tawjihProblem"; ///< a field whose content is refused
} // namespace style_property

/// Fusion with our own surfaces: rounded buttons and fields, underlined tabs, flat tables with hairlines, one focus
/// ring. A style and not style sheets, because it keeps mirroring, the palette and the speed of native painting.
class Style final : public QProxyStyle {
public:
    Style();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returnData) const override;

private:
    QObject* m_labels;
};

} // namespace tawjih::ui
