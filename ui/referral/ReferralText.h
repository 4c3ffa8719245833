#pragma once

#include "core/base/Error.h"
#include "core/catalogue/Catalogue.h"
#include "core/referral/Seat.h"

#include <QString>

namespace tawjih::ui {

/// "session full · other": why a centre refused, or why the person left; empty where neither is.
[[nodiscard]] QString reasonsText(const Referral& referral);
/// What a step of the history led to: "accepted", "centre reminded", "taken back: accepted".
[[nodiscard]] QString transitionText(const ReferralTransition& transition);
/// Why one of many was left as it was, in a few words.
[[nodiscard]] QString refusalText(const Error& error);
/// "3 places free", "no place free", "places not known".
[[nodiscard]] QString freeText(const SeatCount& count);
/// "15 January 2027 · 3 places free", to choose from.
[[nodiscard]] QString intakeText(const Intake& intake, const SeatCount& count);

} // namespace tawjih::ui
