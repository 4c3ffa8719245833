#include "core/identity/PersonRegister.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/beneficiary/MergeService.h"
#include "core/household/HouseholdService.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::identity;
using namespace Qt::StringLiterals;
using test::TestDesk;

namespace {

Beneficiary personBorn(const QString& given, const QString& family, QDate born, const QString& phone = {}) {
    Beneficiary made = test::barePerson(given, family);
    made.birth = BirthDate::stored(born, BirthPrecision::Day);
    made.nationalities = {u"GIN"_s};
    made.sex = Sex::Male;
    made.phone = phone;
    return made;
}

template <typename Register>
std::unique_ptr<Register> loaded(const ServiceContext& context) {
    auto read = Register::load(context);
    if (!read)
        throw std::runtime_error("the register was not read");
    return *std::move(read);
}

QList<BeneficiaryId> idsOf(const NameRegister& people, const QString& typed) {
    QList<BeneficiaryId> ids;
    for (const NameHit& hit : people.search(typed, 10).value_or(std::vector<NameHit>()))
        ids << hit.id;
    return ids;
}

} // namespace

class PersonRegisterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhoeverWasHeard() {
        TestDesk desk;
        const Registration mamadou =
            registered(desk, personBorn(u"Mamadou"_s, u"Diallo"_s, QDate(1996, 7, 14), u"+212661000111"_s));
        const Registration awa = registered(desk, personBorn(u"Awa"_s, u"Traoré"_s, QDate(1999, 3, 5)));
        const auto people = loaded<NameRegister>(desk.context());
        QCOMPARE(people->size(), size_t(2));
        for (const QString& typed :
             {u"diallo"_s, u"Jallow"_s, u"مامادو ديالو"_s, u"Mahamadou Jallow"_s, u"0661 00 01"_s, mamadou.file.number})
            QVERIFY2(idsOf(*people, typed).value(0) == mamadou.person.id, qPrintable(typed));
        QCOMPARE(idsOf(*people, u"traore"_s), QList<BeneficiaryId>{awa.person.id});
    }

    void saysWhoMayBeTheSame() {
        TestDesk desk;
        const Beneficiary known =
            registered(desk, personBorn(u"Mamadou"_s, u"Diallo"_s, QDate(1996, 7, 14), u"+212661000111"_s)).person;
        (void)registered(desk, personBorn(u"Awa"_s, u"Traoré"_s, QDate(1999, 3, 5)));
        const auto people = loaded<DuplicateRegister>(desk.context());
        const auto same =
            people->candidates(personBorn(u"Mahamadou"_s, u"Jallow"_s, QDate(1996, 7, 14), u"0661000111"_s));
        QVERIFY(!same.empty());
        QVERIFY(same.front().id == known.id.uuid());
        QCOMPARE(int(same.front().matchClass()), int(MatchClass::Probable));
        QVERIFY(!same.front().waterfall.steps.empty());
        QVERIFY(people->candidates(personBorn(u"Grace"_s, u"Mbeki"_s, QDate(1988, 1, 30))).empty());
        // Nobody is their own double.
        QVERIFY(people->candidates(known).empty());
    }

    void followsTheRecord() {
        TestDesk desk;
        const auto people = loaded<NameRegister>(desk.context());
        Beneficiary one = registered(desk, personBorn(u"Mamadou"_s, u"Diallo"_s, QDate(1996, 7, 14))).person;
        QVERIFY(idsOf(*people, u"diallo"_s).isEmpty());
        VERIFY_OK(people->refresh(*desk.db, one.id));
        QCOMPARE(idsOf(*people, u"diallo"_s), QList<BeneficiaryId>{one.id});
        one.name.familyLatin = u"Camara"_s;
        VERIFY_OK(BeneficiaryService(desk.context()).save(one));
        VERIFY_OK(people->refresh(*desk.db, one.id));
        QVERIFY(idsOf(*people, u"diallo"_s).isEmpty());
        QCOMPARE(idsOf(*people, u"camara"_s), QList<BeneficiaryId>{one.id});
    }

    void mergedAndKeptApart() {
        TestDesk desk;
        const Registration one = registered(desk, personBorn(u"Mamadou"_s, u"Diallo"_s, QDate(1996, 7, 14)));
        const Registration other = registered(desk, personBorn(u"Mahamadou"_s, u"Jallow"_s, QDate(1996, 7, 14)));
        const auto people = loaded<DuplicateRegister>(desk.context());
        const auto names = loaded<NameRegister>(desk.context());
        const auto pairs = people->scan();
        VERIFY_OK(pairs);
        QCOMPARE(pairs->pairs.size(), size_t(1));
        MergeService merges(desk.context());
        VERIFY_OK(merges.markNotSame(one.person.id, other.person.id));
        QVERIFY(loaded<DuplicateRegister>(desk.context())->scan()->pairs.empty());
        people->keepApart(one.person.id, other.person.id);
        QVERIFY(people->scan()->pairs.empty());
        desk.clock.advance(60);
        VERIFY_OK(merges.merge(one.person, other.person.id, 1));
        for (const BeneficiaryId id : {one.person.id, other.person.id}) {
            VERIFY_OK(people->refresh(*desk.db, id));
            VERIFY_OK(names->refresh(*desk.db, id));
        }
        QCOMPARE(names->size(), size_t(1));
        QCOMPARE(idsOf(*names, other.file.number), QList<BeneficiaryId>{one.person.id});
    }

    void relativesAreTwoPersons() {
        TestDesk desk;
        // A son named after his father, with his phone, whose birth date was written down as the father's.
        const auto father =
            registered(desk, personBorn(u"Mamadou"_s, u"Diallo"_s, QDate(1976, 7, 14), u"0661000111"_s)).person;
        const auto son =
            registered(desk, personBorn(u"Mamadou"_s, u"Diallo"_s, QDate(1976, 7, 14), u"0661000111"_s)).person;
        const auto people = loaded<DuplicateRegister>(desk.context());
        QCOMPARE(people->scan()->pairs.size(), size_t(1));
        HouseholdService households(desk.context());
        VERIFY_OK(households.link({father.id, son.id, tawjih::Relation::Child}));
        VERIFY_OK(people->refresh(*desk.db, father.id));
        QVERIFY(people->scan()->pairs.empty());
        QVERIFY(people->candidates(son).empty());
        QVERIFY(loaded<DuplicateRegister>(desk.context())->scan()->pairs.empty());
        desk.clock.advance(60);
        VERIFY_OK(households.unlink(son.id, father.id));
        VERIFY_OK(people->refresh(*desk.db, son.id));
        QCOMPARE(people->scan()->pairs.size(), size_t(1));
        QCOMPARE(loaded<DuplicateRegister>(desk.context())->scan()->pairs.size(), size_t(1));
        // Whoever was called two persons stays that.
        people->keepApart(father.id, son.id);
        VERIFY_OK(people->refresh(*desk.db, son.id));
        QVERIFY(people->scan()->pairs.empty());
    }

    void whoMayNotReadDoesNot() {
        TestDesk desk;
        const auto administrator = desk.addUser(u"Admin"_s, vault::Role::Administrator);
        VERIFY_FAILS(NameRegister::load(desk.contextFor(administrator)), ErrorCode::NotAllowed);
        VERIFY_FAILS(DuplicateRegister::load(desk.contextFor(administrator)), ErrorCode::NotAllowed);
        (void)registered(desk, personBorn(u"Mamadou"_s, u"Diallo"_s, QDate(1996, 7, 14)));
        VERIFY_FAILS(NameRegister::load(desk.context(), [] { return true; }), ErrorCode::Cancelled);
        VERIFY_FAILS(DuplicateRegister::load(desk.context(), [] { return true; }), ErrorCode::Cancelled);
    }

    void aFilledDeskHasEverybody() {
        test::FilledDesk filled(150);
        QCOMPARE(loaded<NameRegister>(filled.context)->size(), size_t(150));
        VERIFY_OK(loaded<DuplicateRegister>(filled.context)->scan());
    }
};

TAWJIH_REGISTER_TEST(PersonRegisterTest)
#include "PersonRegisterTest.moc"
