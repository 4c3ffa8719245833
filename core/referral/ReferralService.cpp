#include "core/referral/ReferralService.h"

#include "core/consent/ConsentService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/indicator/JourneyService.h"
#include "core/referral/ReferralRepository.h"

#include <set>

namespace tawjih {

namespace {

using vault::Permission;

audit::Action actionOf(const Transition& transition) {
    return std::holds_alternative<RequestStep>(transition) ? audit::Action::ReferralStepped
                                                           : audit::Action::OutcomeRecorded;
}

bool sends(const Transition& transition) {
    const auto* step = std::get_if<RequestStep>(&transition);
    return step && step->to == ReferralStatus::Sent;
}

/// What an import may leave out and the rules want.
ReferralRecord filledIn(ReferralRecord record, const ServiceContext& context) {
    Referral& referral = record.referral;
    if (referral.id.isNull())
        referral.id = ReferralId::create(context.clock);
    if (referral.stamp.version == 0)
        referral.stamp = {static_cast<int>(record.earlierVersions.size()) + 1, context.clock.now(), context.actor.id};
    if (referral.outcome && !referral.outcome->completedOn &&
        (referral.outcome->outcome == TrainingOutcome::Completed ||
         referral.outcome->outcome == TrainingOutcome::Certified))
        referral.outcome->completedOn = referral.outcome->on;
    for (Referral& earlier : record.earlierVersions)
        earlier.id = referral.id;
    for (ReferralTransition& transition : record.transitions)
        transition.referral = referral.id;
    return record;
}

/// One record with its past; earlier versions end when their successor was recorded.
Status insertRecord(ReferralRepository& repository, const ReferralRecord& record) {
    TRY(repository.insert(record.referral));
    for (std::size_t i = 0; i < record.earlierVersions.size(); ++i) {
        const bool last = i + 1 == record.earlierVersions.size();
        const Referral& successor = last ? record.referral : record.earlierVersions[i + 1];
        TRY(repository.insertEarlier(record.earlierVersions[i], successor.stamp.recordedAt));
    }
    for (const ReferralTransition& transition : record.transitions)
        TRY(repository.insert(transition, makeUuidV7(transition.recordedAt)));
    return {};
}

} // namespace

ReferralService::ReferralService(const ServiceContext& context, ConsentService& consents, ReferralDelays delays)
    : m_context(context)
    , m_consents(consents)
    , m_delays(delays) {}

Result<Referral> ReferralService::draft(Referral referral) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    const QDate today = m_context.clock.today();
    if (referral.advisor.isNull())
        referral.advisor = m_context.actor.id;
    if (!referral.createdOn.isValid())
        referral.createdOn = today;
    referral.statusOn = referral.createdOn;
    TRY(ReferralRules::checkDraft(referral, today));

    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    ReferralRepository repository(m_context.db);
    const bool isNew = referral.id.isNull();
    if (isNew) {
        referral.id = ReferralId::create(m_context.clock);
        referral.stamp.version = 0;
    } else {
        TRY_ASSIGN(const Referral stored, repository.find(referral.id));
        if (stored.stamp.version != referral.stamp.version)
            return fail(ErrorCode::Conflict);
        if (stored.status != ReferralStatus::Draft || stored.beneficiary != referral.beneficiary)
            return fail(ErrorCode::TransitionRefused);
    }
    referral.stamp = {referral.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    TRY(isNew ? repository.insert(referral) : repository.update(referral));
    TRY(m_context.audit.record(isNew ? audit::Action::ReferralCreated : audit::Action::ReferralChanged, referral.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Referral, referral.id.uuid());
    return referral;
}

Result<Referral> ReferralService::send(const Referral& shown, QDate on, const QString& note) {
    return step(shown, RequestStep{ReferralStatus::Sent, on, {}, note});
}

Result<Referral> ReferralService::answer(const Referral& shown, const RequestStep& given) {
    using enum ReferralStatus;
    if (given.to != UnderReview && given.to != Accepted && given.to != Refused && given.to != Waitlisted)
        return fail(ErrorCode::TransitionRefused);
    return step(shown, given);
}

Result<Referral> ReferralService::withdraw(const Referral& shown, QDate on, const QString& note) {
    return step(shown, RequestStep{ReferralStatus::Withdrawn, on, {}, note});
}

Result<Referral> ReferralService::recordOutcome(const Referral& shown, const OutcomeStep& outcome) {
    return step(shown, outcome);
}

Result<Referral> ReferralService::step(const Referral& shown, const Transition& transition) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(const Referral stored, ReferralRepository(m_context.db).find(shown.id));
    if (stored.stamp.version != shown.stamp.version)
        return fail(ErrorCode::Conflict);
    TRY_ASSIGN(Referral moved, move(stored, transition));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Referral, moved.id.uuid());
    return moved;
}

/// The step itself, within the caller's transaction.
Result<Referral> ReferralService::move(const Referral& stored, const Transition& transition) {
    TRY_ASSIGN(Referral next, ReferralRules::apply(stored, transition, m_context.clock.today(), m_delays));
    if (sends(transition))
        TRY(m_consents.mayShare(stored.beneficiary, stored.establishment, *next.sentOn));
    next.stamp = {stored.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    ReferralRepository repository(m_context.db);
    TRY(repository.update(next));
    TRY(repository.insert(ReferralRules::transitionOf(stored, next, transition), makeUuidV7(next.stamp.recordedAt)));
    TRY(JourneyService(m_context.db).refresh(next.beneficiary));
    TRY(m_context.audit.record(actionOf(transition), next.id));
    return next;
}

Result<int> ReferralService::expireOverdue(QDate today) {
    if (!vault::permits(m_context.actor.roles, Permission::EditCases))
        return 0;
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(const std::vector<Referral> late, ReferralRepository(m_context.db).unansweredBefore(today));
    for (const Referral& referral : late)
        // Dated by the day after the last one for an answer, whenever somebody unlocks the desk.
        TRY(move(
            referral,
            RequestStep{ReferralStatus::Expired, std::max(referral.expiresOn->addDays(1), referral.statusOn), {}, {}}));
    TRY(transaction.commit());
    if (!late.empty())
        m_context.changes.notify(ChangeKind::Referral);
    return static_cast<int>(late.size());
}

Result<Referral> ReferralService::find(const ReferralId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return ReferralRepository(m_context.db).find(id);
}

Result<std::vector<ReferralRow>> ReferralService::ofBeneficiary(const BeneficiaryId& person) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto rows, ReferralRepository(m_context.db).ofBeneficiary(person));
    return judged(std::move(rows));
}

Result<std::vector<ReferralTransition>> ReferralService::transitions(const ReferralId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return ReferralRepository(m_context.db).transitions(id);
}

Result<std::vector<Referral>> ReferralService::versions(const ReferralId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return ReferralRepository(m_context.db).versions(id);
}

Result<std::vector<ReferralRow>> ReferralService::list(const ReferralQuery& query) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    const ReferralRepository repository(m_context.db);
    const QDate sentBefore = m_context.clock.today().addDays(-m_delays.reminderDays);
    TRY_ASSIGN(auto rows, repository.overdue(query, sentBefore));
    const int room = query.limit - static_cast<int>(rows.size());
    if (!query.overdueOnly && room > 0) {
        TRY_ASSIGN(const qint64 overdue, repository.countOverdue(query, sentBefore));
        const int offset = static_cast<int>(std::max<qint64>(0, query.offset - overdue));
        TRY_ASSIGN(auto others, repository.notOverdue(query, sentBefore, room, offset));
        std::ranges::move(others, std::back_inserter(rows));
    }
    return judged(std::move(rows));
}

Result<std::map<ReferralStatus, qint64>> ReferralService::countsByStatus(const ReferralQuery& query) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return ReferralRepository(m_context.db).countsByStatus(query);
}

Result<qint64> ReferralService::overdueCount(std::optional<UserId> advisor) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    ReferralQuery query;
    query.advisor = advisor;
    return ReferralRepository(m_context.db)
        .countOverdue(query, m_context.clock.today().addDays(-m_delays.reminderDays));
}

Status ReferralService::insertAll(std::span<const ReferralRecord> records) {
    TRY(vault::require(m_context.actor, Permission::ImportPersons));
    const QDate today = m_context.clock.today();
    ReferralRepository repository(m_context.db);
    std::set<BeneficiaryId> persons;
    for (const ReferralRecord& given : records) {
        const ReferralRecord record = filledIn(given, m_context);
        TRY(ReferralRules::check(record.referral, today));
        TRY(insertRecord(repository, record));
        persons.insert(record.referral.beneficiary);
    }
    JourneyService journeys(m_context.db);
    for (const BeneficiaryId& person : persons)
        TRY(journeys.refresh(person));
    return {};
}

std::vector<ReferralRow> ReferralService::judged(std::vector<ReferralRow> rows) const {
    const QDate today = m_context.clock.today();
    for (ReferralRow& row : rows) {
        if (row.referral.sentOn)
            row.daysSinceSending = static_cast<int>(row.referral.sentOn->daysTo(today));
        row.overdue = ReferralRules::isOverdue(row.referral, today, m_delays);
    }
    return rows;
}

} // namespace tawjih
