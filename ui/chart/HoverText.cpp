#include "ui/chart/HoverText.h"

#include "ui/widgets/Bidi.h"

namespace tawjih::ui::chart {

using indicator::Count;
using indicator::Shown;

namespace {
constexpr int mostLines = 12;
}

QString HoverText::at(int row, int series) const {
    if (row < 0 || row >= m_table.rowCount() || series >= m_table.seriesCount())
        return {};
    const QString name = isolate(m_table.rows.at(row));
    QStringList lines;
    if (series >= 0 && m_table.seriesCount() > 1) {
        lines << say(QT_TRANSLATE_NOOP("Chart", "%1 · %2")).arg(name, isolate(m_table.columns.at(series)));
        lines << cellText(row, series);
    } else {
        lines << name;
        lines << (m_table.spreads.empty() ? rowLines(row) : spreadLines(row));
        if (!m_table.unknowns.empty())
            lines << say(QT_TRANSLATE_NOOP("Chart", "%1: %2"))
                         .arg(isolate(m_table.unknownHeader), number(m_table.unknowns.at(static_cast<size_t>(row))));
        if (!m_table.before.empty())
            lines << beforeLine(row);
    }
    return lines.join(u'\n');
}

QString HoverText::number(const Count& count) const {
    const QString text = isolateLtr(indicator::countText(count, m_tongue.locale()));
    return count.shown == Shown::Hidden
               ? say(QT_TRANSLATE_NOOP("Chart", "%1 (not shown, to protect persons)")).arg(text)
               : text;
}

/// "62 of 140 (44 %)", or "58 persons".
QString HoverText::cellText(int row, int series) const {
    const Count& cell = m_table.cell(row, series);
    if (!m_table.wholes.empty() && m_table.unitOf(series) == indicator::Unit::Share) {
        const Count& whole = m_table.wholes.at(static_cast<size_t>(row)).at(static_cast<size_t>(series));
        const auto share = m_table.share(row, series);
        return share ? say(QT_TRANSLATE_NOOP("Chart", "%1 of %2 (%3)"))
                           .arg(number(cell), number(whole),
                                isolateLtr(indicator::percentText(*share, m_tongue.locale())))
                     : say(QT_TRANSLATE_NOOP("Chart", "%1 of %2")).arg(number(cell), number(whole));
    }
    if (m_table.seriesCount() > 1 && !m_table.rowTotals.empty())
        return say(QT_TRANSLATE_NOOP("Chart", "%1 of %2")).arg(number(cell), number(m_table.rowTotal(row)));
    return m_table.unitName.isEmpty() || cell.shown == Shown::Hidden
               ? number(cell)
               : QString(number(cell) + u' ' + isolate(m_table.unitName));
}

QStringList HoverText::rowLines(int row) const {
    if (m_table.seriesCount() == 1)
        return {cellText(row, 0)};
    QStringList lines;
    const int most = std::min(m_table.seriesCount(), mostLines);
    for (int series = 0; series < most; ++series) {
        const QString value = m_table.wholes.empty() ? number(m_table.cell(row, series)) : cellText(row, series);
        lines << say(QT_TRANSLATE_NOOP("Chart", "%1: %2")).arg(isolate(m_table.columns.at(series)), value);
    }
    if (!m_table.rowTotals.empty())
        lines
            << say(QT_TRANSLATE_NOOP("Chart", "%1: %2")).arg(isolate(m_table.totalName), number(m_table.rowTotal(row)));
    return lines;
}

QStringList HoverText::spreadLines(int row) const {
    const indicator::Spread& spread = m_table.spreads.at(static_cast<size_t>(row));
    const QLocale& locale = m_tongue.locale();
    const auto days = [&](int value) { return indicator::countText({value, Shown::Exact}, locale); };
    const auto line = [&](const QString& name, const QString& value) {
        return say(QT_TRANSLATE_NOOP("Chart", "%1: %2")).arg(isolate(name), isolateLtr(value));
    };
    QStringList lines;
    if (spread.isKnown()) {
        const QString unit = m_table.unitName.isEmpty() ? QString() : QString(u' ' + isolate(m_table.unitName));
        lines << line(say(QT_TRANSLATE_NOOP("Chart", "median")), days(spread.median)) + unit;
        lines << line(say(QT_TRANSLATE_NOOP("Chart", "middle half")),
                      days(spread.lower) + QChar(0x2013) + days(spread.upper));
        lines << line(say(QT_TRANSLATE_NOOP("Chart", "eight cases in ten")),
                      days(spread.low) + QChar(0x2013) + days(spread.high));
    }
    lines << line(m_table.columns.value(0), number(m_table.cell(row, 0)));
    return lines;
}

QString HoverText::beforeLine(int row) const {
    const auto value = m_table.valueBefore(row);
    const Count& count = m_table.before.at(static_cast<size_t>(row));
    const bool share = value && !m_table.beforeWholes.empty() && m_table.kind != indicator::ChartKind::Funnel;
    const QString text = share ? isolateLtr(indicator::percentText(*value, m_tongue.locale())) : number(count);
    return say(QT_TRANSLATE_NOOP("Chart", "%1: %2")).arg(isolate(m_table.beforeHeader), text);
}

} // namespace tawjih::ui::chart
