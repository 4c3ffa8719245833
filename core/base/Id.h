#pragma once

#include "core/base/Clock.h"

#include <QUuid>

#include <compare>

namespace tawjih {

/// A UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then randomness, so that keys sort by creation.
[[nodiscard]] QUuid makeUuidV7(const QDateTime& instant);

/// The same with its randomness given, for data that must come out the same again (the demo desk).
[[nodiscard]] QUuid makeUuidV7(const QDateTime& instant, quint64 random1, quint64 random2);

/// The key of one kind of record; kinds do not mix. A default-constructed Id is null and means "not stored yet".
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid& uuid) : m_uuid(uuid) {}
    [[nodiscard]] static Id create(const Clock& clock) { return Id(makeUuidV7(clock.now())); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using UserId = Id<struct UserTag>;
using BeneficiaryId = Id<struct BeneficiaryTag>;
using CaseId = Id<struct CaseTag>;
using SessionId = Id<struct SessionTag>;
using ConsentId = Id<struct ConsentTag>;
using ProviderId = Id<struct ProviderTag>;
using EstablishmentId = Id<struct EstablishmentTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using ReferralId = Id<struct ReferralTag>;
using FollowUpId = Id<struct FollowUpTag>;
using AdmissionRuleId = Id<struct AdmissionRuleTag>;
using IntakeId = Id<struct IntakeTag>;
using SeatId = Id<struct SeatTag>;
using PlanId = Id<struct PlanTag>;
using PlanActionId = Id<struct PlanActionTag>;
using ContactAttemptId = Id<struct ContactAttemptTag>;
using CalendarPeriodId = Id<struct CalendarPeriodTag>;
using AgendaEventId = Id<struct AgendaEventTag>;
using LetterTemplateId = Id<struct LetterTemplateTag>;
using LetterId = Id<struct LetterTag>;
using FigureDefinitionId = Id<struct FigureDefinitionTag>;
using ReportId = Id<struct ReportTag>;
using RecipeId = Id<struct RecipeTag>;
using ReleaseId = Id<struct ReleaseTag>;
using PersonMergeId = Id<struct PersonMergeTag>;
using HouseholdId = Id<struct HouseholdTag>;
using HouseholdMemberId = Id<struct HouseholdMemberTag>;
using PersonLinkId = Id<struct PersonLinkTag>;
using RightsRequestId = Id<struct RightsRequestTag>;
using ErasureId = Id<struct ErasureTag>;
using AttachmentId = Id<struct AttachmentTag>;
using GlassOpeningId = Id<struct GlassOpeningTag>;

} // namespace tawjih
