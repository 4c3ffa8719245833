#include "core/casework/KeysetPager.h"

#include "core/casework/ListRepository.h"
#include "core/db/Connection.h"
#include "core/identity/NameRanking.h"

#include <algorithm>
#include <limits>

namespace tawjih {

namespace {

constexpr qint64 farJump = qint64(10) * KeysetPager::anchorDistance;
constexpr qint64 toTheEnd = std::numeric_limits<qint64>::max();

std::vector<BeneficiaryId> inBoth(const std::vector<BeneficiaryId>& a, const std::vector<BeneficiaryId>& b) {
    std::vector<BeneficiaryId> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

} // namespace

KeysetPager::KeysetPager(db::Connection& connection, ListQuery query)
    : m_connection(connection)
    , m_query(std::move(query)) {}

Status KeysetPager::decide() {
    if (m_decided)
        return {};
    ListRepository list(m_connection, m_query);
    if (m_query.ranking)
        TRY(selectRanked(list));
    else if (!list.conditions().empty())
        TRY(select(list));
    m_decided = true;
    return {};
}

// Few are looked up by the rarest condition, with the others as tests of each. Else every condition is read from its
// own index, in one stretch: at 100 k persons that is ten times faster than as many look-ups in an encrypted file.
Status KeysetPager::select(ListRepository& list) {
    const ListCondition* rarest = nullptr;
    int fewest = lookUpLimit + 1;
    for (const ListCondition& condition : list.conditions()) {
        TRY_ASSIGN(const int found, list.estimate(condition, fewest));
        if (found < fewest) {
            fewest = found;
            rarest = &condition;
        }
    }
    Selection selection;
    if (rarest) {
        TRY_ASSIGN(selection.ordered, list.ids(*rarest));
        selection.count = static_cast<qint64>(selection.ordered.size());
    } else {
        TRY_ASSIGN(selection.fitting, list.fitting(list.conditions().front()));
        for (size_t i = 1; i < list.conditions().size(); ++i) {
            TRY_ASSIGN(const std::vector<BeneficiaryId> others, list.fitting(list.conditions()[i]));
            selection.fitting = inBoth(selection.fitting, others);
        }
        selection.count = static_cast<qint64>(selection.fitting.size());
    }
    m_selection = std::move(selection);
    return {};
}

Status KeysetPager::selectRanked(ListRepository& list) {
    const bool few = m_query.ranking->persons.size() <= static_cast<size_t>(lookUpLimit);
    TRY_ASSIGN(m_selection, few ? lookedUp(list) : sifted(list));
    return {};
}

// Few, each looked up.
Result<KeysetPager::Selection> KeysetPager::lookedUp(ListRepository& list) const {
    Selection selection;
    selection.asTyped = 0;
    std::vector<std::pair<QByteArray, BeneficiaryId>> kept; // the database compares bytes
    for (size_t i = 0; i < m_query.ranking->persons.size(); ++i) {
        TRY_ASSIGN(const std::optional<QString> key, list.keyIfFits(m_query.ranking->persons[i]));
        if (!key)
            continue;
        kept.emplace_back(key->toUtf8(), m_query.ranking->persons[i]);
        *selection.asTyped += i < m_query.ranking->asTyped ? 1 : 0;
    }
    if (!m_query.bestFirst && m_query.order == Qt::AscendingOrder)
        std::ranges::sort(kept, std::less<>());
    else if (!m_query.bestFirst)
        std::ranges::sort(kept, [](const auto& a, const auto& b) { return b < a; });
    for (const auto& [key, id] : kept)
        selection.ordered.push_back(id);
    selection.count = std::ssize(selection.ordered);
    return selection;
}

// Many: each filter is read from its own index.
Result<KeysetPager::Selection> KeysetPager::sifted(ListRepository& list) const {
    std::vector<std::vector<BeneficiaryId>> filters;
    for (const ListCondition& condition : list.conditions()) {
        TRY_ASSIGN(auto fitting, list.fitting(condition));
        filters.push_back(std::move(fitting));
    }
    Selection selection;
    selection.asTyped = 0;
    std::vector<BeneficiaryId> kept;
    for (size_t i = 0; i < m_query.ranking->persons.size(); ++i) {
        const BeneficiaryId id = m_query.ranking->persons[i];
        if (!std::ranges::all_of(filters, [id](const std::vector<BeneficiaryId>& fitting) {
                return std::binary_search(fitting.begin(), fitting.end(), id);
            }))
            continue;
        kept.push_back(id);
        *selection.asTyped += i < m_query.ranking->asTyped ? 1 : 0;
    }
    selection.count = std::ssize(kept);
    if (m_query.bestFirst) {
        selection.ordered = std::move(kept);
    } else {
        std::sort(kept.begin(), kept.end());
        selection.fitting = std::move(kept);
    }
    return selection;
}

// Goes on along the index of the sort column until the row at `position` is met.
Status KeysetPager::orderUpTo(ListRepository& list, qint64 position) {
    Selection& selection = *m_selection;
    const auto wanted = static_cast<size_t>(std::min(position, selection.count - 1) + 1);
    if (selection.ordered.size() >= wanted)
        return {};
    const auto fits = [&](BeneficiaryId id) {
        return std::binary_search(selection.fitting.begin(), selection.fitting.end(), id);
    };
    TRY(list.scan(selection.followedTo, fits, [&](ListPlace place) {
        selection.ordered.push_back(place.second);
        const bool enough = selection.ordered.size() >= wanted;
        if (enough)
            selection.followedTo = std::move(place);
        return !enough;
    }));
    if (selection.ordered.size() < wanted) // some were erased since
        selection.count = static_cast<qint64>(selection.ordered.size());
    return {};
}

Result<std::optional<qint64>> KeysetPager::countAsTyped() {
    TRY(decide());
    return m_selection ? m_selection->asTyped : std::nullopt;
}

Result<qint64> KeysetPager::count() {
    TRY(decide());
    if (m_selection)
        return m_selection->count;
    if (!m_count) {
        TRY_ASSIGN(m_count, ListRepository(m_connection, m_query).countAll());
    }
    return *m_count;
}

Result<std::vector<ListRow>> KeysetPager::rows(qint64 first, int limit) {
    TRY(decide());
    first = std::max<qint64>(first, 0);
    if (limit <= 0)
        return std::vector<ListRow>();
    return m_selection ? selectedRows(first, limit) : walkedRows(first, limit);
}

Result<std::vector<ListRow>> KeysetPager::selectedRows(qint64 first, int limit) {
    ListRepository list(m_connection, m_query);
    std::vector<ListRow> rows;
    if (first >= m_selection->count)
        return rows;
    TRY(orderUpTo(list, first + limit - 1));
    const std::vector<BeneficiaryId>& ordered = m_selection->ordered;
    const auto end = std::min(static_cast<qint64>(ordered.size()), first + limit);
    for (qint64 position = first; position < end; ++position) {
        TRY_ASSIGN(std::optional<PlacedRow> placed, list.row(ordered[static_cast<size_t>(position)]));
        if (placed) // else erased since
            rows.push_back(std::move(placed->row));
    }
    return rows;
}

Result<std::vector<ListRow>> KeysetPager::walkedRows(qint64 first, int limit) {
    ListStart start;
    if (const auto above = m_anchors.upper_bound(first); above != m_anchors.begin()) {
        const auto& [position, place] = *std::prev(above);
        start.place = place;
        start.skip = first - position;
    } else {
        start.skip = first;
    }
    if (!m_count && start.skip > farJump)
        TRY(count()); // cheap beside the jump, which it halves
    if (m_count && first >= *m_count)
        return std::vector<ListRow>();
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
        noteAnchor(first, placed.front());
        noteAnchor(first + static_cast<qint64>(placed.size()) - 1, placed.back());
    }
    std::vector<ListRow> rows;
    rows.reserve(placed.size());
    for (PlacedRow& row : placed)
        rows.push_back(std::move(row.row));
    return rows;
}

// Places met by the way, never closer than half a distance: their number stays small.
void KeysetPager::noteAnchor(qint64 position, const PlacedRow& placed) {
    const auto near = m_anchors.lower_bound(position - anchorDistance / 2);
    if (near == m_anchors.end() || near->first > position + anchorDistance / 2)
        m_anchors.emplace(position, ListPlace(placed.key, placed.row.person.id));
}

Result<bool> KeysetPager::learnPlace() {
    TRY(decide());
    if (m_selection)
        return false;
    ListStart start;
    if (m_learnt)
        start.place = m_learnt->second;
    start.skip = anchorDistance;
    TRY_ASSIGN(const std::vector<PlacedRow> placed, ListRepository(m_connection, m_query).walk(start, 1));
    if (placed.empty())
        return false;
    m_learnt = {(m_learnt ? m_learnt->first : 0) + anchorDistance, {placed.front().key, placed.front().row.person.id}};
    m_anchors.insert(*m_learnt);
    return true;
}

Result<std::optional<qint64>> KeysetPager::positionOf(BeneficiaryId id) {
    TRY(decide());
    ListRepository list(m_connection, m_query);
    if (!m_selection) {
        TRY_ASSIGN(const std::optional<PlacedRow> placed, list.row(id));
        if (!placed)
            return std::optional<qint64>();
        TRY_ASSIGN(const qint64 before, list.countBefore({placed->key, id}));
        return std::optional<qint64>(before);
    }
    const bool isLooked = m_selection->fitting.empty();
    if (!isLooked && !std::binary_search(m_selection->fitting.begin(), m_selection->fitting.end(), id))
        return std::optional<qint64>();
    TRY(orderUpTo(list, toTheEnd));
    const auto found = std::ranges::find(m_selection->ordered, id);
    return found == m_selection->ordered.end() ? std::nullopt
                                               : std::optional<qint64>(found - m_selection->ordered.begin());
}

} // namespace tawjih
