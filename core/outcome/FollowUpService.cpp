#include "core/outcome/FollowUpService.h"

#include "core/base/Text.h"
#include "core/casework/CaseAccess.h"
#include "core/consent/ConsentService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/indicator/FactService.h"
#include "core/outcome/FollowUpRepository.h"

#include <algorithm>
#include <set>

namespace tawjih {

using vault::Permission;

namespace {

bool inVain(const ContactAttempt& attempt) {
    return attempt.result == ContactResult::NoAnswer || attempt.result == ContactResult::WrongNumber;
}

NameRefs nameOf(DueFollowUp& due) {
    return {due.beneficiary, due.personLatin, due.personArabic};
}

std::vector<DueFollowUp> earliest(std::vector<DueFollowUp> due, int limit) {
    std::ranges::stable_sort(due, {}, &DueFollowUp::dueOn);
    if (due.size() > static_cast<std::size_t>(limit))
        due.resize(static_cast<std::size_t>(limit));
    return due;
}

} // namespace

std::vector<ContactAttempt> FollowUpStanding::attemptsAt(FollowUpMark at) const {
    std::vector<ContactAttempt> some;
    std::ranges::copy_if(attempts, std::back_inserter(some), [&](const ContactAttempt& attempt) {
        return attempt.mark == at && attempt.attemptedAt.toLocalTime().date() >= base;
    });
    return some;
}

int FollowUpStanding::inVainAt(FollowUpMark at) const {
    const auto some = attemptsAt(at);
    return static_cast<int>(std::ranges::count_if(some, inVain));
}

const FollowUp* FollowUpStanding::foundAt(FollowUpMark at) const {
    const int months = FollowUpRules::monthsOf(at);
    const auto answer = std::ranges::find_if(
        found, [&](const FollowUp& each) { return each.months == months && each.checkedOn >= base; });
    return answer == found.end() ? nullptr : &*answer;
}

FollowUpService::FollowUpService(const ServiceContext& context) : m_context(context) {}

Result<FollowUp> FollowUpService::record(FollowUp followUp) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY(CaseAccess(m_context).require(followUp.beneficiary));
    TRY(FollowUpRules::check(followUp, m_context.clock.today()));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    FollowUpRepository repository(m_context.db);
    const bool isNew = followUp.id.isNull();
    if (isNew) {
        followUp.id = FollowUpId::create(m_context.clock);
        followUp.stamp.version = 0;
    } else {
        TRY_ASSIGN(const FollowUp stored, repository.find(followUp.id));
        if (stored.stamp.version != followUp.stamp.version || stored.beneficiary != followUp.beneficiary)
            return fail(ErrorCode::Conflict);
    }
    followUp.stamp = {followUp.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    TRY(isNew ? repository.insert(followUp) : repository.update(followUp));
    TRY(indicator::FactService(m_context.db).refresh(followUp.beneficiary));
    TRY(m_context.audit.record(audit::Action::FollowUpRecorded, followUp.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Referral, followUp.beneficiary.uuid());
    return followUp;
}

Result<FollowUp> FollowUpService::find(const FollowUpId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(FollowUp found, FollowUpRepository(m_context.db).find(id));
    TRY(CaseAccess(m_context).require(found.beneficiary));
    return found;
}

Result<std::vector<FollowUp>> FollowUpService::versionsOf(const BeneficiaryId& person) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return FollowUpRepository(m_context.db).versionsOf(person);
}

Result<FollowUpStanding> FollowUpService::standing(const BeneficiaryId& person, QDate today) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    const FollowUpRepository repository(m_context.db);
    FollowUpStanding standing;
    TRY_ASSIGN(const auto base, repository.base(person));
    if (!base)
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    standing.base = base->on;
    standing.afterTraining = base->afterTraining;
    TRY_ASSIGN(standing.attempts, repository.attempts(person));
    TRY_ASSIGN(standing.found, repository.ofBeneficiary(person));
    TRY_ASSIGN(const ConsentState consent,
               ConsentService(m_context).stateOn(person, ConsentPurpose::FollowUp, {}, today));
    standing.refused =
        consent == ConsentState::Refused || consent == ConsentState::Withdrawn || consent == ConsentState::Objected;
    const std::optional<int> months = FollowUpRules::markOn(standing.base, today);
    const bool over = !months && today >= standing.base.addMonths(FollowUpRules::marks.back());
    standing.mark = FollowUpRules::markOf(over ? FollowUpRules::marks.back() : months.value_or(0));
    return standing;
}

Result<std::vector<FollowUp>> FollowUpService::ofBeneficiary(const BeneficiaryId& person) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return FollowUpRepository(m_context.db).ofBeneficiary(person);
}

Result<std::vector<DueFollowUp>> FollowUpService::due(QDate today, std::optional<UserId> advisor, int limit) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    const FollowUpRepository repository(m_context.db);
    std::vector<DueFollowUp> due;
    for (const int mark : FollowUpRules::marks) {
        const auto [first, last] = FollowUpRules::basesOf(mark, today);
        TRY_ASSIGN(auto found, repository.notAsked(mark, first, last, advisor, limit));
        for (DueFollowUp& person : found)
            person.dueOn = person.dueOn.addMonths(mark);
        std::ranges::move(found, std::back_inserter(due));
    }
    const auto [first, last] = FollowUpRules::weekBasesOf(today);
    TRY_ASSIGN(auto found, repository.notSeenAgain(first, last, {}, today, advisor, limit));
    std::ranges::move(found, std::back_inserter(due));
    due = earliest(std::move(due), limit);
    TRY(CaseAccess(m_context).settle(due, nameOf));
    return due;
}

Result<std::vector<DueFollowUp>> FollowUpService::comingUp(QDate first, QDate last, std::optional<UserId> advisor,
                                                           int limit) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    const FollowUpRepository repository(m_context.db);
    std::vector<DueFollowUp> coming;
    for (const int mark : FollowUpRules::marks) {
        const QDate from = FollowUpRules::basesOf(mark, first.addDays(-1)).second.addDays(1);
        TRY_ASSIGN(auto found,
                   repository.notAsked(mark, from, FollowUpRules::basesOf(mark, last).second, advisor, limit));
        for (DueFollowUp& person : found)
            person.dueOn = person.dueOn.addMonths(mark);
        std::ranges::move(found, std::back_inserter(coming));
    }
    const auto [begin, end] = FollowUpRules::weekBasesOf(last);
    TRY_ASSIGN(auto found, repository.notSeenAgain(begin, end, first, last, advisor, limit));
    std::ranges::move(found, std::back_inserter(coming));
    coming = earliest(std::move(coming), limit);
    TRY(CaseAccess(m_context).settle(coming, nameOf));
    return coming;
}

Result<ContactAttempt> FollowUpService::note(ContactAttempt attempt) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY(CaseAccess(m_context).require(attempt.beneficiary));
    attempt.note = tidyLine(attempt.note);
    attempt.attemptedAt = attempt.attemptedAt.toUTC();
    TRY(FollowUpRules::check(attempt, m_context.clock.now()));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    FollowUpRepository repository(m_context.db);
    TRY_ASSIGN(const bool known, repository.hasPerson(attempt.beneficiary));
    if (!known)
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    attempt.id = ContactAttemptId::create(m_context.clock);
    attempt.recordedAt = m_context.clock.now();
    attempt.recordedBy = m_context.actor.id;
    TRY(repository.insert(attempt));
    TRY(indicator::FactService(m_context.db).refresh(attempt.beneficiary));
    TRY(m_context.audit.record(audit::Action::ContactAttempted, attempt.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Agenda, attempt.beneficiary.uuid());
    return attempt;
}

Status FollowUpService::recordCall(const ContactAttempt& attempt, const std::optional<FollowUp>& found) {
    // One announcement, and only once both are stored.
    const ChangeNotifier::Batch batch(m_context.changes);
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(note(attempt));
    if (found)
        TRY(record(*found));
    return transaction.commit();
}

Result<std::vector<ContactAttempt>> FollowUpService::attempts(const BeneficiaryId& person) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return FollowUpRepository(m_context.db).attempts(person);
}

Status FollowUpService::insertAttempts(std::span<const ContactAttempt> attempts) {
    TRY(vault::require(m_context.actor, Permission::ImportPersons));
    FollowUpRepository repository(m_context.db);
    indicator::FactService facts(m_context.db);
    for (ContactAttempt attempt : attempts) {
        TRY(FollowUpRules::check(attempt, m_context.clock.now()));
        if (attempt.id.isNull())
            attempt.id = ContactAttemptId::create(m_context.clock);
        if (!attempt.recordedAt.isValid()) {
            attempt.recordedAt = m_context.clock.now();
            attempt.recordedBy = m_context.actor.id;
        }
        TRY(repository.insert(attempt));
        TRY(facts.refresh(attempt.beneficiary));
    }
    return {};
}

Status FollowUpService::insertAll(std::span<const FollowUp> followUps) {
    TRY(vault::require(m_context.actor, Permission::ImportPersons));
    FollowUpRepository repository(m_context.db);
    std::set<BeneficiaryId> persons;
    for (FollowUp followUp : followUps) {
        TRY(FollowUpRules::check(followUp, m_context.clock.today()));
        if (followUp.id.isNull())
            followUp.id = FollowUpId::create(m_context.clock);
        if (followUp.stamp.version == 0)
            followUp.stamp = {1, m_context.clock.now(), m_context.actor.id};
        TRY(repository.insert(followUp));
        persons.insert(followUp.beneficiary);
    }
    indicator::FactService facts(m_context.db);
    for (const BeneficiaryId& person : persons)
        TRY(facts.refresh(person));
    return {};
}

} // namespace tawjih
