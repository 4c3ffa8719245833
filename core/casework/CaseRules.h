#pragma once

#include "core/base/Result.h"
#include "core/casework/CaseFile.h"

namespace tawjih::CaseRules {

/// The steps of a case, each giving the changed case or the reason why not. Errors: TransitionRefused where the status
/// does not allow the step; Invalid where a day is missing, in the future or before the spell or the closing it
/// follows.

[[nodiscard]] Result<CaseFile> held(CaseFile file);    ///< open → on hold
[[nodiscard]] Result<CaseFile> resumed(CaseFile file); ///< on hold → open
[[nodiscard]] Result<CaseFile> closed(CaseFile file, ClosingReason reason, QDate on, QDate today);
/// Starts the next spell: a new opening day and reason, no closing; the number and the advisor stay.
[[nodiscard]] Result<CaseFile> reopened(CaseFile file, OpeningReason reason, QDate on, QDate today);

/// "CAS-2026-00421". \param prefix of the desk; \param serial counted from 1 in each year
[[nodiscard]] QString number(const QString& prefix, int year, int serial);

/// Whether a prefix can be one: 1 to 6 letters A–Z.
[[nodiscard]] bool isPrefix(const QString& prefix);

} // namespace tawjih::CaseRules
