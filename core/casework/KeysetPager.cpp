#include "core/casework/KeysetPager.h"

#include "core/casework/ListRepository.h"
#include "core/db/Connection.h"

#include <algorithm>

namespace tawjih {

KeysetPager::KeysetPager(db::Connection& connection, ListQuery query)
    : m_connection(connection)
    , m_query(std::move(query)) {}

// Narrow when the rarest condition finds few enough: then all that fit are read at once, by their own index.
Status KeysetPager::decide() {
    if (m_decided)
        return {};
    ListRepository list(m_connection, m_query);
    const ListCondition* rarest = nullptr;
    int fewest = narrowLimit + 1;
    for (const ListCondition& condition : list.conditions()) {
        TRY_ASSIGN(const int found, list.estimate(condition, fewest));
        if (found < fewest) {
            fewest = found;
            rarest = &condition;
        }
    }
    if (rarest) {
        TRY_ASSIGN(m_ids, list.ids(*rarest));
        m_count = static_cast<qint64>(m_ids.size());
        m_narrow = true;
    }
    m_decided = true;
    return {};
}

Result<qint64> KeysetPager::count() {
    TRY(decide());
    if (!m_count) {
        TRY_ASSIGN(m_count, ListRepository(m_connection, m_query).count());
    }
    return *m_count;
}

Result<std::vector<ListRow>> KeysetPager::rows(qint64 first, int limit) {
    TRY(decide());
    first = std::max<qint64>(first, 0);
    if (limit <= 0 || (m_count && first >= *m_count))
        return std::vector<ListRow>();
    return m_narrow ? narrowRows(first, limit) : broadRows(first, limit);
}

Result<std::vector<ListRow>> KeysetPager::narrowRows(qint64 first, int limit) {
    ListRepository list(m_connection, m_query);
    std::vector<ListRow> rows;
    const auto end = std::min(static_cast<qint64>(m_ids.size()), first + limit);
    for (qint64 position = first; position < end; ++position) {
        TRY_ASSIGN(std::optional<PlacedRow> placed, list.row(m_ids[static_cast<size_t>(position)]));
        if (placed) // else erased since
            rows.push_back(std::move(placed->row));
    }
    return rows;
}

Result<std::vector<ListRow>> KeysetPager::broadRows(qint64 first, int limit) {
    ListStart start;
    if (const auto above = m_anchors.upper_bound(first); above != m_anchors.begin()) {
        const auto& [position, place] = *std::prev(above);
        start.place = place;
        start.skip = first - position;
    } else {
        start.skip = first;
    }
    // From the other side when that is nearer: the next known place behind the stretch, or the end of the list.
    const qint64 end = m_count ? std::min(first + limit, *m_count) : first + limit;
    if (const auto behind = m_anchors.lower_bound(end); behind != m_anchors.end() && behind->first - end < start.skip)
        start = {behind->second, false, true, behind->first - end};
    else if (m_count && *m_count - end < start.skip)
        start = {std::nullopt, false, true, *m_count - end};
    if (start.backwards)
        limit = static_cast<int>(end - first);

    TRY_ASSIGN(std::vector<PlacedRow> placed, ListRepository(m_connection, m_query).walk(start, limit));
    if (start.backwards)
        std::ranges::reverse(placed);
    if (!placed.empty()) {
        noteAnchor(first, placed.front().key, placed.front().row.person.id);
        noteAnchor(first + static_cast<qint64>(placed.size()) - 1, placed.back().key, placed.back().row.person.id);
    }
    std::vector<ListRow> rows;
    rows.reserve(placed.size());
    for (PlacedRow& row : placed)
        rows.push_back(std::move(row.row));
    return rows;
}

// Places met by the way, never closer than half a distance: their number stays small.
void KeysetPager::noteAnchor(qint64 position, const QString& key, BeneficiaryId id) {
    const auto near = m_anchors.lower_bound(position - anchorDistance / 2);
    if (near == m_anchors.end() || near->first > position + anchorDistance / 2)
        m_anchors.emplace(position, std::pair(key, id));
}

Result<std::optional<qint64>> KeysetPager::positionOf(BeneficiaryId id) {
    TRY(decide());
    if (m_narrow) {
        const auto found = std::ranges::find(m_ids, id);
        return found == m_ids.end() ? std::nullopt : std::optional<qint64>(found - m_ids.begin());
    }
    ListRepository list(m_connection, m_query);
    TRY_ASSIGN(const bool fitting, list.fits(id));
    if (!fitting)
        return std::optional<qint64>();
    TRY_ASSIGN(const std::optional<PlacedRow> placed, list.row(id));
    TRY_ASSIGN(const qint64 before, list.countBefore(placed->key, id));
    return std::optional<qint64>(before);
}

Result<ListAnchors> KeysetPager::findAnchors() {
    TRY(decide());
    if (m_narrow)
        return ListAnchors();
    TRY_ASSIGN(auto found, ListRepository(m_connection, m_query).anchors(anchorDistance));
    m_anchors = found.first;
    m_count = found.second;
    return std::move(found.first);
}

void KeysetPager::setAnchors(ListAnchors anchors) {
    m_anchors = std::move(anchors);
}

} // namespace tawjih
