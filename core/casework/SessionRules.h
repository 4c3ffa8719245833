#pragma once

#include "core/base/Error.h"
#include "core/casework/CounsellingSession.h"

#include <vector>

namespace tawjih::SessionRules {

inline constexpr int maxNote = 20000;
inline constexpr int maxStep = 500;
inline constexpr int maxMinutes = 600;

/// All that is wrong with a session; empty when it may be stored. What has not been yet is an appointment: its
/// attendance is unknown, excused or revoked. A next step has words; it is done today at the latest.
/// \param now decides what has been (`heldAt` up to the end of its day counts as been)
[[nodiscard]] std::vector<FieldProblem> validate(const CounsellingSession& session, const QDateTime& now);

/// Whether this is an appointment: nobody has said yet whether the person came.
[[nodiscard]] bool isAppointment(const CounsellingSession& session);

} // namespace tawjih::SessionRules
