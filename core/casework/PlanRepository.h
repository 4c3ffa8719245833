#pragma once

#include "core/base/Result.h"
#include "core/casework/PlanService.h"

#include <functional>
#include <vector>

namespace tawjih {

/// Rows of `plan`, `plan_action` and their histories. `update` replaces version `stamp.version - 1`, which goes to the
/// history: Error Conflict when that is not stored.
class PlanRepository {
public:
    explicit PlanRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<Plan>> ofPerson(BeneficiaryId person);
    [[nodiscard]] Result<std::vector<Plan>> versions(BeneficiaryId person);
    [[nodiscard]] Result<std::vector<EarlierPlan>> earlierOf(BeneficiaryId person);
    [[nodiscard]] Status insert(const Plan& plan);
    [[nodiscard]] Status update(const Plan& plan);

    /// The choices of every plan that has some, in no order.
    [[nodiscard]] Status eachChosen(const std::function<void(BeneficiaryId, std::vector<CareerChoice>)>& visit);

    [[nodiscard]] Result<std::optional<PlanAction>> find(PlanActionId id);
    [[nodiscard]] Result<std::vector<PlanAction>> actions(BeneficiaryId person);
    [[nodiscard]] Result<std::vector<PlanAction>> actionVersions(BeneficiaryId person);
    [[nodiscard]] Status insert(const PlanAction& action);
    [[nodiscard]] Status update(const PlanAction& action);
    [[nodiscard]] Result<std::vector<DueAction>> due(std::optional<UserId> advisor, QDate until, int limit, QDate from);

    [[nodiscard]] Result<bool> hasPerson(BeneficiaryId person);

private:
    db::Connection& m_connection;
};

} // namespace tawjih
