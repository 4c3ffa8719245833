#include "core/anonymise/DisclosureRisk.h"

#include "tests/anonymise/RandomCube.h"
#include "tests/anonymise/RiskData.h"
#include "tests/support/TestMain.h"

#include <cmath>
#include <ctime>
#include <map>

using namespace tawjih;
using namespace tawjih::anonymise;
using namespace tawjih::test;

using Kind = FieldProblem::Kind;

namespace {

bool near(double a, double b, double tolerance = 1e-9) {
    return std::abs(a - b) <= tolerance;
}

/// The published formula, in the precision that it needs near p = 1.
double formula(double records, double population) {
    const long double p = static_cast<long double>(records) / population;
    const long double odds = p / (1 - p);
    if (p >= 1)
        return 1 / records;
    if (records == 1)
        return double(odds * std::log(1 / p));
    if (records == 2)
        return double(odds - odds * odds * std::log(1 / p));
    return double(p / (records - 1 + p));
}

std::vector<FieldProblem> problems(const Microdata& data, const std::vector<int>& keys,
                                   const RiskOptions& options = {}) {
    const auto risk = disclosureRisk(data, keys, options);
    return risk ? std::vector<FieldProblem>{} : risk.error().problems;
}

std::vector<FieldProblem> one(const char* field, Kind kind) {
    return {{QString::fromLatin1(field), kind}};
}

/// What a record's class is, by looking at all others.
struct Naive {
    quint32 records = 0;
    double population = 0;

    Naive(const Microdata& data, const std::vector<int>& keys, const RiskOptions& options, size_t record) {
        for (size_t other = 0; other < data.records(); ++other)
            if (!options.suppressed[other] && agree(data, keys, record, other)) {
                ++records;
                population += options.weights.empty() ? 1 : options.weights[other];
            }
    }
};

double naiveHousehold(const Microdata& data, const DisclosureRisk& risk, int column, size_t record) {
    double nobody = 1;
    for (size_t other = 0; other < data.records(); ++other)
        if (agree(data, {column}, record, other))
            nobody *= 1 - risk.individual(other);
    return risk.of(record) == nullptr ? 0 : 1 - nobody;
}

} // namespace

class DisclosureRiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithSdcMicroOnTestdata();
    void agreesWithSdcMicroOnFrancdat();
    void isTheFormulaAndItsLimits();
    void summarisesASmallTable();
    void weighsTheSample();
    void leavesSuppressedRecordsOut();
    void takesAMissingValueForACategory();
    void spreadsOverHouseholds();
    void namesTheMostExposed();
    void refusesWhatItCannotMeasure();
    void agreesWithComparingAllPairs();
    void tellsManyCombinationsApart();
    void aMillionRecordsTakeNoTime();
};

void DisclosureRiskTest::agreesWithSdcMicroOnTestdata() {
    if (!hasReferenceData())
        QSKIP("TAWJIH_REFERENCE_DATA does not name the folder of reference files");
    const Microdata data = readRiskReference("testdata.csv");
    const Microdata reference = readRiskReference("testdata_record_ref.csv");
    QCOMPARE(data.records(), size_t(4580));
    QCOMPARE(reference.records(), size_t(4580));
    const auto risk =
        disclosureRisk(data, places(data, {"urbrur", "roof", "walls", "water", "electcon", "relat", "sex"}),
                       {numbers(data.columns[size_t(data.indexOf(QStringLiteral("sampling_weight")))]), {}, -1});
    VERIFY_OK(risk);
    const std::vector<double> f = numbers(reference.columns[0]);
    const std::vector<double> population = numbers(reference.columns[1]);
    const std::vector<double> individual = numbers(reference.columns[2]);
    double expected = 0;
    for (size_t record = 0; record < data.records(); ++record) {
        QCOMPARE(double(risk->of(record)->records), f[record]);
        QVERIFY(near(risk->of(record)->population, population[record]));
        QVERIFY(near(risk->individual(record) / individual[record], 1));
        expected += individual[record];
    }
    const RiskSummary summary = summarise(*risk);
    QVERIFY(near(summary.expected, expected));
    QVERIFY(near(summary.global, expected / 4580));
    QCOMPARE(summary.below2.records, std::ranges::count(f, 1.0));
    QCOMPARE(summary.below3.records, std::ranges::count_if(f, [](double one) { return one < 3; }));
}

void DisclosureRiskTest::agreesWithSdcMicroOnFrancdat() {
    if (!hasReferenceData())
        QSKIP("TAWJIH_REFERENCE_DATA does not name the folder of reference files");
    const Microdata data = readRiskReference("francdat.csv");
    const auto risk = disclosureRisk(data, places(data, {"Key1", "Key2", "Key3", "Key4"}),
                                     {numbers(data.columns[size_t(data.indexOf(QStringLiteral("w")))]), {}, -1});
    VERIFY_OK(risk);
    const std::vector<quint32> f{2, 2, 2, 1, 1, 1, 1, 2};
    const std::vector<double> population{110, 84.5, 84.5, 17, 541, 8, 5, 110};
    const std::vector<double> published{0.01714, 0.02204, 0.02204, 0.17707, 0.01165, 0.29707, 0.40236, 0.01714};
    QCOMPARE(data.records(), f.size());
    for (size_t record = 0; record < f.size(); ++record) {
        QCOMPARE(risk->of(record)->records, f[record]);
        QCOMPARE(risk->of(record)->population, population[record]);
        QVERIFY(near(risk->individual(record), published[record], 1e-5)); // printed with five digits
        QVERIFY(near(risk->individual(record), formula(f[record], population[record])));
    }
}

void DisclosureRiskTest::isTheFormulaAndItsLimits() {
    for (const quint32 f : {1U, 2U, 3U, 50U}) {
        QCOMPARE(individualRisk(f, f), 1.0 / f);
        QCOMPARE(individualRisk(f, f * 0.3), 1.0 / f);
        double last = 1.0 / f;
        for (const double beyond : {1e-12, 1e-9, 1e-5, 0.99e-4, 1.01e-4, 1e-3, 0.1, 1.0, 20.0, 1e6}) {
            const double risk = individualRisk(f, f * (1 + beyond));
            QVERIFY(risk < last || beyond < 1e-10);
            // Close to F = f the formula itself loses its digits, even in long double.
            QVERIFY(near(risk, beyond < 1e-6 ? 1.0 / f : formula(f, f * (1 + beyond)), 2e-9));
            last = risk;
        }
    }
}

void DisclosureRiskTest::summarisesASmallTable() {
    const Microdata data = microdata({"f 20", "f 20", "f 20", "m 20", "m 20", "m 30", "f 30", "f 20", "f 20", "f 20"});
    const auto risk = disclosureRisk(data, std::vector{0, 1});
    VERIFY_OK(risk);
    QCOMPARE(risk->classOf, (std::vector<quint32>{0, 0, 0, 1, 1, 2, 3, 0, 0, 0}));
    QCOMPARE(risk->of(4)->prosecutor(), 0.5);
    QCOMPARE(risk->of(4)->journalist(), 0.5);
    QCOMPARE(risk->individual(4), 0.5);
    RiskSummary expected;
    expected.records = 10;
    expected.classes = 4;
    expected.smallestClass = 1;
    expected.largestClass = 6;
    expected.meanClass = 2.5;
    expected.below2 = {2, 0.2};
    expected.below3 = {4, 0.4};
    expected.below5 = {4, 0.4};
    expected.highestProsecutor = expected.highestJournalist = expected.highestIndividual = 1;
    expected.meanJournalist = expected.marketer = expected.global = 0.4;
    expected.expected = 4;
    const RiskSummary summary = summarise(*risk);
    QVERIFY(summary == expected);
    QCOMPARE(risk->above(0.5), (RecordCount{2, 0.2}));
    QCOMPARE(risk->above(0.49), (RecordCount{4, 0.4}));
    QCOMPARE(risk->above(1), (RecordCount{0, 0}));
    // Fewer keys, larger classes.
    QCOMPARE(summarise(*disclosureRisk(data, std::vector{0})).smallestClass, 3U);
}

void DisclosureRiskTest::weighsTheSample() {
    const Microdata data = microdata({"x", "x", "x", "y", "z"});
    const auto risk = disclosureRisk(data, std::vector{0}, {{10, 20, 30, 4, 0.25}, {}, -1});
    VERIFY_OK(risk);
    QCOMPARE(risk->of(0)->population, 60.0);
    QCOMPARE(risk->of(0)->prosecutor(), 1.0 / 3);
    QCOMPARE(risk->of(0)->journalist(), 1.0 / 60);
    QCOMPARE(risk->individual(0), 0.05 / 2.05);
    QCOMPARE(risk->individual(3), std::log(4.0) / 3);
    QCOMPARE(risk->of(4)->population, 1.0); // a person in the file is in the population
    QCOMPARE(risk->individual(4), 1.0);
    const RiskSummary summary = summarise(*risk);
    QVERIFY(near(summary.meanJournalist, (3.0 / 60 + 1.0 / 4 + 1) / 5, 1e-15));
    QVERIFY(near(summary.expected, 3 * 0.05 / 2.05 + std::log(4.0) / 3 + 1, 1e-15));
    QCOMPARE(summary.marketer, 0.6);
}

void DisclosureRiskTest::leavesSuppressedRecordsOut() {
    const Microdata data = microdata({"x", "x", "y", "x", "z"});
    const auto risk = disclosureRisk(data, std::vector{0}, {{2, 2, 2, 100, 2}, {false, false, true, true, false}, -1});
    VERIFY_OK(risk);
    QCOMPARE(risk->of(2), nullptr);
    QCOMPARE(risk->individual(3), 0.0);
    QCOMPARE(risk->of(0)->records, 2U); // the suppressed third one hides nobody
    QCOMPARE(risk->of(0)->population, 4.0);
    const RiskSummary summary = summarise(*risk);
    QCOMPARE(summary.records, 3);
    QCOMPARE(summary.suppressed, 2);
    QCOMPARE(summary.classes, 2);
    QCOMPARE(summary.below2, (RecordCount{1, 1.0 / 3}));
    QCOMPARE(summary.marketer, 2.0 / 3);
}

void DisclosureRiskTest::takesAMissingValueForACategory() {
    const Microdata data = microdata({"f -", "f 20", "f 20", "- -", "f -"});
    const auto risk = disclosureRisk(data, std::vector{0, 1});
    VERIFY_OK(risk);
    QCOMPARE(risk->of(0)->records, 2U); // as a wildcard it would look like four others
    QCOMPARE(risk->of(1)->records, 2U);
    QCOMPARE(risk->of(3)->records, 1U);
}

void DisclosureRiskTest::spreadsOverHouseholds() {
    // Classes of 1, 2 and 4; households p (one of each), q, and persons alone.
    const Microdata data = microdata({"x p", "y p", "z p", "y q", "z q", "z -", "z -"});
    const auto risk = disclosureRisk(data, std::vector{0}, {{3, 3, 3, 3, 3, 3, 3}, {}, 1});
    VERIFY_OK(risk);
    const double x = formula(1, 3), y = formula(2, 6), z = formula(4, 12);
    const double p = 1 - (1 - x) * (1 - y) * (1 - z), q = 1 - (1 - y) * (1 - z);
    const std::vector<double> expected{p, p, p, q, q, z, z};
    for (size_t record = 0; record < expected.size(); ++record)
        QVERIFY(near(risk->household[record], expected[record], 1e-15));
    const auto household = summarise(*risk).household;
    QVERIFY(household.has_value());
    QVERIFY(near(household->highest, p, 1e-15));
    QVERIFY(near(household->expected, 3 * p + 2 * q + 2 * z, 1e-14));
    QVERIFY(near(household->mean, (3 * p + 2 * q + 2 * z) / 7, 1e-14));

    const auto without =
        disclosureRisk(data, std::vector{0}, {{}, {true, false, false, false, false, false, false}, 1});
    VERIFY_OK(without);
    QCOMPARE(without->household[0], 0.0);
    QVERIFY(near(without->household[1], 1 - 0.5 * 0.75, 1e-15));
    QVERIFY(!summarise(*disclosureRisk(data, std::vector{0})).household.has_value());
}

void DisclosureRiskTest::namesTheMostExposed() {
    const Microdata data = microdata({"a 1", "a 1", "b 1", "b 1", "c 2", "a 2", "a 2", "a 2"});
    const std::vector<int> keys{1, 0};
    const auto risk = disclosureRisk(data, keys, {{9, 9, 2, 2, 5, 1, 1, 1}, {}, -1});
    VERIFY_OK(risk);
    const auto exposed = mostExposed(*risk, data, keys, 3);
    QCOMPARE(exposed.size(), size_t(3));
    QCOMPARE(exposed[0].codes, (std::vector<quint32>{1, 2})); // 2 c
    QCOMPARE(exposed[1].codes, (std::vector<quint32>{0, 1})); // 1 b: as many as 1 a, at a higher risk
    QCOMPARE(exposed[2].codes, (std::vector<quint32>{0, 0}));
    QCOMPARE(exposed[1].records, 2U);
    QCOMPARE(exposed[1].individual, risk->individual(2));
    QCOMPARE(mostExposed(*risk, data, keys, 100).size(), size_t(4));
}

void DisclosureRiskTest::refusesWhatItCannotMeasure() {
    Microdata data = microdata({"x 1", "y 2"});
    VERIFY_FAILS(disclosureRisk(data, {}), ErrorCode::Invalid);
    QCOMPARE(problems(data, {}), one("keys", Kind::Missing));
    QCOMPARE(problems(data, {0, 2}), one("keys", Kind::Unknown));
    QCOMPARE(problems(data, {-1}), one("keys", Kind::Unknown));
    QCOMPARE(problems(data, {0, 0}), one("keys", Kind::NotUnique));
    QCOMPARE(problems(data, {0}, {{1}, {}, -1}), one("weights", Kind::OutOfRange));
    QCOMPARE(problems(data, {0}, {{1, 0}, {}, -1}), one("weights", Kind::OutOfRange));
    QCOMPARE(problems(data, {0}, {{1, std::nan("")}, {}, -1}), one("weights", Kind::OutOfRange));
    QCOMPARE(problems(data, {0}, {{1, HUGE_VAL}, {}, -1}), one("weights", Kind::OutOfRange));
    QCOMPARE(problems(data, {0}, {{}, {true}, -1}), one("suppressed", Kind::OutOfRange));
    QCOMPARE(problems(data, {0}, {{}, {true, true}, -1}), one("records", Kind::Missing));
    QCOMPARE(problems(data, {0}, {{}, {}, 2}), one("household", Kind::Unknown));
    QCOMPARE(problems(Microdata{{codedColumn({}, {})}}, {0}), one("records", Kind::Missing));
    data.columns[1].codes[1] = 7;
    QCOMPARE(problems(data, {1}), one("codes", Kind::OutOfRange));
    QCOMPARE(problems(data, {0}, {{}, {}, 1}), one("codes", Kind::OutOfRange));
    data.columns[1].codes = {0};
    QCOMPARE(problems(data, {1}), one("codes", Kind::OutOfRange));
    VERIFY_OK(disclosureRisk(data, std::vector{0})); // what is not asked for does not matter
}

void DisclosureRiskTest::agreesWithComparingAllPairs() {
    QRandomGenerator random(20261129);
    for (int round = 0; round < 150; ++round) {
        const int records = 1 + random.bounded(60);
        const Microdata data = randomMicrodata(random, records, 5, 1 + round % 6);
        const std::vector<int> keys = firstPlaces(1 + round % 4);
        RiskOptions options{{}, randomFlags(random, records, 6), 4};
        for (int record = 0; round % 2 == 0 && record < records; ++record)
            options.weights.push_back(0.2 + 5 * random.generateDouble());
        const auto risk = disclosureRisk(data, keys, options);
        VERIFY_OK(risk);
        double sum = 0;
        std::map<quint32, quint32> seen; // how many records a class has met
        for (size_t record = 0; record < data.records(); ++record) {
            QVERIFY(near(risk->household[record], naiveHousehold(data, *risk, 4, record), 1e-12));
            QCOMPARE(risk->of(record) == nullptr, bool(options.suppressed[record]));
            if (options.suppressed[record])
                continue;
            const Naive naive(data, keys, options, record);
            const double population = std::max(naive.population, double(naive.records));
            QCOMPARE(risk->of(record)->records, naive.records);
            QVERIFY(near(risk->of(record)->population, population, 1e-12));
            QVERIFY(near(risk->individual(record), formula(naive.records, population), 1e-10));
            QVERIFY(agree(data, keys, record, risk->of(record)->firstRecord));
            ++seen[risk->classOf[record]];
            sum += risk->individual(record);
        }
        QCOMPARE(seen.size(), risk->classes.size());
        for (const auto& [number, members] : seen)
            QCOMPARE(risk->classes[number].records, members);
        QVERIFY(near(summarise(*risk).expected, sum, 1e-11));
    }
}

/// More combinations than 64 bits count: five columns of 2^17 values.
void DisclosureRiskTest::tellsManyCombinationsApart() {
    constexpr quint32 values = 1U << 17;
    QRandomGenerator random(5);
    Microdata data = randomMicrodata(random, 400, 5, 4);
    for (CodedColumn& column : data.columns) {
        column.values = QStringList(values);
        for (quint32& code : column.codes)
            code = values - 1 - code;
    }
    const std::vector<int> keys = firstPlaces(5);
    const auto risk = disclosureRisk(data, keys);
    VERIFY_OK(risk);
    const RiskOptions all{{}, std::vector<bool>(400), -1};
    for (size_t record = 0; record < data.records(); ++record)
        QCOMPARE(risk->of(record)->records, Naive(data, keys, all, record).records);
}

void DisclosureRiskTest::aMillionRecordsTakeNoTime() {
    constexpr int records = 1'000'000;
    QRandomGenerator random(1);
    const Microdata data = randomMicrodata(random, test::sanitized() ? records / 50 : records, 8, 60);
    const auto start = std::clock(); // of this process alone, whatever else the machine does
    const auto risk = disclosureRisk(data, firstPlaces(8));
    VERIFY_OK(risk);
    const RiskSummary summary = summarise(*risk);
    const double took = double(std::clock() - start) / CLOCKS_PER_SEC;
    qInfo("%lld records in %lld classes: %.0f ms", summary.records, summary.classes, took * 1000);
    QVERIFY(summary.classes > summary.records / 20);
    QVERIFY(test::sanitized() || took < 0.8);
}

TAWJIH_REGISTER_TEST(DisclosureRiskTest)
#include "DisclosureRiskTest.moc"
