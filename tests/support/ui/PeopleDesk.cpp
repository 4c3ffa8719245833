#include "tests/support/ui/PeopleDesk.h"

#include "core/demo/DemoDesk.h"
#include "core/letter/LetterLedger.h"
#include "tests/support/SampleDocuments.h"

#include <stdexcept>

namespace tawjih::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Beneficiary awaDiallo() {
    Beneficiary awa;
    awa.name = {u"Diallo"_s, u"Awa"_s, u"ديالو"_s, u"أوا"_s};
    awa.sex = Sex::Female;
    awa.birth = BirthDate::exact(QDate(1999, 3, 5));
    awa.nationalities = {u"CIV"_s};
    awa.phone = u"+212 661 23 45 67"_s;
    awa.arrondissement = u"06.141.01.53"_s;
    awa.residenceStatus = ResidenceStatus::Registration;
    awa.residenceExpiresOn = QDate(2026, 6, 8);
    awa.educationLevel = EducationLevel::Lower3;
    awa.languages = {{u"fra"_s, CefrLevel::C1, CefrLevel::B2}, {u"dyu"_s, CefrLevel::Native, CefrLevel::NotSaid}};
    awa.trade = u"7531"_s;
    awa.practiceYears = 3;
    awa.interests = {u"7531"_s, u"7533"_s, u"5141"_s};
    awa.constraints = {Constraint::Childcare, Constraint::Transport};
    awa.documents = {{DocumentKind::ResidenceTitle, DocumentStatus::Held},
                     {DocumentKind::Passport, DocumentStatus::Held},
                     {DocumentKind::SchoolCertificate, DocumentStatus::Missing},
                     {DocumentKind::Photo, DocumentStatus::Required}};
    awa.registeredOn = QDate(2026, 1, 14);
    return awa;
}

Consent given(ConsentPurpose purpose) {
    Consent consent;
    consent.purpose = purpose;
    consent.language = u"fra"_s;
    return consent;
}

struct Meeting {
    int daysAgo;
    SessionKind kind;
    const char16_t* note;
    const char16_t* step;
    int dueIn; ///< days from today
};

} // namespace

PeopleDesk::PeopleDesk()
    : persons(desk.context())
    , intake(desk.context())
    , consents(desk.context())
    , cases(desk.context())
    , sessions(desk.context())
    , listing(desk.context())
    , referrals(desk.context(), consents)
    , seats(desk.context())
    , catalogue(desk.context())
    , guidance(desk.context(), catalogue, persons, listing)
    , followUps(desk.context())
    , plans(desk.context())
    , merges(desk.context())
    , households(desk.context())
    , drafts(desk.context())
    , letters(desk.context(), {persons, cases, sessions, catalogue, referrals, consents})
    , attachments(desk.context())
    , settings(desk.folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , duplicates(desk) {
    must(catalogue.seedCatalogue());
    must(guidance.seedRules());
}

ui::PeopleServices PeopleDesk::services() {
    duplicates.read();
    ui::PeopleServices lent{desk.clock, desk.actor, desk.changes, persons,   intake,   consents,   cases,
                            sessions,   listing,    referrals,    catalogue, guidance, drafts,     seats,
                            settings,   letters,    followUps,    plans,     merges,   households, duplicates};
    lent.attachments = &attachments;
    lent.lendAttachments = lentAttachments.lender();
    return lent;
}

BeneficiaryService PeopleDesk::personsAs(const vault::Actor& colleague) {
    return BeneficiaryService(desk.contextFor(colleague));
}

BeneficiaryId PeopleDesk::addAwa() {
    const BeneficiaryId id =
        must(intake.registerPerson(awaDiallo(), OpeningReason::Orientation,
                                   {given(ConsentPurpose::Record), given(ConsentPurpose::FollowUp)}, desk.actor.id))
            .person.id;
    const Meeting meetings[] = {
        {57, SessionKind::Reception, u"First visit, sent by the association of the quarter.", u"", 0},
        {40, SessionKind::Assessment, u"Sews at home for neighbours; has run a small workshop.", u"", 0},
        {21, SessionKind::CareerPlan, u"Sewing first, embroidery second.\nNeeds hours that suit the nursery.",
         u"Bring the school certificate", 8},
        {6, SessionKind::FollowUp, u"سألت عن آجال التسجيل في الخياطة.", u"Call ISAT about the sewing intake", 1},
    };
    for (const Meeting& meeting : meetings) {
        CounsellingSession session;
        session.beneficiary = id;
        session.heldAt = desk.clock.now().addDays(-meeting.daysAgo);
        session.minutes = 45;
        session.kind = meeting.kind;
        session.language = u"fra"_s;
        session.note = QString::fromUtf16(meeting.note);
        if (meeting.step[0] != u'\0')
            session.nextStep =
                NextStep{QString::fromUtf16(meeting.step), desk.clock.today().addDays(meeting.dueIn), {}};
        must(sessions.save(session));
    }
    CounsellingSession appointment;
    appointment.beneficiary = id;
    appointment.heldAt = desk.clock.now().addDays(5);
    appointment.kind = SessionKind::FollowUp;
    appointment.attendance = Attendance::Unknown;
    must(sessions.save(appointment));

    const auto programmes = must(catalogue.programmes());
    for (size_t i = 0; i < 2 && i < programmes.size(); ++i) {
        Referral referral;
        referral.beneficiary = id;
        referral.establishment = programmes[i * 3].establishment;
        referral.programme = programmes[i * 3].id;
        referral.message = u"Experienced; available in the mornings."_s;
        referral = must(referrals.draft(referral));
        if (i > 0)
            continue; // the second one stays a draft
        Consent share = given(ConsentPurpose::Share);
        share.beneficiary = id;
        share.establishment = referral.establishment;
        share.decidedOn = desk.clock.today();
        must(consents.record(share));
        must(referrals.send(referral, desk.clock.today()));
    }
    return id;
}

BeneficiaryId PeopleDesk::addAwaAgain() {
    Beneficiary again = awaDiallo();
    again.name = {u"Jallow"_s, u"Hawa"_s, u"ديالو"_s, u"هوا"_s};
    again.phone = u"0662 98 76 54"_s;
    again.residenceExpiresOn = QDate(2027, 6, 8);
    again.educationLevel = EducationLevel::Bac;
    again.diploma = u"Baccalauréat, Abidjan 2018"_s;
    again.address = u"Rue 12, n° 5"_s;
    again.languages = {{u"fra"_s, CefrLevel::B2, CefrLevel::B2}, {u"arb"_s, CefrLevel::A2, CefrLevel::A1}};
    again.remarks = u"Came with a friend, who interprets."_s;
    again.registeredOn = QDate(2026, 2, 20);
    const BeneficiaryId id =
        must(intake.registerPerson(again, OpeningReason::Information, {given(ConsentPurpose::Record)}, desk.actor.id))
            .person.id;
    for (const int daysAgo : {19, 3}) {
        CounsellingSession session;
        session.beneficiary = id;
        session.heldAt = desk.clock.now().addDays(-daysAgo);
        session.language = u"fra"_s;
        must(sessions.save(session));
    }
    Plan plan;
    plan.beneficiary = id;
    plan.goal = u"Work in a hairdresser’s first."_s;
    plan.choices = {{u"5141"_s, {}, {}}};
    must(plans.save(plan));
    return id;
}

Programme PeopleDesk::addPlan(BeneficiaryId id) {
    const QDate today = desk.clock.today();
    AdmissionRule rule;
    rule.name.fr = u"Dossier"_s;
    std::vector<Expression> parts;
    for (const DocumentKind kind :
         {DocumentKind::ResidenceTitle, DocumentKind::Passport, DocumentKind::SchoolCertificate, DocumentKind::Photo,
          DocumentKind::MedicalCertificate, DocumentKind::Insurance})
        parts.push_back(Expression::is(DocumentCondition{kind}));
    rule.expression = Expression::all(std::move(parts));
    Programme programme;
    for (const Programme& each : must(catalogue.programmes()))
        if (each.trade == u"7531")
            programme = each;
    programme.rule = must(guidance.save(rule)).id;
    programme = must(catalogue.save(programme));

    Plan plan;
    plan.beneficiary = id;
    plan.goal = u"A workshop of her own, with a friend, near the nursery."_s;
    plan.choices = {{u"7531"_s, programme.id, u"mornings"_s}, {u"7533"_s, {}, {}}};
    must(plans.save(plan));
    const auto act = [&](const QString& what, UserId owner, int dueIn) {
        PlanAction action;
        action.beneficiary = id;
        action.description = what;
        action.owner = owner;
        action.due = today.addDays(dueIn);
        return must(plans.save(action));
    };
    act(u"Bring the school certificate"_s, {}, -3);
    act(u"Ask the centre for the dates of the test"_s, desk.actor.id, 4);
    must(plans.complete(act(u"Visit the workshop"_s, {}, -9)));

    Beneficiary person = must(persons.find(id));
    for (DocumentState& document : person.documents)
        if (document.kind == DocumentKind::Passport)
            document.expiresOn = today.addDays(21);
    must(persons.save(person));
    return programme;
}

BeneficiaryId PeopleDesk::addPerson(const QString& givenName, const QString& family) {
    Beneficiary person;
    person.name.givenLatin = givenName;
    person.name.familyLatin = family;
    return must(intake.registerPerson(person, OpeningReason::Orientation, {given(ConsentPurpose::Record)},
                                      desk.actor.id))
        .person.id;
}

void PeopleDesk::addLetters(const BeneficiaryId& person) {
    const auto about = must(referrals.ofBeneficiary(person));
    std::vector<IssuedLetter> issued;
    quint64 number = 1'000'001;
    for (const LetterKind kind : {LetterKind::Attestation, LetterKind::Appointment, LetterKind::Referral}) {
        IssuedLetter letter;
        letter.id = LetterId::create(desk.clock);
        letter.recordedAt = desk.clock.now().addDays(static_cast<qint64>(issued.size()) - 3);
        letter.recordedBy = desk.actor.id;
        letter.beneficiary = person;
        letter.form.kind = kind;
        while (letter.reference.isNull())
            letter.reference = LetterReference::ofNumber(number *= 7).value_or(LetterReference());
        if (kind == LetterKind::Referral) {
            letter.referral = about.empty() ? ReferralId() : about.front().referral.id;
            letter.form.languages = {Language::French, Language::Arabic};
            letter.form.discreet = true;
        }
        issued.push_back(std::move(letter));
    }
    must(LetterLedger(desk.context()).insertAll(issued));
}

void PeopleDesk::addDocuments(const BeneficiaryId& person) {
    const auto add = [&](const QString& name, std::optional<DocumentKind> document, const QByteArray& file) {
        desk.clock.advance(3600);
        must(attachments.add({person, document, name, file}));
    };
    add(u"Carte d’immatriculation"_s, DocumentKind::ResidenceTitle, sampleJpeg({1200, 760}));
    add(u"Passeport, pages 2 et 3"_s, DocumentKind::Passport, sampleJpeg({1000, 1400}));
    add(u"شهادة مدرسية"_s, DocumentKind::SchoolCertificate, samplePdf(3, u"شهادة مدرسية"_s));
    add(u"Attestation de stage chez un tailleur de Treichville, 2019"_s, {}, samplePdf(1, u"Attestation"_s));
    add(u"Photo"_s, DocumentKind::Photo, samplePng({350, 450}));
}

void PeopleDesk::addMany(int count) {
    must(demo::DemoDesk(desk.context(), catalogue, referrals, followUps)
             .fill({count, 7, desk.clock.today(), {desk.actor.id}}));
}

} // namespace tawjih::test
