#include "core/guidance/CompiledRules.h"

#include "tests/support/NaiveRules.h"
#include "tests/support/RandomGuidance.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::test;

/// Holds the compiled rules against a walk over the tree, on random persons and rules.
class CompiledRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithAWalkOverTheTree();
    void whatIsMissingIsSufficientAndShortest();
    void whatBlocksIsNotInThePersonsHands();
    void tooManyAlternativesAreRefused();
    void aRuleThatNobodyCanMeetIsRefused();
    void sameRulesAndDaysShareTheirWork();
};

namespace {

using Requirements = std::vector<Requirement>;

// One random rule, person and intake, and what the program says of them.
struct Trial {
    Expression rule;
    Facts facts;
    QDate startsOn;
    Assessment assessment;
    std::optional<Error> refused;

    Trial(RandomGuidance& random, int conditions, int depth)
        : rule(random.rule(conditions, depth))
        , facts(random.facts())
        , startsOn(random.start()) {
        CompiledRules rules;
        const auto number = rules.addRule(rule);
        if (!number) {
            refused = number.error();
            return;
        }
        const auto handle = rules.forStart(*number, startsOn);
        CompiledRules::Weights weights;
        rules.weigh(facts, weights);
        assessment = rules.assess(handle, weights);
        Q_ASSERT(assessment.verdict == rules.verdict(handle, weights));
    }

    [[nodiscard]] Requirement wanted(const Requirement& requirement, bool negated) const {
        return resolved(negated ? oppositeOf(requirement) : requirement, startsOn);
    }

    // The rule for a person who has come to meet `granted` beside what the facts say.
    [[nodiscard]] Truth granting(const Requirements& granted) const { return granting(rule, false, granted); }

    [[nodiscard]] Truth granting(const Expression& part, bool negated, const Requirements& granted) const {
        if (part.kind == Expression::Kind::Not)
            return granting(part.parts.front(), !negated, granted);
        if (part.kind == Expression::Kind::Is)
            return granting(part.condition, negated, granted);
        const bool all = (part.kind == Expression::Kind::All) != negated;
        Truth found = all ? Truth::Yes : Truth::No;
        for (const Expression& next : part.parts) {
            const Truth value = granting(next, negated, granted);
            found = all ? bothOf(found, value) : eitherOf(found, value);
        }
        return found;
    }

    [[nodiscard]] Truth granting(const Condition& condition, bool negated, const Requirements& granted) const {
        const auto requirement = requirementOf(condition);
        if (!requirement)
            return truth(!negated);
        const Requirement asked = wanted(*requirement, negated);
        if (isAlwaysMet(asked) ||
            std::ranges::any_of(granted, [&](const Requirement& given) { return implies(given, asked); }))
            return Truth::Yes;
        return isMet(asked, facts);
    }

    void collect(const Expression& part, bool negated, Requirements& found) const {
        if (part.kind == Expression::Kind::Is) {
            if (const auto requirement = requirementOf(part.condition))
                found.push_back(wanted(*requirement, negated));
            return;
        }
        for (const Expression& next : part.parts)
            collect(next, negated != (part.kind == Expression::Kind::Not), found);
    }

    [[nodiscard]] bool isOpen(const Requirement& requirement) const {
        const Truth met = isMet(requirement, facts);
        return met == Truth::Unknown ||
               (met == Truth::No && isAttainable(requirement, possibleValues(requirement.fact, facts)));
    }

    // What the person lacks and could come to, of the conditions of the rule and of those put together on one fact.
    [[nodiscard]] Requirements wishes() const {
        Requirements all;
        collect(rule, false, all);
        for (size_t i = 0; i < all.size() && all.size() < 64; ++i)
            for (size_t j = 0; j < i; ++j)
                if (const auto both = together(all[i], all[j]); both && std::ranges::find(all, *both) == all.end())
                    all.push_back(*both);
        std::erase_if(all, [&](const Requirement& wish) { return isImpossible(wish) || !isOpen(wish); });
        return all;
    }

    // The fewest wishes that make the rule hold, trying all sets of one size before the next; -1 for none up to `most`.
    [[nodiscard]] int fewest(int most) const;
};

bool compatible(const Requirements& granted) {
    Alternative together;
    return std::ranges::all_of(granted, [&](const Requirement& one) { return addTo(together, one); });
}

int Trial::fewest(int most) const {
    const Requirements all = wishes();
    Requirements granted;
    const std::function<bool(size_t, int)> tryFrom = [&](size_t from, int left) {
        if (left == 0)
            return compatible(granted) && granting(granted) == Truth::Yes;
        for (size_t i = from; i < all.size(); ++i) {
            granted.push_back(all[i]);
            const bool found = tryFrom(i + 1, left - 1);
            granted.pop_back();
            if (found)
                return true;
        }
        return false;
    };
    for (int size = 0; size <= most; ++size)
        if (tryFrom(0, size))
            return size;
    return -1;
}

Requirements requirementsOf(const Assessment& assessment) {
    Requirements requirements;
    for (const Need& need : assessment.needs)
        requirements.push_back(need.requirement);
    return requirements;
}

} // namespace

void CompiledRulesTest::agreesWithAWalkOverTheTree() {
    RandomGuidance random(7);
    std::array<int, 4> seen{};
    int refused = 0;
    for (int round = 0; round < 10000; ++round) {
        const Trial trial(random, 12, 5);
        const Truth expected = naively(trial.rule, trial.facts, trial.startsOn);
        if (trial.refused) {
            ++refused;
            QVERIFY(expected != Truth::Yes || trial.refused->problems.front().kind == FieldProblem::Kind::TooLong);
            continue;
        }
        const Verdict verdict = trial.assessment.verdict;
        ++seen[static_cast<size_t>(verdict)];
        QCOMPARE(verdict == Verdict::Eligible, expected == Truth::Yes);
        QVERIFY(expected != Truth::Unknown || verdict != Verdict::NotEligible || trial.fewest(3) < 0);
    }
    for (const Verdict verdict : {Verdict::Eligible, Verdict::EligibleIf, Verdict::NotEligible})
        QVERIFY(seen[static_cast<size_t>(verdict)] > 500);
    QVERIFY(refused < 2000);
}

void CompiledRulesTest::whatIsMissingIsSufficientAndShortest() {
    RandomGuidance random(11);
    int compared = 0;
    for (int round = 0; round < 10000; ++round) {
        const Trial trial(random, 6, 4);
        if (trial.assessment.verdict != Verdict::EligibleIf)
            continue;
        const Requirements missing = requirementsOf(trial.assessment);
        QVERIFY(!missing.empty() && compatible(missing));
        QCOMPARE(trial.granting(missing), Truth::Yes);
        for (size_t left = 0; left < missing.size(); ++left) {
            Requirements rest = missing;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(left));
            QVERIFY(trial.granting(rest) != Truth::Yes);
        }
        for (const Need& need : trial.assessment.needs) {
            QVERIFY(need.kind != Need::Kind::Blocks);
            QCOMPARE(need.kind == Need::Kind::Check, isMet(need.requirement, trial.facts) == Truth::Unknown);
        }
        QCOMPARE(trial.fewest(static_cast<int>(missing.size()) - 1), -1);
        compared += missing.size() > 1;
    }
    QVERIFY(compared > 500);
}

void CompiledRulesTest::whatBlocksIsNotInThePersonsHands() {
    RandomGuidance random(13);
    int compared = 0;
    for (int round = 0; round < 5000; ++round) {
        const Trial trial(random, 6, 4);
        if (trial.assessment.verdict != Verdict::NotEligible)
            continue;
        QVERIFY(!trial.assessment.needs.empty());
        for (const Need& need : trial.assessment.needs) {
            QCOMPARE(need.kind, Need::Kind::Blocks);
            QCOMPARE(isMet(need.requirement, trial.facts), Truth::No);
            QVERIFY(!trial.isOpen(need.requirement));
        }
        QCOMPARE(trial.fewest(3), -1);
        ++compared;
    }
    QVERIFY(compared > 500);
}

void CompiledRulesTest::tooManyAlternativesAreRefused() {
    std::vector<Expression> each;
    for (const auto& document : allOf<DocumentKind>())
        each.push_back(Expression::any(
            {Expression::is(DocumentCondition{document.value}),
             Expression::is(EarlierCondition{TrainingLevel::Technician, QLatin1String(document.code)})}));
    CompiledRules rules;
    const auto refused = rules.addRule(Expression::all(each));
    VERIFY_FAILS(refused, ErrorCode::Invalid);
    QCOMPARE(refused.error().problems.front().kind, FieldProblem::Kind::TooLong);
    each.resize(8);
    const auto taken = alternativesOf(Expression::all(each));
    VERIFY_OK(taken);
    QCOMPARE(taken->size(), size_t(256));
    VERIFY_FAILS(rules.addRule(Expression::all({65, Expression::is(DocumentCondition{})})), ErrorCode::Invalid);
}

void CompiledRulesTest::aRuleThatNobodyCanMeetIsRefused() {
    CompiledRules rules;
    const auto young = Expression::is(AgeCondition{std::nullopt, 17, ReferenceDay::start()});
    const auto grown = Expression::is(AgeCondition{18, std::nullopt, ReferenceDay::start()});
    const auto refused = rules.addRule(Expression::all({young, grown}));
    VERIFY_FAILS(refused, ErrorCode::Invalid);
    QCOMPARE(refused.error().problems.front().kind, FieldProblem::Kind::Contradiction);
    VERIFY_OK(rules.addRule(Expression::any({young, grown})));
}

void CompiledRulesTest::sameRulesAndDaysShareTheirWork() {
    CompiledRules rules;
    const auto rule = rules.addRule(Expression::is(AgeCondition{15, 30, ReferenceDay::fixed(1, 9)}));
    VERIFY_OK(rule);
    QCOMPARE(rules.forStart(*rule, QDate(2026, 9, 15)), rules.forStart(*rule, QDate(2026, 9, 15)));
    static_cast<void>(rules.forStart(*rule, QDate(2026, 10, 1)));
    QCOMPARE(rules.handleCount(), 2);
    QCOMPARE(rules.requirementCount(), 1);
}

TAWJIH_REGISTER_TEST(CompiledRulesTest)
#include "CompiledRulesTest.moc"
