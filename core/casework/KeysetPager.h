#pragma once

#include "core/base/Result.h"
#include "core/casework/ListQuery.h"

#include <map>
#include <vector>

namespace tawjih {

namespace db {
class Connection;
}
class ListRepository;
struct PlacedRow;

/// A place in a list: the sort key and the id of the row there.
using ListPlace = std::pair<QString, BeneficiaryId>;

/// Known places by position.
using ListAnchors = std::map<qint64, ListPlace>;

/// Reads any stretch of a list of persons without holding the list. Where everybody is listed it walks the index of the
/// sort column from the nearest known place. A search or filter is answered from the indices of its conditions: the
/// pager keeps the ids that fit (16 bytes each), and puts them in order as far as anybody has scrolled. Where an index
/// of names has ranked who fits what was typed, those of them are kept who fit the filters as well.
///
/// One pager a query; a snapshot of nothing: after a change of the record, make a new one.
class KeysetPager {
public:
    static constexpr int anchorDistance = 1000;
    /// Up to so many are put in order by looking each up; more by going along the index of the sort column.
    static constexpr int lookUpLimit = 500;

    /// Lives as long as the connection and on its thread. Use ListingService::open, which asks for the permission.
    KeysetPager(db::Connection& connection, ListQuery query);

    [[nodiscard]] const ListQuery& query() const { return m_query; }

    /// Of a ranked search: how many have all of it as it was typed. Else nothing.
    [[nodiscard]] Result<std::optional<qint64>> countAsTyped();

    /// How many persons fit. Counted once; of a search by a single letter among 1 M persons in some 100 ms.
    [[nodiscard]] Result<qint64> count();

    /// Up to `limit` rows from position `first` (0-based) in order; fewer at the end, none beyond it.
    [[nodiscard]] Result<std::vector<ListRow>> rows(qint64 first, int limit);

    /// Goes on by `anchorDistance` rows along a list of everybody and remembers the place there, so that a later jump
    /// starts near: of a million, a jump takes below a millisecond once all are known, and some 60 before. For idle
    /// moments: one call takes well below a millisecond. False when all are known; at once for a search or a filter.
    [[nodiscard]] Result<bool> learnPlace();

    /// The position of a person in the list; nothing when they do not fit. To keep the selection after a change.
    [[nodiscard]] Result<std::optional<qint64>> positionOf(BeneficiaryId id);

private:
    /// Those who fit a search or a filter.
    struct Selection {
        std::vector<BeneficiaryId> fitting; ///< sorted by id; empty once all are in order
        std::vector<BeneficiaryId> ordered; ///< as far as the index was followed
        std::optional<ListPlace> followedTo;
        qint64 count = 0;
        std::optional<qint64> asTyped;
    };

    [[nodiscard]] Status decide();
    [[nodiscard]] Status select(ListRepository& list);
    [[nodiscard]] Status selectRanked(ListRepository& list);
    [[nodiscard]] Result<Selection> lookedUp(ListRepository& list) const;
    [[nodiscard]] Result<Selection> sifted(ListRepository& list) const;
    [[nodiscard]] Status orderUpTo(ListRepository& list, qint64 position);
    [[nodiscard]] Result<std::vector<ListRow>> selectedRows(qint64 first, int limit);
    [[nodiscard]] Result<std::vector<ListRow>> walkedRows(qint64 first, int limit);
    void noteAnchor(qint64 position, const PlacedRow& placed);

    db::Connection& m_connection;
    ListQuery m_query;
    bool m_decided = false;
    std::optional<Selection> m_selection; ///< none: everybody is listed
    std::optional<qint64> m_count;        ///< of everybody, once known
    ListAnchors m_anchors;
    std::optional<std::pair<qint64, ListPlace>> m_learnt; ///< as far as places were learnt from the beginning
};

} // namespace tawjih
