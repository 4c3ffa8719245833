#include "core/beneficiary/BeneficiaryRules.h"

#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using Kind = FieldProblem::Kind;

Q_DECLARE_METATYPE(tawjih::Beneficiary)
Q_DECLARE_METATYPE(tawjih::FieldProblem)

namespace {

const QDate today(2026, 3, 12);

} // namespace

class BeneficiaryRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsAFullAndABareOne();
    void refuses_data();
    void refuses();
    void phones_data();
    void phones();
    void emails_data();
    void emails();
    void tidiesWithoutLoss();
};

void BeneficiaryRulesTest::acceptsAFullAndABareOne() {
    QVERIFY(BeneficiaryRules::validate(test::fullPerson(), today).empty());
    Beneficiary bare = test::barePerson(u"Awa"_qs, {});
    bare.registeredOn = today;
    QVERIFY(BeneficiaryRules::validate(bare, today).empty());
    bare.name = {{}, {}, {}, u"أوا"_qs};
    QVERIFY(BeneficiaryRules::validate(bare, today).empty());
}

void BeneficiaryRulesTest::refuses_data() {
    QTest::addColumn<Beneficiary>("person");
    QTest::addColumn<FieldProblem>("problem");
    const auto row = [](const char* name, auto change, const char* field, Kind kind) {
        Beneficiary person = test::fullPerson();
        change(person);
        QTest::newRow(name) << person << FieldProblem{QLatin1String(field), kind};
    };
    using B = Beneficiary;
    row(
        "no name", [](B& p) { p.name = {}; }, "name", Kind::Missing);
    row(
        "name of signs",
        [](B& p) {
            p.name = {u"-"_qs, u"."_qs, {}, {}};
        },
        "name", Kind::Missing);
    row(
        "long name", [](B& p) { p.name.givenLatin = QString(101, u'a'); }, "name.givenLatin", Kind::TooLong);
    row(
        "bidi in a name", [](B& p) { p.name.familyLatin += QChar(0x202e); }, "name.familyLatin", Kind::Malformed);
    row(
        "NUL in a name", [](B& p) { p.name.familyArabic += QChar(0); }, "name.familyArabic", Kind::Malformed);
    row(
        "line break", [](B& p) { p.address += u'\n'; }, "address", Kind::Malformed);
    row(
        "half a surrogate", [](B& p) { p.diploma += QChar(0xd83d); }, "diploma", Kind::Malformed);
    row(
        "born tomorrow", [](B& p) { p.birth = BirthDate::exact(today.addDays(1)); }, "birth", Kind::InFuture);
    row(
        "born next year", [](B& p) { p.birth = BirthDate::year(2027); }, "birth", Kind::InFuture);
    row(
        "121 years", [](B& p) { p.birth = BirthDate::exact(today.addYears(-121)); }, "birth", Kind::OutOfRange);
    row(
        "unknown country", [](B& p) { p.nationalities = {u"ZZZ"_qs}; }, "nationalities", Kind::Unknown);
    row(
        "alpha-2", [](B& p) { p.nationalities = {u"CI"_qs}; }, "nationalities", Kind::Unknown);
    row(
        "twice",
        [](B& p) {
            p.nationalities = {u"CIV"_qs, u"CIV"_qs};
        },
        "nationalities", Kind::NotUnique);
    row(
        "21 interests", [](B& p) { p.interests = QStringList(21, u"7531"_qs); }, "interests", Kind::TooLong);
    row(
        "unknown interest", [](B& p) { p.interests = {u"0000"_qs}; }, "interests", Kind::Unknown);
    row(
        "phone words", [](B& p) { p.phone = u"call me"_qs; }, "phone", Kind::Malformed);
    row(
        "other phone", [](B& p) { p.otherPhone = u"12"_qs; }, "otherPhone", Kind::Malformed);
    row(
        "long phone", [](B& p) { p.phone = QString(41, u'1'); }, "phone", Kind::TooLong);
    row(
        "e-mail", [](B& p) { p.email = u"awa@"_qs; }, "email", Kind::Malformed);
    row(
        "place", [](B& p) { p.arrondissement = u"Paris"_qs; }, "arrondissement", Kind::Unknown);
    row(
        "expiry 1899", [](B& p) { p.birth = {}, p.residenceExpiresOn = QDate(1899, 1, 1); }, "residenceExpiresOn",
        Kind::OutOfRange);
    row(
        "expiry before birth", [](B& p) { p.residenceExpiresOn = QDate(1995, 1, 1); }, "residenceExpiresOn",
        Kind::Contradiction);
    row(
        "household 0", [](B& p) { p.householdSize = 0; }, "householdSize", Kind::OutOfRange);
    row(
        "dependants -1", [](B& p) { p.dependants = -1; }, "dependants", Kind::OutOfRange);
    row(
        "trade", [](B& p) { p.trade = u"1"_qs; }, "trade", Kind::Unknown);
    row(
        "practice 81", [](B& p) { p.practiceYears = 81; }, "practiceYears", Kind::OutOfRange);
    row(
        "practice over age", [](B& p) { p.practiceYears = 40; }, "practiceYears", Kind::Contradiction);
    row(
        "language", [](B& p) { p.languages = {{u"fr"_qs}}; }, "languages", Kind::Unknown);
    row(
        "language twice",
        [](B& p) {
            p.languages = {{u"fra"_qs}, {u"fra"_qs}};
        },
        "languages", Kind::NotUnique);
    row(
        "constraint twice", [](B& p) { p.constraints.push_back(p.constraints[0]); }, "constraints", Kind::NotUnique);
    row(
        "document twice", [](B& p) { p.documents.push_back(p.documents[0]); }, "documents", Kind::NotUnique);
    row(
        "long remarks", [](B& p) { p.remarks = QString(5001, u'a'); }, "remarks", Kind::TooLong);
    row(
        "override in remarks", [](B& p) { p.remarks = QString(QChar(0x202e)); }, "remarks", Kind::Malformed);
    row(
        "registered never", [](B& p) { p.registeredOn = {}; }, "registeredOn", Kind::Missing);
    row(
        "registered tomorrow", [](B& p) { p.registeredOn = today.addDays(1); }, "registeredOn", Kind::InFuture);
}

void BeneficiaryRulesTest::refuses() {
    QFETCH(Beneficiary, person);
    QFETCH(FieldProblem, problem);
    const auto problems = BeneficiaryRules::validate(person, today);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().field, problem.field);
    QCOMPARE(static_cast<int>(problems.front().kind), static_cast<int>(problem.kind));
}

void BeneficiaryRulesTest::phones_data() {
    QTest::addColumn<bool>("valid");
    for (const char* text : {"+212 661-23 45 67", "0661234567", "(0522) 11.22.33", "  +33 6 12 34 56 78"})
        QTest::newRow(text) << true;
    for (const char* text : {"", "12345", "1234567890123456", "06+61234567", "06612345a7", "n/a"})
        QTest::newRow(text) << false;
}

void BeneficiaryRulesTest::phones() {
    QFETCH(bool, valid);
    QCOMPARE(BeneficiaryRules::isPhone(QString::fromLatin1(QTest::currentDataTag())), valid);
}

void BeneficiaryRulesTest::emails_data() {
    QTest::addColumn<bool>("valid");
    for (const char* text : {"a@b.ma", "awa.d+x@mail.example.org"})
        QTest::newRow(text) << true;
    for (const char* text : {"", "a", "@b.ma", "a@b", "a@.ma", "a@b.", "a@b..ma", "a b@c.ma", "a@b@c.ma", "<a@b.ma>"})
        QTest::newRow(text) << false;
}

void BeneficiaryRulesTest::emails() {
    QFETCH(bool, valid);
    QCOMPARE(BeneficiaryRules::isEmail(QString::fromLatin1(QTest::currentDataTag())), valid);
}

void BeneficiaryRulesTest::tidiesWithoutLoss() {
    Beneficiary person = test::fullPerson();
    QVERIFY(BeneficiaryRules::tidied(person) == person);
    person.name.givenLatin = u"  Awa \t"_qs;
    person.email = u" AWA@Example.org"_qs;
    person.nationalities = {u"CIV"_qs, QString(), u"GIN"_qs, u"CIV"_qs};
    person.languages.push_back({});
    person.remarks += u"\n\n"_qs;
    QVERIFY(BeneficiaryRules::tidied(person) == test::fullPerson());
}

TAWJIH_REGISTER_TEST(BeneficiaryRulesTest)
#include "BeneficiaryRulesTest.moc"
