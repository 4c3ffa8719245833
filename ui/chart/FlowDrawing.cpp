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
};

qreal FlowDrawing::comfortableHeight(qreal width) const {
    const qreal line = Ink::lineHeight(ink().plain);
    const qreal side = sideWidth(width);
    const auto textHeight = [&](const QStringList& names) {
        qreal tall = 0;
        for (const QString& name : names)
            tall += line * static_cast<qreal>(wrapped(name, ink().plain, side, nameLines).size() + 1) + space::tiny;
        return tall;
    };
    const qsizetype most = std::max<qsizetype>(rowCount(), seriesCount());
    const qreal key = keyHeight(keyEntries(false, false), ink(), width);
    return key + std::max({scaleHeight + gap * static_cast<qreal>(most - 1), textHeight(table().rows),
                           textHeight(table().columns.mid(0, seriesCount()))});
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

std::vector<FlowDrawing::Node> FlowDrawing::nodes(bool targets, const QRectF& area, qreal unit) const {
    std::vector<Node> found;
    const int count = targets ? seriesCount() : rowCount();
    qreal all = 0;
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
        const bool totalled = targets ? !table().columnTotals.empty() : true;
        one.number = !totalled ? digits(size)
                     : targets ? numberText(table().columnTotals.at(static_cast<size_t>(i)))
                               : numberText(table().rowTotal(i));
        if (!targets && seriesCount() > 1 && table().rowTotals.empty())
            one.number = digits(size);
        one.box = QRectF(targets ? area.right() - node : area.left(), 0, node, std::max(1.0, size * unit));
        all += one.box.height();
        found.push_back(one);
    }
    const qreal between = count > 1 ? (area.height() - all) / (count - 1) : 0;
    qreal y = count > 1 ? area.top() : area.center().y() - all / 2;
    for (Node& one : found) {
        one.box.moveTop(y);
        y += one.box.height() + between;
        one.label = one.box.center().y();
    }
    return found;
}

void FlowDrawing::draw() {
    const qreal side = sideWidth(width());
    writeKey(sheet(), keyEntries(false, false), ink());
    const qreal top = keyHeight(keyEntries(false, false), ink(), width());
    const QRectF area(side + space::small, top, width() - 2 * (side + space::small), sheet().height() - top);
    double sum = 0;
    for (int row = 0; row < rowCount(); ++row)
        sum += drawn(row) + remainder(row);
    const qsizetype most = std::max<qsizetype>(rowCount(), seriesCount());
    const qreal unit = (area.height() - gap * static_cast<qreal>(most - 1)) / std::max(1.0, sum);
    auto from = nodes(false, area, unit);
    auto to = nodes(true, area, unit);
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
            sheet().trace(band, shade, Qt::NoPen, Layer::Under);
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
    std::vector<qreal> tops;
    std::vector<int> lines;
    qreal next = keyHeight(keyEntries(false, false), ink(), width());
    for (const Node& one : nodes) {
        lines.push_back(static_cast<int>(wrapped(one.name, ink().plain, side, nameLines).size()));
        const qreal tall = line * (lines.back() + 1);
        tops.push_back(std::max(next, one.label - tall / 2));
        next = tops.back() + tall + space::tiny;
    }
    qreal lowest = sheet().height();
    for (size_t i = nodes.size(); i-- > 0;) {
        const qreal tall = line * (lines.at(i) + 1);
        tops.at(i) = std::min(tops.at(i), lowest - tall);
        lowest = tops.at(i) - space::tiny;
    }
    const qreal x = targets ? width() - side : 0;
    const auto towards = (targets ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignTop;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Node& one = nodes.at(i);
        const QColor color = targets ? seriesColor(one.index) : ink().edge;
        sheet().fill(one.box, color, targets ? ink().rim(color) : QPen(Qt::NoPen));
        if (targets)
            sheet().hatch(one.box, Ink::pattern(one.index), hatchColor(color));
        if (one.hidden > 1) { // after the bands, which begin at the top
            const QRectF unseen(one.box.left(), one.box.bottom() - one.hidden, node, one.hidden);
            sheet().fill(unseen, ink().base, QPen(ink().edge, 1));
            sheet().hatch(unseen, Pattern::Rising, ink().edge);
        }
        const qreal names = line * lines.at(i);
        sheet().writeWrapped({x, tops.at(i), side, names}, one.name, ink().plain, ink().text, towards);
        sheet().write({x, tops.at(i) + names, side, line}, one.number, ink().strong, ink().text, towards);
        if (!targets) {
            sheet().hit(QRectF(0, tops.at(i), side, names + line), one.index, -1);
            sheet().hit(one.box, one.index, -1);
        }
    }
}

} // namespace tawjih::ui::chart
