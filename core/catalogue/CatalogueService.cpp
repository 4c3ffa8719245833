#include "core/catalogue/CatalogueService.h"

#include "core/catalogue/CatalogueRepository.h"
#include "core/catalogue/CatalogueRules.h"
#include "core/catalogue/CatalogueSeed.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"

namespace tawjih {

namespace {

using vault::Permission;

audit::Action changeOf(const Provider&) {
    return audit::Action::ProviderChanged;
}
audit::Action changeOf(const Establishment&) {
    return audit::Action::EstablishmentChanged;
}
audit::Action changeOf(const Programme&) {
    return audit::Action::ProgrammeChanged;
}

/// Adds or changes one entry of any of the three kinds.
template <typename Entry>
Result<Entry> saveEntry(const ServiceContext& context, Entry entry) {
    TRY(vault::require(context.actor, Permission::EditCatalogue));
    TRY(CatalogueRules::check(entry, context.clock.today()));
    db::Transaction transaction(context.db);
    TRY(transaction.begin());
    CatalogueRepository repository(context.db);
    const bool isNew = entry.id.isNull();
    if (isNew) {
        entry.id = decltype(entry.id)::create(context.clock);
        entry.stamp.version = 0;
    } else {
        TRY_ASSIGN(const Entry stored, repository.find(entry.id));
        if (stored.stamp.version != entry.stamp.version)
            return fail(ErrorCode::Conflict);
    }
    entry.stamp = {entry.stamp.version + 1, context.clock.now(), context.actor.id};
    TRY(isNew ? repository.insert(entry) : repository.update(entry));
    TRY(context.audit.record(changeOf(entry), entry.id));
    TRY(transaction.commit());
    context.changes.notify(ChangeKind::Catalogue, entry.id.uuid());
    return entry;
}

/// Inserts those that are not there yet and returns how many.
template <typename Entry>
Result<int> addMissing(const ServiceContext& context, std::vector<Entry> entries) {
    CatalogueRepository repository(context.db);
    int added = 0;
    for (Entry& entry : entries) {
        const Result<Entry> known = repository.find(entry.id);
        if (known)
            continue;
        if (known.error().code != ErrorCode::NotFound)
            return fail(known.error());
        entry.stamp = {1, context.clock.now(), context.actor.id};
        TRY(repository.insert(entry));
        ++added;
    }
    return added;
}

} // namespace

CatalogueService::CatalogueService(const ServiceContext& context) : m_context(context) {}

Result<std::vector<Provider>> CatalogueService::providers(CatalogueScope scope) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).providers(scope == CatalogueScope::Active);
}

Result<std::vector<Establishment>> CatalogueService::establishments(std::optional<ProviderId> provider,
                                                                    CatalogueScope scope) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).establishments(provider, scope == CatalogueScope::Active);
}

Result<std::vector<Programme>> CatalogueService::programmes(std::optional<EstablishmentId> establishment,
                                                            CatalogueScope scope) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).programmes(establishment, scope == CatalogueScope::Active);
}

Result<Provider> CatalogueService::find(const ProviderId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).find(id);
}

Result<Establishment> CatalogueService::find(const EstablishmentId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).find(id);
}

Result<Programme> CatalogueService::find(const ProgrammeId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).find(id);
}

Result<Provider> CatalogueService::save(Provider provider) {
    return saveEntry(m_context, std::move(provider));
}

Result<Establishment> CatalogueService::save(Establishment establishment) {
    return saveEntry(m_context, std::move(establishment));
}

Result<Programme> CatalogueService::save(Programme programme) {
    return saveEntry(m_context, std::move(programme));
}

Result<int> CatalogueService::seedCatalogue() {
    TRY(vault::require(m_context.actor, Permission::EditCatalogue));
    CatalogueSeed seed = shippedCatalogue();
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(const int providers, addMissing(m_context, std::move(seed.providers)));
    TRY_ASSIGN(const int establishments, addMissing(m_context, std::move(seed.establishments)));
    TRY_ASSIGN(const int programmes, addMissing(m_context, std::move(seed.programmes)));
    const int added = providers + establishments + programmes;
    if (added > 0)
        TRY(m_context.audit.record(audit::Action::CatalogueImported, {}, added));
    TRY(transaction.commit());
    if (added > 0)
        m_context.changes.notify(ChangeKind::Catalogue);
    return added;
}

} // namespace tawjih
