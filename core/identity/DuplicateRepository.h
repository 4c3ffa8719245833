#pragma once

#include "core/base/Result.h"
#include "core/identity/DuplicatePair.h"
#include "core/identity/MatchCalibration.h"

#include <utility>
#include <vector>

namespace tawjih {

namespace db {
class Connection;
}

namespace identity {

/// Pairs that may be one person. What was decided about them is drawn from the merges that stand and from who was said
/// not to be whom: a decision that is taken back needs nothing here.
class DuplicateRepository {
public:
    explicit DuplicateRepository(db::Connection& connection) : m_db(connection) {}

    /// The likeliest first; of Apart the latest first.
    [[nodiscard]] Result<std::vector<DuplicatePair>> pairs(PairClass which, int most);
    [[nodiscard]] Result<qint64> count(PairClass which);
    /// Those that wait, whatever their probability; the smaller id first.
    [[nodiscard]] Result<std::vector<std::pair<BeneficiaryId, BeneficiaryId>>> waiting();
    /// What was decided, with what the model had thought.
    [[nodiscard]] Result<std::vector<ReviewedPair>> reviewed();

    /// Who, when, by which door.
    struct Origin {
        QDateTime at;
        UserId by;
        PairSource source = PairSource::Search;
    };
    /// Adds a pair, or gives one that waits its new probability. Nothing happens to one that was decided.
    [[nodiscard]] Status put(BeneficiaryId person, const FoundMatch& match, const Origin& origin);
    [[nodiscard]] Status remove(const std::pair<BeneficiaryId, BeneficiaryId>& pair);

    [[nodiscard]] Status insertSearch(const QUuid& id, const DuplicateSearch& search);
    [[nodiscard]] Result<std::optional<DuplicateSearch>> lastSearch();

private:
    db::Connection& m_db;
};

} // namespace identity
} // namespace tawjih
