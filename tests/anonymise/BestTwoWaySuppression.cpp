#include "tests/anonymise/BestTwoWaySuppression.h"

#include <algorithm>
#include <limits>

namespace tawjih::test {

namespace {

constexpr qint64 wanted = 3;
constexpr qint64 endless = std::numeric_limits<qint64>::max() / 4;

using Capacities = std::vector<std::vector<qint64>>;

/// The way found to each node, or to itself where there is none.
std::vector<size_t> reach(const Capacities& capacities, size_t from) {
    const size_t none = capacities.size();
    std::vector<size_t> by(capacities.size(), none);
    std::vector<size_t> queue{from};
    by[from] = from;
    for (size_t i = 0; i < queue.size(); ++i)
        for (size_t next = 0; next < capacities.size(); ++next)
            if (by[next] == none && capacities[queue[i]][next] > 0) {
                by[next] = queue[i];
                queue.push_back(next);
            }
    return by;
}

} // namespace

BestTwoWaySuppression::BestTwoWaySuppression(int rows, int columns, std::vector<qint64> counts, int threshold)
    : m_rows(static_cast<size_t>(rows) + 1)
    , m_columns(static_cast<size_t>(columns) + 1)
    , m_counts(std::move(counts))
    , m_threshold(threshold) {}

int BestTwoWaySuppression::cellsLost() {
    std::vector<bool> small;
    for (const qint64 count : m_counts)
        small.push_back(count > 0 && count < m_threshold);
    const auto primaries = static_cast<int>(std::ranges::count(small, true));
    for (int more = 0;; ++more)
        if (std::vector<bool> hidden = small; enough(hidden, std::vector<bool>(small.size()), more))
            return primaries + more;
}

/// A total that grows takes from its line what a part that grows gives: its arc runs the other way.
size_t BestTwoWaySuppression::tailOf(size_t cell, bool up) const {
    const size_t row = cell / m_columns;
    const size_t column = cell % m_columns;
    const bool turned = (row + 1 == m_rows) != (column + 1 == m_columns);
    return up != turned ? row : m_rows + column;
}

BestTwoWaySuppression::Cut BestTwoWaySuppression::push(size_t cell, bool up, const std::vector<bool>& hidden) const {
    if (!up && m_counts[cell] - 1 < wanted)
        return {};
    Capacities capacities(nodes(), std::vector<qint64>(nodes(), 0));
    for (size_t other = 0; other < hidden.size(); ++other)
        if (hidden[other] && other != cell) {
            capacities[tailOf(other, true)][headOf(other, true)] = endless;
            capacities[tailOf(other, false)][headOf(other, false)] = m_counts[other] - 1;
        }
    const size_t from = headOf(cell, up);
    const size_t to = tailOf(cell, up);
    qint64 pushed = 0;
    std::vector<size_t> by = reach(capacities, from);
    for (; pushed < wanted && by[to] != nodes(); by = reach(capacities, from)) {
        qint64 amount = wanted - pushed;
        for (size_t node = to; node != from; node = by[node])
            amount = std::min(amount, capacities[by[node]][node]);
        for (size_t node = to; node != from; node = by[node]) {
            capacities[by[node]][node] -= amount;
            capacities[node][by[node]] += amount;
        }
        pushed += amount;
    }
    Cut cut{pushed >= wanted, {}};
    for (size_t other = 0; other < hidden.size() && !cut.safe; ++other)
        if (!hidden[other] && m_counts[other] > 0 &&
            (by[tailOf(other, true)] == nodes()) != (by[headOf(other, true)] == nodes()))
            cut.across.push_back(other);
    return cut;
}

/// Whether it can be done with so many cells more, none of them barred.
bool BestTwoWaySuppression::enough(std::vector<bool>& hidden, std::vector<bool> barred, int more) const {
    bool safe = true;
    std::vector<size_t> fewest;
    for (size_t cell = 0; cell < hidden.size(); ++cell) {
        if (!hidden[cell])
            continue;
        const Cut up = push(cell, true, hidden);
        const Cut down = up.safe ? up : push(cell, false, hidden);
        if (up.safe || down.safe)
            continue;
        std::vector<size_t> choices;
        std::ranges::set_union(up.across, down.across, std::back_inserter(choices));
        std::erase_if(choices, [&](size_t choice) { return barred[choice]; });
        if (safe || choices.size() < fewest.size())
            fewest = choices;
        safe = false;
    }
    if (safe || more == 0)
        return safe;
    for (const size_t choice : fewest) {
        hidden[choice] = true;
        if (enough(hidden, barred, more - 1))
            return true;
        hidden[choice] = false;
        barred[choice] = true; // the next ones do without it
    }
    return false;
}

} // namespace tawjih::test
