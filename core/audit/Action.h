#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"

#include <QUuid>

namespace tawjih {

namespace audit {

/// What was done. Codes are part of the chained bytes: never change one, only add.
enum class Action {
    // The desk
    DeskCreated,
    DeskOpened, ///< count: failed attempts since the last success
    DeskLocked,
    DeskRecovered,    ///< opened with the recovery code
    RollbackAccepted, ///< an administrator opened a desk older than its anchor
    SettingsChanged,
    BackupMade,
    BackupProved,   ///< a backup was opened to prove that it can be; count: rows
    BackupRestored, ///< the desk goes on from a backup
    DeskSalvaged,   ///< what could still be read of a damaged desk went into this one; count: rows
    KeyRenewed,     ///< the desk has a new database key
    // Accounts
    UserAdded,
    UserRenamed,
    UserRolesChanged,
    UserSuspended,
    UserRestored,
    PasswordChanged,
    PasswordReset, ///< by an administrator
    RecoveryCodeRenewed,
    RecoveryCodeTested,
    // Persons and their files
    PersonRead,
    PersonCreated,
    PersonChanged,
    PersonMerged,
    PersonUnmerged,     ///< a merge was taken back
    PersonsNotSame,     ///< two persons who look alike were said to be two
    PersonsMayBeSame,   ///< and that was taken back
    DuplicatesNoted,    ///< somebody was recorded in spite of persons who look alike; count: those
    DuplicatesSearched, ///< the whole desk; count: pairs found
    PersonErased,
    HouseholdChanged,     ///< who lives with the person, or is a relative of theirs
    HouseholdDenied,      ///< two persons who share a phone or an address were said not to live together
    PersonsListed,        ///< a list with names was shown; count: rows
    RestrictedCaseOpened, ///< the glass was broken, for a reason kept beside
    GlassReviewed,        ///< a supervisor saw why
    CaseRestricted,
    CaseUnrestricted,
    ConsentGiven,
    ConsentRefused,
    ConsentWithdrawn,
    ConsentObjected, ///< an objection of the person was granted
    CaseOpened,
    CaseChanged,
    CaseAssigned,
    CaseClosed,
    CaseReopened,
    SessionCreated,
    SessionChanged,
    ReferralCreated,
    ReferralChanged,
    ReferralStepped, ///< its status changed
    ReferralReminded,
    ReferralUndone, ///< the last step was taken back
    OutcomeRecorded,
    FollowUpPlanned,
    FollowUpRecorded,
    SeatChanged, ///< held, enrolled, waiting or released
    PlanChanged,
    PlanActionChanged,
    ContactAttempted,
    LetterIssued,
    AnswersImported, ///< a centre's answers; count: referrals
    // The agenda
    AgendaChanged,
    AgendaExported, ///< count: entries
    // The catalogue
    ProviderChanged,
    EstablishmentChanged,
    ProgrammeChanged,
    IntakeChanged,
    AdmissionRuleChanged,
    LetterTemplateChanged,
    // Figures
    FigureDefinitionChanged,   ///< an indicator, a dashboard or a report template of the desk's own
    FigureDefinitionsImported, ///< count: definitions
    ReportMade,                ///< it left the desk; count: figures
    // Anonymised exports
    RecipeChanged,
    ReleaseProposed, ///< count: persons published
    ReleaseApproved, ///< count: persons published
    ReleaseRefused,
    ReleaseWritten,    ///< its package left the desk; count: persons published
    CatalogueImported, ///< count: records
    CatalogueExported, ///< count: records
    // Data in and out
    PersonsImported,    ///< count: persons
    ImportUndone,       ///< count: rows
    PersonsExported,    ///< count: persons
    StatisticsExported, ///< count: figures or rows
    PersonPrinted,
    AuditRead,
    AuditExported, ///< count: entries
    // The person's rights
    RightRequested,   ///< access, rectification, opposition or erasure
    RightAnswered,    ///< granted or refused
    PersonFileIssued, ///< their own file was handed over
    ErasureProposed,  ///< count: persons
    ErasureApproved,  ///< count: persons
    ErasureRefused,
    // Attachments
    AttachmentAdded,
    AttachmentOpened,
    AttachmentRemoved,
};

/// The kind of record an entry is about.
enum class SubjectKind {
    Desk,
    User,
    Beneficiary,
    Case,
    Session,
    Consent,
    Provider,
    Establishment,
    Programme,
    Referral,
    FollowUp,
    Intake,
    AdmissionRule,
    Seat,
    Plan,
    PlanAction,
    ContactAttempt,
    AgendaEvent,
    CalendarPeriod,
    LetterTemplate,
    Letter,
    FigureDefinition,
    Report,
    Recipe,
    Release,
    RightsRequest,
    Erasure,
    Attachment,
};

/// The record an entry is about; `record(Action::PersonRead, person.id)` converts by the id's own type.
struct Subject {
    SubjectKind kind = SubjectKind::Desk;
    QUuid id;

    Subject() = default;
    Subject(SubjectKind subjectKind, const QUuid& subjectId) : kind(subjectKind), id(subjectId) {}
    Subject(const UserId& user) : Subject(SubjectKind::User, user.uuid()) {}
    Subject(const BeneficiaryId& person) : Subject(SubjectKind::Beneficiary, person.uuid()) {}
    Subject(const CaseId& aCase) : Subject(SubjectKind::Case, aCase.uuid()) {}
    Subject(const SessionId& session) : Subject(SubjectKind::Session, session.uuid()) {}
    Subject(const ConsentId& consent) : Subject(SubjectKind::Consent, consent.uuid()) {}
    Subject(const ProviderId& provider) : Subject(SubjectKind::Provider, provider.uuid()) {}
    Subject(const EstablishmentId& place) : Subject(SubjectKind::Establishment, place.uuid()) {}
    Subject(const ProgrammeId& programme) : Subject(SubjectKind::Programme, programme.uuid()) {}
    Subject(const ReferralId& referral) : Subject(SubjectKind::Referral, referral.uuid()) {}
    Subject(const FollowUpId& followUp) : Subject(SubjectKind::FollowUp, followUp.uuid()) {}
    Subject(const IntakeId& intake) : Subject(SubjectKind::Intake, intake.uuid()) {}
    Subject(const AdmissionRuleId& rule) : Subject(SubjectKind::AdmissionRule, rule.uuid()) {}
    Subject(const SeatId& seat) : Subject(SubjectKind::Seat, seat.uuid()) {}
    Subject(const PlanId& plan) : Subject(SubjectKind::Plan, plan.uuid()) {}
    Subject(const PlanActionId& action) : Subject(SubjectKind::PlanAction, action.uuid()) {}
    Subject(const ContactAttemptId& attempt) : Subject(SubjectKind::ContactAttempt, attempt.uuid()) {}
    Subject(const AgendaEventId& event) : Subject(SubjectKind::AgendaEvent, event.uuid()) {}
    Subject(const CalendarPeriodId& period) : Subject(SubjectKind::CalendarPeriod, period.uuid()) {}
    Subject(const LetterTemplateId& letterTemplate) : Subject(SubjectKind::LetterTemplate, letterTemplate.uuid()) {}
    Subject(const LetterId& letter) : Subject(SubjectKind::Letter, letter.uuid()) {}
    Subject(const FigureDefinitionId& definition) : Subject(SubjectKind::FigureDefinition, definition.uuid()) {}
    Subject(const ReportId& report) : Subject(SubjectKind::Report, report.uuid()) {}
    Subject(const RecipeId& recipe) : Subject(SubjectKind::Recipe, recipe.uuid()) {}
    Subject(const ReleaseId& release) : Subject(SubjectKind::Release, release.uuid()) {}
    Subject(const RightsRequestId& request) : Subject(SubjectKind::RightsRequest, request.uuid()) {}
    Subject(const ErasureId& erasure) : Subject(SubjectKind::Erasure, erasure.uuid()) {}
    Subject(const AttachmentId& attachment) : Subject(SubjectKind::Attachment, attachment.uuid()) {}
    bool operator==(const Subject&) const = default;
};

} // namespace audit

template <>
struct Codes<audit::Action> {
    using A = audit::Action;
    static constexpr CodeEntry<A> entries[] = {
        {A::DeskCreated, "desk.created", QT_TRANSLATE_NOOP("Codes", "Desk created")},
        {A::DeskOpened, "desk.opened", QT_TRANSLATE_NOOP("Codes", "Desk unlocked")},
        {A::DeskLocked, "desk.locked", QT_TRANSLATE_NOOP("Codes", "Desk locked")},
        {A::DeskRecovered, "desk.recovered", QT_TRANSLATE_NOOP("Codes", "Desk opened with the recovery code")},
        {A::RollbackAccepted, "desk.rollback_accepted", QT_TRANSLATE_NOOP("Codes", "Older copy of the desk accepted")},
        {A::SettingsChanged, "settings.changed", QT_TRANSLATE_NOOP("Codes", "Settings changed")},
        {A::BackupMade, "backup.made", QT_TRANSLATE_NOOP("Codes", "Backup written")},
        {A::BackupProved, "backup.proved", QT_TRANSLATE_NOOP("Codes", "Backup proved by opening it")},
        {A::BackupRestored, "backup.restored", QT_TRANSLATE_NOOP("Codes", "Desk restored from a backup")},
        {A::DeskSalvaged, "desk.salvaged", QT_TRANSLATE_NOOP("Codes", "Damaged desk salvaged")},
        {A::KeyRenewed, "desk.rekeyed", QT_TRANSLATE_NOOP("Codes", "Key of the desk renewed")},
        {A::UserAdded, "user.added", QT_TRANSLATE_NOOP("Codes", "User added")},
        {A::UserRenamed, "user.renamed", QT_TRANSLATE_NOOP("Codes", "User renamed")},
        {A::UserRolesChanged, "user.roles", QT_TRANSLATE_NOOP("Codes", "Roles of a user changed")},
        {A::UserSuspended, "user.suspended", QT_TRANSLATE_NOOP("Codes", "User suspended")},
        {A::UserRestored, "user.restored", QT_TRANSLATE_NOOP("Codes", "User restored")},
        {A::PasswordChanged, "user.password", QT_TRANSLATE_NOOP("Codes", "Password changed")},
        {A::PasswordReset, "user.password_reset", QT_TRANSLATE_NOOP("Codes", "Password reset by an administrator")},
        {A::RecoveryCodeRenewed, "desk.recovery_renewed", QT_TRANSLATE_NOOP("Codes", "Recovery code renewed")},
        {A::RecoveryCodeTested, "desk.recovery_tested", QT_TRANSLATE_NOOP("Codes", "Recovery code tested")},
        {A::PersonRead, "person.read", QT_TRANSLATE_NOOP("Codes", "Person's file read")},
        {A::PersonCreated, "person.created", QT_TRANSLATE_NOOP("Codes", "Person registered")},
        {A::PersonChanged, "person.changed", QT_TRANSLATE_NOOP("Codes", "Person's file changed")},
        {A::PersonMerged, "person.merged", QT_TRANSLATE_NOOP("Codes", "Two files of a person merged")},
        {A::PersonUnmerged, "person.unmerged", QT_TRANSLATE_NOOP("Codes", "Merge of two files taken back")},
        {A::PersonsNotSame, "person.not_same", QT_TRANSLATE_NOOP("Codes", "Two persons said not to be the same")},
        {A::PersonsMayBeSame, "person.may_be_same",
         QT_TRANSLATE_NOOP("Codes", "Two persons may be the same after all")},
        {A::DuplicatesNoted, "duplicates.noted", QT_TRANSLATE_NOOP("Codes", "Possible duplicates of a person noted")},
        {A::DuplicatesSearched, "duplicates.searched", QT_TRANSLATE_NOOP("Codes", "Desk searched for duplicates")},
        {A::PersonErased, "person.erased", QT_TRANSLATE_NOOP("Codes", "Person's data erased")},
        {A::HouseholdChanged, "household.changed", QT_TRANSLATE_NOOP("Codes", "Household of a person changed")},
        {A::HouseholdDenied, "household.denied", QT_TRANSLATE_NOOP("Codes", "Two persons said not to live together")},
        {A::PersonsListed, "person.listed", QT_TRANSLATE_NOOP("Codes", "List of persons shown")},
        {A::RestrictedCaseOpened, "case.glass", QT_TRANSLATE_NOOP("Codes", "Restricted case opened")},
        {A::GlassReviewed, "case.glass_reviewed", QT_TRANSLATE_NOOP("Codes", "Opening of a restricted case reviewed")},
        {A::CaseRestricted, "case.restricted", QT_TRANSLATE_NOOP("Codes", "Case restricted")},
        {A::CaseUnrestricted, "case.unrestricted", QT_TRANSLATE_NOOP("Codes", "Restriction of a case lifted")},
        {A::ConsentGiven, "consent.given", QT_TRANSLATE_NOOP("Codes", "Consent given")},
        {A::ConsentRefused, "consent.refused", QT_TRANSLATE_NOOP("Codes", "Consent refused")},
        {A::ConsentWithdrawn, "consent.withdrawn", QT_TRANSLATE_NOOP("Codes", "Consent withdrawn")},
        {A::ConsentObjected, "consent.objected", QT_TRANSLATE_NOOP("Codes", "Use of data objected to")},
        {A::CaseOpened, "case.opened", QT_TRANSLATE_NOOP("Codes", "Case opened")},
        {A::CaseChanged, "case.changed", QT_TRANSLATE_NOOP("Codes", "Case changed")},
        {A::CaseAssigned, "case.assigned", QT_TRANSLATE_NOOP("Codes", "Case assigned")},
        {A::CaseClosed, "case.closed", QT_TRANSLATE_NOOP("Codes", "Case closed")},
        {A::CaseReopened, "case.reopened", QT_TRANSLATE_NOOP("Codes", "Case reopened")},
        {A::SessionCreated, "session.created", QT_TRANSLATE_NOOP("Codes", "Session recorded")},
        {A::SessionChanged, "session.changed", QT_TRANSLATE_NOOP("Codes", "Session changed")},
        {A::ReferralCreated, "referral.created", QT_TRANSLATE_NOOP("Codes", "Referral prepared")},
        {A::ReferralChanged, "referral.changed", QT_TRANSLATE_NOOP("Codes", "Referral changed")},
        {A::ReferralStepped, "referral.stepped", QT_TRANSLATE_NOOP("Codes", "Referral moved on")},
        {A::ReferralReminded, "referral.reminded", QT_TRANSLATE_NOOP("Codes", "Centre reminded of a referral")},
        {A::ReferralUndone, "referral.undone", QT_TRANSLATE_NOOP("Codes", "Step of a referral taken back")},
        {A::OutcomeRecorded, "outcome.recorded", QT_TRANSLATE_NOOP("Codes", "Outcome recorded")},
        {A::FollowUpPlanned, "followup.planned", QT_TRANSLATE_NOOP("Codes", "Follow-up planned")},
        {A::FollowUpRecorded, "followup.recorded", QT_TRANSLATE_NOOP("Codes", "Follow-up recorded")},
        {A::SeatChanged, "seat.changed", QT_TRANSLATE_NOOP("Codes", "Training place changed")},
        {A::PlanChanged, "plan.changed", QT_TRANSLATE_NOOP("Codes", "Career plan changed")},
        {A::PlanActionChanged, "plan.action", QT_TRANSLATE_NOOP("Codes", "Action of a plan changed")},
        {A::ContactAttempted, "contact.attempted", QT_TRANSLATE_NOOP("Codes", "Attempt to reach a person")},
        {A::LetterIssued, "letter.issued", QT_TRANSLATE_NOOP("Codes", "Letter handed over")},
        {A::AnswersImported, "answers.imported", QT_TRANSLATE_NOOP("Codes", "Answers of a centre imported")},
        {A::AgendaChanged, "agenda.changed", QT_TRANSLATE_NOOP("Codes", "Agenda changed")},
        {A::AgendaExported, "agenda.exported", QT_TRANSLATE_NOOP("Codes", "Agenda exported")},
        {A::ProviderChanged, "provider.changed", QT_TRANSLATE_NOOP("Codes", "Provider changed")},
        {A::EstablishmentChanged, "establishment.changed", QT_TRANSLATE_NOOP("Codes", "Training centre changed")},
        {A::ProgrammeChanged, "programme.changed", QT_TRANSLATE_NOOP("Codes", "Programme changed")},
        {A::IntakeChanged, "intake.changed", QT_TRANSLATE_NOOP("Codes", "Intake changed")},
        {A::AdmissionRuleChanged, "rule.changed", QT_TRANSLATE_NOOP("Codes", "Admission rule changed")},
        {A::LetterTemplateChanged, "template.changed", QT_TRANSLATE_NOOP("Codes", "Letter template changed")},
        {A::FigureDefinitionChanged, "figure.definition", QT_TRANSLATE_NOOP("Codes", "Definition of a figure changed")},
        {A::FigureDefinitionsImported, "figure.import", QT_TRANSLATE_NOOP("Codes", "Definitions of figures imported")},
        {A::ReportMade, "report.made", QT_TRANSLATE_NOOP("Codes", "Report made")},
        {A::RecipeChanged, "release.recipe", QT_TRANSLATE_NOOP("Codes", "Recipe of an anonymised export changed")},
        {A::ReleaseProposed, "release.proposed", QT_TRANSLATE_NOOP("Codes", "Anonymised export proposed")},
        {A::ReleaseApproved, "release.approved", QT_TRANSLATE_NOOP("Codes", "Anonymised export approved")},
        {A::ReleaseRefused, "release.refused", QT_TRANSLATE_NOOP("Codes", "Anonymised export refused")},
        {A::ReleaseWritten, "release.written", QT_TRANSLATE_NOOP("Codes", "Anonymised export written")},
        {A::CatalogueExported, "catalogue.exported", QT_TRANSLATE_NOOP("Codes", "Catalogue exported")},
        {A::CatalogueImported, "catalogue.imported", QT_TRANSLATE_NOOP("Codes", "Catalogue imported")},
        {A::PersonsImported, "import.persons", QT_TRANSLATE_NOOP("Codes", "Persons imported")},
        {A::ImportUndone, "import.undone", QT_TRANSLATE_NOOP("Codes", "Import taken back")},
        {A::PersonsExported, "export.persons", QT_TRANSLATE_NOOP("Codes", "Persons exported")},
        {A::StatisticsExported, "export.statistics", QT_TRANSLATE_NOOP("Codes", "Statistics exported")},
        {A::PersonPrinted, "person.printed", QT_TRANSLATE_NOOP("Codes", "Person's file printed")},
        {A::AuditRead, "audit.read", QT_TRANSLATE_NOOP("Codes", "Journal read")},
        {A::AuditExported, "audit.exported", QT_TRANSLATE_NOOP("Codes", "Journal exported")},
        {A::RightRequested, "right.requested",
         QT_TRANSLATE_NOOP("Codes", "Request of a person about their data recorded")},
        {A::RightAnswered, "right.answered",
         QT_TRANSLATE_NOOP("Codes", "Request of a person about their data answered")},
        {A::PersonFileIssued, "right.file", QT_TRANSLATE_NOOP("Codes", "Person's own file handed over")},
        {A::ErasureProposed, "right.erasure_proposed", QT_TRANSLATE_NOOP("Codes", "Erasure proposed")},
        {A::ErasureApproved, "right.erasure_approved", QT_TRANSLATE_NOOP("Codes", "Erasure approved")},
        {A::ErasureRefused, "right.erasure_refused", QT_TRANSLATE_NOOP("Codes", "Erasure refused")},
        {A::AttachmentAdded, "attachment.added", QT_TRANSLATE_NOOP("Codes", "Document attached")},
        {A::AttachmentOpened, "attachment.opened", QT_TRANSLATE_NOOP("Codes", "Attached document opened")},
        {A::AttachmentRemoved, "attachment.removed", QT_TRANSLATE_NOOP("Codes", "Attached document removed")},
    };
};

template <>
struct Codes<audit::SubjectKind> {
    using K = audit::SubjectKind;
    static constexpr CodeEntry<K> entries[] = {
        {K::Desk, "desk", QT_TRANSLATE_NOOP("Codes", "Desk")},
        {K::User, "user", QT_TRANSLATE_NOOP("Codes", "User")},
        {K::Beneficiary, "beneficiary", QT_TRANSLATE_NOOP("Codes", "Beneficiary")},
        {K::Case, "case", QT_TRANSLATE_NOOP("Codes", "Case")},
        {K::Session, "session", QT_TRANSLATE_NOOP("Codes", "Session")},
        {K::Consent, "consent", QT_TRANSLATE_NOOP("Codes", "Consent")},
        {K::Provider, "provider", QT_TRANSLATE_NOOP("Codes", "Provider")},
        {K::Establishment, "establishment", QT_TRANSLATE_NOOP("Codes", "Training centre")},
        {K::Programme, "programme", QT_TRANSLATE_NOOP("Codes", "Programme")},
        {K::Referral, "referral", QT_TRANSLATE_NOOP("Codes", "Referral")},
        {K::FollowUp, "follow_up", QT_TRANSLATE_NOOP("Codes", "Follow-up")},
        {K::Intake, "intake", QT_TRANSLATE_NOOP("Codes", "Intake")},
        {K::AdmissionRule, "admission_rule", QT_TRANSLATE_NOOP("Codes", "Admission rule")},
        {K::Seat, "seat", QT_TRANSLATE_NOOP("Codes", "Training place")},
        {K::Plan, "plan", QT_TRANSLATE_NOOP("Codes", "Career plan")},
        {K::PlanAction, "plan_action", QT_TRANSLATE_NOOP("Codes", "Action of a plan")},
        {K::ContactAttempt, "contact_attempt", QT_TRANSLATE_NOOP("Codes", "Attempt to reach a person")},
        {K::AgendaEvent, "agenda_event", QT_TRANSLATE_NOOP("Codes", "Entry of the agenda")},
        {K::CalendarPeriod, "calendar_period", QT_TRANSLATE_NOOP("Codes", "Holiday or hours")},
        {K::LetterTemplate, "letter_template", QT_TRANSLATE_NOOP("Codes", "Letter template")},
        {K::Letter, "letter", QT_TRANSLATE_NOOP("Codes", "Letter")},
        {K::FigureDefinition, "figure_definition", QT_TRANSLATE_NOOP("Codes", "Definition of a figure")},
        {K::Report, "report", QT_TRANSLATE_NOOP("Codes", "Report")},
        {K::Recipe, "recipe", QT_TRANSLATE_NOOP("Codes", "Recipe")},
        {K::Release, "release", QT_TRANSLATE_NOOP("Codes", "Anonymised export")},
        {K::RightsRequest, "rights_request", QT_TRANSLATE_NOOP("Codes", "Request of a person about their data")},
        {K::Erasure, "erasure", QT_TRANSLATE_NOOP("Codes", "Erasure")},
        {K::Attachment, "attachment", QT_TRANSLATE_NOOP("Codes", "Attached document")},
    };
};

} // namespace tawjih
