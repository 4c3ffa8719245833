#include "core/casework/CaseRules.h"
#include "core/casework/PlanService.h"
#include "core/casework/TeamService.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>

#include <algorithm>
#include <map>

using namespace tawjih;
using test::TestDesk;

namespace {

/// The value, or none where there is an error: the comparison that follows fails.
template <typename T>
T got(Result<T> result) {
    return result ? *std::move(result) : T();
}

/// The figures counted one case at a time, from the services alone.
struct NaiveTeam {
    explicit NaiveTeam(test::FilledDesk& desk) : desk(desk) {}

    [[nodiscard]] QDate lastContact(BeneficiaryId person) const {
        QDate last = desk.persons.find(person)->registeredOn;
        for (const CounsellingSession& session : got(desk.sessions.ofBeneficiary(person)))
            if (session.attendance == Attendance::Seen)
                last = std::max(last, session.heldAt.toLocalTime().date());
        for (const ContactAttempt& attempt : got(desk.followUps.attempts(person)))
            if (attempt.result == ContactResult::Reached)
                last = std::max(last, attempt.attemptedAt.toLocalTime().date());
        return last;
    }
    [[nodiscard]] bool seenLately(BeneficiaryId person) const {
        return std::ranges::any_of(got(desk.sessions.ofBeneficiary(person)), [&](const CounsellingSession& session) {
            return session.attendance == Attendance::Seen &&
                   session.heldAt.toLocalTime().date().daysTo(today()) <= contactDays;
        });
    }
    [[nodiscard]] bool hasUndoneStep(BeneficiaryId person) const {
        const auto sessions = got(desk.sessions.ofBeneficiary(person));
        const auto actions = got(PlanService(desk.context).actions(person));
        return std::ranges::any_of(sessions,
                                   [&](const CounsellingSession& session) {
                                       return session.nextStep && session.nextStep->due && !session.nextStep->doneOn &&
                                              *session.nextStep->due < today();
                                   }) ||
               std::ranges::any_of(actions, [&](const PlanAction& action) {
                   return action.due && *action.due < today() && !action.doneOn && !action.cancelledOn;
               });
    }
    [[nodiscard]] bool hasOverdueReferral(BeneficiaryId person) const {
        return std::ranges::any_of(got(desk.referrals.ofBeneficiary(person)), &ReferralRow::overdue);
    }
    [[nodiscard]] QDate today() const { return desk.desk.clock.today(); }

    test::FilledDesk& desk;
};

TeamQuery queryOf(TeamFilter filter, std::optional<UserId> advisor = {}) {
    TeamQuery query;
    query.filter = filter;
    query.advisor = advisor;
    query.limit = 100000;
    return query;
}

std::vector<CaseAssignment> assignments(const std::vector<TeamCase>& cases, UserId advisor) {
    std::vector<CaseAssignment> wanted;
    for (const TeamCase& each : cases)
        wanted.push_back({each.file, each.version, advisor});
    return wanted;
}

} // namespace

class TeamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresAreThoseOfTheRecord();
    void figuresAreAsLongAsTheirLists();
    void listsAreInTheOrderAskedFor();
    void contactIsWhatItSays();
    void closedCasesAreInNone();
    void manyAreGivenTogetherAndTakenBack();
    void allOrNothing();
    void rolesDecide();
};

void TeamTest::figuresAreThoseOfTheRecord() {
    test::FilledDesk desk(220, QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC), test::everyRole,
                          TestDesk::Place::EncryptedFile);
    const NaiveTeam naive(desk);
    const TeamService team(desk.context);
    const auto loads = team.caseloads();
    VERIFY_OK(loads);
    std::map<UserId, Caseload> expected;
    const auto cases = team.cases(queryOf(TeamFilter::All));
    VERIFY_OK(cases);
    QVERIFY(cases->size() > 50);
    for (const TeamCase& each : got(cases)) {
        const BeneficiaryId person = each.person.id;
        const auto file = desk.cases.find(person);
        VERIFY_OK(file);
        QVERIFY(file->status != CaseStatus::Closed);
        QCOMPARE(each.file, file->id);
        QCOMPARE(each.version, file->stamp.version);
        QCOMPARE(each.advisor, file->advisor);
        QCOMPARE(each.lastContactOn, naive.lastContact(person));
        QCOMPARE(each.undoneSince.has_value(), naive.hasUndoneStep(person));
        QCOMPARE(each.overdueSince.has_value(), naive.hasOverdueReferral(person));
        Caseload& load = expected[file->advisor];
        ++load.cases;
        load.seen += naive.seenLately(person) ? 1 : 0;
        load.silent += each.lastContactOn.daysTo(naive.today()) > contactDays ? 1 : 0;
        load.undone += each.undoneSince ? 1 : 0;
        load.overdue += each.overdueSince ? 1 : 0;
    }
    QCOMPARE(loads->size(), expected.size());
    for (const Caseload& load : got(loads)) {
        Caseload wanted = expected[load.advisor];
        wanted.advisor = load.advisor;
        wanted.name = load.name;
        QVERIFY(load == wanted);
    }
    QVERIFY(loads->back().advisor.isNull() && loads->back().cases > 0); // some wait for their advisor
}

void TeamTest::figuresAreAsLongAsTheirLists() {
    test::FilledDesk desk(150);
    const TeamService team(desk.context);
    for (const Caseload& load : got(team.caseloads())) {
        QCOMPARE(static_cast<qint64>(team.cases(queryOf(TeamFilter::All, load.advisor))->size()), load.cases);
        QCOMPARE(static_cast<qint64>(team.cases(queryOf(TeamFilter::NoContact, load.advisor))->size()), load.silent);
        QCOMPARE(static_cast<qint64>(team.cases(queryOf(TeamFilter::UndoneSteps, load.advisor))->size()), load.undone);
        QCOMPARE(static_cast<qint64>(team.cases(queryOf(TeamFilter::OverdueReferrals, load.advisor))->size()),
                 load.overdue);
    }
}

void TeamTest::listsAreInTheOrderAskedFor() {
    test::FilledDesk desk(120);
    const TeamService team(desk.context);
    TeamQuery query = queryOf(TeamFilter::All);
    const auto sorted = [&](TeamOrder order, auto key) {
        query.order = order;
        query.descending = false;
        const auto up = got(team.cases(query));
        query.descending = true;
        const auto down = got(team.cases(query));
        return std::ranges::is_sorted(up, {}, key) && std::ranges::is_sorted(down, std::greater<>(), key) &&
               up.size() == down.size();
    };
    QVERIFY(sorted(TeamOrder::LastContact, &TeamCase::lastContactOn));
    QVERIFY(sorted(TeamOrder::Number, [](const TeamCase& each) { return each.person.number; }));
    QVERIFY(sorted(TeamOrder::Advisor, &TeamCase::advisorName));
    const QDate never(9999, 12, 31);
    QVERIFY(sorted(TeamOrder::OverdueSince, [&](const TeamCase& each) { return each.overdueSince.value_or(never); }));
    query = queryOf(TeamFilter::UndoneSteps);
    QVERIFY(sorted(TeamOrder::UndoneSince, [&](const TeamCase& each) { return each.undoneSince.value_or(never); }));
    query = queryOf(TeamFilter::All);
    query.limit = 7;
    QCOMPARE(team.cases(query)->size(), size_t(7));
}

void TeamTest::contactIsWhatItSays() {
    TestDesk desk;
    const QDate today = desk.clock.today();
    const TeamService team(desk.context());
    Beneficiary old = test::fullPerson();
    old.registeredOn = today.addDays(-contactDays - 1);
    const Registration start = registered(desk, old);
    const auto silent = [&] { return team.caseloads()->front().silent; };
    QCOMPARE(silent(), 1);
    FollowUpService followUps(desk.context());
    ContactAttempt attempt;
    attempt.beneficiary = start.person.id;
    attempt.attemptedAt = desk.clock.now();
    attempt.result = ContactResult::NoAnswer;
    VERIFY_OK(followUps.note(attempt));
    QCOMPARE(silent(), 1); // an attempt in vain is no contact
    attempt.result = ContactResult::Reached;
    attempt.attemptedAt = QDateTime(today.addDays(-contactDays), QTime(0, 0), Qt::LocalTime);
    VERIFY_OK(followUps.note(attempt));
    QCOMPARE(silent(), 0);
    desk.clock.advance(86400);
    QCOMPARE(silent(), 1); // the day after
    CounsellingSession session;
    session.beneficiary = start.person.id;
    session.heldAt = desk.clock.now();
    session.attendance = Attendance::NoShow;
    SessionService sessions(desk.context());
    auto stored = sessions.save(session);
    VERIFY_OK(stored);
    QCOMPARE(silent(), 1);
    stored->attendance = Attendance::Seen;
    VERIFY_OK(sessions.save(*stored));
    QCOMPARE(silent(), 0);
    QCOMPARE(team.caseloads()->front().seen, 1);
}

void TeamTest::closedCasesAreInNone() {
    TestDesk desk;
    const Registration start = registered(desk, test::fullPerson());
    const TeamService team(desk.context());
    QCOMPARE(team.caseloads()->front().cases, 1);
    VERIFY_OK(CaseService(desk.context()).close(start.file, ClosingReason::Left, desk.clock.today()));
    QCOMPARE(team.caseloads()->size(), size_t(1)); // an advisor without a case
    QCOMPARE(team.caseloads()->front().cases, 0);
    QVERIFY(team.cases(queryOf(TeamFilter::All))->empty());
}

void TeamTest::manyAreGivenTogetherAndTakenBack() {
    test::FilledDesk desk(80, QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC), test::everyRole,
                          TestDesk::Place::EncryptedFile);
    const vault::Actor salma = desk.desk.addUser(QStringLiteral("Salma"), vault::Role::Advisor);
    const TeamService team(desk.context);
    auto chosen = got(team.cases(queryOf(TeamFilter::All)));
    QVERIFY(chosen.size() > 12);
    chosen.resize(12);
    std::map<CaseId, UserId> before;
    for (const TeamCase& each : chosen)
        before[each.file] = each.advisor;
    const int audited = desk.desk.countAudited(audit::Action::CaseAssigned);
    QSignalSpy changes(&desk.desk.changes, &ChangeNotifier::changed);
    const auto undo = desk.cases.assign(assignments(chosen, salma.id));
    VERIFY_OK(undo);
    QCOMPARE(undo->size(), size_t(12));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(desk.desk.countAudited(audit::Action::CaseAssigned), audited + 12);
    QCOMPARE(team.cases(queryOf(TeamFilter::All, salma.id))->size(), size_t(12));
    // Whoever has it already keeps it as it is.
    const auto again = got(team.cases(queryOf(TeamFilter::All, salma.id)));
    QVERIFY(desk.cases.assign(assignments(again, salma.id))->empty());
    VERIFY_OK(desk.cases.assign(*undo));
    QVERIFY(team.cases(queryOf(TeamFilter::All, salma.id))->empty());
    for (const TeamCase& each : got(team.cases(queryOf(TeamFilter::All))))
        if (before.contains(each.file))
            QCOMPARE(each.advisor, before[each.file]);
    VERIFY_FAILS(desk.cases.assign(*undo), ErrorCode::Conflict); // once
}

void TeamTest::allOrNothing() {
    test::FilledDesk desk(60);
    const vault::Actor salma = desk.desk.addUser(QStringLiteral("Salma"), vault::Role::Advisor);
    const TeamService team(desk.context);
    auto chosen = got(team.cases(queryOf(TeamFilter::All)));
    chosen.resize(5);
    const int audited = desk.desk.countAudited(audit::Action::CaseAssigned);
    const auto untouched = [&] {
        return team.cases(queryOf(TeamFilter::All, salma.id))->empty() &&
               desk.desk.countAudited(audit::Action::CaseAssigned) == audited;
    };
    // Somebody puts the last one on hold meanwhile.
    const auto file = desk.cases.find(chosen.back().person.id);
    VERIFY_OK(file);
    const auto held = desk.cases.hold(*file);
    VERIFY_OK(held);
    VERIFY_FAILS(desk.cases.assign(assignments(chosen, salma.id)), ErrorCode::Conflict);
    QVERIFY(untouched());
    chosen.back().version = held->stamp.version;
    VERIFY_FAILS(desk.cases.assign(assignments(chosen, UserId::create(desk.desk.clock))), ErrorCode::NotFound);
    QVERIFY(untouched());
    const auto closed = desk.cases.close(*held, ClosingReason::Left, desk.desk.clock.today());
    VERIFY_OK(closed);
    chosen.back().version = closed->stamp.version;
    VERIFY_FAILS(desk.cases.assign(assignments(chosen, salma.id)), ErrorCode::TransitionRefused);
    QVERIFY(untouched());
    chosen.back().file = CaseId::create(desk.desk.clock);
    VERIFY_FAILS(desk.cases.assign(assignments(chosen, salma.id)), ErrorCode::NotFound);
    QVERIFY(untouched());
    chosen.pop_back();
    VERIFY_OK(desk.cases.assign(assignments(chosen, salma.id)));
}

void TeamTest::rolesDecide() {
    TestDesk desk;
    const Registration start = registered(desk, test::fullPerson());
    const vault::Actor advisor = desk.addUser(QStringLiteral("Salma"), vault::Role::Advisor);
    const TeamService team(desk.contextFor(advisor));
    VERIFY_FAILS(team.caseloads(), ErrorCode::NotAllowed);
    VERIFY_FAILS(team.cases({}), ErrorCode::NotAllowed);
    VERIFY_FAILS(team.picture({}), ErrorCode::NotAllowed);
    const std::vector<CaseAssignment> wanted{{start.file.id, start.file.stamp.version, advisor.id}};
    VERIFY_FAILS(CaseService(desk.contextFor(advisor)).assign(wanted), ErrorCode::NotAllowed);
    VERIFY_OK(CaseService(desk.context()).assign(wanted));
}

TAWJIH_REGISTER_TEST(TeamTest)
#include "TeamTest.moc"
