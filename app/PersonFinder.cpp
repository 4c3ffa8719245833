#include "app/PersonFinder.h"

#include "core/casework/ListingService.h"
#include "core/db/Connection.h"

#include <mutex>

namespace tawjih {

namespace {

Result<std::vector<FoundPerson>> listed(const vault::Desk& desk, const QString& typed, int most,
                                        const std::function<bool()>& cancelled) {
    TRY_ASSIGN(const auto connection, desk.openConnection(db::Access::ReadOnly));
    connection->setProgressHandler(cancelled);
    ListQuery list;
    list.text = typed;
    TRY_ASSIGN(KeysetPager pager, ListingService::open(list, *connection, desk.actor()));
    TRY_ASSIGN(auto rows, pager.rows(0, most));
    std::vector<FoundPerson> found;
    found.reserve(rows.size());
    for (ListRow& row : rows)
        found.push_back({std::move(row), {}});
    return found;
}

} // namespace

Status PersonFinder::load(const std::function<bool()>& cancelled) {
    {
        const std::unique_lock lock(m_gate);
        ++m_reading;
    }
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    const ServiceContext context = worker->context();
    context.db.setProgressHandler(cancelled);
    TRY_ASSIGN(auto people, identity::NameRegister::load(context, cancelled));
    const std::unique_lock lock(m_gate);
    m_people = std::move(people);
    return {};
}

void PersonFinder::caughtUp(db::Connection& connection) {
    const std::unique_lock lock(m_gate);
    for (const QUuid& person : m_missed)
        if (m_people)
            (void)m_people->refresh(connection, BeneficiaryId(person)); // the next change of them comes anew
    if (--m_reading == 0)
        m_missed.clear();
}

bool PersonFinder::isLoaded() const {
    const std::shared_lock lock(m_gate);
    return m_people != nullptr;
}

bool PersonFinder::follow(ChangeKind kind, const QUuid& subject, db::Connection& connection) {
    if (kind == ChangeKind::Everything)
        return false;
    if (kind != ChangeKind::Beneficiary)
        return true;
    const std::unique_lock lock(m_gate);
    if (m_reading > 0)
        m_missed.push_back(subject);
    return !m_people || m_people->refresh(connection, BeneficiaryId(subject)).has_value();
}

Result<std::vector<FoundPerson>> PersonFinder::find(const QString& typed, int most,
                                                    const std::function<bool()>& cancelled) const {
    const auto hits = [&]() -> std::optional<std::vector<identity::NameHit>> {
        const std::shared_lock lock(m_gate);
        return m_people ? m_people->search(typed, most, cancelled) : std::nullopt;
    }();
    if (!hits)
        return listed(m_desk, typed, most, cancelled);
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    ListingService listing(worker->context());
    std::vector<FoundPerson> found;
    for (const identity::NameHit& hit : *hits) {
        TRY_ASSIGN(auto row, listing.row(hit.id));
        if (row)
            found.push_back({*std::move(row), hit.reasons});
    }
    return found;
}

} // namespace tawjih
