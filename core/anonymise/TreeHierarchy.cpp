#include "core/anonymise/TreeHierarchy.h"

#include <algorithm>

namespace tawjih::anonymise {

namespace {

using Kind = TreeFault::Kind;

/// The way from a code to below the top, itself first.
tl::expected<QStringList, TreeFault> pathOf(const QString& value, const CodeTree& tree) {
    QStringList path;
    for (QString code = value; !code.isEmpty() || path.isEmpty();) {
        const std::optional<QString> parent = tree.parent(code);
        if (!parent)
            return tl::unexpected(TreeFault{Kind::NoCode, value});
        path.push_back(code);
        if (path.size() > tree.depth)
            return tl::unexpected(TreeFault{Kind::TooDeep, value});
        code = *parent;
    }
    return path;
}

/// The path, made as long as the tree is deep.
QStringList padded(QStringList path, const CodeTree& tree) {
    const auto lacking = tree.depth - path.size();
    const bool byParent = tree.padding == CodeTree::Padding::Parent && path.size() > 1;
    const QString filling = path[byParent ? 1 : 0];
    path.insert(1, lacking, filling);
    return path;
}

/// Writes the codes of the rows as the tree says; what is wrong with its texts.
std::vector<TreeFault> writeTexts(std::vector<QStringList>& rows, const CodeTree& tree) {
    std::vector<TreeFault> faults;
    QHash<QString, QString> codeOf;
    for (QStringList& row : rows)
        for (int level = 0; level < tree.depth; ++level) {
            const QString text = tree.text(row[level]);
            const auto known = codeOf.constFind(text);
            if (known == codeOf.cend())
                codeOf.insert(text, row[level]);
            else if (const TreeFault fault{Kind::TextTwice, text};
                     *known != row[level] && std::ranges::find(faults, fault) == faults.end())
                faults.push_back(fault);
            row[level] = text;
        }
    return faults;
}

} // namespace

tl::expected<Hierarchy, std::vector<TreeFault>> treeHierarchy(const QStringList& values, const CodeTree& tree,
                                                              const HierarchyEnds& ends) {
    std::vector<TreeFault> faults;
    std::vector<QStringList> rows;
    for (const QString& value : knownValues(values, ends)) {
        if (auto path = pathOf(value, tree))
            rows.push_back(padded(*std::move(path), tree) << ends.top);
        else
            faults.push_back(std::move(path).error());
    }
    if (rows.empty() && faults.empty() && ends.unknown.isEmpty())
        faults.push_back({Kind::NoValues});
    if (!faults.empty())
        return tl::unexpected(std::move(faults));

    std::ranges::sort(rows, [](const QStringList& a, const QStringList& b) {
        return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    });
    if (tree.text)
        faults = writeTexts(rows, tree);
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    if (!ends.unknown.isEmpty())
        rows.push_back(unknownRow(ends, tree.depth + 1));
    auto made = Hierarchy::fromRows(rows);
    Q_ASSERT(made.has_value());
    return *std::move(made);
}

} // namespace tawjih::anonymise
