#include "core/release/OwnHierarchy.h"

#include "core/release/DeskHierarchies.h"
#include "core/release/SharedGroups.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <random>

using namespace tawjih;
using namespace tawjih::release;
using namespace Qt::StringLiterals;
using anonymise::DateUnit;
using anonymise::Hierarchy;
using Kind = OwnHierarchyFault::Kind;

namespace {

/// Values as an attribute may have them.
QStringList valuesFor(Attribute attribute) {
    if (attribute == Attribute::RegisteredOn)
        return {u"2024-08-31"_s, u"2024-09-01"_s, u"2025-01-07"_s, u"2025-12-31"_s};
    const QStringList all = valuesOf(attribute);
    return all.isEmpty() ? QStringList{u"0"_s, u"3"_s, u"17"_s, u"41"_s, u"90"_s} : all;
}

/// The sexes in one group, what is unknown in another.
Groups sexGroups() {
    Groups groups = std::get<Groups>(shippedHierarchy(Attribute::Sex));
    for (QStringList& row : groups)
        row = {row.front(), row.front() == u"unknown" ? u"unknown"_s : u"said"_s};
    return groups;
}

Hierarchy hierarchy(const std::vector<QStringList>& rows) {
    return *Hierarchy::fromRows(rows);
}

/// Eight values under random cuts that the next level joins.
Hierarchy randomHierarchy(std::mt19937& dice, const QString& name) {
    std::vector<QStringList> rows;
    std::vector<unsigned> fine(8);
    for (unsigned& group : fine)
        group = dice() % 4;
    std::vector<unsigned> coarse(4);
    for (unsigned& group : coarse)
        group = dice() % 2;
    for (unsigned value = 0; value < 8; ++value)
        rows.push_back({QString::number(value), QString(name + QString::number(fine[value])),
                        QString(name + u"far" + QString::number(coarse[fine[value]])), u"*"_s});
    return hierarchy(rows);
}

} // namespace

class OwnHierarchyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedOneCanBeOwn_data() {
        QTest::addColumn<Attribute>("attribute");
        for (const auto& entry : allOf<Attribute>())
            QTest::newRow(entry.code) << entry.value;
    }
    void theShippedOneCanBeOwn() {
        QFETCH(const Attribute, attribute);
        const OwnHierarchy own = shippedHierarchy(attribute);
        QVERIFY(faultsOf(attribute, own).empty());
        QCOMPARE(levelsOf(own), levelsOf(attribute));
        const auto made = hierarchyOf(attribute, own, valuesFor(attribute));
        const auto shipped = hierarchyOf(attribute, valuesFor(attribute));
        QVERIFY(made && shipped);
        auto rows = made->rows();
        auto known = shipped->rows();
        std::ranges::sort(rows);
        std::ranges::sort(known);
        QCOMPARE(rows, known);
        const auto bytes = QJsonDocument(toJson(own).toObject()).toJson();
        const auto read = ownHierarchyFrom(QJsonDocument::fromJson(bytes).object());
        QVERIFY(read.has_value());
        QVERIFY(*read == own);
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<Attribute>("attribute");
        QTest::addColumn<OwnHierarchy>("own");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("level");
        const auto add = [](const char* name, Attribute attribute, const OwnHierarchy& own, Kind kind, int level = -1) {
            QTest::newRow(name) << attribute << own << int(kind) << level;
        };
        const auto changed = [](auto change) {
            Groups groups = sexGroups();
            change(groups);
            return OwnHierarchy(groups);
        };
        add("days as bands", Attribute::RegisteredOn, Bands{{1, 2}}, Kind::WrongForm);
        add("codes as units", Attribute::Sex, Units{DateUnit::Month}, Kind::WrongForm);
        add("no row", Attribute::Sex, Groups{}, Kind::ValueMissing);
        add("nine levels", Attribute::Age, Bands(9, {0, 5}), Kind::TooManyLevels);
        add("no cut", Attribute::Age, Bands{{}}, Kind::NotAscending, 1);
        add("descending", Attribute::Age, Bands{{0, 5, 10}, {10, 0}}, Kind::NotAscending, 2);
        add("a band parted", Attribute::Age, Bands{{0, 5, 10}, {0, 7}}, Kind::NotAUnion, 2);
        add("quarters in a school year", Attribute::RegisteredOn, Units{DateUnit::Quarter, DateUnit::SchoolYear},
            Kind::NotAUnion, 2);
        add("a value missing", Attribute::Sex, changed([](Groups& groups) { groups.pop_back(); }), Kind::ValueMissing);
        add("a value unknown", Attribute::Sex, changed([](Groups& groups) {
                groups.push_back({u"x"_s, u"said"_s});
            }),
            Kind::ValueUnknown);
        add("a value twice", Attribute::Sex, changed([](Groups& groups) { groups.push_back(groups[0]); }),
            Kind::ValueTwice);
        add("no group on a level", Attribute::Sex, changed([](Groups& groups) { groups[1][1] = u" "_s; }),
            Kind::GroupMissing, 1);
        add("a level missing", Attribute::Sex, changed([](Groups& groups) { groups[1].removeLast(); }),
            Kind::GroupMissing, 1);
        add("a level too many", Attribute::Sex, changed([](Groups& groups) { groups[1] << u"more"_s; }),
            Kind::TooManyLevels, 2);
        add("a long name", Attribute::Sex, changed([](Groups& groups) { groups[0][1] = QString(61, u'n'); }),
            Kind::TextTooLong, 1);
        add("a group parted", Attribute::Sex, changed([](Groups& groups) {
                for (QStringList& row : groups)
                    row << row.front();
            }),
            Kind::NotMonotone, 2);
    }
    void saysWhatIsWrong() {
        QFETCH(const Attribute, attribute);
        QFETCH(const OwnHierarchy, own);
        const auto faults = faultsOf(attribute, own);
        QVERIFY(!faults.empty());
        QTEST(int(faults.front().kind), "kind");
        QTEST(faults.front().level, "level");
        QVERIFY(!hierarchyOf(attribute, own, valuesFor(attribute)));
    }

    void onlyTheValuesThatOccurHaveRows() {
        const auto made = hierarchyOf(Attribute::Sex, sexGroups(), {u"f"_s});
        QVERIFY(made.has_value());
        auto rows = made->rows();
        std::ranges::sort(rows);
        QCOMPARE(rows, (std::vector<QStringList>{{u"f"_s, u"said"_s, u"*"_s}, {u"unknown"_s, u"unknown"_s, u"*"_s}}));
        QVERIFY(!hierarchyOf(Attribute::Sex, sexGroups(), {u"Mamadou"_s}));
        QVERIFY(!hierarchyOf(Attribute::Age, Bands{{0, 18}}, {u"nineteen"_s}));
    }

    void everyBandAndUnitHasALabel() {
        const Tongue english(Language::English);
        QCOMPARE(labelOf(Attribute::Age, u"<15"_s, english), u"under 15"_s);
        QCOMPARE(labelOf(Attribute::RegisteredOn, u"2026-H2"_s, english), u"second half of 2026"_s);
        QVERIFY(labelOf(Attribute::RegisteredOn, u"2025/2026"_s, english).startsWith(u"school year"));
    }

    void refusesOtherJson_data() {
        QTest::addColumn<QString>("json");
        QTest::newRow("no form") << u"{}"_s;
        QTest::newRow("two forms") << uR"({"bands": [], "units": []})"_s;
        QTest::newRow("another form") << uR"({"trees": []})"_s;
        QTest::newRow("bands that are no lists") << uR"({"bands": [3]})"_s;
        QTest::newRow("a cut that is no whole number") << uR"({"bands": [[1.5]]})"_s;
        QTest::newRow("a cut that is text") << uR"({"bands": [["1"]]})"_s;
        QTest::newRow("an unknown unit") << uR"({"units": ["week"]})"_s;
        QTest::newRow("a row that is no list") << uR"({"groups": ["f"]})"_s;
        QTest::newRow("a number for a group") << uR"({"groups": [["f", 1]]})"_s;
        QTest::newRow("no list at all") << uR"({"groups": {"f": "said"}})"_s;
    }
    void refusesOtherJson() {
        QFETCH(const QString, json);
        QVERIFY(!ownHierarchyFrom(QJsonDocument::fromJson(json.toUtf8()).object()));
    }

    void twoPublicationsMeetInTheirUnions() {
        const Hierarchy tens = hierarchy({{u"1"_s, u"1-2"_s, u"*"_s},
                                          {u"2"_s, u"1-2"_s, u"*"_s},
                                          {u"3"_s, u"3-4"_s, u"*"_s},
                                          {u"4"_s, u"3-4"_s, u"*"_s}});
        const Hierarchy odd = hierarchy({{u"1"_s, u"1"_s, u"*"_s},
                                         {u"2"_s, u"2-3"_s, u"*"_s},
                                         {u"3"_s, u"2-3"_s, u"*"_s},
                                         {u"4"_s, u"4"_s, u"*"_s}});
        SharedGroups apart(tens, 1, odd, 0);
        QCOMPARE(apart.ofFirst(u"1-2"_s), apart.ofSecond(u"2"_s));
        QVERIFY(apart.ofFirst(u"1-2"_s) != apart.ofSecond(u"3"_s));
        SharedGroups chained(tens, 1, odd, 1);
        QCOMPARE(chained.ofFirst(u"1-2"_s), chained.ofSecond(u"4"_s)); // over 2-3 and 3-4
        // What spreads over several groups is told apart from them.
        QVERIFY(apart.ofFirst(u"*"_s) != apart.ofFirst(u"1-2"_s));
        QCOMPARE(apart.ofFirst(u"*"_s), apart.ofSecond(u"*"_s));
    }

    /// As the definition says: the transitive closure of "one of the two does not tell them apart".
    void sharedGroupsAreTheFinestThatNeitherParts() {
        std::mt19937 dice(7);
        for (int round = 0; round < 300; ++round) {
            const Hierarchy one = randomHierarchy(dice, u"a"_s);
            const Hierarchy other = randomHierarchy(dice, u"b"_s);
            const int oneLevel = int(dice() % 4);
            const int otherLevel = int(dice() % 4);
            bool together[8][8];
            for (int i = 0; i < 8; ++i)
                for (int j = 0; j < 8; ++j)
                    together[i][j] = one.groupOf(i, oneLevel) == one.groupOf(j, oneLevel) ||
                                     other.groupOf(i, otherLevel) == other.groupOf(j, otherLevel);
            for (int via = 0; via < 8; ++via)
                for (int i = 0; i < 8; ++i)
                    for (int j = 0; j < 8; ++j)
                        together[i][j] = together[i][j] || (together[i][via] && together[via][j]);
            SharedGroups shared(one, oneLevel, other, otherLevel);
            for (int i = 0; i < 8; ++i)
                for (int j = 0; j < 8; ++j) {
                    const auto first = shared.ofFirst(one.text(oneLevel, one.groupOf(i, oneLevel)));
                    const auto second = shared.ofSecond(other.text(otherLevel, other.groupOf(j, otherLevel)));
                    QCOMPARE(first == second, together[i][j]);
                }
        }
    }
};

TAWJIH_REGISTER_TEST(OwnHierarchyTest)
#include "OwnHierarchyTest.moc"
