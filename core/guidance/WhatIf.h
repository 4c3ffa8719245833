#pragma once

#include "core/guidance/Facts.h"

namespace tawjih {

/// Facts that are tried and not stored: "what if the person had …?" What is not set stays as the file says.
struct WhatIf {
    std::optional<EducationLevel> school;
    std::optional<DocumentKind> document;  ///< held
    std::optional<LanguageSkill> language; ///< at least so
    [[nodiscard]] bool isEmpty() const { return !school && !document && !language; }
    bool operator==(const WhatIf&) const = default;
};

/// The facts with those that are tried. A document that is tried counts as held; a language is never tried down.
[[nodiscard]] Facts applied(Facts facts, const WhatIf& whatIf);

} // namespace tawjih
