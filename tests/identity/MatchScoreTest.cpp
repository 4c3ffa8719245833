#include "core/identity/MatchIndex.h"
#include "tests/support/TestMain.h"

#include <random>

using namespace tawjih;
using namespace tawjih::identity;
using namespace Qt::StringLiterals;

class MatchScoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shippedModelIsAModel();
    void agreeingMoreNeverLowersTheProbability();
    void nullWeighsNothing();
    void waterfallAddsUp();
    void householdStaysApart();
    void twinsStayApart();
    void documentOverrulesTwins();
    void shippedDictionaryKeepsTwinsOfOneSoundApart();
    void rareNamesSayMore();
    void classesHaveTheirBounds();
};

namespace {

const QUuid one(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
const QUuid other(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

ComparedPerson awa() {
    ComparedPerson made;
    made.given = {nameForm(u"Awa"_s)};
    made.family = {nameForm(u"Ndiaye"_s)};
    made.birth = {1990, 5, 3};
    made.sex = u"f"_s;
    made.nationality = u"SEN"_s;
    made.phones = {u"0661234567"_s};
    made.documents = {u"AB123456"_s};
    made.place = u"Hay Hassani"_s;
    return made;
}

Match matchOf(const ComparedPerson& a, const ComparedPerson& b) {
    MatchIndex index;
    index.put(one, a);
    index.put(other, b);
    for (int i = 0; i < 5000; ++i) // a register of some size, of people who are nobody's match
        index.put(QUuid(uint(i + 10), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), {});
    return *index.explain(one, other);
}

double modelOf(Pattern pattern, const MatchModel& model) {
    Hypotheses pair;
    for (size_t field = 0; field < model.fields.size(); ++field)
        pair.add(Field(field), pattern.at(field), model.fields[field].weight(pattern.at(field)), model.isShared[field]);
    return model.priors(5000).logOdds(pair);
}

} // namespace

void MatchScoreTest::shippedModelIsAModel() {
    const MatchModel model =
        shippedModel(std::vector<FurtherField>{{Comparison::Exact}, {Comparison::Code}, {Comparison::Text}});
    for (const FieldModel& field : model.fields) {
        double m = 0;
        double u = 0;
        double before = -100;
        for (const Level level : levelsOf(field.kind)) {
            m += field.at(level).m;
            u += field.at(level).u;
            QVERIFY(field.at(level).m > 0 && field.at(level).u > 0);
            if (level == Level::Crossed) // beside the others: neither better nor worse than Variant
                continue;
            QVERIFY2(field.weight(level) >= before || level == Level::OneSlip, qPrintable(QString::number(int(level))));
            before = field.weight(level);
        }
        QVERIFY(std::abs(m - 1) < 1e-9);
        QVERIFY(std::abs(u - 1) < 1e-9);
        QVERIFY(keepsItsSense(field));
    }
}

// Of two patterns that differ in one field, the one with the better level is never the less likely.
void MatchScoreTest::agreeingMoreNeverLowersTheProbability() {
    const MatchModel model = shippedModel(std::vector<FurtherField>{{Comparison::Text, true}, {Comparison::Code}});
    std::mt19937 dice(5);
    for (int round = 0; round < 20000; ++round) {
        Pattern pattern;
        for (size_t field = 0; field < model.fields.size(); ++field) {
            const auto levels = levelsOf(model.fields[field].kind);
            const size_t drawn = dice() % (levels.size() + 1);
            pattern.set(field, drawn == levels.size() ? Level::Missing : levels[drawn]);
        }
        const size_t field = dice() % model.fields.size();
        for (const Level than : {Level::Missing, Level::Different, pattern.at(field)}) {
            Pattern less = pattern;
            less.set(field, than);
            Pattern more = pattern;
            more.set(field, Level::Same);
            QVERIFY2(modelOf(more, model) >= modelOf(less, model) - 1e-9,
                     qPrintable(u"field %1, from level %2"_s.arg(field).arg(int(than))));
        }
    }
}

void MatchScoreTest::nullWeighsNothing() {
    ComparedPerson unknown = awa();
    unknown.phones.clear();
    unknown.birth = {};
    const Match match = matchOf(awa(), unknown);
    const auto has = [&](Field field) {
        return std::ranges::any_of(match.waterfall.steps,
                                   [&](const WaterfallStep& step) { return step.field == size_t(field); });
    };
    QVERIFY(!has(Field::Phone) && !has(Field::Birth) && has(Field::GivenName));
    QVERIFY(match.score.logOdds < matchOf(awa(), awa()).score.logOdds);
}

void MatchScoreTest::waterfallAddsUp() {
    ComparedPerson relative = awa();
    relative.given = {nameForm(u"Moussa"_s)};
    ComparedPerson moved = awa();
    moved.place = u"Ain Sebaa"_s;
    moved.birth = {1990, 3, 5};
    for (const ComparedPerson& second : {awa(), relative, moved, ComparedPerson()}) {
        const Match match = matchOf(awa(), second);
        QVERIFY(std::abs(match.waterfall.probability() - match.score.model) < 1e-9);
        QVERIFY(match.waterfall.prior < 0);
        QVERIFY(match.waterfall.relatives <= 1e-12);
    }
}

void MatchScoreTest::householdStaysApart() {
    ComparedPerson brother = awa();
    brother.given = {nameForm(u"Moussa"_s)};
    brother.birth = {1984, 11, 27};
    brother.documents = {u"ZK998877"_s};
    for (const QString& sex : {u"f"_s, u"m"_s}) {
        brother.sex = sex;
        const Match match = matchOf(awa(), brother);
        QVERIFY(match.score.probability < 0.05);
        QCOMPARE(int(match.score.relation), int(Relation::Household));
    }
}

void MatchScoreTest::twinsStayApart() {
    ComparedPerson twin = awa();
    twin.given = {nameForm(u"Moussa"_s)};
    twin.documents.clear();
    const Match match = matchOf(awa(), twin);
    QVERIFY(match.score.probability < 0.5);
    QCOMPARE(int(match.score.relation), int(Relation::Twin));
    QVERIFY(match.waterfall.relatives < -5);
    // The same pair by its fields alone would be beyond doubt.
    Waterfall alone = match.waterfall;
    alone.relatives = 0;
    QVERIFY(alone.probability() > 0.95);
}

void MatchScoreTest::documentOverrulesTwins() {
    ComparedPerson renamed = awa();
    renamed.given = {nameForm(u"Moussa"_s)};
    const Match match = matchOf(awa(), renamed);
    QVERIFY(match.score.probability > 0.5);
    QCOMPARE(int(match.score.relation), int(Relation::Twin)); // a warning all the same
}

// The commonest names of twins, of the same consonants.
void MatchScoreTest::shippedDictionaryKeepsTwinsOfOneSoundApart() {
    const auto probability = [](SpellingGroups groups, const QString& second) {
        MatchIndex index({}, std::move(groups));
        ComparedPerson hassan = awa();
        hassan.given = {nameForm(u"Hassan"_s)};
        hassan.documents.clear();
        ComparedPerson twin = hassan;
        twin.given = {nameForm(second)};
        index.put(one, hassan);
        index.put(other, twin);
        return index.explain(one, other)->score.probability;
    };
    const SpellingGroups shipped = spellingGroups(VariantDictionary());
    QVERIFY(probability(shipped, u"Houssein"_s) < 0.5);
    QVERIFY(probability({}, u"Houssein"_s) > 0.5); // which is what the sound alone says
    QVERIFY(probability(shipped, u"Assane"_s) > 0.95);
}

void MatchScoreTest::rareNamesSayMore() {
    MatchIndex index;
    const auto put = [&](uint id, const QString& family) {
        ComparedPerson person = awa();
        person.family = {nameForm(family)};
        person.documents.clear();
        person.phones.clear();
        index.put(QUuid(id, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), person);
    };
    for (uint i = 1; i <= 400; ++i)
        put(i, i % 2 == 0 ? u"Diallo"_s : u"Zo"_s + QString(i % 37, u'b') + QString::number(i));
    put(1001, u"Kaboré"_s);
    put(1002, u"Kaboré"_s);
    const auto id = [](uint number) { return QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); };
    const Match rare = *index.explain(id(1001), id(1002));
    const Match common = *index.explain(id(2), id(4));
    QVERIFY(rare.score.logOdds > common.score.logOdds);
    QVERIFY(rare.waterfall.steps[1].bits > common.waterfall.steps[1].bits + 1);
    QVERIFY(rare.waterfall.steps[1].rarity > 0);
    QVERIFY(common.waterfall.steps[1].rarity < 0);
    QVERIFY(common.waterfall.steps[1].bits > 0); // common, and still no argument against
}

void MatchScoreTest::classesHaveTheirBounds() {
    QCOMPARE(int(classOf(0.499)), int(MatchClass::Unlikely));
    QCOMPARE(int(classOf(0.5)), int(MatchClass::ToReview));
    QCOMPARE(int(classOf(0.949)), int(MatchClass::ToReview));
    QCOMPARE(int(classOf(0.95)), int(MatchClass::Probable));
}

TAWJIH_REGISTER_TEST(MatchScoreTest)
#include "MatchScoreTest.moc"
