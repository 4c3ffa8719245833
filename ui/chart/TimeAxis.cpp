#include "ui/chart/TimeAxis.h"

#include "ui/widgets/Colors.h"

#include <algorithm>
#include <cmath>

namespace tawjih::ui::chart {

TimeAxis::TimeAxis(const indicator::FigureTable& table, const Ink& ink)
    : m_table(table)
    , m_ink(ink)
    , m_line(Ink::lineHeight(ink.plain)) {}

QStringList TimeAxis::parts(int row) const {
    return m_table.axisLabels.value(row, m_table.rows.at(row)).split(u'\n');
}

qreal TimeAxis::height() const {
    qsizetype lines = 1;
    for (int row = 0; row < m_table.rowCount(); ++row)
        lines = std::max(lines, parts(row).size());
    return space::tiny + m_line * static_cast<qreal>(std::min<qsizetype>(2, lines));
}

void TimeAxis::write(Sheet& sheet, const QRectF& plot) const {
    const int rows = m_table.rowCount();
    const qreal band = plot.width() / rows;
    qreal widest = 0;
    for (int row = 0; row < rows; ++row)
        for (const QString& part : parts(row))
            widest = std::max(widest, Ink::widthOf(part, m_ink.plain));
    widest = std::min(widest, plot.width() / 2);
    const int every = std::max(1, static_cast<int>(std::ceil((widest + space::small) / std::max(1.0, band))));
    QString group;
    for (int row = 0; row < rows; row += every) {
        const QStringList labels = parts(row);
        qreal wide = 0;
        for (const QString& label : labels)
            wide = std::max(wide, std::min(widest, Ink::widthOf(label, m_ink.plain)) + 1);
        // At both ends a name may be wider than its band: it moves inwards, not out of the picture.
        const qreal centre = plot.left() + band * (row + 0.5);
        const qreal middle = std::max(std::min(centre, plot.right() - wide / 2), plot.left() + wide / 2);
        const QRectF first(middle - wide / 2, plot.bottom() + space::tiny, wide, m_line);
        sheet.write(first, labels.first(), m_ink.plain, m_ink.muted, Qt::AlignHCenter | Qt::AlignVCenter);
        if (labels.size() > 1 && labels.last() != group)
            sheet.write(first.translated(0, m_line), labels.last(), m_ink.plain, m_ink.muted,
                        Qt::AlignHCenter | Qt::AlignVCenter);
        group = labels.size() > 1 ? labels.last() : QString();
    }
}

} // namespace tawjih::ui::chart
