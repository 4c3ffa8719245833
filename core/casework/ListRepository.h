#pragma once

#include "core/base/Result.h"
#include "core/casework/KeysetPager.h"
#include "core/casework/ListQuery.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace tawjih {

namespace db {
class Statement;
}

/// One thing that a listed person must fulfil, in two forms: as a search that drives a query through its own index, and
/// as a test of a row reached another way, worded so that no index is tempting.
struct ListCondition {
    QString search; ///< FROM … WHERE …, with a column beneficiary_id
    QString test;   ///< of a row `l`
    std::vector<std::pair<std::string, std::variant<QString, UserId>>> values;
};

/// Where a stretch of the list begins.
struct ListStart {
    std::optional<ListPlace> place; ///< none: the very end of the direction
    bool inclusive = true;          ///< whether the row at `place` belongs to the stretch
    bool backwards = false;         ///< against the order of the list
    qint64 skip = 0;                ///< rows to pass over
};

/// A row with its sort key.
struct PlacedRow {
    ListRow row;
    QString key;
};

/// Reads `beneficiary_listing` in the order of a query.
class ListRepository {
public:
    ListRepository(db::Connection& connection, const ListQuery& query);

    /// What a listed person must fulfil beside the query's ranking, where there is one; empty: everybody is listed.
    [[nodiscard]] const std::vector<ListCondition>& conditions() const { return m_conditions; }

    /// The sort key of a person who fits every condition; nothing of any other.
    [[nodiscard]] Result<std::optional<QString>> keyIfFits(BeneficiaryId id);
    /// How many rows a condition's own index has, counting to `most` at most.
    [[nodiscard]] Result<int> estimate(const ListCondition& condition, int most);
    /// The ids of all who fit every condition, in order, driven by one: for a rare one.
    [[nodiscard]] Result<std::vector<BeneficiaryId>> ids(const ListCondition& driver);
    /// The ids of all who fit one condition, read from its own index alone; sorted by id.
    [[nodiscard]] Result<std::vector<BeneficiaryId>> fitting(const ListCondition& condition);

    /// Goes along the index alone, in order, after a place; `visit` gets those who fit and returns false to stop.
    [[nodiscard]] Status scan(const std::optional<ListPlace>& after, const std::function<bool(BeneficiaryId)>& fits,
                              const std::function<bool(ListPlace)>& visit);
    /// Everybody's rows in the order of walking (see ListStart::backwards).
    [[nodiscard]] Result<std::vector<PlacedRow>> walk(const ListStart& start, int limit);
    [[nodiscard]] Result<qint64> countAll();
    /// How many of all rows come before a place.
    [[nodiscard]] Result<qint64> countBefore(const ListPlace& place);
    /// One row, whether it fits or not.
    [[nodiscard]] Result<std::optional<PlacedRow>> row(BeneficiaryId id);

private:
    [[nodiscard]] QString direction(bool descending) const;

    db::Connection& m_connection;
    QString m_key; ///< the sort column
    bool m_descending;
    std::vector<ListCondition> m_conditions;
};

} // namespace tawjih
