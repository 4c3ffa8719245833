#include "core/outcome/PastCompletion.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/outcome/CompletionService.h"
#include "tests/support/GuidanceDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::GuidanceDesk;

namespace {

const QString sewing = QStringLiteral("7531");

struct PastCompletionDesk : GuidanceDesk {
    using GuidanceDesk::GuidanceDesk;

    BeneficiaryId personOf(Sex sex, const BirthDate& birth) {
        BeneficiaryService persons(context());
        Beneficiary person = persons.find(addPerson(today().addDays(-400))).value();
        person.sex = sex;
        person.birth = birth;
        return persons.save(person).value().id;
    }
    /// Sent to programmes[place] a year ago, and what became of it since.
    Result<Referral> wentThrough(BeneficiaryId person, std::size_t place, std::vector<TrainingOutcome> outcomes) {
        const QDate day = today().addDays(-365);
        consentToShare(person, places[place].id, day);
        Referral wanted;
        wanted.beneficiary = person;
        wanted.establishment = places[place].id;
        wanted.programme = programmes[place].id;
        wanted.createdOn = day;
        TRY_ASSIGN(Referral referral, referrals.draft(wanted));
        TRY_ASSIGN(referral, referrals.send(referral, day));
        TRY_ASSIGN(referral, referrals.answer(referral, {ReferralStatus::Accepted, day, {}, {}}));
        for (const TrainingOutcome to : outcomes) {
            const auto reason = to == TrainingOutcome::DroppedOut ? std::optional(DropOutReason::Income) : std::nullopt;
            TRY_ASSIGN(referral, referrals.recordOutcome(referral, {to, day.addDays(30), reason, {}}));
        }
        return referral;
    }
    CompletionTable table() { return CompletionService(context()).table().value(); }
};

using enum TrainingOutcome;
const std::vector<TrainingOutcome> certified{Admitted, Enrolled, Attending, Completed, Certified};
const std::vector<TrainingOutcome> finished{Admitted, Enrolled, Attending, Completed};
const std::vector<TrainingOutcome> gaveUp{Admitted, Enrolled, Attending, DroppedOut};
const std::vector<TrainingOutcome> stillThere{Admitted, Enrolled, Attending};
const std::vector<TrainingOutcome> neverCame{Admitted, NoShow};

} // namespace

class PastCompletionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhoEnded_data() {
        QTest::addColumn<GuidanceDesk::Place>("place");
        QTest::newRow("memory") << GuidanceDesk::Place::Memory;
        QTest::newRow("encrypted file") << GuidanceDesk::Place::EncryptedFile;
    }
    void countsWhoEnded() {
        QFETCH(GuidanceDesk::Place, place);
        PastCompletionDesk desk(test::everyRole, place);
        const BirthDate adult = BirthDate::exact(desk.today().addYears(-30));
        for (const auto& outcomes : {certified, finished, gaveUp, stillThere, neverCame})
            VERIFY_OK(desk.wentThrough(desk.personOf(Sex::Female, adult), 0, outcomes));
        VERIFY_OK(desk.wentThrough(desk.personOf(Sex::Male, adult), 0, gaveUp));
        VERIFY_OK(desk.wentThrough(desk.personOf(Sex::NotSaid, adult), 0, finished));
        VERIFY_OK(desk.wentThrough(desk.personOf(Sex::Female, {}), 0, finished));
        const CompletionTable table = desk.table();
        QCOMPARE(table.programmes.size(), size_t(1));
        const CompletionByGroup& sewers = table.programmes.at(desk.programmes[0].id);
        QCOMPARE(sewers.at(Sex::Female, AgeGroup::From25To54), (PastCompletion{3, 2}));
        QCOMPARE(sewers.at(Sex::Male, AgeGroup::From25To54), (PastCompletion{1, 0}));
        QCOMPARE(sewers.at(Sex::Female, AgeGroup::Under25), PastCompletion());
        QCOMPARE(sewers.at(Sex::NotSaid, AgeGroup::From25To54), PastCompletion());
    }

    void theAgeIsThatOfTheBeginning() {
        PastCompletionDesk desk;
        const QDate sent = desk.today().addDays(-365);
        const std::pair<QDate, AgeGroup> born[] = {{sent.addYears(-25), AgeGroup::From25To54},
                                                   {sent.addYears(-25).addDays(1), AgeGroup::Under25},
                                                   {sent.addYears(-55).addDays(1), AgeGroup::From25To54},
                                                   {sent.addYears(-55), AgeGroup::Over54}};
        for (const auto& [day, group] : born) {
            VERIFY_OK(desk.wentThrough(desk.personOf(Sex::Male, BirthDate::exact(day)), 0, finished));
            QCOMPARE(ageGroupOf(*BirthDate::exact(day).ageOn(sent)), group);
        }
        const CompletionByGroup men = desk.table().programmes.at(desk.programmes[0].id);
        QCOMPARE(men.at(Sex::Male, AgeGroup::Under25).began, 1);
        QCOMPARE(men.at(Sex::Male, AgeGroup::From25To54).began, 2);
        QCOMPARE(men.at(Sex::Male, AgeGroup::Over54).began, 1);
    }

    void aPersonCountsOnce() {
        PastCompletionDesk desk;
        const BeneficiaryId awa = desk.personOf(Sex::Female, BirthDate::exact(desk.today().addYears(-30)));
        VERIFY_OK(desk.wentThrough(awa, 0, gaveUp));
        VERIFY_OK(desk.wentThrough(awa, 0, finished)); // came back and finished
        VERIFY_OK(desk.wentThrough(awa, 1, finished)); // the same trade and level elsewhere
        const CompletionTable table = desk.table();
        QCOMPARE(table.programmes.at(desk.programmes[0].id).at(Sex::Female, AgeGroup::From25To54),
                 (PastCompletion{1, 1}));
        const auto trade = table.trades.at({sewing, desk.programmes[0].level});
        QCOMPARE(trade.at(Sex::Female, AgeGroup::From25To54), (PastCompletion{1, 1}));
    }

    void tooFewFallBackOnTheTradeAndLevel() {
        CompletionTable table;
        const ProgrammeId few(QUuid::createUuid());
        const ProgrammeId many(QUuid::createUuid());
        table.programmes[few].at(Sex::Female, AgeGroup::Under25) = {19, 19};
        table.programmes[many].at(Sex::Female, AgeGroup::Under25) = {20, 5};
        table.trades[{sewing, TrainingLevel::Qualification}].at(Sex::Female, AgeGroup::Under25) = {39, 24};
        const auto like = [&](ProgrammeId programme, TrainingLevel level) {
            return table.of(programme, sewing, level).at(Sex::Female, AgeGroup::Under25);
        };
        QCOMPARE(like(few, TrainingLevel::Qualification), (PastCompletion{39, 24}));
        QCOMPARE(like(many, TrainingLevel::Qualification), (PastCompletion{20, 5}));
        QCOMPARE(like(few, TrainingLevel::Technician), (PastCompletion{19, 19}));
        QVERIFY(!completionRate(like(few, TrainingLevel::Technician)));
        QCOMPARE(like(ProgrammeId(QUuid::createUuid()), TrainingLevel::Qualification), (PastCompletion{39, 24}));
    }

    void whoSaysNothingIsLikeNobody() {
        CompletionByGroup groups;
        groups.at(Sex::Male, AgeGroup::Over54) = {30, 10};
        const QDate day(2026, 3, 12);
        const BirthDate old = BirthDate::year(1960);
        QCOMPARE(groups.like(Sex::Male, old, day), (PastCompletion{30, 10}));
        QCOMPARE(groups.like(Sex::Male, {}, day), PastCompletion());
        QCOMPARE(groups.like(Sex::NotSaid, old, day), PastCompletion());
        QCOMPARE(groups.like(Sex::Female, old, day), PastCompletion());
    }

    void permissions() {
        PastCompletionDesk desk(vault::Role::Administrator | vault::Role::Supervisor);
        const vault::Actor admin = desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
        VERIFY_FAILS(CompletionService(desk.contextFor(admin)).table(), ErrorCode::NotAllowed);
    }
};

TAWJIH_REGISTER_TEST(PastCompletionTest)
#include "PastCompletionTest.moc"
