#pragma once

#include "core/anonymise/Anonymisation.h"

#include <vector>

namespace tawjih::anonymise {

/// The quasi-identifiers of a promise made ready for counting: the values that occur, by number, at every level.
class Lattice {
public:
    using Code = quint16;

    Lattice(const Microdata& data, const std::vector<QuasiIdentifier>& identifiers);

    [[nodiscard]] int attributes() const { return int(m_attributes.size()); }
    [[nodiscard]] int minLevel(int attribute) const { return of(attribute).min; }
    [[nodiscard]] int maxLevel(int attribute) const { return of(attribute).max; }
    /// Levels above the values themselves, whether they may be used or not.
    [[nodiscard]] int height(int attribute) const { return of(attribute).height; }
    /// Transformations that there are.
    [[nodiscard]] qint64 size() const;

    /// Groups of a level that occur.
    [[nodiscard]] int groups(int attribute, int level) const {
        return int(of(attribute).levels[size_t(level)].leaves.size());
    }
    /// The group of a higher level that takes in each group of a lower (or the same) one.
    [[nodiscard]] const std::vector<Code>& above(int attribute, int from, int to) const {
        const Attribute& its = of(attribute);
        return its.above[size_t(from) * its.levels.size() + size_t(to)];
    }
    /// The group of each record at level 0.
    [[nodiscard]] const std::vector<Code>& codes(int attribute) const { return of(attribute).codes; }

    /// Rows of the hierarchy under each group, and under all.
    [[nodiscard]] const std::vector<quint32>& leaves(int attribute, int level) const {
        return of(attribute).levels[size_t(level)].leaves;
    }
    [[nodiscard]] int domain(int attribute) const { return of(attribute).domain; }
    /// The leaves of the records' groups, added up over all records, and the fewest that a record has.
    [[nodiscard]] double allLeaves(int attribute, int level) const {
        return of(attribute).levels[size_t(level)].allLeaves;
    }
    [[nodiscard]] double fewestLeaves(int attribute, int level) const {
        return of(attribute).levels[size_t(level)].fewestLeaves;
    }
    /// Bits that it takes to tell the values of all records from their groups.
    [[nodiscard]] double entropy(int attribute, int level) const { return of(attribute).levels[size_t(level)].entropy; }
    /// Bits that it takes to tell the values of all records when nothing is known.
    [[nodiscard]] double valueEntropy(int attribute) const { return of(attribute).valueEntropy; }

private:
    struct Level {
        std::vector<quint32> leaves;
        double allLeaves = 0;
        double fewestLeaves = 0;
        double entropy = 0;
    };
    struct Attribute {
        int min = 0;
        int max = 0;
        int height = 0;
        int domain = 0;
        double valueEntropy = 0;
        std::vector<Level> levels;
        std::vector<std::vector<Code>> above; ///< [from * levels + to]
        std::vector<Code> codes;
    };
    [[nodiscard]] const Attribute& of(int attribute) const { return m_attributes[size_t(attribute)]; }
    [[nodiscard]] static Attribute compiled(const CodedColumn& column, const QuasiIdentifier& identifier);

    std::vector<Attribute> m_attributes;
};

} // namespace tawjih::anonymise
