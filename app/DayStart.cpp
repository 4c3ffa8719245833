#include "app/DayStart.h"

#include "app/WorkerServices.h"
#include "core/indicator/FactService.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/ErrorText.h"

#include <chrono>

namespace tawjih {

namespace {

Status beginDay(const ServiceContext& context, Services& services, QDate today) {
    // First of all, and by whoever unlocks: until then figures are counted from the record itself, which takes longer.
    TRY(indicator::FactService(context.db).refreshOutdated());
    if (vault::permits(context.actor.roles, vault::Permission::EditCatalogue)) {
        TRY_ASSIGN(const auto providers, services.catalogue.providers(CatalogueScope::All));
        if (providers.empty())
            TRY(services.catalogue.seedCatalogue());
        TRY_ASSIGN(const auto rules, services.guidance.rules(CatalogueScope::All));
        if (rules.empty())
            TRY(services.guidance.seedRules());
        for (const int year : {today.year(), today.year() + 1})
            TRY(services.agenda.addNationalHolidays(year));
    }
    TRY(services.referrals.expireOverdue(today));
    TRY(services.seats.releaseExpired(today));
    return {};
}

} // namespace

DayStart::DayStart(const vault::Desk& desk, ChangeNotifier& changes, const Clock& clock, ui::Workbench& workbench)
    : QObject(&workbench)
    , m_desk(desk)
    , m_changes(changes)
    , m_clock(clock)
    , m_workbench(workbench) {
    connect(&m_timer, &QTimer::timeout, this, &DayStart::check);
    m_timer.start(std::chrono::seconds(30));
    check();
}

void DayStart::check() {
    const QDate today = m_clock.today();
    if (today == m_begun)
        return;
    const bool firstDay = m_begun.isNull();
    m_begun = today;
    m_workbench.jobs().run(
        tr("Beginning the day"), this,
        [&desk = m_desk, &changes = m_changes, today](ui::Job& job) {
            return withWorkerServices(desk, changes, [&job, today](const ServiceContext& context, Services& services) {
                context.db.setProgressHandler([&job] { return job.isCancelled(); });
                return beginDay(context, services, today);
            });
        },
        [this, firstDay](const Status& status) { report(status, firstDay); });
}

void DayStart::report(const Status& status, bool firstDay) {
    if (!status && status.error().code != ErrorCode::Cancelled)
        m_workbench.notify({ui::Tone::Warning,
                            tr("What is due at the beginning of a day was not done; the next unlocking tries again. %1")
                                .arg(ui::errorText(status.error())),
                            {},
                            {}});
    // A page that shows what is due shows yesterday's.
    if (!firstDay && m_workbench.currentPage() != nullptr)
        m_workbench.currentPage()->activate();
    if (!firstDay)
        m_workbench.refreshCounts();
    Q_EMIT finished(status);
}

} // namespace tawjih
