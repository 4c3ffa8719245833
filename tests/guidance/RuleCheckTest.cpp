#include "core/guidance/RuleCheck.h"

#include "core/guidance/CompiledRules.h"
#include "tests/guidance/Expressions.h"
#include "tests/support/RandomGuidance.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::test;

class RuleCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faultsAreFoundAtTheirPlace_data();
    void faultsAreFoundAtTheirPlace();
    void aSoundRuleHasNone();
    void usableIsWhatCompiles();
};

namespace {

Expression age(std::optional<int> min, std::optional<int> max) {
    return is(AgeCondition{min, max, ReferenceDay::start()});
}

const Expression passport = is(DocumentCondition{DocumentKind::Passport});

} // namespace

Q_DECLARE_METATYPE(tawjih::Expression)

void RuleCheckTest::faultsAreFoundAtTheirPlace_data() {
    QTest::addColumn<Expression>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, Expression rule, const char* path, RuleFault fault) {
        QTest::newRow(name) << rule << QString::fromLatin1(path) << static_cast<int>(fault);
    };
    row("ages the wrong way round", age(30, 15), "age", RuleFault::Never);
    row("ages that exclude each other", Expression::all({age(18, {}), passport, age({}, 17)}), "all", RuleFault::Never);
    row("a dead alternative", Expression::any({passport, Expression::all({age(18, {}), age({}, 17)})}), "any[1].all",
        RuleFault::Never);
    row("no status", Expression::all({passport, is(ResidenceCondition{})}), "all[1].residence", RuleFault::Never);
    row("three sets that share nothing",
        Expression::all({is(StreamCondition{{BacStream::Svt, BacStream::Arts}}),
                         is(StreamCondition{{BacStream::Arts, BacStream::Lettres}}),
                         is(StreamCondition{{BacStream::Lettres, BacStream::Svt}})}),
        "all", RuleFault::Never);
    row("and not", Expression::all({passport, Expression::negated(passport)}), "all", RuleFault::Never);
    row("an age without bounds", Expression::all({passport, age({}, {})}), "all[1].age", RuleFault::AlwaysTrue);
    row("any schooling", is(SchoolCondition{EducationLevel::None}), "school", RuleFault::AlwaysTrue);
    row("one or the other", Expression::any({age({}, 17), age(18, {})}), "any", RuleFault::AlwaysTrue);
    row("twice the same", Expression::all({passport, age(15, 30), passport}), "all[2].document", RuleFault::Redundant);
    row("a weaker one beside", Expression::all({age(15, 30), age(15, {})}), "all[1].age", RuleFault::Redundant);
    row("a narrower alternative",
        Expression::any({is(SchoolCondition{EducationLevel::Lower3}), is(SchoolCondition{EducationLevel::Bac})}),
        "any[1].school", RuleFault::Redundant);
    row("under not",
        Expression::negated(
            Expression::any({is(SchoolCondition{EducationLevel::Bac}), is(SchoolCondition{EducationLevel::Higher})})),
        "not.any[1].school", RuleFault::Redundant);
    row("an empty group", Expression::all({passport, Expression::any({})}), "all[1].any", RuleFault::Empty);
    row("too many", Expression::all({65, passport}), "", RuleFault::TooMany);
    Expression deep = passport;
    for (int i = 0; i < maxDepth; ++i)
        deep = Expression::negated(deep);
    row("too deep", deep, "", RuleFault::TooDeep);
}

void RuleCheckTest::faultsAreFoundAtTheirPlace() {
    QFETCH(Expression, rule);
    QFETCH(QString, path);
    QFETCH(int, fault);
    const auto problems = RuleCheck::check(rule);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().path, path);
    QCOMPARE(static_cast<int>(problems.front().fault), fault);
}

void RuleCheckTest::aSoundRuleHasNone() {
    const Expression sound =
        Expression::all({age(15, 30),
                         Expression::any({is(SchoolCondition{EducationLevel::Lower3}),
                                          is(EarlierCondition{TrainingLevel::Specialisation, {}})}),
                         is(IntakeCondition{IntakeFact::WindowOpen}), is(IntakeCondition{IntakeFact::SeatsFree}),
                         Expression::any({is(NationalityCondition{{u"MAR"_qs}}), is(TitleCondition{})}), passport});
    QCOMPARE(RuleCheck::check(sound), std::vector<RuleProblem>());
    QVERIFY(RuleCheck::isUsable(sound));
}

void RuleCheckTest::usableIsWhatCompiles() {
    RandomGuidance random(31);
    int usable = 0;
    for (int round = 0; round < 2000; ++round) {
        const Expression rule = random.rule(12, 5);
        CompiledRules rules;
        const bool compiles = rules.addRule(rule).has_value();
        QCOMPARE(RuleCheck::isUsable(rule), compiles);
        QVERIFY(compiles || !RuleCheck::check(rule).empty());
        usable += compiles;
    }
    QVERIFY(usable > 1000 && usable < 2000);
}

TAWJIH_REGISTER_TEST(RuleCheckTest)
#include "RuleCheckTest.moc"
