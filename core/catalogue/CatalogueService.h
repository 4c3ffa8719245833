#pragma once

#include "core/audit/ServiceContext.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Staleness.h"

#include <functional>

namespace tawjih {

/// Whether entries that are no longer offered are wanted too.
enum class CatalogueScope { Active, All };

/// What became of an intake that was to be removed.
enum class Removal {
    Deleted, ///< nothing referred to it
    Closed,  ///< people were sent there or have places: it stays, and is no longer offered
};

/// Providers, their establishments, the programmes there and their intakes. Reading needs ReadCatalogue, changing
/// EditCatalogue. Lists come in the order of the French name; the page sorts again in its own language.
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
    /// All intakes, or those of one programme, in the order in which they start.
    [[nodiscard]] Result<std::vector<Intake>> intakes(std::optional<ProgrammeId> programme = {},
                                                      CatalogueScope scope = CatalogueScope::Active) const;

    /// Errors: NotFound.
    [[nodiscard]] Result<Provider> find(const ProviderId& id) const;
    [[nodiscard]] Result<Establishment> find(const EstablishmentId& id) const;
    [[nodiscard]] Result<Programme> find(const ProgrammeId& id) const;
    [[nodiscard]] Result<Intake> find(const IntakeId& id) const;

    /// The entry as it was at an instant (UTC): what a referral of that day was about, also after a change or, for an
    /// intake, a removal. Before its first version, that one. Errors: NotFound.
    [[nodiscard]] Result<Provider> findAt(const ProviderId& id, const QDateTime& instant) const;
    [[nodiscard]] Result<Establishment> findAt(const EstablishmentId& id, const QDateTime& instant) const;
    [[nodiscard]] Result<Programme> findAt(const ProgrammeId& id, const QDateTime& instant) const;
    [[nodiscard]] Result<Intake> findAt(const IntakeId& id, const QDateTime& instant) const;

    /// Adds an entry (null id) or changes it, and returns it as stored. `active = false` takes an entry out of the
    /// offers, and what refers to it stays readable.
    /// Errors: Invalid (CatalogueRules), Conflict (changed since it was read), NotFound.
    [[nodiscard]] Result<Provider> save(Provider provider);
    [[nodiscard]] Result<Establishment> save(Establishment establishment);
    [[nodiscard]] Result<Programme> save(Programme programme);
    [[nodiscard]] Result<Intake> save(Intake intake);
    [[nodiscard]] Result<CatalogueEntry> save(const CatalogueEntry& entry);

    /// Adds or changes many at once, in one transaction and with one line in the journal; `progress(done, total)`
    /// returning false cancels. Whether an entry is new is told by its stamp: version 0. An entry comes after the one
    /// that it belongs to. Errors: as `save`; nothing is changed then.
    [[nodiscard]] Status saveAll(std::vector<CatalogueEntry> entries,
                                 const std::function<bool(qint64, qint64)>& progress = {});

    /// Notes that the actor checked this entry today, and changes nothing else. Errors: as `save`.
    [[nodiscard]] Result<CatalogueEntry> verifyToday(const CatalogueEntry& entry);

    /// After how long the desk wants entries and rules verified again.
    [[nodiscard]] StalenessDelays stalenessDelays() const;

    /// Takes an intake away: deletes it where nothing refers to it, else closes it. Errors: NotFound.
    [[nodiscard]] Result<Removal> remove(const IntakeId& id);

    /// The keys of the admission rules, which entries may refer to.
    [[nodiscard]] Result<std::vector<AdmissionRuleId>> ruleIds() const;

    /// Writes the starting catalogue of Casablanca (resources/data/catalogue.json) into a new desk. Entries keep the
    /// ids of that file in every desk, so that the desks of a network can put their figures together later. What is
    /// there already is left alone. Returns how many entries were added.
    [[nodiscard]] Result<int> seedCatalogue();

private:
    ServiceContext m_context;
};

} // namespace tawjih
