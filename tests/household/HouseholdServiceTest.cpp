#include "core/household/HouseholdService.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/beneficiary/MergeService.h"
#include "core/casework/CaseService.h"
#include "core/db/Statement.h"
#include "core/household/HouseholdRules.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

#include <random>
#include <set>

using namespace tawjih;
using namespace Qt::StringLiterals;
using test::TestDesk;

namespace {

/// A desk with a family of four, not linked yet, and a neighbour.
struct Family {
    Family() : service(desk.context()) {
        awa = add(u"Awa"_s, 1990);
        idrissa = add(u"Idrissa"_s, 1985);
        fatou = add(u"Fatou"_s, 2010);
        moussa = add(u"Moussa"_s, 2012);
        neighbour = add(u"Salif"_s, 1988);
    }
    BeneficiaryId add(const QString& given, int born, const QString& phone = {}, const QString& address = {}) {
        Beneficiary person = test::barePerson(given, u"Diallo"_s);
        person.birth = BirthDate::year(born);
        person.phone = phone;
        person.address = address;
        if (!address.isEmpty())
            person.arrondissement = u"06.141.01.53"_s;
        desk.clock.advance(1);
        return registered(desk, person).person.id;
    }
    Result<HouseholdChange> link(BeneficiaryId person, BeneficiaryId relative, Relation relation,
                                 bool together = true) {
        desk.clock.advance(1);
        return service.link({person, relative, relation, together, {}});
    }
    /// "spouse here" of each, by name.
    QStringList shown(BeneficiaryId person) {
        QStringList lines;
        const auto relatives = service.of(person).value();
        for (const Relative& relative : relatives)
            lines << QString(relative.person.line.latinName.section(u' ', 0, 0) + u' ' +
                             (relative.relation ? codeOf(*relative.relation) : u"-"_s) +
                             (relative.livesTogether ? u" here" : u""));
        return lines;
    }
    QStringList offered(BeneficiaryId person) {
        QStringList lines;
        const auto offers = service.suggestions(person).value();
        for (const HouseholdOffer& offer : offers)
            lines << QString(offer.person.line.latinName.section(u' ', 0, 0) + (offer.samePhone ? u" phone" : u"") +
                             (offer.sameAddress ? u" address" : u""));
        return lines;
    }

    TestDesk desk;
    HouseholdService service;
    BeneficiaryId awa, idrissa, fatou, moussa, neighbour;
};

/// What stands, without who wrote it when.
QStringList standing(const TestDesk& desk) {
    const auto rows = desk.db
                          ->prepare(u"SELECT 'm' || hex(beneficiary_id) || hex(household_id) FROM household_member "
                                    "WHERE left_on IS NULL UNION ALL "
                                    "SELECT 'l' || hex(beneficiary_id) || hex(relative_id) || relation || "
                                    "coalesce(since_on, '') FROM person_link WHERE ended_on IS NULL ORDER BY 1")
                          .all([](const db::Row& row) { return row.at<QString>(0); })
                          .value();
    return {rows.begin(), rows.end()};
}

int rowsOf(const TestDesk& desk, const char* table) {
    return desk.db->prepare(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))).value<int>().value();
}

} // namespace

class HouseholdServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everybodySeesTheSameFamily() {
        Family family;
        VERIFY_OK(family.link(family.awa, family.idrissa, Relation::Spouse));
        VERIFY_OK(family.link(family.awa, family.fatou, Relation::Child));
        VERIFY_OK(family.link(family.moussa, family.awa, Relation::Parent));
        VERIFY_OK(family.link(family.awa, family.neighbour, Relation::Relative, false));
        QCOMPARE(family.shown(family.awa), (QStringList{u"Idrissa spouse here"_s, u"Fatou child here"_s,
                                                        u"Moussa child here"_s, u"Salif relative"_s}));
        QCOMPARE(family.shown(family.fatou),
                 (QStringList{u"Awa parent here"_s, u"Idrissa - here"_s, u"Moussa - here"_s}));
        QCOMPARE(family.shown(family.neighbour), QStringList{u"Awa relative"_s});
        QCOMPARE(rowsOf(family.desk, "household"), 1);
        const auto of = family.service.of(family.awa);
        QCOMPARE(of->front().person.line.number.isEmpty(), false);
        QCOMPARE(of->front().person.birth, BirthDate::year(1985));
        VERIFY_OK(family.desk.db->checkIntegrity());
    }

    void twoPersonsHaveOneLink() {
        Family family;
        VERIFY_OK(family.link(family.awa, family.fatou, Relation::Child));
        // Said the other way round it replaces what was said: there are never two opposite parents.
        VERIFY_OK(family.link(family.awa, family.fatou, Relation::Parent));
        QCOMPARE(family.shown(family.fatou), QStringList{u"Awa child here"_s});
        VERIFY_OK(family.link(family.fatou, family.awa, Relation::Parent));
        QCOMPARE(family.shown(family.awa), QStringList{u"Fatou child here"_s});
        QCOMPARE(rowsOf(family.desk, "person_link"), 1);
        QCOMPARE(rowsOf(family.desk, "person_link_history"), 2);
        const int journal = family.desk.countAudited(audit::Action::HouseholdChanged);
        QCOMPARE(journal, 6);
        const auto again = family.link(family.awa, family.fatou, Relation::Child);
        VERIFY_OK(again);
        QVERIFY(again->isEmpty());
        QCOMPARE(family.desk.countAudited(audit::Action::HouseholdChanged), journal);
    }

    void refusesWhatCannotBe() {
        Family family;
        VERIFY_FAILS(family.link(family.awa, family.awa, Relation::Sibling), ErrorCode::Invalid);
        VERIFY_FAILS(family.link(family.awa, BeneficiaryId::create(family.desk.clock), Relation::Sibling),
                     ErrorCode::NotFound);
        VERIFY_OK(family.link(family.awa, family.fatou, Relation::Child));
        VERIFY_OK(family.link(family.fatou, family.moussa, Relation::Child));
        const QStringList before = standing(family.desk);
        const auto circle = family.link(family.moussa, family.awa, Relation::Child);
        VERIFY_FAILS(circle, ErrorCode::Invalid);
        QCOMPARE(circle.error().problems,
                 (std::vector<FieldProblem>{{u"relation"_s, FieldProblem::Kind::Contradiction}}));
        QCOMPARE(standing(family.desk), before);
        VERIFY_FAILS(family.service.unlink(family.awa, family.moussa), ErrorCode::NotFound);
        VERIFY_FAILS(family.service.leave(family.neighbour), ErrorCode::NotFound);
    }

    void warnsAndLinksAllTheSame() {
        Family family;
        const NewLink odd{family.fatou, family.awa, Relation::Child};
        QCOMPARE(*family.service.warnings(odd), std::vector{LinkWarning::ParentNotOlder});
        VERIFY_OK(family.service.link(odd));
        VERIFY_OK(family.link(family.idrissa, family.neighbour, Relation::Sibling));
        const NewLink moving{family.awa, family.idrissa, Relation::Spouse};
        QCOMPARE(*family.service.warnings(moving), std::vector{LinkWarning::LeavesHousehold});
        QVERIFY(family.service.warnings({family.awa, family.idrissa, Relation::Spouse, false})->empty());
        VERIFY_OK(family.service.link(moving));
        QCOMPARE(family.shown(family.idrissa),
                 (QStringList{u"Awa spouse here"_s, u"Fatou - here"_s, u"Salif sibling"_s}));
        QVERIFY(family.service.warnings(moving)->empty());
    }

    void nobodyIsInTwoHouseholds() {
        Family family;
        VERIFY_OK(family.link(family.awa, family.idrissa, Relation::Spouse));
        VERIFY_OK(family.service.leave(family.idrissa));
        QCOMPARE(family.shown(family.awa), QStringList{u"Idrissa spouse"_s});
        // Awa lives alone now: she moves in with those who live together, not they with her.
        VERIFY_OK(family.link(family.fatou, family.moussa, Relation::Sibling));
        VERIFY_OK(family.link(family.awa, family.fatou, Relation::Child));
        QCOMPARE(family.shown(family.moussa), (QStringList{u"Fatou sibling here"_s, u"Awa - here"_s}));
        QCOMPARE(rowsOf(family.desk, "household_member"), 4);
    }

    void whoLeavesIsNoHousemateAnyMore() {
        Family family;
        VERIFY_OK(family.link(family.awa, family.idrissa, Relation::Spouse));
        VERIFY_OK(family.link(family.awa, family.neighbour, Relation::Housemate));
        const auto left = family.service.leave(family.neighbour);
        VERIFY_OK(left);
        QCOMPARE(family.shown(family.awa), QStringList{u"Idrissa spouse here"_s});
        QVERIFY(family.shown(family.neighbour).isEmpty());
        VERIFY_OK(family.service.undo(*left));
        QCOMPARE(family.shown(family.awa), (QStringList{u"Idrissa spouse here"_s, u"Salif housemate here"_s}));
        VERIFY_OK(family.service.unlink(family.idrissa, family.awa));
        QCOMPARE(family.shown(family.idrissa), (QStringList{u"Salif - here"_s, u"Awa - here"_s}));
    }

    void everyActionCanBeTakenBack() {
        Family family;
        const std::vector<BeneficiaryId> persons{family.awa, family.idrissa, family.fatou, family.moussa,
                                                 family.neighbour};
        std::mt19937 dice(20261129);
        const auto any = [&] { return persons[dice() % persons.size()]; };
        std::vector<HouseholdChange> done;
        std::vector<QStringList> states{standing(family.desk)};
        for (int round = 0; round < 200; ++round) {
            family.desk.clock.advance(60);
            const BeneficiaryId one = any(), other = any();
            const auto relation = allOf<Relation>()[dice() % std::size(allOf<Relation>())].value;
            const auto change = dice() % 4 == 0   ? family.service.unlink(one, other)
                                : dice() % 4 == 0 ? family.service.leave(one)
                                                  : family.service.link({one, other, relation, dice() % 3 != 0, {}});
            if (!change) {
                QVERIFY(change.error().code == ErrorCode::Invalid || change.error().code == ErrorCode::NotFound);
                QCOMPARE(standing(family.desk), states.back());
                continue;
            }
            done.push_back(*change);
            states.push_back(standing(family.desk));
            // Everybody sees what the others see.
            for (const BeneficiaryId person : persons) {
                const auto relatives = family.service.of(person).value();
                for (const Relative& relative : relatives) {
                    const auto back = family.service.of(relative.person.line.id).value();
                    const auto mine =
                        std::ranges::find(back, person, [](const Relative& r) { return r.person.line.id; });
                    QVERIFY(mine != back.end());
                    QCOMPARE(mine->livesTogether, relative.livesTogether);
                    QCOMPARE(mine->relation.has_value(), relative.relation.has_value());
                    if (mine->relation)
                        QCOMPARE(int(*mine->relation), int(inverse(*relative.relation)));
                }
            }
        }
        QVERIFY(done.size() > 80);
        while (!done.empty()) {
            family.desk.clock.advance(60);
            QCOMPARE(standing(family.desk), states.back());
            VERIFY_OK(family.service.undo(done.back()));
            if (!done.back().isEmpty())
                VERIFY_FAILS(family.service.undo(done.back()), ErrorCode::Conflict);
            done.pop_back();
            states.pop_back();
        }
        QCOMPARE(standing(family.desk), states.back());
        VERIFY_OK(family.desk.db->checkIntegrity());
    }

    void takingBackNeverPassesOverWhatCameSince() {
        Family family;
        const auto first = family.link(family.awa, family.fatou, Relation::Child);
        VERIFY_OK(first);
        VERIFY_OK(family.link(family.awa, family.fatou, Relation::Sibling));
        VERIFY_FAILS(family.service.undo(*first), ErrorCode::Conflict);
        QCOMPARE(family.shown(family.awa), QStringList{u"Fatou sibling here"_s});
    }

    void whoSharesAPhoneOrAnAddressIsOffered() {
        Family family;
        const auto one = family.add(u"Binta"_s, 1990, u"+212 661 23 45 67"_s, u"12, rue des Fleurs"_s);
        const auto both = family.add(u"Lamine"_s, 1988, u"0661234567"_s, u"12 RUE des fleurs"_s);
        const auto address = family.add(u"Sira"_s, 2012, {}, u"12, rue des fleurs."_s);
        const auto phone = family.add(u"Oumar"_s, 2011, u"00 212 661-23-45-67"_s);
        (void)family.add(u"Koffi"_s, 1979, u"0661234568"_s, u"14, rue des Fleurs"_s);
        QCOMPARE(family.offered(one), (QStringList{u"Lamine phone address"_s, u"Oumar phone"_s, u"Sira address"_s}));
        VERIFY_OK(family.link(one, both, Relation::Spouse));
        QCOMPARE(family.offered(one), (QStringList{u"Oumar phone"_s, u"Sira address"_s}));
        VERIFY_OK(family.service.deny(phone, one));
        QCOMPARE(family.offered(one), QStringList{u"Sira address"_s});
        QCOMPARE(family.offered(phone), QStringList{u"Lamine phone"_s});
        QCOMPARE(family.desk.countAudited(audit::Action::HouseholdDenied), 2);
        VERIFY_OK(family.service.allow(one, phone));
        QCOMPARE(family.offered(one), (QStringList{u"Oumar phone"_s, u"Sira address"_s}));
        // Who lives in the household through somebody else is not offered either.
        VERIFY_OK(family.link(both, address, Relation::Child));
        QCOMPARE(family.offered(one), QStringList{u"Oumar phone"_s});
        VERIFY_FAILS(family.service.deny(one, one), ErrorCode::Invalid);
        VERIFY_FAILS(family.service.suggestions(BeneficiaryId::create(family.desk.clock)), ErrorCode::NotFound);
        // A closed case is somebody's household all the same.
        const auto file = CaseService(family.desk.context()).find(phone);
        VERIFY_OK(CaseService(family.desk.context()).close(*file, ClosingReason::Left, family.desk.clock.today()));
        QCOMPARE(family.service.suggestions(one)->front().person.status, CaseStatus::Closed);
    }

    void whatManyShareIsNoHousehold() {
        Family family;
        std::vector<BeneficiaryId> sharing;
        for (size_t number = 0; number < HouseholdRules::mostSharing; ++number)
            sharing.push_back(family.add(u"P%1"_s.arg(number), 1990, u"0522 30 40 50"_s));
        QCOMPARE(family.offered(sharing.front()).size(), qsizetype(HouseholdRules::mostSharing) - 1);
        (void)family.add(u"Last"_s, 1990, u"0522304050"_s);
        QVERIFY(family.offered(sharing.front()).isEmpty());
    }

    void whatWasDeniedStaysDeniedThroughAMerge() {
        Family family;
        const auto one = family.add(u"Binta"_s, 1990, u"0661234567"_s);
        const auto twin = family.add(u"Bintou"_s, 1990);
        const auto other = family.add(u"Lamine"_s, 1988, u"0661234567"_s);
        VERIFY_OK(family.service.deny(one, other));
        BeneficiaryService persons(family.desk.context());
        const auto merged = persons.find(one);
        family.desk.clock.advance(60);
        const auto merge = MergeService(family.desk.context())
                               .merge(mergedFields(*persons.find(twin), *merged), one, merged->stamp.version);
        VERIFY_OK(merge);
        QVERIFY(family.offered(twin).isEmpty());
        QVERIFY(family.offered(other).isEmpty());
    }

    void aMergeSaysWhatItMoves() {
        Family family;
        const auto one = family.add(u"Binta"_s, 1990);
        const auto twin = family.add(u"Bintou"_s, 1990);
        const auto child = family.add(u"Lamine"_s, 2012);
        const auto sister = family.add(u"Nene"_s, 1992);
        VERIFY_OK(family.service.link({one, child, Relation::Child}));
        VERIFY_OK(family.service.link({one, sister, Relation::Sibling}));
        MergeService merges(family.desk.context());
        auto effects = merges.effects(twin, one);
        VERIFY_OK(effects);
        QCOMPARE(effects->moved.links, 2);
        QCOMPARE(effects->moved.households, 1);
        QCOMPARE(effects->linksGivenUp, 0);
        QVERIFY(!effects->bothHousehold);
        VERIFY_OK(family.service.link({twin, child, Relation::Child}));
        effects = merges.effects(twin, one);
        QCOMPARE(effects->moved.links, 1);
        QCOMPARE(effects->moved.households, 0);
        QCOMPARE(effects->linksGivenUp, 1);
        QVERIFY(effects->bothHousehold);
        BeneficiaryService persons(family.desk.context());
        family.desk.clock.advance(60);
        const auto merged = persons.find(one);
        VERIFY_OK(merges.merge(mergedFields(*persons.find(twin), *merged), one, merged->stamp.version));
        QCOMPARE(merges.recordsOf(twin)->front().moved, effects->moved);
    }

    void theHistoryKeepsWhatWasSaidBefore() {
        Family family;
        VERIFY_OK(family.link(family.awa, family.fatou, Relation::Child));
        VERIFY_OK(family.link(family.fatou, family.awa, Relation::Sibling));
        family.desk.clock.advance(1);
        VERIFY_OK(family.service.unlink(family.awa, family.fatou));
        family.desk.clock.advance(1);
        VERIFY_OK(family.service.leave(family.awa));
        const auto said = [&](BeneficiaryId person) {
            QStringList lines;
            const auto history = family.service.history(person).value();
            for (const LinkVersion& link : history.links)
                lines << QString(link.relative.line.latinName.section(u' ', 0, 0) + u' ' + codeOf(link.relation) +
                                 (link.isStanding ? u"" : u" over"));
            for (const HouseholdMember& move : history.moves)
                lines << (move.isStanding() ? u"in"_s : u"out"_s);
            return lines;
        };
        QCOMPARE(said(family.awa),
                 (QStringList{u"Fatou child"_s, u"Fatou sibling"_s, u"Fatou sibling over"_s, u"in"_s, u"out"_s}));
        QCOMPARE(said(family.fatou), (QStringList{u"Awa parent"_s, u"Awa sibling"_s, u"Awa sibling over"_s, u"in"_s}));
        QVERIFY(said(family.neighbour).isEmpty());
    }

    void theHistoryGoesAlongWithAMerge() {
        Family family;
        const auto twin = family.add(u"Awa"_s, 1990);
        VERIFY_OK(family.link(twin, family.fatou, Relation::Child, false));
        BeneficiaryService persons(family.desk.context());
        const auto merged = persons.find(twin);
        family.desk.clock.advance(60);
        VERIFY_OK(MergeService(family.desk.context())
                      .merge(mergedFields(*persons.find(family.awa), *merged), twin, merged->stamp.version));
        const auto history = family.service.history(family.awa);
        VERIFY_OK(history);
        QVERIFY(!history->links.empty());
        for (const LinkVersion& link : history->links) {
            QCOMPARE(link.relative.line.id, family.fatou);
            QCOMPARE(link.relation, Relation::Child);
        }
        const auto theirs = family.service.history(family.fatou);
        VERIFY_OK(theirs);
        for (const LinkVersion& link : theirs->links) {
            QCOMPARE(link.relative.line.id, family.awa);
            QCOMPARE(link.relation, Relation::Parent);
        }
    }

    void everythingNeedsItsPermission() {
        Family family;
        const auto administrator = family.desk.addUser(u"Admin"_s, vault::Role::Administrator);
        HouseholdService service(family.desk.contextFor(administrator));
        VERIFY_FAILS(service.of(family.awa), ErrorCode::NotAllowed);
        VERIFY_FAILS(service.history(family.awa), ErrorCode::NotAllowed);
        VERIFY_FAILS(service.suggestions(family.awa), ErrorCode::NotAllowed);
        VERIFY_FAILS(service.warnings({family.awa, family.fatou}), ErrorCode::NotAllowed);
        VERIFY_FAILS(service.link({family.awa, family.fatou}), ErrorCode::NotAllowed);
        VERIFY_FAILS(service.unlink(family.awa, family.fatou), ErrorCode::NotAllowed);
        VERIFY_FAILS(service.leave(family.awa), ErrorCode::NotAllowed);
        VERIFY_FAILS(service.deny(family.awa, family.fatou), ErrorCode::NotAllowed);
        VERIFY_FAILS(service.allow(family.awa, family.fatou), ErrorCode::NotAllowed);
        VERIFY_FAILS(service.undo({}), ErrorCode::NotAllowed);
        const auto advisor = family.desk.addUser(u"Advisor"_s, vault::Role::Advisor);
        VERIFY_OK(HouseholdService(family.desk.contextFor(advisor)).link({family.awa, family.fatou, Relation::Child}));
    }
};

TAWJIH_REGISTER_TEST(HouseholdServiceTest)
#include "HouseholdServiceTest.moc"
