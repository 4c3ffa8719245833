#include "core/identity/MatchEstimate.h"

#include "core/demo/DemoPeople.h"
#include "core/identity/ComparedPerson.h"
#include "core/identity/IdentityRepository.h"
#include "core/identity/VariantDictionary.h"
#include "tests/support/RandomPeople.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::identity;
using namespace tawjih::test;

class MatchEstimateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learnsWhatMadeTheSample();
    void refusesAFieldThatTurnsItsSense();
    void keepsWhatNobodySaysAnythingAbout();
    void smallRegistersKeepTheShippedModel();
    void namesOfACountryAreNoDuplicates();
    void aCancelledFitChangesNothing();
    void fittingHelpsARegister();
    void sameRecordsGiveTheSameModel();
};

namespace {

constexpr double others = 5000;
constexpr double pairs = 5000 * 5000 / 2.0;

Level drawn(const FieldModel& field, bool isSame, std::mt19937& dice) {
    double left = double(dice()) / 4294967296.0;
    for (const Level level : levelsOf(field.kind))
        if ((left -= isSame ? field.at(level).m : field.at(level).u) < 0)
            return level;
    return Level::Different;
}

Pattern drawn(const MatchModel& model, bool isSame, std::mt19937& dice) {
    Pattern pattern;
    for (size_t field = 0; field < model.fields.size(); ++field)
        if (dice() % 10 != 0)
            pattern.set(field, drawn(model.fields[field], isSame, dice));
    return pattern;
}

/// Pairs as `model` makes them: sessions of the birth date and of both names, in which those fields are the same.
TrainingSample sampleOf(const MatchModel& model) {
    std::mt19937 dice(11);
    TrainingSample sample;
    sample.others = others;
    sample.pairs = pairs;
    for (int at = 0; at < 300'000; ++at)
        ++sample.random[drawn(model, false, dice).bits()];
    for (const quint32 fields : {1u << size_t(Field::Birth), 3u, 1u << size_t(Field::Phone)}) {
        TrainingSession& session = sample.sessions.emplace_back();
        session.fields = fields;
        for (int at = 0; at < 20'000; ++at) {
            Pattern pattern = drawn(model, at % 10 == 0, dice);
            for (size_t field = 0; field < model.fields.size(); ++field)
                if ((fields >> field & 1) != 0)
                    pattern.set(field, Level::Same);
            ++session.pairs[pattern.bits()];
        }
    }
    for (int at = 0; at < 100'000; ++at)
        ++sample.found[drawn(model, at % 50 == 0, dice).bits()]; // 2000 of one person
    return sample;
}

MatchModel unlikeTheShipped() {
    MatchModel model = shippedModel();
    FieldModel& family = model.fields[size_t(Field::FamilyName)];
    family.at(Level::Same) = {0.55, 0.10};
    family.at(Level::Different) = {0.255, 0.8522};
    FieldModel& birth = model.fields[size_t(Field::Birth)];
    birth.at(Level::Same) = {0.40, 0.0001};
    birth.at(Level::YearOnly) = {0.47, 0.020};
    model.relatives = model.twins = 1e-9;
    return model;
}

} // namespace

void MatchEstimateTest::learnsWhatMadeTheSample() {
    const MatchModel truth = unlikeTheShipped();
    MatchModel start = shippedModel();
    start.relatives = start.twins = 1e-9;
    const MatchEstimate made = estimate(start, sampleOf(truth));
    QVERIFY(made.refused.empty());
    QVERIFY(made.unlearnt.empty());
    for (const Field field : {Field::GivenName, Field::FamilyName, Field::Birth, Field::Nationality})
        for (const Level level : levelsOf(truth.fields[size_t(field)].kind)) {
            const LevelOdds& learnt = made.model.fields[size_t(field)].at(level);
            const LevelOdds& known = truth.fields[size_t(field)].at(level);
            QVERIFY2(std::abs(learnt.m - known.m) < 0.03,
                     qPrintable(QString::number(int(field)) + QLatin1Char(' ') + QString::number(int(level))));
            QVERIFY(std::abs(learnt.u - known.u) < 0.005);
        }
    const double expected = 2000 / pairs * others;
    QVERIFY(std::abs(made.model.duplicates - expected) < 0.1 * expected);
}

void MatchEstimateTest::refusesAFieldThatTurnsItsSense() {
    MatchModel turned = unlikeTheShipped();
    FieldModel& sex = turned.fields[size_t(Field::Sex)]; // recorded so badly that it says the contrary
    sex.at(Level::Same) = {0.20, 0.52};
    sex.at(Level::Different) = {0.80, 0.48};
    const MatchEstimate made = estimate(shippedModel(), sampleOf(turned));
    QCOMPARE(made.refused, std::vector<size_t>{size_t(Field::Sex)});
    QCOMPARE(made.model.fields[size_t(Field::Sex)].at(Level::Same).m,
             shippedModel().fields[size_t(Field::Sex)].at(Level::Same).m);
}

void MatchEstimateTest::keepsWhatNobodySaysAnythingAbout() {
    TrainingSample sample = sampleOf(unlikeTheShipped());
    for (TrainingSession& session : sample.sessions) {
        PatternCounts without;
        for (const auto& [bits, count] : session.pairs) {
            Pattern pattern(bits);
            pattern.set(Field::Document, Level::Missing);
            without[pattern.bits()] += count;
        }
        session.pairs = without;
    }
    const MatchEstimate made = estimate(shippedModel(), sample);
    QCOMPARE(made.unlearnt, std::vector<size_t>{size_t(Field::Document)});
    QCOMPARE(made.model.fields[size_t(Field::Document)].at(Level::Same).m,
             shippedModel().fields[size_t(Field::Document)].at(Level::Same).m);
}

void MatchEstimateTest::smallRegistersKeepTheShippedModel() {
    MatchIndex index;
    const auto entries = RandomPeople(1).draw(300, {});
    for (size_t at = 0; at < entries.size(); ++at)
        index.put(entryId(at), entries[at].person);
    QVERIFY(!index.refit().isAdopted);
    QCOMPARE(index.model().duplicates, shippedModel().duplicates);
}

/// Where nobody is twice, pairs of one country are the likest ones: they must not be taken for one person each.
void MatchEstimateTest::namesOfACountryAreNoDuplicates() {
    const demo::DemoPeople people;
    demo::DemoRandom random(1);
    MatchIndex index({}, spellingGroups(VariantDictionary()));
    for (size_t at = 0; at < 6000; ++at)
        index.put(entryId(at), comparedPerson(people.make(random, QDate(2026, 1, 1))));
    const Refit refit = index.refit();
    QVERIFY(!refit.isAdopted);
    for (const Field field : {Field::GivenName, Field::FamilyName, Field::Birth})
        QCOMPARE(index.model().fields[size_t(field)].at(Level::Different).m,
                 shippedModel().fields[size_t(field)].at(Level::Different).m);
    QVERIFY(index.model().duplicates < shippedModel().duplicates / 10);
    QVERIFY(index.scan()->pairs.size() <= 2);
}

void MatchEstimateTest::aCancelledFitChangesNothing() {
    RandomPeople people(5);
    MatchIndex index;
    size_t place = 0;
    for (const RandomPeople::Entry& entry : people.draw(3000, {}))
        index.put(entryId(place++), entry.person);
    int asked = 0;
    QVERIFY(!index.refit([&asked] { return ++asked > 20; }).isAdopted);
    QVERIFY(asked < 25);
    QCOMPARE(index.model().duplicates, shippedModel().duplicates);
    QVERIFY(index.refit().isAdopted);
}

void MatchEstimateTest::fittingHelpsARegister() {
    MatchIndex index;
    std::vector<quint32> who;
    std::map<quint32, qint64> times;
    qint64 truth = 0;
    for (const RandomPeople::Entry& entry : RandomPeople(2).draw(12'000, {})) {
        index.put(entryId(who.size()), entry.person);
        who.push_back(entry.who);
        truth += times[entry.who]++;
    }
    const auto shipped = countPairs(index.scan()->pairs, who, 0.5, truth);
    QVERIFY(shipped.precision() > 0.95);
    QVERIFY(shipped.recall() > 0.88);
    const Refit refit = index.refit();
    QVERIFY(refit.isAdopted);
    QVERIFY(refit.estimate.refused.empty());
    const auto fitted = countPairs(index.scan()->pairs, who, 0.5, truth);
    QVERIFY2(fitted.recall() > 0.95, qPrintable(QString::number(fitted.recall())));
    QVERIFY2(fitted.precision() > 0.92, qPrintable(QString::number(fitted.precision())));
    QVERIFY(countPairs(index.scan()->pairs, who, 0.95, truth).precision() > 0.97);
}

void MatchEstimateTest::sameRecordsGiveTheSameModel() {
    const auto fit = [] {
        MatchIndex index;
        const auto entries = RandomPeople(3).draw(2500, {});
        for (size_t at = 0; at < entries.size(); ++at)
            index.put(entryId(at), entries[at].person);
        return index.refit().estimate.model;
    };
    const MatchModel first = fit();
    const MatchModel second = fit();
    QCOMPARE(first.duplicates, second.duplicates);
    for (size_t field = 0; field < first.fields.size(); ++field)
        QCOMPARE(first.fields[field].weight(Level::Same), second.fields[field].weight(Level::Same));
}

TAWJIH_REGISTER_TEST(MatchEstimateTest)
#include "MatchEstimateTest.moc"
