#include "core/guidance/Alternatives.h"

#include <algorithm>

namespace tawjih {

namespace {

using Alternatives = std::vector<Alternative>;

constexpr size_t maxProduct = size_t(4) * maxAlternatives; ///< before absorption, which compares each with each

Error tooMany() {
    return {ErrorCode::Invalid,
            QStringLiteral("too many alternatives"),
            {{QStringLiteral("expression"), FieldProblem::Kind::TooLong}}};
}

Result<Alternatives> absorbed(const Alternatives& all) {
    Alternatives kept;
    for (const Alternative& candidate : all) {
        if (std::ranges::any_of(kept, [&](const Alternative& other) { return covers(other, candidate); }))
            continue;
        std::erase_if(kept, [&](const Alternative& other) { return covers(candidate, other); });
        kept.push_back(candidate);
    }
    if (kept.size() > maxAlternatives)
        return fail(tooMany());
    return kept;
}

Result<Alternatives> eachWithEach(const Alternatives& some, const Alternatives& others) {
    if (some.size() * others.size() > maxProduct)
        return fail(tooMany());
    Alternatives product;
    for (const Alternative& one : some) {
        for (const Alternative& other : others) {
            Alternative joined = one;
            if (std::ranges::all_of(other, [&](const Requirement& next) { return addTo(joined, next); }))
                product.push_back(std::move(joined));
        }
    }
    return absorbed(product);
}

Alternatives ofCondition(const Condition& condition, bool negated) {
    std::optional<Requirement> requirement = requirementOf(condition);
    if (!requirement)
        return negated ? Alternatives() : Alternatives{{}};
    if (negated)
        requirement = oppositeOf(*requirement);
    Alternative alternative;
    return addTo(alternative, *requirement) ? Alternatives{alternative} : Alternatives();
}

Result<Alternatives> expanded(const Expression& rule, bool negated) {
    if (rule.kind == Expression::Kind::Is)
        return ofCondition(rule.condition, negated);
    if (rule.kind == Expression::Kind::Not)
        return rule.parts.empty() ? Result<Alternatives>(Alternatives()) : expanded(rule.parts.front(), !negated);
    const bool all = (rule.kind == Expression::Kind::All) != negated;
    Alternatives found = all ? Alternatives{{}} : Alternatives();
    for (const Expression& part : rule.parts) {
        TRY_ASSIGN(Alternatives next, expanded(part, negated));
        if (all) {
            TRY_ASSIGN(found, eachWithEach(found, next));
        } else {
            std::ranges::move(next, std::back_inserter(found));
            TRY_ASSIGN(found, absorbed(found));
        }
    }
    return found;
}

} // namespace

bool covers(const Alternative& wide, const Alternative& narrow) {
    return std::ranges::all_of(wide, [&](const Requirement& wanted) {
        return std::ranges::any_of(narrow, [&](const Requirement& given) { return implies(given, wanted); });
    });
}

bool addTo(Alternative& alternative, const Requirement& requirement) {
    Requirement added = requirement;
    for (const Requirement& other : alternative) {
        if (exclude(other, added))
            return false;
        if (const auto merged = together(other, added))
            added = *merged;
    }
    if (isImpossible(added))
        return false;
    if (isAlwaysMet(added) ||
        std::ranges::any_of(alternative, [&](const Requirement& other) { return implies(other, added); }))
        return true;
    std::erase_if(alternative, [&](const Requirement& other) { return implies(added, other); });
    alternative.push_back(std::move(added));
    return true;
}

std::optional<Alternative> resolved(const Alternative& alternative, QDate startsOn) {
    Alternative known;
    for (const Requirement& requirement : alternative)
        if (!addTo(known, resolved(requirement, startsOn)))
            return std::nullopt;
    return known;
}

Result<std::vector<Alternative>> alternativesOf(const Expression& rule) {
    return conditionCount(rule) > maxConditions ? Result<Alternatives>(fail(tooMany())) : expanded(rule, false);
}

} // namespace tawjih
