#include "core/casework/AgendaService.h"

#include "core/base/Text.h"
#include "core/beneficiary/Papers.h"
#include "core/casework/AgendaRepository.h"
#include "core/casework/AgendaRules.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"

#include <algorithm>

namespace tawjih {

namespace {

using vault::Permission;

constexpr int mostItems = 500; // of each kind; a page shows a month at most

QDateTime beginOf(QDate day) {
    return day.startOfDay(Qt::LocalTime).toUTC();
}

// Gathers what stands on the days asked for.
class Gathering {
public:
    Gathering(QDate first, QDate last, QDate today) : m_first(first), m_last(last), m_today(today) {}

    void add(QDate day, std::optional<QTime> at, AgendaItem::What what) {
        if (m_first <= day && day <= m_last)
            m_items.push_back({day, at, std::move(what)});
    }

    template <typename T>
    void addWaiting(const std::vector<T>& waiting, QDate T::*due) {
        for (const T& each : waiting)
            add(AgendaRules::dayOf(each.*due, m_today), {}, each);
    }

    std::vector<AgendaItem> take() {
        std::ranges::stable_sort(m_items, [](const AgendaItem& a, const AgendaItem& b) {
            return std::pair(a.day, a.at.value_or(QTime())) < std::pair(b.day, b.at.value_or(QTime()));
        });
        return std::move(m_items);
    }

private:
    QDate m_first;
    QDate m_last;
    QDate m_today;
    std::vector<AgendaItem> m_items;
};

// Stores one record, new or changed, in the caller's transaction.
template <typename Record>
Result<Record> store(const ServiceContext& context, AgendaRepository& repository, Record record) {
    const bool isNew = record.id.isNull();
    if (isNew) {
        record.id = decltype(record.id)::create(context.clock);
        record.stamp.version = 0;
    } else {
        TRY_ASSIGN(const std::optional<Record> stored, repository.find(record.id));
        if (!stored)
            return fail(ErrorCode::NotFound, QStringLiteral("agenda"));
        if (stored->stamp.version != record.stamp.version)
            return fail(ErrorCode::Conflict, QStringLiteral("agenda"));
        record.stamp = stored->stamp;
        if (record == *stored)
            return record;
    }
    record.stamp = {record.stamp.version + 1, context.clock.now(), context.actor.id};
    TRY(isNew ? repository.insert(record) : repository.update(record));
    TRY(context.audit.record(audit::Action::AgendaChanged, record.id));
    return record;
}

Result<AgendaEvent> tidied(AgendaEvent event) {
    event.title = tidyLine(event.title);
    event.place = tidyLine(event.place);
    event.note = event.note.trimmed();
    event.startsAt = event.startsAt.toUTC();
    event.endsAt = event.endsAt.toUTC();
    if (auto problems = AgendaRules::validate(event); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("agenda_event"), std::move(problems)});
    return event;
}

} // namespace

Result<std::vector<AgendaItem>> AgendaService::between(QDate first, QDate last, std::optional<UserId> advisor) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    const QDate today = m_context.clock.today();
    Gathering gathering(first, last, today);
    TRY_ASSIGN(const auto calendar, periods(first, last));
    for (const CalendarPeriod& period : calendar)
        for (QDate day = std::max(first, period.firstOn); day <= std::min(last, period.lastOn); day = day.addDays(1))
            gathering.add(day, {}, period);
    TRY_ASSIGN(const auto appointments, SessionService(m_context).appointments(first, last, advisor));
    for (const Appointment& each : appointments)
        gathering.add(each.at.toLocalTime().date(), each.at.toLocalTime().time(), each);
    TRY_ASSIGN(const auto events,
               AgendaRepository(m_context.db).events(beginOf(first), beginOf(last.addDays(1)), advisor));
    for (const AgendaEvent& event : events) {
        const QDateTime start = event.startsAt.toLocalTime();
        gathering.add(std::max(first, start.date()), event.wholeDay ? std::nullopt : std::optional(start.time()),
                      event);
    }
    TRY_ASSIGN(const auto papers, TodayService(m_context).expiringTitles(advisor, Papers::alertDays, mostItems));
    for (const ExpiringTitle& paper : papers)
        gathering.add(paper.expiresOn, {}, paper);
    if (last < today)
        return gathering.take();
    TRY_ASSIGN(const auto actions, PlanService(m_context).due(advisor, last, mostItems));
    for (const DueAction& each : actions)
        gathering.add(AgendaRules::dayOf(*each.action.due, today), {}, each);
    TRY_ASSIGN(const auto steps, SessionService(m_context).due(advisor, last, mostItems));
    gathering.addWaiting(steps, &DueStep::due);
    const FollowUpService followUps(m_context);
    TRY_ASSIGN(const auto now, followUps.due(today, advisor, mostItems));
    gathering.addWaiting(now, &DueFollowUp::dueOn);
    TRY_ASSIGN(auto later, followUps.due(last, advisor, mostItems));
    std::erase_if(later, [today](const DueFollowUp& each) { return each.dueOn <= today; });
    gathering.addWaiting(later, &DueFollowUp::dueOn);
    ReferralQuery overdue;
    overdue.overdueOnly = true;
    overdue.advisor = advisor;
    overdue.limit = mostItems;
    TRY_ASSIGN(const auto referrals, m_referrals.list(overdue));
    for (const ReferralRow& row : referrals)
        gathering.add(today, {}, row);
    return gathering.take();
}

Result<std::vector<CalendarPeriod>> AgendaService::periods(QDate first, QDate last, bool inactiveToo) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto found, AgendaRepository(m_context.db).periods(first, last));
    if (!inactiveToo)
        std::erase_if(found, [](const CalendarPeriod& period) { return !period.active; });
    return found;
}

Result<CalendarPeriod> AgendaService::save(CalendarPeriod period) {
    TRY(vault::require(m_context.actor, Permission::EditCatalogue));
    for (QString* name : {&period.name.fr, &period.name.ar, &period.name.en})
        *name = tidyLine(*name);
    if (auto problems = AgendaRules::validate(period); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("calendar_period"), std::move(problems)});
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    AgendaRepository repository(m_context.db);
    TRY_ASSIGN(CalendarPeriod stored, store(m_context, repository, std::move(period)));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Agenda, stored.id.uuid());
    return stored;
}

Result<int> AgendaService::addNationalHolidays(int year) {
    TRY(vault::require(m_context.actor, Permission::EditCatalogue));
    const ChangeNotifier::Batch batch(m_context.changes);
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(const auto known, AgendaRepository(m_context.db).periods(QDate(year, 1, 1), QDate(year, 12, 31)));
    int added = 0;
    for (const CalendarPeriod& holiday : AgendaRules::nationalHolidays(year)) {
        const auto same = [&](const CalendarPeriod& period) {
            return period.kind == CalendarKind::Holiday && period.firstOn == holiday.firstOn;
        };
        if (std::ranges::any_of(known, same))
            continue;
        TRY(save(holiday));
        ++added;
    }
    TRY(transaction.commit());
    return added;
}

Result<AgendaEvent> AgendaService::save(AgendaEvent event) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    if (event.uid.isEmpty())
        event.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    TRY_ASSIGN(event, tidied(std::move(event)));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    AgendaRepository repository(m_context.db);
    TRY_ASSIGN(AgendaEvent stored, store(m_context, repository, std::move(event)));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Agenda, stored.id.uuid());
    return stored;
}

Result<int> AgendaService::takeIn(const std::vector<AgendaEvent>& events) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    AgendaRepository repository(m_context.db);
    int changed = 0;
    for (AgendaEvent event : events) {
        TRY_ASSIGN(const std::optional<AgendaEvent> known, repository.withUid(event.uid));
        if (known) {
            event.id = known->id;
            event.stamp = known->stamp;
            event.owner = known->owner;
        }
        TRY_ASSIGN(event, tidied(std::move(event)));
        TRY_ASSIGN(const AgendaEvent stored, store(m_context, repository, std::move(event)));
        changed += known && stored.stamp == known->stamp ? 0 : 1;
    }
    TRY(transaction.commit());
    if (changed > 0)
        m_context.changes.notify(ChangeKind::Agenda);
    return changed;
}

} // namespace tawjih
