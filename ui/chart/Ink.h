#pragma once

#include "ui/chart/ChartStyle.h"

#include <QColor>

namespace tawjih::ui::chart {

/// Lines over a fill, so that series can be told apart without colours.
enum class Pattern { None, Rising, Dots, Falling, Level, Cross };

/// The most series that one chart can tell apart.
inline constexpr int mostSeries = 7;

/// Colours and fonts of a chart.
struct Ink {
    explicit Ink(const ChartStyle& style);

    QColor text;
    QColor muted;
    QColor line; ///< lines to read by: fainter than any figure
    QColor edge; ///< outlines of hollow marks
    QColor base; ///< the ground that the chart stands on
    QColor accent;
    QFont plain;
    QFont strong;
    QFont small;
    QFont large; ///< the one number of a card

    /// Okabe and Ito's colours, or greys, in an order in which neighbours differ in lightness. \param index from 0 to 6
    [[nodiscard]] QColor series(int index) const;
    [[nodiscard]] static Pattern pattern(int index);
    /// From nearly nothing to the accent, for the larger the darker (in the dark: the lighter). \param part from 0 to 1
    [[nodiscard]] QColor step(double part) const;
    /// Black or white, whichever is easier to read on that.
    [[nodiscard]] static QColor on(const QColor& fill);
    /// As it is, or darker (in the dark: lighter) until a thin line of it is seen on the ground.
    [[nodiscard]] QColor legible(const QColor& color) const;
    /// What a fill needs around it to be seen on the ground: none where it stands out by itself.
    [[nodiscard]] QPen rim(const QColor& fill) const;

    [[nodiscard]] static QFont scaled(QFont font, qreal factor);
    [[nodiscard]] static qreal lineHeight(const QFont& font);
    [[nodiscard]] static qreal widthOf(const QString& text, const QFont& font);

private:
    bool m_grey;
    bool m_dark;
};

/// Lines over a fill: to be seen, not to be stared at.
[[nodiscard]] QColor hatchColor(const QColor& fill);

} // namespace tawjih::ui::chart
