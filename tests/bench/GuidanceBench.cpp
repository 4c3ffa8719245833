// Who can be admitted where, without a database: the sizes are those that were promised.
#include "core/guidance/Matcher.h"
#include "core/outcome/CompletionService.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoRecord.h"
#include "tests/support/NaiveRules.h"
#include "tests/support/RandomGuidance.h"

#include <QFile>

namespace tawjih::bench {

namespace {

using test::RandomGuidance;

constexpr qint64 persons = 100000;

Expression age(int min, int max, const ReferenceDay& on) {
    return Expression::is(AgeCondition{min, max, on});
}

// What centres ask for, in the words of domain.md: an age, a level or a bridge, a title, papers, sometimes a language,
// a region or a stream.
std::vector<AdmissionRule> realisticRules(RandomGuidance& random) {
    std::vector<AdmissionRule> rules;
    const EducationLevel levels[] = {EducationLevel::Primary, EducationLevel::Primary6, EducationLevel::Lower3,
                                     EducationLevel::Bac2, EducationLevel::Bac};
    for (quint64 number = 0; number < 60; ++number) {
        const EducationLevel level = random.pick(levels);
        const ReferenceDay day = random.chance(50) ? ReferenceDay::start() : ReferenceDay::fixed(1, 9);
        std::vector<Expression> parts{
            age(15, 25 + 5 * random.below(3), day),
            Expression::any({Expression::is(SchoolCondition{level, random.chance(30)}),
                             Expression::is(EarlierCondition{TrainingLevel::Specialisation, {}})}),
            Expression::any(
                {Expression::is(NationalityCondition{{QStringLiteral("MAR")}}), Expression::is(TitleCondition{})}),
            Expression::is(DocumentCondition{DocumentKind::Passport}),
            Expression::is(DocumentCondition{DocumentKind::MedicalCertificate})};
        if (level >= EducationLevel::Bac2)
            parts.push_back(Expression::any(
                {Expression::is(StreamCondition{{BacStream::SciencesMaths, BacStream::Svt, BacStream::BacPro}}),
                 Expression::is(EarlierCondition{TrainingLevel::Qualification, {}})}));
        if (random.chance(30))
            parts.push_back(Expression::is(AreaCondition{{QStringLiteral("06")}}));
        if (random.chance(40))
            parts.push_back(Expression::any(
                {Expression::is(LanguageCondition{QStringLiteral("fra"), CefrLevel::A2, LanguageUse::Spoken}),
                 Expression::is(LanguageCondition{QStringLiteral("arb"), CefrLevel::A2, LanguageUse::Written})}));
        AdmissionRule rule;
        rule.id = AdmissionRuleId(makeUuidV7(QDateTime(), 1, number));
        rule.expression = Expression::all(std::move(parts));
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::vector<Offer> offersOf(const std::vector<AdmissionRule>& rules, size_t count, RandomGuidance& random) {
    std::vector<Offer> offers(count);
    for (Offer& offer : offers) {
        offer.rule = random.pick(rules).id;
        offer.startsOn = QDate(2026, 1 + random.below(12), 15);
        offer.trade = QString::number(7110 + random.below(30));
        offer.schedule = random.oneOf<Schedule>();
        offer.seatsFree = random.below(20);
        offer.language = QStringLiteral("fra");
        offer.place = GeoPoint{33.5 + random.below(100) / 1000.0, -7.6 + random.below(100) / 1000.0};
        if (random.chance(50))
            offer.completion.at(Sex::Female, AgeGroup::From25To54) = {random.below(60), 10};
    }
    return offers;
}

std::vector<const Expression*> rulesOf(const std::vector<Offer>& offers, const std::vector<AdmissionRule>& rules) {
    std::vector<const Expression*> found;
    for (const Offer& offer : offers)
        found.push_back(&std::ranges::find(rules, offer.rule, &AdmissionRule::id)->expression);
    return found;
}

void onePerson(Report& report, RandomGuidance& random, const std::vector<AdmissionRule>& rules) {
    const Matcher matcher(offersOf(rules, 2000, random), rules);
    Seeker seeker{
        random.facts(), {QStringLiteral("7113"), QStringLiteral("7120")}, {Constraint::Hours}, {{33.57, -7.58}}};
    const std::vector<const Expression*> expressions = rulesOf(matcher.offers(), rules);
    size_t reasons = 0;
    const auto ours = [&] {
        for (const tawjih::Match& match : matcher.matchesFor(seeker))
            reasons += reasonsFor(match, matcher.offers()[match.offer], seeker).size();
    };
    size_t admitted = 0;
    report.measure(QStringLiteral("guidance: one person, ranked, with reasons"), 2000, ours, 5);
    report.compare(QStringLiteral("guidance: one person against a walk over each rule"), 2000, ours, [&] {
        for (size_t i = 0; i < expressions.size(); ++i)
            admitted += test::naively(*expressions[i], seeker.facts, matcher.offers()[i].startsOn) == Truth::Yes;
    });
    if (reasons == 0)
        qFatal("no reasons");
    report.measure(QStringLiteral("guidance: rules made ready"), 2000, [&] { Matcher(matcher.offers(), rules); });
}

qint64 residentKilobytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

void manyPersons(Report& report, RandomGuidance& random, const std::vector<AdmissionRule>& rules) {
    const Matcher matcher(offersOf(rules, 200, random), rules);
    const std::vector<const Expression*> expressions = rulesOf(matcher.offers(), rules);
    std::vector<size_t> all(200);
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    std::vector<Facts> people(5000);
    for (Facts& facts : people)
        facts = random.facts();
    size_t fit = 0;
    qint64 grown = 0;
    report.measure(
        QStringLiteral("guidance: who fits what, 200 intakes"), persons,
        [&] {
            size_t next = 0;
            const qint64 before = residentKilobytes();
            matcher.judgeEach(
                all,
                [&](Facts& facts) {
                    facts = people[next % people.size()];
                    return next++ < persons;
                },
                [&](size_t, std::span<const Verdict> verdicts) {
                    fit += static_cast<size_t>(std::ranges::count(verdicts, Verdict::Eligible));
                    return true;
                });
            grown = residentKilobytes() - before;
        },
        2000);
    report.note(QStringLiteral("guidance: memory grown by it"), persons, QStringLiteral("%1 KiB").arg(grown));
    // A hundredth of them, as a walk over each tree takes its time.
    report.measure(QStringLiteral("guidance: the same by a walk over each rule, a hundredth"), persons / 100, [&] {
        for (size_t person = 0; person < persons / 100; ++person)
            for (size_t i = 0; i < expressions.size(); ++i)
                fit += test::naively(*expressions[i], people[person], matcher.offers()[i].startsOn) == Truth::Yes;
    });
    if (fit == 0)
        qFatal("nobody fits anywhere");
}

// Once a day, on a worker.
void pastCompletion(Report& report, qint64 size) {
    const std::shared_ptr<test::TestDesk> desk = demoRecord(size);
    const CompletionService past(desk->context());
    report.measure(
        QStringLiteral("guidance: what became of those who began before"), size, [&] { must(past.table()); }, 500);
}

void guidanceBench(Report& report) {
    RandomGuidance random(17);
    const std::vector<AdmissionRule> rules = realisticRules(random);
    onePerson(report, random, rules);
    manyPersons(report, random, rules);
    for (const qint64 size : report.sizes())
        pastCompletion(report, size);
}

} // namespace

TAWJIH_REGISTER_BENCH("guidance", guidanceBench)

} // namespace tawjih::bench
