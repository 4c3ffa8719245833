#include "core/household/HouseholdRules.h"

#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace Qt::StringLiterals;
using Kind = FieldProblem::Kind;

namespace {

BeneficiaryId someone(quint64 number) {
    return BeneficiaryId(makeUuidV7(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), 1, number));
}

const BeneficiaryId awa = someone(1), idrissa = someone(2), fatou = someone(3), moussa = someone(4);
const QDate today(2026, 3, 12);

PersonLink linked(BeneficiaryId person, BeneficiaryId relative, Relation relation) {
    PersonLink link;
    link.person = person;
    link.relative = relative;
    link.relation = relation;
    return link;
}

std::vector<FieldProblem> problems(Relation relation, std::optional<QDate> since, const BirthDate& one = {},
                                   const BirthDate& other = {}) {
    return HouseholdRules::validate({awa, idrissa, relation, true, since}, one, other, today);
}

} // namespace

class HouseholdRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLinkReadFromItsOtherEndIsItsInverse() {
        for (const auto& entry : allOf<Relation>()) {
            QCOMPARE(int(inverse(inverse(entry.value))), int(entry.value));
            const PersonLink link = linked(awa, idrissa, entry.value);
            QCOMPARE(int(link.relationTo(awa)), int(entry.value));
            QCOMPARE(int(link.relationTo(idrissa)), int(inverse(entry.value)));
            QVERIFY(link.otherThan(awa) == idrissa && link.otherThan(idrissa) == awa);
        }
        QCOMPARE(int(inverse(Relation::Parent)), int(Relation::Child));
    }

    void refusesWhatCannotBe() {
        QVERIFY(problems(Relation::Spouse, QDate(2019, 6, 1)).empty());
        QCOMPARE(HouseholdRules::validate({awa, awa, Relation::Sibling}, {}, {}, today),
                 (std::vector<FieldProblem>{{u"relative"_s, Kind::NotUnique}}));
        QCOMPARE(problems(Relation::Spouse, today.addDays(1)),
                 (std::vector<FieldProblem>{{u"since"_s, Kind::InFuture}}));
        QVERIFY(problems(Relation::Spouse, today).empty());
        QCOMPARE(problems(Relation::Sibling, QDate(2019, 6, 1)),
                 (std::vector<FieldProblem>{{u"since"_s, Kind::Contradiction}}));
        // Nobody is married before they are born; a year that is a guess contradicts nothing.
        const BirthDate born = BirthDate::exact(QDate(1999, 3, 5));
        QCOMPARE(problems(Relation::Spouse, QDate(1999, 3, 4), {}, born),
                 (std::vector<FieldProblem>{{u"since"_s, Kind::Contradiction}}));
        QCOMPARE(problems(Relation::Spouse, QDate(1999, 3, 4), born, {}).size(), size_t(1));
        QVERIFY(problems(Relation::Spouse, QDate(1998, 3, 5), BirthDate::estimated(1999)).empty());
    }

    void aParentIsOlder() {
        const BirthDate child = BirthDate::exact(QDate(2010, 5, 20));
        QVERIFY(!HouseholdRules::isParentTooYoung(BirthDate::exact(QDate(1998, 5, 20)), child));
        QVERIFY(HouseholdRules::isParentTooYoung(BirthDate::exact(QDate(1998, 5, 21)), child));
        QVERIFY(HouseholdRules::isParentTooYoung(BirthDate::exact(QDate(2015, 1, 1)), child));
        QVERIFY(!HouseholdRules::isParentTooYoung(BirthDate::year(1998), child));
        QVERIFY(HouseholdRules::isParentTooYoung(BirthDate::estimated(1999), child));
        QVERIFY(!HouseholdRules::isParentTooYoung({}, child));
        QVERIFY(!HouseholdRules::isParentTooYoung(child, {}));
    }

    void warnsOfWhatIsUnusual() {
        const BirthDate old = BirthDate::year(1970), young = BirthDate::year(2005);
        const std::vector<PersonLink> none;
        using enum LinkWarning;
        const auto warn = [](Relation relation, const BirthDate& person, const BirthDate& relative,
                             const std::vector<PersonLink>& mine, const std::vector<PersonLink>& theirs) {
            return HouseholdRules::warnings({awa, idrissa, relation}, person, relative, mine, theirs);
        };
        QVERIFY(warn(Relation::Child, old, young, none, none).empty());
        QCOMPARE(warn(Relation::Parent, old, young, none, none), std::vector{ParentNotOlder});
        QCOMPARE(warn(Relation::Child, young, old, none, none), std::vector{ParentNotOlder});
        QVERIFY(warn(Relation::Sibling, young, old, none, none).empty());

        PersonLink marriage = linked(fatou, awa, Relation::Spouse);
        QCOMPARE(warn(Relation::Spouse, old, old, {marriage}, none), std::vector{AnotherSpouse});
        QCOMPARE(warn(Relation::Spouse, old, old, none, {linked(idrissa, fatou, Relation::Spouse)}),
                 std::vector{AnotherSpouse});
        marriage.endedOn = today;
        QVERIFY(warn(Relation::Spouse, old, old, {marriage}, none).empty());
        // The link that is changed does not stand in its own way.
        QVERIFY(warn(Relation::Spouse, old, old, {linked(awa, idrissa, Relation::Spouse)}, none).empty());

        const std::vector<PersonLink> parents{linked(awa, fatou, Relation::Parent),
                                              linked(moussa, awa, Relation::Child)};
        QCOMPARE(warn(Relation::Parent, young, old, parents, none), std::vector{ThirdParent});
        QVERIFY(warn(Relation::Parent, young, old, {parents.front()}, none).empty());
        QVERIFY(warn(Relation::Child, old, young, parents, none).empty()); // awa's parents, not those of the child
    }

    void knowsAnAddressAgain() {
        using HouseholdRules::isSameAddress;
        QVERIFY(isSameAddress(u"12, rue des Fleurs"_s, u"12 Rue  des fleurs."_s));
        QVERIFY(isSameAddress(u"Résidence Annasr, imm. ١٢"_s, u"residence annasr imm 12"_s));
        QVERIFY(!isSameAddress(u"12, rue des Fleurs"_s, u"14, rue des Fleurs"_s));
        QVERIFY(!isSameAddress(u"rue des Fleurs"_s, u"rue des Fruits"_s));
        QVERIFY(!isSameAddress({}, {}));
        QVERIFY(!isSameAddress(u"-"_s, u"."_s));
    }

    void knowsAPhoneAgain() {
        using HouseholdRules::sharePhone;
        QVERIFY(sharePhone(u"+212 661 23 45 67"_s, {}, u"0661234567"_s, {}));
        QVERIFY(sharePhone({}, u"0661-23-45-67"_s, u"0522 11 22 33"_s, u"00212661234567"_s));
        QVERIFY(!sharePhone(u"0661234567"_s, {}, u"0661234568"_s, {}));
        QVERIFY(!sharePhone({}, {}, {}, {}));
        QVERIFY(!sharePhone(u"12"_s, {}, u"12"_s, {}));
    }
};

TAWJIH_REGISTER_TEST(HouseholdRulesTest)
#include "HouseholdRulesTest.moc"
