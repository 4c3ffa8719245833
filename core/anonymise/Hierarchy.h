#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace tawjih::anonymise {

/// Why rows are no hierarchy. Rows and levels count from 0.
struct HierarchyFault {
    enum class Kind {
        Empty,        ///< no row, or rows without a value
        UnequalRows,  ///< the row has more or fewer levels than the first
        ValueTwice,   ///< the value of the row stands in an earlier one too
        NotMonotone,  ///< one text of `level` stands under two texts of the next level
        ValueMissing, ///< a value of the data that no row begins with
    };
    Kind kind = Kind::Empty;
    int row = -1;
    int level = -1;
    QString value; ///< the text in question: a category of the hierarchy, or a value of the data it lacks

    bool operator==(const HierarchyFault&) const = default;
};

/// How the values of a column become less exact, level by level: level 0 is the value itself. What one level does not
/// tell apart the next does not either (monotone), so that a level's groups are unions of the groups below.
class Hierarchy {
public:
    /// One row a value, from the value to its most general text. All faults are said, not the first alone.
    [[nodiscard]] static tl::expected<Hierarchy, std::vector<HierarchyFault>>
    fromRows(const std::vector<QStringList>& rows);
    /// Level 0, and above it one text for everything.
    [[nodiscard]] static Hierarchy flat(const QStringList& values, const QString& top);

    [[nodiscard]] int levels() const { return int(m_levels.size()); }
    /// The values it knows: the rows it was made of, in their order.
    [[nodiscard]] int size() const { return int(m_levels.front().groupOf.size()); }
    [[nodiscard]] std::optional<int> rowOf(const QString& value) const;
    /// The groups of a level, in order of first appearance.
    [[nodiscard]] int groups(int level) const { return int(m_levels[size_t(level)].texts.size()); }
    [[nodiscard]] int groupOf(int row, int level) const { return m_levels[size_t(level)].groupOf[size_t(row)]; }
    [[nodiscard]] const QString& text(int level, int group) const { return m_levels[size_t(level)].texts[group]; }
    /// The rows that a group of a level takes in.
    [[nodiscard]] int leaves(int level, int group) const { return m_levels[size_t(level)].leaves[size_t(group)]; }
    [[nodiscard]] std::vector<QStringList> rows() const;

    /// The values that no row begins with: a hierarchy for a column of these values must know them all.
    [[nodiscard]] std::vector<HierarchyFault> missing(const QStringList& values) const;

private:
    struct Level {
        std::vector<int> groupOf; ///< of each row
        QStringList texts;        ///< of each group
        std::vector<int> leaves;  ///< of each group
    };
    std::vector<Level> m_levels;
    QHash<QString, int> m_rowOf;
};

} // namespace tawjih::anonymise
