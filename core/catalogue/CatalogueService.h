#pragma once

#include "core/audit/ServiceContext.h"
#include "core/catalogue/Catalogue.h"

namespace tawjih {

/// Whether entries that are no longer offered are wanted too.
enum class CatalogueScope { Active, All };

/// Providers, their establishments and the programmes there. Reading needs ReadCatalogue, changing EditCatalogue.
/// Lists come in the order of the French name; the page sorts again in its own language.
class CatalogueService {
public:
    explicit CatalogueService(const ServiceContext& context);

    [[nodiscard]] Result<std::vector<Provider>> providers(CatalogueScope scope = CatalogueScope::Active) const;
    /// All establishments, or those of one provider.
    [[nodiscard]] Result<std::vector<Establishment>>
    establishments(std::optional<ProviderId> provider = {}, CatalogueScope scope = CatalogueScope::Active) const;
    /// All programmes, or those of one establishment.
    [[nodiscard]] Result<std::vector<Programme>> programmes(std::optional<EstablishmentId> establishment = {},
                                                            CatalogueScope scope = CatalogueScope::Active) const;

    /// Errors: NotFound.
    [[nodiscard]] Result<Provider> find(const ProviderId& id) const;
    [[nodiscard]] Result<Establishment> find(const EstablishmentId& id) const;
    [[nodiscard]] Result<Programme> find(const ProgrammeId& id) const;

    /// Adds an entry (null id) or changes it, and returns it as stored. Nothing is ever deleted: `active = false`
    /// takes an entry out of the offers, and what refers to it stays readable.
    /// Errors: Invalid (CatalogueRules), Conflict (changed since it was read), NotFound.
    [[nodiscard]] Result<Provider> save(Provider provider);
    [[nodiscard]] Result<Establishment> save(Establishment establishment);
    [[nodiscard]] Result<Programme> save(Programme programme);

    /// Writes the starting catalogue of Casablanca (resources/data/catalogue.json) into a new desk. Entries keep the
    /// ids of that file in every desk, so that the desks of a network can put their figures together later. What is
    /// there already is left alone. Returns how many entries were added.
    [[nodiscard]] Result<int> seedCatalogue();

private:
    ServiceContext m_context;
};

} // namespace tawjih
