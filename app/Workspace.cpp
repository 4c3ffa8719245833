#include "app/Workspace.h"

#include "app/DayStart.h"
#include "app/FigureWork.h"
#include "app/ReleaseWork.h"
#include "app/WorkerServices.h"
#include "core/audit/JournalService.h"
#include "core/casework/TeamService.h"
#include "core/exchange/AgendaExchange.h"
#include "core/exchange/CatalogueExchange.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/JournalExport.h"
#include "core/outcome/CompletionService.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/audit/JournalPage.h"
#include "ui/backup/BackupsPage.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/casework/GlassPage.h"
#include "ui/casework/TodayPage.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/exchange/ImportPage.h"
#include "ui/identity/DuplicatesPage.h"
#include "ui/identity/WhyText.h"
#include "ui/indicator/StatisticsPage.h"
#include "ui/letter/LetterTextDialog.h"
#include "ui/referral/ReferralsPage.h"
#include "ui/release/ReleasePage.h"
#include "ui/release/ReviewerWindow.h"
#include "ui/rights/RightsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SettingsPage.h"
#include "ui/shell/StandingNotice.h"
#include "ui/shell/UsersPage.h"
#include "ui/team/TeamPage.h"
#include "ui/widgets/Bidi.h"

#include <QFileInfo>

namespace tawjih {

using ui::PageContext;
using ui::PageFactory;
using vault::Permission;

namespace {

constexpr int mostPersonsFound = 7;

Status withImport(const vault::Desk& desk, ChangeNotifier& changes,
                  const std::function<Status(exchange::ImportService&)>& work) {
    return withWorkerServices(desk, changes, [&work](const ServiceContext& context, Services& services) {
        exchange::ImportService import(context, services.catalogue, services.referrals,
                                       exchange::lookupIn(services.letters));
        return work(import);
    });
}

/// The same for the list of persons as a file.
Status withListExport(const vault::Desk& desk, ChangeNotifier& changes,
                      const std::function<Status(exchange::PersonListExport&)>& work) {
    return withWorkerServices(desk, changes, [&work](const ServiceContext& context, Services&) {
        exchange::PersonListExport list(context);
        return work(list);
    });
}

/// The same for attached documents.
Status withAttachments(const vault::Desk& desk, ChangeNotifier& changes,
                       const std::function<Status(AttachmentService&)>& work) {
    return withWorkerServices(
        desk, changes, [&work](const ServiceContext&, Services& services) { return work(services.attachments); });
}

/// The same for files of the catalogue.
Status withCatalogue(const vault::Desk& desk, ChangeNotifier& changes,
                     const std::function<Status(exchange::CatalogueExchange&)>& work) {
    return withWorkerServices(desk, changes, [&work](const ServiceContext& context, Services& services) {
        exchange::CatalogueExchange exchange(context, services.catalogue);
        return work(exchange);
    });
}

/// The same for letters.
Status withLetters(const vault::Desk& desk, ChangeNotifier& changes,
                   const std::function<Status(LetterService&)>& work) {
    return withWorkerServices(desk, changes,
                              [&work](const ServiceContext&, Services& services) { return work(services.letters); });
}

/// The same for matching.
Status withGuidance(const vault::Desk& desk, ChangeNotifier& changes,
                    const std::function<Status(GuidanceService&)>& work) {
    return withWorkerServices(desk, changes,
                              [&work](const ServiceContext&, Services& services) { return work(services.guidance); });
}

/// Called on a worker.
Status withJournal(const vault::Desk& desk, const ui::Job& job,
                   const std::function<Status(audit::JournalService&)>& work) {
    TRY_ASSIGN(const auto worker, desk.openWorker());
    const ServiceContext context = worker->context();
    context.db.setProgressHandler([&job] { return job.isCancelled(); });
    audit::JournalService journal(context);
    return work(journal);
}

/// Called on a worker.
Result<qint64> exportJournal(const vault::Desk& desk, const QString& path, const audit::JournalFilter& filter,
                             Language language, ui::Job& job) {
    TRY_ASSIGN(const auto worker, desk.openWorker());
    return exchange::JournalExport(worker->context())
        .writeTo(path, filter, language, [&job](qint64 done, qint64 total) {
            job.progress(done, total);
            return !job.isCancelled();
        });
}

/// Called on a worker.
Result<TeamPicture> readTeam(const vault::Desk& desk, const TeamQuery& query, const ui::Job& job) {
    TRY_ASSIGN(const auto worker, desk.openWorker());
    const ServiceContext context = worker->context();
    context.db.setProgressHandler([&job] { return job.isCancelled(); });
    return TeamService(context).picture(query);
}

/// Called on a worker.
Result<CompletionTable> countPast(const vault::Desk& desk, const ui::Job& job) {
    TRY_ASSIGN(const auto worker, desk.openWorker());
    const ServiceContext context = worker->context();
    context.db.setProgressHandler([&job] { return job.isCancelled(); });
    return CompletionService(context).table();
}

/// Called on the agenda's worker.
Result<std::vector<AgendaItem>> readAgenda(const vault::Desk& desk, QDate first, QDate last,
                                           std::optional<UserId> advisor, const ui::Job& job) {
    TRY_ASSIGN(const auto worker, desk.openWorker());
    const ServiceContext context = worker->context();
    context.db.setProgressHandler([&job] { return job.isCancelled(); });
    Services services(context);
    return services.agenda.between(first, last, advisor);
}

/// The same for calendar files.
Status withCalendar(const vault::Desk& desk, ChangeNotifier& changes,
                    const std::function<Status(exchange::AgendaExchange&)>& work) {
    return withWorkerServices(desk, changes, [&work](const ServiceContext& context, Services& services) {
        exchange::AgendaExchange exchange(context, services.agenda, services.sessions);
        return work(exchange);
    });
}

} // namespace

Workspace::Workspace(std::unique_ptr<vault::Desk> desk, Surroundings surroundings)
    : m_surroundings(std::move(surroundings))
    , m_desk(std::move(desk))
    , m_context(m_desk->context(m_changes))
    , m_services(m_context)
    , m_drafts(m_context)
    , m_users(m_context, m_desk->keys())
    , m_rights(rightsServices())
    , m_restrictions(m_context)
    , m_finder(*m_desk)
    , m_duplicates(*m_desk) {}

void Workspace::begin(ui::Workbench& workbench) {
    if (m_desk->isReadOnly())
        workbench.keepSaying(ui::StandingNotice::readOnly());
    else
        new DayStart(*m_desk, m_changes, m_surroundings.clock, workbench);
    const auto exists = [](const QString& path) { return QFileInfo::exists(path); };
    if (const auto risk = vault::riskOf(m_desk->folder(), vault::presentMounts(), exists);
        risk != vault::PlaceRisk::None)
        workbench.keepSaying(ui::StandingNotice::place(risk));
    if (!vault::permits(m_desk->actor().roles, Permission::ReadCases))
        return;
    workbench.jobs().run(
        QCoreApplication::translate("Workspace", "Counting earlier trainings"), &workbench,
        [&desk = *m_desk](ui::Job& job) { return countPast(desk, job); },
        [this](Result<CompletionTable> past) {
            if (past)
                m_services.guidance.takePast(*std::move(past));
        });
    readPersons(workbench);
    QObject::connect(&m_changes, &ChangeNotifier::changed, &workbench,
                     [this, &workbench](ChangeKind kind, const QUuid& subject) {
                         m_duplicates.follow(kind);
                         if (!m_finder.follow(kind, subject, m_context.db))
                             readPersons(workbench);
                     });
}

void Workspace::readPersons(ui::Workbench& workbench) {
    workbench.jobs().run(
        QCoreApplication::translate("Workspace", "Reading names"), &workbench,
        [this](ui::Job& job) { return m_finder.load([&job] { return job.isCancelled(); }); },
        [this](const Status&) { m_finder.caughtUp(m_context.db); });
}

ui::DeskView Workspace::view() {
    ui::DeskView view;
    view.deskName = deskName();
    view.actor = m_desk->actor();
    view.pages = {todayPage(),      agendaPage(),
                  peoplePage(),     referralsPage(),
                  cataloguePage(),  statisticsPage(),
                  releasePage(),    teamPage(),
                  duplicatesPage(), ui::rightsPage(m_rights),
                  importPage(),     settingsPage(),
                  usersPage(),      backupsPage(),
                  journalPage(),    ui::glassPage({m_restrictions, m_changes, m_desk->actor()})};
    if (vault::permits(view.actor.roles, Permission::ReadCases))
        view.persons = [this](const QString& query, const ui::Job& job) { return personHits(query, job); };
    view.lastBackup = [this]() -> std::optional<QDate> {
        const auto backups = vault::listBackups(vault::DeskFiles{m_desk->folder()}.backups());
        return backups.empty() ? std::nullopt : std::optional(backups.front().takenAt.toLocalTime().date());
    };
    return view;
}

PageFactory Workspace::todayPage() {
    return {.id = QStringLiteral("today"),
            .title = QT_TRANSLATE_NOOP("Pages", "Today"),
            .icon = QStringLiteral("today"),
            .make =
                [this](const PageContext& context) {
                    return new ui::TodayPage(context, {m_services.today, m_services.sessions, m_services.referrals,
                                                       m_services.seats, m_services.catalogue, m_services.beneficiaries,
                                                       m_services.cases, m_services.followUps, m_changes,
                                                       m_surroundings.clock, m_desk->actor(), &m_services.rights});
                },
            .needs = Permission::ReadCases};
}

PageFactory Workspace::agendaPage() {
    return {.id = QStringLiteral("agenda"),
            .title = QT_TRANSLATE_NOOP("Pages", "Agenda"),
            .icon = QStringLiteral("calendar"),
            .make =
                [this](const PageContext& context) {
                    const auto lend = [this](const auto& work) { return withCalendar(*m_desk, m_changes, work); };
                    const auto read = [&desk = *m_desk](QDate first, QDate last, std::optional<UserId> advisor,
                                                        ui::Job& job) {
                        return readAgenda(desk, first, last, advisor, job);
                    };
                    return new ui::AgendaPage(context,
                                              {m_services.agenda, m_services.sessions, m_services.cases, m_changes,
                                               m_surroundings.clock, m_desk->actor(), lend, read, &m_finder});
                },
            .needs = Permission::ReadCases};
}

PageFactory Workspace::peoplePage() {
    return ui::beneficiariesPage({m_surroundings.clock,
                                  m_desk->actor(),
                                  m_changes,
                                  m_services.beneficiaries,
                                  m_services.intake,
                                  m_services.consents,
                                  m_services.cases,
                                  m_services.sessions,
                                  m_services.listing,
                                  m_services.referrals,
                                  m_services.catalogue,
                                  m_services.guidance,
                                  m_drafts,
                                  m_services.seats,
                                  m_surroundings.settings,
                                  m_services.letters,
                                  m_services.followUps,
                                  m_services.plans,
                                  m_services.merges,
                                  m_services.households,
                                  m_duplicates,
                                  &m_finder,
                                  [this](const auto& work) { return withListExport(*m_desk, m_changes, work); },
                                  &m_services.attachments,
                                  [this](const auto& work) { return withAttachments(*m_desk, m_changes, work); },
                                  [this] { return m_desk->identity(); }},
                                 &m_restrictions, &m_rights);
}

PageFactory Workspace::referralsPage() {
    return {.id = QStringLiteral("referrals"),
            .title = QT_TRANSLATE_NOOP("Pages", "Referrals"),
            .icon = QStringLiteral("referral"),
            .make =
                [this](const PageContext& context) {
                    const auto lend = [this](const auto& work) { return withLetters(*m_desk, m_changes, work); };
                    return new ui::ReferralsPage(context, {m_services.referrals, m_services.seats, m_services.consents,
                                                           m_services.catalogue, m_services.cases, m_changes,
                                                           m_surroundings.clock, m_desk->actor(),
                                                           m_surroundings.settings, &m_services.answers, lend});
                },
            .needs = Permission::ReadCases,
            .answers = {ui::Request::Kind::TypeAnswer}};
}

PageFactory Workspace::cataloguePage() {
    return {.id = QStringLiteral("catalogue"),
            .title = QT_TRANSLATE_NOOP("Pages", "Catalogue"),
            .icon = QStringLiteral("catalogue"),
            .make =
                [this](const PageContext& context) {
                    const auto lend = [this](const auto& work) { return withCatalogue(*m_desk, m_changes, work); };
                    const auto match = [this](const auto& work) { return withGuidance(*m_desk, m_changes, work); };
                    return new ui::CataloguePage(context,
                                                 {m_services.catalogue, m_services.cases, m_changes,
                                                  m_surroundings.clock, m_desk->actor(), lend, &m_services.guidance,
                                                  match, &m_surroundings.settings, &m_finder});
                },
            .needs = Permission::ReadCatalogue,
            .answers = {ui::Request::Kind::OpenCatalogue}};
}

PageFactory Workspace::duplicatesPage() {
    return ui::duplicatesPage({m_services.duplicates, m_services.merges, m_services.beneficiaries, m_drafts,
                               m_duplicates, m_changes, m_surroundings.clock, m_surroundings.settings});
}

PageFactory Workspace::importPage() {
    return {.id = QStringLiteral("import"),
            .title = QT_TRANSLATE_NOOP("Pages", "Import"),
            .icon = QStringLiteral("import"),
            .make =
                [this](const PageContext& context) {
                    const auto lend = [this](const auto& work) { return withImport(*m_desk, m_changes, work); };
                    return new ui::ImportPage(
                        context, {lend, m_changes, m_surroundings.clock, m_drafts,
                                  [this](BeneficiaryId person) { return m_services.beneficiaries.find(person); },
                                  [this](UserId user) { return m_services.cases.userName(user).value_or(QString()); }});
                },
            .needs = Permission::ImportPersons,
            .answers = {ui::Request::Kind::ImportFile}};
}

PageFactory Workspace::statisticsPage() {
    return {.id = QStringLiteral("statistics"),
            .title = QT_TRANSLATE_NOOP("Pages", "Statistics"),
            .icon = QStringLiteral("statistics"),
            .make =
                [this](const PageContext& context) {
                    const vault::Desk& desk = *m_desk;
                    const Clock& clock = m_surroundings.clock;
                    const auto going = [](ui::Job& job) { return [&job] { return !job.isCancelled(); }; };
                    ui::StatisticsPage::Needs needs{
                        m_services.figures,
                        [&desk, &clock, going](const std::optional<QDateTime>& asOf, ui::Job& job) {
                            return loadFacts(desk, asOf, clock, going(job));
                        },
                        [&desk, &clock, going](const indicator::ReportOrder& order, ui::Job& job) {
                            return prepareReport(desk, order, clock, going(job));
                        },
                        [&desk, going](const indicator::MadeReport& report, ui::Job& job) {
                            return recount(desk, report, going(job));
                        },
                        [this](UserId user) { return m_services.cases.userName(user).value_or(QString()); },
                        m_changes,
                        clock,
                        m_desk->actor(),
                        m_surroundings.settings,
                        deskName()};
                    return new ui::StatisticsPage(context, std::move(needs));
                },
            .needs = Permission::SeeStatistics,
            .answers = {ui::Request::Kind::OpenStatistics},
            .startsGroup = true};
}

PageFactory Workspace::releasePage() {
    return {.id = QStringLiteral("releases"),
            .title = QT_TRANSLATE_NOOP("Pages", "Exports"),
            .icon = QStringLiteral("shield"),
            .make =
                [this](const PageContext& context) {
                    const auto review = [this, &prompts = context.prompts] {
                        ui::showReviewer(m_surroundings.languages, prompts, packageOpener());
                    };
                    return new ui::ReleasePage(
                        context, {releaseNeeds(*m_desk, m_services, m_surroundings.clock), m_changes, review});
                },
            .needs = Permission::PrepareRelease};
}

PageFactory Workspace::teamPage() {
    const auto read = [this](const TeamQuery& query, ui::Job& job) { return readTeam(*m_desk, query, job); };
    return ui::teamPage({read, m_services.cases, m_changes});
}

PageFactory Workspace::settingsPage() {
    const auto rename = [this](const QString& name) { m_surroundings.window.workbench()->setDeskName(name); };
    return {.id = QStringLiteral("settings"),
            .title = QT_TRANSLATE_NOOP("Pages", "Settings"),
            .icon = QStringLiteral("settings"),
            .make =
                [this, rename](const PageContext& context) {
                    return new ui::SettingsPage({*m_desk, m_changes, m_surroundings.clock, m_surroundings.preferences,
                                                 m_surroundings.theme, m_surroundings.languages,
                                                 m_surroundings.setIdleMinutes, rename, letterTexts(context.prompts)},
                                                context);
                },
            .startsGroup = true};
}

std::function<void(QWidget*)> Workspace::letterTexts(ui::Prompts& prompts) {
    if (!vault::permits(m_desk->actor().roles, Permission::EditCatalogue))
        return {};
    return [this, &prompts](QWidget* parent) {
        const auto users = [this](UserId user) { return m_services.cases.userName(user).value_or(QString()); };
        auto* dialog = new ui::LetterTextDialog(m_services.letters, prompts, users, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
}

ui::RightsServices Workspace::rightsServices() {
    return {m_surroundings.clock,
            m_desk->actor(),
            m_changes,
            m_services.rights,
            m_services.erasures,
            m_services.withdrawals,
            [this](UserId user) {
                const auto colleagues = m_users.colleagues();
                for (const vault::User& each : colleagues ? *colleagues : std::vector<vault::User>())
                    if (each.id == user)
                        return each.name;
                return m_services.cases.userName(user).value_or(QString());
            },
            [this](const auto& work) {
                return withWorkerServices(*m_desk, m_changes, [&work](const ServiceContext&, Services& services) {
                    return work(services.erasures);
                });
            },
            [this](const auto& work) {
                return withWorkerServices(*m_desk, m_changes, [&work](const ServiceContext&, Services& services) {
                    return work(services.personFiles);
                });
            }};
}

PageFactory Workspace::usersPage() {
    return {.id = QStringLiteral("users"),
            .title = QT_TRANSLATE_NOOP("Pages", "Users"),
            .icon = QStringLiteral("users"),
            .make =
                [this](const PageContext& context) {
                    return new ui::UsersPage(*m_desk, m_users, m_surroundings.clock, m_surroundings.renewKey, context);
                },
            .needs = Permission::ManageUsers};
}

PageFactory Workspace::backupsPage() {
    return {.id = QStringLiteral("backups"),
            .title = QT_TRANSLATE_NOOP("Pages", "Backups"),
            .icon = QStringLiteral("save"),
            .make =
                [this](const PageContext& context) {
                    const bool mayRestore = vault::permits(m_desk->actor().roles, Permission::RestoreDesk);
                    return new ui::BackupsPage(
                        context, {[this] { return std::make_shared<vault::BackupService>(*m_desk); },
                                  m_surroundings.clock, [&context = context.navigator] { context.refreshCounts(); },
                                  mayRestore ? m_surroundings.restore : std::function<void(const QString&)>()});
                },
            .needs = Permission::Backup};
}

PageFactory Workspace::journalPage() {
    const auto lend = [&desk = *m_desk](ui::Job& job, const auto& work) { return withJournal(desk, job, work); };
    const auto write = [&desk = *m_desk](const QString& path, const audit::JournalFilter& filter, Language language,
                                         ui::Job& job) { return exportJournal(desk, path, filter, language, job); };
    const bool mayOpenCases = vault::permits(m_desk->actor().roles, Permission::ReadCases);
    return ui::journalPage({lend, write, m_surroundings.clock, mayOpenCases});
}

std::vector<ui::PaletteHit> Workspace::personHits(const QString& query, const ui::Job& job) const {
    const auto people = m_finder.find(query, mostPersonsFound, [&job] { return job.isCancelled(); });
    std::vector<ui::PaletteHit> hits;
    for (const ui::FoundPerson& found : people ? *people : std::vector<ui::FoundPerson>()) {
        const ListRow& row = found.row;
        const auto open = [this, id = row.person.id] { m_surroundings.window.workbench()->openBeneficiary(id); };
        const ui::ShownName name = ui::shownName(row.person.latinName, row.person.arabicName);
        QStringList detail{isolate(name.second), isolateLtr(row.person.number), ui::whyText(found.reasons)};
        detail.removeAll(QString());
        hits.push_back({QCoreApplication::translate("Workspace", "Person"),
                        isolate(name.first),
                        detail.join(QLatin1Char(' ')),
                        QStringLiteral("person"),
                        {},
                        open});
    }
    return hits;
}

QString Workspace::deskName() const {
    return m_desk->identity().name(codeOf(m_surroundings.languages.language()));
}

} // namespace tawjih
