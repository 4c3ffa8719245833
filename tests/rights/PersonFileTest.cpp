#include "core/attachment/AttachmentService.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/PlanService.h"
#include "core/household/HouseholdService.h"
#include "core/letter/LetterService.h"
#include "core/release/ReleaseService.h"
#include "core/rights/PersonFileService.h"
#include "core/rights/RightsService.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/SampleDocuments.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tawjih;
using namespace tawjih::rights;
using namespace tawjih::test;
using namespace Qt::Literals;

namespace {

struct Filed : FilledDesk {
    Filed()
        : FilledDesk(30)
        , plans(context)
        , households(context)
        , letters(context, {persons, cases, sessions, catalogue, referrals, consents})
        , attachments(context)
        , releases(context)
        , requests(context, consents)
        , files(context, {persons, cases, consents, sessions, referrals, plans, followUps, households, letters,
                          attachments, catalogue, releases, requests}) {
        Beneficiary typed = fullPerson();
        typed.registeredOn = desk.clock.today();
        person = registered(desk, typed).person.id;
        relative = registered(desk, barePerson(u"Kadiatou"_s, u"Zqxwrelative"_s)).person.id;
        if (!households.link({person, relative, Relation::Sibling}))
            throw std::runtime_error("not linked");
        Plan plan = *plans.ofPerson(person);
        plan.beneficiary = person;
        plan.goal = u"Zqxwgoal"_s;
        plan.choices = {{u"7531"_s, {}, {}}};
        if (!plans.save(plan))
            throw std::runtime_error("not planned");
        if (!attachments.add({person, DocumentKind::Passport, u"Zqxwscan"_s, samplePdf(2)}))
            throw std::runtime_error("not attached");
    }
    PlanService plans;
    HouseholdService households;
    LetterService letters;
    AttachmentService attachments;
    release::ReleaseService releases;
    RightsService requests;
    PersonFileService files;
    BeneficiaryId person;
    BeneficiaryId relative;
};

} // namespace

class PersonFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsThePersonAndNobodyElse();
    void textsTurnNothingAround();
    void isLaidOutInThreeLanguages();
    void handingOverIsJournalled();
    void isFoundByItsNumber();
    void advisorsHandNothingOver();
};

void PersonFileTest::holdsThePersonAndNobodyElse() {
    Filed desk;
    const auto file = desk.files.collect(desk.person);
    VERIFY_OK(file);
    const QByteArray bytes = toJson(*file);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(json[u"format"].toString(), u"tawjih-person-file"_s);
    QCOMPARE(json[u"version"].toInt(), 1);
    for (const char* key : {"issued_on", "desk", "notice", "identity", "earlier_versions", "case", "consents",
                            "sessions", "referrals", "plan", "follow_ups", "contact_attempts", "requests", "households",
                            "letters", "attached_documents", "accesses", "anonymised_exports", "imports"})
        QVERIFY2(json.contains(QLatin1String(key)), key);
    QCOMPARE(json[u"identity"][u"phone"].toString(), fullPerson().phone);
    QCOMPARE(json[u"plan"][u"goal"].toString(), u"Zqxwgoal"_s);
    QCOMPARE(json[u"households"][0][u"relation"].toString(), u"sibling"_s);
    QCOMPARE(json[u"attached_documents"][0][u"name"].toString(), u"Zqxwscan"_s);
    QCOMPARE(json[u"attached_documents"][0][u"pages"].toInt(), 2);
    QVERIFY(!bytes.contains("Zqxwrelative"));
    QVERIFY(!bytes.contains(desk.desk.actor.name.toUtf8())); // colleagues by their roles alone
    QVERIFY(json[u"accesses"].toArray().size() > 0);
}

void PersonFileTest::textsTurnNothingAround() {
    QCOMPARE(inert(u"a\u202Eb\u2066c\u200Fd\u0007e\nf"_s), u"abcde\nf"_s);
    QCOMPARE(inert(u"ديالو Awa"_s), u"ديالو Awa"_s);
    Filed desk;
    auto file = desk.files.collect(desk.person);
    VERIFY_OK(file);
    file->person.remarks = u"=1+1 \u202Eturned"_s;
    QVERIFY(!QString::fromUtf8(toJson(*file)).contains(QChar(0x202E)));
}

void PersonFileTest::isLaidOutInThreeLanguages() {
    Filed desk;
    const auto file = desk.files.collect(desk.person);
    VERIFY_OK(file);
    for (const auto& language : allOf<Language>()) {
        const auto pdf = toPdf(*file, language.value);
        VERIFY_OK(pdf);
        QVERIFY(pdf->startsWith("%PDF") && pdf->size() > 10'000);
        if (const QString folder = qEnvironmentVariable("TAWJIH_SHOTS"); !folder.isEmpty()) {
            QFile out(folder + u"/person-file-"_s + QLatin1String(language.code) + u".pdf"_s);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(*pdf);
        }
    }
}

void PersonFileTest::handingOverIsJournalled() {
    Filed desk;
    const auto file = desk.files.collect(desk.person);
    VERIFY_OK(file);
    VERIFY_FAILS(desk.files.issue(*file, []() -> Status { return fail(ErrorCode::DiskFull); }), ErrorCode::DiskFull);
    QCOMPARE(desk.desk.countAudited(audit::Action::PersonFileIssued), 0);
    VERIFY_OK(desk.files.issue(*file, []() -> Status { return {}; }));
    QCOMPARE(desk.desk.countAudited(audit::Action::PersonFileIssued), 1);
}

void PersonFileTest::isFoundByItsNumber() {
    Filed desk;
    const QString number = desk.cases.find(desk.person)->number;
    QCOMPARE(desk.files.personOf(number).value(), desk.person);
    QCOMPARE(desk.files.personOf(u' ' + number.toLower()).value(), desk.person);
    VERIFY_FAILS(desk.files.personOf(u"CAS-1999-00001"_s), ErrorCode::NotFound);
}

void PersonFileTest::advisorsHandNothingOver() {
    Filed desk;
    const ServiceContext advisor = desk.desk.contextFor(desk.desk.addUser(u"Sara"_s, vault::Role::Advisor));
    PersonFileService files(advisor, {desk.persons, desk.cases, desk.consents, desk.sessions, desk.referrals,
                                      desk.plans, desk.followUps, desk.households, desk.letters, desk.attachments,
                                      desk.catalogue, desk.releases, desk.requests});
    VERIFY_FAILS(files.collect(desk.person), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(PersonFileTest)
#include "PersonFileTest.moc"
