#pragma once

#include "core/anonymise/Hierarchy.h"

#include <QHash>

namespace tawjih::release {

/// The finest groups of an attribute's values that neither of two publications parts: each publication tells of a value
/// the group of its hierarchy at a level, or something less exact. Two values lie together when either publication
/// tells them not apart, directly or over others.
class SharedGroups {
public:
    /// Both hierarchies know the same values. Levels beyond the top are the top.
    SharedGroups(const anonymise::Hierarchy& first, int firstLevel, const anonymise::Hierarchy& second,
                 int secondLevel);

    /// The shared group of a text that the first publication tells. A text that spreads over several of them is a group
    /// of its own, the same for both publications.
    [[nodiscard]] quint32 ofFirst(const QString& text) { return of(m_first, text); }
    [[nodiscard]] quint32 ofSecond(const QString& text) { return of(m_second, text); }

private:
    using Texts = QHash<QString, quint32>;
    [[nodiscard]] Texts textsIn(const anonymise::Hierarchy& hierarchy, int level,
                                const anonymise::Hierarchy& known) const;
    [[nodiscard]] quint32 of(const Texts& texts, const QString& text);

    std::vector<quint32> m_groupOf; ///< of each row of the first hierarchy
    quint32 m_groups = 0;
    Texts m_first;
    Texts m_second;
    Texts m_others;
};

} // namespace tawjih::release
