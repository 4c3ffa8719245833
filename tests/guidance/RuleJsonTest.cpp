#include "core/guidance/RuleJson.h"

#include "tests/support/RandomGuidance.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>

using namespace tawjih;
using namespace tawjih::test;

class RuleJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenReadsBack();
    void writesWhatTheHeaderShows();
    void faultsAreNamedWithTheirPlace_data();
    void faultsAreNamedWithTheirPlace();
    void sizeAndDepthAreBounded();
    void anyBytesAreSafe();
};

namespace {

// A random rule names "not said" here and there, which nobody can ask for.
bool asksForNotSaid(const Expression& rule) {
    if (const auto* school = std::get_if<SchoolCondition>(&rule.condition))
        return school->least == EducationLevel::NotSaid;
    if (const auto* language = std::get_if<LanguageCondition>(&rule.condition))
        return language->least == CefrLevel::NotSaid;
    return std::ranges::any_of(rule.parts, asksForNotSaid);
}

} // namespace

void RuleJsonTest::whatIsWrittenReadsBack() {
    RandomGuidance random(3);
    int compared = 0;
    for (int round = 0; round < 5000; ++round) {
        const Expression rule = random.rule(20, 6);
        const auto read = RuleJson::read(RuleJson::write(rule));
        if (asksForNotSaid(rule)) {
            VERIFY_FAILS(read, ErrorCode::Invalid);
            continue;
        }
        VERIFY_OK(read);
        QVERIFY(*read == rule);
        QCOMPARE(RuleJson::write(*read), RuleJson::write(rule));
        ++compared;
    }
    QVERIFY(compared > 2000);
}

void RuleJsonTest::writesWhatTheHeaderShows() {
    const QByteArray text =
        R"({"all":[{"age":{"max":30,"min":15,"on":"09-01"}},{"any":[{"school":{"least":"lower_3"}},)"
        R"({"earlier":{"level":"specialisation"}}]},{"title":{"on":"start"}},)"
        R"({"not":{"nationality":["MAR"]}}]})";
    const auto rule = RuleJson::read(text);
    VERIFY_OK(rule);
    const Expression expected =
        Expression::all({Expression::is(AgeCondition{15, 30, ReferenceDay::fixed(1, 9)}),
                         Expression::any({Expression::is(SchoolCondition{EducationLevel::Lower3}),
                                          Expression::is(EarlierCondition{TrainingLevel::Specialisation, {}})}),
                         Expression::is(TitleCondition{}),
                         Expression::negated(Expression::is(NationalityCondition{{QStringLiteral("MAR")}}))});
    QVERIFY(*rule == expected);
    QCOMPARE(RuleJson::write(expected), text);
}

void RuleJsonTest::faultsAreNamedWithTheirPlace_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("kind");
    using Kind = FieldProblem::Kind;
    const auto row = [](const char* name, const char* text, const char* field, Kind kind) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(field) << static_cast<int>(kind);
    };
    row("no json", "{", "", Kind::Malformed);
    row("list", "[]", "", Kind::Malformed);
    row("empty object", "{}", "", Kind::Malformed);
    row("two keys", R"({"all":[],"any":[]})", "", Kind::Malformed);
    row("unknown condition", R"({"all":[{"religion":"x"}]})", "all[0].religion", Kind::Unknown);
    row("unknown field", R"({"age":{"min":1,"on":"start","mx":2}})", "age.mx", Kind::Unknown);
    row("text for number", R"({"all":[{"any":[{"age":{"min":"15","on":"start"}}]}]})", "all[0].any[0].age.min",
        Kind::Malformed);
    row("half a year", R"({"age":{"min":15.5,"on":"start"}})", "age.min", Kind::OutOfRange);
    row("negative", R"({"age":{"max":-1,"on":"start"}})", "age.max", Kind::OutOfRange);
    row("huge", R"({"practice":{"years":1e300}})", "practice.years", Kind::OutOfRange);
    row("no day", R"({"age":{"max":30}})", "age.on", Kind::Missing);
    row("29 February", R"({"age":{"max":30,"on":"02-29"}})", "age.on", Kind::Malformed);
    row("unknown level", R"({"school":{"least":"phd"}})", "school.least", Kind::Unknown);
    row("level not said", R"({"school":{"least":"unknown"}})", "school.least", Kind::Unknown);
    row("no level", R"({"earlier":{}})", "earlier.level", Kind::Missing);
    row("trade", R"({"earlier":{"level":"technician","trade":"73"}})", "earlier.trade", Kind::Malformed);
    row("set is text", R"({"stream":"svt"})", "stream", Kind::Malformed);
    row("country", R"({"not":{"nationality":["MAR","XXX"]}})", "not.nationality[1]", Kind::Unknown);
    row("place", R"({"area":["06.999"]})", "area[0]", Kind::Unknown);
    row("language", R"({"language":{"code":"zzzz","least":"a2","use":"spoken"}})", "language.code", Kind::Unknown);
    row("sex not said", R"({"sex":"unknown"})", "sex", Kind::Unknown);
    row("flag", R"({"recognition":{"request_counts":1}})", "recognition.request_counts", Kind::Malformed);
}

void RuleJsonTest::faultsAreNamedWithTheirPlace() {
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    QFETCH(int, kind);
    const auto read = RuleJson::read(text);
    VERIFY_FAILS(read, ErrorCode::Invalid);
    QCOMPARE(read.error().problems.size(), size_t(1));
    QCOMPARE(read.error().problems.front().field, field);
    QCOMPARE(static_cast<int>(read.error().problems.front().kind), kind);
}

void RuleJsonTest::sizeAndDepthAreBounded() {
    Expression deep = Expression::is(SexCondition{});
    for (int depth = 1; depth < maxDepth; ++depth)
        deep = Expression::negated(deep);
    VERIFY_OK(RuleJson::read(RuleJson::write(deep)));
    VERIFY_FAILS(RuleJson::read(RuleJson::write(Expression::negated(deep))), ErrorCode::Invalid);

    const std::vector<Expression> half(32, Expression::is(SexCondition{}));
    const Expression full = Expression::all({Expression::any(half), Expression::any(half)});
    VERIFY_OK(RuleJson::read(RuleJson::write(full)));
    VERIFY_FAILS(RuleJson::read(RuleJson::write(Expression::all({full, Expression::is(SexCondition{})}))),
                 ErrorCode::Invalid);
    VERIFY_FAILS(RuleJson::read(R"({"all":[)" + QByteArray(R"({"all":[]},)").repeated(500) + R"({"all":[]}]})"),
                 ErrorCode::Invalid);
    VERIFY_FAILS(RuleJson::read(QByteArray(R"({"not":)").repeated(100000)), ErrorCode::Invalid);
}

void RuleJsonTest::anyBytesAreSafe() {
    RandomGuidance random(5);
    int taken = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray text = RuleJson::write(random.rule(10, 5));
        for (int change = random.below(4); change >= 0; --change) {
            const int place = random.below(static_cast<int>(text.size()));
            switch (random.below(3)) {
            case 0:
                text[place] = static_cast<char>(random.below(256));
                break;
            case 1:
                text.remove(place, 1 + random.below(10));
                break;
            default:
                text.insert(place, text.mid(random.below(static_cast<int>(text.size())), random.below(20)));
            }
            if (text.isEmpty())
                text = "{}";
        }
        const auto read = RuleJson::read(text);
        if (!read)
            QVERIFY(!read.error().problems.empty());
        else
            QVERIFY(*RuleJson::read(RuleJson::write(*read)) == *read);
        taken += read.has_value();
    }
    QVERIFY(taken > 10);
}

TAWJIH_REGISTER_TEST(RuleJsonTest)
#include "RuleJsonTest.moc"
