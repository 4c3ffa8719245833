#include "core/anonymise/Hierarchy.h"

namespace tawjih::anonymise {

tl::expected<Hierarchy, std::vector<HierarchyFault>> Hierarchy::fromRows(const std::vector<QStringList>& rows) {
    std::vector<HierarchyFault> faults;
    if (rows.empty() || rows.front().isEmpty())
        return tl::unexpected(std::vector{HierarchyFault{HierarchyFault::Kind::Empty, -1, -1, {}}});
    const auto levels = rows.front().size();
    for (size_t row = 0; row < rows.size(); ++row)
        if (rows[row].size() != levels)
            faults.push_back({HierarchyFault::Kind::UnequalRows, int(row), -1, rows[row].value(0)});
    if (!faults.empty())
        return tl::unexpected(std::move(faults));

    Hierarchy made;
    made.m_levels.resize(size_t(levels));
    for (int level = 0; level < levels; ++level) {
        Level& into = made.m_levels[size_t(level)];
        QHash<QString, int> groupOf;
        for (size_t row = 0; row < rows.size(); ++row) {
            const QString& text = rows[row][level];
            const auto known = groupOf.constFind(text);
            const bool isNew = known == groupOf.cend();
            const int group = isNew ? int(into.texts.size()) : *known;
            if (isNew) {
                groupOf.insert(text, group);
                into.texts.push_back(text);
                into.leaves.push_back(0);
            } else if (level == 0) {
                faults.push_back({HierarchyFault::Kind::ValueTwice, int(row), 0, text});
            }
            into.groupOf.push_back(group);
            ++into.leaves[size_t(group)];
        }
        if (level == 0) {
            made.m_rowOf = std::move(groupOf);
            continue;
        }
        std::vector<int> above(size_t(made.groups(level - 1)), -1);
        for (size_t row = 0; row < rows.size(); ++row) {
            const int group = made.groupOf(int(row), level - 1);
            int& seen = above[size_t(group)];
            if (seen < 0)
                seen = made.groupOf(int(row), level);
            else if (seen != made.groupOf(int(row), level))
                faults.push_back({HierarchyFault::Kind::NotMonotone, int(row), level - 1, made.text(level - 1, group)});
        }
    }
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return made;
}

Hierarchy Hierarchy::flat(const QStringList& values, const QString& top) {
    std::vector<QStringList> rows;
    for (const QString& value : values)
        rows.push_back({value, top});
    auto made = fromRows(rows);
    Q_ASSERT(made.has_value());
    return *std::move(made);
}

std::optional<int> Hierarchy::rowOf(const QString& value) const {
    const auto at = m_rowOf.constFind(value);
    return at == m_rowOf.cend() ? std::nullopt : std::optional(*at);
}

std::vector<QStringList> Hierarchy::rows() const {
    std::vector<QStringList> rows(static_cast<size_t>(size()));
    for (int row = 0; row < size(); ++row)
        for (int level = 0; level < levels(); ++level)
            rows[size_t(row)].push_back(text(level, groupOf(row, level)));
    return rows;
}

std::vector<HierarchyFault> Hierarchy::missing(const QStringList& values) const {
    std::vector<HierarchyFault> faults;
    for (const QString& value : values)
        if (!m_rowOf.contains(value))
            faults.push_back({HierarchyFault::Kind::ValueMissing, -1, 0, value});
    return faults;
}

} // namespace tawjih::anonymise
