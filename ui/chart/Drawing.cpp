#include "ui/chart/Drawing.h"

#include "ui/chart/HoverText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace tawjih::ui::chart {

using indicator::Count;
using indicator::Shown;
using indicator::Unit;

namespace {

constexpr qreal emptyLines = 4;
constexpr qreal growth = 1.5;
constexpr qreal shortest = 1.5;

/// A bar that would be too short to be seen.
QRectF atLeast(const QRectF& bar, qreal length, bool upright) {
    return upright ? bar.adjusted(0, std::min(0.0, bar.height() - length), 0, 0)
                   : bar.adjusted(0, 0, std::max(0.0, length - bar.width()), 0);
}

/// Read once: a chart is laid out again whenever its window changes, and a page has many.
const Tongue& tongueOf(const QLocale& locale) {
    static const std::array<Tongue, 3> tongues{Tongue(Language::French), Tongue(Language::Arabic),
                                               Tongue(Language::English)};
    const auto found = std::find_if(tongues.begin(), tongues.end(), [&](const Tongue& tongue) {
        return tongue.locale().language() == locale.language();
    });
    return found == tongues.end() ? tongues.front() : *found;
}

} // namespace

Drawing::Drawing(const indicator::FigureTable& table, const ChartStyle& style)
    : m_table(table)
    , m_tongue(tongueOf(style.locale))
    , m_ink(style)
    , m_direction(style.direction)
    , m_sheet({}, style.direction) {}

qreal Drawing::height(qreal width) const {
    if (m_table.kind == indicator::ChartKind::Table)
        return 0;
    if (m_table.isEmpty() || rowCount() == 0)
        return emptyLines * Ink::lineHeight(m_ink.plain);
    return std::ceil(comfortableHeight(width));
}

void Drawing::lay(QSizeF size) {
    const qreal needed = height(size.width());
    const qreal tall = grows() ? std::clamp(size.height(), needed, needed * growth) : needed;
    m_sheet = Sheet({size.width(), tall}, m_direction);
    m_plans.clear();
    if (needed <= 0)
        return;
    if (m_table.isEmpty() || rowCount() == 0)
        drawEmpty();
    else
        draw();
}

void Drawing::drawEmpty() {
    m_sheet.write({0, 0, m_sheet.width(), m_sheet.height()}, say(QT_TRANSLATE_NOOP("Chart", "No data in this period")),
                  m_ink.plain, m_ink.muted, Qt::AlignCenter);
}

void Drawing::paint(QPainter& painter) const {
    for (const Layer layer : {Layer::Under, Layer::Series, Layer::Over})
        m_sheet.paint(painter, layer);
}

QString Drawing::hoverText(int row, int series) const {
    return HoverText(m_table, m_tongue).at(row, series);
}

int Drawing::seriesCount() const {
    return std::min(m_table.seriesCount(), mostSeries);
}

Unit Drawing::unit() const {
    if (m_table.kind == indicator::ChartKind::Delays)
        return Unit::Days;
    return m_table.kind == indicator::ChartKind::Funnel || m_table.columns.isEmpty() ? Unit::Count : m_table.unitOf(0);
}

double Drawing::drawn(int row) const {
    double sum = 0;
    for (int series = 0; series < seriesCount(); ++series)
        sum += drawn(row, series);
    return sum;
}

double Drawing::remainder(int row) const {
    if (m_table.rowTotals.empty() || unit() != Unit::Count)
        return 0;
    const Count& total = m_table.rowTotal(row);
    bool hides = false;
    for (int series = 0; series < m_table.seriesCount(); ++series)
        hides = hides || m_table.cell(row, series).shown == Shown::Hidden;
    return hides && total.shown != Shown::Hidden ? std::max(0.0, static_cast<double>(total.value) - drawn(row)) : 0;
}

double Drawing::highest(bool stacked) const {
    double found = m_table.target.value_or(0);
    for (int row = 0; row < rowCount(); ++row) {
        found = std::max(found, m_table.valueBefore(row).value_or(0));
        if (stacked)
            found = std::max(found, drawn(row) + remainder(row));
        else
            for (int series = 0; series < seriesCount(); ++series)
                found = std::max(found, drawn(row, series));
    }
    return found > 0 ? found : (unit() == Unit::Share ? 0.01 : 1.0);
}

QString Drawing::numberText(const Count& count) const {
    return indicator::countText(count, locale());
}

QString Drawing::valueText(int row, int series) const {
    if (unit() != Unit::Share)
        return numberText(m_table.cell(row, series));
    if (const auto share = m_table.share(row, series))
        return indicator::percentText(*share, locale());
    const auto at = static_cast<size_t>(row);
    const bool hidden = m_table.cell(row, series).shown == Shown::Hidden ||
                        m_table.wholes.at(at).at(static_cast<size_t>(series)).shown == Shown::Hidden;
    return hidden ? numberText({0, Shown::Hidden}) : QStringLiteral("–");
}

QString Drawing::fractionText(int row, int series) const {
    if (!hasWholes())
        return {};
    const Count& whole = m_table.wholes.at(static_cast<size_t>(row)).at(static_cast<size_t>(series));
    return say(QT_TRANSLATE_NOOP("Chart", "%1 of %2"))
        .arg(isolateLtr(numberText(m_table.cell(row, series))), isolateLtr(numberText(whole)));
}

QString Drawing::axisText(double value) const {
    return unit() == Unit::Share ? indicator::percentText(value, locale())
                                 : numberText({static_cast<qint64>(std::llround(value)), Shown::Exact});
}

QString Drawing::rowTotalText(int row) const {
    return seriesCount() == 1 ? valueText(row, 0) : numberText(m_table.rowTotal(row));
}

QString Drawing::targetText() const {
    QString text = say(QT_TRANSLATE_NOOP("Chart", "Target: %1")).arg(isolateLtr(axisText(m_table.target.value_or(0))));
    if (unit() == Unit::Days && !m_table.unitName.isEmpty())
        text += u' ' + isolate(m_table.unitName);
    return text;
}

QString Drawing::beforeText(int row) const {
    const auto value = m_table.valueBefore(row);
    return value ? axisText(*value) : numberText({0, Shown::Hidden});
}

QString Drawing::digits(double value, int decimals) const {
    const QLocale plain(QLocale::French, QLocale::France); // as countText() has it in Arabic
    return (locale().language() == QLocale::Arabic ? plain : locale()).toString(value, 'f', decimals);
}

qreal Drawing::widest(const QStringList& texts, const QFont& font) const {
    qreal found = 0;
    for (const QString& text : texts)
        found = std::max(found, Ink::widthOf(text, font));
    return found;
}

std::vector<KeyEntry> Drawing::keyEntries(bool series, bool before) const {
    std::vector<KeyEntry> entries;
    for (int i = 0; series && i < seriesCount(); ++i)
        entries.push_back({KeyEntry::Sign::Fill, m_table.columns.at(i), seriesColor(i), Ink::pattern(i), {}});
    bool hides = false;
    for (int row = 0; row < rowCount(); ++row)
        hides = hides || remainder(row) > 0;
    if (hides)
        entries.push_back({KeyEntry::Sign::Hatched,
                           say(QT_TRANSLATE_NOOP("Chart", "not shown, to protect persons")),
                           {},
                           Pattern::None,
                           {}});
    if (before && !m_table.before.empty())
        entries.push_back({KeyEntry::Sign::Hollow, m_table.beforeHeader, {}, Pattern::None, {}});
    return entries;
}

KeyEntry Drawing::targetEntry() const {
    return {KeyEntry::Sign::Dashed, targetText(), {}, Pattern::None, QPen(m_ink.text, 1.5, Qt::DashLine)};
}

QColor Drawing::seriesColor(int series) const {
    return m_table.seriesCount() == 1 ? m_ink.accent : m_ink.series(series);
}

BarPlan::Set Drawing::seriesSet(int series) const {
    // The line of the ground's colour around each bar parts those that touch.
    const bool alone = m_table.seriesCount() == 1;
    return {m_table.columns.at(series),
            seriesColor(series),
            alone ? QPen(Qt::NoPen) : QPen(m_ink.base, 1),
            {},
            BarPlan::Kind::Filled,
            series};
}

BarPlan::Set Drawing::remainderSet() const {
    return {QString(), Qt::NoBrush, Qt::NoPen, {}, BarPlan::Kind::Hatched, -1};
}

void Drawing::addPlan(const BarPlan& plan) {
    for (int set = 0; set < static_cast<int>(plan.sets.size()); ++set) {
        const BarPlan::Set& what = plan.sets.at(static_cast<size_t>(set));
        if (what.kind == BarPlan::Kind::Spacer)
            continue;
        for (int index = 0; index < plan.bandCount(); ++index) {
            const QRectF bar = plan.bar(set, index);
            m_sheet.fill(bar, what.brush, what.pen, Layer::Series);
            const qreal length = plan.upright ? bar.height() : bar.width();
            if (length > 2)
                dressBar(bar.adjusted(1, 1, -1, -1), what);
            else if (what.kind == BarPlan::Kind::Filled && what.values.at(static_cast<size_t>(index)) != 0)
                m_sheet.fill(atLeast(bar, shortest, plan.upright), what.brush); // one is not none
        }
    }
    m_plans.emplace_back(plan);
}

/// What a bar needs beyond its colour: lines over it, and an edge where it is too light for the ground.
void Drawing::dressBar(const QRectF& bar, const BarPlan::Set& set) {
    if (set.kind == BarPlan::Kind::Hatched) {
        m_sheet.hatch(bar, Pattern::Rising, m_ink.edge);
        m_sheet.fill(bar, Qt::NoBrush, QPen(m_ink.edge, 1));
        return;
    }
    const QColor color = set.brush.color();
    if (m_table.seriesCount() > 1)
        m_sheet.hatch(bar, Ink::pattern(set.series), hatchColor(color));
    if (const QPen rim = m_ink.rim(color); rim.style() != Qt::NoPen)
        m_sheet.fill(bar, Qt::NoBrush, rim);
}

void Drawing::addPlan(const LinePlan& plan) {
    for (const LinePlan::Line& line : plan.lines)
        for (const auto& run : line.runs) {
            QPainterPath path(plan.place(run.front()));
            for (const QPointF point : run)
                path.lineTo(plan.place(point));
            m_sheet.trace(path, Qt::NoBrush, line.pen, Layer::Series);
        }
    m_plans.emplace_back(plan);
}

} // namespace tawjih::ui::chart
