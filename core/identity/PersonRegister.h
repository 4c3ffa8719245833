#pragma once

#include "core/audit/ServiceContext.h"
#include "core/identity/MatchIndex.h"
#include "core/identity/NameIndex.h"

#include <memory>
#include <set>

namespace tawjih {

struct Beneficiary;

namespace identity {

/// Everybody on record, in memory, to be found by what was heard of their names. Lives and dies with the unlocked desk.
/// See NameIndex for its threads.
class NameRegister {
public:
    /// Reads everybody. A second for a large desk: for a worker's connection. Errors: NotAllowed (needs ReadCases),
    /// Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<NameRegister>> load(const ServiceContext& context,
                                                                    const std::function<bool()>& cancelled = {});

    /// Takes in what is on record of a person now: new, changed, or gone.
    [[nodiscard]] Status refresh(db::Connection& connection, BeneficiaryId id);
    [[nodiscard]] size_t size() const { return m_names.size(); }
    /// See NameIndex::search.
    [[nodiscard]] std::optional<std::vector<NameHit>> search(const QString& typed, int limit,
                                                             const std::function<bool()>& cancelled = {}) const {
        return m_names.search(typed, limit, cancelled);
    }
    /// See NameIndex::rank.
    [[nodiscard]] NameRanking rank(const QString& typed) const { return *m_names.rank(typed); }

private:
    explicit NameRegister(NameIndex names) : m_names(std::move(names)) {}
    NameIndex m_names;
};

/// Everybody on record, in memory, to be compared with whoever is entered next and with each other: five times what
/// NameRegister takes, and read when somebody asks. One thread at a time may use it.
class DuplicateRegister {
public:
    /// Reads everybody, who was said not to be whom, and whose relative is who; fits the comparison to the desk where
    /// it is large enough, and its probabilities to what was decided at it. Errors: as NameRegister::load.
    [[nodiscard]] static Result<std::unique_ptr<DuplicateRegister>> load(const ServiceContext& context,
                                                                         const std::function<bool()>& cancelled = {});

    /// Takes in what is on record of a person now, their relatives among it.
    [[nodiscard]] Status refresh(db::Connection& connection, BeneficiaryId id);
    /// Takes in whatever changed since it was read, whoever was said not to be whom too: a tenth of a second for a
    /// large desk. False when so much has changed that everybody should be read again. Errors: NotAllowed.
    [[nodiscard]] Result<bool> catchUp(const ServiceContext& context);
    /// Takes in a person who is not on record, or not yet as they shall be: the rows of a file are compared with the
    /// earlier ones.
    void put(const Beneficiary& person);
    /// They are two persons; see MergeService::markNotSame.
    void keepApart(BeneficiaryId one, BeneficiaryId other);
    /// Who on record may be this person, or look like a relative; the likeliest first. \param person of any state: on
    /// record, changed, or not stored yet
    [[nodiscard]] std::vector<Match> candidates(const Beneficiary& person);
    /// Why two on record have their probability; nothing when one is not on record.
    [[nodiscard]] std::optional<Match> explain(BeneficiaryId one, BeneficiaryId other) const {
        return m_matches.explain(one.uuid(), other.uuid());
    }
    /// All pairs on record that may be one person. Errors: Cancelled.
    [[nodiscard]] Result<ScanReport> scan(const ScanOptions& options = {}) const { return m_matches.scan(options); }
    [[nodiscard]] qint64 size() const { return m_matches.size(); }

private:
    DuplicateRegister();
    using Pair = std::pair<BeneficiaryId, BeneficiaryId>;
    [[nodiscard]] Status readApart(const ServiceContext& context);
    void link(const Pair& pair);

    MatchIndex m_matches;
    QHash<BeneficiaryId, int> m_versions; ///< of whoever was taken in
    std::set<Pair> m_apart;               ///< said not to be the same; the smaller first
    std::set<Pair> m_linked;              ///< relatives: two persons while the link stands
};

} // namespace identity
} // namespace tawjih
