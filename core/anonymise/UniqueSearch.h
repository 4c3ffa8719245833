#pragma once

#include "core/anonymise/EquivalenceClasses.h"

#include <functional>

namespace tawjih::anonymise {

/// The search for the minimal sample uniques among classes of records.
///
/// It walks through all sets of keys in increasing order of their bits: below a set stand those with one more, lower
/// bit. So every subset of a set comes before it, and a unique is minimal exactly if none found before is part of it.
/// On the way down classes are split into groups that agree on the set; a group that has no class left which could be
/// a new minimal unique ends its branch. That keeps of SUDA2 (see Suda.h) its depth-first recursion on ever fewer
/// records, and needs no look back at the whole file to see whether a candidate is minimal.
class UniqueSearch {
public:
    UniqueSearch(const Microdata& data, std::span<const int> keys, const EquivalenceClasses& classes);

    /// False when it was cancelled.
    [[nodiscard]] bool run(size_t maximumSize, const std::function<bool()>& cancelled);
    /// The minimal uniques of each class as sets of keys (bit i: the i-th); empty for a class of several records.
    [[nodiscard]] const std::vector<std::vector<quint32>>& found() const { return m_found; }

private:
    /// Classes in groups of two or more that agree on some keys.
    struct Groups {
        std::vector<quint32> members;
        std::vector<size_t> ends; ///< of each group in `members`
    };

    [[nodiscard]] bool descend(quint32 set, size_t size, size_t keysBelow);
    void split(const Groups& groups, size_t key, quint32 set, Groups& into);
    void splitGroup(std::span<const quint32> group, const std::vector<quint32>& codes);
    void keep(std::span<const quint32> part, quint32 set, Groups& into);
    [[nodiscard]] bool isOpen(quint32 one, quint32 set) const;

    std::vector<std::vector<quint32>> m_codes; ///< of each key: the code of each class
    std::vector<bool> m_unique;                ///< of each class: is it one record?
    std::vector<std::vector<quint32>> m_found;
    std::vector<Groups> m_groups; ///< by the size of the set they agree on
    size_t m_maximumSize = 0;
    std::function<bool()> m_cancelled;

    // Of the group that is being split.
    std::vector<quint32> m_parts;      ///< its members, ordered by their code
    std::vector<size_t> m_count;       ///< of each code: how many have it; 0 between two groups
    std::vector<quint32> m_codesFound; ///< in order of appearance
    std::vector<size_t> m_ends;        ///< of each of these codes in m_parts
};

} // namespace tawjih::anonymise
