#include "core/release/SharedGroups.h"

#include <algorithm>
#include <numeric>

namespace tawjih::release {

using anonymise::Hierarchy;

namespace {

/// Sets that grow together.
class Union {
public:
    explicit Union(int size) : m_above(size_t(size)) { std::iota(m_above.begin(), m_above.end(), 0U); }
    quint32 root(quint32 of) {
        while (m_above[of] != of)
            of = m_above[of] = m_above[m_above[of]];
        return of;
    }
    void join(quint32 one, quint32 other) { m_above[root(one)] = root(other); }

private:
    std::vector<quint32> m_above;
};

/// Joins the rows of `known` whose values lie in one group of a level.
void joinGroups(Union& rows, const Hierarchy& hierarchy, int level, const Hierarchy& known) {
    std::vector<int> firstOf(size_t(hierarchy.groups(level)), -1);
    for (int row = 0; row < known.size(); ++row) {
        const auto at = hierarchy.rowOf(known.text(0, known.groupOf(row, 0)));
        if (!at)
            continue;
        int& first = firstOf[size_t(hierarchy.groupOf(*at, level))];
        if (first < 0)
            first = row;
        else
            rows.join(quint32(first), quint32(row));
    }
}

int withinLevels(const Hierarchy& hierarchy, int level) {
    return std::clamp(level, 0, hierarchy.levels() - 1);
}

} // namespace

SharedGroups::SharedGroups(const Hierarchy& first, int firstLevel, const Hierarchy& second, int secondLevel) {
    Union rows(first.size());
    joinGroups(rows, first, withinLevels(first, firstLevel), first);
    joinGroups(rows, second, withinLevels(second, secondLevel), first);
    QHash<quint32, quint32> numbers;
    for (int row = 0; row < first.size(); ++row) {
        const quint32 root = rows.root(quint32(row));
        const auto known = numbers.constFind(root);
        m_groupOf.push_back(known != numbers.cend() ? *known : *numbers.insert(root, quint32(numbers.size())));
    }
    m_groups = quint32(numbers.size());
    m_first = textsIn(first, withinLevels(first, firstLevel), first);
    m_second = textsIn(second, withinLevels(second, secondLevel), first);
}

/// The texts of a hierarchy that lie in one shared group each. A text that stands on several levels is what it is on
/// the lowest of those that the publication tells nothing below of.
SharedGroups::Texts SharedGroups::textsIn(const Hierarchy& hierarchy, int level, const Hierarchy& known) const {
    constexpr quint32 none = 0xffffffff;
    constexpr quint32 several = 0xfffffffe;
    Texts texts;
    for (int on = 0; on < hierarchy.levels(); ++on) {
        std::vector<quint32> groupOf(size_t(hierarchy.groups(on)), none);
        for (int row = 0; row < known.size(); ++row) {
            const auto at = hierarchy.rowOf(known.text(0, known.groupOf(row, 0)));
            if (!at)
                continue;
            quint32& group = groupOf[size_t(hierarchy.groupOf(*at, on))];
            const quint32 here = m_groupOf[size_t(row)];
            group = group == none || group == here ? here : several;
        }
        for (int group = 0; group < hierarchy.groups(on); ++group)
            if (const quint32 shared = groupOf[size_t(group)]; shared < several)
                if (const QString& text = hierarchy.text(on, group); on <= level || !texts.contains(text))
                    texts.insert(text, shared);
    }
    return texts;
}

quint32 SharedGroups::of(const Texts& texts, const QString& text) {
    if (const auto known = texts.constFind(text); known != texts.cend())
        return *known;
    const auto other = m_others.constFind(text);
    return other != m_others.cend() ? *other : *m_others.insert(text, m_groups + quint32(m_others.size()));
}

} // namespace tawjih::release
