#include "core/beneficiary/Listing.h"
#include "core/beneficiary/MergeService.h"
#include "core/casework/CaseAccess.h"
#include "core/casework/ListingService.h"
#include "core/casework/PlanService.h"
#include "core/casework/RestrictionService.h"
#include "core/household/HouseholdService.h"
#include "core/identity/DuplicateService.h"
#include "core/identity/FoundBy.h"
#include "core/identity/PersonRegister.h"
#include "core/indicator/FigureService.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC);
const QString why = u"A relative works in the building."_s;

/// A value, and not a reference into a result that is gone.
template <typename T>
T must(Result<T> result) {
    return result.value();
}

/// A desk of a supervisor and two advisors, one of whose cases is restricted to the first of the two.
struct Desk {
    Desk() : filled(30, now) {
        supervisor = filled.desk.addUser(u"Hakima Tazi"_s, vault::Role::Supervisor);
        advisor = filled.desk.addUser(u"Salma Idrissi"_s, vault::Role::Advisor);
        other = filled.desk.addUser(u"Youssef Naji"_s, vault::Role::Advisor);
        // Somebody with a session to come, so that they stand in more than one list.
        auto pager = ListingService(filled.context).open({});
        const std::vector<ListRow> rows = pager->rows(0, 100).value();
        const auto open = std::ranges::find(rows, CaseStatus::Open, &ListRow::status);
        person = open->person.id;
        line = open->person;
        CounsellingSession session;
        session.beneficiary = person;
        session.heldAt = now.addSecs(3600);
        session.nextStep = NextStep{u"Call the shelter"_s, now.date(), {}};
        (void)filled.sessions.save(session).value();
    }
    [[nodiscard]] RestrictionService as(const vault::Actor& who) {
        return RestrictionService(filled.desk.contextFor(who));
    }
    [[nodiscard]] Status restrict() { return as(supervisor).restrict(person, why, {advisor.id}); }
    /// As it stands in the list, whoever reads it.
    [[nodiscard]] std::optional<ListRow> listed(const vault::Actor& who) {
        auto pager = ListingService(filled.desk.contextFor(who)).open({});
        for (const ListRow& row : must(pager->rows(0, 1000)))
            if (row.person.id == person)
                return row;
        return std::nullopt;
    }
    /// As somebody is shown it.
    [[nodiscard]] std::optional<ListRow> rowFor(const vault::Actor& who) {
        return must(ListingService(filled.desk.contextFor(who)).row(person));
    }

    test::FilledDesk filled;
    vault::Actor supervisor;
    vault::Actor advisor;
    vault::Actor other;
    BeneficiaryId person;
    PersonLine line;
};

bool isClosed(const Error& error) {
    return error.code == ErrorCode::NotAllowed && error.detail == restrictedDetail;
}

#define VERIFY_CLOSED(result)                                                                                          \
    do {                                                                                                               \
        const auto& closed_ = (result);                                                                                \
        QVERIFY2(!closed_ && isClosed(closed_.error()), #result);                                                      \
    } while (false)

} // namespace

class RestrictionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsShowTheNumberAlone();
    void searchFindsTheNumberAlone();
    void filtersTellNothing();
    void everyServiceIsClosed();
    void whoWasMergedIntoItHasNoName();
    void isOpenToItsReadersAndSupervisors();
    void theGlassOpensForAnHour();
    void theGlassNeedsAReason();
    void supervisorsReviewOpenings();
    void liftingGivesEverythingBack();
    void changesKeepItHidden();
    void onlySupervisorsRestrict();
    void aPersonWithoutACaseCannotBe();
    void duplicatesAreSaidWithoutAName();
};

void RestrictionTest::listsShowTheNumberAlone() {
    Desk desk;
    VERIFY_OK(desk.restrict());
    const auto row = desk.listed(desk.other);
    QVERIFY(row);
    QCOMPARE(desk.rowFor(desk.other), row);
    QCOMPARE(row->person.number, desk.line.number);
    QCOMPARE(row->person.latinName, QString::fromUtf16(hiddenName));
    QVERIFY(row->person.arabicName.isEmpty());
    QVERIFY(row->phone.isEmpty() && row->nationality.isEmpty() && !row->birthDate && row->arrondissement.isEmpty());
    QCOMPARE(row->sex, Sex::NotSaid);
    const ServiceContext theirs = desk.filled.desk.contextFor(desk.other);
    int seen = 0;
    const auto check = [&](const QString& latin, const QString& arabic) {
        QCOMPARE(latin, QString::fromUtf16(hiddenName));
        QVERIFY(arabic.isEmpty());
        ++seen;
    };
    for (const DueStep& step : must(SessionService(theirs).due({}, now.date().addDays(1))))
        if (step.person.id == desk.person) {
            check(step.person.latinName, step.person.arabicName);
            QVERIFY(step.text.isEmpty());
        }
    for (const Appointment& each : must(SessionService(theirs).appointments(now.date(), now.date(), {})))
        if (each.person.id == desk.person)
            check(each.person.latinName, each.person.arabicName);
    QVERIFY(seen >= 2);
    const ReferralService referrals(theirs, desk.filled.consents);
    for (const ReferralRow& each : must(referrals.list({})))
        if (each.referral.beneficiary == desk.person)
            check(each.personLatin, each.personArabic);
}

void RestrictionTest::searchFindsTheNumberAlone() {
    Desk desk;
    VERIFY_OK(desk.restrict());
    const ServiceContext theirs = desk.filled.desk.contextFor(desk.other);
    const QString name = desk.line.latinName.isEmpty() ? desk.line.arabicName : desk.line.latinName;
    const auto finds = [&](const ServiceContext& context, const QString& typed) {
        ListQuery query;
        query.text = typed;
        auto pager = ListingService(context).open(query);
        const auto rows = pager->rows(0, 100).value();
        return std::ranges::any_of(rows, [&](const ListRow& row) { return row.person.id == desk.person; });
    };
    QVERIFY(!finds(theirs, name));
    QVERIFY(finds(theirs, desk.line.number));
    const auto people = identity::NameRegister::load(theirs);
    VERIFY_OK(people);
    const auto found = [&](const identity::NameRegister& index, const QString& typed) {
        const auto hits = index.search(typed, 50);
        return hits && std::ranges::any_of(*hits, [&](const identity::NameHit& hit) { return hit.id == desk.person; });
    };
    QVERIFY(!found(**people, name));
    QVERIFY(found(**people, desk.line.number));
    VERIFY_OK((*people)->refresh(*desk.filled.desk.db, desk.person));
    QVERIFY(!found(**people, name));
    QVERIFY(identity::foundBy(theirs, desk.person, name)->empty());
    // To whom it is open, it is found.
    const auto readers = identity::NameRegister::load(desk.filled.desk.contextFor(desk.advisor));
    VERIFY_OK(readers);
    QVERIFY(found(**readers, name));
}

void RestrictionTest::filtersTellNothing() {
    Desk desk;
    auto person = desk.filled.persons.find(desk.person);
    VERIFY_OK(person);
    VERIFY_OK(desk.restrict());
    ListQuery query;
    query.nationality = person->nationalities.value(0);
    query.sex = person->sex;
    auto pager = ListingService(desk.filled.desk.contextFor(desk.other)).open(query);
    for (const ListRow& row : must(pager->rows(0, 1000)))
        QVERIFY(row.person.id != desk.person);
}

void RestrictionTest::everyServiceIsClosed() {
    Desk desk;
    const auto session = desk.filled.sessions.ofBeneficiary(desk.person).value().front();
    const auto file = desk.filled.cases.find(desk.person).value();
    const auto before = desk.filled.persons.find(desk.person).value();
    VERIFY_OK(desk.restrict());
    const ServiceContext theirs = desk.filled.desk.contextFor(desk.other);
    BeneficiaryService persons(theirs);
    VERIFY_CLOSED(persons.find(desk.person));
    VERIFY_CLOSED(persons.versions(desk.person));
    VERIFY_CLOSED(persons.asOf(desk.person, now));
    VERIFY_CLOSED(persons.save(before));
    VERIFY_OK(persons.eachWithOpenCase([&](const Beneficiary& each) {
        if (each.id == desk.person)
            QTest::qFail("shown", __FILE__, __LINE__);
        return true;
    }));
    CaseService cases(theirs);
    VERIFY_CLOSED(cases.versions(file.id));
    VERIFY_CLOSED(cases.spells(file.id));
    VERIFY_CLOSED(cases.hold(file));
    SessionService sessions(theirs);
    VERIFY_CLOSED(sessions.find(session.id));
    VERIFY_CLOSED(sessions.ofBeneficiary(desk.person));
    VERIFY_CLOSED(sessions.versions(session.id));
    VERIFY_CLOSED(sessions.versionsOf(desk.person));
    VERIFY_CLOSED(sessions.save(session));
    VERIFY_CLOSED(sessions.completeStep(session.id, session.stamp.version));
    PlanService plans(theirs);
    VERIFY_CLOSED(plans.ofPerson(desk.person));
    VERIFY_CLOSED(plans.actions(desk.person));
    ConsentService consents(theirs);
    VERIFY_CLOSED(consents.ledger(desk.person));
    FollowUpService followUps(theirs);
    VERIFY_CLOSED(followUps.standing(desk.person, now.date()));
    VERIFY_CLOSED(followUps.attempts(desk.person));
    ReferralService referrals(theirs, consents);
    VERIFY_CLOSED(referrals.ofBeneficiary(desk.person));
    VERIFY_CLOSED(referrals.versionsOf(desk.person));
    SeatService seats(theirs);
    VERIFY_CLOSED(seats.ofBeneficiary(desk.person));
    HouseholdService households(theirs);
    VERIFY_CLOSED(households.of(desk.person));
    VERIFY_CLOSED(households.history(desk.person));
    VERIFY_CLOSED(households.suggestions(desk.person));
    MergeService merges(theirs);
    VERIFY_CLOSED(merges.recordsOf(desk.person));
    RestrictionService restrictions(theirs);
    VERIFY_CLOSED(restrictions.find(desk.person));
    QVERIFY(!restrictions.standing(desk.person)->mayRead);
}

void RestrictionTest::whoWasMergedIntoItHasNoName() {
    Desk desk;
    MergeService merges(desk.filled.desk.contextFor(desk.supervisor));
    auto pager = ListingService(desk.filled.context).open({});
    const std::vector<ListRow> rows = must(pager->rows(0, 100));
    const auto twin =
        std::ranges::find_if(rows, [&](const ListRow& row) { return row.person.id != desk.person; })->person.id;
    const Beneficiary merged = must(desk.filled.persons.find(twin));
    desk.filled.desk.clock.advance(60);
    VERIFY_OK(merges.merge(must(desk.filled.persons.find(desk.person)), twin, merged.stamp.version));
    VERIFY_OK(desk.restrict());
    const auto theirs = MergeService(desk.filled.desk.contextFor(desk.other)).mergedInto(twin);
    VERIFY_OK(theirs);
    QCOMPARE((*theirs)->kept, desk.person);
    QCOMPARE((*theirs)->first.name, PersonName());
    const auto read = MergeService(desk.filled.desk.contextFor(desk.advisor)).mergedInto(twin);
    VERIFY_OK(read);
    QCOMPARE((*read)->first.name, merged.name);
}

void RestrictionTest::isOpenToItsReadersAndSupervisors() {
    Desk desk;
    VERIFY_OK(desk.restrict());
    for (const vault::Actor& who : {desk.advisor, desk.supervisor}) {
        const ServiceContext context = desk.filled.desk.contextFor(who);
        VERIFY_OK(BeneficiaryService(context).find(desk.person));
        QCOMPARE(desk.rowFor(who)->person, desk.line);
        const auto restriction = RestrictionService(context).find(desk.person);
        VERIFY_OK(restriction);
        QCOMPARE((*restriction)->reason, why);
        QCOMPARE((*restriction)->readers, std::vector<UserId>{desk.advisor.id});
    }
    // Figures count them, and whoever sees statistics and all cases sees who they are.
    indicator::FigureService figures(desk.filled.desk.contextFor(desk.supervisor));
    const QUuid ids[] = {desk.person.uuid()};
    const auto persons = figures.persons(ids);
    VERIFY_OK(persons);
    QCOMPARE(persons->front(), desk.line);
}

void RestrictionTest::theGlassOpensForAnHour() {
    Desk desk;
    VERIFY_OK(desk.restrict());
    const auto opened = desk.as(desk.other).breakGlass(desk.person, GlassKind::Safety, u"She fled to the shelter."_s);
    VERIFY_OK(opened);
    QCOMPARE(opened->glassUntil, std::optional(now.addSecs(3600)));
    QCOMPARE(desk.filled.desk.countAudited(audit::Action::RestrictedCaseOpened), 1);
    const ServiceContext theirs = desk.filled.desk.contextFor(desk.other);
    VERIFY_OK(BeneficiaryService(theirs).find(desk.person));
    QCOMPARE(desk.rowFor(desk.other)->person, desk.line);
    // For them alone, and for the hour alone.
    const vault::Actor third = desk.filled.desk.addUser(u"Imane Chraibi"_s, vault::Role::Advisor);
    VERIFY_CLOSED(BeneficiaryService(desk.filled.desk.contextFor(third)).find(desk.person));
    desk.filled.desk.clock.advance(3599);
    VERIFY_OK(BeneficiaryService(theirs).find(desk.person));
    desk.filled.desk.clock.advance(1);
    VERIFY_CLOSED(BeneficiaryService(theirs).find(desk.person));
}

void RestrictionTest::theGlassNeedsAReason() {
    Desk desk;
    VERIFY_OK(desk.restrict());
    for (const QString& reason : {QString(), u"urgent"_s, u"   urgent    "_s})
        VERIFY_FAILS(desk.as(desk.other).breakGlass(desk.person, GlassKind::Other, reason), ErrorCode::Invalid);
    QVERIFY(!desk.as(desk.other).standing(desk.person)->mayRead);
    const vault::Actor administrator = desk.filled.desk.addUser(u"Anas Alami"_s, vault::Role::Administrator);
    VERIFY_FAILS(desk.as(administrator).breakGlass(desk.person, GlassKind::Medical, why), ErrorCode::NotAllowed);
    VERIFY_OK(desk.as(desk.supervisor).lift(desk.person));
    VERIFY_FAILS(desk.as(desk.other).breakGlass(desk.person, GlassKind::Medical, why), ErrorCode::NotFound);
}

void RestrictionTest::supervisorsReviewOpenings() {
    Desk desk;
    VERIFY_OK(desk.restrict());
    VERIFY_OK(desk.as(desk.other).breakGlass(desk.person, GlassKind::Absence, u"Her advisor is on leave."_s));
    VERIFY_FAILS(desk.as(desk.other).openings(), ErrorCode::NotAllowed);
    RestrictionService supervisor = desk.as(desk.supervisor);
    QCOMPARE(supervisor.unseen().value(), 1);
    auto openings = supervisor.openings();
    VERIFY_OK(openings);
    QCOMPARE(openings->size(), 1U);
    const GlassOpening opening = openings->front();
    QCOMPARE(opening.number, desk.line.number);
    QCOMPARE(opening.userName, desk.other.name);
    QCOMPARE(opening.reason, u"Her advisor is on leave."_s);
    QCOMPARE(opening.kind, GlassKind::Absence);
    VERIFY_OK(supervisor.markSeen(opening));
    QCOMPARE(supervisor.unseen().value(), 0);
    QCOMPARE(supervisor.openings()->front().seenBy, desk.supervisor.name);
    QCOMPARE(desk.filled.desk.countAudited(audit::Action::GlassReviewed), 1);
    VERIFY_FAILS(supervisor.markSeen(opening), ErrorCode::NotFound); // once
}

void RestrictionTest::liftingGivesEverythingBack() {
    Desk desk;
    const auto before = desk.rowFor(desk.other);
    VERIFY_OK(desk.restrict());
    VERIFY_OK(desk.as(desk.supervisor).lift(desk.person));
    QCOMPARE(desk.rowFor(desk.other), before);
    VERIFY_OK(BeneficiaryService(desk.filled.desk.contextFor(desk.other)).find(desk.person));
    QCOMPARE(desk.filled.desk.countAudited(audit::Action::CaseRestricted), 1);
    QCOMPARE(desk.filled.desk.countAudited(audit::Action::CaseUnrestricted), 1);
    VERIFY_FAILS(desk.as(desk.supervisor).lift(desk.person), ErrorCode::NotFound);
}

// Whatever draws the list anew draws it without the person.
void RestrictionTest::changesKeepItHidden() {
    Desk desk;
    VERIFY_OK(desk.restrict());
    BeneficiaryService persons(desk.filled.desk.contextFor(desk.advisor));
    auto person = persons.find(desk.person);
    VERIFY_OK(person);
    person->name.givenLatin = u"Zoulikha"_s;
    VERIFY_OK(persons.save(*person));
    QCOMPARE(desk.rowFor(desk.other)->person.latinName, QString::fromUtf16(hiddenName));
    VERIFY_OK(rebuildListing(*desk.filled.desk.db));
    QCOMPARE(desk.rowFor(desk.other)->person.latinName, QString::fromUtf16(hiddenName));
    QVERIFY(desk.rowFor(desk.advisor)->person.latinName.contains(u"Zoulikha"_s));
}

void RestrictionTest::onlySupervisorsRestrict() {
    Desk desk;
    VERIFY_FAILS(desk.as(desk.advisor).restrict(desk.person, why, {}), ErrorCode::NotAllowed);
    VERIFY_FAILS(desk.as(desk.advisor).lift(desk.person), ErrorCode::NotAllowed);
    VERIFY_FAILS(desk.as(desk.supervisor).restrict(desk.person, u"  "_s, {}), ErrorCode::Invalid);
    const UserId nobody = UserId::create(desk.filled.desk.clock);
    VERIFY_FAILS(desk.as(desk.supervisor).restrict(desk.person, why, {nobody}), ErrorCode::Invalid);
    QVERIFY(!desk.as(desk.supervisor).standing(desk.person)->restricted);
}

void RestrictionTest::aPersonWithoutACaseCannotBe() {
    Desk desk;
    VERIFY_FAILS(desk.as(desk.supervisor).restrict(BeneficiaryId::create(desk.filled.desk.clock), why, {}),
                 ErrorCode::NotFound);
}

void RestrictionTest::duplicatesAreSaidWithoutAName() {
    Desk desk;
    VERIFY_OK(desk.restrict());
    identity::DuplicateService duplicates(desk.filled.desk.contextFor(desk.other));
    const auto known = duplicates.known({desk.person});
    VERIFY_OK(known);
    QCOMPARE(known->front().number, desk.line.number);
    QCOMPARE(known->front().person.name.latin(), QString::fromUtf16(hiddenName));
    QVERIFY(known->front().person.phone.isEmpty());
    QVERIFY(known->front().person.birth == BirthDate());
}

TAWJIH_REGISTER_TEST(RestrictionTest)
#include "RestrictionTest.moc"
