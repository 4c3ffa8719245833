#include "core/anonymise/Suda.h"

#include "tests/anonymise/RandomCube.h"
#include "tests/anonymise/RiskData.h"
#include "tests/support/TestMain.h"

#include <bit>
#include <cmath>
#include <ctime>

using namespace tawjih;
using namespace tawjih::anonymise;
using namespace tawjih::test;

using Kind = FieldProblem::Kind;

namespace {

std::vector<int> subset(const std::vector<int>& keys, quint32 bits) {
    std::vector<int> made;
    for (size_t key = 0; key < keys.size(); ++key)
        if ((bits >> key & 1U) != 0)
            made.push_back(keys[key]);
    return made;
}

/// All minimal uniques, by trying every set of keys for every record and every subset one smaller.
class BruteForce {
public:
    BruteForce(const Microdata& data, const std::vector<int>& keys, const std::vector<bool>& suppressed)
        : m_data(data)
        , m_keys(keys)
        , m_suppressed(suppressed) {}

    [[nodiscard]] std::vector<MinimalUnique> find(int maximumSize) const {
        std::vector<MinimalUnique> found;
        for (size_t record = 0; record < m_data.records(); ++record)
            for (quint32 set = 1; set < 1U << m_keys.size(); ++set)
                if (!isSuppressed(record) && std::popcount(set) <= maximumSize && isMinimal(record, set))
                    found.push_back({quint32(record), set});
        return found;
    }

private:
    [[nodiscard]] bool isSuppressed(size_t record) const { return !m_suppressed.empty() && m_suppressed[record]; }
    [[nodiscard]] bool isUnique(size_t record, quint32 set) const {
        for (size_t other = 0; other < m_data.records(); ++other)
            if (other != record && !isSuppressed(other) && agree(m_data, subset(m_keys, set), record, other))
                return false;
        return true;
    }
    [[nodiscard]] bool isMinimal(size_t record, quint32 set) const {
        if (!isUnique(record, set))
            return false;
        for (size_t key = 0; key < m_keys.size(); ++key) {
            const quint32 without = set & ~(1U << key);
            if (without != set && without != 0 && isUnique(record, without))
                return false;
        }
        return true;
    }

    const Microdata& m_data;
    const std::vector<int>& m_keys;
    const std::vector<bool>& m_suppressed;
};

std::vector<double> scoresOf(const std::vector<MinimalUnique>& uniques, size_t records, size_t keys) {
    std::vector<double> scores(records);
    for (const MinimalUnique& unique : uniques)
        scores[unique.record] += std::tgamma(double(keys) - std::popcount(unique.keys) + 1);
    return scores;
}

std::vector<FieldProblem> problems(const Microdata& data, const std::vector<int>& keys,
                                   const SudaOptions& options = {}) {
    const auto found = suda(data, keys, options);
    return found ? std::vector<FieldProblem>{} : found.error().problems;
}

std::vector<FieldProblem> one(const char* field, Kind kind) {
    return {{QString::fromLatin1(field), kind}};
}

} // namespace

class SudaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithSdcMicroOnTestdata();
    void findsAllInCasc1();
    void scoresASmallTable();
    void takesAMissingValueForACategory();
    void looksAtPublishedRecordsOnly();
    void isCertainWithoutPairs();
    void agreesWithTryingEverySet_data();
    void agreesWithTryingEverySet();
    void refusesWhatItCannotMeasure();
    void canBeCancelled();
    void wideDataTakesNoTime();
};

void SudaTest::agreesWithSdcMicroOnTestdata() {
    if (!hasReferenceData())
        QSKIP("TAWJIH_REFERENCE_DATA does not name the folder of reference files");
    const Microdata data = readRiskReference("testdata.csv");
    const Microdata reference = readRiskReference("testdata_record_ref.csv");
    QCOMPARE(reference.records(), size_t(4580));
    const auto found = suda(data, places(data, {"urbrur", "roof", "walls", "water", "electcon", "relat", "sex"}));
    VERIFY_OK(found);
    const std::vector<double> scores = numbers(reference.columns[3]);
    const std::vector<double> dis = numbers(reference.columns[4]);
    QCOMPARE(found->scores.size(), scores.size());
    for (size_t record = 0; record < scores.size(); ++record) {
        QCOMPARE(found->scores[record], scores[record]);
        QVERIFY2(std::abs(found->dis[record] - dis[record]) <= 1e-9 * dis[record], qPrintable(QString::number(record)));
    }
    const SudaSummary summary = summarise(*found);
    QCOMPARE(summary.uniques, (RecordCount{157, 157.0 / 4580}));
    QCOMPARE(summary.highestScore, 720.0);
    QVERIFY(std::abs(summary.highestDis - 0.678142553743) < 1e-9);
}

void SudaTest::findsAllInCasc1() {
    if (!hasReferenceData())
        QSKIP("TAWJIH_REFERENCE_DATA does not name the folder of reference files");
    const Microdata data = readRiskReference("casc1.csv");
    QCOMPARE(data.records(), size_t(13));
    const std::vector<int> keys = firstPlaces(7);
    const auto found = suda(data, keys);
    VERIFY_OK(found);
    QCOMPARE(found->minimalUniques, BruteForce(data, keys, {}).find(7));
    QCOMPARE(found->scores, scoresOf(found->minimalUniques, 13, 7));
    QVERIFY(std::ranges::all_of(found->scores, [](double score) { return score > 0; })); // no two records are equal
}

void SudaTest::scoresASmallTable() {
    const Microdata data = microdata({
        "f 20 so",                       // shares each value and each two of them: unique by all three
        "f 20 ml", "f 30 so", "m 20 so", //
        "m 30 ml",                       // unique by any two
        "f 20 gn",                       // by one
        "m 40 so", "m 40 so",            // nobody is
    });
    const auto found = suda(data, std::vector{0, 1, 2});
    VERIFY_OK(found);
    const std::vector<MinimalUnique> expected{
        {0, 0b111}, {1, 0b101}, {1, 0b110}, {2, 0b011}, {2, 0b110},
        {3, 0b011}, {4, 0b011}, {4, 0b101}, {4, 0b110}, {5, 0b100},
    };
    QCOMPARE(found->minimalUniques, expected);
    QCOMPARE(found->scores, (std::vector<double>{1, 2, 2, 1, 3, 2, 0, 0}));
    QCOMPARE(found->uniquesOfSize, (std::vector<qint64>{1, 8, 1}));
    QCOMPARE(found->contributions, (std::vector<double>{6 / 11.0, 7 / 11.0, 8 / 11.0}));
}

void SudaTest::takesAMissingValueForACategory() {
    const Microdata data = microdata({"f -", "f 20", "f 20", "f 20"});
    const auto found = suda(data, std::vector{0, 1});
    VERIFY_OK(found);
    QCOMPARE(found->minimalUniques, (std::vector<MinimalUnique>{{0, 0b10}}));
}

void SudaTest::looksAtPublishedRecordsOnly() {
    const Microdata data = microdata({"f 20", "f 20", "m 30", "m 30"});
    SudaOptions options;
    options.suppressed = {false, false, false, true};
    const auto found = suda(data, std::vector{0, 1}, options);
    VERIFY_OK(found);
    QCOMPARE(found->scores, (std::vector<double>{0, 0, 2, 0}));
    QCOMPARE(summarise(*found).uniques, (RecordCount{1, 1.0 / 3}));
    const auto all = suda(data, std::vector{0, 1});
    VERIFY_OK(all);
    QVERIFY(all->minimalUniques.empty());
    QCOMPARE(all->dis, (std::vector<double>{0, 0, 0, 0}));
    QCOMPARE(all->contributions, (std::vector<double>{0, 0}));
    QCOMPARE(summarise(*all), SudaSummary{});
}

void SudaTest::isCertainWithoutPairs() {
    const auto found = suda(microdata({"f", "f", "f", "m"}), std::vector{0});
    VERIFY_OK(found);
    QCOMPARE(found->dis, (std::vector<double>{0, 0, 0, 1}));
    SudaOptions options;
    options.samplingFraction = 0.5; // one unique record, one pair: 1·½ / (1·½ + 2·½)
    const auto paired = suda(microdata({"f", "f", "m"}), std::vector{0}, options);
    VERIFY_OK(paired);
    QVERIFY(std::abs(paired->dis[2] - 1.0 / 3) < 1e-6);
}

void SudaTest::agreesWithTryingEverySet_data() {
    QTest::addColumn<int>("categories");
    QTest::newRow("few values") << 2;
    QTest::newRow("some values") << 4;
    QTest::newRow("many values") << 12;
}

void SudaTest::agreesWithTryingEverySet() {
    QFETCH(int, categories);
    QRandomGenerator random(20261129);
    for (int round = 0; round < 60; ++round) {
        const int records = 1 + random.bounded(40);
        const std::vector<int> keys = firstPlaces(1 + round % 6);
        const Microdata data = randomMicrodata(random, records, 6, categories);
        SudaOptions options;
        options.maximumSize = round % 3 == 0 ? 1 + random.bounded(4) : options.maximumSize;
        if (round % 2 == 0)
            options.suppressed = randomFlags(random, records, 5);
        const auto found = suda(data, keys, options);
        VERIFY_OK(found);
        const auto expected = BruteForce(data, keys, options.suppressed).find(options.maximumSize);
        QCOMPARE(found->minimalUniques, expected);
        QCOMPARE(found->scores, scoresOf(expected, data.records(), keys.size()));
        for (size_t record = 0; record < data.records(); ++record)
            QCOMPARE(found->dis[record] > 0 && found->dis[record] <= 1, found->scores[record] > 0);
    }
}

void SudaTest::refusesWhatItCannotMeasure() {
    Microdata data = microdata({"x 1", "y 2"});
    VERIFY_FAILS(suda(data, {}), ErrorCode::Invalid);
    QCOMPARE(problems(data, {}), one("keys", Kind::Missing));
    QCOMPARE(problems(data, {3}), one("keys", Kind::Unknown));
    SudaOptions options;
    options.maximumSize = 0;
    QCOMPARE(problems(data, {0}, options), one("maximumSize", Kind::OutOfRange));
    options = {};
    for (const double fraction : {0.0, 1.0, -0.1, std::nan("")}) {
        options.samplingFraction = fraction;
        QCOMPARE(problems(data, {0}, options), one("samplingFraction", Kind::OutOfRange));
    }
    data.columns.resize(33, data.columns.front());
    QCOMPARE(problems(data, firstPlaces(33)), one("keys", Kind::TooLong));
    VERIFY_OK(suda(data, firstPlaces(32)));
}

void SudaTest::canBeCancelled() {
    QRandomGenerator random(3);
    const Microdata data = randomMicrodata(random, 500, 10, 6);
    int asked = 0;
    SudaOptions options;
    options.cancelled = [&asked] { return ++asked == 20; };
    VERIFY_FAILS(suda(data, firstPlaces(10), options), ErrorCode::Cancelled);
    QCOMPARE(asked, 20);
}

void SudaTest::wideDataTakesNoTime() {
    QRandomGenerator random(4);
    const Microdata data = randomMicrodata(random, test::sanitized() ? 2'000 : 100'000, 9, 12);
    const auto start = std::clock(); // of this process alone, whatever else the machine does
    const auto found = suda(data, firstPlaces(9));
    const double took = double(std::clock() - start) / CLOCKS_PER_SEC;
    VERIFY_OK(found);
    qInfo("%zu records by 9 keys, %zu minimal uniques: %.0f ms", data.records(), found->minimalUniques.size(),
          took * 1000);
    QVERIFY(found->minimalUniques.size() > data.records() / 100);
    QVERIFY(test::sanitized() || took < 10);
}

TAWJIH_REGISTER_TEST(SudaTest)
#include "SudaTest.moc"
