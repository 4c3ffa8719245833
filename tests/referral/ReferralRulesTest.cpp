#include "core/referral/ReferralRules.h"

#include "tests/support/TestMain.h"

#include <set>

using namespace tawjih;

namespace {

const QDate kToday(2026, 3, 12);

Referral draftOn(QDate day) {
    const SystemClock clock;
    Referral referral;
    referral.id = ReferralId::create(clock);
    referral.beneficiary = BeneficiaryId::create(clock);
    referral.establishment = EstablishmentId::create(clock);
    referral.advisor = UserId::create(clock);
    referral.createdOn = referral.statusOn = day;
    return referral;
}

/// A referral in any status, all its steps on the given day.
Referral inStatus(ReferralStatus status, QDate day = QDate(2026, 2, 1)) {
    Referral referral = draftOn(day);
    referral.status = status;
    if (status != ReferralStatus::Draft) {
        referral.sentOn = day;
        referral.expiresOn = day.addDays(30);
    }
    if (status == ReferralStatus::Refused)
        referral.refusalReasons = {RefusalReason::SessionFull};
    return referral;
}

Referral inOutcome(std::optional<TrainingOutcome> outcome, QDate day = QDate(2026, 2, 1)) {
    Referral referral = inStatus(ReferralStatus::Accepted, day);
    if (!outcome)
        return referral;
    referral.outcome = OutcomeState{*outcome, day, std::nullopt};
    if (*outcome == TrainingOutcome::DroppedOut)
        referral.outcome->dropOutReason = DropOutReason::Income;
    if (*outcome == TrainingOutcome::Completed || *outcome == TrainingOutcome::Certified)
        referral.outcome->completedOn = day;
    return referral;
}

/// A step with the reasons that it needs.
RequestStep stepTo(ReferralStatus to, QDate on = kToday) {
    RequestStep step{to, on, {}, {}};
    if (to == ReferralStatus::Refused)
        step.reasons = {RefusalReason::NotEligible};
    return step;
}

OutcomeStep stepTo(TrainingOutcome to, QDate on = kToday) {
    OutcomeStep step{to, on, {}, {}};
    if (to == TrainingOutcome::DroppedOut)
        step.reason = DropOutReason::Transport;
    return step;
}

QString problemOf(const Result<Referral>& result) {
    return result || result.error().problems.empty() ? QString() : result.error().problems.front().field;
}

} // namespace

class ReferralRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRequestStep();
    void everyOutcomeStep();
    void outcomeNeedsAcceptance();
    void whatPagesOffer();
    void datesNeverGoBackOrAhead();
    void sendingSetsTheLastDay();
    void refusalWantsReasons();
    void dropOutWantsAReason();
    void expiryOnlyAfterTheLastDay();
    void completionIsKeptByTheCertificate();
    void whatRulesBuildPassesTheCheck();
    void checkRefuses_data();
    void checkRefuses();
    void overdueAfterTheReminder();
    void historyEntries();
};

void ReferralRulesTest::everyRequestStep() {
    using enum ReferralStatus;
    const std::set<std::pair<ReferralStatus, ReferralStatus>> allowed{
        {Draft, Sent},           {Draft, Withdrawn},     {Sent, UnderReview},
        {Sent, Waitlisted},      {Sent, Accepted},       {Sent, Refused},
        {Sent, Withdrawn},       {Sent, Expired},        {UnderReview, Waitlisted},
        {UnderReview, Accepted}, {UnderReview, Refused}, {UnderReview, Withdrawn},
        {UnderReview, Expired},  {Waitlisted, Accepted}, {Waitlisted, Refused},
        {Waitlisted, Withdrawn}};
    for (const auto& from : allOf<ReferralStatus>())
        for (const auto& to : allOf<ReferralStatus>()) {
            const bool expected = allowed.contains({from.value, to.value});
            const Referral before = inStatus(from.value);
            const auto after = ReferralRules::apply(before, stepTo(to.value), kToday);
            QVERIFY2(after.has_value() == expected,
                     qPrintable(QStringLiteral("%1 to %2").arg(QLatin1String(from.code), QLatin1String(to.code))));
            QCOMPARE(ReferralRules::allows(from.value, to.value), expected);
            if (after) {
                QCOMPARE(after->status, to.value);
                QCOMPARE(after->statusOn, kToday);
            } else {
                VERIFY_FAILS(after, ErrorCode::TransitionRefused);
            }
        }
}

void ReferralRulesTest::everyOutcomeStep() {
    using enum TrainingOutcome;
    const std::set<std::pair<TrainingOutcome, TrainingOutcome>> allowed{
        {Admitted, Enrolled},    {Admitted, NoShow},    {Enrolled, Attending},
        {Enrolled, DroppedOut},  {Enrolled, Excluded},  {Attending, Completed},
        {Attending, DroppedOut}, {Attending, Excluded}, {Completed, Certified}};
    for (const auto& to : allOf<TrainingOutcome>())
        QCOMPARE(ReferralRules::apply(inOutcome(std::nullopt), stepTo(to.value), kToday).has_value(),
                 to.value == Admitted);
    for (const auto& from : allOf<TrainingOutcome>())
        for (const auto& to : allOf<TrainingOutcome>()) {
            const bool expected = allowed.contains({from.value, to.value});
            const auto after = ReferralRules::apply(inOutcome(from.value), stepTo(to.value), kToday);
            QVERIFY2(after.has_value() == expected,
                     qPrintable(QStringLiteral("%1 to %2").arg(QLatin1String(from.code), QLatin1String(to.code))));
            if (after)
                QCOMPARE(after->outcome->outcome, to.value);
            else
                VERIFY_FAILS(after, ErrorCode::TransitionRefused);
        }
}

void ReferralRulesTest::outcomeNeedsAcceptance() {
    for (const auto& status : allOf<ReferralStatus>())
        QCOMPARE(ReferralRules::apply(inStatus(status.value), stepTo(TrainingOutcome::Admitted), kToday).has_value(),
                 status.value == ReferralStatus::Accepted);
}

void ReferralRulesTest::whatPagesOffer() {
    using enum ReferralStatus;
    QCOMPARE(ReferralRules::nextStatuses(inStatus(Sent)),
             (std::vector{UnderReview, Waitlisted, Accepted, Refused, Withdrawn}));
    QVERIFY(ReferralRules::nextStatuses(inStatus(Expired)).empty());
    QVERIFY(ReferralRules::nextOutcomes(inStatus(Sent)).empty());
    QCOMPARE(ReferralRules::nextOutcomes(inStatus(Accepted)), std::vector{TrainingOutcome::Admitted});
    QVERIFY(ReferralRules::isFinal(Refused) && ReferralRules::isFinal(Accepted) && !ReferralRules::isFinal(Waitlisted));
    QVERIFY(ReferralRules::isFinal(TrainingOutcome::NoShow) && !ReferralRules::isFinal(TrainingOutcome::Completed));
}

void ReferralRulesTest::datesNeverGoBackOrAhead() {
    const Referral sent = inStatus(ReferralStatus::Sent, QDate(2026, 3, 1));
    const auto accept = [&](QDate on) {
        return ReferralRules::apply(sent, stepTo(ReferralStatus::Accepted, on), kToday);
    };
    VERIFY_OK(accept(QDate(2026, 3, 1)));
    VERIFY_OK(accept(kToday));
    for (const QDate wrong : {QDate(2026, 2, 28), kToday.addDays(1), QDate()}) {
        VERIFY_FAILS(accept(wrong), ErrorCode::Invalid);
        QCOMPARE(problemOf(accept(wrong)), QStringLiteral("on"));
    }
    const Referral enrolled = inOutcome(TrainingOutcome::Enrolled, QDate(2026, 3, 5));
    VERIFY_OK(ReferralRules::apply(enrolled, stepTo(TrainingOutcome::Attending, QDate(2026, 3, 5)), kToday));
    VERIFY_FAILS(ReferralRules::apply(enrolled, stepTo(TrainingOutcome::Attending, QDate(2026, 3, 4)), kToday),
                 ErrorCode::Invalid);
    // An outcome does not come before the acceptance.
    VERIFY_FAILS(ReferralRules::apply(inOutcome({}, QDate(2026, 3, 5)),
                                      stepTo(TrainingOutcome::Admitted, QDate(2026, 3, 4)), kToday),
                 ErrorCode::Invalid);
}

void ReferralRulesTest::sendingSetsTheLastDay() {
    const QDate day(2026, 3, 10);
    const auto sent = ReferralRules::apply(draftOn(day), stepTo(ReferralStatus::Sent, day), kToday);
    VERIFY_OK(sent);
    QCOMPARE(sent->sentOn, day);
    QCOMPARE(sent->expiresOn, QDate(2026, 4, 9));
    const auto sooner = ReferralRules::apply(draftOn(day), stepTo(ReferralStatus::Sent, day), kToday, {10, 5});
    QCOMPARE(sooner->expiresOn, QDate(2026, 3, 20));
}

void ReferralRulesTest::refusalWantsReasons() {
    RequestStep refusal{ReferralStatus::Refused, kToday, {}, {}};
    const Referral sent = inStatus(ReferralStatus::Sent);
    VERIFY_FAILS(ReferralRules::apply(sent, refusal, kToday), ErrorCode::Invalid);
    refusal.reasons = {RefusalReason::NotEligible, RefusalReason::Obstacles};
    const auto refused = ReferralRules::apply(sent, refusal, kToday);
    VERIFY_OK(refused);
    QCOMPARE(refused->refusalReasons, refusal.reasons);
    // Nobody is accepted for a reason of refusal.
    refusal.to = ReferralStatus::Accepted;
    QCOMPARE(problemOf(ReferralRules::apply(sent, refusal, kToday)), QStringLiteral("reasons"));
}

void ReferralRulesTest::dropOutWantsAReason() {
    const Referral attending = inOutcome(TrainingOutcome::Attending);
    OutcomeStep step{TrainingOutcome::DroppedOut, kToday, {}, {}};
    QCOMPARE(problemOf(ReferralRules::apply(attending, step, kToday)), QStringLiteral("reason"));
    step.reason = DropOutReason::Unknown;
    const auto left = ReferralRules::apply(attending, step, kToday);
    VERIFY_OK(left);
    QCOMPARE(left->outcome->dropOutReason, DropOutReason::Unknown);
    step.to = TrainingOutcome::Completed;
    QCOMPARE(problemOf(ReferralRules::apply(attending, step, kToday)), QStringLiteral("reason"));
}

void ReferralRulesTest::expiryOnlyAfterTheLastDay() {
    const QDate sentOn(2026, 2, 1); // last day for an answer: 3 March
    const Referral sent = inStatus(ReferralStatus::Sent, sentOn);
    VERIFY_FAILS(ReferralRules::apply(sent, stepTo(ReferralStatus::Expired, QDate(2026, 3, 3)), kToday),
                 ErrorCode::Invalid);
    VERIFY_OK(ReferralRules::apply(sent, stepTo(ReferralStatus::Expired, QDate(2026, 3, 4)), kToday));
}

void ReferralRulesTest::completionIsKeptByTheCertificate() {
    const Referral attending = inOutcome(TrainingOutcome::Attending);
    const auto completed =
        ReferralRules::apply(attending, stepTo(TrainingOutcome::Completed, QDate(2026, 3, 1)), kToday);
    VERIFY_OK(completed);
    const auto certified = ReferralRules::apply(*completed, stepTo(TrainingOutcome::Certified), kToday);
    VERIFY_OK(certified);
    QCOMPARE(certified->outcome->on, kToday);
    QCOMPARE(certified->outcome->completedOn, QDate(2026, 3, 1));
}

void ReferralRulesTest::whatRulesBuildPassesTheCheck() {
    int reached = 0;
    // Every path through both tracks.
    const std::function<void(const Referral&, QDate)> walk = [&](const Referral& referral, QDate day) {
        ++reached;
        QVERIFY2(ReferralRules::check(referral, kToday), qPrintable(codeOf(referral.status)));
        for (const auto& to : allOf<ReferralStatus>())
            if (const auto next = ReferralRules::apply(referral, stepTo(to.value, day), kToday))
                walk(*next, day);
        for (const auto& to : allOf<TrainingOutcome>())
            if (const auto next = ReferralRules::apply(referral, stepTo(to.value, day), kToday))
                walk(*next, day);
    };
    walk(draftOn(QDate(2025, 9, 1)), QDate(2025, 12, 1));
    QVERIFY(reached > 50);
}

void ReferralRulesTest::checkRefuses_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<std::function<void(Referral&)>>("damage");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, ReferralStatus status, std::function<void(Referral&)> damage,
                        const char* field) {
        QTest::newRow(name) << static_cast<int>(status) << std::move(damage) << QString::fromLatin1(field);
    };
    using enum ReferralStatus;
    row(
        "nobody", Draft, [](Referral& r) { r.beneficiary = {}; }, "beneficiary");
    row(
        "nowhere", Draft, [](Referral& r) { r.establishment = {}; }, "establishment");
    row(
        "by nobody", Draft, [](Referral& r) { r.advisor = {}; }, "advisor");
    row(
        "created tomorrow", Draft, [](Referral& r) { r.createdOn = r.statusOn = kToday.addDays(1); }, "createdOn");
    row(
        "a sent draft", Draft,
        [](Referral& r) {
            r.sentOn = r.statusOn;
            r.expiresOn = r.statusOn;
        },
        "sentOn");
    row(
        "accepted, never sent", Accepted,
        [](Referral& r) {
            r.sentOn = {};
            r.expiresOn = {};
        },
        "sentOn");
    row(
        "sent before it was made", Sent, [](Referral& r) { r.sentOn = r.createdOn.addDays(-1); }, "sentOn");
    row(
        "answered before it was sent", Accepted, [](Referral& r) { r.sentOn = r.statusOn.addDays(1); }, "statusOn");
    row(
        "no last day", Sent, [](Referral& r) { r.expiresOn = {}; }, "expiresOn");
    row(
        "refused for nothing", Refused, [](Referral& r) { r.refusalReasons.clear(); }, "refusalReasons");
    row(
        "accepted with reasons", Accepted, [](Referral& r) { r.refusalReasons = {RefusalReason::Other}; },
        "refusalReasons");
    row(
        "outcome of a request", Sent,
        [](Referral& r) {
            r.outcome = OutcomeState{{}, r.statusOn, {}};
        },
        "outcome");
    row(
        "outcome tomorrow", Accepted,
        [](Referral& r) {
            r.outcome = OutcomeState{{}, kToday.addDays(1), {}};
        },
        "outcomeOn");
    row(
        "dropped out for nothing", Accepted,
        [](Referral& r) {
            r.outcome = OutcomeState{TrainingOutcome::DroppedOut, r.statusOn, {}};
        },
        "dropOutReason");
    row(
        "completed on no day", Accepted,
        [](Referral& r) {
            r.outcome = OutcomeState{TrainingOutcome::Completed, r.statusOn, {}};
        },
        "completedOn");
    row(
        "completed after the certificate", Accepted,
        [](Referral& r) {
            r.outcome = OutcomeState{TrainingOutcome::Certified, r.statusOn, {}, r.statusOn.addDays(1)};
        },
        "completedOn");
}

void ReferralRulesTest::checkRefuses() {
    QFETCH(int, status);
    QFETCH(std::function<void(Referral&)>, damage);
    QFETCH(QString, field);
    Referral referral = inStatus(static_cast<ReferralStatus>(status));
    VERIFY_OK(ReferralRules::check(referral, kToday));
    damage(referral);
    const Status checked = ReferralRules::check(referral, kToday);
    VERIFY_FAILS(checked, ErrorCode::Invalid);
    QCOMPARE(checked.error().problems.front().field, field);
}

void ReferralRulesTest::overdueAfterTheReminder() {
    const auto sent = inStatus(ReferralStatus::Sent, kToday.addDays(-10));
    QVERIFY(!ReferralRules::isOverdue(sent, kToday));
    QVERIFY(ReferralRules::isOverdue(sent, kToday.addDays(1)));
    QVERIFY(!ReferralRules::isOverdue(inStatus(ReferralStatus::Waitlisted, kToday.addDays(-90)), kToday));
    QVERIFY(!ReferralRules::isOverdue(inStatus(ReferralStatus::Draft, kToday.addDays(-90)), kToday));
}

void ReferralRulesTest::historyEntries() {
    const Referral sent = inStatus(ReferralStatus::Sent);
    const RequestStep refusal{ReferralStatus::Refused,
                              kToday,
                              {RefusalReason::SessionFull, RefusalReason::Absent},
                              QStringLiteral("Come back")};
    const auto entry = ReferralRules::transitionOf(sent, *ReferralRules::apply(sent, refusal, kToday), refusal);
    QCOMPARE(entry.from, QStringLiteral("sent"));
    QCOMPARE(entry.to, QStringLiteral("refused"));
    QCOMPARE(entry.happenedOn, kToday);
    QCOMPARE(entry.reasons, (QStringList{QStringLiteral("session_full"), QStringLiteral("absent")}));
    QCOMPARE(entry.note, QStringLiteral("Come back"));
    const OutcomeStep admission{TrainingOutcome::Admitted, kToday, {}, {}};
    const Referral accepted = inOutcome({});
    const auto first =
        ReferralRules::transitionOf(accepted, *ReferralRules::apply(accepted, admission, kToday), admission);
    QCOMPARE(first.track, ReferralTransition::Track::Outcome);
    QCOMPARE(first.from, QString());
    QCOMPARE(first.to, QStringLiteral("admitted"));
}

TAWJIH_REGISTER_TEST(ReferralRulesTest)
#include "ReferralRulesTest.moc"
