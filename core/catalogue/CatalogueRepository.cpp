#include "core/catalogue/CatalogueRepository.h"

#include "core/catalogue/ProvenanceRow.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

/// A table of the catalogue: its columns besides those that all of them have, how they are read and written.
template <typename Entry>
struct Table;

template <typename Entry>
void bindName(db::Statement& statement, const Entry& entry) {
    statement.bind("name_fr", entry.name.fr).bind("name_ar", entry.name.ar).bind("name_en", entry.name.en);
}

LocalName nameOf(const db::Row& row) {
    return {row.get<QString>("name_fr"), row.get<QString>("name_ar"), row.get<QString>("name_en")};
}

template <>
struct Table<Provider> {
    static constexpr db::VersionedTable table{
        QLatin1String("provider"),
        QLatin1String("kind, name_fr, name_ar, name_en, source, source_on, verified_by, verified_on, active")};

    static void read(const db::Row& row, Provider& provider) {
        provider.kind = row.get<ProviderKind>("kind");
        provider.name = nameOf(row);
    }
    static void bind(db::Statement& statement, const Provider& provider) {
        bindName(statement, provider);
        statement.bind("kind", provider.kind);
    }
};

template <>
struct Table<Establishment> {
    static constexpr db::VersionedTable table{
        QLatin1String("establishment"),
        QLatin1String("provider_id, name_fr, name_ar, name_en, address, arrondissement, phone, email, website, "
                      "latitude, longitude, source, source_on, verified_by, verified_on, active")};

    static void read(const db::Row& row, Establishment& place) {
        place.provider = row.get<ProviderId>("provider_id");
        place.name = nameOf(row);
        place.address = row.get<QString>("address");
        place.arrondissement = row.get<QString>("arrondissement");
        place.phone = row.get<QString>("phone");
        place.email = row.get<QString>("email");
        place.website = row.get<QString>("website");
        place.latitude = row.get<std::optional<double>>("latitude");
        place.longitude = row.get<std::optional<double>>("longitude");
    }
    static void bind(db::Statement& statement, const Establishment& place) {
        bindName(statement, place);
        statement.bind("provider_id", place.provider)
            .bind("address", place.address)
            .bind("arrondissement", place.arrondissement)
            .bind("phone", place.phone)
            .bind("email", place.email)
            .bind("website", place.website)
            .bind("latitude", place.latitude)
            .bind("longitude", place.longitude);
    }
};

template <>
struct Table<Programme> {
    static constexpr db::VersionedTable table{
        QLatin1String("programme"),
        QLatin1String(
            "establishment_id, name_fr, name_ar, name_en, trade, level, mode, duration_months, certificate_fr, "
            "certificate_ar, certificate_en, rule_id, source, source_on, verified_by, verified_on, active")};

    static void read(const db::Row& row, Programme& programme) {
        programme.establishment = row.get<EstablishmentId>("establishment_id");
        programme.name = nameOf(row);
        programme.trade = row.get<QString>("trade");
        programme.level = row.get<TrainingLevel>("level");
        programme.mode = row.get<TrainingMode>("mode");
        programme.durationMonths = row.get<std::optional<int>>("duration_months");
        programme.certificate = {row.get<QString>("certificate_fr"), row.get<QString>("certificate_ar"),
                                 row.get<QString>("certificate_en")};
        programme.rule = row.get<std::optional<AdmissionRuleId>>("rule_id");
    }
    static void bind(db::Statement& statement, const Programme& programme) {
        bindName(statement, programme);
        statement.bind("establishment_id", programme.establishment)
            .bind("trade", programme.trade)
            .bind("level", programme.level)
            .bind("mode", programme.mode)
            .bind("duration_months", programme.durationMonths)
            .bind("certificate_fr", programme.certificate.fr)
            .bind("certificate_ar", programme.certificate.ar)
            .bind("certificate_en", programme.certificate.en)
            .bind("rule_id", programme.rule);
    }
};

template <>
struct Table<Intake> {
    static constexpr db::VersionedTable table{
        QLatin1String("intake"),
        QLatin1String("programme_id, starts_on, ends_on, applications_from, applications_until, seats, foreign_quota, "
                      "schedule, schedule_note, teaching_language, cost_dirhams, grants, rule_id, source, source_on, "
                      "verified_by, verified_on, active")};

    static void read(const db::Row& row, Intake& intake) {
        intake.programme = row.get<ProgrammeId>("programme_id");
        intake.startsOn = row.get<QDate>("starts_on");
        intake.endsOn = row.get<std::optional<QDate>>("ends_on");
        intake.applicationsFrom = row.get<std::optional<QDate>>("applications_from");
        intake.applicationsUntil = row.get<std::optional<QDate>>("applications_until");
        intake.seats = row.get<std::optional<int>>("seats");
        intake.foreignQuota = row.get<std::optional<int>>("foreign_quota");
        intake.schedule = row.get<Schedule>("schedule");
        intake.scheduleNote = row.get<QString>("schedule_note");
        intake.teachingLanguage = row.get<QString>("teaching_language");
        intake.costDirhams = row.get<std::optional<int>>("cost_dirhams");
        intake.grants = row.get<QString>("grants");
        intake.rule = row.get<std::optional<AdmissionRuleId>>("rule_id");
    }
    static void bind(db::Statement& statement, const Intake& intake) {
        statement.bind("programme_id", intake.programme)
            .bind("starts_on", intake.startsOn)
            .bind("ends_on", intake.endsOn)
            .bind("applications_from", intake.applicationsFrom)
            .bind("applications_until", intake.applicationsUntil)
            .bind("seats", intake.seats)
            .bind("foreign_quota", intake.foreignQuota)
            .bind("schedule", intake.schedule)
            .bind("schedule_note", intake.scheduleNote)
            .bind("teaching_language", intake.teachingLanguage)
            .bind("cost_dirhams", intake.costDirhams)
            .bind("grants", intake.grants)
            .bind("rule_id", intake.rule);
    }
};

template <typename Entry>
Entry entryOf(const db::Row& row) {
    Entry entry;
    db::readStamp(row, entry);
    entry.provenance = readProvenance(row);
    entry.active = row.get<bool>("active");
    Table<Entry>::read(row, entry);
    return entry;
}

template <typename Entry>
void bindEntry(db::Statement& statement, const Entry& entry) {
    bindProvenance(db::bindStamp(statement, entry), entry.provenance).bind("active", entry.active);
    Table<Entry>::bind(statement, entry);
}

template <typename Entry, typename Parent>
Result<std::vector<Entry>> listOf(db::Connection& db, bool activeOnly, const char* parentColumn,
                                  const std::optional<Parent>& parent, const char* order) {
    QString where = QStringLiteral("active >= :active");
    if (parent)
        where += QStringLiteral(" AND %1 = :parent").arg(QLatin1String(parentColumn));
    auto statement =
        db.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4, id")
                       .arg(Table<Entry>::table.columns(), Table<Entry>::table.name, where, QLatin1String(order)));
    if (parent)
        statement.bind("parent", *parent);
    return statement.bind("active", activeOnly).all(entryOf<Entry>);
}

} // namespace

Result<std::vector<Provider>> CatalogueRepository::providers(bool activeOnly) const {
    return listOf<Provider>(m_db, activeOnly, nullptr, std::optional<ProviderId>(), "name_fr");
}

Result<std::vector<Establishment>> CatalogueRepository::establishments(std::optional<ProviderId> provider,
                                                                       bool activeOnly) const {
    return listOf<Establishment>(m_db, activeOnly, "provider_id", provider, "name_fr");
}

Result<std::vector<Programme>> CatalogueRepository::programmes(std::optional<EstablishmentId> establishment,
                                                               bool activeOnly) const {
    return listOf<Programme>(m_db, activeOnly, "establishment_id", establishment, "name_fr");
}

Result<std::vector<Intake>> CatalogueRepository::intakes(std::optional<ProgrammeId> programme, bool activeOnly) const {
    return listOf<Intake>(m_db, activeOnly, "programme_id", programme, "starts_on");
}

template <typename Entry>
Result<Entry> CatalogueRepository::find(decltype(Entry::id) id) const {
    auto statement = m_db.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE id = :id")
                                      .arg(Table<Entry>::table.columns(), Table<Entry>::table.name));
    TRY_ASSIGN(auto found, statement.bind("id", id).first(entryOf<Entry>));
    if (!found)
        return fail(ErrorCode::NotFound);
    return *std::move(found);
}

template <typename Entry>
Result<Entry> CatalogueRepository::findAt(decltype(Entry::id) id, const QDateTime& instant) const {
    auto statement = m_db.prepare(QStringLiteral(R"(
        SELECT %1 FROM (SELECT %1 FROM %2 WHERE id = :id UNION ALL SELECT %1 FROM %2_history WHERE id = :id) AS versions
        ORDER BY CASE WHEN recorded_at <= :instant THEN version ELSE -version END DESC LIMIT 1)")
                                      .arg(Table<Entry>::table.columns(), Table<Entry>::table.name));
    TRY_ASSIGN(auto found, statement.bind("id", id).bind("instant", instant).first(entryOf<Entry>));
    if (!found)
        return fail(ErrorCode::NotFound);
    return *std::move(found);
}

template <typename Entry>
Status CatalogueRepository::insert(const Entry& entry) {
    return db::insert(m_db, Table<Entry>::table, entry, bindEntry<Entry>);
}

template <typename Entry>
Status CatalogueRepository::update(const Entry& entry) {
    return db::replace(m_db, Table<Entry>::table, entry, bindEntry<Entry>);
}

Status CatalogueRepository::erase(const IntakeId& id, const QDateTime& at) {
    TRY(db::archive(m_db, Table<Intake>::table.name, id.uuid(), at));
    TRY(m_db.prepare(u"DELETE FROM intake WHERE id = :id").bind("id", id).run());
    return {};
}

Result<std::vector<AdmissionRuleId>> CatalogueRepository::ruleIds() const {
    return m_db.prepare(u"SELECT id FROM admission_rule").all([](const db::Row& row) {
        return row.at<AdmissionRuleId>(0);
    });
}

template Result<Provider> CatalogueRepository::find<Provider>(ProviderId) const;
template Result<Establishment> CatalogueRepository::find<Establishment>(EstablishmentId) const;
template Result<Programme> CatalogueRepository::find<Programme>(ProgrammeId) const;
template Result<Intake> CatalogueRepository::find<Intake>(IntakeId) const;
template Result<Provider> CatalogueRepository::findAt<Provider>(ProviderId, const QDateTime&) const;
template Result<Establishment> CatalogueRepository::findAt<Establishment>(EstablishmentId, const QDateTime&) const;
template Result<Programme> CatalogueRepository::findAt<Programme>(ProgrammeId, const QDateTime&) const;
template Result<Intake> CatalogueRepository::findAt<Intake>(IntakeId, const QDateTime&) const;
template Status CatalogueRepository::insert(const Provider&);
template Status CatalogueRepository::insert(const Establishment&);
template Status CatalogueRepository::insert(const Programme&);
template Status CatalogueRepository::insert(const Intake&);
template Status CatalogueRepository::update(const Provider&);
template Status CatalogueRepository::update(const Establishment&);
template Status CatalogueRepository::update(const Programme&);
template Status CatalogueRepository::update(const Intake&);

} // namespace tawjih
