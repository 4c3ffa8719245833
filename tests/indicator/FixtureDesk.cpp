#include "tests/indicator/FixtureDesk.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/CaseService.h"
#include "core/casework/IntakeService.h"
#include "core/casework/PlanService.h"
#include "core/casework/SessionService.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/SeatService.h"

#include <QFile>

namespace tawjih::test {

namespace {

QDate dayOf(const QString& text) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw std::runtime_error("no day: " + text.toStdString());
    return day;
}

template <Coded E>
E coded(const QString& text) {
    const auto value = fromCode<E>(text);
    if (!value)
        throw std::runtime_error("no such code: " + text.toStdString());
    return *value;
}

} // namespace

FixtureDesk::FixtureDesk(const QString& path)
    : TestDesk(everyRole, Place::EncryptedFile)
    , m_context(context())
    , m_catalogue(m_context)
    , m_consents(m_context)
    , m_referrals(m_context, m_consents) {
    const QDateTime now = clock.now();
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        throw std::runtime_error("no fixture");
    int number = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& text : lines) {
        ++number;
        const Line line = lineOf(text.section(u'#', 0, 0));
        if (line.words.isEmpty())
            continue;
        try {
            obey(line);
        } catch (const std::exception& error) {
            throw std::runtime_error("line " + std::to_string(number) + ": " + error.what());
        }
    }
    clock.set(now);
}

FixtureDesk::Line FixtureDesk::lineOf(const QString& text) {
    // "phone" is said of a person, and is a way of a session.
    static const QStringList flags{QStringLiteral("phone"), QStringLiteral("languages"), QStringLiteral("closed")};
    static const QStringList flagsOfDays{QStringLiteral("done"), QStringLiteral("cancelled")};
    Line line;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (word.contains(u'='))
            line.options.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
        else if ((line.day.isValid() ? flagsOfDays : flags).contains(word))
            line.options.insert(word, {});
        else if (line.words.isEmpty() && word.at(0).isDigit())
            line.day = dayOf(word);
        else
            line.words << word;
    }
    return line;
}

QUuid FixtureDesk::uuid(const QString& name) const {
    const QUuid id(m_keys.value(name));
    if (!name.isEmpty() && id.isNull())
        throw std::runtime_error("nobody is called " + name.toStdString());
    return id;
}

/// A later minute of that day each time: what is done is recorded in its order.
void FixtureDesk::at(QDate day) {
    clock.set(QDateTime(day, QTime(10, 0), Qt::UTC).addSecs(60 * (++m_minute % 240)));
}

void FixtureDesk::obey(const Line& line) {
    const QString what = line.words.constFirst();
    if (line.day.isValid())
        happen(line);
    else if (what == QLatin1String("advisor"))
        m_keys.insert(line.words.at(1), (line.words.at(1) == QLatin1String("amina")
                                             ? actor
                                             : addUser(line.words.at(1), vault::Roles(vault::Role::Advisor)))
                                            .id.uuid()
                                            .toString(QUuid::WithoutBraces));
    else if (what == QLatin1String("person"))
        addPerson(line);
    else
        addCatalogue(line);
}

void FixtureDesk::addCatalogue(const Line& line) {
    const QString kind = line.words.at(0);
    const QString name = line.words.at(1);
    const QUuid of = uuid(line.options.value(QStringLiteral("of")));
    const LocalName named{name, name, name};
    clock.set(QDateTime(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC));
    QUuid id;
    if (kind == QLatin1String("provider")) {
        Provider provider;
        provider.kind = coded<ProviderKind>(line.options.value(QStringLiteral("kind")));
        provider.name = named;
        id = must(m_catalogue.save(provider)).id.uuid();
    } else if (kind == QLatin1String("centre")) {
        Establishment centre;
        centre.provider = ProviderId(of);
        centre.name = named;
        id = must(m_catalogue.save(centre)).id.uuid();
    } else if (kind == QLatin1String("programme")) {
        Programme programme;
        programme.establishment = EstablishmentId(of);
        programme.name = named;
        programme.level = coded<TrainingLevel>(line.options.value(QStringLiteral("level")));
        programme.trade = line.options.value(QStringLiteral("trade"));
        id = must(m_catalogue.save(programme)).id.uuid();
    } else if (kind == QLatin1String("intake")) {
        Intake intake;
        intake.programme = ProgrammeId(of);
        intake.startsOn = dayOf(line.options.value(QStringLiteral("starts")));
        if (line.options.contains(QStringLiteral("seats")))
            intake.seats = line.options.value(QStringLiteral("seats")).toInt();
        intake.active = !line.options.contains(QStringLiteral("closed"));
        id = must(m_catalogue.save(intake)).id.uuid();
    } else {
        throw std::runtime_error("unknown line");
    }
    m_keys.insert(name, id.toString(QUuid::WithoutBraces));
}

void FixtureDesk::addPerson(const Line& line) {
    const auto said = [&](const char* option) { return line.options.value(QLatin1String(option)); };
    at(dayOf(said("on")));
    Beneficiary person;
    person.name.givenLatin = line.words.at(1);
    person.registeredOn = clock.today();
    if (!said("sex").isEmpty())
        person.sex = coded<Sex>(said("sex"));
    if (!said("born").isEmpty())
        person.birth = BirthDate::exact(dayOf(said("born")));
    if (!said("nationality").isEmpty())
        person.nationalities = {said("nationality")};
    person.arrondissement = said("place");
    if (!said("residence").isEmpty())
        person.residenceStatus = coded<ResidenceStatus>(said("residence"));
    if (!said("until").isEmpty())
        person.residenceExpiresOn = dayOf(said("until"));
    if (!said("education").isEmpty())
        person.educationLevel = coded<EducationLevel>(said("education"));
    if (!said("employment").isEmpty())
        person.employmentStatus = coded<EmploymentStatus>(said("employment"));
    if (!said("household").isEmpty())
        person.householdSize = said("household").toInt();
    if (line.options.contains(QStringLiteral("phone")))
        person.phone = QStringLiteral("+212 661 00 00 00");
    if (line.options.contains(QStringLiteral("languages")))
        person.languages = {{QStringLiteral("fra"), CefrLevel::B2, CefrLevel::B1}};
    const QStringList papers = said("papers").split(u',', Qt::SkipEmptyParts);
    for (const QString& paper : papers)
        person.documents.push_back({coded<DocumentKind>(paper.section(u':', 0, 0)),
                                    coded<DocumentStatus>(paper.section(u':', 1, 1)),
                                    dayOf(paper.section(u':', 2, 2)),
                                    {}});
    Consent consent;
    consent.purpose = ConsentPurpose::Record;
    consent.decidedOn = person.registeredOn;
    m_person = must(IntakeService(m_context).registerPerson(person, OpeningReason::Orientation, {consent},
                                                            advisor(said("case"))))
                   .person.id;
}

void FixtureDesk::happen(const Line& line) {
    const QString what = line.words.at(0);
    at(line.day);
    if (what == QLatin1String("session")) {
        addSession(line);
    } else if (what == QLatin1String("action")) {
        addAction(line);
    } else if (what == QLatin1String("draft")) {
        draft(line);
    } else if (what == QLatin1String("found")) {
        FollowUp found;
        found.beneficiary = m_person;
        found.months = line.words.at(1).toInt();
        found.situation = coded<EmploymentSituation>(line.words.at(2));
        found.checkedOn = line.day;
        must(FollowUpService(m_context).record(found));
    } else if (what == QLatin1String("call")) {
        ContactAttempt attempt;
        attempt.beneficiary = m_person;
        attempt.attemptedAt = clock.now();
        attempt.result = coded<ContactResult>(line.words.at(1));
        must(FollowUpService(m_context).note(attempt));
    } else if (what == QLatin1String("keep")) {
        must(SeatService(m_context).hold(IntakeId(uuid(line.words.at(1))), m_person));
    } else if (what == QLatin1String("wait")) {
        must(SeatService(m_context).wait(IntakeId(uuid(line.words.at(1))), m_person));
    } else if (what == QLatin1String("edit")) {
        BeneficiaryService persons(m_context);
        Beneficiary person = must(persons.find(m_person));
        person.remarks = QStringLiteral("edited");
        must(persons.save(person));
    } else if (what == QLatin1String("undo")) {
        if (must(m_referrals.undo()).done != 1)
            throw std::runtime_error("not undone");
    } else if (what == QLatin1String("expire")) {
        if (must(m_referrals.expireOverdue(line.day)) != 1)
            throw std::runtime_error("not one expired");
    } else if (what == QLatin1String("close") || what == QLatin1String("reopen") || what == QLatin1String("pause")) {
        stepCase(line);
    } else {
        stepReferral(line);
    }
}

void FixtureDesk::stepCase(const Line& line) {
    CaseService cases(m_context);
    const CaseFile file = must(cases.find(m_person));
    if (line.words.at(0) == QLatin1String("close"))
        must(cases.close(file, coded<ClosingReason>(line.words.at(1)), line.day));
    else if (line.words.at(0) == QLatin1String("reopen"))
        must(cases.reopen(file, coded<OpeningReason>(line.words.at(1)), line.day));
    else
        must(cases.hold(file));
}

void FixtureDesk::draft(const Line& line) {
    Referral referral;
    referral.beneficiary = m_person;
    referral.advisor = advisor(line.options.value(QStringLiteral("by")));
    const QUuid to = uuid(line.options.value(QStringLiteral("to")));
    const auto intake = m_catalogue.find(IntakeId(to));
    if (intake)
        referral.intake = IntakeId(to);
    const auto programme = m_catalogue.find(intake ? intake->programme : ProgrammeId(to));
    if (programme)
        referral.programme = programme->id;
    referral.establishment = programme ? programme->establishment : EstablishmentId(to);
    Consent consent;
    consent.beneficiary = m_person;
    consent.purpose = ConsentPurpose::Share;
    consent.establishment = referral.establishment;
    consent.decidedOn = line.day;
    must(m_consents.record(consent));
    m_named.insert(line.words.at(1), must(m_referrals.draft(referral)).id);
}

void FixtureDesk::stepReferral(const Line& line) {
    const Referral shown = must(m_referrals.find(m_named.value(line.words.at(1))));
    const QStringList reasons = line.options.value(QStringLiteral("for")).split(u',', Qt::SkipEmptyParts);
    if (const auto status = fromCode<ReferralStatus>(line.words.at(0))) {
        RequestStep step{*status, line.day, {}, {}};
        for (const QString& reason : reasons)
            step.reasons.push_back(coded<RefusalReason>(reason));
        must(m_referrals.step(shown, step));
        return;
    }
    OutcomeStep step{coded<TrainingOutcome>(line.words.at(0)), line.day, {}, {}};
    if (!reasons.isEmpty())
        step.reason = coded<DropOutReason>(reasons.constFirst());
    must(m_referrals.recordOutcome(shown, step));
}

void FixtureDesk::addSession(const Line& line) {
    CounsellingSession session;
    session.beneficiary = m_person;
    session.advisor = advisor(line.options.value(QStringLiteral("by")));
    session.kind = coded<SessionKind>(line.words.at(1));
    session.mode = coded<SessionMode>(line.words.at(2));
    session.attendance = coded<Attendance>(line.words.at(3));
    session.heldAt = clock.now();
    if (line.options.contains(QStringLiteral("at")))
        session.heldAt = QDateTime(dayOf(line.options.value(QStringLiteral("at"))), QTime(10, 0), Qt::UTC);
    if (line.options.contains(QStringLiteral("due")))
        session.nextStep =
            NextStep{QStringLiteral("call the centre"), dayOf(line.options.value(QStringLiteral("due"))), {}};
    must(SessionService(m_context).save(session));
}

void FixtureDesk::addAction(const Line& line) {
    PlanService plans(m_context);
    PlanAction action;
    action.beneficiary = m_person;
    action.description = QStringLiteral("fetch the certificate");
    action.owner = advisor(line.options.value(QStringLiteral("by")));
    action.due = dayOf(line.options.value(QStringLiteral("due")));
    action = must(plans.save(action));
    if (line.options.contains(QStringLiteral("done")))
        must(plans.complete(action));
    if (line.options.contains(QStringLiteral("cancelled")))
        must(plans.cancel(action));
}

} // namespace tawjih::test
