#include "core/anonymise/UniqueSearch.h"

#include <algorithm>
#include <numeric>

namespace tawjih::anonymise {

UniqueSearch::UniqueSearch(const Microdata& data, std::span<const int> keys, const EquivalenceClasses& classes) {
    for (const int key : keys) {
        const CodedColumn& column = data.columns[size_t(key)];
        auto& codes = m_codes.emplace_back();
        codes.reserve(classes.classes.size());
        for (const EquivalenceClasses::Class& one : classes.classes)
            codes.push_back(column.codes[one.firstRecord]);
        m_count.resize(std::max(m_count.size(), size_t(column.values.size())));
    }
    for (const EquivalenceClasses::Class& one : classes.classes)
        m_unique.push_back(one.records == 1);
    m_found.resize(m_unique.size());
    m_groups.resize(keys.size() + 1);
}

bool UniqueSearch::run(size_t maximumSize, const std::function<bool()>& cancelled) {
    m_maximumSize = maximumSize;
    m_cancelled = cancelled;
    Groups& all = m_groups.front();
    all.members.resize(m_unique.size());
    std::iota(all.members.begin(), all.members.end(), 0U);
    all.ends = {all.members.size()};
    return descend(0, 0, m_codes.size());
}

bool UniqueSearch::descend(quint32 set, size_t size, size_t keysBelow) {
    for (size_t key = 0; key < keysBelow; ++key) {
        if (m_cancelled && m_cancelled())
            return false;
        const quint32 larger = set | 1U << key;
        split(m_groups[size], key, larger, m_groups[size + 1]);
        if (size + 1 < m_maximumSize && !m_groups[size + 1].ends.empty() && !descend(larger, size + 1, key))
            return false;
    }
    return true;
}

void UniqueSearch::split(const Groups& groups, size_t key, quint32 set, Groups& into) {
    into.members.clear();
    into.ends.clear();
    size_t begin = 0;
    for (const size_t end : groups.ends) {
        splitGroup(std::span(groups.members).subspan(begin, end - begin), m_codes[key]);
        begin = end;
        size_t from = 0;
        for (const size_t to : m_ends) {
            keep(std::span(m_parts).subspan(from, to - from), set, into);
            from = to;
        }
    }
}

/// Counting sort by code, in time of the group's size whatever the number of codes.
void UniqueSearch::splitGroup(std::span<const quint32> group, const std::vector<quint32>& codes) {
    m_codesFound.clear();
    m_ends.clear();
    for (const quint32 one : group)
        if (m_count[codes[one]]++ == 0)
            m_codesFound.push_back(codes[one]);
    size_t place = 0;
    for (const quint32 code : m_codesFound) {
        m_ends.push_back(place + m_count[code]);
        m_count[code] = std::exchange(place, m_ends.back()); // from here on: where the next one goes
    }
    m_parts.resize(std::max(m_parts.size(), group.size()));
    for (const quint32 one : group)
        m_parts[m_count[codes[one]]++] = one;
    for (const quint32 code : m_codesFound)
        m_count[code] = 0;
}

void UniqueSearch::keep(std::span<const quint32> part, quint32 set, Groups& into) {
    const auto open = [&](quint32 one) { return isOpen(one, set); };
    if (std::ranges::none_of(part, open))
        return;
    if (part.size() == 1) {
        m_found[part.front()].push_back(set);
        return;
    }
    into.members.insert(into.members.end(), part.begin(), part.end());
    into.ends.push_back(into.members.size());
}

/// Whether the class is one record and no minimal unique of it is part of the set.
bool UniqueSearch::isOpen(quint32 one, quint32 set) const {
    return m_unique[one] && std::ranges::none_of(m_found[one], [=](quint32 found) { return (found & ~set) == 0; });
}

} // namespace tawjih::anonymise
