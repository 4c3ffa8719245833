#include "core/demo/DemoDesk.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/CaseService.h"
#include "core/casework/ListingService.h"
#include "core/casework/SessionService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/demo/DemoAnswers.h"
#include "core/exchange/AnswerService.h"
#include "core/exchange/ImportService.h"
#include "core/letter/LetterService.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralService.h"
#include "core/referral/Seat.h"
#include "tests/support/TestDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;

namespace {

struct FilledDesk {
    explicit FilledDesk(quint64 seed, int persons = 400, const std::function<bool(int, int)>& progress = {}) {
        ConsentService consents(desk.context());
        CatalogueService catalogue(desk.context());
        ReferralService referrals(desk.context(), consents);
        FollowUpService followUps(desk.context());
        demo::DemoDesk demo(desk.context(), catalogue, referrals, followUps);
        filled = demo.fill({persons, seed, QDate(2026, 3, 12), {desk.actor.id}}, progress);
    }

    /// A table without what differs from desk to desk: who wrote it, and when a bulk step was noted.
    [[nodiscard]] QStringList rows(const char* sql) {
        QStringList rows;
        auto statement = desk.db->prepare(QString::fromLatin1(sql));
        const auto read = statement.each([&rows](const db::Row& row) { rows.push_back(row.at<QString>(0)); });
        return read ? rows : QStringList();
    }

    [[nodiscard]] int count(const char* table) {
        return desk.db->prepare(QString(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)))
            .value<int>()
            .value_or(-1);
    }

    test::TestDesk desk;
    Status filled;
};

} // namespace

class DemoDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsEveryPartOfTheRecord();
    void theSameSeedGivesTheSameDesk();
    void answersCanBeImported();
    void theListShowsEverybody();
    void cancelStops();
};

void DemoDeskTest::fillsEveryPartOfTheRecord() {
    FilledDesk demo(1);
    VERIFY_OK(demo.filled);
    QCOMPARE(demo.count("beneficiary"), 400);
    QCOMPARE(demo.count("case_file"), 400);
    for (const char* table : {"consent", "counselling_session", "referral", "referral_history", "referral_transition",
                              "follow_up", "case_file_history", "programme", "intake", "seat", "plan", "plan_action",
                              "letter", "agenda_event", "calendar_period", "household_member", "person_link"})
        QVERIFY2(demo.count(table) > 5, table);
    // Nobody verified the days of Ramadan, and no day of the coming week that is open lacks an appointment.
    QCOMPARE(demo.rows("SELECT verified_by FROM calendar_period WHERE kind = 'hours'").size(), 2);
    QVERIFY(demo.rows("SELECT name_fr FROM calendar_period WHERE verified_by <> ''").isEmpty());
    QCOMPARE(demo.rows("SELECT DISTINCT substr(held_at, 1, 10) FROM counselling_session WHERE held_at >= '2026-03-12' "
                       "AND held_at < '2026-03-19' AND attendance = 'unknown'")
                 .size(),
             5);
    // Somebody is enrolled, somebody waits; no intake gives more places than it has, nor a place to a stranger to it.
    for (const SeatState state : {SeatState::Held, SeatState::Enrolled, SeatState::Waiting})
        QVERIFY(demo.rows("SELECT state FROM seat").contains(codeOf(state)));
    QCOMPARE(demo.rows("SELECT hex(i.id) FROM intake i JOIN seat s ON s.intake_id = i.id AND s.state <> 'waiting' "
                       "WHERE i.seats IS NOT NULL GROUP BY i.id, i.seats HAVING count(*) > i.seats"),
             QStringList());
    QCOMPARE(demo.rows("SELECT hex(s.id) FROM seat s JOIN referral r ON r.id = s.referral_id "
                       "WHERE r.intake_id <> s.intake_id OR r.beneficiary_id <> s.beneficiary_id"),
             QStringList());
    // A letter is about a referral of its own person, and after it was sent; every reference reads as one.
    QCOMPARE(demo.rows("SELECT hex(l.id) FROM letter l JOIN referral r ON r.id = l.referral_id "
                       "WHERE r.beneficiary_id <> l.beneficiary_id OR l.recorded_at < r.sent_on"),
             QStringList());
    QVERIFY(demo.rows("SELECT l.reference FROM letter l JOIN referral r ON r.id = l.referral_id "
                      "WHERE r.status IN ('sent', 'under_review')")
                .size() > 3); // an answer can be tried
    const QStringList references = demo.rows("SELECT reference FROM letter");
    for (const QString& reference : references)
        QCOMPARE(LetterReference::parse(reference).value_or(LetterReference()).text(), reference);
    // Who lives together lives in one place and could be a family; nobody is in a household alone.
    QCOMPARE(demo.rows("SELECT hex(household_id) FROM household_member WHERE left_on IS NULL GROUP BY household_id "
                       "HAVING count(*) < 2"),
             QStringList());
    QCOMPARE(demo.rows("SELECT hex(l.id) FROM person_link l JOIN beneficiary a ON a.id = l.beneficiary_id "
                       "JOIN beneficiary b ON b.id = l.relative_id "
                       "WHERE (l.relation = 'spouse' AND a.sex = b.sex) OR l.recorded_at < a.registered_on "
                       "OR l.recorded_at < b.registered_on"),
             QStringList());
    QCOMPARE(
        demo.rows("SELECT hex(m.household_id) FROM household_member m JOIN beneficiary b ON b.id = m.beneficiary_id "
                  "GROUP BY m.household_id HAVING count(DISTINCT b.arrondissement) > 1"),
        QStringList());
    QCOMPARE(demo.rows("SELECT DISTINCT relation FROM person_link ORDER BY 1").size(), 4);
    QVERIFY(demo.count("audit") >= 400);
    const auto verification = demo.desk.audit->verify();
    VERIFY_OK(verification);
    QCOMPARE(verification->finding, audit::Verification::Finding::Intact);
}

void DemoDeskTest::theSameSeedGivesTheSameDesk() {
    FilledDesk first(5, 150);
    FilledDesk second(5, 150);
    FilledDesk other(6, 150);
    for (const char* sql :
         {"SELECT hex(id) || hex(programme_id) || starts_on || coalesce(seats, '') || verified_by FROM intake ORDER BY "
          "id",
          "SELECT hex(id) || family_name_latin || given_name_arabic || coalesce(birth_date, '') FROM beneficiary ORDER "
          "BY id",
          "SELECT hex(beneficiary_id) || held_at || kind || attendance || next_step FROM counselling_session ORDER BY "
          "1",
          "SELECT hex(id) || status || status_on || coalesce(outcome, '') || hex(programme_id) FROM referral ORDER BY "
          "id",
          "SELECT hex(id) || reference || kind || recorded_at || languages FROM letter ORDER BY id",
          "SELECT hex(beneficiary_id) || hex(relative_id) || relation || recorded_at FROM person_link ORDER BY 1",
          "SELECT number || opened_on || status FROM case_file ORDER BY number",
          "SELECT hex(intake_id) || state || since || coalesce(expires_on, '') || hex(beneficiary_id) FROM seat ORDER "
          "BY id"}) {
        const QStringList rows = first.rows(sql);
        QVERIFY(rows.size() > 5);
        QCOMPARE(second.rows(sql), rows);
        QVERIFY(other.rows(sql) != rows);
    }
}

void DemoDeskTest::answersCanBeImported() {
    FilledDesk demo(1);
    const ServiceContext context = demo.desk.context();
    BeneficiaryService persons(context);
    CaseService cases(context);
    SessionService sessions(context);
    CatalogueService catalogue(context);
    ConsentService consents(context);
    ReferralService referrals(context, consents);
    LetterService letters(context, {persons, cases, sessions, catalogue, referrals, consents});
    const auto list = demo::answersToImport(referrals, letters);
    VERIFY_OK(list);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("answers.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*list) == list->size());
    file.close();
    exchange::ImportService import(context, catalogue, referrals, exchange::lookupIn(letters));
    const auto plan = import.inspect(file.fileName());
    VERIFY_OK(plan);
    QCOMPARE(plan->mapping.kind(), exchange::ImportKind::Answers);
    const auto summary = import.preview(file.fileName(), *plan);
    VERIFY_OK(summary);
    QVERIFY(summary->fresh > 2);
    QCOMPARE(summary->invalid, 0);
}

void DemoDeskTest::theListShowsEverybody() {
    FilledDesk demo(2, 120);
    VERIFY_OK(demo.filled);
    QCOMPARE(demo.count("beneficiary_listing"), 120);
    QVERIFY(demo.count("search_token") > 240);
}

void DemoDeskTest::cancelStops() {
    FilledDesk demo(2, 400, [](int done, int) { return done < 200; });
    VERIFY_FAILS(demo.filled, ErrorCode::Cancelled);
    QCOMPARE(demo.count("beneficiary"), 0);
}

TAWJIH_REGISTER_TEST(DemoDeskTest)
#include "DemoDeskTest.moc"
