#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>

namespace tawjih::anonymise {

/// What the hierarchies of any column have in common: their most general text, and the value that stands where nothing
/// is known. That value has a branch of its own up to the level below the top.
struct HierarchyEnds {
    QString top = QStringLiteral("*");
    QString unknown =
        QStringLiteral("unknown"); ///< its row is there whether the value occurs or not; empty: no such row

    bool operator==(const HierarchyEnds&) const = default;
};

/// The values to find a place for: each once, without the unknown one, in an order that tells nothing of the records.
[[nodiscard]] inline QStringList knownValues(QStringList values, const HierarchyEnds& ends) {
    values.removeDuplicates();
    if (!ends.unknown.isEmpty())
        values.removeAll(ends.unknown);
    std::ranges::sort(values);
    return values;
}

/// The row of the unknown value in a hierarchy of so many levels.
[[nodiscard]] inline QStringList unknownRow(const HierarchyEnds& ends, int levels) {
    return QStringList(levels - 1, ends.unknown) << ends.top;
}

} // namespace tawjih::anonymise
