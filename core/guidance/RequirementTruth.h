#pragma once

#include "core/guidance/Facts.h"
#include "core/guidance/Requirement.h"

namespace tawjih {

/// The values that the fact may have for all that is known: one when it is known, all when nobody knows. Of subjects
/// with values.
[[nodiscard]] Values possibleValues(const FactKey& fact, const Facts& facts);

/// Whether the person meets it. \param possible what `possibleValues` gave for its fact
[[nodiscard]] Truth isMet(const Requirement& requirement, const Facts& facts, const Values& possible);
[[nodiscard]] Truth isMet(const Requirement& requirement, const Facts& facts);

/// Of a requirement that is not met: whether the person can come to meet it before this intake: a document, a better
/// language, an equivalence, a residence title, a school level by test. Not an age, a sex or a nationality.
[[nodiscard]] bool isAttainable(const Requirement& requirement, const Values& possible);

} // namespace tawjih
