#include "ui/beneficiary/BeneficiaryFields.h"

#include "tests/support/TestMain.h"
#include "ui/beneficiary/BeneficiaryForm.h"
#include "ui/widgets/ConflictDialog.h"

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A person with something in every field.
Beneficiary everything() {
    Beneficiary person;
    person.id = BeneficiaryId::create(SystemClock());
    person.stamp.version = 3;
    person.name = {u"Diallo"_s, u"Awa"_s, u"ديالو"_s, u"أوا"_s};
    person.sex = Sex::Female;
    person.birth = BirthDate::estimated(1999);
    person.nationalities = {u"CIV"_s, u"MLI"_s, u"SEN"_s};
    person.phone = u"+212 661 234567"_s;
    person.otherPhone = u"0522 123456"_s;
    person.email = u"awa@example.org"_s;
    person.preferredContact = ContactWay::WhatsApp;
    person.safeToContact = Certainty::No;
    person.contactNote = u"evenings only"_s;
    person.address = u"12, rue des Oudayas"_s;
    person.arrondissement = u"06.141.01.53"_s;
    person.residenceStatus = ResidenceStatus::Registration;
    person.documentNumber = u"C012345"_s;
    person.residenceExpiresOn = QDate(2027, 3, 12);
    person.maritalStatus = MaritalStatus::Married;
    person.householdSize = 4;
    person.dependants = 2;
    person.educationLevel = EducationLevel::Lower3;
    person.bacStream = BacStream::SciencesPhysiques;
    person.earlierLevels = {{TrainingLevel::Specialisation, u"7531"_s}, {TrainingLevel::Qualification, {}}};
    person.diploma = u"BEPC"_s;
    person.diplomaEquivalence = EquivalenceStatus::Requested;
    person.earlierTraining = u"sewing, six months"_s;
    person.trade = u"7531"_s;
    person.practiceYears = 3;
    person.languages = {{u"fra"_s, CefrLevel::C1, CefrLevel::B2}, {u"dyu"_s, CefrLevel::Native, CefrLevel::None}};
    person.employmentStatus = EmploymentStatus::SelfEmployed;
    person.interests = {u"7531"_s, u"7533"_s, u"5141"_s, u"5120"_s};
    person.constraints = {Constraint::Childcare, Constraint::Hours};
    person.documents = {{DocumentKind::Passport, DocumentStatus::Held, QDate(2029, 1, 31), u"at home"_s},
                        {DocumentKind::Photo, DocumentStatus::Missing}};
    person.sentBy = u"an association"_s;
    person.remarks = u"two\nlines"_s;
    person.registeredOn = QDate(2026, 1, 14);
    return person;
}

} // namespace

class BeneficiaryFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every field of the list differs from an empty person, has words, and survives a draft: a field that was added to
    /// the value type and forgotten here would get lost in a draft.
    void draftKeepsEveryField() {
        const Beneficiary person = everything();
        for (const BeneficiaryField& field : beneficiaryFields()) {
            QVERIFY2(!field.same(person, Beneficiary()), field.key);
            QVERIFY2(!field.text(person).isEmpty(), field.key);
        }
        Beneficiary back = fromDraft(toDraft(person));
        QCOMPARE(back.id, person.id);
        QCOMPARE(back.stamp.version, 3);
        back.stamp = person.stamp;
        back.registeredOn = person.registeredOn; // not a field of the form
        QVERIFY(back == person);
    }

    void formReturnsWhatItShows() {
        const FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC));
        BeneficiaryForm form(clock);
        const Beneficiary person = everything();
        form.setValue(person);
        const Beneficiary shown = form.value();
        for (const BeneficiaryField* field : changedFields(beneficiaryFields(), person, shown))
            QFAIL(field->key);
        QVERIFY(shown == person);
    }

    void mergeTakesEachSideAndNamesWhatBothChanged() {
        using enum ComparedField::ChangedBy;
        const auto all = beneficiaryFields();
        const RecordFields<Beneficiary> fields(all.begin(), all.end());
        const Beneficiary base = everything();
        Beneficiary mine = base;
        Beneficiary theirs = base;
        mine.phone = u"1111111"_s;
        mine.email = u"mine@example.org"_s;
        mine.diploma = u"the same"_s;
        theirs.phone = u"2222222"_s;
        theirs.address = u"theirs"_s;
        theirs.diploma = u"the same"_s;
        theirs.stamp.version = 4;
        const auto differences = compared(fields, base, mine, theirs);
        QStringList names;
        std::vector<ComparedField::ChangedBy> changedBy;
        for (const ComparedField& field : differences) {
            names << field.name();
            changedBy.push_back(field.changedBy);
        }
        QCOMPARE(names, (QStringList{u"Phone"_s, u"E-mail"_s, u"Address"_s}));
        QVERIFY((changedBy == std::vector{Both, Typed, Stored}));

        ConflictDialog dialog;
        dialog.setFields(differences, {});
        const Beneficiary result = merged(fields, mine, theirs, dialog.typedHolds());
        QCOMPARE(result.phone, u"2222222"_s); // what is stored holds until a person chooses
        QCOMPARE(result.email, u"mine@example.org"_s);
        QCOMPARE(result.address, u"theirs"_s);
        QCOMPARE(result.diploma, u"the same"_s);
        QCOMPARE(result.stamp.version, 4);
    }

    void damagedDraftLosesNothingElse() {
        const Beneficiary person = fromDraft(QJsonObject{{u"sex"_s, u"nonsense"_s}, {u"phone"_s, u"0661"_s}});
        QCOMPARE(person.sex, Sex::NotSaid);
        QCOMPARE(person.phone, u"0661"_s);
    }
};

TAWJIH_REGISTER_TEST(BeneficiaryFieldsTest)
#include "BeneficiaryFieldsTest.moc"
