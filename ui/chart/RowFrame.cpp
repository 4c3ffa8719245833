#include "ui/chart/RowFrame.h"

#include "ui/widgets/Colors.h"

#include <algorithm>

namespace tawjih::ui::chart {

namespace {

constexpr qreal widestNames = 0.36; ///< of the chart's width
constexpr qreal narrow = 560;
constexpr int mostNameLines = 2;
constexpr qreal aboveGap = 2;
constexpr qreal belowGap = 2;

} // namespace

RowFrame::RowFrame(const indicator::FigureTable& table, const Ink& ink, const Needs& needs)
    : m_rows(table.rows)
    , m_needs(needs)
    , m_above(needs.namesAbove)
    , m_line(Ink::lineHeight(ink.plain)) {
    qreal widest = 0;
    for (const QString& name : m_rows)
        widest = std::max(widest, Ink::widthOf(name, ink.plain) + 1);
    m_nameWidth = std::min(widest, needs.width * widestNames);
    if (!m_above && widest > m_nameWidth) {
        bool cut = false;
        for (const QString& name : m_rows) {
            const QStringList lines = wrapped(name, ink.plain, m_nameWidth, mostNameLines);
            m_nameLines = std::max(m_nameLines, static_cast<int>(lines.size()));
            cut = cut || lines.join(u' ') != name.simplified();
        }
        m_above = cut && needs.width < narrow;
    }
    const qreal below = needs.below > 0 ? belowGap + needs.below : 0;
    const qreal name = m_above ? m_line + aboveGap : 0;
    const qreal beside = m_above ? 0 : m_line * m_nameLines;
    m_band = std::max(name + needs.bar + below, beside) + needs.gap;
}

QRectF RowFrame::band(int row) const {
    return {0, m_needs.top + m_band * row, m_needs.width, m_band};
}

QRectF RowFrame::bar(int row) const {
    const qreal below = m_needs.below > 0 ? belowGap + m_needs.below : 0;
    const qreal above = m_above ? m_line + aboveGap : 0;
    const qreal leading = m_above ? 0 : m_nameWidth + space::medium;
    const qreal y = band(row).center().y() - (above + m_needs.bar + below) / 2 + above;
    return {leading, y, std::max(10.0, m_needs.width - leading - m_needs.trailing), m_needs.bar};
}

QRectF RowFrame::below(int row) const {
    const QRectF main = bar(row);
    return {main.left(), main.bottom() + belowGap, main.width(), m_needs.below};
}

QRectF RowFrame::plot() const {
    const QRectF first = bar(0);
    const qreal moved = first.center().y() - band(0).center().y();
    return {first.left(), m_needs.top + moved, first.width(), m_band * static_cast<qreal>(m_rows.size())};
}

QRectF RowFrame::end(int row, qreal from, qreal width) const {
    const QRectF main = bar(row);
    return {main.right() + from, main.center().y() - m_line / 2, width, m_line};
}

void RowFrame::lineAcross(Sheet& sheet, qreal x, const QPen& pen, Layer layer) const {
    if (!m_above)
        return sheet.line({x, m_needs.top}, {x, bottom()}, pen, layer);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const qreal end = m_needs.below > 0 ? below(row).bottom() : bar(row).bottom();
        sheet.line({x, bar(row).top() - aboveGap}, {x, end + aboveGap}, pen, layer);
    }
}

QRectF RowFrame::besideName(int row, qreal width) const {
    return {m_needs.width - width, bar(row).top() - aboveGap - m_line, width, m_line};
}

void RowFrame::writeNames(Sheet& sheet, const Ink& ink, qreal beside) const {
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        sheet.hit(band(row), row, -1);
        const QRectF main = bar(row);
        if (m_above) {
            sheet.write({0, main.top() - aboveGap - m_line, m_needs.width - beside, m_line}, m_rows.at(row), ink.plain,
                        ink.text);
        } else {
            const QRectF all = band(row);
            const qreal half = std::min(main.center().y() - all.top(), all.bottom() - main.center().y());
            const qreal tall = std::max(2 * half, m_line * m_nameLines);
            sheet.writeWrapped({0, main.center().y() - tall / 2, m_nameWidth, tall}, m_rows.at(row), ink.plain,
                               ink.text);
        }
    }
}

} // namespace tawjih::ui::chart
