#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"

namespace tawjih {

namespace db {
class Connection;
}

/// Providers, establishments and programmes in the database. `update` keeps the version before in the history, in force
/// until the new stamp's instant. Errors beyond those of the database: NotFound.
class CatalogueRepository {
public:
    explicit CatalogueRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Result<std::vector<Provider>> providers(bool activeOnly) const;
    [[nodiscard]] Result<std::vector<Establishment>> establishments(std::optional<ProviderId> provider,
                                                                    bool activeOnly) const;
    [[nodiscard]] Result<std::vector<Programme>> programmes(std::optional<EstablishmentId> establishment,
                                                            bool activeOnly) const;

    [[nodiscard]] Result<Provider> find(const ProviderId& id) const;
    [[nodiscard]] Result<Establishment> find(const EstablishmentId& id) const;
    [[nodiscard]] Result<Programme> find(const ProgrammeId& id) const;

    [[nodiscard]] Status insert(const Provider& provider);
    [[nodiscard]] Status insert(const Establishment& establishment);
    [[nodiscard]] Status insert(const Programme& programme);

    [[nodiscard]] Status update(const Provider& provider);
    [[nodiscard]] Status update(const Establishment& establishment);
    [[nodiscard]] Status update(const Programme& programme);

private:
    db::Connection& m_db;
};

} // namespace tawjih
