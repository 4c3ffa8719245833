#pragma once

#include "core/audit/ServiceContext.h"
#include "core/identity/MatchIndex.h"
#include "core/identity/NameIndex.h"

#include <memory>

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

private:
    explicit NameRegister(NameIndex names) : m_names(std::move(names)) {}
    NameIndex m_names;
};

/// Everybody on record, in memory, to be compared with whoever is entered next and with each other: five times what
/// NameRegister takes, and read when somebody asks. One thread at a time may use it.
class DuplicateRegister {
public:
    /// Reads everybody, and who was said not to be whom; fits the comparison to the desk where it is large enough.
    /// Errors: as NameRegister::load.
    [[nodiscard]] static Result<std::unique_ptr<DuplicateRegister>> load(const ServiceContext& context,
                                                                         const std::function<bool()>& cancelled = {});

    [[nodiscard]] Status refresh(db::Connection& connection, BeneficiaryId id);
    /// They are two persons; see MergeService::markNotSame.
    void keepApart(BeneficiaryId one, BeneficiaryId other) { m_matches.keepApart(one.uuid(), other.uuid()); }
    /// Who on record may be this person, or look like a relative; the likeliest first. \param person of any state: on
    /// record, changed, or not stored yet
    [[nodiscard]] std::vector<Match> candidates(const Beneficiary& person);
    /// All pairs on record that may be one person. Errors: Cancelled.
    [[nodiscard]] Result<ScanReport> scan(const ScanOptions& options = {}) const { return m_matches.scan(options); }

private:
    DuplicateRegister();
    MatchIndex m_matches;
};

} // namespace identity
} // namespace tawjih
