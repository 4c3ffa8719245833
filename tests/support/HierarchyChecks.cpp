#include "tests/support/HierarchyChecks.h"

#include <QMap>
#include <QSet>

namespace tawjih::test {

QString nestingFault(const anonymise::Hierarchy& hierarchy) {
    const auto rows = hierarchy.rows();
    QMap<QString, QSet<int>> below;
    for (int level = 0; level < hierarchy.levels(); ++level) {
        QMap<QString, QSet<int>> groups;
        for (int row = 0; row < hierarchy.size(); ++row)
            groups[rows[size_t(row)][level]] << row;
        if (groups.size() != hierarchy.groups(level))
            return QStringLiteral("level %1 has other groups").arg(level);
        for (int group = 0; group < hierarchy.groups(level); ++group)
            if (groups.value(hierarchy.text(level, group)).size() != hierarchy.leaves(level, group))
                return QStringLiteral("level %1 counts its leaves wrongly").arg(level);
        for (auto group = groups.cbegin(); group != groups.cend(); ++group)
            for (const QSet<int>& part : below)
                if (part.intersects(*group) && !group->contains(part))
                    return QStringLiteral("'%1' of level %2 is no union").arg(group.key()).arg(level);
        below = groups;
    }
    return {};
}

} // namespace tawjih::test
