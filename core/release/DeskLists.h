#pragma once

#include "core/release/Attribute.h"
#include "core/release/CodeGroups.h"

#include <vector>

namespace tawjih::release {

/// A value of a closed list, whatever its type: its code, and the English source text of its label.
struct ListedCode {
    QString code;
    const char* label;
};

/// The values of an attribute that the record keeps as a closed list; empty for the others.
[[nodiscard]] std::vector<ListedCode> listedCodes(Attribute attribute);

/// How the codes of an attribute are grouped; none for numbers and days.
[[nodiscard]] const CodeGroups& groupsOf(Attribute attribute);

/// Names of the codes that every attribute may have: the top and the unknown value.
[[nodiscard]] const CodeGroups& commonCodes();

} // namespace tawjih::release
