#include "core/rights/RightsService.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/RestrictionService.h"
#include "core/consent/ConsentService.h"
#include "core/db/Migrator.h"
#include "core/outcome/FollowUpService.h"
#include "core/rights/RightsRules.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::rights;
using namespace tawjih::test;
using namespace Qt::Literals;

namespace {

struct Asked : TestDesk {
    Asked() : consents(context()), service(context(), consents), person(registered(*this, fullPerson()).person.id) {}

    [[nodiscard]] RightsRequest request(RightsKind kind) const {
        RightsRequest request;
        request.beneficiary = person;
        request.kind = kind;
        request.receivedOn = clock.today();
        return request;
    }
    ConsentService consents;
    RightsService service;
    BeneficiaryId person;
};

} // namespace

class RightsServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysAreClear();
    void recordsWithItsLastDay();
    void refusesWhatSaysTooLittle();
    void advisorsRecordAndSupervisorsAnswer();
    void aRefusalHasAReason();
    void aRectificationClosesWithItsVersion();
    void anOppositionIsAnObjection();
    void objectionsOfBeforeAreCarriedOver();
    void aWithdrawalIsMadeFirst();
    void countsWhatIsDue();
    void aRestrictedCaseKeepsItsRequests();
};

void RightsServiceTest::daysAreClear() {
    // Received on the 1st, ten clear days: the 2nd to the 11th; on the 12th it is still in time.
    QCOMPARE(RightsRules::dueOn(QDate(2026, 3, 1), 10), QDate(2026, 3, 12));
}

void RightsServiceTest::recordsWithItsLastDay() {
    Asked desk;
    RightsRequest typed = desk.request(RightsKind::Rectification);
    typed.details = u"  The name is written with a y.\n"_s;
    const auto recorded = desk.service.record(typed);
    VERIFY_OK(recorded);
    QCOMPARE(recorded->dueOn, desk.clock.today().addDays(11));
    QCOMPARE(recorded->details, u"The name is written with a y."_s);
    QCOMPARE(desk.service.find(recorded->id).value(), *recorded);
    QCOMPARE(desk.countAudited(audit::Action::RightRequested), 1);
    VERIFY_OK(desk.service.setDays({{RightsKind::Access, 5}}));
    QCOMPARE(desk.service.record(desk.request(RightsKind::Access))->dueOn, desk.clock.today().addDays(6));
    VERIFY_FAILS(desk.service.setDays({{RightsKind::Access, 0}}), ErrorCode::Invalid);
}

void RightsServiceTest::refusesWhatSaysTooLittle() {
    Asked desk;
    VERIFY_FAILS(desk.service.record(desk.request(RightsKind::Rectification)), ErrorCode::Invalid);
    VERIFY_FAILS(desk.service.record(desk.request(RightsKind::Opposition)), ErrorCode::Invalid);
    RightsRequest future = desk.request(RightsKind::Access);
    future.receivedOn = desk.clock.today().addDays(1);
    VERIFY_FAILS(desk.service.record(future), ErrorCode::Invalid);
    RightsRequest nobody = desk.request(RightsKind::Access);
    nobody.beneficiary = BeneficiaryId::create(desk.clock);
    VERIFY_FAILS(desk.service.record(nobody), ErrorCode::NotFound);
}

void RightsServiceTest::advisorsRecordAndSupervisorsAnswer() {
    Asked desk;
    const ServiceContext context = desk.contextFor(desk.addUser(u"Sara"_s, vault::Role::Advisor));
    ConsentService consents(context);
    RightsService advisor(context, consents);
    const auto recorded = advisor.record(desk.request(RightsKind::Access));
    VERIFY_OK(recorded);
    VERIFY_FAILS(advisor.grant(*recorded), ErrorCode::NotAllowed);
    const auto granted = desk.service.grant(*recorded);
    VERIFY_OK(granted);
    QCOMPARE(granted->answer, (RightsAnswer{desk.clock.today(), desk.actor.id}));
    VERIFY_FAILS(desk.service.grant(*recorded), ErrorCode::Conflict);
    VERIFY_FAILS(desk.service.grant(*granted), ErrorCode::TransitionRefused);
    QCOMPARE(desk.countAudited(audit::Action::RightAnswered), 1);
}

void RightsServiceTest::aRefusalHasAReason() {
    Asked desk;
    const auto recorded = desk.service.record(desk.request(RightsKind::Access));
    VERIFY_FAILS(desk.service.refuse(*recorded, u"  "_s), ErrorCode::Invalid);
    const auto refused = desk.service.refuse(*recorded, u"asked twice"_s);
    VERIFY_OK(refused);
    QCOMPARE(refused->state, RightsState::Refused);
    QCOMPARE(refused->reason, u"asked twice"_s);
}

void RightsServiceTest::aRectificationClosesWithItsVersion() {
    Asked desk;
    RightsRequest typed = desk.request(RightsKind::Rectification);
    typed.details = u"another phone"_s;
    const auto recorded = desk.service.record(typed);
    VERIFY_FAILS(desk.service.grant(*recorded), ErrorCode::TransitionRefused);
    desk.clock.advance(60);
    BeneficiaryService persons(desk.context());
    Beneficiary person = *persons.find(desk.person);
    person.phone = u"0677 00 11 22"_s;
    VERIFY_OK(persons.save(person));
    const auto granted = desk.service.grant(*recorded);
    VERIFY_OK(granted);
    QCOMPARE(granted->personVersion, std::optional(2));
    QCOMPARE(persons.versions(desk.person)->size(), size_t(2));
}

void RightsServiceTest::anOppositionIsAnObjection() {
    Asked desk;
    Consent given = recordConsent();
    given.beneficiary = desk.person;
    given.purpose = ConsentPurpose::Statistics;
    VERIFY_OK(desk.consents.record(given));
    RightsRequest typed = desk.request(RightsKind::Opposition);
    typed.purposes = {ConsentPurpose::Statistics, ConsentPurpose::FollowUp};
    const auto recorded = desk.service.record(typed);
    VERIFY_OK(recorded);
    const QDate today = desk.clock.today();
    QCOMPARE(*desk.consents.stateOn(desk.person, ConsentPurpose::Statistics, {}, today), ConsentState::Valid);
    VERIFY_OK(desk.service.grant(*recorded));
    for (const ConsentPurpose purpose : typed.purposes)
        QCOMPARE(*desk.consents.stateOn(desk.person, purpose, {}, today), ConsentState::Objected);
    QCOMPARE(desk.countAudited(audit::Action::ConsentObjected), 2);
    QCOMPARE(desk.countAudited(audit::Action::ConsentRefused), 0);
    // It ends what a refusal ends, and a new consent ends it.
    QVERIFY(FollowUpService(desk.context()).standing(desk.person, today)->refused);
    given.decidedOn = today;
    VERIFY_OK(desk.consents.record(given));
    QCOMPARE(*desk.consents.stateOn(desk.person, ConsentPurpose::Statistics, {}, today), ConsentState::Valid);
    QCOMPARE(*desk.consents.stateOn(desk.person, ConsentPurpose::Record, {}, today), ConsentState::Valid);
}

void RightsServiceTest::objectionsOfBeforeAreCarriedOver() {
    Asked desk;
    RightsRequest typed = desk.request(RightsKind::Opposition);
    typed.purposes = {ConsentPurpose::Statistics};
    const auto recorded = desk.service.record(typed);
    VERIFY_OK(recorded);
    VERIFY_OK(desk.service.grant(*recorded));
    Consent refused = recordConsent();
    refused.beneficiary = desk.person;
    refused.purpose = ConsentPurpose::FollowUp; // the same day, and not what was objected to
    refused.decision = ConsentDecision::Refused;
    refused.decidedOn = desk.clock.today();
    VERIFY_OK(desk.consents.record(refused));
    // As schema 11 had it: an opposition was a refusal.
    VERIFY_OK(desk.db->execute(u"UPDATE consent SET decision = 'refused' WHERE decision = 'objected'"));
    const auto state = [&](ConsentPurpose purpose) {
        return *desk.consents.stateOn(desk.person, purpose, {}, desk.clock.today());
    };
    QCOMPARE(state(ConsentPurpose::Statistics), ConsentState::Refused);
    VERIFY_OK(desk.db->execute(db::shippedMigrations().at(11).sql));
    QCOMPARE(state(ConsentPurpose::Statistics), ConsentState::Objected);
    QCOMPARE(state(ConsentPurpose::FollowUp), ConsentState::Refused);
}

void RightsServiceTest::aWithdrawalIsMadeFirst() {
    Asked desk;
    RightsRequest typed = desk.request(RightsKind::Withdrawal);
    typed.purposes = {ConsentPurpose::Record};
    const auto recorded = desk.service.record(typed);
    VERIFY_FAILS(desk.service.grant(*recorded), ErrorCode::TransitionRefused);
    VERIFY_OK(desk.consents.withdraw(desk.person, ConsentPurpose::Record, {}, {desk.clock.today(), {}, {}, {}, {}}));
    VERIFY_OK(desk.service.grant(*recorded));
}

void RightsServiceTest::countsWhatIsDue() {
    Asked desk;
    const auto first = desk.service.record(desk.request(RightsKind::Access));
    VERIFY_OK(first);
    QCOMPARE(*desk.service.due(desk.clock.today()), (RightsDue{0, 0}));
    QCOMPARE(*desk.service.due(first->dueOn), (RightsDue{0, 1}));
    QCOMPARE(*desk.service.due(first->dueOn.addDays(1)), (RightsDue{1, 0}));
    RightsQuery open;
    open.state = RightsState::Open;
    QCOMPARE(desk.service.list(open)->size(), size_t(1));
    VERIFY_OK(desk.service.grant(*first));
    QCOMPARE(desk.service.list(open)->size(), size_t(0));
    QCOMPARE(desk.service.list({})->front().number.isEmpty(), false);
}

void RightsServiceTest::aRestrictedCaseKeepsItsRequests() {
    Asked desk;
    const auto reader = desk.addUser(u"Salma Idrissi"_s, vault::Role::Advisor);
    const auto other = desk.addUser(u"Youssef Naji"_s, vault::Role::Advisor);
    VERIFY_OK(RestrictionService(desk.context()).restrict(desk.person, u"A relative works here."_s, {reader.id}));
    // Whoever is at the counter takes a request down, and sees nothing of the others.
    RightsService elsewhere(desk.contextFor(other), desk.consents);
    RightsRequest typed = desk.request(RightsKind::Rectification);
    typed.details = u"Her name is Awa."_s;
    const auto recorded = elsewhere.record(typed);
    VERIFY_OK(recorded);
    VERIFY_FAILS(elsewhere.find(recorded->id), ErrorCode::NotAllowed);
    VERIFY_FAILS(elsewhere.ofPerson(desk.person), ErrorCode::NotAllowed);
    const auto hidden = elsewhere.list({});
    VERIFY_OK(hidden);
    QCOMPARE(hidden->size(), size_t(1));
    QVERIFY(!hidden->front().number.isEmpty());
    QCOMPARE(hidden->front().request.dueOn, recorded->dueOn);
    QCOMPARE(hidden->front().request.details, QString());
    QVERIFY(!QString(hidden->front().personLatin + hidden->front().personArabic).contains(u"Awa"_s));
    RightsService own(desk.contextFor(reader), desk.consents);
    QCOMPARE(own.find(recorded->id).value(), *recorded);
    const auto shown = own.list({});
    VERIFY_OK(shown);
    QCOMPARE(shown->front().request, *recorded);
    QVERIFY(shown->front().personLatin.contains(u"Awa"_s));
}

TAWJIH_REGISTER_TEST(RightsServiceTest)
#include "RightsServiceTest.moc"
