#pragma once

#include "ui/casework/CaseSnapshot.h"
#include "ui/casework/Timeline.h"
#include "ui/widgets/RecordField.h"

namespace tawjih::ui {

/// What happened in a case, as entries of a timeline.
[[nodiscard]] TimelineEntry sessionEntry(const CounsellingSession& session, const UserNames& users, QDate today);
[[nodiscard]] TimelineEntry referralEntry(const ReferralRow& row, QDate today);
[[nodiscard]] TimelineEntry transitionEntry(const ReferralTransition& transition, const UserNames& users);

/// Parts beside one another, each in its own direction; empty ones are left out.
[[nodiscard]] QString joined(QStringList parts);

/// "Today, 09:30", "12 March 2026, 09:30", in the desk's time.
[[nodiscard]] QString instantText(const QDateTime& instant, QDate today);

[[nodiscard]] Tone referralTone(ReferralStatus status);
/// The outcome where there is one, else the status of the request.
[[nodiscard]] QString referralStateText(const Referral& referral);

} // namespace tawjih::ui
