#include "tests/app/ServiceCalls.h"

#include "app/Services.h"
#include "core/audit/JournalService.h"
#include "core/casework/RestrictionService.h"
#include "core/casework/TeamService.h"
#include "core/catalogue/StalenessService.h"
#include "core/exchange/AgendaExchange.h"
#include "core/exchange/CatalogueExchange.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/JournalExport.h"
#include "core/exchange/PersonListExport.h"
#include "core/identity/FoundBy.h"
#include "core/indicator/FactService.h"
#include "core/outcome/CompletionService.h"
#include "core/referral/DelayService.h"
#include "core/vault/SettingsService.h"
#include "core/vault/UserService.h"

namespace tawjih::test {

namespace {

using namespace audit;
using namespace exchange;
using namespace identity;
using namespace indicator;
using namespace release;
using namespace rights;
using namespace vault;
using Watch = std::function<bool(qint64, qint64)>; // as each of them calls it

/// Everything that somebody at the desk can call.
struct All {
    All(const ServiceContext& context, KeyRing& keys)
        : services(context)
        , team(context)
        , restrictions(context)
        , staleness(context)
        , agendaFiles(context, services.agenda, services.sessions)
        , catalogueFiles(context, services.catalogue)
        , imports(context, services.catalogue, services.referrals)
        , lists(context)
        , journal(context)
        , journalFiles(context)
        , facts(context.db)
        , completions(context)
        , delays(context)
        , settings(context)
        , users(context, keys) {}

    Services services;
    TeamService team;
    RestrictionService restrictions;
    StalenessService staleness;
    AgendaExchange agendaFiles;
    CatalogueExchange catalogueFiles;
    ImportService imports;
    PersonListExport lists;
    JournalService journal;
    JournalExport journalFiles;
    FactService facts;
    CompletionService completions;
    DelayService delays;
    SettingsService settings;
    UserService users;
};

template <typename T>
bool isRefused(const Result<T>& result) {
    return !result && result.error().code == ErrorCode::NotAllowed;
}
template <typename T>
bool isRefused(const T&) {
    return false; // it cannot say no
}

/// Something of a type: what its default is, and functions that do nothing.
template <typename T>
struct Any {
    static T make() { return T(); }
};
template <typename R, typename... A>
struct Any<std::function<R(A...)>> {
    static std::function<R(A...)> make() {
        return [](A...) { return R(); };
    }
};

template <typename... T, typename Call>
bool with(Call call) {
    return isRefused(call(Any<T>::make()...));
}

} // namespace

// The name as serviceMethods() writes it, and the call.
#define METHOD(Class, object, method, ...)                                                                             \
    {                                                                                                                  \
        QStringLiteral(#Class "::" #method "(" #__VA_ARGS__ ")"), [](const ServiceContext& context, KeyRing& keys) {   \
            All all(context, keys);                                                                                    \
            return with<__VA_ARGS__>(                                                                                  \
                [&all](auto&&... given) { return all.object.method(std::forward<decltype(given)>(given)...); });       \
        }                                                                                                              \
    }

QMap<QString, ServiceCall> serviceCalls() {
    return {
        METHOD(BeneficiaryService, services.beneficiaries, find, BeneficiaryId),
        METHOD(BeneficiaryService, services.beneficiaries, compared, BeneficiaryId),
        METHOD(BeneficiaryService, services.beneficiaries, save, Beneficiary),
        METHOD(BeneficiaryService, services.beneficiaries, versions, BeneficiaryId),
        METHOD(BeneficiaryService, services.beneficiaries, asOf, BeneficiaryId, QDateTime),
        METHOD(BeneficiaryService, services.beneficiaries, likelySame, PersonName, BirthDate),
        METHOD(BeneficiaryService, services.beneficiaries, eachWithOpenCase, std::function<bool(const Beneficiary&)>),
        METHOD(MergeService, services.merges, merge, Beneficiary, BeneficiaryId, int),
        METHOD(MergeService, services.merges, effects, BeneficiaryId, BeneficiaryId),
        METHOD(MergeService, services.merges, aftermath, PersonMergeId),
        METHOD(MergeService, services.merges, undo, PersonMergeId),
        METHOD(MergeService, services.merges, mergesOf, BeneficiaryId),
        METHOD(MergeService, services.merges, recordsOf, BeneficiaryId),
        METHOD(MergeService, services.merges, mergedInto, BeneficiaryId),
        METHOD(MergeService, services.merges, markNotSame, BeneficiaryId, BeneficiaryId),
        METHOD(MergeService, services.merges, markMayBeSame, BeneficiaryId, BeneficiaryId),
        METHOD(MergeService, services.merges, notSame),
        METHOD(AgendaService, services.agenda, between, QDate, QDate, std::optional<UserId>),
        METHOD(AgendaService, services.agenda, periods, QDate, QDate, bool),
        METHOD(AgendaService, services.agenda, find, CalendarPeriodId),
        METHOD(AgendaService, services.agenda, save, CalendarPeriod),
        METHOD(AgendaService, services.agenda, addNationalHolidays, int),
        METHOD(AgendaService, services.agenda, events, QDate, QDate, std::optional<UserId>, bool),
        METHOD(AgendaService, services.agenda, find, AgendaEventId),
        METHOD(AgendaService, services.agenda, save, AgendaEvent),
        METHOD(AgendaService, services.agenda, compare, std::vector<AgendaEvent>),
        METHOD(AgendaService, services.agenda, takeIn, std::vector<AgendaEvent>, UserId,
               std::function<bool(qint64, qint64)>),
        METHOD(CaseService, services.cases, find, BeneficiaryId),
        METHOD(CaseService, services.cases, assign, CaseFile, UserId),
        METHOD(CaseService, services.cases, assign, std::span<const CaseAssignment>),
        METHOD(CaseService, services.cases, hold, CaseFile),
        METHOD(CaseService, services.cases, resume, CaseFile),
        METHOD(CaseService, services.cases, close, CaseFile, ClosingReason, QDate),
        METHOD(CaseService, services.cases, reopen, CaseFile, OpeningReason, QDate),
        METHOD(CaseService, services.cases, versions, CaseId),
        METHOD(CaseService, services.cases, spells, CaseId),
        METHOD(CaseService, services.cases, advisors),
        METHOD(CaseService, services.cases, userName, UserId),
        METHOD(IntakeService, services.intake, registerPerson, Beneficiary, OpeningReason, std::vector<Consent>, UserId,
               std::vector<identity::FoundMatch>),
        METHOD(RestrictionService, restrictions, standing, BeneficiaryId),
        METHOD(RestrictionService, restrictions, find, BeneficiaryId),
        METHOD(RestrictionService, restrictions, restrict, BeneficiaryId, QString, std::vector<UserId>),
        METHOD(RestrictionService, restrictions, lift, BeneficiaryId),
        METHOD(RestrictionService, restrictions, breakGlass, BeneficiaryId, GlassKind, QString),
        METHOD(RestrictionService, restrictions, openings, int),
        METHOD(RestrictionService, restrictions, unseen),
        METHOD(RestrictionService, restrictions, markSeen, GlassOpening),
        METHOD(ListingService, services.listing, open, ListQuery),
        METHOD(ListingService, services.listing, row, BeneficiaryId),
        METHOD(ListingService, services.listing, reasons, BeneficiaryId, QString),
        METHOD(ListingService, services.listing, noteShown, qint64),
        METHOD(PlanService, services.plans, ofPerson, BeneficiaryId),
        METHOD(PlanService, services.plans, save, Plan),
        METHOD(PlanService, services.plans, versions, BeneficiaryId),
        METHOD(PlanService, services.plans, earlierOf, BeneficiaryId),
        METHOD(PlanService, services.plans, actions, BeneficiaryId),
        METHOD(PlanService, services.plans, find, PlanActionId),
        METHOD(PlanService, services.plans, actionVersions, BeneficiaryId),
        METHOD(PlanService, services.plans, save, PlanAction),
        METHOD(PlanService, services.plans, complete, PlanAction),
        METHOD(PlanService, services.plans, cancel, PlanAction),
        METHOD(PlanService, services.plans, postpone, PlanAction, QDate),
        METHOD(PlanService, services.plans, resume, PlanAction),
        METHOD(PlanService, services.plans, due, std::optional<UserId>, QDate, int, QDate),
        METHOD(PlanService, services.plans, rankedWishes, BeneficiaryId, QStringList),
        METHOD(PlanService, services.plans, ranksOf, QString),
        METHOD(SessionService, services.sessions, save, CounsellingSession),
        METHOD(SessionService, services.sessions, find, SessionId),
        METHOD(SessionService, services.sessions, ofBeneficiary, BeneficiaryId),
        METHOD(SessionService, services.sessions, versions, SessionId),
        METHOD(SessionService, services.sessions, versionsOf, BeneficiaryId),
        METHOD(SessionService, services.sessions, due, std::optional<UserId>, QDate, int, QDate),
        METHOD(SessionService, services.sessions, appointments, QDate, QDate, std::optional<UserId>),
        METHOD(SessionService, services.sessions, completeStep, SessionId, int),
        METHOD(SessionService, services.sessions, postponeStep, SessionId, int, QDate),
        METHOD(SessionService, services.sessions, markAttendance, SessionId, int, Attendance),
        METHOD(TeamService, team, caseloads),
        METHOD(TeamService, team, cases, TeamQuery),
        METHOD(TeamService, team, picture, TeamQuery),
        METHOD(TodayService, services.today, dueSteps, std::optional<UserId>, int),
        METHOD(TodayService, services.today, appointments, QDate, std::optional<UserId>),
        METHOD(TodayService, services.today, caseload, UserId, int),
        METHOD(TodayService, services.today, caseloadCount, UserId),
        METHOD(TodayService, services.today, expiringTitles, std::optional<UserId>, int, int),
        METHOD(TodayService, services.today, expiringBetween, QDate, QDate, std::optional<UserId>, int),
        METHOD(CatalogueService, services.catalogue, providers, CatalogueScope),
        METHOD(CatalogueService, services.catalogue, establishments, std::optional<ProviderId>, CatalogueScope),
        METHOD(CatalogueService, services.catalogue, programmes, std::optional<EstablishmentId>, CatalogueScope),
        METHOD(CatalogueService, services.catalogue, intakes, std::optional<ProgrammeId>, CatalogueScope),
        METHOD(CatalogueService, services.catalogue, find, ProviderId),
        METHOD(CatalogueService, services.catalogue, find, EstablishmentId),
        METHOD(CatalogueService, services.catalogue, find, ProgrammeId),
        METHOD(CatalogueService, services.catalogue, find, IntakeId),
        METHOD(CatalogueService, services.catalogue, findAt, ProviderId, QDateTime),
        METHOD(CatalogueService, services.catalogue, findAt, EstablishmentId, QDateTime),
        METHOD(CatalogueService, services.catalogue, findAt, ProgrammeId, QDateTime),
        METHOD(CatalogueService, services.catalogue, findAt, IntakeId, QDateTime),
        METHOD(CatalogueService, services.catalogue, save, Provider),
        METHOD(CatalogueService, services.catalogue, save, Establishment),
        METHOD(CatalogueService, services.catalogue, save, Programme),
        METHOD(CatalogueService, services.catalogue, save, Intake),
        METHOD(CatalogueService, services.catalogue, save, CatalogueEntry),
        METHOD(CatalogueService, services.catalogue, saveAll, std::vector<CatalogueEntry>,
               std::function<bool(qint64, qint64)>),
        METHOD(CatalogueService, services.catalogue, verifyToday, CatalogueEntry),
        METHOD(CatalogueService, services.catalogue, stalenessDelays),
        METHOD(CatalogueService, services.catalogue, remove, IntakeId),
        METHOD(CatalogueService, services.catalogue, ruleIds),
        METHOD(CatalogueService, services.catalogue, seedCatalogue),
        METHOD(StalenessService, staleness, delays),
        METHOD(StalenessService, staleness, save, StalenessDelays),
        METHOD(ConsentService, services.consents, check, Consent),
        METHOD(ConsentService, services.consents, record, Consent),
        METHOD(ConsentService, services.consents, withdraw, BeneficiaryId, ConsentPurpose, EstablishmentId, Withdrawal),
        METHOD(ConsentService, services.consents, ledger, BeneficiaryId),
        METHOD(ConsentService, services.consents, stateOn, BeneficiaryId, ConsentPurpose, EstablishmentId, QDate),
        METHOD(ConsentService, services.consents, mayShare, BeneficiaryId, EstablishmentId, QDate),
        METHOD(AgendaExchange, agendaFiles, write, QDate, QDate, std::optional<UserId>, CalendarNames),
        METHOD(AgendaExchange, agendaFiles, writeTo, QString, QDate, QDate, std::optional<UserId>, CalendarNames),
        METHOD(AgendaExchange, agendaFiles, preview, QByteArray),
        METHOD(AgendaExchange, agendaFiles, read, QByteArray, UserId, std::function<bool(qint64, qint64)>),
        METHOD(AnswerService, services.answers, understand, QString),
        METHOD(AnswerService, services.answers, record, UnderstoodSlip),
        METHOD(CatalogueExchange, catalogueFiles, exportTo, QString),
        METHOD(CatalogueExchange, catalogueFiles, preview, QString),
        METHOD(CatalogueExchange, catalogueFiles, import, QString, ExchangeProgress),
        METHOD(ImportService, imports, inspect, QString, ImportChoice),
        METHOD(ImportService, imports, preview, QString, ImportPlan, ImportWatch),
        METHOD(ImportService, imports, run, QString, ImportPlan, ImportWatch),
        METHOD(ImportService, imports, recheck, QString, ImportPlan, qint64, ImportWatch),
        METHOD(ImportService, imports, imports),
        METHOD(ImportService, imports, undoFindings, ImportId),
        METHOD(ImportService, imports, undo, ImportId, ImportWatch),
        METHOD(ImportService, imports, mappings),
        METHOD(ImportService, imports, saveMapping, QString, ImportPlan),
        METHOD(ImportService, imports, removeMapping, QString),
        METHOD(PersonListExport, lists, writeTo, QString, PersonListOrder, Watch),
        METHOD(GuidanceService, services.guidance, rules, CatalogueScope),
        METHOD(GuidanceService, services.guidance, find, AdmissionRuleId),
        METHOD(GuidanceService, services.guidance, save, AdmissionRule),
        METHOD(GuidanceService, services.guidance, stalenessDelays),
        METHOD(GuidanceService, services.guidance, seedRules),
        METHOD(GuidanceService, services.guidance, offers),
        METHOD(GuidanceService, services.guidance, matchesFor, BeneficiaryId, WhatIf),
        METHOD(GuidanceService, services.guidance, mayMatch),
        METHOD(GuidanceService, services.guidance, factsOfPerson, BeneficiaryId),
        METHOD(GuidanceService, services.guidance, matchesFor, Beneficiary, WhatIf),
        METHOD(GuidanceService, services.guidance, documentsAskedBy, Plan),
        METHOD(GuidanceService, services.guidance, personsFor, IntakeId, int, std::function<bool(qint64, qint64)>),
        METHOD(AttachmentService, services.attachments, ofPerson, BeneficiaryId),
        METHOD(AttachmentService, services.attachments, add, NewAttachment, GoesOn),
        METHOD(AttachmentService, services.attachments, open, AttachmentId),
        METHOD(AttachmentService, services.attachments, remove, AttachmentId),
        METHOD(HouseholdService, services.households, of, BeneficiaryId),
        METHOD(HouseholdService, services.households, history, BeneficiaryId),
        METHOD(HouseholdService, services.households, warnings, NewLink),
        METHOD(HouseholdService, services.households, link, NewLink),
        METHOD(HouseholdService, services.households, unlink, BeneficiaryId, BeneficiaryId),
        METHOD(HouseholdService, services.households, leave, BeneficiaryId),
        METHOD(HouseholdService, services.households, undo, HouseholdChange),
        METHOD(HouseholdService, services.households, suggestions, BeneficiaryId),
        METHOD(HouseholdService, services.households, deny, BeneficiaryId, BeneficiaryId),
        METHOD(HouseholdService, services.households, allow, BeneficiaryId, BeneficiaryId),
        METHOD(DuplicateService, services.duplicates, pairs, PairClass, int),
        METHOD(DuplicateService, services.duplicates, counts),
        METHOD(DuplicateService, services.duplicates, lastSearch),
        METHOD(DuplicateService, services.duplicates, known, std::vector<BeneficiaryId>),
        METHOD(DuplicateService, services.duplicates, note, BeneficiaryId, std::vector<FoundMatch>, PairSource),
        METHOD(DuplicateService, services.duplicates, takeSearch, ScanReport, std::function<bool()>),
        METHOD(DuplicateService, services.duplicates, reviewed),
        METHOD(FactService, facts, refresh, BeneficiaryId),
        METHOD(FactService, facts, suspend),
        METHOD(FactService, facts, refreshAll),
        METHOD(FactService, facts, refreshOutdated),
        METHOD(FigureService, services.figures, definitions),
        METHOD(FigureService, services.figures, save, DefinitionKind, QJsonObject, int),
        METHOD(FigureService, services.figures, remove, DefinitionKind, QString, int),
        METHOD(FigureService, services.figures, exported),
        METHOD(FigureService, services.figures, exported, DefinitionKind, QString),
        METHOD(FigureService, services.figures, import, QByteArray),
        METHOD(FigureService, services.figures, persons, std::span<const QUuid>),
        METHOD(FigureService, services.figures, noteExport, int),
        METHOD(FigureService, services.figures, noteReport, MadeReport, int),
        METHOD(FigureService, services.figures, reports, int),
        METHOD(LetterService, services.letters, prepare, LetterRequest),
        METHOD(LetterService, services.letters, rework, LetterDraft, LetterForm, std::map<Placeholder, QString>),
        METHOD(LetterService, services.letters, prepareAll, std::span<const LetterRequest>,
               std::function<bool(int, int)>),
        METHOD(LetterService, services.letters, mayIssue, LetterDraft),
        METHOD(LetterService, services.letters, issue, std::span<const LetterDraft>, std::function<Status()>),
        METHOD(LetterService, services.letters, find, LetterReference),
        METHOD(LetterService, services.letters, ofBeneficiary, BeneficiaryId),
        METHOD(LetterService, services.letters, textOf, LetterKind, Language),
        METHOD(LetterService, services.letters, save, LetterTemplate),
        METHOD(LetterService, services.letters, restoreShipped, LetterTemplate),
        METHOD(LetterService, services.letters, sample, LetterTemplate, LetterPaper),
        METHOD(CompletionService, completions, table),
        METHOD(FollowUpService, services.followUps, record, FollowUp),
        METHOD(FollowUpService, services.followUps, find, FollowUpId),
        METHOD(FollowUpService, services.followUps, ofBeneficiary, BeneficiaryId),
        METHOD(FollowUpService, services.followUps, versionsOf, BeneficiaryId),
        METHOD(FollowUpService, services.followUps, standing, BeneficiaryId, QDate),
        METHOD(FollowUpService, services.followUps, note, ContactAttempt),
        METHOD(FollowUpService, services.followUps, recordCall, ContactAttempt, std::optional<FollowUp>),
        METHOD(FollowUpService, services.followUps, attempts, BeneficiaryId),
        METHOD(FollowUpService, services.followUps, due, QDate, std::optional<UserId>, int),
        METHOD(FollowUpService, services.followUps, comingUp, QDate, QDate, std::optional<UserId>, int),
        METHOD(FollowUpService, services.followUps, insertAll, std::span<const FollowUp>),
        METHOD(FollowUpService, services.followUps, insertAttempts, std::span<const ContactAttempt>),
        METHOD(DelayService, delays, delays),
        METHOD(DelayService, delays, save, ReferralDelays),
        METHOD(ReferralService, services.referrals, draft, Referral),
        METHOD(ReferralService, services.referrals, send, Referral, QDate, QString),
        METHOD(ReferralService, services.referrals, answer, Referral, RequestStep),
        METHOD(ReferralService, services.referrals, withdraw, Referral, QDate, QString),
        METHOD(ReferralService, services.referrals, recordOutcome, Referral, OutcomeStep),
        METHOD(ReferralService, services.referrals, step, Referral, Transition),
        METHOD(ReferralService, services.referrals, steps, Referral, std::span<const Transition>),
        METHOD(ReferralService, services.referrals, remind, Referral, Reminder),
        METHOD(ReferralService, services.referrals, reassign, Referral, UserId),
        METHOD(ReferralService, services.referrals, forAll, std::span<const Referral>, BulkAction),
        METHOD(ReferralService, services.referrals, undoable),
        METHOD(ReferralService, services.referrals, lastDone),
        METHOD(ReferralService, services.referrals, undo),
        METHOD(ReferralService, services.referrals, expireOverdue, QDate),
        METHOD(ReferralService, services.referrals, find, ReferralId),
        METHOD(ReferralService, services.referrals, ofBeneficiary, BeneficiaryId),
        METHOD(ReferralService, services.referrals, transitions, ReferralId),
        METHOD(ReferralService, services.referrals, versions, ReferralId),
        METHOD(ReferralService, services.referrals, versionsOf, BeneficiaryId),
        METHOD(ReferralService, services.referrals, list, ReferralQuery),
        METHOD(ReferralService, services.referrals, countsByStatus, ReferralQuery),
        METHOD(ReferralService, services.referrals, overdueCount, std::optional<UserId>),
        METHOD(ReferralService, services.referrals, insertAll, std::span<const ReferralRecord>),
        METHOD(ReferralService, services.referrals, delays),
        METHOD(SeatService, services.seats, count, IntakeId),
        METHOD(SeatService, services.seats, counts, std::span<const IntakeId>),
        METHOD(SeatService, services.seats, ofIntake, IntakeId),
        METHOD(SeatService, services.seats, ofBeneficiary, BeneficiaryId),
        METHOD(SeatService, services.seats, offers),
        METHOD(SeatService, services.seats, hold, IntakeId, BeneficiaryId, ReferralId, std::optional<QDate>),
        METHOD(SeatService, services.seats, wait, IntakeId, BeneficiaryId, ReferralId),
        METHOD(SeatService, services.seats, extend, Seat, QDate),
        METHOD(SeatService, services.seats, release, Seat),
        METHOD(SeatService, services.seats, releaseExpired, QDate),
        METHOD(SeatService, services.seats, follow, Referral),
        METHOD(SeatService, services.seats, vacate, Referral),
        METHOD(SeatService, services.seats, restore, SeatChange),
        METHOD(SeatService, services.seats, insertAll, std::span<const Seat>),
        METHOD(ReleaseService, services.releases, recipes),
        METHOD(ReleaseService, services.releases, saveRecipe, Recipe, int),
        METHOD(ReleaseService, services.releases, removeRecipe, QString, int),
        METHOD(ReleaseService, services.releases, source, Recipe),
        METHOD(ReleaseService, services.releases, personsByValue, Attribute),
        METHOD(ReleaseService, services.releases, earlier),
        METHOD(ReleaseService, services.releases, propose, PreparedRelease),
        METHOD(ReleaseService, services.releases, approve, ReleaseId, PreparedRelease),
        METHOD(ReleaseService, services.releases, refuse, ReleaseId),
        METHOD(ReleaseService, services.releases, noteWritten, ReleaseId, QString),
        METHOD(ReleaseService, services.releases, releases, int),
        METHOD(SettingsService, settings, number, QString, int),
        METHOD(SettingsService, settings, save, QMap<QString, int>),
        METHOD(UserService, users, list),
        METHOD(UserService, users, colleagues),
        METHOD(UserService, users, add, NewUser),
        METHOD(UserService, users, rename, UserId, QString),
        METHOD(UserService, users, setRoles, UserId, Roles),
        METHOD(UserService, users, suspend, UserId),
        METHOD(UserService, users, resetPassword, UserId, QString),
        METHOD(UserService, users, changeOwnPassword, QString, QString),
        METHOD(UserService, users, renewRecoveryCode),
        METHOD(ErasureService, services.erasures, months),
        METHOD(ErasureService, services.erasures, setMonths, int),
        METHOD(ErasureService, services.erasures, check),
        METHOD(ErasureService, services.erasures, verdict, BeneficiaryId, ErasureCause),
        METHOD(ErasureService, services.erasures, propose, ErasureCause, std::span<const BeneficiaryId>),
        METHOD(ErasureService, services.erasures, approve, ErasureId, std::function<bool(int, int)>),
        METHOD(ErasureService, services.erasures, refuse, ErasureId),
        METHOD(ErasureService, services.erasures, all),
        METHOD(ErasureService, services.erasures, persons, ErasureId),
        METHOD(ErasureService, services.erasures, erasedAt, BeneficiaryId),
        METHOD(RightsService, services.rights, days),
        METHOD(RightsService, services.rights, setDays, QMap<RightsKind, int>),
        METHOD(RightsService, services.rights, record, RightsRequest),
        METHOD(RightsService, services.rights, grant, RightsRequest),
        METHOD(RightsService, services.rights, refuse, RightsRequest, QString),
        METHOD(RightsService, services.rights, effects, RightsRequest),
        METHOD(RightsService, services.rights, find, RightsRequestId),
        METHOD(RightsService, services.rights, ofPerson, BeneficiaryId),
        METHOD(RightsService, services.rights, list, RightsQuery),
        METHOD(RightsService, services.rights, due, QDate),
        METHOD(WithdrawalService, services.withdrawals, effects, BeneficiaryId, ConsentPurpose, EstablishmentId),
        METHOD(WithdrawalService, services.withdrawals, withdraw, BeneficiaryId, ConsentPurpose, EstablishmentId,
               Withdrawal),
        METHOD(PersonFileService, services.personFiles, collect, BeneficiaryId),
        METHOD(PersonFileService, services.personFiles, personOf, QString),
        METHOD(PersonFileService, services.personFiles, issue, PersonFile, std::function<Status()>),
        METHOD(UserService, users, checkOwnPassword, QString),
        METHOD(UserService, users, testRecoveryCode, QString),
        METHOD(UserService, users, keyState),
        METHOD(UserService, users, withoutAccountKeys),
        METHOD(JournalService, journal, page, JournalFilter, qint64, int),
        METHOD(JournalService, journal, count, JournalFilter),
        METHOD(JournalService, journal, users),
        METHOD(JournalService, journal, noteRead),
        METHOD(JournalService, journal, verify, Watch),
        METHOD(JournalService, journal, lastVerification),
        METHOD(JournalExport, journalFiles, writeTo, QString, audit::JournalFilter, Language, Watch),
        {QStringLiteral("static ListingService::open(ListQuery, db::Connection, vault::Actor)"),
         [](const ServiceContext& context, KeyRing&) {
             return isRefused(ListingService::open({}, context.db, context.actor));
         }},
    };
}

#undef METHOD

} // namespace tawjih::test
