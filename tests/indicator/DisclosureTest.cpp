#include "core/indicator/Disclosure.h"

#include "tests/support/TestMain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace tawjih::indicator;

namespace {

CountMatrix withTotals(int rows, int columns, const std::vector<qint64>& inner) {
    CountMatrix m{rows + 1, columns + 1, {}, true, true};
    m.values.assign(static_cast<size_t>((rows + 1) * (columns + 1)), 0);
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c) {
            const qint64 v = inner[static_cast<size_t>(r * columns + c)];
            for (const int i : {r * (columns + 1) + c, r * (columns + 1) + columns, rows * (columns + 1) + c,
                                rows * (columns + 1) + columns})
                m.values[static_cast<size_t>(i)] += v;
        }
    return m;
}

/// Every table of small and larger counts that fits what is published; an attacker with all the time of the world.
/// Counts in how many values each inner cell is seen.
class Attacker {
public:
    Attacker(const CountMatrix& m, const std::vector<Shown>& shown, qint64 highest)
        : m_m(m)
        , m_shown(shown)
        , m_highest(highest)
        , m_seen(m.values.size()) {
        m_try.assign(m.values.size(), 0);
        search(0);
    }
    [[nodiscard]] bool knows(size_t cell) const { return m_seen[cell].size() == 1; }

private:
    [[nodiscard]] bool fits(size_t cell, qint64 value) const {
        switch (m_shown[cell]) {
        case Shown::Exact:
            return value == m_m.values[cell];
        case Shown::Small:
            return value < smallestPublishedCount;
        case Shown::Withheld:
            return value >= smallestPublishedCount;
        }
        return false;
    }
    void search(int index) {
        const int rows = m_m.rows - 1;
        const int columns = m_m.columns - 1;
        if (index == rows * columns) {
            check();
            return;
        }
        const auto cell = static_cast<size_t>(index / columns * m_m.columns + index % columns);
        for (qint64 value = 0; value <= m_highest; ++value)
            if (fits(cell, value)) {
                m_try[cell] = value;
                search(index + 1);
            }
    }
    void check() {
        std::vector<qint64> all = m_try;
        const auto at = [&](int r, int c) -> qint64& { return all[static_cast<size_t>(r * m_m.columns + c)]; };
        const int rows = m_m.rows - 1;
        const int columns = m_m.columns - 1;
        for (int r = 0; r <= rows; ++r)
            at(r, columns) = 0;
        for (int c = 0; c <= columns; ++c)
            at(rows, c) = 0;
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < columns; ++c) {
                at(r, columns) += at(r, c);
                at(rows, c) += at(r, c);
                at(rows, columns) += at(r, c);
            }
        for (size_t i = 0; i < all.size(); ++i)
            if (!fits(i, all[i]))
                return;
        for (size_t i = 0; i < all.size(); ++i)
            if (std::ranges::find(m_seen[i], all[i]) == m_seen[i].end())
                m_seen[i].push_back(all[i]);
    }

    const CountMatrix& m_m;
    const std::vector<Shown>& m_shown;
    qint64 m_highest;
    std::vector<qint64> m_try;
    std::vector<std::vector<qint64>> m_seen;
};

} // namespace

class DisclosureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hidesWhatIsSmall() {
        const CountMatrix months{4, 1, {12, 4, 0, 5}, false, false};
        const std::vector<Shown> expected{Shown::Exact, Shown::Small, Shown::Small, Shown::Exact};
        QVERIFY(protectSmallCounts(months) == expected);
    }

    void withholdsAnotherWhenATotalWouldTell() {
        // 20 + 3 + 9 = 32: beside the 3 the smallest other one goes.
        const CountMatrix row{1, 4, {20, 3, 9, 32}, true, false};
        const std::vector<Shown> expected{Shown::Exact, Shown::Small, Shown::Withheld, Shown::Exact};
        QVERIFY(protectSmallCounts(row) == expected);
    }

    void seesThroughExtremes() {
        // Two hidden ones that sum to 8 must both be 4; that sum to 0 must both be 0.
        for (const auto& [a, b] : {std::pair<qint64, qint64>{4, 4}, {0, 0}}) {
            const CountMatrix row{1, 4, {a, b, 30, 30 + a + b}, true, false};
            const auto shown = protectSmallCounts(row);
            QCOMPARE(static_cast<int>(std::ranges::count(shown, Shown::Exact)), 1);
        }
    }

    void leavesLargeTablesAlone() {
        const CountMatrix table = withTotals(2, 2, {10, 20, 30, 40});
        const auto shown = protectSmallCounts(table);
        QVERIFY(std::ranges::all_of(shown, [](Shown s) { return s == Shown::Exact; }));
    }

    void anExhaustiveAttackerLearnsNothing() {
        QRandomGenerator random(20261122);
        int hiddenAtAll = 0;
        for (int round = 0; round < 60; ++round) {
            std::vector<qint64> inner;
            for (int i = 0; i < 4; ++i)
                inner.push_back(random.bounded(2) ? random.bounded(6) : 5 + random.bounded(8));
            const CountMatrix table = withTotals(2, 2, inner);
            const auto shown = protectSmallCounts(table);
            const Attacker attacker(table, shown, 28);
            for (size_t i = 0; i < shown.size(); ++i)
                if (shown[i] != Shown::Exact) {
                    ++hiddenAtAll;
                    QVERIFY2(!attacker.knows(i), qPrintable(QStringLiteral("round %1, cell %2").arg(round).arg(i)));
                }
        }
        QVERIFY(hiddenAtAll > 50);
    }
};

TAWJIH_REGISTER_TEST(DisclosureTest)
#include "DisclosureTest.moc"
