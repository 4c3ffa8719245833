#include "ui/chart/Drawings.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <algorithm>

namespace tawjih::ui::chart {

namespace {

constexpr qreal node = 12;
constexpr qreal gap = 14;
constexpr qreal scaleHeight = 200; ///< of all the bands together
constexpr qreal widestSide = 0.3;
constexpr int nameLines = 3;

} // namespace

/// One end of the bands.
struct FlowDrawing::Node {
    QString name;
    QString number;
    int index = 0;
    QRectF box;
    qreal label = 0;  ///< middle of its name
    qreal used = 0;   ///< how much of it has bands already
    qreal hidden = 0; ///< how much of it goes where nobody may see
    [[nodiscard]] qreal slot() const { return std::max(box.height(), label); }
};

/// Each node has a place as high as its name needs, so that names stand beside their own nodes.
qreal FlowDrawing::comfortableHeight(qreal width) const {
    const qreal unit = unitOfBands();
    return keyHeight(keyEntries(false, false), ink(), width) +
           std::max(heightOf(nodes(false, width, unit)), heightOf(nodes(true, width, unit)));
}

qreal FlowDrawing::unitOfBands() const {
    double sum = 0;
    for (int row = 0; row < rowCount(); ++row)
        sum += drawn(row) + remainder(row);
    return scaleHeight / std::max(1.0, sum);
}

qreal FlowDrawing::heightOf(const std::vector<Node>& nodes) {
    qreal tall = -gap;
    for (const Node& one : nodes)
        tall += one.slot() + gap;
    return std::max(0.0, tall);
}

qreal FlowDrawing::sideWidth(qreal width) const {
    return std::min(widest(table().rows + table().columns.mid(0, seriesCount()), ink().plain) + 1, width * widestSide);
}

/// What a series' total has beyond its cells, where some are hidden.
double FlowDrawing::remainderTo(int series) const {
    if (table().columnTotals.empty())
        return 0;
    double sum = 0;
    bool hides = false;
    for (int row = 0; row < rowCount(); ++row) {
        sum += drawn(row, series);
        hides = hides || table().cell(row, series).shown == indicator::Shown::Hidden;
    }
    const indicator::Count& total = table().columnTotals.at(static_cast<size_t>(series));
    return hides ? std::max(0.0, static_cast<double>(total.value) - sum) : 0;
}

std::vector<FlowDrawing::Node> FlowDrawing::nodes(bool targets, qreal width, qreal unit) const {
    std::vector<Node> found;
    const int count = targets ? seriesCount() : rowCount();
    const qreal line = Ink::lineHeight(ink().plain);
    for (int i = 0; i < count; ++i) {
        Node one;
        one.index = i;
        one.name = targets ? table().columns.at(i) : table().rows.at(i);
        double size = 0;
        for (int j = 0; j < (targets ? rowCount() : seriesCount()); ++j)
            size += targets ? drawn(j, i) : drawn(i, j);
        const double unseen = targets ? remainderTo(i) : remainder(i);
        one.hidden = unseen * unit;
        size += unseen;
        const auto at = static_cast<size_t>(i);
        const auto& totals = targets ? table().columnTotals : table().rowTotals;
        one.number = totals.empty() ? digits(size) : numberText(totals.at(at));
        one.box.setSize({node, std::max(1.0, size * unit)});
        one.label = line * static_cast<qreal>(wrapped(one.name, ink().plain, sideWidth(width), nameLines).size() + 1);
        found.push_back(one);
    }
    return found;
}

/// Spreads the nodes of a side over the height, each in the middle of its place.
void FlowDrawing::place(std::vector<Node>& nodes, qreal x, qreal top) {
    const auto count = static_cast<qreal>(nodes.size());
    const qreal spare = sheet().height() - top - heightOf(nodes);
    const qreal more = spare / count;
    qreal y = top + more / 2;
    for (Node& one : nodes) {
        one.box.moveTo(x, y + (one.slot() - one.box.height()) / 2);
        y += one.slot() + gap + more;
    }
}

void FlowDrawing::draw() {
    writeKey(sheet(), keyEntries(false, false), ink());
    const qreal top = keyHeight(keyEntries(false, false), ink(), width());
    const qreal side = sideWidth(width()) + space::small;
    const qreal unit = unitOfBands();
    auto from = nodes(false, width(), unit);
    auto to = nodes(true, width(), unit);
    place(from, side, top);
    place(to, width() - side - node, top);
    writeNodes(from, false);
    writeNodes(to, true);
    drawBands(from, to, unit);
}

void FlowDrawing::drawBands(std::vector<Node>& from, std::vector<Node>& to, qreal unit) {
    const qreal line = Ink::lineHeight(ink().small);
    for (Node& source : from)
        for (Node& target : to) {
            const double value = drawn(source.index, target.index);
            if (value <= 0)
                continue;
            const qreal thick = value * unit;
            const QPointF a(source.box.right(), source.box.top() + source.used);
            const QPointF b(target.box.left(), target.box.top() + target.used);
            source.used += thick;
            target.used += thick;
            const qreal bend = (b.x() - a.x()) / 2;
            const QPointF down(0, std::max(1.0, thick));
            QPainterPath band(a);
            band.cubicTo(a + QPointF(bend, 0), b - QPointF(bend, 0), b);
            band.lineTo(b + down);
            band.cubicTo(b + down - QPointF(bend, 0), a + down + QPointF(bend, 0), a + down);
            band.closeSubpath();
            QColor shade = seriesColor(target.index);
            shade.setAlphaF(0.42F);
            QColor edge = ink().legible(seriesColor(target.index));
            edge.setAlphaF(0.6F);
            sheet().trace(band, shade, QPen(edge, 0.75), Layer::Under);
            sheet().hit(band, source.index, target.index);
            const QString text = valueText(source.index, target.index);
            const qreal wide = Ink::widthOf(text, ink().small) + 1;
            if (thick >= line - 3)
                sheet().write({a.x() + space::tiny, a.y() + thick / 2 - line / 2, wide, line}, text, ink().small,
                              ink().text);
        }
}

void FlowDrawing::writeNodes(const std::vector<Node>& nodes, bool targets) {
    const qreal line = Ink::lineHeight(ink().plain);
    const qreal side = sideWidth(width());
    const qreal x = targets ? width() - side : 0;
    const auto towards = (targets ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignTop;
    for (const Node& one : nodes) {
        const qreal top = one.box.center().y() - one.label / 2;
        const QColor color = targets ? seriesColor(one.index) : ink().edge;
        sheet().fill(one.box, color, targets ? ink().rim(color) : QPen(Qt::NoPen));
        if (targets)
            sheet().hatch(one.box, Ink::pattern(one.index), hatchColor(color));
        if (one.hidden > 1) { // after the bands, which begin at the top
            const QRectF unseen(one.box.left(), one.box.bottom() - one.hidden, node, one.hidden);
            sheet().fill(unseen, ink().base, QPen(ink().edge, 1));
            sheet().hatch(unseen, Pattern::Rising, ink().edge);
        }
        const qreal names = one.label - line;
        sheet().writeWrapped({x, top, side, names}, one.name, ink().plain, ink().text, towards);
        sheet().write({x, top + names, side, line}, one.number, ink().strong, ink().text, towards);
        if (!targets) {
            sheet().hit(QRectF(0, top, side, names + line), one.index, -1);
            sheet().hit(one.box, one.index, -1);
        }
    }
}

} // namespace tawjih::ui::chart
