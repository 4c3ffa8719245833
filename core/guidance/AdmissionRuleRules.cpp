#include "core/guidance/AdmissionRuleRules.h"

#include "core/base/Text.h"
#include "core/catalogue/CatalogueRules.h"
#include "core/guidance/RuleCheck.h"

#include <algorithm>

namespace tawjih::AdmissionRuleRules {

namespace {

using Kind = FieldProblem::Kind;

void checkExpression(const Expression& expression, std::vector<FieldProblem>& problems) {
    for (const RuleProblem& problem : RuleCheck::check(expression)) {
        const bool unusable = problem.fault == RuleFault::Never || problem.fault == RuleFault::TooMany ||
                              problem.fault == RuleFault::TooDeep;
        if (unusable)
            problems.push_back({QString(u"expression/" % problem.path),
                                problem.fault == RuleFault::Never ? Kind::Contradiction : Kind::TooLong});
    }
    if (problems.empty() && !RuleCheck::isUsable(expression))
        problems.push_back({QStringLiteral("expression/"), Kind::Contradiction});
}

void checkProvenance(const Provenance& provenance, QDate today, std::vector<FieldProblem>& problems) {
    if (provenance.source.size() > CatalogueRules::longestLine)
        problems.push_back({QStringLiteral("provenance.source"), Kind::TooLong});
    if (provenance.sourceOn && *provenance.sourceOn > today)
        problems.push_back({QStringLiteral("provenance.sourceOn"), Kind::InFuture});
    if (provenance.verifiedOn && *provenance.verifiedOn > today)
        problems.push_back({QStringLiteral("provenance.verifiedOn"), Kind::InFuture});
    if (provenance.verifiedOn && provenance.verifiedBy.isEmpty())
        problems.push_back({QStringLiteral("provenance.verifiedBy"), Kind::Missing});
}

} // namespace

AdmissionRule tidied(AdmissionRule rule) {
    for (QString* text :
         {&rule.name.fr, &rule.name.ar, &rule.name.en, &rule.provenance.source, &rule.provenance.verifiedBy})
        *text = tidyLine(*text);
    return rule;
}

Status check(const AdmissionRule& rule, const std::vector<AdmissionRule>& others, QDate today) {
    std::vector<FieldProblem> problems;
    checkExpression(rule.expression, problems);
    if (rule.name.isEmpty())
        problems.push_back({QStringLiteral("name"), Kind::Missing});
    for (const QString& name : {rule.name.fr, rule.name.ar, rule.name.en})
        if (name.size() > CatalogueRules::longestName)
            problems.push_back({QStringLiteral("name"), Kind::TooLong});
    checkProvenance(rule.provenance, today, problems);
    if (rule.defaultProvider && !rule.defaultLevel)
        problems.push_back({QStringLiteral("defaultLevel"), Kind::Missing});
    const auto takesItsPlace = [&rule](const AdmissionRule& other) {
        return other.active && other.id != rule.id && other.defaultLevel == rule.defaultLevel &&
               other.defaultProvider == rule.defaultProvider;
    };
    if (rule.active && rule.defaultLevel && std::ranges::any_of(others, takesItsPlace))
        problems.push_back({QStringLiteral("defaultLevel"), Kind::NotUnique});
    if (problems.empty())
        return {};
    return fail(Error{ErrorCode::Invalid, QStringLiteral("admission rule"), std::move(problems)});
}

} // namespace tawjih::AdmissionRuleRules
