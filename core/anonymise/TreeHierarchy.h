#pragma once

#include "core/anonymise/Hierarchy.h"
#include "core/anonymise/HierarchyEnds.h"

#include <functional>

namespace tawjih::anonymise {

/// Codes that lie in one another: a place in its province, a country in its region.
struct CodeTree {
    /// How the row of a code that lies less deep than the deepest is made as long as theirs.
    enum class Padding {
        Value,  ///< the code stands for itself until the level on which it belongs: a province among communes
        Parent, ///< what it lies in stands from level 1 on: a country of a region that has no subregions
    };

    /// What a code lies in: empty directly below the top, nothing for what is no code of the tree.
    std::function<std::optional<QString>(const QString& code)> parent;
    int depth = 1; ///< how many codes there are at most from a value to below the top, itself counted
    Padding padding = Padding::Value;
    /// How a code is written in the hierarchy; not set: as it is. No two codes may be written alike.
    std::function<QString(const QString& code)> text = {};
};

/// Why values have no hierarchy in a tree.
struct TreeFault {
    enum class Kind {
        NoValues,  ///< neither a value nor an unknown one
        NoCode,    ///< `code` is none of the tree, or lies in something that is none
        TooDeep,   ///< `code` is deeper than the tree says, or lies in itself
        TextTwice, ///< `code` is a text that stands for several codes
    };
    Kind kind = Kind::NoValues;
    QString code = {};

    bool operator==(const TreeFault&) const = default;
};

/// The hierarchy of exactly these values in a tree: `depth` levels and the top, whichever values there are, so that a
/// level means the same in every export. Rows are in the order of their branches.
[[nodiscard]] tl::expected<Hierarchy, std::vector<TreeFault>>
treeHierarchy(const QStringList& values, const CodeTree& tree, const HierarchyEnds& ends = {});

} // namespace tawjih::anonymise
