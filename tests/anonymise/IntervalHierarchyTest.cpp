#include "core/anonymise/IntervalHierarchy.h"

#include "tests/support/HierarchyChecks.h"
#include "tests/support/TestMain.h"

#include <algorithm>
#include <random>

using namespace tawjih;
using namespace tawjih::anonymise;
using namespace Qt::Literals;

using IntervalKind = IntervalFault::Kind;

class IntervalHierarchyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agesGoIntoBands();
    void bandsSayWhatTheyHold_data();
    void bandsSayWhatTheyHold();
    void cutsKeepTheirEnds();
    void bandsThatAreNoUnionsAreRefused_data();
    void bandsThatAreNoUnionsAreRefused();
    void valuesThatAreNoNumbersAreNamed();
    void unknownMayBeLeftOut();
    void orderTellsNothingOfTheRecords();
    void everyNumberLiesInItsBand();

    void datesGoIntoUnits();
    void schoolYearsBeginInSeptember();
    void unitsThatAreNoUnionsAreRefused();
    void valuesThatAreNoDaysAreNamed();
    void everyDayLiesInItsUnits();
};

namespace {

std::vector<QStringList> rowsOf(const IntervalResult& made) {
    return made ? made->rows() : std::vector<QStringList>();
}

std::vector<IntervalFault> faultsOf(const IntervalResult& made) {
    return made ? std::vector<IntervalFault>() : made.error();
}

/// Whether a number lies in what the text of a band says, read without the code that wrote it.
bool isIn(const QString& band, int number) {
    if (band.startsWith(u'<'))
        return number < band.sliced(1).toInt();
    if (band.endsWith(u'+'))
        return number >= band.chopped(1).toInt();
    const auto dash = band.indexOf(u'-', 1);
    return dash < 0 ? number == band.toInt()
                    : number >= band.first(dash).toInt() && number <= band.sliced(dash + 1).toInt();
}

} // namespace

void IntervalHierarchyTest::agesGoIntoBands() {
    const auto made = numberHierarchy({u"64"_s, u"17"_s, u"65"_s, u"24"_s, u"12"_s, u"25"_s},
                                      {cutsEvery(5, 15, 65), cutsEvery(10, 15, 65), cutsEvery(20, 15, 65)});
    QCOMPARE(rowsOf(made), (std::vector<QStringList>{
                               {u"12"_s, u"<15"_s, u"<15"_s, u"<15"_s, u"*"_s},
                               {u"17"_s, u"15-19"_s, u"15-24"_s, u"15-34"_s, u"*"_s},
                               {u"24"_s, u"20-24"_s, u"15-24"_s, u"15-34"_s, u"*"_s},
                               {u"25"_s, u"25-29"_s, u"25-34"_s, u"15-34"_s, u"*"_s},
                               {u"64"_s, u"60-64"_s, u"55-64"_s, u"55-64"_s, u"*"_s},
                               {u"65"_s, u"65+"_s, u"65+"_s, u"65+"_s, u"*"_s},
                               {u"unknown"_s, u"unknown"_s, u"unknown"_s, u"unknown"_s, u"*"_s},
                           }));
}

void IntervalHierarchyTest::bandsSayWhatTheyHold_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("band");
    QTest::newRow("below") << -5 << u"<-2"_s;
    QTest::newRow("negative") << -1 << u"-2-0"_s;
    QTest::newRow("one number") << 1 << u"1"_s;
    QTest::newRow("first of a band") << 2 << u"2-8"_s;
    QTest::newRow("last of a band") << 8 << u"2-8"_s;
    QTest::newRow("above") << 9 << u"9+"_s;
    QTest::newRow("far above") << std::numeric_limits<int>::max() << u"9+"_s;
}

void IntervalHierarchyTest::bandsSayWhatTheyHold() {
    QFETCH(int, number);
    QFETCH(QString, band);
    const auto made = numberHierarchy({QString::number(number)}, {{-2, 1, 2, 9}}, {u"all"_s, {}});
    QCOMPARE(rowsOf(made), (std::vector<QStringList>{{QString::number(number), band, u"all"_s}}));
}

void IntervalHierarchyTest::cutsKeepTheirEnds() {
    QCOMPARE(cutsEvery(5, 15, 30), (Cuts{15, 20, 25, 30}));
    QCOMPARE(cutsEvery(20, 15, 65), (Cuts{15, 35, 55, 65}));
    QCOMPARE(cutsEvery(5, 15, 15), Cuts{15});
    QCOMPARE(cutsEvery(0, 15, 30), Cuts());
    QCOMPARE(cutsEvery(-5, 15, 30), Cuts());
    QCOMPARE(cutsEvery(2000000000, 0, 2147483647), (Cuts{0, 2000000000, 2147483647}));
}

void IntervalHierarchyTest::bandsThatAreNoUnionsAreRefused_data() {
    QTest::addColumn<std::vector<Cuts>>("levels");
    QTest::addColumn<std::vector<IntervalFault>>("faults");
    using Levels = std::vector<Cuts>;
    using Faults = std::vector<IntervalFault>;

    QTest::newRow("7 over 5") << Levels{cutsEvery(5, 0, 20), cutsEvery(7, 0, 20)}
                              << Faults{{IntervalKind::NotAUnion, 2, u"7"_s}, {IntervalKind::NotAUnion, 2, u"14"_s}};
    QTest::newRow("shifted") << Levels{cutsEvery(5, 0, 20), Cuts{12}} << Faults{{IntervalKind::NotAUnion, 2, u"12"_s}};
    QTest::newRow("finer above") << Levels{Cuts{0, 10}, Cuts{0, 5, 10}} << Faults{{IntervalKind::NotAUnion, 2, u"5"_s}};
    QTest::newRow("later end") << Levels{cutsEvery(5, 0, 20), cutsEvery(10, 0, 25)}
                               << Faults{{IntervalKind::NotAUnion, 2, u"25"_s}};
    QTest::newRow("no cut") << Levels{Cuts{0}, Cuts{}} << Faults{{IntervalKind::NotAscending, 2, {}}};
    QTest::newRow("falling") << Levels{Cuts{5, 3}} << Faults{{IntervalKind::NotAscending, 1, {}}};
    QTest::newRow("twice the same") << Levels{Cuts{5, 5}} << Faults{{IntervalKind::NotAscending, 1, {}}};
    QTest::newRow("only the level below counts")
        << Levels{Cuts{0, 5, 10}, Cuts{0, 10}, Cuts{5}} << Faults{{IntervalKind::NotAUnion, 3, u"5"_s}};
}

void IntervalHierarchyTest::bandsThatAreNoUnionsAreRefused() {
    QFETCH(std::vector<Cuts>, levels);
    QFETCH(std::vector<IntervalFault>, faults);
    QCOMPARE(faultsOf(numberHierarchy({u"3"_s}, levels)), faults);
}

void IntervalHierarchyTest::valuesThatAreNoNumbersAreNamed() {
    QCOMPARE(faultsOf(numberHierarchy({u"3"_s, u"x"_s, u""_s, u"1.5"_s, u"99999999999"_s}, {})),
             (std::vector<IntervalFault>{{IntervalKind::Malformed, 0, {}},
                                         {IntervalKind::Malformed, 0, u"1.5"_s},
                                         {IntervalKind::Malformed, 0, u"99999999999"_s},
                                         {IntervalKind::Malformed, 0, u"x"_s}}));
}

void IntervalHierarchyTest::unknownMayBeLeftOut() {
    const HierarchyEnds ends{u"*"_s, {}};
    QCOMPARE(faultsOf(numberHierarchy({}, {}, ends)), std::vector<IntervalFault>{{IntervalKind::NoValues}});
    QCOMPARE(rowsOf(numberHierarchy({u"1"_s}, {}, ends)), (std::vector<QStringList>{{u"1"_s, u"*"_s}}));
    QCOMPARE(faultsOf(numberHierarchy({u"unknown"_s}, {}, ends)),
             (std::vector<IntervalFault>{{IntervalKind::Malformed, 0, u"unknown"_s}}));
    QCOMPARE(rowsOf(numberHierarchy({u"n/a"_s}, {Cuts{0}}, {u"*"_s, u"n/a"_s})),
             (std::vector<QStringList>{{u"n/a"_s, u"n/a"_s, u"*"_s}}));
}

void IntervalHierarchyTest::orderTellsNothingOfTheRecords() {
    const auto first = numberHierarchy({u"9"_s, u"10"_s, u"unknown"_s, u"9"_s}, {});
    const auto second = numberHierarchy({u"10"_s, u"9"_s}, {});
    QCOMPARE(rowsOf(first), rowsOf(second));
    QCOMPARE(rowsOf(first).front().front(), u"9"_s);
}

void IntervalHierarchyTest::everyNumberLiesInItsBand() {
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<Cuts> levels;
        Cuts cuts;
        for (int cut = -20 + int(random() % 10); cut < 100; cut += 1 + int(random() % 12))
            cuts.push_back(cut);
        while (!cuts.empty()) {
            levels.push_back(cuts);
            std::erase_if(cuts, [&](int) { return random() % 2 == 0; });
        }
        QStringList values;
        for (int i = 0; i < 30; ++i)
            values << QString::number(int(random() % 160) - 40);
        const auto made = numberHierarchy(values, levels);
        QVERIFY(made);
        QCOMPARE(test::nestingFault(*made), QString());
        QCOMPARE(made->levels(), int(levels.size()) + 2);
        for (const QStringList& row : made->rows())
            for (int level = 1; level + 1 < made->levels() && row[0] != u"unknown"_s; ++level)
                QVERIFY2(isIn(row[level], row[0].toInt()), qPrintable(row.join(u' ')));
    }
}

void IntervalHierarchyTest::datesGoIntoUnits() {
    using enum DateUnit;
    const auto made =
        dateHierarchy({u"2026-07-01"_s, u"2025-12-31"_s, u"2026-03-14"_s}, {Month, Quarter, HalfYear, Year});
    QCOMPARE(rowsOf(made), (std::vector<QStringList>{
                               {u"2025-12-31"_s, u"2025-12"_s, u"2025-Q4"_s, u"2025-H2"_s, u"2025"_s, u"*"_s},
                               {u"2026-03-14"_s, u"2026-03"_s, u"2026-Q1"_s, u"2026-H1"_s, u"2026"_s, u"*"_s},
                               {u"2026-07-01"_s, u"2026-07"_s, u"2026-Q3"_s, u"2026-H2"_s, u"2026"_s, u"*"_s},
                               {u"unknown"_s, u"unknown"_s, u"unknown"_s, u"unknown"_s, u"unknown"_s, u"*"_s},
                           }));
}

void IntervalHierarchyTest::schoolYearsBeginInSeptember() {
    const auto made =
        dateHierarchy({u"2026-08-31"_s, u"2026-09-01"_s}, {DateUnit::Month, DateUnit::SchoolYear}, {u"*"_s, {}});
    QCOMPARE(rowsOf(made), (std::vector<QStringList>{{u"2026-08-31"_s, u"2026-08"_s, u"2025/2026"_s, u"*"_s},
                                                     {u"2026-09-01"_s, u"2026-09"_s, u"2026/2027"_s, u"*"_s}}));
    QVERIFY(dateHierarchy({u"2026-08-31"_s}, {DateUnit::SchoolYear}));
}

void IntervalHierarchyTest::unitsThatAreNoUnionsAreRefused() {
    using enum DateUnit;
    const auto refused = [](const std::vector<DateUnit>& units) {
        const auto faults = faultsOf(dateHierarchy({}, units));
        return faults.empty() ? 0 : faults.front().kind == IntervalKind::NotAUnion ? faults.front().level : -1;
    };
    QCOMPARE(refused({Quarter, SchoolYear}), 2);
    QCOMPARE(refused({Month, Year, SchoolYear}), 3);
    QCOMPARE(refused({SchoolYear, Year}), 2);
    QCOMPARE(refused({Quarter, Month}), 2);
    QCOMPARE(refused({Year, Year}), 2);
    QCOMPARE(refused({SchoolYear, SchoolYear}), 2);
    QCOMPARE(refused({Month, Year}), 0);
    QCOMPARE(refused({Quarter, HalfYear, Year}), 0);
}

void IntervalHierarchyTest::valuesThatAreNoDaysAreNamed() {
    QCOMPARE(faultsOf(dateHierarchy({u"2026-02-30"_s, u"2026-03-01T10:00"_s, u"14/03/2026"_s, u"2026-03-01"_s}, {})),
             (std::vector<IntervalFault>{{IntervalKind::Malformed, 0, u"14/03/2026"_s},
                                         {IntervalKind::Malformed, 0, u"2026-02-30"_s},
                                         {IntervalKind::Malformed, 0, u"2026-03-01T10:00"_s}}));
}

void IntervalHierarchyTest::everyDayLiesInItsUnits() {
    QStringList days;
    for (QDate day(2023, 1, 1); day < QDate(2026, 1, 1); day = day.addDays(1))
        days << day.toString(Qt::ISODate);
    using enum DateUnit;
    for (const auto& units : {std::vector{Month, Quarter, HalfYear, Year}, std::vector{Month, SchoolYear}}) {
        const auto made = dateHierarchy(days, units);
        QVERIFY(made);
        QCOMPARE(test::nestingFault(*made), QString());
    }
    const auto made = dateHierarchy(days, {Month, Quarter, HalfYear, Year});
    QCOMPARE(made->size(), int(days.size()) + 1);
    QCOMPARE(made->groups(1), 36 + 1);
    QCOMPARE(made->groups(2), 12 + 1);
    QCOMPARE(made->groups(3), 6 + 1);
    QCOMPARE(made->groups(4), 3 + 1);
}

TAWJIH_REGISTER_TEST(IntervalHierarchyTest)
#include "IntervalHierarchyTest.moc"
