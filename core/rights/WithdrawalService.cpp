#include "core/rights/WithdrawalService.h"

#include "core/casework/CaseService.h"
#include "core/casework/SessionService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralRules.h"

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

} // namespace

Result<WithdrawalEffects> WithdrawalService::effects(BeneficiaryId person, ConsentPurpose purpose,
                                                     EstablishmentId centre) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    const bool all = purpose == ConsentPurpose::Record;
    const QDate today = m_context.clock.today();
    WithdrawalEffects effects;
    effects.leavesExports = all || purpose == ConsentPurpose::Statistics;
    effects.leavesAbroad = all || purpose == ConsentPurpose::TransferAbroad;
    if (all || purpose == ConsentPurpose::Share) {
        TRY_ASSIGN(const auto rows, m_needs.referrals.ofBeneficiary(person));
        for (const ReferralRow& row : rows)
            if ((all || row.referral.establishment == centre) && !ReferralRules::isFinal(row.referral.status))
                effects.referrals.push_back(row);
    }
    if (all || purpose == ConsentPurpose::FollowUp) {
        TRY_ASSIGN(const auto standing, m_needs.followUps.standing(person, today));
        effects.calls = callsOf(standing, today);
        TRY_ASSIGN(const auto sessions, m_needs.sessions.ofBeneficiary(person));
        for (const CounsellingSession& session : sessions)
            if (session.heldAt > m_context.clock.now() && session.attendance == Attendance::Unknown &&
                (all || session.kind == SessionKind::FollowUp))
                effects.appointments.push_back(session);
    }
    if (all) {
        TRY_ASSIGN(const CaseFile file, m_needs.cases.find(person));
        effects.closesCase = file.status != CaseStatus::Closed;
    }
    return effects;
}

Result<WithdrawalEffects> WithdrawalService::withdraw(BeneficiaryId person, ConsentPurpose purpose,
                                                      EstablishmentId centre, const Withdrawal& withdrawal) {
    const ChangeNotifier::Batch batch(m_context.changes);
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(WithdrawalEffects ended, effects(person, purpose, centre));
    TRY_ASSIGN(const Consent entry, m_needs.consents.withdraw(person, purpose, centre, withdrawal));
    TRY(end(person, ended, entry.decidedOn));
    TRY(transaction.commit());
    return ended;
}

Status WithdrawalService::end(BeneficiaryId person, const WithdrawalEffects& effects, QDate on) {
    for (const ReferralRow& row : effects.referrals) {
        const QDate day = std::max(on, row.referral.statusOn);
        TRY_ASSIGN(const Referral withdrawn, m_needs.referrals.withdraw(row.referral, day));
        Q_UNUSED(withdrawn)
    }
    for (const CounsellingSession& session : effects.appointments) {
        TRY_ASSIGN(const CounsellingSession revoked,
                   m_needs.sessions.markAttendance(session.id, session.stamp.version, Attendance::Revoked));
        Q_UNUSED(revoked)
    }
    if (effects.closesCase) {
        TRY_ASSIGN(const CaseFile file, m_needs.cases.find(person));
        TRY_ASSIGN(const CaseFile closed,
                   m_needs.cases.close(file, ClosingReason::PersonAsked, m_context.clock.today()));
        Q_UNUSED(closed)
    }
    return {};
}

} // namespace tawjih::rights
