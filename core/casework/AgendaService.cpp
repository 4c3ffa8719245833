#include "core/casework/AgendaService.h"

#include "core/base/Text.h"
#include "core/casework/AgendaRepository.h"
#include "core/casework/AgendaRules.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"

#include <algorithm>

namespace tawjih {

namespace {

using vault::Permission;

constexpr int mostItems = AgendaService::mostOfAKind;

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

    /// On each of its days; the time is that of the first.
    void addLasting(QDate from, QDate to, std::optional<QTime> at, const AgendaItem::What& what) {
        for (QDate day = std::max(m_first, from); day <= std::min(m_last, to); day = day.addDays(1))
            add(day, day == from ? at : std::nullopt, what);
    }

    /// What is due, and what was: that stands on today.
    template <typename T>
    void addDue(const std::vector<T>& waiting, QDate T::*due) {
        for (const T& each : waiting)
            add(AgendaRules::dayOf(each.*due, m_today), {}, each);
    }
    void addDue(const std::vector<DueAction>& actions) {
        for (const DueAction& each : actions)
            add(AgendaRules::dayOf(*each.action.due, m_today), {}, each);
    }
    [[nodiscard]] QDate today() const { return m_today; }

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

/// What is due today, and what is late.
Status addWaiting(const ServiceContext& context, ReferralService& referrals, std::optional<UserId> advisor,
                  Gathering& gathering) {
    const QDate today = gathering.today();
    TRY_ASSIGN(const auto actions, PlanService(context).due(advisor, today, mostItems));
    gathering.addDue(actions);
    TRY_ASSIGN(const auto steps, SessionService(context).due(advisor, today, mostItems));
    gathering.addDue(steps, &DueStep::due);
    TRY_ASSIGN(const auto followUps, FollowUpService(context).due(today, advisor, mostItems));
    gathering.addDue(followUps, &DueFollowUp::dueOn);
    ReferralQuery overdue;
    overdue.overdueOnly = true;
    overdue.advisor = advisor;
    overdue.limit = mostItems;
    TRY_ASSIGN(const auto silent, referrals.list(overdue));
    for (const ReferralRow& row : silent)
        gathering.add(today, {}, row);
    return {};
}

/// What will be due on the days from `first`, after today, to `last`. Read for itself: however much is late, it hides
/// nothing of what comes.
Status addComing(const ServiceContext& context, QDate first, QDate last, std::optional<UserId> advisor,
                 Gathering& gathering) {
    TRY_ASSIGN(const auto actions, PlanService(context).due(advisor, last, mostItems, first));
    gathering.addDue(actions);
    TRY_ASSIGN(const auto steps, SessionService(context).due(advisor, last, mostItems, first));
    gathering.addDue(steps, &DueStep::due);
    TRY_ASSIGN(const auto followUps, FollowUpService(context).comingUp(first, last, advisor, mostItems));
    gathering.addDue(followUps, &DueFollowUp::dueOn);
    return {};
}

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

/// Whether an event is somebody else's alone.
bool isForeign(const vault::Actor& actor, const AgendaEvent& event) {
    return !event.owner.isNull() && event.owner != actor.id && !vault::permits(actor.roles, Permission::AssignCases);
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
        gathering.addLasting(period.firstOn, period.lastOn, {}, period);
    TRY_ASSIGN(const auto appointments, SessionService(m_context).appointments(first, last, advisor));
    for (const Appointment& each : appointments)
        gathering.add(each.at.toLocalTime().date(), each.at.toLocalTime().time(), each);
    TRY_ASSIGN(const auto touching, events(first, last, advisor));
    for (const AgendaEvent& event : touching) {
        const auto [from, to] = AgendaRules::daysOf(event);
        const auto at = event.wholeDay ? std::nullopt : std::optional(event.startsAt.toLocalTime().time());
        gathering.addLasting(from, to, at, event);
    }
    TRY_ASSIGN(const auto papers, TodayService(m_context).expiringBetween(first, last, advisor, mostOfAKind));
    for (const ExpiringTitle& paper : papers)
        gathering.add(paper.expiresOn, {}, paper);
    if (first <= today && today <= last)
        TRY(addWaiting(m_context, m_referrals, advisor, gathering));
    if (today < last)
        TRY(addComing(m_context, std::max(first, today.addDays(1)), last, advisor, gathering));
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

Result<CalendarPeriod> AgendaService::find(CalendarPeriodId id) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto found, AgendaRepository(m_context.db).find(id));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("calendar_period"));
    return *std::move(found);
}

Result<std::vector<AgendaEvent>> AgendaService::events(QDate first, QDate last, std::optional<UserId> advisor,
                                                       bool cancelledToo) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return AgendaRepository(m_context.db).events(beginOf(first), beginOf(last.addDays(1)), advisor, cancelledToo);
}

Result<AgendaEvent> AgendaService::find(AgendaEventId id) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto found, AgendaRepository(m_context.db).find(id));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("agenda_event"));
    return *std::move(found);
}

Result<AgendaEvent> AgendaService::save(AgendaEvent event) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    if (event.uid.isEmpty())
        event.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    TRY_ASSIGN(event, tidied(std::move(event)));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    AgendaRepository repository(m_context.db);
    if (!event.id.isNull()) {
        TRY_ASSIGN(const AgendaEvent known, find(event.id));
        if (isForeign(m_context.actor, known))
            return fail(ErrorCode::NotAllowed, QStringLiteral("agenda_event"));
    }
    TRY_ASSIGN(AgendaEvent stored, store(m_context, repository, std::move(event)));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Agenda, stored.id.uuid());
    return stored;
}

Result<EventOutcome> AgendaService::judge(AgendaEvent& event) {
    TRY_ASSIGN(event, tidied(std::move(event)));
    TRY_ASSIGN(const std::optional<AgendaEvent> known, AgendaRepository(m_context.db).withUid(event.uid));
    if (!known)
        return EventOutcome::New;
    if (isForeign(m_context.actor, *known))
        return EventOutcome::Colleagues;
    event.id = known->id;
    event.stamp = known->stamp;
    event.owner = known->owner;
    return event == *known ? EventOutcome::Unchanged : EventOutcome::Changed;
}

Result<std::vector<EventOutcome>> AgendaService::compare(const std::vector<AgendaEvent>& events) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    std::vector<EventOutcome> outcomes;
    for (AgendaEvent event : events) {
        TRY_ASSIGN(const EventOutcome outcome, judge(event));
        outcomes.push_back(outcome);
    }
    return outcomes;
}

Result<std::vector<EventOutcome>> AgendaService::takeIn(const std::vector<AgendaEvent>& events, UserId owner,
                                                        const std::function<bool(qint64, qint64)>& progress) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    AgendaRepository repository(m_context.db);
    std::vector<EventOutcome> outcomes;
    bool changed = false;
    for (AgendaEvent event : events) {
        if (progress && !progress(static_cast<qint64>(outcomes.size()), static_cast<qint64>(events.size())))
            return fail(ErrorCode::Cancelled, QStringLiteral("agenda_event"));
        event.owner = owner;
        TRY_ASSIGN(const EventOutcome outcome, judge(event));
        outcomes.push_back(outcome);
        if (outcome != EventOutcome::New && outcome != EventOutcome::Changed)
            continue;
        TRY(store(m_context, repository, std::move(event)));
        changed = true;
    }
    TRY(transaction.commit());
    if (changed)
        m_context.changes.notify(ChangeKind::Agenda);
    return outcomes;
}

} // namespace tawjih
