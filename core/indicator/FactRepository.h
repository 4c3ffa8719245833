#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/indicator/Facts.h"

#include <functional>

namespace tawjih {
namespace db {
class Connection;
}
} // namespace tawjih

namespace tawjih::indicator {

/// The derived tables `person_facts` (the facts of a person in one value) and `fact_code` (the numbers of names).
class FactRepository {
public:
    explicit FactRepository(db::Connection& connection) : m_db(connection) {}

    /// The version of the format in which facts are stored: they are drawn anew where the stored one is another.
    static constexpr int formatVersion = 1;
    [[nodiscard]] Result<int> storedFormat() const;
    /// \param format 0: outdated
    [[nodiscard]] Status setStoredFormat(int format);

    /// The latest instant of what all facts were last drawn from; what was written since stands in the journal. None
    /// where it is not known.
    [[nodiscard]] Result<std::optional<QDateTime>> drawnUntil() const;
    [[nodiscard]] Status setDrawnUntil(const QDateTime& newest);

    [[nodiscard]] Result<FactCodes> codes() const;
    /// How many names are stored, "not known" included: FactCodes::size() of codes().
    [[nodiscard]] Result<int> codeCount() const;
    /// Whether the names from a number on, which were stored once, are what is stored.
    [[nodiscard]] Result<bool> isStored(const FactCodes& codes, int first) const;
    /// Stores the names that have been added since there were `known` of them.
    [[nodiscard]] Status addCodes(const FactCodes& codes, int known);

    /// New, or in place of what is stored of that person.
    [[nodiscard]] Status put(const PersonFacts& facts);
    [[nodiscard]] Status remove(const BeneficiaryId& person);
    [[nodiscard]] Status removeAll();

    /// First and last number of the stored rows; 0 and 0 where there are none.
    [[nodiscard]] Result<std::pair<qint64, qint64>> range() const;
    [[nodiscard]] Result<qint64> persons() const;
    /// Adds the rows numbered from `first` to `last`. `mayGoOn` is asked now and then: false gives Error Cancelled.
    [[nodiscard]] Status load(qint64 first, qint64 last, FactShard& shard, const std::function<bool()>& mayGoOn) const;

private:
    [[nodiscard]] Result<std::optional<QString>> meta(const QString& key) const;
    [[nodiscard]] Status setMeta(const QString& key, const QString& value);

    db::Connection& m_db;
};

} // namespace tawjih::indicator
