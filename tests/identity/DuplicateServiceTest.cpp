#include "core/identity/DuplicateService.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/beneficiary/MergeService.h"
#include "core/db/Statement.h"
#include "core/identity/PersonRegister.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>

using namespace tawjih;
using namespace tawjih::identity;
using namespace Qt::StringLiterals;
using test::TestDesk;

namespace {

Beneficiary beneficiary(const QString& given, const QString& family, QDate born = {}) {
    Beneficiary made = test::barePerson(given, family);
    made.birth = BirthDate::exact(born);
    made.nationalities = {u"GIN"_s};
    made.sex = Sex::Male;
    return made;
}

/// A desk with two entries of one person, and somebody else.
struct Stage {
    Stage()
        : mamadou(registered(desk, beneficiary(u"Mamadou"_s, u"Diallo"_s, QDate(1996, 7, 14))))
        , mahamadou(registered(desk, beneficiary(u"Mahamadou"_s, u"Jallow"_s, QDate(1996, 7, 14))))
        , awa(registered(desk, beneficiary(u"Awa"_s, u"Traoré"_s, QDate(1999, 3, 5)))) {}

    std::unique_ptr<DuplicateRegister> people() { return std::move(DuplicateRegister::load(desk.context())).value(); }
    DuplicateSearch search() {
        desk.clock.advance(60);
        ScanOptions options;
        options.withRelations = true;
        return service().takeSearch(people()->scan(options).value()).value();
    }
    DuplicateService service() { return DuplicateService(desk.context()); }
    std::vector<DuplicatePair> pairs(PairClass which) { return service().pairs(which, 100).value(); }
    /// Every pair that waits.
    size_t waiting() {
        return pairs(PairClass::Probable).size() + pairs(PairClass::ToReview).size() +
               pairs(PairClass::Relatives).size();
    }
    Result<PersonMerge> merge(const Registration& kept, const Registration& merged) {
        desk.clock.advance(60);
        BeneficiaryService persons(desk.context());
        const Beneficiary one = persons.find(kept.person.id).value();
        const Beneficiary other = persons.find(merged.person.id).value();
        return MergeService(desk.context()).merge(one, other.id, other.stamp.version);
    }

    TestDesk desk;
    Registration mamadou;
    Registration mahamadou;
    Registration awa;
};

FoundMatch match(BeneficiaryId other, double probability) {
    return {other, probability, probability, Relation::None};
}

} // namespace

class DuplicateServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSearchFillsTheQueue() {
        Stage stage;
        QVERIFY(!stage.service().lastSearch().value());
        const DuplicateSearch search = stage.search();
        QCOMPARE(search.found, qint64(1));
        QVERIFY(*stage.service().lastSearch().value() == search);
        const auto pairs = stage.pairs(PairClass::Probable);
        QCOMPARE(pairs.size(), size_t(1));
        const DuplicatePair& pair = pairs.front();
        QVERIFY(std::pair(pair.one.id, pair.other.id) == inOrder(stage.mamadou.person.id, stage.mahamadou.person.id));
        const bool isFirst = pair.one.id == stage.mamadou.person.id; // both ids are of one instant
        const PairedPerson& mamadou = isFirst ? pair.one : pair.other;
        QCOMPARE(mamadou.latinName, u"Mamadou Diallo"_s);
        QCOMPARE(mamadou.number, stage.mamadou.file.number);
        QVERIFY((isFirst ? pair.other : pair.one).birth == stage.mahamadou.person.birth);
        QVERIFY(pair.source == PairSource::Search);
        QVERIFY(pair.probability >= 0.95 && pair.probability == pair.model);
        QVERIFY(pair.foundAt == stage.desk.clock.now());
        QCOMPARE(*stage.service().counts(), (PairCounts{1, 0, 0, 0}));
        QCOMPARE(stage.desk.countAudited(audit::Action::DuplicatesSearched), 1);
    }

    void aSearchTakesOutWhatDoesNotHold() {
        Stage stage;
        (void)stage.search();
        Beneficiary other = stage.mahamadou.person;
        other.name = {u"Mbeki"_s, u"Grace"_s, {}, {}};
        other.birth = BirthDate::exact(QDate(1971, 1, 30));
        VERIFY_OK(BeneficiaryService(stage.desk.context()).save(other));
        QCOMPARE(stage.waiting(), size_t(1));
        QCOMPARE(stage.search().found, qint64(0));
        QCOMPARE(stage.waiting(), size_t(0));
    }

    void aSecondSearchKeepsWhenAPairWasFound() {
        Stage stage;
        VERIFY_OK(stage.service().note(stage.mahamadou.person.id, {match(stage.mamadou.person.id, 0.6)},
                                       PairSource::Registration));
        const QDateTime found = stage.pairs(PairClass::ToReview).at(0).foundAt;
        (void)stage.search();
        const auto pairs = stage.pairs(PairClass::Probable);
        QCOMPARE(pairs.size(), size_t(1));
        QVERIFY(pairs.front().foundAt == found);
        QVERIFY(pairs.front().source == PairSource::Registration);
    }

    void aCancelledSearchLeavesTheQueue() {
        Stage stage;
        ScanReport report = stage.people()->scan().value();
        VERIFY_FAILS(stage.service().takeSearch(report, [] { return true; }), ErrorCode::Cancelled);
        QCOMPARE(stage.waiting(), size_t(0));
        QVERIFY(!stage.service().lastSearch().value());
    }

    void onlyTheLikeliestAreKept() {
        Stage stage;
        const MatchedPair found = stage.people()->scan().value().pairs.at(0);
        ScanReport report;
        report.pairs.assign(size_t(DuplicateService::mostKept), {QUuid::createUuid(), QUuid::createUuid(), {}});
        report.pairs.push_back(found);
        QCOMPARE(stage.service().takeSearch(report)->found, DuplicateService::mostKept + 1);
        QCOMPARE(stage.waiting(), size_t(0));
        report.pairs.erase(report.pairs.begin());
        VERIFY_OK(stage.service().takeSearch(report));
        QCOMPARE(stage.waiting(), size_t(1));
    }

    void registeringInSpiteOfSomebodyIsNoted() {
        Stage stage;
        const auto people = stage.people();
        const Beneficiary again = beneficiary(u"Mamadou"_s, u"Jallow"_s, QDate(1996, 7, 14));
        std::vector<FoundMatch> found;
        for (const Match& each : people->candidates(again))
            found.push_back(foundMatch(each));
        QCOMPARE(found.size(), size_t(2));
        found.push_back(match(stage.awa.person.id, 0.4)); // not likely: not noted
        IntakeService intake(stage.desk.context());
        VERIFY_OK(intake.registerPerson(again, OpeningReason::Orientation, {test::recordConsent()}, stage.desk.actor.id,
                                        found));
        QCOMPARE(stage.waiting(), size_t(2));
        for (const DuplicatePair& pair : stage.pairs(PairClass::Probable))
            QVERIFY(pair.source == PairSource::Registration);
        QCOMPARE(stage.desk.countAudited(audit::Action::DuplicatesNoted), 1);
        // A registration that is refused notes nothing.
        VERIFY_FAILS(intake.registerPerson(again, OpeningReason::Orientation, {}, stage.desk.actor.id, found),
                     ErrorCode::ConsentMissing);
        QCOMPARE(stage.desk.countAudited(audit::Action::DuplicatesNoted), 1);
    }

    void whoIsNotOnRecordIsNotNoted() {
        Stage stage;
        const auto nobody = BeneficiaryId::create(stage.desk.clock);
        VERIFY_OK(stage.service().note(stage.awa.person.id, {match(nobody, 0.9)}, PairSource::Import));
        QCOMPARE(stage.waiting(), size_t(0));
    }

    void aMergeTakesItsPairsOutAndItsUndoBringsThemBack() {
        Stage stage;
        (void)stage.search();
        VERIFY_OK(
            stage.service().note(stage.awa.person.id, {match(stage.mahamadou.person.id, 0.6)}, PairSource::Import));
        QCOMPARE(stage.waiting(), size_t(2));
        const auto merge = stage.merge(stage.mamadou, stage.mahamadou);
        VERIFY_OK(merge);
        QCOMPARE(stage.waiting(), size_t(0)); // whoever is merged is in no pair
        QCOMPARE(stage.service().reviewed()->size(), size_t(1));
        QVERIFY(stage.service().reviewed()->front().isSame);
        QCOMPARE(stage.search().found, qint64(0)); // and a search keeps what waits for an undo
        VERIFY_OK(MergeService(stage.desk.context()).undo(merge->id));
        QCOMPARE(stage.waiting(), size_t(2));
        QVERIFY(stage.service().reviewed()->empty());
    }

    void twoPersonsAreDecidedUntilThatIsTakenBack() {
        Stage stage;
        (void)stage.search();
        MergeService merges(stage.desk.context());
        QSignalSpy told(&stage.desk.changes, &ChangeNotifier::changed);
        VERIFY_OK(merges.markNotSame(stage.mahamadou.person.id, stage.mamadou.person.id));
        QCOMPARE(told.size(), 2);
        QCOMPARE(stage.waiting(), size_t(0));
        const auto apart = stage.pairs(PairClass::Apart);
        QCOMPARE(apart.size(), size_t(1));
        QCOMPARE(apart.front().saidApartBy, stage.desk.actor.name);
        QVERIFY(apart.front().saidApartAt == stage.desk.clock.now());
        QVERIFY(!stage.service().reviewed()->front().isSame);
        // Neither a search nor a registration brings it up again.
        QCOMPARE(stage.search().found, qint64(0));
        VERIFY_OK(stage.service().note(stage.mamadou.person.id, {match(stage.mahamadou.person.id, 0.9)},
                                       PairSource::Registration));
        QCOMPARE(stage.waiting(), size_t(0));
        VERIFY_OK(merges.markMayBeSame(stage.mamadou.person.id, stage.mahamadou.person.id));
        QCOMPARE(stage.desk.countAudited(audit::Action::PersonsMayBeSame), 1);
        QCOMPARE(stage.waiting(), size_t(1));
        QCOMPARE(stage.search().found, qint64(1));
    }

    void whatWasDecidedCalibrates() {
        Stage stage;
        QVERIFY(stage.people()->explain(stage.mamadou.person.id, stage.mahamadou.person.id)->score.model >= 0.95);
        // Of a hundred such pairs and more at this desk nearly all were two persons.
        MergeService merges(stage.desk.context());
        std::vector<BeneficiaryId> others;
        for (int i = 0; i < 21; ++i)
            others.push_back(
                registered(stage.desk, beneficiary(u"Name%1"_s.arg(i), u"Family%1"_s.arg(i * 7))).person.id);
        int decided = 0;
        for (size_t i = 0; i < others.size(); ++i)
            for (size_t j = 0; j < i && decided < int(Calibration::enough); ++j, ++decided) {
                VERIFY_OK(stage.service().note(others[i], {match(others[j], 0.97)}, PairSource::Import));
                VERIFY_OK(merges.markNotSame(others[i], others[j]));
            }
        QCOMPARE(decided, int(Calibration::enough));
        const auto explained = stage.people()->explain(stage.mamadou.person.id, stage.mahamadou.person.id);
        QVERIFY(explained->score.model >= 0.95);
        QVERIFY(explained->score.probability < 0.05);
    }

    void theRegisterCatchesUp() {
        Stage stage;
        const auto people = stage.people();
        VERIFY_OK(people->catchUp(stage.desk.context()));
        const Beneficiary asked = beneficiary(u"Grace"_s, u"Mbeki"_s, QDate(1971, 1, 30));
        QVERIFY(people->candidates(asked).empty());
        const Registration grace = registered(stage.desk, asked);
        Beneficiary changed = stage.awa.person;
        changed.name.givenLatin = u"Grace"_s;
        changed.name.familyLatin = u"Mbéki"_s;
        changed.birth = asked.birth;
        VERIFY_OK(BeneficiaryService(stage.desk.context()).save(changed));
        QVERIFY(people->catchUp(stage.desk.context()).value());
        QCOMPARE(people->candidates(asked).size(), size_t(2));
        VERIFY_OK(stage.merge(stage.awa, grace));
        QVERIFY(people->catchUp(stage.desk.context()).value());
        QCOMPARE(people->size(), qint64(3));
        QCOMPARE(people->candidates(asked).size(), size_t(1));
        MergeService merges(stage.desk.context());
        VERIFY_OK(merges.markNotSame(stage.mamadou.person.id, stage.mahamadou.person.id));
        QVERIFY(people->catchUp(stage.desk.context()).value());
        QVERIFY(people->scan()->pairs.empty());
        VERIFY_OK(merges.markMayBeSame(stage.mamadou.person.id, stage.mahamadou.person.id));
        QVERIFY(people->catchUp(stage.desk.context()).value());
        QCOMPARE(people->scan()->pairs.size(), size_t(1));
    }

    void whatIsShownOfPersons() {
        Stage stage;
        const auto known = stage.service().known(
            {stage.awa.person.id, BeneficiaryId::create(stage.desk.clock), stage.mamadou.person.id});
        VERIFY_OK(known);
        QCOMPARE(known->size(), size_t(2));
        QCOMPARE(known->front().person.name, stage.awa.person.name);
        QCOMPARE(known->front().number, stage.awa.file.number);
        QCOMPARE(known->front().advisor, stage.desk.actor.name);
    }

    void rolesDecide() {
        Stage stage;
        const auto advisor = stage.desk.addUser(u"Advisor"_s, vault::Role::Advisor);
        const auto administrator = stage.desk.addUser(u"Admin"_s, vault::Role::Administrator);
        DuplicateService asAdvisor(stage.desk.contextFor(advisor));
        VERIFY_FAILS(asAdvisor.pairs(PairClass::Probable, 10), ErrorCode::NotAllowed);
        VERIFY_FAILS(asAdvisor.counts(), ErrorCode::NotAllowed);
        VERIFY_FAILS(asAdvisor.lastSearch(), ErrorCode::NotAllowed);
        VERIFY_FAILS(asAdvisor.takeSearch({}), ErrorCode::NotAllowed);
        VERIFY_FAILS(
            MergeService(stage.desk.contextFor(advisor)).markMayBeSame(stage.awa.person.id, stage.mamadou.person.id),
            ErrorCode::NotAllowed);
        VERIFY_OK(asAdvisor.known({stage.awa.person.id}));
        VERIFY_OK(asAdvisor.note(stage.awa.person.id, {match(stage.mamadou.person.id, 0.9)}, PairSource::Registration));
        DuplicateService asAdministrator(stage.desk.contextFor(administrator));
        VERIFY_FAILS(asAdministrator.known({}), ErrorCode::NotAllowed);
        VERIFY_FAILS(asAdministrator.note(stage.awa.person.id, {}, PairSource::Import), ErrorCode::NotAllowed);
        VERIFY_FAILS(asAdministrator.reviewed(), ErrorCode::NotAllowed);
    }
};

TAWJIH_REGISTER_TEST(DuplicateServiceTest)
#include "DuplicateServiceTest.moc"
