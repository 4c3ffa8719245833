#include "core/audit/JournalService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"

#include <QSet>

using namespace tawjih;
using namespace tawjih::audit;
using namespace Qt::Literals::StringLiterals;
using Finding = Verification::Finding;
using test::TestDesk;

namespace {

Status record(TestDesk& desk, Action action, int entries, const Subject& subject = {}) {
    db::Transaction transaction(*desk.db);
    TRY(transaction.begin());
    for (int i = 0; i < entries; ++i)
        TRY(desk.audit->record(action, subject));
    return transaction.commit();
}

std::vector<qint64> sequences(const std::vector<JournalLine>& lines) {
    std::vector<qint64> all;
    for (const JournalLine& line : lines)
        all.push_back(line.sequence);
    return all;
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesNewestFirst();
    void walksAllPagesOnce();
    void filtersByDays();
    void filtersByUserAndFamily();
    void namesPersonsByTheirCaseAlone();
    void findsAllAboutACase();
    void showsWhatWasTamperedWith();
    void everyActionBelongsSomewhere();
    void remembersTheLastVerification();
    void cancelledVerificationKeepsTheOneBefore();
    void readingIsNotedOnce();
    void needsThePermission();
};

void JournalTest::pagesNewestFirst() {
    TestDesk desk;
    VERIFY_OK(record(desk, Action::PersonRead, 5));
    VERIFY_OK(desk.audit->record(Action::PersonsImported, {}, 42));
    const auto page = JournalService(desk.context()).page({}, 0, 3);
    VERIFY_OK(page);
    QCOMPARE(sequences(*page), (std::vector<qint64>{6, 5, 4}));
    const JournalLine& line = page->front();
    QCOMPARE(line.action, u"import.persons"_s);
    QCOMPARE(line.count, 42);
    QCOMPARE(line.userName, desk.actor.name);
    QVERIFY(line.user == desk.actor.id);
    QCOMPARE(line.at, desk.clock.now());
    QCOMPARE(line.roles, u"advisor,supervisor,administrator"_s);
    QCOMPARE(line.seal.size(), 32);
    QVERIFY(line.caseNumber.isEmpty());
}

void JournalTest::walksAllPagesOnce() {
    TestDesk desk;
    VERIFY_OK(record(desk, Action::PersonRead, 25));
    const JournalService journal(desk.context());
    std::vector<qint64> seen;
    qint64 before = 0;
    for (int page = 0; page < 10; ++page) {
        const auto lines = journal.page({}, before, 4);
        VERIFY_OK(lines);
        if (lines->empty())
            break;
        for (const qint64 sequence : sequences(*lines))
            seen.push_back(sequence);
        before = lines->back().sequence;
        // What is appended meanwhile moves nothing.
        VERIFY_OK(record(desk, Action::PersonRead, 1));
    }
    QCOMPARE(seen.size(), 25U);
    QVERIFY(std::ranges::is_sorted(seen, std::greater()));
}

void JournalTest::filtersByDays() {
    TestDesk desk;
    for (const int day : {10, 11, 12, 13}) {
        desk.clock.set(QDateTime(QDate(2026, 3, day), QTime(23, 30), Qt::UTC)); // 00:30 of the next day in Casablanca
        VERIFY_OK(record(desk, Action::PersonRead, 2));
    }
    const JournalService journal(desk.context());
    const QDate first = QDateTime(QDate(2026, 3, 11), QTime(23, 30), Qt::UTC).toLocalTime().date();
    JournalFilter filter;
    filter.from = first;
    filter.until = first.addDays(1);
    const auto between = journal.page(filter, 0, 100);
    VERIFY_OK(between);
    QCOMPARE(sequences(*between), (std::vector<qint64>{6, 5, 4, 3}));
    QCOMPARE(journal.count(filter).value(), 4);
    filter.until = {};
    QCOMPARE(journal.count(filter).value(), 6);
    filter.from = first.addYears(1);
    QVERIFY(journal.page(filter, 0, 100)->empty());
}

void JournalTest::filtersByUserAndFamily() {
    TestDesk desk;
    const vault::Actor salma = desk.addUser(u"Salma Idrissi"_s, vault::Role::Advisor);
    const ServiceContext hers = desk.contextFor(salma);
    VERIFY_OK(record(desk, Action::SessionCreated, 2));
    VERIFY_OK(hers.audit.record(Action::SessionChanged));
    VERIFY_OK(hers.audit.record(Action::BackupMade));
    const JournalService journal(desk.context());
    JournalFilter filter;
    filter.user = salma.id;
    QCOMPARE(journal.count(filter).value(), 2);
    QCOMPARE(journal.page(filter, 0, 9)->front().userName, salma.name);
    filter.family = ActionFamily::Sessions;
    QCOMPARE(journal.page(filter, 0, 9)->front().action, u"session.changed"_s);
    QCOMPARE(journal.count(filter).value(), 1);
    filter.user.reset();
    QCOMPARE(journal.count(filter).value(), 3);
    QCOMPARE(sequences(*journal.page(filter, 2, 9)), std::vector<qint64>{1});
    const auto users = journal.users();
    VERIFY_OK(users);
    QVERIFY(std::ranges::find(*users, JournalUser{salma.id, salma.name}) != users->end());
}

void JournalTest::namesPersonsByTheirCaseAlone() {
    test::FilledDesk desk(12);
    const auto lines = JournalService(desk.context).page({}, 0, 100'000);
    VERIFY_OK(lines);
    QSet<QString> kinds;
    int named = 0;
    for (const JournalLine& line : *lines) {
        if (line.person.isNull())
            continue;
        const auto file = desk.cases.find(line.person);
        VERIFY_OK(file);
        QCOMPARE(line.caseNumber, file->number);
        kinds << line.subjectKind;
        ++named;
    }
    QVERIFY(named > 0);
    // And nothing else of them: every text of every line is a code, a colleague's name or a number.
    for (const JournalLine& line : *lines) {
        QVERIFY(fromCode<Action>(line.action));
        QVERIFY(fromCode<SubjectKind>(line.subjectKind));
        QVERIFY(line.caseNumber.isEmpty() || line.caseNumber.contains(u'-'));
    }
}

void JournalTest::findsAllAboutACase() {
    test::FilledDesk desk(12);
    const JournalService journal(desk.context);
    const auto all = journal.page({}, 0, 100'000);
    VERIFY_OK(all);
    const auto some = std::ranges::find_if(*all, [](const JournalLine& line) { return !line.person.isNull(); });
    QVERIFY(some != all->end());
    JournalFilter filter;
    filter.caseNumber = some->caseNumber;
    const auto expected =
        std::ranges::count_if(*all, [&](const JournalLine& line) { return line.caseNumber == filter.caseNumber; });
    const auto found = journal.page(filter, 0, 1000);
    VERIFY_OK(found);
    QCOMPARE(static_cast<qint64>(found->size()), static_cast<qint64>(expected));
    QCOMPARE(journal.count(filter).value(), static_cast<qint64>(expected));
    filter.caseNumber = u"CAS-1999-00001' OR '1' = '1"_s;
    QVERIFY(journal.page(filter, 0, 10)->empty());
}

void JournalTest::showsWhatWasTamperedWith() {
    TestDesk desk;
    VERIFY_OK(record(desk, Action::PersonRead, 3));
    VERIFY_OK(desk.db->execute(u"UPDATE audit SET at = 'never', user_id = x'01', action = 'x.y' WHERE sequence = 2"));
    const auto page = JournalService(desk.context()).page({}, 0, 10);
    VERIFY_OK(page);
    QCOMPARE(page->size(), 3U);
    QVERIFY(!(*page)[1].at.isValid());
    QCOMPARE((*page)[1].action, u"x.y"_s);
    QVERIFY((*page)[1].userName.isEmpty());
    const auto found = JournalService(desk.context()).verify();
    VERIFY_OK(found);
    QCOMPARE(found->found.finding, Finding::Broken);
    QCOMPARE(found->found.sequence, 2);
}

void JournalTest::everyActionBelongsSomewhere() {
    QSet<ActionFamily> used;
    for (const auto& entry : allOf<Action>())
        used << familyOf(entry.value);
    QCOMPARE(used.size(), static_cast<qsizetype>(std::size(allOf<ActionFamily>())));
    QCOMPARE(familyOf(Action::RestrictedCaseOpened), ActionFamily::RestrictedCases);
}

void JournalTest::remembersTheLastVerification() {
    TestDesk desk;
    JournalService journal(desk.context());
    QVERIFY(!journal.lastVerification()->has_value());
    VERIFY_OK(record(desk, Action::PersonRead, 7));
    const auto found = journal.verify();
    VERIFY_OK(found);
    QCOMPARE(found->found.finding, Finding::Intact);
    QCOMPARE(found->found.entries, 7);
    QCOMPARE(found->byName, desk.actor.name);
    QCOMPARE(*journal.lastVerification().value(), *found);
    desk.clock.advance(3600);
    VERIFY_OK(desk.db->execute(u"DELETE FROM audit WHERE sequence = 4"));
    VERIFY_OK(journal.verify());
    const auto last = journal.lastVerification();
    VERIFY_OK(last);
    QCOMPARE((*last)->found.finding, Finding::Broken);
    QCOMPARE((*last)->found.sequence, 4);
    QCOMPARE((*last)->at, desk.clock.now());
}

void JournalTest::cancelledVerificationKeepsTheOneBefore() {
    TestDesk desk;
    JournalService journal(desk.context());
    VERIFY_OK(record(desk, Action::PersonRead, 2500));
    const auto before = journal.verify();
    VERIFY_OK(before);
    desk.clock.advance(60);
    VERIFY_FAILS(journal.verify([](qint64, qint64) { return false; }), ErrorCode::Cancelled);
    QCOMPARE(*journal.lastVerification().value(), *before);
}

void JournalTest::readingIsNotedOnce() {
    TestDesk desk;
    JournalService journal(desk.context());
    VERIFY_OK(journal.noteRead());
    VERIFY_OK(journal.page({}, 0, 10));
    VERIFY_OK(journal.page({}, 0, 10));
    QCOMPARE(desk.countAudited(Action::AuditRead), 1);
}

void JournalTest::needsThePermission() {
    TestDesk desk;
    const vault::Actor salma = desk.addUser(u"Salma Idrissi"_s, vault::Role::Advisor);
    JournalService journal(desk.contextFor(salma));
    VERIFY_FAILS(journal.page({}, 0, 10), ErrorCode::NotAllowed);
    VERIFY_FAILS(journal.count({}), ErrorCode::NotAllowed);
    VERIFY_FAILS(journal.users(), ErrorCode::NotAllowed);
    VERIFY_FAILS(journal.noteRead(), ErrorCode::NotAllowed);
    VERIFY_FAILS(journal.verify(), ErrorCode::NotAllowed);
    VERIFY_FAILS(journal.lastVerification(), ErrorCode::NotAllowed);
    const vault::Actor admin = desk.addUser(u"Anas Tazi"_s, vault::Role::Administrator);
    VERIFY_OK(JournalService(desk.contextFor(admin)).page({}, 0, 10));
}

TAWJIH_REGISTER_TEST(JournalTest)
#include "JournalTest.moc"
