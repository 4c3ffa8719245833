#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/PersonLine.h"
#include "core/casework/Plan.h"

#include <QHash>

#include <vector>

namespace tawjih {

/// An action that waits.
struct DueAction {
    PersonLine person;
    PlanAction action;
    QString ownerName; ///< empty: the person
    bool operator==(const DueAction&) const = default;
};

/// Career plans and their actions. Reading needs ReadCases, changing EditCases. Every change compares the version that
/// the page showed with the stored one (Error Conflict).
class PlanService {
public:
    explicit PlanService(const ServiceContext& context) : m_context(context) {}

    /// The plan of a person; an empty one (null id) where none was made yet.
    [[nodiscard]] Result<Plan> ofPerson(BeneficiaryId person);

    /// Stores a plan (null id: the person's first) and returns it as stored.
    /// Errors: NotFound, Invalid, Conflict (changed meanwhile, or somebody made the first one meanwhile).
    [[nodiscard]] Result<Plan> save(const Plan& plan);

    /// Every version of a person's plan, the oldest first, the one in force last.
    [[nodiscard]] Result<std::vector<Plan>> versions(BeneficiaryId person);

    /// The plans that merges put behind the person's own, the latest merge first.
    [[nodiscard]] Result<std::vector<EarlierPlan>> earlierOf(BeneficiaryId person);

    /// All actions of a person: the open ones first, by the day they are due, then what is over, the latest first.
    [[nodiscard]] Result<std::vector<PlanAction>> actions(BeneficiaryId person);

    /// Errors: NotFound.
    [[nodiscard]] Result<PlanAction> find(PlanActionId id);

    /// Every version of every action of a person, by action, the oldest first.
    [[nodiscard]] Result<std::vector<PlanAction>> actionVersions(BeneficiaryId person);

    /// Stores a new action (null id) or changes one. Errors: NotFound (also an owner who is no active advisor),
    /// Invalid, Conflict.
    [[nodiscard]] Result<PlanAction> save(const PlanAction& action);

    /// Errors of the three: Conflict, TransitionRefused (not open), and of `postpone` Invalid (no day).
    [[nodiscard]] Result<PlanAction> complete(const PlanAction& shown);
    [[nodiscard]] Result<PlanAction> cancel(const PlanAction& shown);
    [[nodiscard]] Result<PlanAction> postpone(const PlanAction& shown, QDate due);
    /// Takes back that it is done or cancelled. Errors: Conflict, TransitionRefused (open).
    [[nodiscard]] Result<PlanAction> resume(const PlanAction& shown);

    /// Open actions due up to a day, of cases that are not closed, the earliest first.
    /// \param advisor those that this user owns, and those that persons of this user's caseload own; nothing: all
    /// \param from the first day; invalid: from ever
    [[nodiscard]] Result<std::vector<DueAction>> due(std::optional<UserId> advisor, QDate until, int limit = 500,
                                                     QDate from = {});

    /// What ranks training for a person: see PlanRules::rankedWishes.
    /// \param interests of the person's file, which count where the plan has no choice
    [[nodiscard]] Result<QStringList> rankedWishes(BeneficiaryId person, const QStringList& interests);

    /// The same for one trade and everybody at once: its rank from 1 for each person whose plan has a choice, 0 where
    /// it is none of them. Who is not in it has no plan: their interests count.
    [[nodiscard]] Result<QHash<BeneficiaryId, int>> ranksOf(const QString& trade);

private:
    ServiceContext m_context;
};

} // namespace tawjih
