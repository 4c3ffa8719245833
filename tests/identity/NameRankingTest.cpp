#include "core/base/Text.h"
#include "core/identity/NameIndex.h"
#include "tests/identity/RandomNames.h"
#include "tests/support/HostileText.h"
#include "tests/support/TestMain.h"

#include <QSet>

using namespace tawjih;
using namespace tawjih::identity;

namespace {

SearchEntry searchEntry(int number, const QStringList& names, const QStringList& codes = {}) {
    return {BeneficiaryId(QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)), names, codes};
}

std::vector<SearchEntry> searched() {
    return {
        searchEntry(1, {u"Mamadou Diallo"_qs}, {u"cas202600421"_qs, u"202600421"_qs, u"421"_qs, u"661234567"_qs}),
        searchEntry(2, {u"Mahamadou Jallow"_qs}, {u"cas202600422"_qs, u"202600422"_qs, u"422"_qs}),
        searchEntry(3, {u"Fatoumata"_qs, u"Traoré"_qs, u"فاطمة تراوري"_qs}, {u"ab123456"_qs}),
        searchEntry(4, {u"عثمان ديالو"_qs}),
        searchEntry(5, {u"Abdel Kader Benali"_qs}),
        searchEntry(6, {u"Mohamed Ould Cheikh"_qs}),
        searchEntry(7, {u"Abou Castro"_qs}, {u"xyz"_qs}),
    };
}

QList<int> numbers(const NameIndex& index, const QString& typed) {
    QList<int> found;
    const NameRanking ranking = index.rank(typed).value();
    for (const BeneficiaryId id : ranking.persons)
        found << int(id.uuid().data1);
    return found;
}

QSet<int> setOf(const QList<int>& list) {
    return {list.begin(), list.end()};
}

bool contains(const NameRanking& ranking, BeneficiaryId id) {
    return std::ranges::find(ranking.persons, id) != ranking.persons.end();
}

/// Words of a person as a search for words as they are written would have them.
QStringList writtenWords(const SearchEntry& person) {
    QStringList words;
    for (const QString& name : person.names)
        words << searchTokens(name);
    return words;
}

} // namespace

class NameRankingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsWhoHasEveryWord() {
        const NameIndex index = NameIndex::build(searched());
        QCOMPARE(setOf(numbers(index, u"diallo"_qs)), (QSet<int>{1, 2, 4}));
        QCOMPARE(numbers(index, u"diallo"_qs).first(), 1);
        QCOMPARE(setOf(numbers(index, u"jallow mamadu"_qs)), (QSet<int>{1, 2}));
        QCOMPARE(numbers(index, u"mam dia"_qs).value(0), 1); // beginnings, each
        QVERIFY(numbers(index, u"zzzz"_qs).isEmpty());
        QCOMPARE(numbers(index, u"تراوري fatoumata"_qs), QList<int>{3});
        QCOMPARE(numbers(index, u"mohamed cheikh"_qs).value(0), 6);
        QCOMPARE(numbers(index, u"mohamed wuld cheikh"_qs).value(0), 6);
        QCOMPARE(numbers(index, u"mohamed ben cheikh"_qs).value(0), 6); // a particle that she does not have
        QCOMPARE(numbers(index, u"421"_qs), QList<int>{1});
        QCOMPARE(numbers(index, u"CAS-2026-00421"_qs), QList<int>{1});
        QCOMPARE(numbers(index, u"jallow 421"_qs), QList<int>{1});
        QCOMPARE(numbers(index, u"0661 23"_qs), QList<int>{1});
        QCOMPARE(numbers(index, u"AB 123 456"_qs), QList<int>{3});
    }

    void whereNobodyHasEveryWordTheNearestAreListed() {
        const NameIndex index = NameIndex::build(searched());
        QCOMPARE(setOf(numbers(index, u"diallo traore"_qs)), (QSet<int>{1, 2, 3, 4}));
        QVERIFY(!index.rank(u"diallo traore"_qs)->complete);
        QCOMPARE(index.rank(u"diallo traore"_qs)->asTyped, size_t(0));
        QVERIFY(index.rank(u"mamadou diallo"_qs)->complete);
        QCOMPARE(setOf(numbers(index, u"mamadou lamine diallo"_qs)), (QSet<int>{1, 2})); // two of three
        QVERIFY(numbers(index, u"qqqq zzzz diallo"_qs).isEmpty());                       // less than half
        QVERIFY(index.rank(u"qqqq zzzz diallo"_qs)->complete);
    }

    /// "cas" begins a name, and every case number.
    void lettersOfANameAreNoNumber() {
        const NameIndex index = NameIndex::build(searched());
        QCOMPARE(numbers(index, u"cas"_qs), QList<int>{7});
        QCOMPARE(setOf(numbers(index, u"cas2"_qs)), (QSet<int>{1, 2}));
        QCOMPARE(numbers(index, u"xyz"_qs), QList<int>{7});
    }

    void saysHowManyAreAsTyped() {
        const NameIndex index = NameIndex::build(searched());
        QCOMPARE(index.rank(u"diallo"_qs)->asTyped, size_t(1));
        QCOMPARE(index.rank(u"dia"_qs)->asTyped, size_t(1));
        QCOMPARE(index.rank(u"Mamadu Diallo"_qs)->asTyped, size_t(0));
        QVERIFY(!index.rank(u"diallo"_qs)->capped);
        std::vector<SearchEntry> many;
        for (int i = 0; i < 30000; ++i)
            many.push_back(searchEntry(i + 1, {u"Awa"_qs}, {QStringLiteral("6%1").arg(i, 8, 10, QLatin1Char('0'))}));
        const NameIndex large = NameIndex::build(many);
        QVERIFY(large.rank(u"6"_qs)->capped);
        QVERIFY(!large.rank(u"awa"_qs)->capped);
        QCOMPARE(large.rank(u"awa"_qs)->persons.size(), many.size());
        QVERIFY(!large.rank(u"600012"_qs)->capped);
    }

    /// By each of her words, all of them in any order, and her number: among others who are much alike.
    void whatIsTypedExactlyIsListed() {
        QRandomGenerator random(21);
        const std::vector<SearchEntry> persons = test::randomPersons(random, 1500);
        const NameIndex index = NameIndex::build(persons);
        for (size_t i = 0; i < persons.size(); i += 7) {
            const SearchEntry& person = persons[i];
            QStringList typed{person.codes.first(), person.names.first(), test::shuffled(random, person.names.first())};
            typed << writtenWords(person);
            for (const QString& text : typed)
                QVERIFY2(contains(*index.rank(text), person.id), qPrintable(person.names.join(u'|') + u": "_qs + text));
        }
    }

    /// Nobody is missed whom a search for words as they are written finds.
    void listsWhoeverHasSuchWordsAsWritten() {
        QRandomGenerator random(22);
        const std::vector<SearchEntry> persons = test::randomPersons(random, 800);
        const NameIndex index = NameIndex::build(persons);
        for (int round = 0; round < 300; ++round) {
            const QStringList words = writtenWords(persons[size_t(random.bounded(int(persons.size())))]);
            QStringList beginnings;
            for (int left = random.bounded(1, 3); left > 0; --left) {
                const QString& word = words[random.bounded(int(words.size()))];
                beginnings << word.left(random.bounded(1, int(word.size()) + 1));
            }
            beginnings.removeDuplicates();
            if (std::ranges::any_of(beginnings, [](const QString& each) { return each.contains(u'2'); }))
                continue; // a digit makes it a number
            const NameRanking ranking = *index.rank(beginnings.join(u' '));
            for (const SearchEntry& person : persons) {
                const QStringList its = writtenWords(person);
                QStringList left = its;
                const bool has = std::ranges::all_of(beginnings, [&](const QString& beginning) {
                    for (qsizetype at = 0; at < left.size(); ++at)
                        if (left[at].startsWith(beginning)) {
                            left.removeAt(at); // one word for one typed word
                            return true;
                        }
                    return false;
                });
                QVERIFY2(!has || contains(ranking, person.id),
                         qPrintable(beginnings.join(u' ') + u" in "_qs + person.names.join(u'|')));
            }
        }
    }

    void eachIsListedOnceAndAsTypedFirst() {
        QRandomGenerator random(23);
        const std::vector<SearchEntry> persons = test::randomPersons(random, 600);
        const NameIndex index = NameIndex::build(persons);
        for (int round = 0; round < 150; ++round) {
            const QString typed = test::randomName(random).left(random.bounded(1, 12));
            const NameRanking ranking = *index.rank(typed);
            QVERIFY(ranking.asTyped <= ranking.persons.size());
            QCOMPARE(QSet<BeneficiaryId>(ranking.persons.begin(), ranking.persons.end()).size(),
                     qsizetype(ranking.persons.size()));
        }
    }

    void followsUpdates() {
        QRandomGenerator random(24);
        std::vector<SearchEntry> persons = test::randomPersons(random, 300);
        NameIndex index = NameIndex::build(persons);
        for (SearchEntry& person : persons)
            if (random.bounded(3) == 0) {
                person.names = {test::randomName(random)};
                index.update(person);
            }
        const NameIndex again = NameIndex::build(persons);
        for (int round = 0; round < 100; ++round) {
            const QString typed = test::randomName(random);
            const NameRanking one = *index.rank(typed);
            const NameRanking other = *again.rank(typed);
            QCOMPARE(one.asTyped, other.asTyped);
            QVERIFY(one.persons == other.persons);
        }
    }

    void noTextIsAnError() {
        QRandomGenerator random(25);
        const std::vector<SearchEntry> persons = searched();
        const NameIndex index = NameIndex::build(persons);
        for (int round = 0; round < 1500; ++round) {
            const QString typed = test::hostileText(random);
            const auto ranking = index.rank(typed);
            QVERIFY(ranking);
            QVERIFY(ranking->persons.size() <= persons.size());
            QVERIFY(index.search(typed, 5));
            for (const MatchReason& reason : NameIndex::reasons(persons.front(), typed))
                QVERIFY(!reason.matched.isEmpty());
        }
        QVERIFY(index.rank(QString())->persons.empty());
        QVERIFY(index.rank(u" %_* () \" '"_qs)->persons.empty());
    }

    void canBeCancelled() {
        QRandomGenerator random(26);
        const NameIndex index = NameIndex::build(test::randomPersons(random, 50));
        QVERIFY(!index.rank(u"ma di"_qs, [] { return true; }));
    }

    void saysWhy() {
        const SearchEntry mamadou = searched().front();
        const auto reasons = NameIndex::reasons(mamadou, u"jallow 0661 mam"_qs);
        QCOMPARE(reasons.size(), size_t(3));
        QVERIFY(std::ranges::any_of(reasons, [](const MatchReason& its) {
            return its.typed == u"jallow"_qs && its.matched == u"diallo"_qs && its.likeness != Likeness::Exact;
        }));
        QVERIFY(std::ranges::any_of(reasons, [](const MatchReason& its) {
            return its.matched == u"661234567"_qs && its.likeness == Likeness::Code;
        }));
        QVERIFY(std::ranges::any_of(reasons, [](const MatchReason& its) {
            return its.matched == u"mamadou"_qs && its.likeness == Likeness::Prefix;
        }));
        QVERIFY(NameIndex::reasons(mamadou, u"%%"_qs).empty());
    }
};

TAWJIH_REGISTER_TEST(NameRankingTest)
#include "NameRankingTest.moc"
