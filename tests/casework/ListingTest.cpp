#include "core/beneficiary/Listing.h"

#include "core/base/Text.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/CaseService.h"
#include "core/casework/IntakeWriter.h"
#include "core/casework/ListingService.h"
#include "core/casework/SessionService.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "tests/casework/Casework.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"
#include "tests/support/TimeZone.h"

#include <QRandomGenerator>

using namespace tawjih;
using test::pick;
using test::TestDesk;
using test::today;

namespace {

// The derived tables as text, so that two states of them can be compared and shown.
QStringList derived(TestDesk& desk) {
    QStringList lines;
    const auto add = [&](const db::Row& row) { lines << row.at<QString>(0); };
    const Status listing = desk.db
                               ->prepare(uR"(
SELECT hex(beneficiary_id) || '|' || number || '|' || latin_name || '|' || arabic_name || '|' || name_key || '|' || sex || '|'
    || birth_date || '|' || nationality || '|' || residence_status || '|' || residence_expires_on || '|' || education_rank
    || '|' || arrondissement || '|' || phone || '|' || status || '|' || COALESCE(hex(advisor_id), '-') || '|' || advisor_name
    || '|' || registered_on || '|' || last_session_on || '|' || next_step_due
  FROM beneficiary_listing ORDER BY beneficiary_id)")
                               .each(add);
    const Status tokens =
        desk.db->prepare(u"SELECT hex(beneficiary_id) || ' ' || token FROM search_token ORDER BY 1").each(add);
    return listing && tokens ? lines : QStringList();
}

Beneficiary randomPerson(QRandomGenerator& random) {
    Beneficiary person = test::barePerson(
        pick(random, {u"Awa"_qs, u"Élodie"_qs, u"Jean-Luc"_qs, u"N'Goran"_qs, u"Mamadou"_qs, u"awa"_qs}),
        pick(random, {u"Diallo"_qs, u"Sow"_qs, u"Ba"_qs, u"Traoré"_qs, u"Koné"_qs}));
    if (random.bounded(2))
        person.name.givenArabic = pick(random, {u"أوا"_qs, u"محمد"_qs, u"آمنة"_qs});
    if (random.bounded(5) == 0)
        person.name.givenLatin.clear(), person.name.familyLatin.clear(), person.name.givenArabic = u"مصطفى"_qs;
    person.sex = pick(random, {Sex::NotSaid, Sex::Female, Sex::Male});
    if (random.bounded(3))
        person.birth = BirthDate::exact(QDate(1970, 1, 1).addDays(random.bounded(13000)));
    if (random.bounded(4))
        person.nationalities = {pick(random, {u"CIV"_qs, u"SEN"_qs, u"GIN"_qs})};
    person.residenceStatus =
        pick(random, {ResidenceStatus::Residence, ResidenceStatus::Student, ResidenceStatus::None});
    if (random.bounded(2))
        person.residenceExpiresOn = today.addDays(random.bounded(400) - 100);
    person.educationLevel = pick(random, {EducationLevel::NotSaid, EducationLevel::None, EducationLevel::Bac});
    if (random.bounded(2))
        person.arrondissement = pick(random, {u"06.141.01.53"_qs, u"06.141.01.01"_qs});
    if (random.bounded(2))
        person.phone = QStringLiteral("06%1").arg(random.bounded(100000000), 8, 10, QLatin1Char('0'));
    person.registeredOn = today.addDays(-random.bounded(800));
    return person;
}

// Persons, some with sessions, in one transaction through the writer that imports use.
Status fill(TestDesk& desk, int persons, quint32 seed) {
    QRandomGenerator random(seed);
    const vault::Actor omar = desk.addUser(u"Omar"_qs, vault::Roles(vault::Role::Advisor));
    db::Transaction transaction(*desk.db);
    TRY(transaction.begin());
    IntakeWriter writer(desk.context());
    TRY(writer.begin());
    for (int i = 0; i < persons; ++i) {
        PersonIntake intake;
        intake.person = randomPerson(random);
        CaseFile file;
        file.openedOn = intake.person.registeredOn;
        file.advisor = pick(random, {UserId(), desk.actor.id, omar.id});
        if (random.bounded(4) == 0) {
            file.status = CaseStatus::Closed;
            file.closing = CaseClosing{today, ClosingReason::Left};
        }
        intake.versions = {file};
        for (int n = random.bounded(3); n > 0; --n) {
            CounsellingSession session;
            session.heldAt = desk.clock.now().addDays(-random.bounded(300));
            session.attendance = pick(random, {Attendance::Seen, Attendance::NoShow});
            if (random.bounded(2))
                session.nextStep = NextStep{u"step"_qs, today.addDays(random.bounded(60) - 30), {}};
            intake.sessions.push_back(session);
        }
        TRY(writer.add(intake));
    }
    TRY(writer.finish());
    return transaction.commit();
}

// A list by brute force: every row read, filtered and sorted here.
std::vector<ListRow> expected(const std::vector<ListRow>& all, const ListQuery& query) {
    std::vector<ListRow> rows;
    const QStringList prefixes = searchPrefixes(query.text);
    const auto hasWords = [&](const ListRow& row) {
        if (prefixes.isEmpty())
            return true;
        const QStringList tokens = searchTokens(row.person.latinName) + searchTokens(row.person.arabicName) +
                                   numberTokens(row.person.number) + phoneTokens(row.phone);
        return std::ranges::all_of(prefixes, [&](const QString& prefix) {
            return std::ranges::any_of(tokens, [&](const QString& token) { return token.startsWith(prefix); });
        });
    };
    for (const ListRow& row : all)
        if (hasWords(row) && (!query.status || row.status == *query.status) &&
            (!query.advisor || row.advisor == *query.advisor) &&
            (!query.nationality || row.nationality == *query.nationality) && (!query.sex || row.sex == *query.sex) &&
            (!query.arrondissement || row.arrondissement == *query.arrondissement) &&
            (!query.residenceStatus || row.residenceStatus == *query.residenceStatus) &&
            (!query.educationLevel || row.educationLevel == *query.educationLevel) &&
            (!query.overdueOn || (row.nextStepDue && *row.nextStepDue < *query.overdueOn)))
            rows.push_back(row);
    return rows;
}

ListQuery randomQuery(QRandomGenerator& random) {
    ListQuery query;
    query.column = static_cast<SortColumn>(random.bounded(sortColumnCount));
    query.order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (random.bounded(3) == 0)
        query.text = pick(
            random, {u"aw"_qs, u"diallo a"_qs, u"sow"_qs, u"2026-0"_qs, u"مح"_qs, u"06"_qs, u"zz"_qs, u"traore"_qs});
    if (random.bounded(3) == 0)
        query.status = pick(random, {CaseStatus::Open, CaseStatus::OnHold, CaseStatus::Closed});
    if (random.bounded(5) == 0)
        query.advisor = UserId();
    if (random.bounded(4) == 0)
        query.nationality = pick(random, {u"CIV"_qs, u"FRA"_qs, u""_qs});
    if (random.bounded(4) == 0)
        query.sex = Sex::Female;
    if (random.bounded(5) == 0)
        query.arrondissement = u"06.141.01.53"_qs;
    if (random.bounded(5) == 0)
        query.residenceStatus = ResidenceStatus::Student;
    if (random.bounded(5) == 0)
        query.educationLevel = EducationLevel::Bac;
    if (random.bounded(4) == 0)
        query.overdueOn = today;
    return query;
}

} // namespace

class ListingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bulkAndRebuildAgree();
    void everyServiceKeepsItInStep();
    void rebuildCanBeCancelled();
    void goneAndRenamed();
    void pagerEqualsTheFullSort();
    void sortsAsPeopleRead();
    void anyPlace();
    void hostileSearches();
    void lastSessionIsOnTheDayOfTheDesk();
    void rolesDecide();
};

void ListingTest::bulkAndRebuildAgree() {
    TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
    VERIFY_OK(fill(desk, 400, 1));
    const QStringList written = derived(desk);
    QVERIFY(written.size() > 1200);
    VERIFY_OK(rebuildListing(*desk.db));
    QCOMPARE(derived(desk), written);
}

// Random actions of every kind; after each, what the services wrote is what a rebuild draws.
void ListingTest::everyServiceKeepsItInStep() {
    TestDesk desk;
    QRandomGenerator random(7);
    const vault::Actor omar = desk.addUser(u"Omar"_qs, vault::Roles(vault::Role::Advisor));
    BeneficiaryService persons(desk.context());
    CaseService cases(desk.context());
    SessionService sessions(desk.context());
    std::vector<BeneficiaryId> ids;
    for (int action = 0; action < 150; ++action) {
        desk.clock.advance(60);
        if (ids.size() < 5 || random.bounded(8) == 0)
            ids.push_back(registered(desk, randomPerson(random)).person.id);
        const BeneficiaryId id = ids[static_cast<size_t>(random.bounded(static_cast<int>(ids.size())))];
        Beneficiary person = randomPerson(random);
        const Beneficiary stored = *persons.find(id);
        person.id = id;
        person.stamp = stored.stamp;
        const CaseFile file = *cases.find(id);
        CounsellingSession session;
        session.beneficiary = id;
        session.heldAt = desk.clock.now().addDays(-random.bounded(30));
        session.nextStep = NextStep{u"step"_qs, today.addDays(random.bounded(20)), {}};
        switch (random.bounded(6)) {
        case 0:
            VERIFY_OK(persons.save(person));
            break;
        case 1:
            if (file.status == CaseStatus::Closed)
                VERIFY_OK(cases.reopen(file, OpeningReason::Return, desk.clock.today()));
            else
                VERIFY_OK(cases.close(file, ClosingReason::Left, desk.clock.today()));
            break;
        case 2:
            if (file.status != CaseStatus::Closed)
                VERIFY_OK(cases.assign(file, pick(random, {UserId(), omar.id})));
            break;
        case 3:
            VERIFY_OK(sessions.save(session));
            break;
        default:
            if (const auto held = sessions.ofBeneficiary(id); !held->empty()) {
                const CounsellingSession& last = held->front();
                if (random.bounded(2) && last.nextStep && !last.nextStep->doneOn)
                    VERIFY_OK(sessions.completeStep(last.id, last.stamp.version));
                else
                    VERIFY_OK(sessions.markAttendance(last.id, last.stamp.version, Attendance::NoShow));
            }
        }
        const QStringList written = derived(desk);
        QVERIFY(!written.isEmpty());
        VERIFY_OK(rebuildListing(*desk.db));
        QCOMPARE(derived(desk), written);
    }
}

void ListingTest::rebuildCanBeCancelled() {
    TestDesk desk;
    VERIFY_OK(fill(desk, 1500, 2));
    const QStringList before = derived(desk);
    qint64 total = 0;
    VERIFY_FAILS(rebuildListing(*desk.db,
                                [&](qint64, qint64 of) {
                                    total = of;
                                    return false;
                                }),
                 ErrorCode::Cancelled);
    QCOMPARE(total, 1500);
    QCOMPARE(derived(desk), before);
}

void ListingTest::goneAndRenamed() {
    TestDesk desk;
    const Registration awa = registered(desk, test::fullPerson());
    VERIFY_OK(desk.db->execute(u"UPDATE app_user SET display_name = 'Amina B.'"));
    VERIFY_OK(refreshListingOf(*desk.db, desk.actor.id));
    QCOMPARE((*ListingService(desk.context()).row(awa.person.id))->advisorName, u"Amina B."_qs);
    const BeneficiaryId gone = BeneficiaryId::create(desk.clock);
    VERIFY_OK(desk.db->prepare(u"UPDATE beneficiary_listing SET beneficiary_id = :id").bind("id", gone).run());
    VERIFY_OK(desk.db->prepare(u"UPDATE search_token SET beneficiary_id = :id").bind("id", gone).run());
    VERIFY_OK(refreshListing(*desk.db, gone));
    QVERIFY(derived(desk).isEmpty());
}

void ListingTest::pagerEqualsTheFullSort() {
    TestDesk desk;
    VERIFY_OK(fill(desk, 300, 3));
    ListingService service(desk.context());
    QRandomGenerator random(4);
    for (int round = 0; round < 120; ++round) {
        ListQuery unfiltered = randomQuery(random);
        const ListQuery query = unfiltered;
        unfiltered = ListQuery();
        unfiltered.column = query.column;
        unfiltered.order = query.order;
        auto everybody = service.open(unfiltered);
        VERIFY_OK(everybody);
        const auto all = everybody->rows(0, 1000);
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t(300));
        const std::vector<ListRow> wanted = expected(*all, query);
        auto pager = service.open(query);
        VERIFY_OK(pager);
        QCOMPARE(*pager->count(), static_cast<qint64>(wanted.size()));
        std::vector<ListRow> read;
        for (qint64 first = 0; first == static_cast<qint64>(read.size()); first += 64) {
            const auto part = pager->rows(first, 64);
            VERIFY_OK(part);
            read.insert(read.end(), part->begin(), part->end());
        }
        QVERIFY(read == wanted);
        if (!wanted.empty()) {
            const auto place = static_cast<size_t>(random.bounded(static_cast<int>(wanted.size())));
            QCOMPARE(*pager->positionOf(wanted[place].person.id), std::optional(static_cast<qint64>(place)));
        }
    }
}

void ListingTest::sortsAsPeopleRead() {
    TestDesk desk;
    VERIFY_OK(fill(desk, 300, 5));
    ListingService service(desk.context());
    const auto inOrder = [&](SortColumn column, auto key) {
        ListQuery query;
        query.column = column;
        auto pager = service.open(query);
        const auto rows = pager->rows(0, 300);
        return rows && rows->size() == 300 && std::ranges::is_sorted(*rows, {}, key);
    };
    const QDate never(9999, 12, 31);
    QVERIFY(inOrder(SortColumn::NextStepDue, [&](const ListRow& row) { return row.nextStepDue.value_or(never); }));
    QVERIFY(inOrder(SortColumn::ResidenceExpiresOn,
                    [&](const ListRow& row) { return row.residenceExpiresOn.value_or(never); }));
    QVERIFY(inOrder(SortColumn::LastSessionOn, [](const ListRow& row) { return row.lastSessionOn.value_or(QDate()); }));
    QVERIFY(inOrder(SortColumn::EducationLevel, &ListRow::educationLevel));
    QVERIFY(inOrder(SortColumn::Number, [](const ListRow& row) { return row.person.number; }));
}

// A list long enough for the places met by the way to matter, whole and filtered.
void ListingTest::anyPlace() {
    TestDesk desk;
    constexpr int persons = 20500;
    VERIFY_OK(desk.db
                  ->prepare(uR"(
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :persons)
INSERT INTO beneficiary_listing
SELECT CAST(printf('%016d', i) AS BLOB), printf('%06d', i), 'name', '', printf('k%d', i % 97), CASE WHEN i % 50 = 0 THEN 'm' ELSE 'f' END,
       '', 'CIV', 'residence', '9999-12-31', '00', '', '', 'open', NULL, '', '2026-01-01', '', '9999-12-31' FROM n)")
                  .bind("persons", persons)
                  .run());
    ListingService service(desk.context());
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (const std::optional<Sex> sex : {std::optional<Sex>(), std::optional(Sex::Female)}) {
            ListQuery query;
            query.order = order;
            query.sex = sex;
            auto whole = service.open(query);
            const auto all = whole->rows(0, persons);
            VERIFY_OK(all);
            auto pager = service.open(query);
            QRandomGenerator random(11);
            int learnt = 0;
            for (int jump = 0; jump < 60; ++jump) {
                if (jump >= 30 && *pager->learnPlace())
                    ++learnt;
                if (jump == 20) // from here on the end is known
                    QCOMPARE(*pager->count(), static_cast<qint64>(all->size()));
                const auto first = random.bounded(static_cast<int>(all->size()));
                const auto last = std::min(all->begin() + first + 40, all->end());
                const std::vector<ListRow> wanted(all->begin() + first, last);
                QVERIFY(*pager->rows(first, 40) == wanted);
                QCOMPARE(*pager->positionOf(wanted.front().person.id), std::optional<qint64>(first));
            }
            QCOMPARE(learnt, sex ? 0 : persons / KeysetPager::anchorDistance);
            QVERIFY(pager->rows(persons, 40)->empty());
            QVERIFY(pager->rows(0, 0)->empty());
            QCOMPARE(pager->rows(-5, 1)->size(), size_t(1));
        }
    }
}

void ListingTest::hostileSearches() {
    TestDesk desk;
    const Registration awa = registered(desk, test::fullPerson());
    ListingService service(desk.context());
    const auto count = [&](const QString& text) {
        ListQuery query;
        query.text = text;
        auto pager = service.open(query);
        const auto found = pager->count();
        return found && pager->rows(0, 10) ? *found : -1;
    };
    for (const QString& text : {u"awa"_qs, u"DIALLO awa"_qs, u"أوا"_qs, u"اوا ديالو"_qs, awa.file.number, u"00001"_qs,
                                u"0661 23"_qs, u"+212661234567"_qs, u"52211"_qs, u""_qs, u"  ' -- "_qs, u"awa% %"_qs})
        QCOMPARE(count(text), 1);
    const QString withNul = QString(u"awa" % QString(QChar(0)) % u"x");
    for (const QString& text : {u"awa sow"_qs, u"awa' OR '1'='1"_qs, u"a* NEAR/2 b"_qs, withNul, QString(100000, u'a')})
        QCOMPARE(count(text), 0);
}

void ListingTest::lastSessionIsOnTheDayOfTheDesk() {
    const test::TimeZone casablanca("Africa/Casablanca");
    const QDateTime late(QDate(2026, 1, 20), QTime(23, 30), Qt::UTC); // 00:30 of the 21st at the desk
    QCOMPARE(late.toLocalTime().offsetFromUtc(), 3600);
    TestDesk desk;
    const BeneficiaryId id = registered(desk, test::fullPerson()).person.id;
    CounsellingSession session;
    session.beneficiary = id;
    session.heldAt = late;
    session.language = u"fra"_qs;
    VERIFY_OK(SessionService(desk.context()).save(session));
    ListingService listing(desk.context());
    const auto lastDay = [&](BeneficiaryId person) { return (*listing.row(person))->lastSessionOn; };
    QCOMPARE(lastDay(id), std::optional(QDate(2026, 1, 21)));

    db::Transaction transaction(*desk.db);
    VERIFY_OK(transaction.begin());
    IntakeWriter writer(desk.context());
    VERIFY_OK(writer.begin());
    PersonIntake intake;
    intake.person = test::barePerson(u"Awa"_qs, u"Sow"_qs);
    intake.person.registeredOn = today;
    session.beneficiary = {};
    intake.sessions = {session};
    const auto imported = writer.add(intake);
    VERIFY_OK(imported);
    VERIFY_OK(writer.finish());
    VERIFY_OK(transaction.commit());
    const QStringList drawn = derived(desk);
    QCOMPARE(drawn.filter(u"2026-01-21"_qs).size(), 2);
    VERIFY_OK(rebuildListing(*desk.db));
    QCOMPARE(derived(desk), drawn);
}

void ListingTest::rolesDecide() {
    TestDesk desk;
    const Registration awa = registered(desk, test::fullPerson());
    ListingService refused(desk.contextFor(desk.addUser(u"Admin"_qs, vault::Roles(vault::Role::Administrator))));
    VERIFY_FAILS(refused.open({}), ErrorCode::NotAllowed);
    VERIFY_FAILS(refused.row(awa.person.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(refused.noteShown(3), ErrorCode::NotAllowed);
    ListingService service(desk.context());
    VERIFY_OK(service.open({}));
    QVERIFY(!*service.row(BeneficiaryId::create(desk.clock)));
    VERIFY_OK(service.noteShown(3));
    QCOMPARE(desk.countAudited(audit::Action::PersonsListed), 1);
}

TAWJIH_REGISTER_TEST(ListingTest)
#include "ListingTest.moc"
