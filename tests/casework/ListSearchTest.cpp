#include "core/base/Text.h"
#include "core/beneficiary/MergeService.h"
#include "core/casework/ListingService.h"
#include "core/identity/FoundBy.h"
#include "core/identity/PersonRegister.h"
#include "tests/casework/Casework.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/HostileText.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

#include <QSet>

using namespace tawjih;
using identity::FoundIn;
using test::FilledDesk;
using test::pick;
using test::TestDesk;

namespace {

using Ranking = std::shared_ptr<const identity::NameRanking>;

/// A desk's list beside its index of names.
struct Search {
    explicit Search(const ServiceContext& itsContext)
        : context(itsContext)
        , listing(itsContext)
        , people(*identity::NameRegister::load(itsContext)) {}

    [[nodiscard]] ListQuery query(const QString& typed) const {
        ListQuery query;
        query.text = typed;
        query.bestFirst = true;
        if (!searchPrefixes(typed).isEmpty())
            query.ranking = std::make_shared<const identity::NameRanking>(people->rank(typed));
        return query;
    }
    [[nodiscard]] std::vector<ListRow> rows(const ListQuery& query) const {
        auto pager = listing.open(query);
        std::vector<ListRow> read;
        while (pager) {
            const auto part = pager->rows(static_cast<qint64>(read.size()), 64);
            if (!part || part->empty())
                break;
            read.insert(read.end(), part->begin(), part->end());
        }
        return read;
    }
    [[nodiscard]] bool finds(const QString& typed, BeneficiaryId id) const {
        return std::ranges::any_of(rows(query(typed)), [id](const ListRow& row) { return row.person.id == id; });
    }

    ServiceContext context;
    ListingService listing;
    std::unique_ptr<identity::NameRegister> people;
};

void addFilters(ListQuery& query, QRandomGenerator& random, const std::vector<ListRow>& all) {
    const auto some = [&] { return all[static_cast<size_t>(random.bounded(static_cast<int>(all.size())))]; };
    if (random.bounded(3) == 0)
        query.status = some().status;
    if (random.bounded(4) == 0)
        query.advisor = some().advisor;
    if (random.bounded(4) == 0)
        query.nationality = some().nationality;
    if (random.bounded(3) == 0)
        query.sex = some().sex;
    if (random.bounded(6) == 0)
        query.arrondissement = some().arrondissement;
    if (random.bounded(5) == 0)
        query.residenceStatus = some().residenceStatus;
    if (random.bounded(6) == 0)
        query.educationLevel = some().educationLevel;
    if (random.bounded(6) == 0)
        query.overdueOn = QDate(2026, 11, 22);
}

bool fits(const ListRow& row, const ListQuery& query) {
    return (!query.status || row.status == *query.status) && (!query.advisor || row.advisor == *query.advisor) &&
           (!query.nationality || row.nationality == *query.nationality) && (!query.sex || row.sex == *query.sex) &&
           (!query.arrondissement || row.arrondissement == *query.arrondissement) &&
           (!query.residenceStatus || row.residenceStatus == *query.residenceStatus) &&
           (!query.educationLevel || row.educationLevel == *query.educationLevel) &&
           (!query.overdueOn || (row.nextStepDue && *row.nextStepDue < *query.overdueOn));
}

} // namespace

class ListSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every filter and every order, of few who are looked up and of many, against rows filtered here.
    void searchAndFiltersAreBothKept() {
        FilledDesk desk(1400);
        const Search search(desk.context);
        QRandomGenerator random(31);
        int many = 0;
        for (int round = 0; round < 150; ++round) {
            ListQuery query = search.query(
                pick(random, {u"d"_qs, u"ma"_qs, u"diallo"_qs, u"jallow"_qs, u"a"_qs, u"k"_qs, u"traore"_qs, u"06"_qs,
                              u"CAS-2026"_qs, u"mam d"_qs, u"محمد"_qs, u"zzzz"_qs, u"s"_qs, u"6"_qs}));
            query.column = static_cast<SortColumn>(random.bounded(sortColumnCount));
            query.order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            query.bestFirst = random.bounded(2) == 0;
            ListQuery everybody;
            everybody.column = query.column;
            everybody.order = query.order;
            const std::vector<ListRow> all = search.rows(everybody);
            QCOMPARE(all.size(), size_t(1400));
            addFilters(query, random, all);

            const auto& ranked = query.ranking->persons;
            many += ranked.size() > KeysetPager::lookUpLimit;
            const QSet<BeneficiaryId> found(ranked.begin(), ranked.end());
            std::vector<ListRow> wanted;
            for (const ListRow& row : all)
                if (found.contains(row.person.id) && fits(row, query))
                    wanted.push_back(row);
            const auto place = [&](const ListRow& row) { return std::ranges::find(ranked, row.person.id); };
            if (query.bestFirst)
                std::ranges::sort(wanted, {}, place);
            const auto asTyped = std::ranges::count_if(wanted, [&](const ListRow& row) {
                return place(row) < ranked.begin() + static_cast<std::ptrdiff_t>(query.ranking->asTyped);
            });

            QVERIFY(search.rows(query) == wanted);
            auto pager = search.listing.open(query);
            QCOMPARE(*pager->count(), static_cast<qint64>(wanted.size()));
            QCOMPARE(*pager->countAsTyped(), std::optional<qint64>(asTyped));
            if (!wanted.empty()) {
                const auto at = static_cast<size_t>(random.bounded(static_cast<int>(wanted.size())));
                QCOMPARE(*pager->positionOf(wanted[at].person.id), std::optional(static_cast<qint64>(at)));
            }
        }
        QVERIFY2(many > 20, "both ways are tested");
    }

    /// By each of her words in both scripts, her case number, phones and document: everybody on an invented desk.
    void everybodyIsFoundByWhatWasTypedExactly() {
        FilledDesk desk(300);
        const Search search(desk.context);
        for (const ListRow& row : search.rows({})) {
            const auto person = desk.persons.find(row.person.id);
            VERIFY_OK(person);
            QStringList typed{person->name.latin(), person->name.arabic(), row.person.number,
                              person->phone,        person->otherPhone,    person->documentNumber};
            for (const QString& name : {person->name.latin(), person->name.arabic()})
                typed << name.split(u' ', Qt::SkipEmptyParts) << name.toUpper();
            typed << row.person.number.section(u'-', 2) << row.person.number.toLower();
            for (const QString& text : typed)
                QVERIFY2(text.isEmpty() || search.finds(text, row.person.id), qPrintable(text));
        }
    }

    void formerNumbersPhonesAndPapersSayWhy() {
        TestDesk desk;
        Beneficiary kept = test::barePerson(u"Mamadou"_qs, u"Diallo"_qs);
        kept.phone = u"+212 661 23 44 12"_qs;
        kept.documentNumber = u"AB 123456"_qs;
        const Registration one = registered(desk, kept);
        const Registration other = registered(desk, test::barePerson(u"Mahamadou"_qs, u"Jallow"_qs));
        BeneficiaryService persons(desk.context());
        const auto first = persons.find(one.person.id);
        const auto second = persons.find(other.person.id);
        VERIFY_OK(
            MergeService(desk.context()).merge(mergedFields(*first, *second), other.person.id, second->stamp.version));
        const Search search(desk.context());
        const auto why = [&](const QString& typed) {
            return search.finds(typed, one.person.id)
                       ? search.listing.reasons(one.person.id, typed).value_or(std::vector<identity::FoundBy>())
                       : std::vector<identity::FoundBy>();
        };
        const auto only = [&](const QString& typed, FoundIn in, const QString& onRecord) {
            const auto reasons = why(typed);
            return reasons.size() == 1 && reasons.front().in == in && reasons.front().onRecord == onRecord;
        };
        QVERIFY(only(other.file.number, FoundIn::FormerNumber, other.file.number));
        QVERIFY(only(one.file.number, FoundIn::Number, one.file.number));
        QVERIFY(only(u"0661 23 44"_qs, FoundIn::Phone, kept.phone));
        QVERIFY(only(u"ab123"_qs, FoundIn::Document, kept.documentNumber));
        QVERIFY(only(u"jallo"_qs, FoundIn::Name, u"Diallo"_qs));
        QCOMPARE(why(u"jallow"_qs).front().typed, u"jallow"_qs);
    }

    void noTextIsAnError() {
        TestDesk desk;
        const Registration awa = registered(desk, test::fullPerson());
        const Search search(desk.context());
        QRandomGenerator random(33);
        for (int round = 0; round < 1500; ++round) {
            ListQuery query = search.query(test::hostileText(random));
            for (const bool ranked : {true, false}) { // by the index, and as words are written
                if (!ranked)
                    query.ranking.reset();
                auto pager = search.listing.open(query);
                VERIFY_OK(pager);
                const auto rows = pager->rows(0, 10);
                VERIFY_OK(rows);
                QCOMPARE(static_cast<qint64>(rows->size()), *pager->count());
            }
            VERIFY_OK(search.listing.reasons(awa.person.id, query.text));
        }
    }

    void rolesDecide() {
        TestDesk desk;
        const Registration awa = registered(desk, test::fullPerson());
        const ListingService refused(
            desk.contextFor(desk.addUser(u"Admin"_qs, vault::Roles(vault::Role::Administrator))));
        VERIFY_FAILS(refused.reasons(awa.person.id, u"awa"_qs), ErrorCode::NotAllowed);
        QVERIFY(ListingService(desk.context()).reasons(BeneficiaryId::create(desk.clock), u"awa"_qs)->empty());
    }
};

TAWJIH_REGISTER_TEST(ListSearchTest)
#include "ListSearchTest.moc"
