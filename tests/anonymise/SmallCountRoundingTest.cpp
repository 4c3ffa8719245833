#include "core/anonymise/SmallCountRounding.h"

#include "tests/anonymise/RandomCube.h"
#include "tests/support/TestMain.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>

using namespace tawjih;
using namespace tawjih::anonymise;

namespace {

/// How far the counts of one kind of cells are off.
class Errors {
public:
    void add(qint64 error) { m_errors.push_back(std::abs(error)); }
    [[nodiscard]] qint64 most() const { return m_errors.empty() ? 0 : *std::ranges::max_element(m_errors); }
    [[nodiscard]] qsizetype above(qint64 limit) const {
        return std::ranges::count_if(m_errors, [=](qint64 error) { return error > limit; });
    }
    void print(const char* what) {
        std::ranges::sort(m_errors);
        double sum = 0;
        for (const qint64 error : m_errors)
            sum += static_cast<double>(error);
        qInfo("  %-12s %7zu cells, off by %.2f on average, %lld at the 95th percentile, %lld at most", what,
              m_errors.size(), sum / static_cast<double>(m_errors.size()), m_errors[m_errors.size() * 95 / 100],
              m_errors.back());
    }

private:
    std::vector<qint64> m_errors;
};

/// What must hold for every rounded atom; empty when it does.
QString broken(const PublishedCube& cube, const std::vector<qint64>& rounded, int base) {
    if (rounded.size() != cube.atoms.size())
        return QStringLiteral("other atoms");
    for (size_t atom = 0; atom < rounded.size(); ++atom) {
        const qint64 before = cube.atoms[atom];
        const qint64 after = rounded[atom];
        const qint64 persons = cube.persons.empty() ? before : cube.persons[atom];
        const bool kept = before == 0 || persons >= base;
        const bool neighbour = after % base == 0 && std::abs(after - before) < base;
        if (kept ? after != before : !neighbour)
            return QStringLiteral("%1 of %2 persons became %3").arg(before).arg(persons).arg(after);
    }
    return {};
}

bool tablesAgree(const test::RandomCube& made, const std::vector<qint64>& counts) {
    return std::ranges::all_of(made.tables, [&](const std::vector<size_t>& table) {
        qint64 sum = 0;
        for (const size_t cell : table)
            sum += counts[cell];
        return sum == counts[made.everyone];
    });
}

/// One kind of service by many persons, each of whom came once or several times.
PublishedCube services(QRandomGenerator& random, int atoms, int cells) {
    PublishedCube cube;
    cube.cells.resize(static_cast<size_t>(cells));
    for (int atom = 0; atom < atoms; ++atom) {
        cube.persons.push_back(random.bounded(9));
        cube.atoms.push_back(cube.persons.back() == 0 ? 0 : cube.persons.back() + random.bounded(12));
        cube.cells[0].push_back(atom);
        const int kind = 1 + random.bounded(cells - 1);
        cube.cells[static_cast<size_t>(kind)].push_back(atom);
    }
    return cube;
}

} // namespace

class SmallCountRoundingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aThousandPublicationsStayNearTheTruth_data() {
        QTest::addColumn<int>("base");
        QTest::newRow("base 3") << 3;
        QTest::newRow("base 5") << 5;
    }
    void aThousandPublicationsStayNearTheTruth();
    void differencesAreNotSmallEither();
    void roundsServicesOfFewPersons();
    void largeCubesTakeNoTime_data() {
        QTest::addColumn<int>("atoms");
        QTest::addColumn<int>("cells");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("a publication") << 5'000 << 200 << 100;
        QTest::newRow("many publications") << 100'000 << 1'000 << 1'000;
    }
    void largeCubesTakeNoTime();

    void isTheSameEachTime() {
        for (int seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(static_cast<quint32>(seed));
            const PublishedCube cube = test::makeAnyCube(random, seed).cube;
            QCOMPARE(roundSmallCounts(cube, 5), roundSmallCounts(cube, 5));
        }
    }

    void takesWhatHasNothingToRound() {
        QVERIFY(roundSmallCounts({}, 5).empty());
        QCOMPARE(roundSmallCounts({{0, 7}, {}, {{0}, {}, {0, 1}}, {}}, 5), (std::vector<qint64>{0, 7}));
        // Published or not, no small count stays.
        QCOMPARE(roundSmallCounts({{3}, {}, {}, {}}, 5), (std::vector<qint64>{0}));
        QCOMPARE(roundSmallCounts({{4}, {}, {{0}}, {}}, 5), (std::vector<qint64>{5}));
        // One with services but without persons is a mistake, and no reason to tell it.
        QCOMPARE(roundSmallCounts({{6}, {0}, {{0}}, {}}, 5), (std::vector<qint64>{5}));
    }
};

void SmallCountRoundingTest::aThousandPublicationsStayNearTheTruth() {
    QFETCH(int, base);
    QRandomGenerator random(20261122);
    Errors inner, totals, grandTotals;
    for (int round = 0; round < (test::sanitized() ? 100 : 1000); ++round) {
        const test::RandomCube made = test::makeAnyCube(random, round);
        const std::vector<qint64> rounded = roundSmallCounts(made.cube, base);
        const QString mistake = broken(made.cube, rounded, base);
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
        if (made.cube.atoms.empty())
            continue;
        const std::vector<qint64> before = cellCounts(made.cube);
        const std::vector<qint64> after = cellCounts(made.cube, rounded);
        QVERIFY(tablesAgree(made, after));
        for (size_t cell = 0; cell < before.size(); ++cell)
            (made.total[cell] ? totals : inner).add(after[cell] - before[cell]);
        grandTotals.add(after[made.everyone] - before[made.everyone]);
    }
    qInfo("base %d", base);
    inner.print("inner cells");
    totals.print("totals");
    grandTotals.print("grand totals");
    QVERIFY(grandTotals.above(qint64{2} * base) <= 1);
    QCOMPARE(grandTotals.above(base), 0);
    QCOMPARE(totals.above(qint64{2} * base), 0);
}

void SmallCountRoundingTest::differencesAreNotSmallEither() {
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        const test::RandomCube made = test::makeCube(random, {{3, 2, 4}, 1.5, 3, true});
        const std::vector<qint64> rounded = roundSmallCounts(made.cube, 5);
        const std::vector<qint64> counts = cellCounts(made.cube, rounded);
        for (size_t whole = 0; whole < counts.size(); ++whole)
            for (size_t part = 0; part < counts.size(); ++part)
                if (std::ranges::includes(made.cube.cells[whole], made.cube.cells[part])) {
                    const qint64 difference = counts[whole] - counts[part];
                    QVERIFY(difference == 0 || difference >= 5);
                }
    }
}

void SmallCountRoundingTest::roundsServicesOfFewPersons() {
    QRandomGenerator random(9);
    for (int round = 0; round < 200; ++round) {
        const PublishedCube cube = services(random, 40, 6);
        const std::vector<qint64> rounded = roundSmallCounts(cube, 3 + round % 2 * 2);
        const QString mistake = broken(cube, rounded, 3 + round % 2 * 2);
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
    }
}

void SmallCountRoundingTest::largeCubesTakeNoTime() {
    QFETCH(int, atoms);
    QFETCH(int, cells);
    QFETCH(int, milliseconds);
    constexpr int cellsOfAnAtom = 15;
    QRandomGenerator random(3);
    PublishedCube cube;
    cube.cells.resize(static_cast<size_t>(cells));
    for (int atom = 0; atom < atoms; ++atom) {
        cube.atoms.push_back(1 + random.bounded(2) * random.bounded(2));
        cube.cells[0].push_back(atom);
        for (int i = 1; i < cellsOfAnAtom; ++i) {
            const int cell = i * cells / cellsOfAnAtom + random.bounded(cells / cellsOfAnAtom);
            cube.cells[static_cast<size_t>(cell)].push_back(atom);
        }
    }
    const auto start = std::clock(); // of this process alone, whatever else the machine does
    const std::vector<qint64> rounded = roundSmallCounts(cube, 5);
    const auto took = static_cast<double>(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    Errors errors;
    const std::vector<qint64> before = cellCounts(cube);
    const std::vector<qint64> after = cellCounts(cube, rounded);
    for (size_t cell = 0; cell < before.size(); ++cell)
        errors.add(after[cell] - before[cell]);
    qInfo("%d atoms in %d cells each, %d cells: %.0f ms", atoms, cellsOfAnAtom, cells, took);
    errors.print("all cells");
    QVERIFY(std::abs(after[0] - before[0]) <= 5);
    QVERIFY(test::sanitized() || took < milliseconds);
}

TAWJIH_REGISTER_TEST(SmallCountRoundingTest)
#include "SmallCountRoundingTest.moc"
