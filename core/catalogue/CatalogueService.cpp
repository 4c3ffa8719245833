#include "core/catalogue/CatalogueService.h"

#include "core/catalogue/CatalogueRepository.h"
#include "core/catalogue/CatalogueRules.h"
#include "core/catalogue/CatalogueSeed.h"
#include "core/catalogue/StalenessService.h"
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

audit::Action changeOf(const Intake&) {
    return audit::Action::IntakeChanged;
}

/// Writes one entry into the transaction that is open. `isNew`: it is inserted; else the stored one must be of the
/// version that the caller saw.
template <typename Entry>
Status write(const ServiceContext& context, Entry& entry, bool isNew) {
    entry = CatalogueRules::tidied(std::move(entry));
    TRY(CatalogueRules::check(entry, context.clock.today()));
    CatalogueRepository repository(context.db);
    if (isNew) {
        if (entry.id.isNull())
            entry.id = decltype(entry.id)::create(context.clock);
        entry.stamp.version = 0;
    } else {
        TRY_ASSIGN(const Entry stored, repository.find<Entry>(entry.id));
        if (stored.stamp.version != entry.stamp.version)
            return fail(ErrorCode::Conflict);
    }
    entry.stamp = {entry.stamp.version + 1, context.clock.now(), context.actor.id};
    return isNew ? repository.insert(entry) : repository.update(entry);
}

/// Adds or changes one entry of any kind.
template <typename Entry>
Result<Entry> saveEntry(const ServiceContext& context, Entry entry) {
    TRY(vault::require(context.actor, Permission::EditCatalogue));
    db::Transaction transaction(context.db);
    TRY(transaction.begin());
    TRY(write(context, entry, entry.id.isNull()));
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
        const Result<Entry> known = repository.find<Entry>(entry.id);
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

Result<std::vector<Intake>> CatalogueService::intakes(std::optional<ProgrammeId> programme,
                                                      CatalogueScope scope) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).intakes(programme, scope == CatalogueScope::Active);
}

Result<Provider> CatalogueService::find(const ProviderId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).find<Provider>(id);
}

Result<Establishment> CatalogueService::find(const EstablishmentId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).find<Establishment>(id);
}

Result<Programme> CatalogueService::find(const ProgrammeId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).find<Programme>(id);
}

Result<Intake> CatalogueService::find(const IntakeId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).find<Intake>(id);
}

Result<Provider> CatalogueService::findAt(const ProviderId& id, const QDateTime& instant) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).findAt<Provider>(id, instant);
}

Result<Establishment> CatalogueService::findAt(const EstablishmentId& id, const QDateTime& instant) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).findAt<Establishment>(id, instant);
}

Result<Programme> CatalogueService::findAt(const ProgrammeId& id, const QDateTime& instant) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).findAt<Programme>(id, instant);
}

Result<Intake> CatalogueService::findAt(const IntakeId& id, const QDateTime& instant) const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).findAt<Intake>(id, instant);
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

Result<Intake> CatalogueService::save(Intake intake) {
    return saveEntry(m_context, std::move(intake));
}

Result<CatalogueEntry> CatalogueService::save(const CatalogueEntry& entry) {
    return std::visit(
        [this](const auto& each) -> Result<CatalogueEntry> {
            TRY_ASSIGN(auto saved, save(each));
            return CatalogueEntry(std::move(saved));
        },
        entry);
}

Status CatalogueService::saveAll(std::vector<CatalogueEntry> entries,
                                 const std::function<bool(qint64, qint64)>& progress) {
    TRY(vault::require(m_context.actor, Permission::EditCatalogue));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    const auto total = static_cast<qint64>(entries.size());
    for (qint64 done = 0; CatalogueEntry & entry : entries) {
        TRY(std::visit([this](auto& each) { return write(m_context, each, each.stamp.version == 0); }, entry));
        if (progress && !progress(++done, total))
            return fail(ErrorCode::Cancelled);
    }
    TRY(m_context.audit.record(audit::Action::CatalogueImported, {}, total));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Catalogue);
    return {};
}

Result<CatalogueEntry> CatalogueService::verifyToday(const CatalogueEntry& entry) {
    CatalogueEntry verified = entry;
    std::visit(
        [this](auto& each) {
            each.provenance.verifiedBy = m_context.actor.name;
            each.provenance.verifiedOn = m_context.clock.today();
        },
        verified);
    return save(verified);
}

StalenessDelays CatalogueService::stalenessDelays() const {
    return StalenessService(m_context).delays();
}

Result<Removal> CatalogueService::remove(const IntakeId& id) {
    TRY(vault::require(m_context.actor, Permission::EditCatalogue));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    CatalogueRepository repository(m_context.db);
    TRY_ASSIGN(Intake intake, repository.find<Intake>(id));
    // The references of the schema know who depends on it, of whatever feature.
    db::Transaction attempt(m_context.db);
    TRY(attempt.begin());
    const Status erased = repository.erase(id, m_context.clock.now());
    if (erased) {
        TRY(attempt.commit());
    } else {
        attempt.rollback();
        if (erased.error().code != ErrorCode::ConstraintFailed)
            return fail(erased.error());
        intake.active = false;
        TRY(write(m_context, intake, false));
    }
    TRY(m_context.audit.record(audit::Action::IntakeChanged, id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Catalogue, id.uuid());
    return erased ? Removal::Deleted : Removal::Closed;
}

Result<std::vector<AdmissionRuleId>> CatalogueService::ruleIds() const {
    TRY(vault::require(m_context.actor, Permission::ReadCatalogue));
    return CatalogueRepository(m_context.db).ruleIds();
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
