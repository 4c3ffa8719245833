#include "core/anonymise/CellSuppression.h"

#include "core/anonymise/CellAudit.h"
#include "tests/anonymise/Attacker.h"
#include "tests/anonymise/BestTwoWaySuppression.h"
#include "tests/anonymise/RandomCube.h"
#include "tests/support/TestMain.h"

#include <algorithm>
#include <ctime>

using namespace tawjih;
using namespace tawjih::anonymise;

namespace {

qsizetype lost(const Suppression& suppression) {
    return std::ranges::count(suppression.hidden(), true);
}

/// Hidden cells that an attacker knows, who knows that none is zero or does not even know that.
int known(const PublishedCube& cube, const Suppression& suppression) {
    return test::Attacker(cube, suppression.hidden(), 1).knownCells() +
           test::Attacker(cube, suppression.hidden(), 0).knownCells();
}

bool marksSmallCells(const PublishedCube& cube, const Suppression& suppression) {
    const std::vector<qint64> counts = cellCounts(cube);
    const std::vector<qint64> persons = personsBehindCells(cube);
    for (size_t cell = 0; cell < counts.size(); ++cell) {
        const bool small = counts[cell] > 0 && persons[cell] < 5;
        if (suppression.primary[cell] != small || (suppression.secondary[cell] && (small || counts[cell] == 0)))
            return false;
    }
    return true;
}

double millisecondsOfWork() {
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

} // namespace

class CellSuppressionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noAttackerKnowsACellOfAThousandTables();
    void fewMoreCellsAreLostThanMust();
    void linkedTablesAndFunnelsHold();
    void endsWithinATenthOfASecondOfBeingCancelled();

    void hidesNothingWithoutNeed() {
        const auto none = suppressSmallCells({});
        QVERIFY(none && none->primary.empty());
        const PublishedCube large = test::twoWayTable(2, 2, {10, 0, 30, 40});
        const auto shown = suppressSmallCells(large);
        QVERIFY(shown && lost(*shown) == 0);
        // A cell of nothing is a zero, and so is what an all-zero table says.
        const auto zeros = suppressSmallCells({{0, 0}, {}, {{0}, {}, {0, 1}}, {}});
        QVERIFY(zeros && lost(*zeros) == 0);
    }

    void hidesTotalsWhereNothingElseProtects() {
        const PublishedCube lone = test::twoWayTable(1, 1, {3});
        QCOMPARE(lost(*suppressSmallCells(lone)), 4);
        // The 3 stands alone in its row and its column; zeros stay.
        const PublishedCube corner = test::twoWayTable(2, 2, {3, 0, 0, 40});
        const auto suppression = suppressSmallCells(corner);
        QVERIFY(suppression->hides(0) && suppression->hides(2) && suppression->hides(6) && !suppression->hides(1));
        QCOMPARE(known(corner, *suppression), 0);
        // Four ones in a table of four: a total that is shown would tell.
        const PublishedCube ones = test::twoWayTable(2, 2, {1, 1, 1, 1});
        QCOMPARE(known(ones, *suppressSmallCells(ones)), 0);
    }

    void seesEqualSumsAsOneCell() {
        const PublishedCube twice{{3, 30, 40}, {}, {{0}, {1}, {2}, {0, 1, 2}, {0}, {1, 2}}, {}};
        const auto suppression = suppressSmallCells(twice);
        QVERIFY(suppression->primary[0] && suppression->primary[4]);
        QVERIFY(suppression->hides(5) || suppression->hides(3)); // everyone but the three
        QCOMPARE(known(twice, *suppression), 0);
    }

    void countsPersonsNotServices() {
        // 12 services of one person are as much a secret as one; 6 + 6 services may well be of the same 4 persons.
        const PublishedCube services{
            {12, 6, 6, 50, 60}, {1, 4, 4, 20, 30}, {{0}, {1, 2}, {3}, {4}, {0, 1, 2, 3, 4}}, {}};
        const auto cautious = suppressSmallCells(services);
        QVERIFY(cautious->primary[0] && cautious->primary[1] && !cautious->primary[2]);
        PublishedCube counted = services;
        counted.cellPersons = {1, 8, 20, 30, 59};
        const auto exact = suppressSmallCells(counted);
        QVERIFY(exact->primary[0] && !exact->primary[1]);
        QCOMPARE(known(counted, *exact), 0);
    }

    void auditSaysWhatAReaderKnows() {
        // 3 + 17 = 20, both hidden, and 5 shown.
        const PublishedCube row{{3, 17, 5}, {}, {{0}, {1}, {2}, {0, 1, 2}}, {}};
        const auto ranges = auditHiddenCells(row, {true, true, false, false});
        QVERIFY(ranges);
        QCOMPARE((*ranges)[0].low, 1.0);
        QCOMPARE((*ranges)[0].high, 19.0);
        QCOMPARE((*ranges)[1].low, 1.0);
        QCOMPARE((*ranges)[2].high, 5.0);
        QCOMPARE((*auditHiddenCells(row, {true, true, false, false}, 0))[0].high, 20.0);
        QCOMPARE((*auditHiddenCells(row, {true, false, false, false}))[0].high, 3.0);
        QVERIFY(qIsInf((*auditHiddenCells(row, {true, true, true, true}))[0].high));
        QVERIFY(!auditHiddenCells(row, {true, true, false, false}, 1, [] { return true; }));
    }

    void isTheSameEachTime() {
        for (int seed = 1; seed <= 10; ++seed) {
            QRandomGenerator random(static_cast<quint32>(seed));
            const PublishedCube cube = test::makeCube(random, {{3, 3, 4}, 4, 2, seed % 2 == 0}).cube;
            QVERIFY(suppressSmallCells(cube)->hidden() == suppressSmallCells(cube)->hidden());
        }
    }
};

void CellSuppressionTest::noAttackerKnowsACellOfAThousandTables() {
    QRandomGenerator random(20261122);
    const int tables = test::sanitized() ? 60 : 1000;
    qsizetype cells = 0, primary = 0, hidden = 0;
    int knownCells = 0, givenAway = 0;
    const double start = millisecondsOfWork();
    double checking = 0;
    for (int round = 0; round < tables; ++round) {
        const int most = round % 20 == 0 ? 10 : 6;
        const int rows = 1 + static_cast<int>(random.bounded(most));
        const int columns = 2 + static_cast<int>(random.bounded(most));
        const PublishedCube table = test::randomTable(random, rows, columns);
        const auto suppression = suppressSmallCells(table);
        QVERIFY(suppression && marksSmallCells(table, *suppression));
        const double before = millisecondsOfWork();
        knownCells += known(table, *suppression);
        givenAway += test::Attacker(table, suppression->primary, 1).knownCells(); // were they hidden alone
        checking += millisecondsOfWork() - before;
        cells += static_cast<qsizetype>(table.cells.size());
        primary += std::ranges::count(suppression->primary, true);
        hidden += lost(*suppression);
    }
    qInfo("%d tables, %lld cells: %lld small, %d of them known when hidden alone; %lld hidden, %d known; %.1f ms a "
          "table, "
          "and %.1f ms to check it",
          tables, static_cast<qint64>(cells), static_cast<qint64>(primary), givenAway, static_cast<qint64>(hidden),
          knownCells, (millisecondsOfWork() - start - checking) / tables, checking / tables);
    QVERIFY(givenAway > tables);
    QCOMPARE(knownCells, 0);
}

void CellSuppressionTest::fewMoreCellsAreLostThanMust() {
    QRandomGenerator random(41);
    const int tables = test::sanitized() ? 30 : 400;
    qsizetype ours = 0;
    int best = 0, worse = 0;
    double worst = 1;
    for (int round = 0; round < tables; ++round) {
        const int rows = 3 + static_cast<int>(random.bounded(2));
        const int columns = 3 + static_cast<int>(random.bounded(3));
        const PublishedCube table = test::randomTable(random, rows, columns);
        const int fewest = test::BestTwoWaySuppression(rows, columns, cellCounts(table), 5).cellsLost();
        const auto cells = lost(*suppressSmallCells(table));
        QVERIFY(cells >= fewest); // or one of the two is wrong
        QVERIFY(static_cast<double>(cells) <= 1.25 * fewest);
        worst = std::max(worst, fewest == 0 ? 1 : static_cast<double>(cells) / fewest);
        worse += cells > fewest ? 1 : 0;
        ours += cells;
        best += fewest;
    }
    qInfo("%d tables of 3 x 3 to 4 x 5: %lld cells hidden, %d at best; more than must be in %d, at most %.2f times",
          tables, static_cast<qint64>(ours), best, worse, worst);
}

void CellSuppressionTest::linkedTablesAndFunnelsHold() {
    QRandomGenerator random(5);
    qsizetype cells = 0, hidden = 0;
    int knownCells = 0;
    const int publications = test::sanitized() ? 6 : 40;
    for (int round = 0; round < publications; ++round) {
        test::CubeShape shape{{2 + static_cast<int>(random.bounded(3)), 3, 2 + static_cast<int>(random.bounded(3))}};
        shape.mean = 0.5 + 8 * random.generateDouble();
        shape.dimensionsOfTables = 2 + round % 2;
        shape.cumulative = round % 3 == 0;
        const PublishedCube cube = test::makeCube(random, shape).cube;
        const auto suppression = suppressSmallCells(cube);
        QVERIFY(suppression && marksSmallCells(cube, *suppression));
        knownCells += known(cube, *suppression);
        const auto ranges = auditHiddenCells(cube, suppression->hidden());
        test::Attacker attacker(cube, suppression->hidden(), 1);
        const std::vector<qint64> counts = cellCounts(cube);
        for (size_t cell = 0; cell < counts.size(); ++cell) {
            const auto count = static_cast<double>(counts[cell]);
            const CellRange range = (*ranges)[cell];
            QVERIFY(range.low <= count + 1e-6 && range.high >= count - 1e-6);
            const bool close = range.low >= count - 2 - 1e-6 && range.high <= count + 2 + 1e-6;
            QCOMPARE(close, attacker.knows(cell));
        }
        cells += static_cast<qsizetype>(counts.size());
        hidden += lost(*suppression);
    }
    qInfo("%d publications, %lld cells: %lld hidden, %d known within 2", publications, static_cast<qint64>(cells),
          static_cast<qint64>(hidden), knownCells);
    QCOMPARE(knownCells, 0);
}

void CellSuppressionTest::endsWithinATenthOfASecondOfBeingCancelled() {
    QRandomGenerator random(11);
    const PublishedCube cube = test::makeCube(random, {{6, 6, 6, 6, 6}, 0.3, 2, true}).cube;
    double asked = 0;
    double longest = 0;
    for (const double after : {0.0, 60.0, 400.0}) {
        const double start = millisecondsOfWork();
        double last = start;
        QVERIFY(!suppressSmallCells(cube, 5, [&] {
            longest = std::max(longest, millisecondsOfWork() - last);
            last = millisecondsOfWork();
            ++asked;
            return last - start >= after;
        }));
        longest = std::max(longest, millisecondsOfWork() - last);
    }
    qInfo("%zu atoms in %zu cells: asked %.0f times, %.0f ms apart at most", cube.atoms.size(), cube.cells.size(),
          asked, longest);
    QVERIFY(test::sanitized() || longest < 100);
}

TAWJIH_REGISTER_TEST(CellSuppressionTest)
#include "CellSuppressionTest.moc"
