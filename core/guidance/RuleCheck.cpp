#include "core/guidance/RuleCheck.h"

#include "core/guidance/Alternatives.h"
#include "core/guidance/RuleJson.h"

#include <algorithm>

namespace tawjih::RuleCheck {

namespace {

using Problems = std::vector<RuleProblem>;
using Kind = Expression::Kind;

int depthOf(const Expression& rule) {
    int deepest = 0;
    for (const Expression& part : rule.parts)
        deepest = std::max(deepest, depthOf(part));
    return deepest + 1;
}

// The key under which RuleJson writes a part.
QString keyOf(const Expression& part) {
    return RuleJson::toJson(part).constBegin().key();
}

QString pathOf(const Expression& rule, const QString& outer, size_t index) {
    const QString place = rule.kind == Kind::Not ? outer : QString(outer + u'[' + QString::number(index) + u']');
    return place + u'.' + keyOf(rule.parts[index]);
}

bool isAboutIntake(const Expression& part) {
    return part.kind == Kind::Is ? !requirementOf(part.condition) : std::ranges::all_of(part.parts, isAboutIntake);
}

bool allCovered(const std::vector<Alternative>& wide, const std::vector<Alternative>& narrow) {
    return std::ranges::all_of(narrow, [&](const Alternative& one) {
        return std::ranges::any_of(wide, [&](const Alternative& other) { return covers(other, one); });
    });
}

// Two parts of an "any" of which everybody meets one or the other: under 18, or 18 and over.
bool leavesNobodyOut(const Expression& rule) {
    for (const Expression& one : rule.parts) {
        for (const Expression& other : rule.parts) {
            if (one.kind != Kind::Is || other.kind != Kind::Is)
                continue;
            const auto a = requirementOf(one.condition);
            const auto b = requirementOf(other.condition);
            if (a && b && a->fact == b->fact && implies(oppositeOf(*a), *b))
                return true;
        }
    }
    return false;
}

class Checker {
public:
    Problems problems;

    // True when nobody can meet the part; then its own parts are looked at only for the smallest that shows it.
    bool look(const Expression& rule, const QString& path, bool negated) {
        const auto all = alternativesOf(negated ? Expression::negated(rule) : rule);
        if (!all)
            return false;
        if (rule.kind == Kind::Is)
            return leaf(rule, path, negated, all->empty());
        if (rule.parts.empty()) {
            problems.push_back({path, RuleFault::Empty});
            return all->empty();
        }
        const size_t before = problems.size();
        const bool inner = negated != (rule.kind == Kind::Not);
        bool shown = false;
        for (size_t i = 0; i < rule.parts.size(); ++i)
            shown = look(rule.parts[i], pathOf(rule, path, i), inner) || shown;
        if (all->empty() && !shown)
            problems.push_back({path, RuleFault::Never});
        if (!all->empty() && problems.size() == before)
            wholly(rule, path, negated, *all);
        return all->empty();
    }

private:
    bool leaf(const Expression& rule, const QString& path, bool negated, bool never) {
        const auto requirement = requirementOf(rule.condition);
        if (requirement && isAlwaysMet(negated ? oppositeOf(*requirement) : *requirement))
            problems.push_back({path, RuleFault::AlwaysTrue});
        if (never)
            problems.push_back({path, RuleFault::Never});
        return never;
    }

    // What only the parts together show.
    void wholly(const Expression& rule, const QString& path, bool negated, const std::vector<Alternative>& all) {
        if (rule.kind == Kind::Not)
            return;
        if ((rule.kind == Kind::Any) != negated && leavesNobodyOut(rule)) {
            problems.push_back({path, RuleFault::AlwaysTrue});
            return;
        }
        Expression rest = rule;
        for (size_t i = rule.parts.size(); i-- > 0 && rest.parts.size() > 1;) {
            Expression without = rest;
            without.parts.erase(without.parts.begin() + static_cast<std::ptrdiff_t>(i));
            const auto others = alternativesOf(negated ? Expression::negated(without) : without);
            if (isAboutIntake(rule.parts[i]) || !others || !allCovered(all, *others) || !allCovered(*others, all))
                continue;
            problems.push_back({pathOf(rule, path, i), RuleFault::Redundant});
            rest = without;
        }
    }
};

} // namespace

Problems check(const Expression& rule) {
    if (depthOf(rule) > maxDepth)
        return {{QString(), RuleFault::TooDeep}};
    if (!alternativesOf(rule))
        return {{QString(), RuleFault::TooMany}};
    Checker checker;
    checker.look(rule, keyOf(rule), false);
    return checker.problems;
}

bool isUsable(const Expression& rule) {
    const auto alternatives =
        depthOf(rule) > maxDepth ? Result<std::vector<Alternative>>(std::vector<Alternative>()) : alternativesOf(rule);
    return alternatives && !alternatives->empty();
}

} // namespace tawjih::RuleCheck
