#include "core/referral/SeatService.h"

#include "core/db/Statement.h"
#include "tests/support/GuidanceDesk.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>

#include <atomic>
#include <thread>

using namespace tawjih;
using test::GuidanceDesk;
using test::TestDesk;

namespace {

/// What a second window, or a worker, has: its own connection, journal and notifier on its own thread.
class Window {
public:
    Window(const GuidanceDesk& desk, const QString& path)
        : m_db(db::Connection::open(path, desk.key.borrowed()).value())
        , m_actor(desk.actor)
        , m_clock(desk.clock)
        , m_audit(*m_db, m_clock, m_actor, desk.key)
        , seats({*m_db, m_audit, m_clock, m_actor, m_changes}) {
        m_db->setBusyTimeout(30'000);
    }

private:
    std::unique_ptr<db::Connection> m_db;
    vault::Actor m_actor;
    FixedClock m_clock;
    ChangeNotifier m_changes;
    audit::AuditTrail m_audit;

public:
    SeatService seats;
};

struct SeatDesk : GuidanceDesk {
    explicit SeatDesk(Place place = Place::Memory) : GuidanceDesk(test::everyRole, place), seats(context()) {}

    BeneficiaryId person() { return addPerson(today().addDays(-30)); }
    Seat must(Result<Seat> seat) {
        if (!seat)
            throw std::runtime_error("seat: code " + std::to_string(static_cast<int>(seat.error().code)));
        return *seat;
    }

    SeatService seats;
};

} // namespace

class SeatServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatIsFree();
    void unknownSeatsStayUnknown();
    void holdingTwiceIsHoldingOnce();
    void waitingListGoesByTurn();
    void quotaOfForeigners();
    void holdsExpire();
    void placesFollowTheReferral();
    void acceptedWithoutAPlaceIsRefused();
    void releasesOnlyItsOwnPlace();
    void closedIntakesOfferNothing();
    void conflictsAndPermissions();
    void versionsAreKept();
    void lastPlaceUnderTwoWindows();
};

void SeatServiceTest::countsWhatIsFree() {
    SeatDesk desk(TestDesk::Place::EncryptedFile);
    const IntakeId intake = desk.addIntake(0, 3);
    QCOMPARE(desk.seats.count(intake)->free(), 3);
    const Seat held = desk.must(desk.seats.hold(intake, desk.person()));
    QCOMPARE(held.state, SeatState::Held);
    QCOMPARE(held.expiresOn, desk.today().addDays(7));
    QCOMPARE(desk.seats.count(intake)->free(), 2);
    const Seat until = desk.must(desk.seats.hold(intake, desk.person(), {}, desk.today().addDays(2)));
    QCOMPARE(until.expiresOn, desk.today().addDays(2));
    desk.must(desk.seats.hold(intake, desk.person()));
    QCOMPARE(desk.seats.count(intake)->free(), 0);
    VERIFY_FAILS(desk.seats.hold(intake, desk.person()), ErrorCode::SeatsTaken);
    QCOMPARE(desk.seats.count(intake)->held, 3);
    desk.must(desk.seats.release(held));
    QCOMPARE(desk.seats.count(intake)->free(), 1);
    QCOMPARE(desk.countAudited(audit::Action::SeatChanged), 4);
}

void SeatServiceTest::unknownSeatsStayUnknown() {
    SeatDesk desk;
    const IntakeId intake = desk.addIntake(0, std::nullopt);
    desk.must(desk.seats.hold(intake, desk.person()));
    QVERIFY(!desk.seats.count(intake)->free());
    QVERIFY(!desk.seats.count(intake)->freeFor(true));
    QCOMPARE(desk.seats.count(intake)->held, 1);
    desk.must(desk.seats.wait(intake, desk.person()));
    QVERIFY(desk.seats.offers()->empty());
    desk.must(desk.seats.hold(intake, desk.person())); // nobody knows that it is full
    VERIFY_FAILS(desk.seats.count(IntakeId::create(desk.clock)), ErrorCode::NotFound);
}

void SeatServiceTest::holdingTwiceIsHoldingOnce() {
    SeatDesk desk;
    const IntakeId intake = desk.addIntake(0, 1);
    const BeneficiaryId person = desk.person();
    const Seat first = desk.must(desk.seats.hold(intake, person));
    desk.clock.advance(60);
    QCOMPARE(desk.must(desk.seats.hold(intake, person)), first);
    QCOMPARE(desk.must(desk.seats.wait(intake, person)), first);
    QCOMPARE(desk.seats.ofIntake(intake)->size(), 1U);
    const Seat released = desk.must(desk.seats.release(first));
    QCOMPARE(desk.must(desk.seats.release(first)), released); // a retry of the same click
    // Having given it up, the person may come again.
    const Seat again = desk.must(desk.seats.hold(intake, person));
    QVERIFY(again.id != first.id);
    QCOMPARE(desk.seats.ofBeneficiary(person).value(), std::vector{again});
}

void SeatServiceTest::waitingListGoesByTurn() {
    SeatDesk desk;
    const IntakeId intake = desk.addIntake(0, 1);
    const Seat held = desk.must(desk.seats.hold(intake, desk.person()));
    std::vector<BeneficiaryId> waiting;
    for (int i = 0; i < 3; ++i) {
        waiting.push_back(desk.person());
        desk.clock.advance(60);
        desk.must(desk.seats.wait(intake, waiting.back()));
    }
    QVERIFY(desk.seats.offers()->empty());
    desk.must(desk.seats.release(held));
    // Offered, not given.
    const auto offers = desk.seats.offers();
    QCOMPARE(offers->size(), 1U);
    QCOMPARE(offers->front().next.seat.beneficiary, waiting[0]);
    QCOMPARE(offers->front().next.turn, 1);
    QCOMPARE(offers->front().free, 1);
    QCOMPARE(desk.seats.count(intake)->waiting, 3);
    VERIFY_FAILS(desk.seats.hold(intake, waiting[1]), ErrorCode::OthersWaitFirst);
    VERIFY_FAILS(desk.seats.hold(intake, desk.person()), ErrorCode::OthersWaitFirst);
    const Seat promoted = desk.must(desk.seats.hold(intake, waiting[0]));
    QCOMPARE(promoted.state, SeatState::Held);
    QVERIFY(promoted.expiresOn.has_value());
    const auto rows = desk.seats.ofIntake(intake);
    QCOMPARE(rows->size(), 3U);
    QCOMPARE(rows->at(0).seat.beneficiary, waiting[0]);
    QCOMPARE(rows->at(1).seat.beneficiary, waiting[1]);
    QCOMPARE(rows->at(1).turn, 1);
    QCOMPARE(rows->at(2).turn, 2);
    QVERIFY(!rows->at(2).personLatin.isEmpty() && !rows->at(2).caseNumber.isEmpty());
}

void SeatServiceTest::quotaOfForeigners() {
    SeatDesk desk;
    const IntakeId intake = desk.addIntake(0, 5, 1);
    const BeneficiaryId moroccan = desk.addPerson(desk.today(), {QStringLiteral("SEN"), QStringLiteral("MAR")});
    const BeneficiaryId foreigner = desk.addPerson(desk.today(), {QStringLiteral("SEN")});
    const BeneficiaryId unsaid = desk.addPerson(desk.today(), {});
    desk.must(desk.seats.hold(intake, foreigner));
    QCOMPARE(desk.seats.count(intake)->foreigners, 1);
    QCOMPARE(desk.seats.count(intake)->freeFor(false), 4);
    QCOMPARE(desk.seats.count(intake)->freeFor(true), 0);
    VERIFY_FAILS(desk.seats.hold(intake, unsaid), ErrorCode::QuotaReached);
    desk.must(desk.seats.wait(intake, unsaid));
    // Whoever waits for the quota keeps nobody else from a place.
    desk.must(desk.seats.hold(intake, moroccan));
    QCOMPARE(desk.seats.count(intake)->foreigners, 1);
    QVERIFY(desk.seats.offers()->empty());
}

void SeatServiceTest::holdsExpire() {
    SeatDesk desk;
    const IntakeId intake = desk.addIntake(0, 2);
    const Seat shortHold = desk.must(desk.seats.hold(intake, desk.person(), {}, desk.today()));
    const Seat longHold = desk.must(desk.seats.hold(intake, desk.person(), {}, desk.today().addDays(3)));
    QCOMPARE(desk.seats.releaseExpired(desk.today()).value(), 0); // the last day still counts
    QCOMPARE(desk.seats.releaseExpired(desk.today().addDays(1)).value(), 1);
    QCOMPARE(desk.seats.releaseExpired(desk.today().addDays(1)).value(), 0);
    QCOMPARE(desk.seats.ofIntake(intake)->size(), 1U);
    QCOMPARE(desk.seats.ofIntake(intake)->front().seat.id, longHold.id);
    const Seat extended = desk.must(desk.seats.extend(longHold, desk.today().addDays(20)));
    QCOMPARE(extended.expiresOn, desk.today().addDays(20));
    QCOMPARE(extended.since, longHold.since);
    VERIFY_FAILS(desk.seats.extend(longHold, desk.today().addDays(9)), ErrorCode::Conflict);
    VERIFY_FAILS(desk.seats.extend(extended, desk.today().addDays(-1)), ErrorCode::Invalid);
    VERIFY_FAILS(desk.seats.extend(shortHold, desk.today()), ErrorCode::Conflict);
    VERIFY_FAILS(desk.seats.hold(intake, desk.person(), {}, desk.today().addDays(-1)), ErrorCode::Invalid);
    const vault::Actor other = desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
    QCOMPARE(SeatService(desk.contextFor(other)).releaseExpired(desk.today().addDays(99)).value(), 0);
}

void SeatServiceTest::placesFollowTheReferral() {
    SeatDesk desk;
    const IntakeId intake = desk.addIntake(0, 1);
    const BeneficiaryId person = desk.person();
    Referral referral = desk.sentTo(person, intake);
    QCOMPARE(referral.programme, desk.programmes[0].id);
    const auto state = [&]() -> std::optional<SeatState> {
        const auto rows = desk.seats.ofIntake(intake);
        return rows->empty() ? std::nullopt : std::optional(rows->front().seat.state);
    };
    QVERIFY(!state());
    referral = desk.referrals.answer(referral, {ReferralStatus::Waitlisted, desk.today(), {}, {}}).value();
    QCOMPARE(state(), SeatState::Waiting);
    referral = desk.referrals.answer(referral, {ReferralStatus::Accepted, desk.today(), {}, {}}).value();
    QCOMPARE(state(), SeatState::Held);
    const Seat seat = desk.seats.ofIntake(intake)->front().seat;
    QCOMPARE(seat.referral, referral.id);
    QCOMPARE(seat.expiresOn, desk.intakeStart().addDays(7));
    // What the centre promised does not lapse by itself.
    QCOMPARE(desk.seats.releaseExpired(desk.intakeStart().addDays(90)).value(), 0);
    for (const auto& [outcome, place] : {std::pair(TrainingOutcome::Admitted, SeatState::Held),
                                         std::pair(TrainingOutcome::Enrolled, SeatState::Enrolled),
                                         std::pair(TrainingOutcome::Attending, SeatState::Enrolled)}) {
        referral = desk.referrals.recordOutcome(referral, {outcome, desk.today(), {}, {}}).value();
        QCOMPARE(state(), place);
    }
    referral = desk.referrals
                   .recordOutcome(referral, {TrainingOutcome::DroppedOut, desk.today(), DropOutReason::Transport, {}})
                   .value();
    QVERIFY(!state());
    QCOMPARE(desk.seats.count(intake)->free(), 1);
}

void SeatServiceTest::acceptedWithoutAPlaceIsRefused() {
    SeatDesk desk;
    const IntakeId intake = desk.addIntake(0, 1);
    const Seat held = desk.must(desk.seats.hold(intake, desk.person()));
    const Referral referral = desk.sentTo(desk.person(), intake);
    VERIFY_FAILS(desk.referrals.answer(referral, {ReferralStatus::Accepted, desk.today(), {}, {}}),
                 ErrorCode::SeatsTaken);
    QCOMPARE(desk.referrals.find(referral.id).value(), referral);
    QCOMPARE(desk.referrals.transitions(referral.id)->size(), 1U);
    desk.must(desk.seats.release(held));
    VERIFY_OK(desk.referrals.answer(referral, {ReferralStatus::Accepted, desk.today(), {}, {}}));
    QCOMPARE(desk.seats.count(intake)->free(), 0);
}

void SeatServiceTest::releasesOnlyItsOwnPlace() {
    SeatDesk desk;
    const IntakeId intake = desk.addIntake(0, 1);
    const BeneficiaryId person = desk.person();
    const Referral first = desk.sentTo(person, intake);
    const Referral second = desk.sentTo(person, intake);
    VERIFY_OK(desk.referrals.answer(first, {ReferralStatus::Accepted, desk.today(), {}, {}}));
    VERIFY_OK(desk.referrals.withdraw(second, desk.today()));
    QCOMPARE(desk.seats.count(intake)->held, 1);
    // A hold from before the referral is given up with it.
    const BeneficiaryId another = desk.person();
    const IntakeId other = desk.addIntake(1, 1);
    desk.must(desk.seats.hold(other, another));
    const Referral refused = desk.sentTo(another, other);
    VERIFY_OK(
        desk.referrals.answer(refused, {ReferralStatus::Refused, desk.today(), {RefusalReason::SessionFull}, {}}));
    QCOMPARE(desk.seats.count(other)->held, 0);
}

void SeatServiceTest::closedIntakesOfferNothing() {
    SeatDesk desk;
    const IntakeId intake = desk.addIntake(0, 4);
    const BeneficiaryId person = desk.person();
    const Seat held = desk.must(desk.seats.hold(intake, person));
    desk.closeIntake(intake);
    VERIFY_FAILS(desk.seats.hold(intake, desk.person()), ErrorCode::Invalid);
    VERIFY_FAILS(desk.seats.wait(intake, desk.person()), ErrorCode::Invalid);
    QCOMPARE(desk.seats.hold(intake, person).value(), held);
    Referral referral;
    referral.beneficiary = person;
    referral.establishment = desk.places[0].id;
    referral.programme = desk.programmes[1].id;
    referral.intake = intake;
    VERIFY_FAILS(desk.referrals.draft(referral), ErrorCode::Invalid);
}

void SeatServiceTest::conflictsAndPermissions() {
    SeatDesk desk;
    const IntakeId intake = desk.addIntake(0, 4);
    const Seat held = desk.must(desk.seats.hold(intake, desk.person()));
    desk.must(desk.seats.extend(held, desk.today().addDays(20)));
    VERIFY_FAILS(desk.seats.release(held), ErrorCode::Conflict);
    const vault::Actor admin = desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
    SeatService service(desk.contextFor(admin));
    VERIFY_FAILS(service.hold(intake, desk.person()), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.release(held), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.count(intake), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.ofIntake(intake), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.offers(), ErrorCode::NotAllowed);
}

void SeatServiceTest::versionsAreKept() {
    SeatDesk desk;
    const IntakeId intake = desk.addIntake(0, 4);
    QSignalSpy spy(&desk.changes, &ChangeNotifier::changed);
    const Seat held = desk.must(desk.seats.hold(intake, desk.person()));
    desk.clock.advance(60);
    const Seat released = desk.must(desk.seats.release(held));
    QCOMPARE(spy.count(), 2);
    QCOMPARE(released.stamp.version, 2);
    QCOMPARE(released.since, desk.clock.now());
    QVERIFY(!released.expiresOn);
    auto past = desk.db->prepare(u"SELECT state FROM seat_history WHERE id = :id AND version = 1");
    QCOMPARE(past.bind("id", held.id).value<QString>().value(), QStringLiteral("held"));
}

/// Two windows and a retrying one want the last places of several intakes at once; each place is given once.
void SeatServiceTest::lastPlaceUnderTwoWindows() {
    SeatDesk desk(TestDesk::Place::EncryptedFile);
    constexpr int windows = 4;
    constexpr int persons = 12;
    constexpr int places = 3;
    const IntakeId intake = desk.addIntake(0, places);
    std::vector<BeneficiaryId> wanting;
    for (int i = 0; i < persons; ++i)
        wanting.push_back(desk.person());
    const QString path = desk.folder.filePath(QStringLiteral("desk.db"));
    std::atomic<int> given = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> broken = 0;
    std::atomic<int> waitingToStart = windows;
    std::vector<std::thread> threads;
    for (int window = 0; window < windows; ++window)
        threads.emplace_back([&, window] {
            Window mine(desk, path);
            --waitingToStart;
            while (waitingToStart > 0)
                std::this_thread::yield();
            for (int i = 0; i < persons; ++i) {
                // Each window begins with somebody else; everybody is asked for by every window, and twice.
                const BeneficiaryId person = wanting[static_cast<std::size_t>((i + window * 3) % persons)];
                const auto first = mine.seats.hold(intake, person);
                const auto retry = mine.seats.hold(intake, person);
                if (first && retry && first->id == retry->id)
                    ++given;
                else if (!first && !retry && first.error().code == ErrorCode::SeatsTaken &&
                         retry.error().code == ErrorCode::SeatsTaken)
                    ++refused;
                else
                    ++broken;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(broken.load(), 0);
    QCOMPARE(given.load(), places * windows); // the same persons in every window
    QCOMPARE(refused.load(), (persons - places) * windows);
    QCOMPARE(desk.seats.ofIntake(intake)->size(), static_cast<std::size_t>(places));
    QCOMPARE(desk.seats.count(intake)->free(), 0);
    QCOMPARE(desk.audit->verify()->finding, audit::Verification::Finding::Intact);
}

TAWJIH_REGISTER_TEST(SeatServiceTest)
#include "SeatServiceTest.moc"
