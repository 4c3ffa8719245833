#include "tests/support/SamplePerson.h"

namespace tawjih::test {

Beneficiary barePerson(const QString& given, const QString& family) {
    Beneficiary person;
    person.name.givenLatin = given;
    person.name.familyLatin = family;
    return person;
}

Beneficiary fullPerson() {
    Beneficiary person = barePerson(QStringLiteral("Awa"), QStringLiteral("Diallo"));
    person.externalId = QStringLiteral("X-17");
    person.name.familyArabic = QStringLiteral("ديالو");
    person.name.givenArabic = QStringLiteral("أوا");
    person.sex = Sex::Female;
    person.birth = BirthDate::exact(QDate(1999, 3, 5));
    person.nationalities = {QStringLiteral("CIV"), QStringLiteral("GIN")};
    person.phone = QStringLiteral("+212 661 23 45 67");
    person.otherPhone = QStringLiteral("0522 11 22 33");
    person.email = QStringLiteral("awa@example.org");
    person.preferredContact = ContactWay::WhatsApp;
    person.safeToContact = Certainty::Yes;
    person.contactNote = QStringLiteral("after 18 h");
    person.address = QStringLiteral("12, rue des Fleurs");
    person.arrondissement = QStringLiteral("06.141.01.53");
    person.residenceStatus = ResidenceStatus::Residence;
    person.documentNumber = QStringLiteral("A123456");
    person.residenceExpiresOn = QDate(2026, 5, 1);
    person.maritalStatus = MaritalStatus::Single;
    person.householdSize = 3;
    person.dependants = 1;
    person.educationLevel = EducationLevel::Lower3;
    person.diploma = QStringLiteral("BEPC");
    person.diplomaEquivalence = EquivalenceStatus::ToRequest;
    person.earlierTraining = QStringLiteral("couture, 6 mois");
    person.trade = QStringLiteral("7531");
    person.practiceYears = 4;
    person.languages = {{QStringLiteral("fra"), CefrLevel::C1, CefrLevel::B2},
                        {QStringLiteral("dyu"), CefrLevel::Native, CefrLevel::None}};
    person.employmentStatus = EmploymentStatus::Unemployed;
    person.interests = {QStringLiteral("7531"), QStringLiteral("7533")};
    person.constraints = {Constraint::Childcare, Constraint::Transport};
    person.bacStream = BacStream::Lettres;
    person.earlierLevels = {{TrainingLevel::Specialisation, QStringLiteral("7531")},
                            {TrainingLevel::Qualification, {}}};
    person.documents = {
        {DocumentKind::Passport, DocumentStatus::Held, QDate(2026, 4, 20), {}},
        {DocumentKind::SchoolCertificate, DocumentStatus::Missing, {}, QStringLiteral("asked: 12, rue")},
        {DocumentKind::Photo, DocumentStatus::Required, {}, {}}};
    person.sentBy = QStringLiteral("Caritas");
    person.remarks = QStringLiteral("two lines\nof remarks");
    person.registeredOn = QDate(2026, 3, 12);
    return person;
}

Consent recordConsent() {
    Consent entry;
    entry.purpose = ConsentPurpose::Record;
    entry.decision = ConsentDecision::Given;
    entry.decidedOn = QDate(2026, 3, 12);
    return entry;
}

Registration registered(TestDesk& desk, const Beneficiary& person) {
    auto result = IntakeService(desk.context())
                      .registerPerson(person, OpeningReason::Orientation, {recordConsent()}, desk.actor.id);
    if (!result)
        throw std::runtime_error("registration refused: " + result.error().detail.toStdString());
    return *std::move(result);
}

} // namespace tawjih::test
