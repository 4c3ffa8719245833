#pragma once

#include "core/base/Result.h"
#include "core/casework/ListQuery.h"

#include <map>
#include <vector>

namespace tawjih {

namespace db {
class Connection;
}

/// Known places of a long list: position → sort key and id of the row there. A plain value: found on a worker's
/// connection, used on another.
using ListAnchors = std::map<qint64, std::pair<QString, BeneficiaryId>>;

/// Reads any stretch of a list of persons without holding the list. A query that few persons fit keeps their ids in
/// order (at most `narrowLimit`); any other walks the index of its sort column from the nearest known place.
///
/// One pager a query; a snapshot of nothing: after a change of the record, make a new one.
class KeysetPager {
public:
    static constexpr int narrowLimit = 20000;
    static constexpr int anchorDistance = 1000;

    /// Lives as long as the connection and on its thread. Use ListingService::open, which asks for the permission.
    KeysetPager(db::Connection& connection, ListQuery query);

    [[nodiscard]] const ListQuery& query() const { return m_query; }

    /// How many persons fit. Counted once. At 1 M persons a broad text search or several filters take up to seconds:
    /// read the first page before, or count on a worker (Connection::interrupt gives up with Cancelled).
    [[nodiscard]] Result<qint64> count();

    /// Up to `limit` rows from position `first` (0-based) in order; fewer at the end, none beyond it.
    [[nodiscard]] Result<std::vector<ListRow>> rows(qint64 first, int limit);

    /// The position of a person in the list; nothing when they do not fit. To keep the selection after a change.
    [[nodiscard]] Result<std::optional<qint64>> positionOf(BeneficiaryId id);

    /// Every thousandth place, in one pass over the index: for a worker, so that a jump into the middle of a million is
    /// instant. Cancelled by Connection::interrupt.
    [[nodiscard]] Result<ListAnchors> findAnchors();
    void setAnchors(ListAnchors anchors);

private:
    [[nodiscard]] Status decide();
    [[nodiscard]] Result<std::vector<ListRow>> narrowRows(qint64 first, int limit);
    [[nodiscard]] Result<std::vector<ListRow>> broadRows(qint64 first, int limit);
    void noteAnchor(qint64 position, const QString& key, BeneficiaryId id);

    db::Connection& m_connection;
    ListQuery m_query;
    bool m_decided = false;
    bool m_narrow = false;
    std::vector<BeneficiaryId> m_ids; ///< narrow: all that fit, in order
    std::optional<qint64> m_count;
    ListAnchors m_anchors;
};

} // namespace tawjih
