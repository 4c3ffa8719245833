#include "tests/indicator/RandomDesk.h"

#include "core/base/Places.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/CaseService.h"
#include "core/casework/IntakeService.h"
#include "core/casework/IntakeWriter.h"
#include "core/casework/PlanService.h"
#include "core/casework/SessionService.h"
#include "core/db/Transaction.h"
#include "core/referral/SeatService.h"

namespace tawjih::test {

namespace {

constexpr int actionsATransaction = 200;
const QStringList countries{QStringLiteral("CIV"), QStringLiteral("SEN"), QStringLiteral("GIN"), QStringLiteral("COD"),
                            QStringLiteral("CMR"), QStringLiteral("SYR"), QStringLiteral("MLI")};
const QStringList trades{QStringLiteral("7313"), QStringLiteral("7531"), QStringLiteral("7411")};

/// What a service did not mind; its value is not needed.
template <typename T>
Status statusOf(const Result<T>& result) {
    return result ? Status() : fail(result.error());
}

} // namespace

const std::vector<RandomDesk::Kind>& RandomDesk::kinds() {
    using D = RandomDesk;
    static const std::vector<Kind> all{
        {"register", 8, &D::registerPerson},
        {"import", 1, &D::importPersons},
        {"refused row", 2, &D::importRefused},
        {"edit", 12, &D::editPerson},
        {"case", 8, &D::stepCase},
        {"assign", 4, &D::assignCase},
        {"session", 10, &D::holdSession},
        {"change session", 8, &D::changeSession},
        {"draft", 14, &D::draft},
        {"change draft", 3, &D::changeDraft},
        {"step", 60, &D::stepReferral},
        {"answer at once", 8, &D::answerAtOnce},
        {"remind", 3, &D::remind},
        {"reassign", 3, &D::reassign},
        {"undo", 10, &D::undo},
        {"expire", 1, &D::expire},
        {"import referral", 3, &D::importReferral},
        {"follow-up", 10, &D::followUp},
        {"correct follow-up", 4, &D::correctFollowUp},
        {"call", 5, &D::call},
        {"seat", 6, &D::seat},
        {"leave seat", 4, &D::leaveSeat},
        {"action", 6, &D::planAction},
        {"change action", 6, &D::changeAction},
        {"intake", 2, &D::addIntake},
        {"catalogue", 3, &D::changeCatalogue},
        {"remove intake", 1, &D::removeIntake},
    };
    return all;
}

RandomDesk::RandomDesk(quint32 seed)
    : TestDesk(everyRole, Place::EncryptedFile)
    , m_context(context())
    , m_random(seed)
    , m_beginning(QDateTime(QDate(2024, 9, 2), QTime(8, 0), Qt::UTC))
    , m_catalogue(m_context)
    , m_consents(m_context)
    , m_referrals(m_context, m_consents)
    , m_followUps(m_context) {
    clock.set(m_beginning);
    m_advisors = {actor.id, addUser(QStringLiteral("Brahim"), vault::Roles(vault::Role::Advisor)).id,
                  addUser(QStringLiteral("Chadia"), vault::Roles(vault::Role::Advisor)).id};
    for (const ProviderKind kind : {ProviderKind::Handicrafts, ProviderKind::Ofppt, ProviderKind::Entraide}) {
        Provider provider;
        provider.kind = kind;
        provider.name.fr = codeOf(kind);
        m_providers.push_back(must(m_catalogue.save(provider)));
        for (int i = 0; i < 2; ++i) {
            Establishment centre;
            centre.provider = m_providers.back().id;
            centre.name.fr = QStringLiteral("%1 %2").arg(codeOf(kind)).arg(i);
            m_centres.push_back(must(m_catalogue.save(centre)));
            Programme programme;
            programme.establishment = m_centres.back().id;
            programme.name.fr = QStringLiteral("programme");
            programme.trade = trades.at(m_random.bounded(3));
            programme.level = any<TrainingLevel>();
            m_programmes.push_back(must(m_catalogue.save(programme)));
        }
    }
}

void RandomDesk::live(int actions) {
    int sum = 0;
    for (const Kind& kind : kinds())
        sum += kind.weight;
    for (int done = 0; done < actions;) {
        db::Transaction transaction(*db);
        must(transaction.begin());
        for (int i = 0; i < actionsATransaction && done < actions; ++i, ++done) {
            clock.advance(m_random.bounded(60, 4 * 3600));
            int at = m_random.bounded(sum);
            const auto chosen =
                std::ranges::find_if(kinds(), [&](const Kind& kind) { return (at -= kind.weight) < 0; });
            auto& [succeeded, refused] = m_done[chosen->name];
            ++((this->*chosen->act)() ? succeeded : refused);
        }
        must(transaction.commit());
    }
}

BeneficiaryId RandomDesk::person() {
    return m_persons.empty() ? BeneficiaryId() : oneOf(m_persons);
}

Result<Referral> RandomDesk::referral() {
    return m_all.empty() ? fail(ErrorCode::NotFound) : m_referrals.find(oneOf(m_all));
}

/// Some of what a form has, also what is improbable or not known.
void RandomDesk::change(Beneficiary& person) {
    const auto maybe = [&](auto& value, const auto& other) {
        if (chance(40))
            value = other;
    };
    maybe(person.sex, any<Sex>());
    maybe(person.birth, chance(80) ? BirthDate::exact(QDate(m_random.bounded(1940, 2015), 1 + m_random.bounded(12),
                                                            1 + m_random.bounded(28)))
                                   : BirthDate());
    maybe(person.nationalities, chance(80) ? QStringList{countries.at(m_random.bounded(7))} : QStringList());
    maybe(person.arrondissement, chance(80) ? oneOf(arrondissements()).code : QString());
    maybe(person.residenceStatus, any<ResidenceStatus>());
    maybe(person.residenceExpiresOn,
          chance(60) ? std::optional(today().addDays(m_random.bounded(-200, 400))) : std::nullopt);
    maybe(person.educationLevel, any<EducationLevel>());
    maybe(person.employmentStatus, any<EmploymentStatus>());
    maybe(person.phone, chance(70) ? QStringLiteral("0661000000") : QString());
    maybe(person.householdSize, chance(60) ? std::optional(1 + m_random.bounded(25)) : std::nullopt);
    if (chance(40))
        person.languages = {{QStringLiteral("fra"), any<CefrLevel>(), any<CefrLevel>()}};
    if (chance(40)) {
        person.documents.clear();
        for (const DocumentKind kind : {DocumentKind::ResidenceTitle, DocumentKind::Passport, DocumentKind::Insurance})
            if (chance(60))
                person.documents.push_back(
                    {kind, any<DocumentStatus>(),
                     chance(80) ? std::optional(today().addDays(m_random.bounded(-200, 400))) : std::nullopt,
                     chance(30) ? QStringLiteral("a note, with: marks") : QString()});
    }
}

Status RandomDesk::registerPerson() {
    Beneficiary person;
    person.name.givenLatin = QStringLiteral("Awa");
    change(person);
    person.registeredOn = recently(10);
    Consent consent;
    consent.purpose = ConsentPurpose::Record;
    consent.decidedOn = person.registeredOn;
    TRY_ASSIGN(const auto made, IntakeService(m_context).registerPerson(person, any<OpeningReason>(), {consent},
                                                                        chance(80) ? oneOf(m_advisors) : UserId()));
    m_persons.push_back(made.person.id);
    return {};
}

/// People with a past, as an import or the demo desk brings them.
Status RandomDesk::importPersons() {
    IntakeWriter writer(m_context);
    TRY(writer.begin());
    for (int i = 0; i < 3; ++i) {
        PersonIntake intake;
        intake.person.name.givenLatin = QStringLiteral("Binta");
        change(intake.person);
        intake.person.registeredOn = recently(300);
        CaseFile file;
        file.openedOn = intake.person.registeredOn;
        file.advisor = oneOf(m_advisors);
        intake.versions.push_back(file);
        if (chance(50)) {
            file.status = CaseStatus::Closed;
            file.closing = CaseClosing{file.openedOn.addDays(1), ClosingReason::Other};
            intake.versions.push_back(file);
            file.status = CaseStatus::Open;
            file.closing.reset();
            file.spell = 2;
            file.openingReason = any<OpeningReason>();
            file.openedOn = file.openedOn.addDays(2);
            intake.versions.push_back(file);
            if (chance(50)) { // a spell counts once, on its day as last known
                file.status = CaseStatus::OnHold;
                file.openedOn = file.openedOn.addDays(1);
                intake.versions.push_back(file);
            }
        }
        CounsellingSession session;
        session.heldAt = QDateTime(intake.person.registeredOn, QTime(23, 30), Qt::UTC); // the next day at the desk
        session.attendance = chance(60) ? Attendance::Seen : Attendance::NoShow;
        session.nextStep = NextStep{QStringLiteral("x"), today(), {}};
        intake.sessions.push_back(session);
        TRY(writer.add(intake));
        m_persons.push_back(intake.person.id);
        session.id = {};
        session.stamp = {};
        session.beneficiary = oneOf(m_persons);
        TRY(writer.addSession(session));
    }
    return writer.finish();
}

/// A row that is taken back after it brought a new name, and the next one that brings another.
Status RandomDesk::importRefused() {
    IntakeWriter writer(m_context);
    TRY(writer.begin());
    const auto add = [&](const QString& nationality) -> Status {
        PersonIntake intake;
        intake.person.name.givenLatin = QStringLiteral("Coumba");
        intake.person.nationalities = {nationality};
        TRY(writer.add(intake));
        m_persons.push_back(intake.person.id);
        return {};
    };
    const auto newName = [&] { return QStringLiteral("N%1").arg(m_random.generate(), 8, 36, QChar(u'0')); };
    {
        db::Transaction row(*db);
        TRY(row.begin());
        TRY(add(newName()));
        m_persons.pop_back();
        row.rollback();
    }
    // Somebody else's row brings a name meanwhile: there are as many names as before, but not the same.
    if (chance(50) && !m_persons.empty()) {
        BeneficiaryService persons(m_context);
        TRY_ASSIGN(Beneficiary other, persons.find(person()));
        other.arrondissement = oneOf(provinces()).code;
        other.nationalities = {QStringLiteral("TCD")};
        TRY(persons.save(other));
    }
    TRY(add(newName()));
    return writer.finish();
}

Status RandomDesk::editPerson() {
    BeneficiaryService persons(m_context);
    TRY_ASSIGN(Beneficiary person, persons.find(this->person()));
    change(person);
    return statusOf(persons.save(person));
}

Status RandomDesk::stepCase() {
    CaseService cases(m_context);
    TRY_ASSIGN(const CaseFile file, cases.find(person()));
    if (file.status == CaseStatus::Closed)
        return statusOf(cases.reopen(file, any<OpeningReason>(), recently(5)));
    if (chance(30))
        return statusOf(file.status == CaseStatus::OnHold ? cases.resume(file) : cases.hold(file));
    return statusOf(cases.close(file, any<ClosingReason>(), recently(5)));
}

Status RandomDesk::assignCase() {
    CaseService cases(m_context);
    TRY_ASSIGN(const CaseFile file, cases.find(person()));
    return statusOf(cases.assign(file, chance(80) ? oneOf(m_advisors) : UserId()));
}

Status RandomDesk::holdSession() {
    CounsellingSession session;
    session.beneficiary = person();
    session.advisor = oneOf(m_advisors);
    session.heldAt = clock.now().addDays(m_random.bounded(-20, 10));
    session.kind = any<SessionKind>();
    session.mode = any<SessionMode>();
    session.attendance = any<Attendance>();
    if (chance(40))
        session.nextStep =
            NextStep{QStringLiteral("call"), chance(80) ? std::optional(recently(40).addDays(20)) : std::nullopt, {}};
    TRY_ASSIGN(const auto saved, SessionService(m_context).save(session));
    m_sessions.push_back(saved.id);
    return {};
}

Status RandomDesk::changeSession() {
    if (m_sessions.empty())
        return fail(ErrorCode::NotFound);
    SessionService sessions(m_context);
    TRY_ASSIGN(CounsellingSession session, sessions.find(oneOf(m_sessions)));
    if (chance(40))
        return statusOf(sessions.markAttendance(session.id, session.stamp.version, any<Attendance>()));
    if (chance(50))
        return statusOf(sessions.completeStep(session.id, session.stamp.version));
    session.heldAt = session.heldAt.addDays(-m_random.bounded(5));
    session.advisor = oneOf(m_advisors);
    return statusOf(sessions.save(session));
}

Referral RandomDesk::blankReferral() {
    const Programme& programme = oneOf(m_programmes);
    Referral referral;
    referral.beneficiary = person();
    referral.establishment = programme.establishment;
    if (chance(70))
        referral.programme = programme.id;
    referral.advisor = oneOf(m_advisors);
    if (chance(50) && !m_intakes.empty())
        if (const auto intake = m_catalogue.find(oneOf(m_intakes)); intake && intake->active) {
            referral.intake = intake->id;
            referral.programme = intake->programme;
            for (const Programme& each : m_programmes)
                if (each.id == intake->programme)
                    referral.establishment = each.establishment;
        }
    return referral;
}

Status RandomDesk::draft() {
    Referral referral = blankReferral();
    referral.createdOn = recently(10);
    TRY_ASSIGN(const auto made, m_referrals.draft(referral));
    m_all.push_back(made.id);
    Consent consent;
    consent.beneficiary = made.beneficiary;
    consent.purpose = ConsentPurpose::Share;
    consent.establishment = made.establishment;
    consent.decidedOn = made.createdOn;
    return statusOf(m_consents.record(consent));
}

Status RandomDesk::changeDraft() {
    TRY_ASSIGN(Referral shown, referral());
    const Referral other = blankReferral();
    shown.programme = other.programme;
    shown.intake = other.intake;
    shown.establishment = other.establishment;
    return statusOf(m_referrals.draft(shown));
}

Status RandomDesk::stepReferral() {
    TRY_ASSIGN(const Referral shown, referral());
    const auto outcomes = ReferralRules::nextOutcomes(shown);
    if (!outcomes.empty()) {
        OutcomeStep step{chance(75) ? outcomes.front() : oneOf(outcomes), recently(4), {}, {}};
        if (step.to == TrainingOutcome::DroppedOut)
            step.reason = any<DropOutReason>();
        return statusOf(m_referrals.recordOutcome(shown, step));
    }
    const auto statuses = ReferralRules::nextStatuses(shown);
    if (statuses.empty())
        return fail(ErrorCode::TransitionRefused);
    RequestStep step{shown.status == ReferralStatus::Draft ? ReferralStatus::Sent
                     : chance(50)                          ? ReferralStatus::Accepted
                                                           : oneOf(statuses),
                     recently(4),
                     {},
                     {}};
    if (step.to == ReferralStatus::Refused) {
        step.reasons = {any<RefusalReason>()};
        if (chance(50) && step.reasons.front() != RefusalReason::Other)
            step.reasons.push_back(RefusalReason::Other);
    }
    return statusOf(m_referrals.step(shown, step));
}

Status RandomDesk::answerAtOnce() {
    TRY_ASSIGN(const Referral shown, referral());
    OutcomeStep step{any<TrainingOutcome>(), recently(4), {}, {}};
    if (step.to == TrainingOutcome::DroppedOut)
        step.reason = any<DropOutReason>();
    TRY_ASSIGN(const auto way, ReferralRules::wayTo(shown, step));
    return statusOf(m_referrals.steps(shown, way));
}

Status RandomDesk::remind() {
    TRY_ASSIGN(const Referral shown, referral());
    return statusOf(m_referrals.remind(shown, {today(), {}}));
}

Status RandomDesk::reassign() {
    TRY_ASSIGN(const Referral shown, referral());
    return statusOf(m_referrals.reassign(shown, oneOf(m_advisors)));
}

Status RandomDesk::undo() {
    TRY_ASSIGN(const auto report, m_referrals.undo());
    return report.refused.empty() ? Status() : fail(report.refused.front().error);
}

Status RandomDesk::expire() {
    return statusOf(m_referrals.expireOverdue(today()));
}

/// One without steps, as a file of another system has it.
Status RandomDesk::importReferral() {
    ReferralRecord record;
    Referral& referral = record.referral;
    referral = blankReferral();
    referral.intake = {};
    referral.createdOn = referral.statusOn = recently(60);
    if (chance(80)) {
        referral.status = chance(70) ? ReferralStatus::Accepted : any<ReferralStatus>();
        referral.sentOn = referral.createdOn;
        referral.expiresOn = referral.createdOn.addDays(30);
        if (referral.status == ReferralStatus::Refused)
            referral.refusalReasons = {any<RefusalReason>()};
        if (referral.status == ReferralStatus::Accepted && chance(80)) {
            referral.outcome = OutcomeState{any<TrainingOutcome>(), today(), {}};
            if (referral.outcome->outcome == TrainingOutcome::DroppedOut)
                referral.outcome->dropOutReason = any<DropOutReason>();
        }
    }
    referral.id = ReferralId::create(clock);
    TRY(m_referrals.insertAll(std::span(&record, 1)));
    m_all.push_back(referral.id);
    return {};
}

Status RandomDesk::followUp() {
    FollowUp found;
    found.beneficiary = person();
    found.months = chance(40) ? 6 : chance(60) ? 12 : 3;
    found.checkedOn = recently(10);
    found.situation = any<EmploymentSituation>();
    found.evidence = any<EvidenceLevel>();
    if (chance(20))
        return m_followUps.insertAll(std::span(&found, 1));
    TRY_ASSIGN(const auto saved, m_followUps.record(found));
    m_found.push_back(saved.id);
    return {};
}

Status RandomDesk::correctFollowUp() {
    if (m_found.empty())
        return fail(ErrorCode::NotFound);
    TRY_ASSIGN(FollowUp found, m_followUps.find(oneOf(m_found)));
    found.situation = any<EmploymentSituation>();
    found.months = chance(50) ? 6 : 12;
    return statusOf(m_followUps.record(found));
}

Status RandomDesk::call() {
    ContactAttempt attempt;
    attempt.beneficiary = person();
    attempt.mark = any<FollowUpMark>();
    attempt.attemptedAt = clock.now().addDays(-m_random.bounded(30));
    attempt.result = any<ContactResult>();
    if (chance(30))
        return m_followUps.insertAttempts(std::span(&attempt, 1));
    return statusOf(m_followUps.note(attempt));
}

Status RandomDesk::seat() {
    if (m_intakes.empty())
        return fail(ErrorCode::NotFound);
    SeatService seats(m_context);
    const IntakeId intake = oneOf(m_intakes);
    return statusOf(chance(60) ? seats.hold(intake, person()) : seats.wait(intake, person()));
}

Status RandomDesk::leaveSeat() {
    SeatService seats(m_context);
    if (chance(20))
        return statusOf(seats.releaseExpired(today()));
    TRY_ASSIGN(const auto own, seats.ofBeneficiary(person()));
    if (own.empty())
        return fail(ErrorCode::NotFound);
    return statusOf(chance(50) ? seats.release(own.front()) : seats.extend(own.front(), today().addDays(9)));
}

Status RandomDesk::planAction() {
    PlanAction action;
    action.beneficiary = person();
    action.description = QStringLiteral("fetch the certificate");
    if (chance(60))
        action.owner = oneOf(m_advisors);
    if (chance(80))
        action.due = recently(40).addDays(20);
    TRY_ASSIGN(const auto saved, PlanService(m_context).save(action));
    m_actions.push_back(saved.id);
    return {};
}

Status RandomDesk::changeAction() {
    if (m_actions.empty())
        return fail(ErrorCode::NotFound);
    PlanService plans(m_context);
    TRY_ASSIGN(const PlanAction action, plans.find(oneOf(m_actions)));
    if (!action.isOpen())
        return statusOf(plans.resume(action));
    return statusOf(chance(40)   ? plans.complete(action)
                    : chance(50) ? plans.cancel(action)
                                 : plans.postpone(action, today().addDays(m_random.bounded(-5, 20))));
}

Status RandomDesk::addIntake() {
    Intake intake;
    intake.programme = oneOf(m_programmes).id;
    intake.startsOn = today().addDays(m_random.bounded(-30, 90));
    if (chance(80))
        intake.seats = m_random.bounded(30);
    TRY_ASSIGN(const auto saved, m_catalogue.save(intake));
    m_intakes.push_back(saved.id);
    return {};
}

/// Also what decides where a referral counts: the centre of a programme, the provider of a centre.
Status RandomDesk::changeCatalogue() {
    switch (m_random.bounded(4)) {
    case 0: {
        Establishment& centre = m_centres[static_cast<std::size_t>(m_random.bounded(int(m_centres.size())))];
        centre.provider = oneOf(m_providers).id;
        TRY_ASSIGN(centre, m_catalogue.save(centre));
        return {};
    }
    case 1: {
        Programme& programme = m_programmes[static_cast<std::size_t>(m_random.bounded(int(m_programmes.size())))];
        programme.level = any<TrainingLevel>();
        programme.trade = trades.at(m_random.bounded(3));
        TRY_ASSIGN(programme, m_catalogue.save(programme));
        return {};
    }
    default:
        if (m_intakes.empty())
            return fail(ErrorCode::NotFound);
        TRY_ASSIGN(Intake intake, m_catalogue.find(oneOf(m_intakes)));
        intake.active = chance(70);
        intake.seats = m_random.bounded(30);
        return statusOf(m_catalogue.save(intake));
    }
}

Status RandomDesk::removeIntake() {
    return m_intakes.empty() ? fail(ErrorCode::NotFound) : statusOf(m_catalogue.remove(oneOf(m_intakes)));
}

} // namespace tawjih::test
