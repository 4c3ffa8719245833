#pragma once

#include "core/base/Result.h"

namespace tawjih {
class LetterService;
class ReferralService;
} // namespace tawjih

namespace tawjih::demo {

/// A list as a centre sends it back: what it answers to some letters of the demo desk that wait for an answer, by their
/// references, as CSV (UTF-8). To try the import of answers with.
[[nodiscard]] Result<QByteArray> answersToImport(const ReferralService& referrals, const LetterService& letters);

} // namespace tawjih::demo
