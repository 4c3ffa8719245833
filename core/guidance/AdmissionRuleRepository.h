#pragma once

#include "core/base/Result.h"
#include "core/guidance/AdmissionRule.h"

namespace tawjih {

namespace db {
class Connection;
}

/// The table `admission_rule` with its history; the expression is RuleJson's text. Stamps come from the caller; an
/// update keeps the version before it. A rule that cannot be read is damage: Error DeskDamaged.
class AdmissionRuleRepository {
public:
    explicit AdmissionRuleRepository(db::Connection& connection) : m_db(connection) {}

    /// In the order of the French name.
    [[nodiscard]] Result<std::vector<AdmissionRule>> all(bool activeOnly) const;
    /// Errors: NotFound.
    [[nodiscard]] Result<AdmissionRule> find(const AdmissionRuleId& id) const;
    [[nodiscard]] Status insert(const AdmissionRule& rule);
    [[nodiscard]] Status update(const AdmissionRule& rule);

private:
    db::Connection& m_db;
};

} // namespace tawjih
