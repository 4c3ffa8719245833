#include "ui/indicator/FigureChart.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QResizeEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tawjih::ui {

namespace {

constexpr qreal barHeight = 24;
constexpr qreal funnelBand = 36;
constexpr qreal columnsHeight = 230;
constexpr qreal widestColumn = 72;
constexpr qreal swatch = 12;

/// A round step that divides `highest` into two to five parts.
qint64 tickStep(qint64 highest) {
    const double rough = static_cast<double>(std::max<qint64>(highest, 1)) / 3.0;
    const double power = std::pow(10.0, std::floor(std::log10(std::max(rough, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (rough <= factor * power)
            return static_cast<qint64>(factor * power);
    return static_cast<qint64>(10 * power);
}

QFont bold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FigureChart::FigureChart(QWidget* parent) : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the table beside it is what the keyboard reads
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
}

QColor FigureChart::seriesColor(int index) {
    static const QColor colors[] = {QColor(0x00, 0x9E, 0x73), QColor(0xE6, 0x9F, 0x00), QColor(0x00, 0x72, 0xB2),
                                    QColor(0x56, 0xB4, 0xE9), QColor(0xD5, 0x5E, 0x00), QColor(0xBB, 0xBB, 0xBB),
                                    QColor(0xCC, 0x79, 0xA7)};
    return colors[std::clamp(index, 0, 6)];
}

void FigureChart::setTable(const FigureTable& table) {
    m_table = table;
    rebuild();
    updateGeometry();
    viewport()->update();
}

int FigureChart::comfortableHeight() const {
    const int rows = std::max(1, rowCount());
    const int line = fontMetrics().height();
    switch (m_table.kind) {
    case ChartKind::Columns:
        return static_cast<int>(columnsHeight + legendHeight()) + 2 * line;
    case ChartKind::Funnel:
        return rows * std::max(static_cast<int>(funnelBand), 2 * line);
    case ChartKind::Stacked:
        break;
    }
    return rows * (static_cast<int>(barHeight) + line + space::large) + static_cast<int>(legendHeight());
}

QString FigureChart::hoverText(int row, int series) const {
    const QString name = isolate(m_table.rows.at(row));
    const QString count = isolateLtr(countText(m_table.cell(row, series), locale()));
    if (!m_table.rowTotals.empty())
        return tr("%1, %2: %3 of %4")
            .arg(name, isolate(m_table.columns.at(series)), count,
                 isolateLtr(countText(m_table.rowTotal(row), locale())));
    if (const auto share = m_table.share(row))
        return tr("%1: %2 of %3 (%4)")
            .arg(name, count, isolateLtr(countText(m_table.wholes.at(static_cast<size_t>(row)), locale())),
                 isolateLtr(percentText(*share, locale())));
    return tr("%1: %2").arg(name, count);
}

void FigureChart::rebuild() {
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis* axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (m_table.cells.empty())
        return;
    QAbstractBarSeries* series = nullptr;
    if (m_table.kind == ChartKind::Columns)
        series = new QStackedBarSeries;
    else
        series = new QHorizontalStackedBarSeries;
    chart()->addSeries(series);
    for (int column = 0; column < m_table.seriesCount(); ++column)
        addBars(column);
    if (m_table.hasHidden())
        addRemainder();
    addAxes();
    placePlot();
}

/// Qt Charts counts categories from the left and from below: rows go in the other order where reading does.
void FigureChart::addBars(int column) {
    auto* series = static_cast<QAbstractBarSeries*>(chart()->series().constFirst());
    auto* set = new QBarSet(m_table.columns.at(column));
    const bool backwards = orderedBackwards();
    const int rows = rowCount();
    for (int i = 0; i < rows; ++i) {
        const int row = backwards ? rows - 1 - i : i;
        set->append(static_cast<qreal>(m_table.cell(row, column).value));
    }
    const bool alone = m_table.seriesCount() == 1;
    set->setColor(alone ? accent(palette()) : seriesColor(column));
    set->setPen(alone ? QPen(Qt::NoPen) : QPen(palette().color(QPalette::Base), 2));
    connect(set, &QBarSet::hovered, this, [this, column, backwards](bool inside, int index) {
        showHover(inside, backwards ? rowCount() - 1 - index : index, column);
    });
    series->append(set);
}

/// Where a sum may be shown and its parts may not, the bar keeps its length: what is left over is hatched.
void FigureChart::addRemainder() {
    auto* series = static_cast<QAbstractBarSeries*>(chart()->series().constFirst());
    auto* set = new QBarSet(QString());
    for (int i = 0; i < rowCount(); ++i)
        set->append(static_cast<qreal>(remainder(orderedBackwards() ? rowCount() - 1 - i : i)));
    set->setBrush(QBrush(muted(palette()), Qt::BDiagPattern));
    set->setPen(QPen(outline(palette()), 1));
    series->append(set);
}

bool FigureChart::orderedBackwards() const {
    return m_table.kind == ChartKind::Columns ? mirrored() : true;
}

qint64 FigureChart::remainder(int row) const {
    const Count& total = m_table.rowTotal(row);
    if (m_table.rowTotals.empty() || total.shown != indicator::Shown::Exact)
        return 0;
    return total.value - drawn(row);
}

qint64 FigureChart::drawn(int row) const {
    qint64 sum = 0;
    for (int series = 0; series < m_table.seriesCount(); ++series)
        sum += m_table.cell(row, series).value;
    return sum;
}

void FigureChart::addAxes() {
    auto* series = static_cast<QAbstractBarSeries*>(chart()->series().constFirst());
    auto* categories = new QBarCategoryAxis;
    QStringList keys;
    for (int row = 0; row < rowCount(); ++row)
        keys << QString::number(row); // the names are painted here; these only have to differ
    categories->append(keys);
    auto* values = new QValueAxis;
    values->setRange(0, static_cast<qreal>(std::max<qint64>(1, highest())));
    const bool upright = m_table.kind == ChartKind::Columns;
    values->setReverse(!upright && mirrored());
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(categories), static_cast<QAbstractAxis*>(values)})
        axis->setVisible(false);
    chart()->addAxis(categories, upright ? Qt::AlignBottom : Qt::AlignLeft);
    chart()->addAxis(values, upright ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(values);
}

void FigureChart::placePlot() {
    if (chart()->series().isEmpty())
        return;
    auto* series = static_cast<QAbstractBarSeries*>(chart()->series().constFirst());
    const QRectF all(QPointF(0, 0), QSizeF(viewport()->size()));
    const qreal line = fontMetrics().height();
    switch (m_table.kind) {
    case ChartKind::Columns:
        m_plot = all.adjusted(numbersFit() ? 0 : numberWidth() + space::small, line + space::tiny, 0,
                              -2 * line - space::small - legendHeight());
        series->setBarWidth(std::min(0.66, widestColumn * rowCount() / std::max(1.0, m_plot.width())));
        break;
    case ChartKind::Funnel:
        m_plot = all.adjusted(nameWidth() + space::medium, 0, -numberWidth() - rateWidth() - 2 * space::medium, 0);
        series->setBarWidth(std::min(0.8, barHeight * rowCount() / std::max(1.0, m_plot.height())));
        break;
    case ChartKind::Stacked: {
        // The name stands above its bar: the bar, which Qt centres in its band, moves down by half of that.
        const qreal height = std::min(all.height() - legendHeight(), static_cast<qreal>(comfortableHeight()));
        const qreal band = height / std::max(1, rowCount());
        const qreal down = (line + space::tiny - (band - line - space::tiny - barHeight)) / 2;
        m_plot = QRectF(0, down, all.width(), height);
        series->setBarWidth(std::min(0.8, barHeight / std::max(1.0, band)));
        break;
    }
    }
    chart()->setPlotArea(placed(m_plot));
}

void FigureChart::showHover(bool inside, int position, int column) {
    if (inside)
        QToolTip::showText(QCursor::pos(), hoverText(position, column), this);
    else
        QToolTip::hideText();
}

void FigureChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // the names of the series may need another number of lines
    placePlot();
}

void FigureChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        rebuild();
        updateGeometry();
        viewport()->update();
        break;
    default:
        break;
    }
}

QRectF FigureChart::placed(const QRectF& rect) const {
    if (!mirrored())
        return rect;
    return QRectF(viewport()->width() - rect.right(), rect.top(), rect.width(), rect.height());
}

qint64 FigureChart::highest() const {
    qint64 found = 0;
    for (int row = 0; row < rowCount(); ++row)
        found = std::max(found, drawn(row) + remainder(row));
    return found;
}

qreal FigureChart::nameWidth() const {
    int widest = 0;
    for (const QString& name : m_table.rows)
        widest = std::max(widest, fontMetrics().horizontalAdvance(name));
    return std::min<qreal>(widest + 2, viewport()->width() * 0.36);
}

qreal FigureChart::numberWidth() const {
    const QFontMetrics metrics(bold(font()));
    int widest = metrics.horizontalAdvance(locale().toString(highest()));
    for (int row = 0; row < rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(countText(m_table.rowTotal(row), locale())));
    return widest + 2;
}

/// Whether each column has room for its number above it; else the numbers stand at lines across.
bool FigureChart::numbersFit() const {
    return numberWidth() * rowCount() <= viewport()->width();
}

qreal FigureChart::rateWidth() const {
    return fontMetrics().horizontalAdvance(percentText(1.0, locale())) + 2;
}

qreal FigureChart::legendHeight() const {
    if (m_table.seriesCount() < 2 || (m_table.kind == ChartKind::Stacked && namesFitSegments()))
        return 0;
    return layLegend(nullptr) + space::small;
}

void FigureChart::drawForeground(QPainter* painter, const QRectF&) {
    if (m_table.cells.empty())
        return;
    painter->save();
    painter->setFont(font());
    painter->setLayoutDirection(layoutDirection());
    switch (m_table.kind) {
    case ChartKind::Columns:
        paintColumns(*painter);
        break;
    case ChartKind::Funnel:
        paintFunnel(*painter);
        break;
    case ChartKind::Stacked:
        paintStacked(*painter);
        break;
    }
    painter->restore();
}

void FigureChart::paintColumns(QPainter& painter) const {
    const int rows = rowCount();
    const qreal band = m_plot.width() / rows;
    const qreal line = fontMetrics().height();

    int widestName = 0;
    for (int row = 0; row < rows; ++row) {
        const QString label = m_table.axisLabels.value(row, m_table.rows.at(row));
        for (const QString& part : label.split(u'\n'))
            widestName = std::max(widestName, fontMetrics().horizontalAdvance(part));
    }
    const bool direct = numbersFit();
    if (!direct)
        paintTicks(painter);
    painter.setPen(QPen(hairline(palette()), 1));
    painter.drawLine(placed(m_plot).bottomLeft(), placed(m_plot).bottomRight());

    if (m_table.seriesCount() > 1)
        paintLegend(painter);
    const int every = std::max(1, static_cast<int>(std::ceil((widestName + space::small) / std::max(1.0, band))));
    QString group;
    for (int row = 0; row < rows; ++row) {
        const qreal centre = m_plot.left() + band * (row + 0.5);
        const Count& sum = m_table.rowTotal(row);
        const qreal top = m_plot.bottom() - m_plot.height() * static_cast<qreal>(drawn(row) + remainder(row)) /
                                                static_cast<qreal>(std::max<qint64>(1, highest()));
        if (direct) {
            painter.setFont(bold(font()));
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(placed({centre - band / 2, top - line - 2, band, line}), Qt::AlignCenter,
                             countText(sum, locale()));
        }
        if (row % every != 0)
            continue;
        painter.setFont(font());
        painter.setPen(muted(palette()));
        const QStringList parts = m_table.axisLabels.value(row, m_table.rows.at(row)).split(u'\n');
        qreal widest = 0;
        for (const QString& part : parts)
            widest = std::max<qreal>(widest, fontMetrics().horizontalAdvance(part));
        // At both ends a name may be wider than its column: it moves inwards, not out of the picture.
        const qreal middle = std::max(std::min(centre, m_plot.right() - widest / 2), m_plot.left() + widest / 2);
        const QRectF first(middle - widest / 2, m_plot.bottom() + space::tiny, widest, line);
        painter.drawText(placed(first), Qt::AlignCenter | Qt::TextDontClip, parts.first());
        if (parts.size() > 1 && parts.last() != group)
            painter.drawText(placed(first.translated(0, line)), Qt::AlignCenter | Qt::TextDontClip, parts.last());
        group = parts.size() > 1 ? parts.last() : QString();
    }
}

void FigureChart::paintTicks(QPainter& painter) const {
    const qint64 top = std::max<qint64>(1, highest());
    const qint64 step = tickStep(top);
    const qreal line = fontMetrics().height();
    for (qint64 value = step; value <= top; value += step) {
        const qreal y = m_plot.bottom() - m_plot.height() * static_cast<qreal>(value) / static_cast<qreal>(top);
        painter.setPen(QPen(hairline(palette()), 1));
        const QRectF across = placed(QRectF(m_plot.left(), y, m_plot.width(), 1));
        painter.drawLine(across.topLeft(), across.topRight());
        painter.setPen(muted(palette()));
        painter.drawText(placed({0, y - line / 2, m_plot.left() - space::small, line}),
                         Qt::AlignTrailing | Qt::AlignVCenter, locale().toString(value));
    }
}

void FigureChart::paintFunnel(QPainter& painter) const {
    const qreal band = m_plot.height() / rowCount();
    for (int row = 0; row < rowCount(); ++row) {
        const qreal y = m_plot.top() + band * row;
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(placed({0, y, nameWidth(), band}), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap,
                         m_table.rows.at(row));
        painter.setFont(bold(font()));
        const QRectF number(m_plot.right() + space::medium, y, numberWidth(), band);
        painter.drawText(placed(number), Qt::AlignTrailing | Qt::AlignVCenter,
                         countText(m_table.rowTotal(row), locale()));
        painter.setFont(font());
        painter.setPen(muted(palette()));
        painter.drawText(placed({number.right() + space::medium, y, rateWidth(), band}),
                         Qt::AlignTrailing | Qt::AlignVCenter, m_table.text(row, m_table.shownColumns() - 1, locale()));
    }
}

void FigureChart::paintStacked(QPainter& painter) const {
    const qreal band = m_plot.height() / rowCount();
    const qreal line = fontMetrics().height();
    const bool named = namesFitSegments();
    for (int row = 0; row < rowCount(); ++row) {
        const QRectF bar(m_plot.left(), m_plot.top() + band * (row + 0.5) - barHeight / 2, m_plot.width(), barHeight);
        const QRectF above(0, bar.top() - line - space::tiny, m_plot.width(), line);
        const QString total = m_table.text(row, m_table.shownColumns() - 1, locale());
        const qreal totalWidth = fontMetrics().horizontalAdvance(total) + space::small;
        painter.setFont(bold(font()));
        painter.setPen(palette().color(QPalette::Text));
        const QString name = painter.fontMetrics().elidedText(m_table.rows.at(row), Qt::ElideMiddle,
                                                              static_cast<int>(above.width() - totalWidth));
        painter.drawText(placed(above), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip, name);
        painter.setFont(font());
        painter.setPen(muted(palette()));
        painter.drawText(placed(above), Qt::AlignTrailing | Qt::AlignVCenter, total);
        paintSegments(painter, row, bar, named && row == 0);
    }
    if (!named)
        paintLegend(painter);
}

void FigureChart::paintSegments(QPainter& painter, int row, const QRectF& bar, bool named) const {
    const qreal unit = bar.width() / static_cast<qreal>(std::max<qint64>(1, highest()));
    qreal x = bar.left();
    for (int column = 0; column < m_table.columns.size(); ++column) {
        const Count& figure = m_table.cell(row, column);
        const qreal width = unit * static_cast<qreal>(figure.value);
        const QString number = countText(figure, locale());
        const QString text =
            named && figure.value > 0 ? QString(m_table.columns.at(column) + u' ' + isolate(number)) : number;
        painter.setFont(bold(font()));
        if (painter.fontMetrics().horizontalAdvance(text) + space::tiny <= width) {
            const QColor fill = seriesColor(column);
            painter.setPen(contrast(fill, Qt::black) >= contrast(fill, Qt::white) ? Qt::black : Qt::white);
            painter.drawText(placed({x, bar.top(), width, bar.height()}), Qt::AlignCenter, text);
        }
        x += width;
    }
}

/// Names go into the first bar when each of its segments has room and every series is there; else below, in order.
bool FigureChart::namesFitSegments() const {
    if (rowCount() == 0)
        return false;
    const qreal unit = viewport()->width() / static_cast<qreal>(std::max<qint64>(1, highest()));
    const QFontMetrics metrics(bold(font()));
    for (int column = 0; column < m_table.columns.size(); ++column) {
        const Count& figure = m_table.cell(0, column);
        const qint64 anywhere =
            m_table.columnTotals.empty() ? 1 : m_table.columnTotals.at(static_cast<size_t>(column)).value;
        if (figure.value == 0 && anywhere == 0)
            continue;
        const QString text = m_table.columns.at(column) + u' ' + countText(figure, locale());
        if (metrics.horizontalAdvance(text) + space::small > unit * static_cast<qreal>(figure.value))
            return false;
    }
    return true;
}

void FigureChart::paintLegend(QPainter& painter) const {
    painter.setFont(font());
    layLegend(&painter);
}

/// Lays the names out in lines, paints them when there is a painter, and returns the height they take.
qreal FigureChart::layLegend(QPainter* painter) const {
    const qreal line = fontMetrics().height();
    const qreal top = painter ? viewport()->height() - legendHeight() + space::small : 0;
    qreal x = 0;
    qreal y = top;
    for (int column = 0; column < m_table.seriesCount(); ++column) {
        if (!m_table.columnTotals.empty() && m_table.columnTotals.at(static_cast<size_t>(column)) == Count())
            continue; // a series that is nowhere to be seen
        const QString& name = m_table.columns.at(column);
        const qreal width = swatch + space::tiny + 2 + fontMetrics().horizontalAdvance(name);
        if (x > 0 && x + width > viewport()->width()) {
            x = 0;
            y += line + space::tiny;
        }
        if (painter) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(seriesColor(column));
            painter->drawRoundedRect(placed({x, y + (line - swatch) / 2, swatch, swatch}), 3, 3);
            painter->setPen(palette().color(QPalette::Text));
            painter->drawText(placed({x + swatch + space::tiny, y, width - swatch, line}),
                              Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip, name);
        }
        x += width + space::medium;
    }
    return y - top + line;
}

} // namespace tawjih::ui
