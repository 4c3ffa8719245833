#include "core/rights/ConsentEnd.h"

#include "core/casework/CaseService.h"
#include "core/casework/SessionService.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralRules.h"
#include "core/rights/RightsRequestRepository.h"

#include <algorithm>

namespace tawjih::rights {

namespace {

/// On the days on which the person would be asked, from the mark whose turn it is.
std::vector<QDate> callsOf(const FollowUpStanding& standing, QDate today) {
    std::vector<QDate> calls;
    if (standing.refused)
        return calls;
    const auto turn = FollowUpRules::markOn(standing.base, today);
    for (const int months : FollowUpRules::marks) {
        const bool isTurn = turn == months && standing.foundAt(FollowUpRules::markOf(months)) == nullptr;
        if (const QDate day = standing.base.addMonths(months); day > today || isTurn)
            calls.push_back(day);
    }
    return calls;
}

bool asksForErasure(const RightsRequest& request) {
    return request.kind == RightsKind::Erasure && request.state == RightsState::Open;
}

} // namespace

RightsRequest erasureAfter(BeneficiaryId person, RightsChannel channel, QDate on) {
    RightsRequest request;
    request.beneficiary = person;
    request.kind = RightsKind::Erasure;
    request.channel = channel;
    request.receivedOn = on;
    return request;
}

Result<WithdrawalEffects> ConsentEnd::effects(BeneficiaryId person, ConsentPurpose purpose,
                                              EstablishmentId centre) const {
    const bool all = purpose == ConsentPurpose::Record;
    const QDate today = m_context.clock.today();
    WithdrawalEffects effects;
    effects.leavesExports = all || purpose == ConsentPurpose::Statistics;
    effects.leavesAbroad = all || purpose == ConsentPurpose::TransferAbroad;
    if (all || purpose == ConsentPurpose::Share) {
        TRY_ASSIGN(const auto rows, ReferralService(m_context, m_consents).ofBeneficiary(person));
        for (const ReferralRow& row : rows)
            if ((all || row.referral.establishment == centre) && !ReferralRules::isFinal(row.referral.status))
                effects.referrals.push_back(row);
    }
    if (all || purpose == ConsentPurpose::FollowUp) {
        TRY_ASSIGN(const auto standing, FollowUpService(m_context).standing(person, today));
        effects.calls = callsOf(standing, today);
        TRY_ASSIGN(const auto sessions, SessionService(m_context).ofBeneficiary(person));
        for (const CounsellingSession& session : sessions)
            if (session.heldAt > m_context.clock.now() && session.attendance == Attendance::Unknown &&
                (all || session.kind == SessionKind::FollowUp))
                effects.appointments.push_back(session);
    }
    if (all) {
        TRY_ASSIGN(const CaseFile file, CaseService(m_context).find(person));
        effects.closesCase = file.status != CaseStatus::Closed;
        TRY_ASSIGN(const auto requests, RightsRequestRepository(m_context.db).ofPerson(person));
        effects.asksErasure = std::ranges::none_of(requests, asksForErasure);
    }
    return effects;
}

Status ConsentEnd::end(BeneficiaryId person, const WithdrawalEffects& effects, QDate on) const {
    ReferralService referrals(m_context, m_consents);
    for (const ReferralRow& row : effects.referrals) {
        TRY_ASSIGN(const Referral withdrawn, referrals.withdraw(row.referral, std::max(on, row.referral.statusOn)));
        Q_UNUSED(withdrawn)
    }
    SessionService sessions(m_context);
    for (const CounsellingSession& session : effects.appointments) {
        TRY_ASSIGN(const CounsellingSession revoked,
                   sessions.markAttendance(session.id, session.stamp.version, Attendance::Revoked));
        Q_UNUSED(revoked)
    }
    if (effects.closesCase) {
        CaseService cases(m_context);
        TRY_ASSIGN(const CaseFile file, cases.find(person));
        TRY_ASSIGN(const CaseFile closed, cases.close(file, ClosingReason::PersonAsked, m_context.clock.today()));
        Q_UNUSED(closed)
    }
    return {};
}

} // namespace tawjih::rights
