#include "tests/bench/LatticeScan.h"

#include "core/anonymise/Lattice.h"

#include <bit>
#include <cmath>
#include <future>
#include <numeric>

namespace tawjih::bench {

using namespace anonymise;

namespace {

struct Groups {
    std::vector<quint64> keys;
    std::vector<quint32> counts;
};

/// Counts groups by key, in a table that is kept from node to node.
class Counter {
public:
    void start(size_t most) {
        const size_t capacity = std::bit_ceil(std::max<size_t>(64, 2 * most));
        if (m_slots.size() < capacity)
            m_slots.resize(capacity);
        std::fill_n(m_slots.begin(), capacity, 0U);
        m_mask = capacity - 1;
    }
    void add(Groups& into, quint64 key, quint32 count) {
        size_t slot = (key * 0x9E3779B97F4A7C15ULL >> 20) & m_mask;
        for (; m_slots[slot] != 0; slot = (slot + 1) & m_mask)
            if (into.keys[m_slots[slot] - 1] == key) {
                into.counts[m_slots[slot] - 1] += count;
                return;
            }
        into.keys.push_back(key);
        into.counts.push_back(count);
        m_slots[slot] = quint32(into.keys.size());
    }

private:
    std::vector<quint32> m_slots;
    size_t m_mask = 0;
};

class Scan {
public:
    Scan(const Lattice& lattice, const Promise& promise, qint64 records) : m_lattice(lattice), m_records(records) {
        m_k = quint32(std::get<KAnonymity>(promise.models.front()).k);
        m_limit = qint64(std::floor(promise.suppressionLimit * double(records) + 1e-9));
        quint64 stride = 1;
        for (int attribute = 0; attribute < lattice.attributes(); ++attribute) {
            m_strides.push_back(stride);
            stride *= quint64(lattice.groups(attribute, 0));
        }
        m_levels.assign(size_t(lattice.attributes()), 0);
        m_groups.resize(m_levels.size() + 1);
    }

    Groups base(size_t records) {
        Groups made;
        m_counter.start(records);
        for (size_t record = 0; record < records; ++record) {
            quint64 key = 0;
            for (int attribute = 0; attribute < m_lattice.attributes(); ++attribute)
                key += m_lattice.codes(attribute)[record] * m_strides[size_t(attribute)];
            m_counter.add(made, key, 1);
        }
        return made;
    }

    /// Every transformation with these levels of the first attribute.
    Transformation below(const Groups& base, int from, int to) {
        for (int level = 0; level <= to; ++level) {
            m_groups[0] = level == 0 ? base : rolled(m_groups[0], 0, level);
            m_levels[0] = level;
            if (level >= from)
                visit(1, m_groups[0]);
        }
        return m_best;
    }

private:
    Groups rolled(const Groups& from, int attribute, int level) {
        Groups made;
        made.keys.reserve(from.keys.size());
        made.counts.reserve(from.keys.size());
        m_counter.start(from.keys.size());
        const auto& map = m_lattice.above(attribute, level - 1, level);
        const quint64 stride = m_strides[size_t(attribute)];
        const quint64 width = quint64(m_lattice.groups(attribute, 0));
        for (size_t group = 0; group < from.keys.size(); ++group) {
            const quint64 code = from.keys[group] / stride % width;
            m_counter.add(made, from.keys[group] - (code - map[code]) * stride, from.counts[group]);
        }
        return made;
    }

    void visit(size_t attribute, const Groups& groups) {
        if (attribute == m_levels.size()) {
            evaluate(groups);
            return;
        }
        m_levels[attribute] = 0;
        visit(attribute + 1, groups);
        for (int level = 1; level <= m_lattice.height(int(attribute)); ++level) {
            m_groups[attribute] = rolled(level == 1 ? groups : m_groups[attribute], int(attribute), level);
            m_levels[attribute] = level;
            visit(attribute + 1, m_groups[attribute]);
        }
        m_levels[attribute] = 0;
    }

    void evaluate(const Groups& groups) {
        qint64 suppressed = 0;
        qint64 classes = 0;
        qint64 smallest = 0;
        std::vector<quint64> leaves(m_levels.size());
        for (size_t group = 0; group < groups.keys.size(); ++group) {
            const quint32 count = groups.counts[group];
            if (count < m_k) {
                suppressed += count;
                continue;
            }
            ++classes;
            smallest = smallest == 0 ? count : std::min<qint64>(smallest, count);
            for (size_t attribute = 0; attribute < m_levels.size(); ++attribute) {
                const quint64 code =
                    groups.keys[group] / m_strides[attribute] % quint64(m_lattice.groups(int(attribute), 0));
                leaves[attribute] += quint64(count) * m_lattice.leaves(int(attribute), m_levels[attribute])[code];
            }
        }
        if (suppressed > m_limit)
            return;
        double product = 1;
        for (size_t attribute = 0; attribute < m_levels.size(); ++attribute) {
            const double domain = m_lattice.domain(int(attribute));
            const double least = double(m_records) / domain;
            const double raw = double(leaves[attribute]) / domain + double(suppressed);
            const double cost = std::max(0.0, (raw - least) / (double(m_records) - least));
            product *= std::floor(cost * 1e10) / 1e10 + 1;
        }
        const double loss = std::pow(product, 1.0 / double(m_levels.size())) - 1;
        if (!m_best.loss.empty() && loss >= m_best.loss.front())
            return;
        m_best = {m_levels, {loss}, suppressed, classes, smallest};
    }

    const Lattice& m_lattice;
    qint64 m_records;
    quint32 m_k;
    qint64 m_limit;
    std::vector<quint64> m_strides;
    std::vector<int> m_levels;
    std::vector<Groups> m_groups;
    Counter m_counter;
    Transformation m_best;
};

} // namespace

Transformation scanned(const Microdata& data, const Promise& promise) {
    // Outermost the attribute with the most values: whatever it rolls up makes all that is counted below it smaller.
    const Lattice asGiven(data, promise.quasiIdentifiers);
    std::vector<size_t> order(promise.quasiIdentifiers.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, std::greater(), [&](size_t at) { return asGiven.groups(int(at), 0); });
    Promise sorted = promise;
    for (size_t at = 0; at < order.size(); ++at)
        sorted.quasiIdentifiers[at] = promise.quasiIdentifiers[order[at]];
    const Lattice lattice(data, sorted.quasiIdentifiers);

    Scan first(lattice, sorted, qint64(data.records()));
    const Groups base = first.base(data.records());
    // The two threads part the outermost levels; the lower ones have the larger tables.
    const int last = lattice.height(0);
    const int part = (last + 1) / 3 + 1;
    auto other = std::async(std::launch::async, [&] {
        Scan second(lattice, sorted, qint64(data.records()));
        return part <= last ? second.below(base, part, last) : Transformation();
    });
    Transformation best = first.below(base, 0, part - 1);
    const Transformation high = other.get();
    if (best.loss.empty() || (!high.loss.empty() && high.loss.front() < best.loss.front()))
        best = high;
    Transformation found = best;
    for (size_t at = 0; at < order.size(); ++at)
        if (!best.levels.empty())
            found.levels[order[at]] = best.levels[at];
    return found;
}

} // namespace tawjih::bench
