#pragma once

#include "core/anonymise/HierarchyFile.h"
#include "core/release/OwnHierarchy.h"

#include <QString>

namespace tawjih::ui {

/// What is wrong with a hierarchy, and how it is mended.
[[nodiscard]] QString hierarchyFaultText(release::Attribute attribute, const release::OwnHierarchyFault& fault);

/// Why a file is no hierarchy, with its line.
[[nodiscard]] QString hierarchyFileText(const anonymise::HierarchyFileFault& fault);

} // namespace tawjih::ui
