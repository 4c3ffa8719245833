#pragma once

#include "ui/casework/CaseSnapshot.h"
#include "ui/casework/Timeline.h"
#include "ui/widgets/RecordField.h"

namespace tawjih::ui {

/// What happened in a case, as entries of a timeline.
[[nodiscard]] TimelineEntry sessionEntry(const CounsellingSession& session, const UserNames& users, QDate today);
[[nodiscard]] TimelineEntry referralEntry(const ReferralRow& row, QDate today);
[[nodiscard]] TimelineEntry transitionEntry(const ReferralTransition& transition, const UserNames& users);

/// Everything that was changed, newest first: versions of the person and of the case with the fields in which they
/// differ from the one before, and decisions on consent.
[[nodiscard]] std::vector<TimelineEntry> historyEntries(const std::vector<Beneficiary>& persons,
                                                        const std::vector<CaseFile>& files,
                                                        const std::vector<Consent>& consents, const UserNames& users);

/// "Today, 09:30", "12 March 2026, 09:30", in the desk's time.
[[nodiscard]] QString instantText(const QDateTime& instant, QDate today);

[[nodiscard]] Tone referralTone(ReferralStatus status);
/// The outcome where there is one, else the status of the request.
[[nodiscard]] QString referralStateText(const Referral& referral);

} // namespace tawjih::ui
