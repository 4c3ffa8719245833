#include "core/db/Statement.h"
#include "core/indicator/FactRepository.h"
#include "core/referral/DelayService.h"
#include "core/referral/SeatService.h"
#include "tests/support/GuidanceDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::GuidanceDesk;

namespace {

/// What undoing must bring back: all but the stamp.
Referral unstamped(Referral referral) {
    referral.stamp = {};
    return referral;
}

/// How far the stored facts say that a person came.
indicator::Reached reachedBy(GuidanceDesk& desk, BeneficiaryId person) {
    const indicator::FactRepository repository(*desk.db);
    const auto range = repository.range().value();
    indicator::FactShard shard;
    if (!repository.load(range.first, range.second, shard, {}))
        return indicator::Reached::Contacted;
    const auto found = std::ranges::find(shard.ids, person.uuid());
    return found == shard.ids.end()
               ? indicator::Reached::Contacted
               : static_cast<indicator::Reached>(
                     shard.persons.reached[static_cast<std::size_t>(found - shard.ids.begin())] - 1);
}

RequestStep to(ReferralStatus status, QDate on, std::vector<RefusalReason> reasons = {}) {
    return {status, on, std::move(reasons), {}};
}

} // namespace

class ReferralUndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoBringsAllBack();
    void undoIsForTheLastStepOnly();
    void undoRefusesWhatChanged();
    void undoGivesThePlaceBack();
    void remindersBeginTheDelayAnew();
    void manyAtOnce();
    void severalSteps_data();
    void severalSteps();
    void severalStepsOrNone();
    void reassigning();
    void severalStepsAtOnceGiveTheirPlaceBack();
    void delaysAreTheDesks();
    void anotherIntakeGivesUpTheFirst();
};

void ReferralUndoTest::undoBringsAllBack() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today());
    const Referral sent = desk.sent(person, 0, desk.today());
    desk.clock.advance(60);
    const Referral accepted = desk.referrals.answer(sent, to(ReferralStatus::Accepted, desk.today())).value();
    const Referral admitted =
        desk.referrals.recordOutcome(accepted, {TrainingOutcome::Admitted, desk.today(), {}, {}}).value();
    QCOMPARE(reachedBy(desk, person), indicator::Reached::Admitted);
    QCOMPARE(desk.referrals.undoable(), 1);
    desk.clock.advance(60);
    const auto report = desk.referrals.undo();
    VERIFY_OK(report);
    QCOMPARE(report.value(), (BulkReport{1, {}}));
    const Referral back = desk.referrals.find(sent.id).value();
    QCOMPARE(unstamped(back), unstamped(accepted));
    QCOMPARE(back.stamp.version, admitted.stamp.version + 1);
    QCOMPARE(reachedBy(desk, person), indicator::Reached::Applied);
    // History is never deleted: the step stands, and beside it that it was taken back.
    const auto transitions = desk.referrals.transitions(sent.id).value();
    QCOMPARE(transitions.size(), 4U);
    QVERIFY(!transitions[2].undoes);
    QVERIFY(transitions[3].undoes);
    QCOMPARE(transitions[3].from, codeOf(TrainingOutcome::Admitted));
    QCOMPARE(transitions[3].to, QString());
    QCOMPARE(transitions[3].track, ReferralTransition::Track::Outcome);
    QCOMPARE(transitions[3].recordedBy, desk.actor.id);
    QCOMPARE(desk.referrals.versions(sent.id)->size(), 5U);
    QCOMPARE(desk.countAudited(audit::Action::ReferralUndone), 1);
    // And on from there.
    VERIFY_OK(desk.referrals.recordOutcome(back, {TrainingOutcome::Admitted, desk.today(), {}, {}}));
}

void ReferralUndoTest::undoIsForTheLastStepOnly() {
    GuidanceDesk desk;
    QCOMPARE(desk.referrals.undoable(), 0);
    VERIFY_FAILS(desk.referrals.undo(), ErrorCode::NotFound);
    desk.sent(desk.addPerson(desk.today()), 0, desk.today());
    VERIFY_OK(desk.referrals.undo());
    QCOMPARE(desk.referrals.undoable(), 0);
    VERIFY_FAILS(desk.referrals.undo(), ErrorCode::NotFound);
    // A step that was refused leaves the one before to be undone.
    const Referral sent = desk.sent(desk.addPerson(desk.today()), 0, desk.today());
    VERIFY_FAILS(desk.referrals.answer(sent, to(ReferralStatus::Refused, desk.today())), ErrorCode::Invalid);
    QCOMPARE(desk.referrals.undoable(), 1);
    // What another unlocking did is not this one's.
    ReferralService another(desk.context(), desk.consents);
    VERIFY_FAILS(another.undo(), ErrorCode::NotFound);
    // Nor is what time did.
    ReferralService fresh(desk.context(), desk.consents);
    desk.clock.advance(60 * 86400);
    QCOMPARE(fresh.expireOverdue(desk.today()).value(), 1);
    VERIFY_FAILS(fresh.undo(), ErrorCode::NotFound);
}

void ReferralUndoTest::undoRefusesWhatChanged() {
    GuidanceDesk desk;
    const Referral sent = desk.sent(desk.addPerson(desk.today()), 0, desk.today());
    ReferralService another(desk.context(), desk.consents);
    const Referral moved = another.answer(sent, to(ReferralStatus::UnderReview, desk.today())).value();
    const auto report = desk.referrals.undo();
    VERIFY_OK(report);
    QCOMPARE(report->done, 0);
    QCOMPARE(report->refused.size(), 1U);
    QCOMPARE(report->refused[0].referral, sent.id);
    QCOMPARE(report->refused[0].error.code, ErrorCode::Conflict);
    QCOMPARE(desk.referrals.find(sent.id).value(), moved);
}

void ReferralUndoTest::undoGivesThePlaceBack() {
    GuidanceDesk desk;
    SeatService seats(desk.context());
    const IntakeId intake = desk.addIntake(0, 1);
    const BeneficiaryId person = desk.addPerson(desk.today());
    const Referral sent = desk.sentTo(person, intake);
    const Seat held = seats.hold(intake, person, sent.id).value();
    desk.clock.advance(60);
    // Refused: the place is free; undone: it is held as before, until the same day.
    const Referral refused =
        desk.referrals.answer(sent, to(ReferralStatus::Refused, desk.today(), {RefusalReason::Other})).value();
    QCOMPARE(seats.count(intake)->free(), 1);
    VERIFY_OK(desk.referrals.undo());
    Seat back = seats.ofIntake(intake)->at(0).seat;
    QCOMPARE(back.stamp.version, 3);
    back.stamp = held.stamp;
    QCOMPARE(back, held);
    // Accepted and undone: what was held before is held as before.
    const Referral again = desk.referrals.find(refused.id).value();
    VERIFY_OK(desk.referrals.answer(again, to(ReferralStatus::Accepted, desk.today())));
    QVERIFY(seats.ofIntake(intake)->at(0).seat.expiresOn != held.expiresOn);
    VERIFY_OK(desk.referrals.undo());
    QCOMPARE(seats.ofIntake(intake)->at(0).seat.expiresOn, held.expiresOn);
    // Somebody else took it meanwhile: refused, and nothing is half undone.
    const Referral third = desk.referrals.find(refused.id).value();
    const Referral gone = desk.referrals.withdraw(third, desk.today()).value();
    const BeneficiaryId quicker = desk.addPerson(desk.today());
    VERIFY_OK(seats.hold(intake, quicker));
    const auto report = desk.referrals.undo();
    QCOMPARE(report->refused.at(0).error.code, ErrorCode::SeatsTaken);
    QCOMPARE(desk.referrals.find(gone.id).value(), gone);
    QCOMPARE(seats.ofIntake(intake)->size(), 1U);
    QCOMPARE(seats.ofIntake(intake)->at(0).seat.beneficiary, quicker);
    // A turn in the waiting list comes back where it was.
    const BeneficiaryId first = desk.addPerson(desk.today());
    const Referral waiting =
        desk.referrals.answer(desk.sentTo(first, intake), to(ReferralStatus::Waitlisted, desk.today())).value();
    desk.clock.advance(60);
    VERIFY_OK(seats.wait(intake, desk.addPerson(desk.today())));
    VERIFY_OK(desk.referrals.withdraw(waiting, desk.today()));
    QVERIFY(seats.ofIntake(intake)->at(1).seat.beneficiary != first);
    VERIFY_OK(desk.referrals.undo());
    QCOMPARE(seats.ofIntake(intake)->at(1).seat.beneficiary, first);
    QCOMPARE(seats.ofIntake(intake)->at(1).turn, 1);
}

void ReferralUndoTest::remindersBeginTheDelayAnew() {
    GuidanceDesk desk;
    const Referral sent = desk.sent(desk.addPerson(desk.today().addDays(-20)), 0, desk.today().addDays(-11));
    QCOMPARE(desk.referrals.overdueCount().value(), 1);
    const auto reminded = desk.referrals.remind(sent, {desk.today(), QStringLiteral("Called, nobody there")});
    VERIFY_OK(reminded);
    QCOMPARE(reminded->remindedOn, desk.today());
    QCOMPARE(reminded->expiresOn, sent.expiresOn);
    QCOMPARE(desk.referrals.overdueCount().value(), 0);
    QVERIFY(!desk.referrals.list({})->at(0).overdue);
    const auto transitions = desk.referrals.transitions(sent.id).value();
    QCOMPARE(transitions.back().from, transitions.back().to);
    QCOMPARE(transitions.back().note, QStringLiteral("Called, nobody there"));
    VERIFY_OK(desk.referrals.undo());
    QCOMPARE(desk.referrals.overdueCount().value(), 1);
    const Referral back = desk.referrals.find(sent.id).value();
    VERIFY_FAILS(desk.referrals.remind(back, {desk.today().addDays(1), {}}), ErrorCode::Invalid);
    VERIFY_FAILS(desk.referrals.remind(back, {desk.today().addDays(-12), {}}), ErrorCode::Invalid);
    const Referral refused =
        desk.referrals.answer(back, to(ReferralStatus::Refused, desk.today(), {RefusalReason::Other})).value();
    VERIFY_FAILS(desk.referrals.remind(refused, {desk.today(), {}}), ErrorCode::TransitionRefused);
}

void ReferralUndoTest::manyAtOnce() {
    GuidanceDesk desk;
    const BeneficiaryId consenting = desk.addPerson(desk.today());
    desk.consentToShare(consenting, desk.places[0].id, desk.today());
    const Referral good = desk.draft(consenting, 0);
    const Referral withoutConsent = desk.draft(desk.addPerson(desk.today()), 0);
    const Referral sentAlready = desk.sent(desk.addPerson(desk.today()), 1, desk.today());
    const Referral stale = desk.draft(consenting, 0);
    Referral changed = stale;
    changed.message = QStringLiteral("changed");
    VERIFY_OK(desk.referrals.draft(changed));
    const std::vector<Referral> shown{good, withoutConsent, sentAlready, stale};
    const auto report = desk.referrals.forAll(shown, to(ReferralStatus::Sent, desk.today()));
    VERIFY_OK(report);
    QCOMPARE(report->done, 1);
    QCOMPARE(report->refused.size(), 3U);
    QCOMPARE(report->refused[0].referral, withoutConsent.id);
    QCOMPARE(report->refused[0].error.code, ErrorCode::ConsentMissing);
    QCOMPARE(report->refused[1].error.code, ErrorCode::TransitionRefused);
    QCOMPARE(report->refused[2].error.code, ErrorCode::Conflict);
    QCOMPARE(desk.referrals.find(good.id)->status, ReferralStatus::Sent);
    QCOMPARE(desk.referrals.find(withoutConsent.id).value(), withoutConsent);
    // All that were moved come back together.
    const std::vector<Referral> open{desk.referrals.find(good.id).value(), sentAlready, withoutConsent};
    QCOMPARE(desk.referrals.forAll(open, to(ReferralStatus::Withdrawn, desk.today()))->done, 3);
    QCOMPARE(desk.referrals.undoable(), 3);
    QCOMPARE(desk.referrals.undo().value(), (BulkReport{3, {}}));
    for (const Referral& referral : open)
        QCOMPARE(unstamped(desk.referrals.find(referral.id).value()), unstamped(referral));
    const Referral now = desk.referrals.find(sentAlready.id).value();
    QCOMPARE(desk.referrals.forAll(std::vector{now}, Reminder{desk.today(), {}})->done, 1);
    const vault::Actor other = desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
    ReferralService admin(desk.contextFor(other), desk.consents);
    VERIFY_FAILS(admin.forAll(shown, Reminder{desk.today(), {}}), ErrorCode::NotAllowed);
}

void ReferralUndoTest::severalSteps_data() {
    QTest::addColumn<TrainingOutcome>("outcome");
    QTest::addColumn<int>("steps");
    QTest::newRow("admitted") << TrainingOutcome::Admitted << 2;
    QTest::newRow("no show") << TrainingOutcome::NoShow << 3;
    QTest::newRow("enrolled") << TrainingOutcome::Enrolled << 3;
    QTest::newRow("dropped out") << TrainingOutcome::DroppedOut << 4;
    QTest::newRow("completed") << TrainingOutcome::Completed << 5;
    QTest::newRow("certified") << TrainingOutcome::Certified << 6;
}

/// "Enrolled" on a return slip says that the person was accepted and admitted too.
void ReferralUndoTest::severalSteps() {
    QFETCH(TrainingOutcome, outcome);
    QFETCH(int, steps);
    GuidanceDesk desk;
    const Referral sent = desk.sent(desk.addPerson(desk.today()), 0, desk.today());
    const auto reason = outcome == TrainingOutcome::DroppedOut ? std::optional(DropOutReason::Income) : std::nullopt;
    const auto way = ReferralRules::wayTo(sent, OutcomeStep{outcome, desk.today(), reason, {}});
    VERIFY_OK(way);
    QCOMPARE(static_cast<int>(way->size()), steps);
    const auto moved = desk.referrals.steps(sent, *way);
    VERIFY_OK(moved);
    QCOMPARE(moved->outcome->outcome, outcome);
    QCOMPARE(static_cast<int>(desk.referrals.transitions(sent.id)->size()), steps + 1);
    QCOMPARE(desk.referrals.undo().value(), (BulkReport{1, {}}));
    QCOMPARE(unstamped(desk.referrals.find(sent.id).value()), unstamped(sent));
    QCOMPARE(static_cast<int>(desk.referrals.transitions(sent.id)->size()), 2 * steps + 1);
}

void ReferralUndoTest::severalStepsOrNone() {
    GuidanceDesk desk;
    const Referral sent = desk.sent(desk.addPerson(desk.today()), 0, desk.today());
    const std::vector<Transition> broken{to(ReferralStatus::Accepted, desk.today()),
                                         OutcomeStep{TrainingOutcome::Completed, desk.today(), {}, {}}};
    VERIFY_FAILS(desk.referrals.steps(sent, broken), ErrorCode::TransitionRefused);
    QCOMPARE(desk.referrals.find(sent.id).value(), sent);
    QCOMPARE(desk.referrals.transitions(sent.id)->size(), 1U);
    const Referral withdrawn = desk.referrals.withdraw(sent, desk.today()).value();
    VERIFY_FAILS(ReferralRules::wayTo(withdrawn, to(ReferralStatus::Accepted, desk.today())),
                 ErrorCode::TransitionRefused);
    VERIFY_FAILS(ReferralRules::wayTo(withdrawn, OutcomeStep{TrainingOutcome::Enrolled, desk.today(), {}, {}}),
                 ErrorCode::TransitionRefused);
    VERIFY_FAILS(ReferralRules::wayTo(desk.draft(sent.beneficiary, 0), to(ReferralStatus::Accepted, desk.today())),
                 ErrorCode::TransitionRefused);
}

void ReferralUndoTest::reassigning() {
    GuidanceDesk desk;
    const Referral sent = desk.sent(desk.addPerson(desk.today()), 0, desk.today());
    const vault::Actor colleague = desk.addUser(QStringLiteral("Youssef"), vault::Role::Advisor);
    const auto moved = desk.referrals.reassign(sent, colleague.id);
    VERIFY_OK(moved);
    QCOMPARE(moved->advisor, colleague.id);
    QCOMPARE(desk.referrals.undo()->done, 1);
    QCOMPARE(desk.referrals.find(sent.id)->advisor, desk.actor.id);
    QCOMPARE(desk.referrals.transitions(sent.id)->size(), 1U);
    VERIFY_FAILS(desk.referrals.reassign(desk.referrals.find(sent.id).value(), UserId()), ErrorCode::Invalid);
    ReferralService theirs(desk.contextFor(colleague), desk.consents);
    VERIFY_FAILS(theirs.reassign(sent, colleague.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(theirs.forAll(std::vector{sent}, colleague.id), ErrorCode::NotAllowed);
}

/// Held, then enrolled, in one action: undoing it leaves no place behind.
void ReferralUndoTest::severalStepsAtOnceGiveTheirPlaceBack() {
    GuidanceDesk desk;
    const IntakeId intake = desk.addIntake(0, 1);
    const Referral sent = desk.sentTo(desk.addPerson(desk.today()), intake);
    const auto way = ReferralRules::wayTo(sent, OutcomeStep{TrainingOutcome::Enrolled, desk.today(), {}, {}});
    VERIFY_OK(way);
    QVERIFY(way->size() > 1);
    VERIFY_OK(desk.referrals.steps(sent, *way));
    QCOMPARE(SeatService(desk.context()).count(intake)->enrolled, 1);
    QCOMPARE(desk.referrals.undo()->done, 1);
    QCOMPARE(desk.referrals.find(sent.id)->status, ReferralStatus::Sent);
    QCOMPARE(SeatService(desk.context()).count(intake)->free(), 1);
}

void ReferralUndoTest::delaysAreTheDesks() {
    GuidanceDesk desk;
    DelayService delays(desk.context());
    QCOMPARE(delays.delays(), (ReferralDelays{30, 10, 7}));
    VERIFY_OK(delays.save({45, 20, 3}));
    QCOMPARE(desk.referrals.delays(), (ReferralDelays{45, 20, 3}));
    const BeneficiaryId person = desk.addPerson(desk.today().addDays(-30));
    const Referral sent = desk.sent(person, 0, desk.today().addDays(-15));
    QCOMPARE(sent.expiresOn, desk.today().addDays(30));
    QCOMPARE(desk.referrals.overdueCount().value(), 0);
    const IntakeId intake = desk.addIntake(0, 1);
    QCOMPARE(SeatService(desk.context()).hold(intake, person)->expiresOn, desk.today().addDays(3));
    VERIFY_FAILS(delays.save({0, 20, 3}), ErrorCode::Invalid);
    VERIFY_FAILS(delays.save({20, 20, 3}), ErrorCode::Invalid);
    VERIFY_FAILS(delays.save({45, 20, 91}), ErrorCode::Invalid);
    QCOMPARE(delays.delays(), (ReferralDelays{45, 20, 3}));
    const vault::Actor advisor = desk.addUser(QStringLiteral("Youssef"), vault::Role::Advisor);
    VERIFY_FAILS(DelayService(desk.contextFor(advisor)).save({30, 10, 7}), ErrorCode::NotAllowed);
    QCOMPARE(desk.countAudited(audit::Action::SettingsChanged), 1);
}

void ReferralUndoTest::anotherIntakeGivesUpTheFirst() {
    GuidanceDesk desk;
    SeatService seats(desk.context());
    const IntakeId first = desk.addIntake(0, 2);
    const IntakeId second = desk.addIntake(0, 2);
    const BeneficiaryId person = desk.addPerson(desk.today());
    Referral draft;
    draft.beneficiary = person;
    draft.establishment = desk.places[0].id;
    draft.intake = first;
    draft = desk.referrals.draft(draft).value();
    VERIFY_OK(seats.hold(first, person, draft.id));
    draft.intake = second;
    VERIFY_OK(desk.referrals.draft(draft));
    QCOMPARE(seats.count(first)->held, 0);
}

TAWJIH_REGISTER_TEST(ReferralUndoTest)
#include "ReferralUndoTest.moc"
