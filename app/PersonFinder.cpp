#include "app/PersonFinder.h"

#include "core/base/Text.h"
#include "core/casework/ListingService.h"
#include "core/db/Connection.h"

#include <mutex>

namespace tawjih {

namespace {

/// Who has such words as they are written.
Result<std::vector<BeneficiaryId>> listed(const ServiceContext& context, const QString& typed, int most) {
    ListQuery list;
    list.text = typed;
    TRY_ASSIGN(KeysetPager pager, ListingService(context).open(list));
    TRY_ASSIGN(const auto rows, pager.rows(0, most));
    std::vector<BeneficiaryId> ids;
    for (const ListRow& row : rows)
        ids.push_back(row.person.id);
    return ids;
}

} // namespace

Status PersonFinder::load(const std::function<bool()>& cancelled) {
    const auto begun = [this] {
        const std::unique_lock lock(m_gate);
        ++m_reading;
        return m_changedAt;
    }();
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    const ServiceContext context = worker->context();
    context.db.setProgressHandler(cancelled);
    TRY_ASSIGN(auto people, identity::NameRegister::load(context, cancelled));
    const std::unique_lock lock(m_gate);
    if (!m_people || m_readAt <= begun) { // a later reading may have come first
        m_people = std::move(people);
        m_readAt = begun;
    }
    return {};
}

void PersonFinder::caughtUp(db::Connection& connection) {
    {
        const std::unique_lock lock(m_gate);
        for (const QUuid& person : m_missed)
            if (m_people)
                (void)m_people->refresh(connection, BeneficiaryId(person)); // the next change of them comes anew
        if (--m_reading == 0)
            m_missed.clear();
    }
    if (isLoaded())
        Q_EMIT namesRead();
}

bool PersonFinder::isLoaded() const {
    const std::shared_lock lock(m_gate);
    return isCurrent();
}

bool PersonFinder::follow(ChangeKind kind, const QUuid& subject, db::Connection& connection) {
    if (kind != ChangeKind::Beneficiary && kind != ChangeKind::Everything)
        return true;
    const std::unique_lock lock(m_gate);
    if (m_reading > 0 && kind == ChangeKind::Beneficiary)
        m_missed.push_back(subject);
    if (kind == ChangeKind::Beneficiary && (!m_people || m_people->refresh(connection, BeneficiaryId(subject))))
        return true;
    ++m_changedAt;
    return false;
}

Result<std::vector<ui::FoundPerson>> PersonFinder::find(const QString& typed, int most,
                                                        const std::function<bool()>& cancelled) const {
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    const ServiceContext context = worker->context();
    context.db.setProgressHandler(cancelled);
    std::optional<std::vector<BeneficiaryId>> ids;
    if (const std::shared_lock lock(m_gate); isCurrent()) {
        const auto hits = m_people->search(typed, most, cancelled);
        if (!hits)
            return fail(ErrorCode::Cancelled);
        ids.emplace();
        for (const identity::NameHit& hit : *hits)
            ids->push_back(hit.id);
    }
    if (!ids) {
        TRY_ASSIGN(ids, listed(context, typed, most));
    }
    ListingService listing(context);
    std::vector<ui::FoundPerson> found;
    for (const BeneficiaryId id : *ids) {
        TRY_ASSIGN(auto row, listing.row(id));
        TRY_ASSIGN(auto reasons, listing.reasons(id, typed));
        if (row)
            found.push_back({*std::move(row), std::move(reasons)});
    }
    return found;
}

std::shared_ptr<const identity::NameRanking> PersonFinder::everybody(const QString& typed) const {
    const std::shared_lock lock(m_gate);
    if (!isCurrent() || searchPrefixes(typed).isEmpty())
        return nullptr;
    return std::make_shared<const identity::NameRanking>(m_people->rank(typed));
}

} // namespace tawjih
