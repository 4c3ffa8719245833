#include "tests/support/RandomPeople.h"
#include "tests/support/TestMain.h"

#include <atomic>
#include <map>

using namespace tawjih;
using namespace tawjih::identity;
using namespace tawjih::test;
using namespace Qt::StringLiterals;

class MatchIndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scanFindsWhatScoringEachFinds();
    void threadsDoNotMatter();
    void newRecordIsFoundAtOnce();
    void replacedAndRemovedRecordsAreGone();
    void keptApartIsLeftOut();
    void sourcesAreNotComparedInThemselves();
    void relativesAreWarnedOf();
    void neverByThirdRecords();
    void scanCanBeCancelled();
    void largeBlocksArePartedThenLeftOut();
    void blocksDoNotDependOnTheOrder();

private:
    using Found = std::map<std::pair<QUuid, QUuid>, double>;
    static Found scanned(const MatchIndex& index, int threads) {
        ScanOptions options;
        options.threshold = 0.01;
        options.threads = threads;
        Found found;
        const auto report = index.scan(options);
        for (const MatchedPair& pair : report->pairs)
            found[std::minmax(pair.first, pair.second)] = pair.score.probability;
        return found;
    }
    static void fill(MatchIndex& index, const std::vector<RandomPeople::Entry>& entries) {
        for (size_t at = 0; at < entries.size(); ++at)
            index.put(entryId(at), entries[at].person);
    }
};

namespace {

ComparedPerson compared(const QString& given, const QString& family, BirthParts birth) {
    ComparedPerson made;
    made.given = {nameForm(given)};
    made.family = {nameForm(family)};
    made.birth = birth;
    return made;
}

} // namespace

void MatchIndexTest::scanFindsWhatScoringEachFinds() {
    for (quint32 seed = 0; seed < 12; ++seed) {
        MatchIndex index;
        const auto entries = RandomPeople(seed).draw(120, {0.3, 0.3, 0.05});
        fill(index, entries);
        if (seed % 2 == 1)
            index.remove(entryId(7));
        Found one;
        for (size_t at = 0; at < entries.size(); ++at)
            for (const Match& match : index.score(entries[at].person, entryId(at), 0.01))
                if (index.contains(entryId(at)) && match.score.probability >= 0.01)
                    one[std::minmax(entryId(at), match.id)] = match.score.probability;
        QVERIFY(one.size() > 10);
        QCOMPARE(scanned(index, 1), one);
    }
}

void MatchIndexTest::threadsDoNotMatter() {
    MatchIndex index;
    fill(index, RandomPeople(4).draw(3000, {0.2, 0.2, 0.05}));
    QCOMPARE(scanned(index, 2), scanned(index, 1));
}

void MatchIndexTest::newRecordIsFoundAtOnce() {
    MatchIndex index;
    const ComparedPerson awa = compared(u"Awa"_s, u"Ndiaye"_s, {1990, 5, 3});
    QVERIFY(index.score(awa).empty());
    index.put(entryId(1), awa);
    const auto found = index.score(awa);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().id, entryId(1));
    QCOMPARE(int(found.front().matchClass()), int(MatchClass::Probable));
    QVERIFY(index.score(awa, entryId(1)).empty()); // not with itself
}

void MatchIndexTest::replacedAndRemovedRecordsAreGone() {
    MatchIndex index;
    const ComparedPerson awa = compared(u"Awa"_s, u"Ndiaye"_s, {1990, 5, 3});
    const ComparedPerson moussa = compared(u"Moussa"_s, u"Camara"_s, {1984, 11, 27});
    index.put(entryId(1), awa);
    index.put(entryId(1), moussa);
    QCOMPARE(index.size(), 1);
    QVERIFY(index.score(awa).empty());
    QCOMPARE(index.score(moussa).size(), size_t(1));
    index.remove(entryId(1));
    index.remove(entryId(2));
    QCOMPARE(index.size(), 0);
    QVERIFY(index.score(moussa).empty());
    QVERIFY(index.scan()->pairs.empty());
    QVERIFY(!index.explain(entryId(1), entryId(2)));
}

void MatchIndexTest::keptApartIsLeftOut() {
    MatchIndex index;
    const ComparedPerson awa = compared(u"Awa"_s, u"Ndiaye"_s, {1990, 5, 3});
    for (size_t at = 1; at <= 3; ++at)
        index.put(entryId(at), awa);
    QCOMPARE(index.scan()->pairs.size(), size_t(3));
    index.keepApart(entryId(3), entryId(1));
    QCOMPARE(index.scan()->pairs.size(), size_t(2));
    const auto found = index.score(awa, entryId(1));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().id, entryId(2));
    QCOMPARE(index.score(awa).size(), size_t(3)); // somebody new may still be either
    index.forgetApart(entryId(1), entryId(3));
    QCOMPARE(index.scan()->pairs.size(), size_t(3));
}

void MatchIndexTest::sourcesAreNotComparedInThemselves() {
    ComparisonSchema schema;
    schema.scope = PairScope::AcrossSources;
    MatchIndex index(schema);
    ComparedPerson awa = compared(u"Awa"_s, u"Ndiaye"_s, {1990, 5, 3});
    for (size_t at = 1; at <= 4; ++at) {
        awa.source = quint8(at == 4);
        index.put(entryId(at), awa);
    }
    QCOMPARE(index.scan()->pairs.size(), size_t(3));
}

void MatchIndexTest::relativesAreWarnedOf() {
    MatchIndex index;
    fill(index, RandomPeople(8).draw(2000, {0, 0, 0}));
    ComparedPerson awa = compared(u"Awa"_s, u"Ndiaye"_s, {1990, 5, 3});
    awa.phones = {u"0661234567"_s};
    ComparedPerson twin = compared(u"Moussa"_s, u"Ndiaye"_s, {1990, 5, 3});
    ComparedPerson sister = compared(u"Khady"_s, u"Ndiaye"_s, {1984, 11, 27});
    twin.phones = sister.phones = awa.phones;
    index.put(entryId(90'001), twin);
    index.put(entryId(90'002), sister);
    std::map<QUuid, Relation> found;
    for (const Match& match : index.score(awa)) {
        found[match.id] = match.score.relation;
        QVERIFY(match.score.probability < 0.5);
    }
    const std::map<QUuid, Relation> expected = {{entryId(90'001), Relation::Twin},
                                                {entryId(90'002), Relation::Household}};
    QVERIFY(found == expected);
    QVERIFY(index.scan()->pairs.empty());
    ScanOptions options;
    options.withRelations = true;
    index.put(entryId(90'003), awa);
    QCOMPARE(index.scan(options)->pairs.size(), size_t(3)); // each with each
}

// A is B and B is C does not make A C.
void MatchIndexTest::neverByThirdRecords() {
    MatchIndex index;
    ComparedPerson a = compared(u"Awa"_s, u"Ndiaye"_s, {1990, 5, 3});
    ComparedPerson b = a;
    ComparedPerson c = compared(u"Khady"_s, u"Sow"_s, {1978, 8, 19});
    a.documents = {u"AB123456"_s};
    b.documents = {u"AB123456"_s, u"ZK998877"_s};
    c.documents = {u"ZK998877"_s};
    b.given.push_back(c.given.front());
    b.family.push_back(c.family.front());
    b.birth = {};
    index.put(entryId(1), a);
    index.put(entryId(2), b);
    index.put(entryId(3), c);
    const auto report = index.scan();
    QCOMPARE(report->pairs.size(), size_t(2));
    for (const MatchedPair& pair : report->pairs)
        QVERIFY(pair.first == entryId(2) || pair.second == entryId(2));
}

void MatchIndexTest::scanCanBeCancelled() {
    MatchIndex index;
    fill(index, RandomPeople(5).draw(3000, {}));
    ScanOptions options;
    std::atomic<int> calls = 0;
    options.progress = [&](qint64 done, qint64 records) {
        ++calls;
        return done < records / 3;
    };
    VERIFY_FAILS(index.scan(options), ErrorCode::Cancelled);
    QVERIFY(calls > 1);
    std::atomic<qint64> last = 0;
    options.progress = [&](qint64 done, qint64 records) {
        last = std::max<qint64>(last, done);
        return done <= records;
    };
    VERIFY_OK(index.scan(options));
    QCOMPARE(qint64(last), index.size());
}

void MatchIndexTest::largeBlocksArePartedThenLeftOut() {
    RecordStore store;
    BlockIndex blocks(store, 20);
    const auto partners = [&](quint32 record) {
        std::set<quint32> found;
        blocks.visit(store.at(record), -1, [&](quint32 other, size_t, bool) { found.insert(other); });
        return found.size();
    };
    for (int at = 0; at < 20; ++at)
        blocks.add(store.add(compared(u"Awa"_s, u"Ndiaye"_s, {quint16(1980 + at % 2), 0, 0})));
    QCOMPARE(partners(0), size_t(20));
    blocks.add(store.add(compared(u"Awa"_s, u"Ndiaye"_s, {1980, 0, 0}))); // one more: parted by year
    QCOMPARE(partners(0), size_t(11));
    QVERIFY(blocks.dropped().empty());
    for (int at = 0; at < 40; ++at)
        blocks.add(store.add(compared(u"Awa"_s, u"Ndiaye"_s, {1980, 0, 0})));
    QCOMPARE(partners(0), size_t(0)); // namesakes of one year without end
    QCOMPARE(partners(1), size_t(10));
    const auto dropped = blocks.dropped();
    QVERIFY(!dropped.empty());
    QCOMPARE(dropped.front().largest, 51);
    QCOMPARE(dropped.front().pairs, 51 * 50 / 2);
    for (quint32 at = 21; at < 61; ++at)
        blocks.remove(at);
    QCOMPARE(blocks.dropped().front().pairs, 11 * 10 / 2);
}

void MatchIndexTest::blocksDoNotDependOnTheOrder() {
    auto entries = RandomPeople(6).draw(400, {0.3, 0.3, 0.05});
    for (RandomPeople::Entry& entry : entries)
        entry.person.given = {nameForm(u"Awa"_s)}; // blocks that need parting
    const auto found = [&] {
        RecordStore store;
        BlockIndex blocks(store, 15);
        std::set<std::pair<quint32, quint32>> pairs;
        std::vector<quint32> who;
        for (const RandomPeople::Entry& entry : entries) {
            blocks.add(store.add(entry.person));
            who.push_back(entry.who);
        }
        for (quint32 record = 0; record < who.size(); ++record)
            blocks.visit(store.at(record), record,
                         [&](quint32 other, size_t, bool) { pairs.insert(std::minmax(who[record], who[other])); });
        return pairs;
    };
    const auto forward = found();
    std::ranges::reverse(entries);
    QVERIFY(forward.size() > 100);
    QVERIFY(found() == forward);
}

TAWJIH_REGISTER_TEST(MatchIndexTest)
#include "MatchIndexTest.moc"
