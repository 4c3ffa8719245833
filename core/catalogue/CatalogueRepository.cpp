#include "core/catalogue/CatalogueRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

RecordStamp stampOf(const db::Row& row) {
    return {row.get<int>("version"), row.get<QDateTime>("recorded_at"), row.get<UserId>("recorded_by")};
}

LocalName nameOf(const db::Row& row) {
    return {row.get<QString>("name_fr"), row.get<QString>("name_ar"), row.get<QString>("name_en")};
}

Provenance provenanceOf(const db::Row& row) {
    return {row.get<QString>("source"), row.get<std::optional<QDate>>("source_on"), row.get<QString>("verified_by")};
}

Provider providerOf(const db::Row& row) {
    Provider provider;
    provider.id = row.get<ProviderId>("id");
    provider.stamp = stampOf(row);
    provider.kind = row.get<ProviderKind>("kind");
    provider.name = nameOf(row);
    provider.provenance = provenanceOf(row);
    provider.active = row.get<bool>("active");
    return provider;
}

Establishment establishmentOf(const db::Row& row) {
    Establishment place;
    place.id = row.get<EstablishmentId>("id");
    place.stamp = stampOf(row);
    place.provider = row.get<ProviderId>("provider_id");
    place.name = nameOf(row);
    place.address = row.get<QString>("address");
    place.arrondissement = row.get<QString>("arrondissement");
    place.phone = row.get<QString>("phone");
    place.email = row.get<QString>("email");
    place.provenance = provenanceOf(row);
    place.active = row.get<bool>("active");
    return place;
}

Programme programmeOf(const db::Row& row) {
    Programme programme;
    programme.id = row.get<ProgrammeId>("id");
    programme.stamp = stampOf(row);
    programme.establishment = row.get<EstablishmentId>("establishment_id");
    programme.name = nameOf(row);
    programme.trade = row.get<QString>("trade");
    programme.level = row.get<TrainingLevel>("level");
    programme.mode = row.get<TrainingMode>("mode");
    programme.durationMonths = row.get<std::optional<int>>("duration_months");
    programme.provenance = provenanceOf(row);
    programme.active = row.get<bool>("active");
    return programme;
}

/// What the three tables have in common.
template <typename Entry>
db::Statement& bindCommon(db::Statement& statement, const Entry& entry) {
    return statement.bind("id", entry.id)
        .bind("version", entry.stamp.version)
        .bind("recorded_at", entry.stamp.recordedAt)
        .bind("recorded_by", entry.stamp.recordedBy)
        .bind("name_fr", entry.name.fr)
        .bind("name_ar", entry.name.ar)
        .bind("name_en", entry.name.en)
        .bind("source", entry.provenance.source)
        .bind("source_on", entry.provenance.sourceOn)
        .bind("verified_by", entry.provenance.verifiedBy)
        .bind("active", entry.active);
}

Status write(db::Statement statement, const Provider& provider) {
    TRY(bindCommon(statement, provider).bind("kind", provider.kind).run());
    return {};
}

Status write(db::Statement statement, const Establishment& place) {
    TRY(bindCommon(statement, place)
            .bind("provider_id", place.provider)
            .bind("address", place.address)
            .bind("arrondissement", place.arrondissement)
            .bind("phone", place.phone)
            .bind("email", place.email)
            .run());
    return {};
}

Status write(db::Statement statement, const Programme& programme) {
    TRY(bindCommon(statement, programme)
            .bind("establishment_id", programme.establishment)
            .bind("trade", programme.trade)
            .bind("level", programme.level)
            .bind("mode", programme.mode)
            .bind("duration_months", programme.durationMonths)
            .run());
    return {};
}

template <typename Map, typename EntryId>
auto findOne(db::Statement statement, const EntryId& id, Map map) -> Result<std::invoke_result_t<Map, const db::Row&>> {
    TRY_ASSIGN(auto found, statement.bind("id", id).first(map));
    if (!found)
        return fail(ErrorCode::NotFound);
    return *std::move(found);
}

} // namespace

Result<std::vector<Provider>> CatalogueRepository::providers(bool activeOnly) const {
    return m_db
        .prepare(uR"(
        SELECT id, version, recorded_at, recorded_by, kind, name_fr, name_ar, name_en, source, source_on, verified_by, active
        FROM provider WHERE active >= :active ORDER BY name_fr, id)")
        .bind("active", activeOnly)
        .all(providerOf);
}

Result<std::vector<Establishment>> CatalogueRepository::establishments(std::optional<ProviderId> provider,
                                                                       bool activeOnly) const {
    auto statement = m_db.prepare(provider ? uR"(
        SELECT id, version, recorded_at, recorded_by, provider_id, name_fr, name_ar, name_en, address, arrondissement,
               phone, email, source, source_on, verified_by, active
        FROM establishment WHERE active >= :active AND provider_id = :provider ORDER BY name_fr, id)"
                                           : uR"(
        SELECT id, version, recorded_at, recorded_by, provider_id, name_fr, name_ar, name_en, address, arrondissement,
               phone, email, source, source_on, verified_by, active
        FROM establishment WHERE active >= :active ORDER BY name_fr, id)");
    if (provider)
        statement.bind("provider", *provider);
    return statement.bind("active", activeOnly).all(establishmentOf);
}

Result<std::vector<Programme>> CatalogueRepository::programmes(std::optional<EstablishmentId> establishment,
                                                               bool activeOnly) const {
    auto statement = m_db.prepare(establishment ? uR"(
        SELECT id, version, recorded_at, recorded_by, establishment_id, name_fr, name_ar, name_en, trade, level, mode,
               duration_months, source, source_on, verified_by, active
        FROM programme WHERE active >= :active AND establishment_id = :establishment ORDER BY name_fr, id)"
                                                : uR"(
        SELECT id, version, recorded_at, recorded_by, establishment_id, name_fr, name_ar, name_en, trade, level, mode,
               duration_months, source, source_on, verified_by, active
        FROM programme WHERE active >= :active ORDER BY name_fr, id)");
    if (establishment)
        statement.bind("establishment", *establishment);
    return statement.bind("active", activeOnly).all(programmeOf);
}

Result<Provider> CatalogueRepository::find(const ProviderId& id) const {
    return findOne(m_db.prepare(uR"(
        SELECT id, version, recorded_at, recorded_by, kind, name_fr, name_ar, name_en, source, source_on, verified_by, active
        FROM provider WHERE id = :id)"),
                   id, providerOf);
}

Result<Establishment> CatalogueRepository::find(const EstablishmentId& id) const {
    return findOne(m_db.prepare(uR"(
        SELECT id, version, recorded_at, recorded_by, provider_id, name_fr, name_ar, name_en, address, arrondissement,
               phone, email, source, source_on, verified_by, active
        FROM establishment WHERE id = :id)"),
                   id, establishmentOf);
}

Result<Programme> CatalogueRepository::find(const ProgrammeId& id) const {
    return findOne(m_db.prepare(uR"(
        SELECT id, version, recorded_at, recorded_by, establishment_id, name_fr, name_ar, name_en, trade, level, mode,
               duration_months, source, source_on, verified_by, active
        FROM programme WHERE id = :id)"),
                   id, programmeOf);
}

Status CatalogueRepository::insert(const Provider& provider) {
    return write(m_db.prepare(uR"(
        INSERT INTO provider (id, version, recorded_at, recorded_by, kind, name_fr, name_ar, name_en, source, source_on,
                              verified_by, active)
        VALUES (:id, :version, :recorded_at, :recorded_by, :kind, :name_fr, :name_ar, :name_en, :source, :source_on,
                :verified_by, :active))"),
                 provider);
}

Status CatalogueRepository::insert(const Establishment& establishment) {
    return write(m_db.prepare(uR"(
        INSERT INTO establishment (id, version, recorded_at, recorded_by, provider_id, name_fr, name_ar, name_en, address,
                                   arrondissement, phone, email, source, source_on, verified_by, active)
        VALUES (:id, :version, :recorded_at, :recorded_by, :provider_id, :name_fr, :name_ar, :name_en, :address,
                :arrondissement, :phone, :email, :source, :source_on, :verified_by, :active))"),
                 establishment);
}

Status CatalogueRepository::insert(const Programme& programme) {
    return write(m_db.prepare(uR"(
        INSERT INTO programme (id, version, recorded_at, recorded_by, establishment_id, name_fr, name_ar, name_en, trade,
                               level, mode, duration_months, source, source_on, verified_by, active)
        VALUES (:id, :version, :recorded_at, :recorded_by, :establishment_id, :name_fr, :name_ar, :name_en, :trade,
                :level, :mode, :duration_months, :source, :source_on, :verified_by, :active))"),
                 programme);
}

Status CatalogueRepository::update(const Provider& provider) {
    TRY(db::archive(m_db, QLatin1String("provider"), provider.id.uuid(), provider.stamp.recordedAt));
    return write(m_db.prepare(uR"(
        UPDATE provider SET version = :version, recorded_at = :recorded_at, recorded_by = :recorded_by, kind = :kind,
            name_fr = :name_fr, name_ar = :name_ar, name_en = :name_en, source = :source, source_on = :source_on,
            verified_by = :verified_by, active = :active
        WHERE id = :id)"),
                 provider);
}

Status CatalogueRepository::update(const Establishment& establishment) {
    TRY(db::archive(m_db, QLatin1String("establishment"), establishment.id.uuid(), establishment.stamp.recordedAt));
    return write(m_db.prepare(uR"(
        UPDATE establishment SET version = :version, recorded_at = :recorded_at, recorded_by = :recorded_by,
            provider_id = :provider_id, name_fr = :name_fr, name_ar = :name_ar, name_en = :name_en, address = :address,
            arrondissement = :arrondissement, phone = :phone, email = :email, source = :source, source_on = :source_on,
            verified_by = :verified_by, active = :active
        WHERE id = :id)"),
                 establishment);
}

Status CatalogueRepository::update(const Programme& programme) {
    TRY(db::archive(m_db, QLatin1String("programme"), programme.id.uuid(), programme.stamp.recordedAt));
    return write(m_db.prepare(uR"(
        UPDATE programme SET version = :version, recorded_at = :recorded_at, recorded_by = :recorded_by,
            establishment_id = :establishment_id, name_fr = :name_fr, name_ar = :name_ar, name_en = :name_en,
            trade = :trade, level = :level, mode = :mode, duration_months = :duration_months, source = :source,
            source_on = :source_on, verified_by = :verified_by, active = :active
        WHERE id = :id)"),
                 programme);
}

} // namespace tawjih
