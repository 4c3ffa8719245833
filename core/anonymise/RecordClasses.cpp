#include "core/anonymise/RecordClasses.h"

#include <cmath>
#include <unordered_map>

namespace tawjih::anonymise {

RecordClasses recordClasses(const Microdata& data, const Lattice& lattice, const std::vector<int>& levels,
                            ClassCheck check) {
    RecordClasses made;
    const size_t records = data.records();
    // One attribute after the other tells classes apart; their numbers stay dense, so that a pair of numbers is a key.
    made.classOf.assign(records, 0);
    std::unordered_map<quint64, quint32> numbers;
    for (int attribute = 0; attribute < lattice.attributes(); ++attribute) {
        numbers.clear();
        const int level = levels[size_t(attribute)];
        const auto& map = lattice.above(attribute, 0, level);
        const auto& codes = lattice.codes(attribute);
        for (size_t record = 0; record < records; ++record) {
            const quint64 key = (quint64(made.classOf[record]) << 16) | map[codes[record]];
            made.classOf[record] = numbers.try_emplace(key, quint32(numbers.size())).first->second;
        }
    }
    std::vector<std::vector<quint32>> members;
    for (size_t record = 0; record < records; ++record) {
        if (made.classOf[record] >= members.size())
            members.emplace_back();
        members[made.classOf[record]].push_back(quint32(record));
    }
    for (const std::vector<quint32>& its : members) {
        check.clear();
        for (size_t column = 0; column < check.columns().size(); ++column)
            for (const quint32 record : its)
                check.add(int(column), int(data.columns[size_t(check.columns()[column])].codes[record]), 1);
        made.size.push_back(quint32(its.size()));
        made.passes.push_back(check.passes(qint64(its.size())));
    }
    return made;
}

std::vector<double> entropyBits(const Microdata& data, const Lattice& lattice, const std::vector<int>& levels,
                                const ClassCheck& check, const Utility& utility) {
    const RecordClasses classes = recordClasses(data, lattice, levels, check);
    std::vector<double> bits;
    for (int attribute = 0; attribute < lattice.attributes(); ++attribute) {
        const int level = levels[size_t(attribute)];
        const auto& map = lattice.above(attribute, 0, level);
        const auto& codes = lattice.codes(attribute);
        std::vector<double> lost(size_t(lattice.groups(attribute, level)));
        double suppressed = 0;
        for (size_t record = 0; record < classes.classOf.size(); ++record) {
            if (classes.passes[classes.classOf[record]])
                continue;
            ++lost[map[codes[record]]];
            ++suppressed;
        }
        double sum = utility.generalisationFactor() * lattice.entropy(attribute, level);
        for (const double count : lost)
            if (count > 0)
                sum -= utility.suppressionFactor() * count * std::log2(count / suppressed);
        bits.push_back(sum);
    }
    return bits;
}

} // namespace tawjih::anonymise
