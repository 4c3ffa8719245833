#include "core/indicator/Disclosure.h"

#include <algorithm>
#include <limits>

namespace tawjih::indicator {

namespace {

/// What a reader can know of a count.
struct Range {
    qint64 low = 0;
    qint64 high = 0;
};

/// A sum: the cells `parts` add up to the cell `total`.
struct Line {
    std::vector<size_t> parts;
    size_t total = 0;
};

constexpr qint64 unbounded = std::numeric_limits<qint64>::max() / 4;

std::vector<Line> linesOf(const CountMatrix& counts) {
    std::vector<Line> lines;
    const auto cell = [&](int row, int column) {
        return static_cast<size_t>(row) * static_cast<size_t>(counts.columns) + static_cast<size_t>(column);
    };
    if (counts.totalColumn)
        for (int row = 0; row < counts.rows; ++row) {
            Line line{{}, cell(row, counts.columns - 1)};
            for (int column = 0; column + 1 < counts.columns; ++column)
                line.parts.push_back(cell(row, column));
            lines.push_back(std::move(line));
        }
    if (counts.totalRow)
        for (int column = 0; column < counts.columns; ++column) {
            Line line{{}, cell(counts.rows - 1, column)};
            for (int row = 0; row + 1 < counts.rows; ++row)
                line.parts.push_back(cell(row, column));
            lines.push_back(std::move(line));
        }
    return lines;
}

Range rangeOf(Shown shown, qint64 value) {
    switch (shown) {
    case Shown::Exact:
        return {value, value};
    case Shown::Small:
        return {0, smallestPublishedCount - 1};
    case Shown::Withheld:
        break;
    }
    return {smallestPublishedCount, unbounded};
}

bool narrow(Range& range, qint64 low, qint64 high) {
    const Range before = range;
    range.low = std::max(range.low, low);
    range.high = std::min(range.high, high);
    return range.low != before.low || range.high != before.high;
}

/// One sum applied to what is known; true when that said something new.
bool narrowLine(const Line& line, std::vector<Range>& ranges) {
    Range sum;
    for (const size_t part : line.parts) {
        sum.low += ranges[part].low;
        sum.high = std::min(unbounded, sum.high + ranges[part].high);
    }
    bool changed = narrow(ranges[line.total], sum.low, sum.high);
    const Range total = ranges[line.total];
    for (const size_t part : line.parts) {
        const Range own = ranges[part];
        const qint64 low = sum.high >= unbounded ? 0 : total.low - (sum.high - own.high);
        changed = narrow(ranges[part], low, total.high - (sum.low - own.low)) || changed;
        sum.low += ranges[part].low - own.low;
        if (sum.high < unbounded)
            sum.high += ranges[part].high - own.high;
    }
    return changed;
}

/// All that a reader with pencil and paper works out.
std::vector<Range> whatIsKnown(const CountMatrix& counts, const std::vector<Shown>& shown,
                               const std::vector<Line>& lines) {
    std::vector<Range> ranges;
    for (size_t i = 0; i < shown.size(); ++i)
        ranges.push_back(rangeOf(shown[i], counts.values[i]));
    for (bool changed = true; changed;) {
        changed = false;
        for (const Line& line : lines)
            changed = narrowLine(line, ranges) || changed;
    }
    return ranges;
}

/// Hides one more cell of a line: the smallest that is still exact, the total last. False when none is left.
bool withholdOne(const Line& line, const CountMatrix& counts, std::vector<Shown>& shown) {
    size_t chosen = line.total;
    for (const size_t part : line.parts)
        if (shown[part] == Shown::Exact && (chosen == line.total || counts.values[part] < counts.values[chosen]))
            chosen = part;
    if (shown[chosen] != Shown::Exact)
        return false;
    shown[chosen] = Shown::Withheld;
    return true;
}

bool holds(const Line& line, size_t cell) {
    return line.total == cell || std::ranges::find(line.parts, cell) != line.parts.end();
}

} // namespace

std::vector<Shown> protectSmallCounts(const CountMatrix& counts) {
    std::vector<Shown> shown;
    for (const qint64 value : counts.values)
        shown.push_back(value < smallestPublishedCount ? Shown::Small : Shown::Exact);
    const std::vector<Line> lines = linesOf(counts);
    for (bool safe = false; !safe;) {
        safe = true;
        const std::vector<Range> known = whatIsKnown(counts, shown, lines);
        for (size_t cell = 0; cell < shown.size() && safe; ++cell) {
            if (shown[cell] == Shown::Exact || known[cell].low != known[cell].high)
                continue;
            for (const Line& line : lines)
                if (holds(line, cell) && withholdOne(line, counts, shown)) {
                    safe = false; // one more is hidden: look again at everything
                    break;
                }
        }
    }
    return shown;
}

} // namespace tawjih::indicator
