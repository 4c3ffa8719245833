#include "core/rights/ErasureService.h"

#include "core/beneficiary/MergeService.h"
#include "core/casework/ListingService.h"
#include "core/casework/PlanService.h"
#include "core/db/Statement.h"
#include "core/household/HouseholdService.h"
#include "core/rights/ErasureRules.h"
#include "core/rights/RightsService.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::rights;
using namespace tawjih::test;
using namespace Qt::Literals;

namespace {

/// A desk with one closed case, of somebody who was in contact on the day it was closed.
struct ClosedCase : TestDesk {
    ClosedCase() {
        const auto registration = registered(*this, fullPerson());
        person = registration.person.id;
        number = registration.file.number;
        if (!CaseService(context()).close(registration.file, ClosingReason::GoalReached, clock.today()))
            throw std::runtime_error("the case was not closed");
    }
    ServiceContext supervisor() { return contextFor(addUser(u"Driss"_s, vault::Role::Supervisor)); }
    BeneficiaryId person;
    QString number;
};

Result<ErasureReport> erased(ClosedCase& desk) {
    const auto proposal = ErasureService(desk.context()).propose(ErasureCause::Request, std::span(&desk.person, 1));
    if (!proposal)
        return fail(proposal.error());
    return ErasureService(desk.supervisor()).approve(proposal->id);
}

} // namespace

class ErasureServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesSayWhatKeeps();
    void theRuleWaitsForItsMonths();
    void oneAloneErasesNobody();
    void administratorsDecideToo();
    void nothingHappensWhileTheClockIsBehind();
    void whatCameUpMeanwhileKeeps();
    void aProposalIsGivenUp();
    void cancellingErasesNobody();
    void theNumberStays();
    void answersTheRequest();
    void goesWithWhoeverBecamePartOfThem();
    void monthsAreTheDesks();
};

void ErasureServiceTest::rulesSayWhatKeeps() {
    using ErasureRules::reasonsToKeep;
    const QDate today(2026, 3, 12);
    ErasureCandidate candidate;
    candidate.closedOn = QDate(2024, 3, 12);
    candidate.lastContact = QDate(2024, 3, 12);
    QVERIFY(reasonsToKeep(candidate, ErasureCause::Retention, today, 24).empty());
    QCOMPARE(reasonsToKeep(candidate, ErasureCause::Retention, today, 25), std::vector{KeptReason::RecentContact});
    QVERIFY(reasonsToKeep(candidate, ErasureCause::Request, today, 25).empty());
    candidate.lastContact = today.addDays(4);
    QCOMPARE(reasonsToKeep(candidate, ErasureCause::Retention, today, 24), std::vector{KeptReason::RecentContact});
    candidate.erasureRequested = true;
    QVERIFY(reasonsToKeep(candidate, ErasureCause::Request, today, 24).empty());
    candidate.closedOn.reset();
    candidate.pendingRequest = candidate.openReferral = candidate.placeHeld = true;
    QCOMPARE(reasonsToKeep(candidate, ErasureCause::Request, today, 24),
             (std::vector{KeptReason::OpenCase, KeptReason::PendingRequest, KeptReason::OpenReferral,
                          KeptReason::PlaceHeld}));
}

void ErasureServiceTest::theRuleWaitsForItsMonths() {
    ClosedCase desk;
    ErasureService service(desk.context());
    const auto before = service.check();
    VERIFY_OK(before);
    QCOMPARE(before->months, 24);
    QVERIFY(before->due.empty() && before->kept.empty());
    desk.clock.set(desk.clock.now().addMonths(24));
    const auto check = service.check();
    VERIFY_OK(check);
    QCOMPARE(check->due.size(), size_t(1));
    QCOMPARE(check->due.front().candidate.number, desk.number);
    // A dry run: it is the same the next time.
    QCOMPARE(service.check()->due, check->due);
}

void ErasureServiceTest::oneAloneErasesNobody() {
    ClosedCase desk;
    ErasureService service(desk.context());
    const auto proposal = service.propose(ErasureCause::Request, std::span(&desk.person, 1));
    VERIFY_OK(proposal);
    QCOMPARE(desk.countAudited(audit::Action::ErasureProposed), 1);
    VERIFY_FAILS(service.approve(proposal->id), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.propose(ErasureCause::Request, std::span(&desk.person, 1)), ErrorCode::Conflict);
    // An advisor neither proposes nor decides.
    ErasureService advisor(desk.contextFor(desk.addUser(u"Sara"_s, vault::Role::Advisor)));
    VERIFY_FAILS(advisor.approve(proposal->id), ErrorCode::NotAllowed);
    VERIFY_FAILS(advisor.check(), ErrorCode::NotAllowed);
    VERIFY_OK(BeneficiaryService(desk.context()).find(desk.person));
    const auto report = ErasureService(desk.supervisor()).approve(proposal->id);
    VERIFY_OK(report);
    QCOMPARE(report->erased, 1);
    VERIFY_FAILS(BeneficiaryService(desk.context()).find(desk.person), ErrorCode::NotFound);
    QCOMPARE(desk.countAudited(audit::Action::ErasureApproved), 1);
    QCOMPARE(desk.countAudited(audit::Action::PersonErased), 1);
    VERIFY_FAILS(ErasureService(desk.supervisor()).approve(proposal->id), ErrorCode::TransitionRefused);
}

void ErasureServiceTest::administratorsDecideToo() {
    ClosedCase desk;
    const auto proposal = ErasureService(desk.context()).propose(ErasureCause::Request, std::span(&desk.person, 1));
    VERIFY_OK(proposal);
    ErasureService administrator(desk.contextFor(desk.addUser(u"Karim"_s, vault::Role::Administrator)));
    VERIFY_FAILS(administrator.propose(ErasureCause::Request, std::span(&desk.person, 1)), ErrorCode::NotAllowed);
    VERIFY_OK(administrator.approve(proposal->id));
}

void ErasureServiceTest::nothingHappensWhileTheClockIsBehind() {
    ClosedCase desk;
    ErasureService service(desk.context());
    const auto proposal = service.propose(ErasureCause::Request, std::span(&desk.person, 1));
    VERIFY_OK(proposal);
    desk.clock.set(desk.clock.now().addDays(-1));
    QVERIFY(service.check()->paused);
    ErasureService second(desk.supervisor());
    VERIFY_FAILS(second.approve(proposal->id), ErrorCode::TransitionRefused);
    VERIFY_FAILS(service.propose(ErasureCause::Request, std::span(&desk.person, 1)), ErrorCode::TransitionRefused);
    VERIFY_OK(BeneficiaryService(desk.context()).versions(desk.person));
    desk.clock.set(desk.clock.now().addDays(2));
    VERIFY_OK(second.approve(proposal->id));
}

void ErasureServiceTest::whatCameUpMeanwhileKeeps() {
    ClosedCase desk;
    const auto proposal = ErasureService(desk.context()).propose(ErasureCause::Request, std::span(&desk.person, 1));
    VERIFY_OK(proposal);
    CaseService cases(desk.context());
    VERIFY_OK(cases.reopen(*cases.find(desk.person), OpeningReason::Return, desk.clock.today()));
    const auto report = ErasureService(desk.supervisor()).approve(proposal->id);
    VERIFY_OK(report);
    QCOMPARE(report->erased, 0);
    QCOMPARE(report->kept, 1);
    VERIFY_OK(BeneficiaryService(desk.context()).find(desk.person));
    QCOMPARE(ErasureService(desk.context()).persons(proposal->id)->front().state, ErasedState::Kept);
    VERIFY_FAILS(ErasureService(desk.context()).propose(ErasureCause::Request, std::span(&desk.person, 1)),
                 ErrorCode::TransitionRefused);
}

void ErasureServiceTest::aProposalIsGivenUp() {
    ClosedCase desk;
    ErasureService service(desk.context());
    const auto proposal = service.propose(ErasureCause::Request, std::span(&desk.person, 1));
    VERIFY_OK(proposal);
    VERIFY_OK(service.refuse(proposal->id));
    VERIFY_FAILS(ErasureService(desk.supervisor()).approve(proposal->id), ErrorCode::TransitionRefused);
    VERIFY_OK(service.propose(ErasureCause::Request, std::span(&desk.person, 1)));
}

void ErasureServiceTest::cancellingErasesNobody() {
    ClosedCase desk;
    const auto proposal = ErasureService(desk.context()).propose(ErasureCause::Request, std::span(&desk.person, 1));
    VERIFY_OK(proposal);
    VERIFY_FAILS(ErasureService(desk.supervisor()).approve(proposal->id, [](int, int) { return false; }),
                 ErrorCode::Cancelled);
    QCOMPARE(BeneficiaryService(desk.context()).find(desk.person)->name.givenLatin, fullPerson().name.givenLatin);
    QCOMPARE(ErasureService(desk.context()).all()->front().state, ErasureState::Proposed);
}

void ErasureServiceTest::theNumberStays() {
    ClosedCase desk;
    VERIFY_OK(erased(desk));
    const auto found = [&](const QString& typed) {
        ListQuery query;
        query.text = typed;
        return ListingService(desk.context()).open(query)->count().value();
    };
    QCOMPARE(found(desk.number), 1);
    QCOMPARE(found(u"Awa"_s), 0);
    QCOMPARE(found(u"ديالو"_s), 0);
    QCOMPARE(found(u"0661234567"_s), 0);
    const auto key = desk.db->prepare(u"SELECT id FROM beneficiary").first([](const db::Row& row) {
        return row.at<BeneficiaryId>(0);
    });
    VERIFY_OK(key);
    QVERIFY(**key != desk.person);
    QCOMPARE(ErasureService(desk.context()).erasedAt(**key)->value_or(QDateTime()), desk.clock.now());
    // Whoever had the file open saves into nothing.
    Beneficiary open = fullPerson();
    open.id = desk.person;
    open.stamp.version = 1;
    VERIFY_FAILS(BeneficiaryService(desk.context()).save(open), ErrorCode::NotFound);
    CounsellingSession session;
    session.beneficiary = desk.person;
    session.heldAt = desk.clock.now();
    VERIFY_FAILS(SessionService(desk.context()).save(session), ErrorCode::NotFound);
}

void ErasureServiceTest::answersTheRequest() {
    ClosedCase desk;
    ConsentService consents(desk.context());
    RightsService rights(desk.context(), consents);
    RightsRequest request;
    request.beneficiary = desk.person;
    request.kind = RightsKind::Erasure;
    request.receivedOn = desk.clock.today();
    const auto recorded = rights.record(request);
    VERIFY_OK(recorded);
    VERIFY_FAILS(rights.grant(*recorded), ErrorCode::TransitionRefused);
    VERIFY_OK(erased(desk));
    const auto answered = rights.find(recorded->id);
    VERIFY_OK(answered);
    QCOMPARE(answered->state, RightsState::Granted);
    QVERIFY(answered->beneficiary != desk.person);
}

void ErasureServiceTest::goesWithWhoeverBecamePartOfThem() {
    ClosedCase desk;
    Beneficiary other = fullPerson();
    other.name.givenLatin = u"Zqxwother"_s;
    other.phone = u"0699 88 77 66"_s;
    const auto second = registered(desk, other);
    BeneficiaryService persons(desk.context());
    CaseService cases(desk.context());
    VERIFY_OK(cases.close(second.file, ClosingReason::Duplicate, desk.clock.today()));
    HouseholdService households(desk.context());
    const auto relative = registered(desk, barePerson(u"Kadiatou"_s, u"Diallo"_s));
    VERIFY_OK(households.link({desk.person, relative.person.id, Relation::Sibling}));
    const auto kept = persons.find(desk.person);
    VERIFY_OK(
        MergeService(desk.context()).merge(mergedFields(*kept, *persons.find(second.person.id)), second.person.id, 1));
    VERIFY_OK(erased(desk));
    for (const QString& table : desk.db->database().tables()) {
        QSqlQuery rows(QStringLiteral("SELECT * FROM %1").arg(table), desk.db->database());
        while (rows.next())
            for (int at = 0; at < rows.record().count(); ++at) {
                const QByteArray cell = rows.value(at).toByteArray();
                QVERIFY2(!cell.toLower().contains("zqxwother"), qPrintable(table));
                // The journal names them by keys that are nowhere else.
                QVERIFY2(table == u"audit"_s ||
                             (cell != desk.person.uuid().toRfc4122() && cell != second.person.id.uuid().toRfc4122()),
                         qPrintable(table));
            }
    }
    VERIFY_OK(persons.find(relative.person.id));
    QVERIFY(households.of(relative.person.id)->empty());
    VERIFY_OK(desk.db->checkIntegrity());
}

void ErasureServiceTest::monthsAreTheDesks() {
    TestDesk desk;
    ErasureService service(desk.context());
    VERIFY_OK(service.setMonths(36));
    QCOMPARE(service.months().value(), 36);
    VERIFY_FAILS(service.setMonths(0), ErrorCode::Invalid);
    VERIFY_FAILS(ErasureService(desk.contextFor(desk.addUser(u"Sara"_s, vault::Role::Supervisor))).setMonths(12),
                 ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(ErasureServiceTest)
#include "ErasureServiceTest.moc"
