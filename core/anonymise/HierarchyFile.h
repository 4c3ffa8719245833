#pragma once

#include "core/anonymise/Hierarchy.h"

#include <QByteArray>

namespace tawjih::anonymise {

/// Why bytes are no hierarchy, and where.
struct HierarchyFileFault {
    enum class Kind {
        NotUtf8,      ///< the bytes are no UTF-8
        BrokenQuotes, ///< a quoted field is never closed, or goes on after its closing quote
        NoHierarchy,  ///< `fault` says why the rows are none
    };
    Kind kind = Kind::NotUtf8;
    int line = -1; ///< from 1, as an editor counts; -1 where no line is to blame
    HierarchyFault fault = {};

    bool operator==(const HierarchyFileFault&) const = default;
};

/// A hierarchy from delimited text: UTF-8 with or without byte order mark, one row a value, from the value to its most
/// general text; `;`, tab or comma, whichever gives the most rows as wide as the first; fields in quotes as in RFC
/// 4180; line breaks LF, CRLF or CR; empty lines are passed over. All faults are said, not the first alone.
[[nodiscard]] tl::expected<Hierarchy, std::vector<HierarchyFileFault>> readHierarchy(const QByteArray& bytes);

/// A hierarchy as such a file: UTF-8 without byte order mark, CRLF. Texts are written as they are, with no guard
/// against spreadsheet formulas: what is read back must be the same hierarchy. \param delimiter `;`, `,` or tab
[[nodiscard]] QByteArray writeHierarchy(const Hierarchy& hierarchy, QChar delimiter = u';');

} // namespace tawjih::anonymise
