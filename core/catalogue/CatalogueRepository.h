#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"

namespace tawjih {

namespace db {
class Connection;
}

/// The tables `provider`, `establishment`, `programme` and `intake` with their histories. Stamps come from the caller;
/// an update keeps the version before it.
class CatalogueRepository {
public:
    explicit CatalogueRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Result<std::vector<Provider>> providers(bool activeOnly) const;
    [[nodiscard]] Result<std::vector<Establishment>> establishments(std::optional<ProviderId> provider,
                                                                    bool activeOnly) const;
    [[nodiscard]] Result<std::vector<Programme>> programmes(std::optional<EstablishmentId> establishment,
                                                            bool activeOnly) const;
    /// In the order in which they start.
    [[nodiscard]] Result<std::vector<Intake>> intakes(std::optional<ProgrammeId> programme, bool activeOnly) const;

    /// The present version. Errors: NotFound.
    template <typename Entry>
    [[nodiscard]] Result<Entry> find(decltype(Entry::id) id) const;

    /// The version that was in force at an instant: the last one recorded by then, or the first one where none was yet.
    /// Errors: NotFound.
    template <typename Entry>
    [[nodiscard]] Result<Entry> findAt(decltype(Entry::id) id, const QDateTime& instant) const;

    template <typename Entry>
    [[nodiscard]] Status insert(const Entry& entry);
    template <typename Entry>
    [[nodiscard]] Status update(const Entry& entry);

    /// Takes an intake away and keeps its last version, in force until `at`. Error ConstraintFailed where something
    /// refers to it: nothing is changed then, if the caller's transaction is rolled back.
    [[nodiscard]] Status erase(const IntakeId& id, const QDateTime& at);

    /// The keys of all admission rules, to tell an unknown one from a known.
    [[nodiscard]] Result<std::vector<AdmissionRuleId>> ruleIds() const;

private:
    db::Connection& m_db;
};

} // namespace tawjih
