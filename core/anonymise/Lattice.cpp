#include "core/anonymise/Lattice.h"

#include <algorithm>
#include <cmath>

namespace tawjih::anonymise {

Lattice::Lattice(const Microdata& data, const std::vector<QuasiIdentifier>& identifiers) {
    for (const QuasiIdentifier& identifier : identifiers)
        m_attributes.push_back(compiled(data.columns[size_t(identifier.column)], identifier));
}

qint64 Lattice::size() const {
    qint64 size = 1;
    for (const Attribute& attribute : m_attributes)
        size *= attribute.max - attribute.min + 1;
    return size;
}

Lattice::Attribute Lattice::compiled(const CodedColumn& column, const QuasiIdentifier& identifier) {
    const Hierarchy& hierarchy = *identifier.hierarchy;
    const int levels = hierarchy.levels();
    Attribute made;
    made.min = identifier.minLevel;
    made.max = identifier.maxLevel < 0 ? levels - 1 : identifier.maxLevel;
    made.height = levels - 1;
    made.domain = hierarchy.size();

    // Only what occurs gets a number, in the order of the hierarchy's rows: one level's groups lie side by side.
    std::vector<qint64> records(size_t(hierarchy.size()));
    std::vector<int> rowOf(size_t(column.values.size()));
    for (size_t value = 0; value < rowOf.size(); ++value)
        rowOf[value] = *hierarchy.rowOf(column.values[qsizetype(value)]);
    for (const quint32 code : column.codes)
        ++records[size_t(rowOf[code])];
    for (const qint64 count : records)
        if (count > 0)
            made.valueEntropy -= double(count) * std::log2(double(count) / double(column.codes.size()));

    std::vector<std::vector<int>> codeOfRow; // [level][row], -1 where none occurs
    std::vector<std::vector<qint64>> recordsOf;
    for (int level = 0; level < levels; ++level) {
        std::vector<int> codeOfGroup(size_t(hierarchy.groups(level)), -1);
        std::vector<int>& codes = codeOfRow.emplace_back(records.size(), -1);
        std::vector<qint64>& counts = recordsOf.emplace_back();
        Level into;
        for (size_t row = 0; row < records.size(); ++row) {
            if (records[row] == 0)
                continue;
            const int group = hierarchy.groupOf(int(row), level);
            int& code = codeOfGroup[size_t(group)];
            if (code < 0) {
                code = int(into.leaves.size());
                into.leaves.push_back(quint32(hierarchy.leaves(level, group)));
                counts.push_back(0);
            }
            codes[row] = code;
            counts[size_t(code)] += records[row];
        }
        into.fewestLeaves = into.leaves.empty() ? 0 : *std::ranges::min_element(into.leaves);
        for (size_t code = 0; code < into.leaves.size(); ++code)
            into.allLeaves += double(into.leaves[code]) * double(counts[code]);
        for (size_t row = 0; row < records.size(); ++row)
            if (records[row] > 0)
                into.entropy -=
                    double(records[row]) * std::log2(double(records[row]) / double(counts[size_t(codes[row])]));
        made.levels.push_back(std::move(into));
    }
    made.above.resize(size_t(levels) * size_t(levels));
    for (int from = 0; from < levels; ++from)
        for (int to = from; to < levels; ++to) {
            std::vector<Code>& map = made.above[size_t(from) * size_t(levels) + size_t(to)];
            map.resize(made.levels[size_t(from)].leaves.size());
            for (size_t row = 0; row < records.size(); ++row)
                if (records[row] > 0)
                    map[size_t(codeOfRow[size_t(from)][row])] = Code(codeOfRow[size_t(to)][row]);
        }
    made.codes.reserve(column.codes.size());
    for (const quint32 code : column.codes)
        made.codes.push_back(Code(codeOfRow[0][size_t(rowOf[code])]));
    return made;
}

} // namespace tawjih::anonymise
