#include "core/anonymise/ClassTable.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace tawjih::anonymise {

using Code = Lattice::Code;

namespace {

/// Below so many rows a class is searched from end to end, which needs no table.
constexpr size_t fewRows = 12;

quint64 mixed(quint64 key) {
    key ^= key >> 32;
    key *= 0x9E3779B97F4A7C15ULL;
    return key ^ (key >> 29);
}

} // namespace

ClassTableWork::ClassTableWork(const Lattice& lattice, ClassCheck check, bool keepsFailing)
    : m_lattice(lattice)
    , m_check(std::move(check))
    , m_keepsFailing(keepsFailing) {
    size_t widest = 1;
    for (int attribute = 0; attribute < lattice.attributes(); ++attribute)
        widest = std::max(widest, size_t(lattice.groups(attribute, 0)));
    m_countOf.resize(widest);
    m_rowsOf.resize(widest);
    m_head.resize(widest);
}

ClassTable ClassTableWork::whole(const Microdata& data) const {
    ClassTable all;
    const size_t records = data.records();
    all.count.assign(records, 1);
    all.start = {0, quint32(records)};
    all.size = {quint32(records)};
    all.leaves.resize(size_t(m_lattice.attributes()));
    all.floor.assign(size_t(m_lattice.attributes()), 0);
    all.records = qint64(records);
    for (int attribute = 0; attribute < m_lattice.attributes(); ++attribute)
        all.codes.push_back(m_lattice.codes(attribute));
    for (const int column : m_check.columns()) {
        const std::vector<quint32>& codes = data.columns[size_t(column)].codes;
        all.sensitive.emplace_back(codes.begin(), codes.end());
    }
    return all;
}

std::vector<ClassFigures> ClassTableWork::tried(const ClassTable& table, int attribute, std::span<const int> levels,
                                                bool strictly) {
    std::vector<ClassFigures> figures(levels.size());
    for (ClassFigures& its : figures)
        its.lost.assign(size_t(m_lattice.attributes()), 0);
    if (m_check.sizeIsAll())
        trySizes(table, attribute, levels, figures);
    else
        tryValues(table, attribute, levels, strictly, figures);
    return figures;
}

void ClassTableWork::note(ClassFigures& into, qint64 size, quint32 rows, quint32 leaves) const {
    into.kept += double(size);
    into.classes += 1;
    into.mostClasses += double(std::min<qint64>(rows, size / m_check.smallestSize()));
    into.leaves += double(size) * leaves;
    into.smallest = into.smallest == 0 ? double(size) : std::min(into.smallest, double(size));
    if (!m_keepsFailing)
        into.squares += double(size) * double(size);
}

void ClassTableWork::trySizes(const ClassTable& table, int attribute, std::span<const int> levels,
                              std::vector<ClassFigures>& figures) {
    const std::vector<Code>& codes = table.codes[size_t(attribute)];
    const quint32 smallest = quint32(m_check.smallestSize());
    std::vector<const Code*> maps;
    std::vector<const quint32*> leaves;
    for (size_t at = 0; at < levels.size(); ++at) {
        maps.push_back(
            m_lattice.above(attribute, at == 0 ? table.floor[size_t(attribute)] : levels[at - 1], levels[at]).data());
        leaves.push_back(m_lattice.leaves(attribute, levels[at]).data());
    }
    std::vector<int> chosenOnes;
    for (int other = 0; other < m_lattice.attributes(); ++other)
        if (!table.isOpen(other))
            chosenOnes.push_back(other);
    for (size_t cls = 0; cls < table.classes(); ++cls) {
        const quint32 first = table.start[cls];
        const quint32 last = table.start[cls + 1];
        m_cells.clear();
        if (last - first == 1) { // a class of like records passes or fails whole at every level
            m_cells.push_back({codes[first], table.count[first], 1});
        } else {
            m_groups.clear();
            for (quint32 row = first; row < last; ++row) {
                const Code code = codes[row];
                if (m_rowsOf[code]++ == 0)
                    m_groups.push_back(code);
                m_countOf[code] += table.count[row];
            }
            for (const quint32 group : m_groups) {
                m_cells.push_back({group, m_countOf[group], m_rowsOf[group]});
                m_countOf[group] = 0;
                m_rowsOf[group] = 0;
            }
        }
        for (size_t at = 0; at < levels.size(); ++at) {
            const Code* map = maps[at];
            if (m_cells.size() == 1) {
                m_cells.front().group = map[m_cells.front().group];
            } else {
                m_groups.clear();
                for (const Cell& cell : m_cells) {
                    const Code group = map[cell.group];
                    if (m_rowsOf[group] == 0)
                        m_groups.push_back(group);
                    m_rowsOf[group] += cell.rows;
                    m_countOf[group] += cell.count;
                }
                m_cells.resize(m_groups.size());
                for (size_t into = 0; into < m_groups.size(); ++into) {
                    const quint32 group = m_groups[into];
                    m_cells[into] = {group, m_countOf[group], m_rowsOf[group]};
                    m_countOf[group] = 0;
                    m_rowsOf[group] = 0;
                }
            }
            ClassFigures& its = figures[at];
            quint32 lost = 0;
            for (const Cell& cell : m_cells) {
                if (m_keepsFailing)
                    its.squares += double(cell.count) * double(cell.count);
                if (cell.count >= smallest)
                    note(its, cell.count, cell.rows, leaves[at][cell.group]);
                else
                    lost += cell.count;
            }
            if (lost > 0)
                for (const int other : chosenOnes)
                    its.lost[size_t(other)] += double(lost) * table.leaves[size_t(other)][cls];
        }
    }
}

void ClassTableWork::bucket(const ClassTable& table, size_t cls, const std::vector<Code>& codes,
                            const std::vector<Code>& map) {
    m_next.resize(table.rows());
    m_groups.clear();
    for (quint32 row = table.start[cls]; row < table.start[cls + 1]; ++row) {
        const Code group = map[codes[row]];
        if (m_head[group] == 0)
            m_groups.push_back(group);
        m_next[row] = m_head[group];
        m_head[group] = row + 1;
    }
}

qint64 ClassTableWork::gather(const ClassTable& table, quint32 group) {
    qint64 size = 0;
    for (quint32 at = m_head[group]; at != 0; at = m_next[at - 1]) {
        const quint32 row = at - 1;
        size += table.count[row];
        for (size_t column = 0; column < table.sensitive.size(); ++column)
            m_check.add(int(column), table.sensitive[column][row], int(table.count[row]));
    }
    return size;
}

void ClassTableWork::tryValues(const ClassTable& table, int attribute, std::span<const int> levels, bool strictly,
                               std::vector<ClassFigures>& figures) {
    for (size_t cls = 0; cls < table.classes(); ++cls)
        for (size_t at = 0; at < levels.size(); ++at) {
            ClassFigures& its = figures[at];
            bucket(table, cls, table.codes[size_t(attribute)],
                   m_lattice.above(attribute, table.floor[size_t(attribute)], levels[at]));
            qint64 lost = 0;
            for (const quint32 group : m_groups) {
                const qint64 size = gather(table, group);
                if (m_keepsFailing)
                    its.squares += double(size) * double(size);
                const bool may = m_check.mayPass(size);
                const bool does = may && (m_check.isHereditary() || m_check.passes(size));
                m_check.clear();
                m_head[group] = 0;
                if (may && !does && !strictly)
                    its.failing += 1;
                if (strictly ? does : may)
                    note(its, size, quint32(size), m_lattice.leaves(attribute, levels[at])[group]);
                else
                    lost += size;
            }
            if (lost > 0)
                for (int other = 0; other < m_lattice.attributes(); ++other)
                    if (!table.isOpen(other))
                        its.lost[size_t(other)] += double(lost) * table.leaves[size_t(other)][cls];
        }
}

ClassTable ClassTableWork::chosen(const ClassTable& table, int attribute, int level, const std::vector<int>& floors) {
    ClassTable made;
    made.codes.resize(size_t(m_lattice.attributes()));
    made.sensitive.resize(table.sensitive.size());
    made.leaves.resize(made.codes.size());
    made.floor = floors;
    // Rows of one class can become alike only where something open became coarser, or the chosen one did.
    bool mayMerge = level != table.floor[size_t(attribute)];
    std::vector<OpenColumn> open;
    for (int other = 0; other < int(made.codes.size()); ++other) {
        const size_t at = size_t(other);
        if (other == attribute || !table.isOpen(other))
            continue;
        open.push_back({table.codes[at].data(), m_lattice.above(other, table.floor[at], floors[at]).data(),
                        quint64(m_lattice.groups(other, floors[at])), &made.codes[at]});
        mayMerge |= floors[at] != table.floor[at];
    }
    const size_t exact = open.size();
    for (size_t column = 0; column < table.sensitive.size(); ++column)
        open.push_back({table.sensitive[column].data(), nullptr, m_check.values(int(column)), &made.sensitive[column]});

    keepRows(table, attribute, level, made);
    if (mayMerge)
        mergeRows(table, open, made);
    else
        countRows(table, made);
    for (size_t at = 0; at < open.size(); ++at) {
        std::vector<Code>& into = *open[at].into;
        into.resize(m_order.size());
        const Code* from = open[at].codes;
        if (at < exact)
            for (size_t row = 0; row < into.size(); ++row)
                into[row] = open[at].map[from[m_order[row]]];
        else
            for (size_t row = 0; row < into.size(); ++row)
                into[row] = from[m_order[row]];
    }
    return made;
}

/// The rows of the classes that may pass, class by class, into m_order; the classes into `made`.
void ClassTableWork::keepRows(const ClassTable& table, int attribute, int level, ClassTable& made) {
    const std::vector<Code>& codes = table.codes[size_t(attribute)];
    const std::vector<Code>& map = m_lattice.above(attribute, table.floor[size_t(attribute)], level);
    const std::vector<quint32>& leaves = m_lattice.leaves(attribute, level);
    m_order.clear();
    m_order.reserve(table.rows());
    made.start.push_back(0);
    for (size_t cls = 0; cls < table.classes(); ++cls) {
        bucket(table, cls, codes, map);
        for (const quint32 group : m_groups) {
            const size_t first = m_order.size();
            qint64 size = 0;
            for (quint32 at = m_head[group]; at != 0; at = m_next[at - 1]) {
                m_order.push_back(at - 1);
                size += table.count[at - 1];
            }
            bool may = size >= m_check.smallestSize();
            if (may && !m_check.sizeIsAll()) {
                gather(table, group);
                may = m_check.mayPass(size);
                m_check.clear();
            }
            m_head[group] = 0;
            if (!may && !m_keepsFailing) {
                m_order.resize(first);
                continue;
            }
            made.start.push_back(quint32(m_order.size()));
            made.size.push_back(quint32(size));
            made.records += size;
            for (size_t other = 0; other < made.leaves.size(); ++other)
                if (int(other) == attribute)
                    made.leaves[other].push_back(leaves[group]);
                else if (!table.isOpen(int(other)))
                    made.leaves[other].push_back(table.leaves[other][cls]);
        }
    }
}

void ClassTableWork::countRows(const ClassTable& table, ClassTable& made) {
    made.count.resize(m_order.size());
    for (size_t row = 0; row < m_order.size(); ++row)
        made.count[row] = table.count[m_order[row]];
}

/// Adds up the rows of each class that are alike in all open columns; m_order keeps the first of each.
void ClassTableWork::mergeRows(const ClassTable& table, const std::vector<OpenColumn>& open, ClassTable& made) {
    m_keys.assign(m_order.size(), 0);
    quint64 range = 1;
    m_keysAreExact = true;
    for (const OpenColumn& column : open) {
        m_keysAreExact &= range <= std::numeric_limits<quint64>::max() / column.values;
        range *= column.values;
        for (size_t row = 0; row < m_order.size(); ++row) {
            const Code code = column.codes[m_order[row]];
            m_keys[row] = m_keys[row] * column.values + (column.map ? column.map[code] : code);
        }
    }
    made.count.reserve(m_order.size());
    size_t written = 0;
    for (size_t cls = 0; cls + 1 < made.start.size(); ++cls) {
        const size_t first = made.start[cls];
        const size_t last = made.start[cls + 1];
        made.start[cls] = quint32(written);
        const size_t begin = written;
        const bool isSmall = last - first <= fewRows;
        const size_t capacity = isSmall ? 0 : std::bit_ceil((last - first) * 3 / 2);
        if (!isSmall)
            m_slots.assign(capacity, 0);
        for (size_t row = first; row < last; ++row) {
            const quint64 key = m_keys[row];
            size_t at = begin;
            size_t slot = 0;
            if (isSmall) {
                while (at < written && !isSame(open, at, row))
                    ++at;
            } else {
                slot = mixed(key) & (capacity - 1);
                while (m_slots[slot] != 0 && !isSame(open, begin + m_slots[slot] - 1, row))
                    slot = (slot + 1) & (capacity - 1);
                at = m_slots[slot] == 0 ? written : begin + m_slots[slot] - 1;
            }
            const quint32 count = table.count[m_order[row]];
            if (at < written) {
                made.count[at] += count;
                continue;
            }
            if (!isSmall)
                m_slots[slot] = quint32(written - begin + 1);
            m_keys[written] = key;
            m_order[written] = m_order[row];
            made.count.push_back(count);
            ++written;
        }
    }
    made.start.back() = quint32(written);
    m_order.resize(written);
}

bool ClassTableWork::isSame(const std::vector<OpenColumn>& open, size_t a, size_t b) const {
    if (m_keys[a] != m_keys[b])
        return false;
    return m_keysAreExact || std::ranges::all_of(open, [&](const OpenColumn& column) {
               const Code one = column.codes[m_order[a]];
               const Code other = column.codes[m_order[b]];
               return column.map ? column.map[one] == column.map[other] : one == other;
           });
}

} // namespace tawjih::anonymise
