#include "core/beneficiary/MergeService.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/beneficiary/MergeRepository.h"
#include "core/casework/ListingService.h"
#include "core/casework/PlanService.h"
#include "core/db/Statement.h"
#include "core/household/HouseholdService.h"
#include "core/indicator/FactService.h"
#include "core/indicator/Facts.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <random>

using namespace tawjih;
using namespace Qt::StringLiterals;
using test::FilledDesk;
using test::TestDesk;

namespace {

/// Tables whose rows a merge may touch, and what is drawn from them.
const char* const tables[] = {"beneficiary",
                              "case_file",
                              "counselling_session",
                              "referral",
                              "follow_up",
                              "plan_action",
                              "plan",
                              "seat",
                              "consent",
                              "contact_attempt",
                              "letter",
                              "paper_expiry",
                              "beneficiary_listing",
                              "search_token",
                              "former_number",
                              "person_link",
                              "household_member"};

/// Every row of the record in words, without who wrote it when.
QStringList content(const TestDesk& desk) {
    QStringList rows;
    for (const char* table : tables) {
        QSqlQuery query(QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)), desk.db->database());
        while (query.next()) {
            const QSqlRecord record = query.record();
            QStringList row{QLatin1String(table)};
            for (int at = 0; at < record.count(); ++at)
                if (const QString name = record.fieldName(at);
                    name != u"version" && name != u"recorded_at" && name != u"recorded_by")
                    row << QString::fromLatin1(record.value(at).toByteArray().toHex());
            rows << row.join(u' ');
        }
    }
    rows.sort();
    return rows;
}

std::vector<BeneficiaryId> everybody(const TestDesk& desk) {
    return desk.db->prepare(u"SELECT id FROM beneficiary ORDER BY id")
        .all([](const db::Row& row) { return row.at<BeneficiaryId>(0); })
        .value();
}

int rowsOf(const TestDesk& desk, const char* table, BeneficiaryId person) {
    return desk.db
        ->prepare(QStringLiteral("SELECT count(*) FROM %1 WHERE beneficiary_id = :id").arg(QLatin1String(table)))
        .bind("id", person)
        .value<int>()
        .value();
}

QString numberOf(const TestDesk& desk, BeneficiaryId person) {
    return desk.db->prepare(u"SELECT number FROM case_file WHERE beneficiary_id = :id")
        .bind("id", person)
        .value<QString>()
        .value();
}

qint64 found(TestDesk& desk, const QString& typed) {
    ListQuery query;
    query.text = typed;
    return ListingService(desk.context()).open(query)->count().value();
}

/// Links some persons at random, ends some links and lets some move out.
void linkAtRandom(TestDesk& desk, const std::vector<BeneficiaryId>& persons, std::mt19937& dice, int times) {
    HouseholdService households(desk.context());
    for (int time = 0; time < times; ++time) {
        desk.clock.advance(1);
        const BeneficiaryId one = persons[dice() % persons.size()], other = persons[dice() % persons.size()];
        const auto relation = allOf<Relation>()[dice() % std::size(allOf<Relation>())].value;
        (void)households.link({one, other, relation, dice() % 3 != 0, {}}); // some cannot be
        if (dice() % 4 == 0)
            (void)households.unlink(one, other);
        if (dice() % 5 == 0)
            (void)households.leave(one);
    }
}

Result<PersonMerge> mergeAs(TestDesk& desk, BeneficiaryId kept, BeneficiaryId merged) {
    BeneficiaryService persons(desk.context());
    const auto one = persons.find(kept);
    const auto other = persons.find(merged);
    return MergeService(desk.context()).merge(mergedFields(*one, *other), merged, other->stamp.version);
}

Plan planned(TestDesk& desk, BeneficiaryId person, const QString& goal) {
    Plan plan = *PlanService(desk.context()).ofPerson(person);
    plan.beneficiary = person;
    plan.goal = goal;
    plan.choices = {{u"7531"_s, {}, {}}};
    return *PlanService(desk.context()).save(plan);
}

/// Places of persons on one intake, written as they are given.
void seated(TestDesk& desk, IntakeId intake, BeneficiaryId person, SeatState state, int hour) {
    Seat seat;
    seat.id = SeatId::create(desk.clock);
    seat.stamp = {1, desk.clock.now(), desk.actor.id};
    seat.intake = intake;
    seat.beneficiary = person;
    seat.state = state;
    seat.since = desk.clock.now().addSecs(3600 * hour);
    if (state == SeatState::Held)
        seat.expiresOn = desk.clock.today().addDays(9);
    VERIFY_OK(SeatService(desk.context()).insertAll(std::span(&seat, 1)));
}

void clearSeats(const TestDesk& desk) {
    VERIFY_OK(desk.db->prepare(u"DELETE FROM seat").run());
}

SeatState stateOn(const TestDesk& desk, IntakeId intake, BeneficiaryId person) {
    return desk.db->prepare(u"SELECT state FROM seat WHERE intake_id = :intake AND beneficiary_id = :person")
        .bind("intake", intake)
        .bind("person", person)
        .value<SeatState>()
        .value();
}

CounsellingSession seen(TestDesk& desk, BeneficiaryId person, const QString& note) {
    CounsellingSession session;
    session.beneficiary = person;
    session.heldAt = desk.clock.now();
    session.note = note;
    return *SessionService(desk.context()).save(session);
}

} // namespace

class MergeServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBelongedToTheOtherBelongsToTheKept() {
        FilledDesk filled(60);
        TestDesk& desk = filled.desk;
        const auto persons = everybody(desk);
        for (size_t at = 0; at + 1 < persons.size(); at += 2) {
            const BeneficiaryId kept = persons[at];
            const BeneficiaryId merged = persons[at + 1];
            QMap<QByteArray, int> before;
            for (const char* table :
                 {"counselling_session", "referral", "follow_up", "plan_action", "consent", "letter"})
                before[table] = rowsOf(desk, table, kept) + rowsOf(desk, table, merged);
            const QString number = numberOf(desk, merged);
            desk.clock.advance(60);
            const auto merge = mergeAs(desk, kept, merged);
            VERIFY_OK(merge);
            for (auto each = before.cbegin(); each != before.cend(); ++each) {
                QCOMPARE(rowsOf(desk, each.key().constData(), kept), each.value());
                QCOMPARE(rowsOf(desk, each.key().constData(), merged), 0);
            }
            QCOMPARE(rowsOf(desk, "case_file", kept), 1);
            VERIFY_FAILS(BeneficiaryService(desk.context()).find(merged), ErrorCode::NotFound);
            QCOMPARE(found(desk, number), qint64(1));
        }
        QCOMPARE(everybody(desk).size(), persons.size() / 2);
        VERIFY_OK(desk.db->checkIntegrity());
    }

    void takenBackEveryRowIsAsItWas() {
        FilledDesk filled(40);
        TestDesk& desk = filled.desk;
        std::mt19937 dice(11);
        const IntakeId intake = filled.catalogue.intakes({}, CatalogueScope::All)->front().id;
        clearSeats(desk);
        for (const BeneficiaryId person : everybody(desk)) {
            if (dice() % 2 == 0)
                planned(desk, person, u"a workshop"_s);
            if (dice() % 2 == 0)
                seated(desk, intake, person, static_cast<SeatState>(dice() % 3), static_cast<int>(dice() % 50));
        }
        linkAtRandom(desk, everybody(desk), dice, 150);
        for (int round = 0; round < 12; ++round) {
            const auto persons = everybody(desk);
            linkAtRandom(desk, persons, dice, 10);
            const QStringList before = content(desk);
            std::vector<PersonMergeId> merges;
            std::vector<QStringList> states{before};
            // Two or three in a chain: the last one in is the first one out.
            BeneficiaryId kept = persons[dice() % persons.size()];
            for (unsigned more = 2 + dice() % 2; more > 0; --more) {
                const auto left = everybody(desk);
                const BeneficiaryId other = left[dice() % left.size()];
                if (other == kept)
                    continue;
                desk.clock.advance(60);
                const bool keepsOther = dice() % 2 == 0;
                const auto merge = keepsOther ? mergeAs(desk, other, kept) : mergeAs(desk, kept, other);
                VERIFY_OK(merge);
                kept = merge->kept;
                merges.push_back(merge->id);
                states.push_back(content(desk));
            }
            while (!merges.empty()) {
                desk.clock.advance(60);
                QCOMPARE(content(desk), states.back());
                states.pop_back();
                if (merges.size() > 1)
                    VERIFY_FAILS(MergeService(desk.context()).undo(merges.front()), ErrorCode::Conflict);
                VERIFY_OK(MergeService(desk.context()).undo(merges.back()));
                VERIFY_FAILS(MergeService(desk.context()).undo(merges.back()), ErrorCode::Conflict);
                merges.pop_back();
                QCOMPARE(content(desk), states.back());
            }
            QCOMPARE(content(desk), before);
        }
        VERIFY_OK(desk.db->checkIntegrity());
    }

    void relativesOfTheOtherAreRelativesOfTheKept() {
        TestDesk desk;
        const auto add = [&](const QString& given) {
            desk.clock.advance(1);
            return registered(desk, test::barePerson(given, u"Diallo"_s)).person.id;
        };
        const auto kept = add(u"Awa"_s), merged = add(u"Hawa"_s), husband = add(u"Idrissa"_s), child = add(u"Fatou"_s),
                   sister = add(u"Binta"_s);
        HouseholdService households(desk.context());
        VERIFY_OK(households.link({merged, husband, Relation::Spouse}));
        VERIFY_OK(households.link({child, merged, Relation::Parent}));
        VERIFY_OK(households.link({kept, child, Relation::Sibling, false})); // what the kept person is to others stands
        VERIFY_OK(households.link({kept, sister, Relation::Sibling, false}));
        VERIFY_OK(households.unlink(kept, sister)); // … unless it is over
        VERIFY_OK(households.link({merged, sister, Relation::Sibling, false}));
        VERIFY_OK(households.link({kept, merged, Relation::Relative, false}));
        const QStringList before = content(desk);
        desk.clock.advance(60);
        const auto merge = mergeAs(desk, kept, merged);
        VERIFY_OK(merge);
        const auto relationTo = [&](BeneficiaryId person) {
            const auto all = households.of(kept).value();
            const auto found = std::ranges::find(all, person, [](const Relative& each) { return each.person.line.id; });
            return found == all.end() ? QString()
                                      : QString(codeOf(found->relation.value_or(Relation::Housemate)) +
                                                (found->livesTogether ? u" here" : u""));
        };
        QCOMPARE(households.of(kept)->size(), size_t(3));
        QCOMPARE(relationTo(husband), u"spouse here"_s);
        QCOMPARE(relationTo(child), u"sibling here"_s);
        QCOMPARE(relationTo(sister), u"sibling"_s);
        desk.clock.advance(60);
        VERIFY_OK(MergeService(desk.context()).undo(merge->id));
        QCOMPARE(content(desk), before);
        QCOMPARE(households.of(merged)->size(), size_t(4));
        QCOMPARE(households.of(kept)->size(), size_t(2));
        VERIFY_OK(desk.db->checkIntegrity());
    }

    void aMergeOfARelativeIsTakenBackFirst() {
        TestDesk desk;
        const auto add = [&](const QString& given) {
            desk.clock.advance(1);
            return registered(desk, test::barePerson(given, u"Diallo"_s)).person.id;
        };
        const auto kept = add(u"Awa"_s), merged = add(u"Hawa"_s), husband = add(u"Idrissa"_s), his = add(u"Idriss"_s);
        HouseholdService households(desk.context());
        VERIFY_OK(households.link({merged, husband, Relation::Spouse}));
        VERIFY_OK(households.link({kept, husband, Relation::Sibling}));
        const QStringList before = content(desk);
        desk.clock.advance(60);
        const auto first = mergeAs(desk, kept, merged); // her link to him is dropped
        VERIFY_OK(first);
        desk.clock.advance(60);
        const auto second = mergeAs(desk, his, husband); // he is somebody else on record now
        VERIFY_OK(second);
        MergeService merges(desk.context());
        QVERIFY(merges.aftermath(first->id)->later == second->id);
        VERIFY_FAILS(merges.undo(first->id), ErrorCode::Conflict);
        desk.clock.advance(60);
        VERIFY_OK(merges.undo(second->id));
        QVERIFY(!merges.aftermath(first->id)->later);
        VERIFY_OK(merges.undo(first->id));
        QCOMPARE(content(desk), before);
    }

    void mergesOfAllKindsAreTakenBackInSomeOrder() {
        TestDesk desk;
        std::mt19937 dice(20261129);
        for (int number = 0; number < 9; ++number) {
            desk.clock.advance(1);
            (void)registered(desk, test::barePerson(u"P%1"_s.arg(number), u"Diallo"_s));
        }
        for (int round = 0; round < 25; ++round) {
            linkAtRandom(desk, everybody(desk), dice, 12);
            const QStringList before = content(desk);
            std::vector<PersonMergeId> standing;
            for (int merge = 0; merge < 4; ++merge) {
                const auto left = everybody(desk);
                const BeneficiaryId kept = left[dice() % left.size()], merged = left[dice() % left.size()];
                desk.clock.advance(60);
                if (const auto made = mergeAs(desk, kept, merged)) // nobody with themselves
                    standing.push_back(made->id);
            }
            // Whatever is refused for a later merge's sake can be taken back after it.
            while (!standing.empty()) {
                const size_t at = dice() % standing.size();
                desk.clock.advance(60);
                VERIFY_OK(MergeService(desk.context()).aftermath(standing[at]));
                const Status undone = MergeService(desk.context()).undo(standing[at]);
                if (undone)
                    standing.erase(standing.begin() + std::ptrdiff_t(at));
                else
                    QCOMPARE(undone.error().code, ErrorCode::Conflict);
            }
            QCOMPARE(content(desk), before);
            VERIFY_OK(desk.db->checkIntegrity());
        }
    }

    void whatWasChangedSinceStaysChanged() {
        TestDesk desk;
        Beneficiary one = test::barePerson(u"Mamadou"_s, u"Diallo"_s);
        Beneficiary other = test::barePerson(u"Mahamadou"_s, u"Jallow"_s);
        other.phone = u"+212661000111"_s;
        other.address = u"12, rue des Orangers"_s;
        const BeneficiaryId kept = registered(desk, one).person.id;
        const BeneficiaryId merged = registered(desk, other).person.id;
        desk.clock.advance(60);
        const auto merge = mergeAs(desk, kept, merged);
        VERIFY_OK(merge);
        BeneficiaryService persons(desk.context());
        Beneficiary now = *persons.find(kept);
        QCOMPARE(now.phone, u"+212661000111"_s); // what the other knew fills the gap
        QCOMPARE(now.name.givenLatin, u"Mamadou"_s);
        QCOMPARE(*MergeService(desk.context()).aftermath(merge->id), MergeAftermath());
        desk.clock.advance(60);
        now.address = u"3, impasse du Puits"_s;
        VERIFY_OK(persons.save(now));
        desk.clock.advance(60);
        QVERIFY(MergeService(desk.context()).aftermath(merge->id)->personEdited);
        VERIFY_OK(MergeService(desk.context()).undo(merge->id));
        QCOMPARE(persons.find(kept)->address, u"3, impasse du Puits"_s);
        QVERIFY(persons.find(kept)->phone.isEmpty());
        QCOMPARE(persons.find(merged)->address, u"12, rue des Orangers"_s);
        QCOMPARE(persons.find(merged)->name.familyLatin, u"Jallow"_s);
        VERIFY_OK(persons.save(*persons.find(merged))); // and can be changed again
        Beneficiary again = *persons.find(merged);
        again.remarks = u"seen again"_s;
        VERIFY_OK(persons.save(again));
    }

    void figuresOfAPastDayStayWhatTheyWere() {
        FilledDesk filled(30);
        TestDesk& desk = filled.desk;
        const QDateTime then = desk.clock.now();
        const auto before = indicator::FactService::loadAsOf(*desk.db, then);
        VERIFY_OK(before);
        const auto persons = everybody(desk);
        desk.clock.advance(60);
        const auto merge = mergeAs(desk, persons[3], persons[4]);
        VERIFY_OK(merge);
        desk.clock.advance(60);
        QCOMPARE((*indicator::FactService::loadAsOf(*desk.db, then))->persons(), (*before)->persons());
        QCOMPARE((*indicator::FactService::loadAsOf(*desk.db, desk.clock.now()))->persons(), (*before)->persons() - 1);
        VERIFY_OK(MergeService(desk.context()).undo(merge->id));
        desk.clock.advance(60);
        QCOMPARE((*indicator::FactService::loadAsOf(*desk.db, desk.clock.now()))->persons(), (*before)->persons());
    }

    void theOpenCaseGoesOn() {
        TestDesk desk;
        const Registration one = registered(desk, test::barePerson(u"Awa"_s, u"Traoré"_s));
        const Registration other = registered(desk, test::barePerson(u"Hawa"_s, u"Traore"_s));
        CaseService cases(desk.context());
        const auto closed = cases.close(one.file, ClosingReason::Duplicate, desk.clock.today());
        VERIFY_OK(closed);
        desk.clock.advance(60);
        VERIFY_OK(mergeAs(desk, one.person.id, other.person.id));
        QCOMPARE(numberOf(desk, one.person.id), other.file.number);
        QCOMPARE(found(desk, one.file.number), qint64(1));
        QCOMPARE(found(desk, other.file.number), qint64(1));
    }

    void saysBeforehandWhatMoves() {
        FilledDesk filled(80);
        TestDesk& desk = filled.desk;
        MergeService service(desk.context());
        const auto persons = everybody(desk);
        int plansBehind = 0;
        for (size_t at = 0; at + 1 < persons.size(); at += 2) {
            const BeneficiaryId kept = persons[at];
            const BeneficiaryId merged = persons[at + 1];
            if (at % 8 == 0) {
                planned(desk, kept, u"a workshop"_s);
                planned(desk, merged, u"a shop"_s);
            }
            const auto effects = service.effects(kept, merged);
            VERIFY_OK(effects);
            const int behind = static_cast<int>(PlanService(desk.context()).earlierOf(kept)->size());
            desk.clock.advance(60);
            VERIFY_OK(mergeAs(desk, kept, merged));
            const MergeRecord record = service.recordsOf(kept)->front();
            QCOMPARE(record.moved, effects->moved);
            QCOMPARE(record.number, effects->mergedNumber);
            QCOMPARE(record.endedNumber, effects->endingNumber);
            QVERIFY(effects->endingNumber == effects->keptNumber || effects->endingNumber == effects->mergedNumber);
            QVERIFY(numberOf(desk, kept) != effects->endingNumber);
            const auto earlier = PlanService(desk.context()).earlierOf(kept);
            QCOMPARE(static_cast<int>(earlier->size()) - behind, effects->bothPlan ? 1 : 0);
            plansBehind += effects->bothPlan ? 1 : 0;
        }
        QVERIFY(plansBehind >= 10);
        VERIFY_FAILS(service.effects(persons[0], persons[0]), ErrorCode::Invalid);
        VERIFY_FAILS(service.effects(persons[0], persons[1]), ErrorCode::NotFound);
        MergeService asAdvisor(desk.contextFor(desk.addUser(u"Advisor"_s, vault::Role::Advisor)));
        VERIFY_FAILS(asAdvisor.effects(persons[0], persons[2]), ErrorCode::NotAllowed);
        VERIFY_OK(asAdvisor.recordsOf(persons[0])); // a history is everybody's
    }

    void theBetterPlaceOnAnIntakeStays() {
        FilledDesk filled(20);
        TestDesk& desk = filled.desk;
        const IntakeId intake = filled.catalogue.intakes({}, CatalogueScope::All)->front().id;
        clearSeats(desk);
        using enum SeatState;
        const struct {
            SeatState own;
            int ownSince;
            SeatState theirs;
            int theirsSince;
            SeatState stays;
            int moved;
        } cases[] = {{Waiting, 0, Enrolled, 5, Enrolled, 1},
                     {Held, 4, Waiting, 0, Held, 0},
                     {Waiting, 3, Waiting, 1, Waiting, 1},
                     {Enrolled, 2, Held, 1, Enrolled, 0}};
        const auto persons = everybody(desk);
        size_t at = 0;
        for (const auto& each : cases) {
            const BeneficiaryId kept = persons[at++];
            const BeneficiaryId merged = persons[at++];
            seated(desk, intake, kept, each.own, each.ownSince);
            seated(desk, intake, merged, each.theirs, each.theirsSince);
            const auto effects = MergeService(desk.context()).effects(kept, merged);
            QCOMPARE(effects->seatsGivenUp, 1);
            QCOMPARE(effects->moved.seats, each.moved);
            const QStringList before = content(desk);
            desk.clock.advance(60);
            const auto merge = mergeAs(desk, kept, merged);
            VERIFY_OK(merge);
            QCOMPARE(stateOn(desk, intake, kept), each.stays);
            QCOMPARE(MergeService(desk.context()).recordsOf(kept)->front().moved.seats, each.moved);
            desk.clock.advance(60);
            VERIFY_OK(MergeService(desk.context()).undo(merge->id));
            QCOMPARE(content(desk), before);
        }
    }

    void aPlanBehindAnotherStaysReadable() {
        TestDesk desk;
        std::vector<BeneficiaryId> persons;
        for (const QString& name : {u"Awa"_s, u"Hawa"_s, u"Eva"_s}) {
            persons.push_back(registered(desk, test::barePerson(name, u"Traore"_s)).person.id);
            desk.clock.advance(60);
            planned(desk, persons.back(), name);
        }
        const auto goals = [&desk](BeneficiaryId person) {
            QStringList goals;
            const auto plans = PlanService(desk.context()).earlierOf(person);
            for (const EarlierPlan& each : *plans)
                goals << each.plan.goal;
            return goals;
        };
        MergeService service(desk.context());
        const auto first = mergeAs(desk, persons[1], persons[0]);
        desk.clock.advance(60);
        const auto second = mergeAs(desk, persons[2], persons[1]);
        VERIFY_OK(second);
        QCOMPARE(goals(persons[2]), QStringList({u"Hawa"_s, u"Awa"_s}));
        QCOMPARE(PlanService(desk.context()).ofPerson(persons[2])->goal, u"Eva"_s);
        QCOMPARE(service.recordsOf(persons[2])->size(), size_t(2));
        const auto into = service.mergedInto(persons[0]);
        QVERIFY(into && *into);
        QCOMPARE((*into)->kept, persons[2]);
        QCOMPARE((*into)->first.merge.kept, persons[1]);
        QCOMPARE((*into)->first.name.givenLatin, u"Awa"_s);
        QVERIFY(!*service.mergedInto(persons[2]));
        desk.clock.advance(60);
        VERIFY_OK(service.undo(second->id));
        QCOMPARE(goals(persons[2]), QStringList());
        QCOMPARE(goals(persons[1]), QStringList(u"Awa"_s));
        QVERIFY(!*service.mergedInto(persons[1]));
        QCOMPARE(service.recordsOf(persons[2])->front().merge.undoneAt, desk.clock.now());
        desk.clock.advance(60);
        VERIFY_OK(service.undo(first->id));
        QCOMPARE(PlanService(desk.context()).ofPerson(persons[0])->goal, u"Awa"_s);
    }

    void theAftermathCountsWhatPeopleDid() {
        TestDesk desk;
        const BeneficiaryId kept = registered(desk, test::barePerson(u"Awa"_s, u"Traoré"_s)).person.id;
        const BeneficiaryId merged = registered(desk, test::barePerson(u"Hawa"_s, u"Traore"_s)).person.id;
        const BeneficiaryId third = registered(desk, test::barePerson(u"Eva"_s, u"Traore"_s)).person.id;
        CounsellingSession old = seen(desk, merged, u"first visit"_s);
        seen(desk, merged, u"second visit"_s);
        seen(desk, kept, u"another"_s);
        desk.clock.advance(60);
        const auto merge = mergeAs(desk, kept, merged);
        VERIFY_OK(merge);
        MergeService service(desk.context());
        desk.clock.advance(60);
        // A later merge that was taken back moved everything twice, and nobody changed anything.
        const auto later = mergeAs(desk, third, kept);
        VERIFY_OK(later);
        QCOMPARE(service.aftermath(merge->id)->later, std::optional(later->id));
        desk.clock.advance(60);
        VERIFY_OK(service.undo(later->id));
        QCOMPARE(*service.aftermath(merge->id), MergeAftermath());

        SessionService sessions(desk.context());
        old = *sessions.find(old.id);
        old.note = u"first visit, with her sister"_s;
        VERIFY_OK(sessions.save(old));
        desk.clock.advance(60);
        CounsellingSession added = seen(desk, kept, u"since"_s);
        added.note = u"since, corrected"_s;
        desk.clock.advance(60);
        VERIFY_OK(sessions.save(added));
        planned(desk, kept, u"a workshop"_s);
        const auto after = service.aftermath(merge->id);
        QCOMPARE(after->rowsEdited, 1);
        QCOMPARE(after->rowsAdded, 2);
        QVERIFY(!after->personEdited);
        VERIFY_OK(service.undo(merge->id));
        QCOMPARE(sessions.find(old.id)->beneficiary, merged);
        QCOMPARE(sessions.find(old.id)->note, u"first visit, with her sister"_s);
        QCOMPARE(sessions.find(added.id)->beneficiary, kept);
    }

    /// A table that a later version adds is either moved by merges or said here to need none.
    void knowsEveryTableOfPersons() {
        TestDesk desk;
        QStringList known{u"case_file"_s,    u"plan"_s,        u"seat"_s,
                          u"paper_expiry"_s, u"person_link"_s, u"household_member"_s};
        for (const auto* tables : {&versionedTablesOfPersons(), &ledgersOfPersons()})
            for (const QLatin1String table : *tables)
                known << table;
        QStringList found;
        for (const QString& table : desk.db->database().tables()) {
            QSqlQuery keys(QStringLiteral("PRAGMA foreign_key_list(%1)").arg(table), desk.db->database());
            while (keys.next())
                if (keys.value(u"table"_s).toString() == u"beneficiary"_s && !found.contains(table))
                    found << table;
        }
        known.sort();
        found.sort();
        QCOMPARE(found, known);
    }

    void proposesWhatLosesNothing() {
        Beneficiary one = test::barePerson(u"Awa"_s, u"Traoré"_s);
        Beneficiary other = one;
        one.phone = u"0661 00 01 11"_s;
        other.phone = u"+212 662 22 22 22"_s;
        one.languages = {{u"fra"_s, CefrLevel::C1, CefrLevel::NotSaid}};
        other.languages = {{u"fra"_s, CefrLevel::A1, CefrLevel::B1}, {u"dyu"_s, CefrLevel::Native, {}}};
        one.documents = {{DocumentKind::Passport, DocumentStatus::Held}};
        other.documents = {{DocumentKind::Passport, DocumentStatus::Missing},
                           {DocumentKind::Photo, DocumentStatus::Held}};
        one.nationalities = {u"CIV"_s};
        other.nationalities = {u"MLI"_s, u"CIV"_s};
        one.remarks = u"Comes on Tuesdays."_s;
        other.remarks = u"Needs a lift."_s;
        const Beneficiary made = mergedFields(one, other);
        QCOMPARE(made.phone, one.phone);
        QCOMPARE(made.otherPhone, other.phone);
        const std::vector<LanguageSkill> languages{{u"fra"_s, CefrLevel::C1, CefrLevel::B1},
                                                   {u"dyu"_s, CefrLevel::Native, {}}};
        QCOMPARE(made.languages, languages);
        const std::vector<DocumentState> documents{{DocumentKind::Passport, DocumentStatus::Held},
                                                   {DocumentKind::Photo, DocumentStatus::Held}};
        QCOMPARE(made.documents, documents);
        QCOMPARE(made.nationalities, QStringList({u"CIV"_s, u"MLI"_s}));
        QCOMPARE(made.remarks, u"Comes on Tuesdays.\nNeeds a lift."_s);
        QCOMPARE(mergedFields(made, other), made); // and nothing is said twice
        other.phone = u"+212 661 000111"_s;        // the same, written otherwise
        QCOMPARE(secondPhone(one, other, one.phone), QString());
    }

    void relativesShareAPhoneAndNotABirthday() {
        Beneficiary one = test::barePerson(u"Awa"_s, u"Traoré"_s);
        Beneficiary other = test::barePerson(u"Hawa"_s, u"Traoré"_s);
        one.phone = u"0661 00 01 11"_s;
        other.otherPhone = u"+212 661000111"_s;
        QVERIFY(!mayBeRelatives(one, other)); // nothing is known of their births
        one.birth = BirthDate::exact(QDate(1999, 3, 5));
        other.birth = BirthDate::exact(QDate(2001, 3, 5));
        QVERIFY(mayBeRelatives(one, other));
        other.birth = BirthDate::year(1999);
        QVERIFY(!mayBeRelatives(one, other));
        other.birth = BirthDate::year(2001);
        other.otherPhone.clear();
        QVERIFY(!mayBeRelatives(one, other));
        one.address = u"12, rue des Orangers"_s;
        other.address = u"12 Rue des orangers"_s;
        QVERIFY(mayBeRelatives(one, other));
    }

    void refusesWhatIsNoMerge() {
        TestDesk desk;
        const Beneficiary one = registered(desk, test::barePerson(u"Awa"_s, u"Traoré"_s)).person;
        const Beneficiary other = registered(desk, test::barePerson(u"Hawa"_s, u"Traore"_s)).person;
        const int journal = desk.countAudited(audit::Action::PersonMerged);
        MergeService service(desk.context());
        VERIFY_FAILS(service.merge(one, one.id, 1), ErrorCode::Invalid);
        VERIFY_FAILS(service.merge(one, BeneficiaryId::create(desk.clock), 1), ErrorCode::NotFound);
        VERIFY_FAILS(service.merge(one, other.id, 2), ErrorCode::Conflict);
        Beneficiary nameless = one;
        nameless.name = {};
        VERIFY_FAILS(service.merge(nameless, other.id, 1), ErrorCode::Invalid);
        VERIFY_FAILS(service.undo(PersonMergeId::create(desk.clock)), ErrorCode::NotFound);
        const auto advisor = desk.addUser(u"Advisor"_s, vault::Role::Advisor);
        MergeService asAdvisor(desk.contextFor(advisor));
        VERIFY_FAILS(asAdvisor.merge(one, other.id, 1), ErrorCode::NotAllowed);
        VERIFY_FAILS(asAdvisor.markNotSame(one.id, other.id), ErrorCode::NotAllowed);
        QCOMPARE(desk.countAudited(audit::Action::PersonMerged), journal);
        QCOMPARE(everybody(desk).size(), size_t(2));
    }

    void twoThatAreNotTheSameAreRemembered() {
        TestDesk desk;
        const BeneficiaryId one = registered(desk, test::barePerson(u"Awa"_s, u"Traoré"_s)).person.id;
        const BeneficiaryId other = registered(desk, test::barePerson(u"Hawa"_s, u"Traore"_s)).person.id;
        MergeService service(desk.context());
        VERIFY_FAILS(service.markNotSame(one, one), ErrorCode::Invalid);
        VERIFY_OK(service.markNotSame(other, one));
        VERIFY_OK(service.markNotSame(one, other)); // once is enough
        const auto pairs = service.notSame();
        VERIFY_OK(pairs);
        QCOMPARE(pairs->size(), size_t(1));
        const BeneficiaryId third = registered(desk, test::barePerson(u"Eva"_s, u"Traore"_s)).person.id;
        desk.clock.advance(60);
        const auto merge = mergeAs(desk, third, other);
        VERIFY_OK(merge);
        const auto then = service.notSame();
        QVERIFY(then->size() == 1 && then->front() == std::pair(std::min(one, third), std::max(one, third)));
        desk.clock.advance(60);
        VERIFY_OK(service.undo(merge->id));
        QCOMPARE(*service.notSame(), *pairs);
        VERIFY_OK(service.markMayBeSame(one, other));
        QVERIFY(service.notSame()->empty());
        QCOMPARE(desk.countAudited(audit::Action::PersonsMayBeSame), 1);
        QVERIFY((pairs->front() == std::pair(one, other)) || (pairs->front() == std::pair(other, one)));
    }
};

TAWJIH_REGISTER_TEST(MergeServiceTest)
#include "MergeServiceTest.moc"
