#include "core/casework/PlanService.h"

#include "core/base/Text.h"
#include "core/casework/CaseAccess.h"
#include "core/casework/CaseRepository.h"
#include "core/casework/PlanRepository.h"
#include "core/casework/PlanRules.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/indicator/FactService.h"

#include <algorithm>

namespace tawjih {

namespace {

using vault::Permission;

Status requirePerson(PlanRepository& repository, BeneficiaryId person) {
    TRY_ASSIGN(const bool known, repository.hasPerson(person));
    return known ? Status() : fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
}

// Only whom a case can be given to can be given something to do; whoever has it already keeps it.
Status requireOwner(db::Connection& connection, UserId owner) {
    if (owner.isNull())
        return {};
    TRY_ASSIGN(const std::vector<AdvisorName> known, CaseRepository(connection).activeUsersWithCases());
    return std::ranges::find(known, owner, &AdvisorName::id) != known.end()
               ? Status()
               : fail(ErrorCode::NotFound, QStringLiteral("app_user"));
}

} // namespace

Result<Plan> PlanService::ofPerson(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    TRY_ASSIGN(std::optional<Plan> plan, PlanRepository(m_context.db).ofPerson(person));
    if (plan)
        return *std::move(plan);
    Plan empty;
    empty.beneficiary = person;
    return empty;
}

Result<Plan> PlanService::save(const Plan& plan) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY(CaseAccess(m_context).require(plan.beneficiary));
    Plan next = plan;
    next.goal = next.goal.trimmed();
    for (CareerChoice& choice : next.choices)
        choice.note = tidyLine(choice.note);
    if (auto problems = PlanRules::validate(next); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("plan"), std::move(problems)});
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    PlanRepository repository(m_context.db);
    TRY(requirePerson(repository, next.beneficiary));
    TRY_ASSIGN(const std::optional<Plan> stored, repository.ofPerson(next.beneficiary));
    const Plan known = stored.value_or(Plan());
    if (known.id != next.id || known.stamp.version != next.stamp.version)
        return fail(ErrorCode::Conflict, QStringLiteral("plan"));
    next.stamp = known.stamp;
    if (stored && next == *stored)
        return next;
    next.stamp = {known.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    if (!stored)
        next.id = PlanId::create(m_context.clock);
    TRY(stored ? repository.update(next) : repository.insert(next));
    TRY(m_context.audit.record(audit::Action::PlanChanged, next.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Plan, next.beneficiary.uuid());
    return next;
}

Result<std::vector<Plan>> PlanService::versions(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return PlanRepository(m_context.db).versions(person);
}

Result<std::vector<EarlierPlan>> PlanService::earlierOf(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return PlanRepository(m_context.db).earlierOf(person);
}

Result<std::vector<PlanAction>> PlanService::actions(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return PlanRepository(m_context.db).actions(person);
}

Result<PlanAction> PlanService::find(PlanActionId id) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(std::optional<PlanAction> action, PlanRepository(m_context.db).find(id));
    if (!action)
        return fail(ErrorCode::NotFound, QStringLiteral("plan_action"));
    TRY(CaseAccess(m_context).require(action->beneficiary));
    return *std::move(action);
}

Result<std::vector<PlanAction>> PlanService::actionVersions(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return PlanRepository(m_context.db).actionVersions(person);
}

Result<PlanAction> PlanService::save(const PlanAction& action) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY(CaseAccess(m_context).require(action.beneficiary));
    PlanAction next = action;
    next.description = tidyLine(next.description);
    if (auto problems = PlanRules::validate(next, m_context.clock.today()); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("plan_action"), std::move(problems)});
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    PlanRepository repository(m_context.db);
    const bool isNew = next.id.isNull();
    PlanAction stored;
    if (isNew) {
        TRY(requirePerson(repository, next.beneficiary));
        next.id = PlanActionId::create(m_context.clock);
    } else {
        TRY_ASSIGN(const std::optional<PlanAction> found, repository.find(next.id));
        if (!found || found->beneficiary != next.beneficiary)
            return fail(ErrorCode::NotFound, QStringLiteral("plan_action"));
        stored = *found;
        if (stored.stamp.version != next.stamp.version)
            return fail(ErrorCode::Conflict, QStringLiteral("plan_action"));
        next.stamp = stored.stamp;
        if (next == stored)
            return next;
    }
    if (isNew || next.owner != stored.owner)
        TRY(requireOwner(m_context.db, next.owner));
    next.stamp = {stored.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    TRY(isNew ? repository.insert(next) : repository.update(next));
    TRY(indicator::FactService(m_context.db).refresh(next.beneficiary));
    TRY(m_context.audit.record(audit::Action::PlanActionChanged, next.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Plan, next.beneficiary.uuid());
    return next;
}

Result<PlanAction> PlanService::complete(const PlanAction& shown) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    if (!shown.isOpen())
        return fail(ErrorCode::TransitionRefused);
    PlanAction next = shown;
    next.doneOn = m_context.clock.today();
    return save(next);
}

Result<PlanAction> PlanService::cancel(const PlanAction& shown) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    if (!shown.isOpen())
        return fail(ErrorCode::TransitionRefused);
    PlanAction next = shown;
    next.cancelledOn = m_context.clock.today();
    return save(next);
}

Result<PlanAction> PlanService::postpone(const PlanAction& shown, QDate due) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    if (!shown.isOpen())
        return fail(ErrorCode::TransitionRefused);
    PlanAction next = shown;
    next.due = due;
    return save(next);
}

Result<PlanAction> PlanService::resume(const PlanAction& shown) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    if (shown.isOpen())
        return fail(ErrorCode::TransitionRefused);
    PlanAction next = shown;
    next.doneOn.reset();
    next.cancelledOn.reset();
    return save(next);
}

Result<std::vector<DueAction>> PlanService::due(std::optional<UserId> advisor, QDate until, int limit, QDate from) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto actions, PlanRepository(m_context.db).due(advisor, until, limit, from));
    TRY(CaseAccess(m_context).settle(actions, lineOf<DueAction>,
                                     [](DueAction& due) { due.action.description.clear(); }));
    return actions;
}

Result<QStringList> PlanService::rankedWishes(BeneficiaryId person, const QStringList& interests) {
    TRY_ASSIGN(const Plan plan, ofPerson(person));
    return PlanRules::rankedWishes(plan, interests);
}

Result<QHash<BeneficiaryId, int>> PlanService::ranksOf(const QString& trade) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    QHash<BeneficiaryId, int> ranks;
    TRY(PlanRepository(m_context.db).eachChosen([&](BeneficiaryId person, std::vector<CareerChoice> choices) {
        Plan plan;
        plan.choices = std::move(choices);
        const auto at = trade.isEmpty() ? -1 : PlanRules::rankedWishes(plan, {}).indexOf(trade);
        ranks.insert(person, static_cast<int>(at) + 1);
    }));
    return ranks;
}

} // namespace tawjih
