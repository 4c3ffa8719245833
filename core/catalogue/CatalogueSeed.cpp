#include "core/catalogue/CatalogueSeed.h"

#include "core/base/DataFile.h"

#include <QJsonObject>

namespace tawjih {

namespace {

constexpr QLatin1String kFile("catalogue");

QString text(const QJsonObject& record, QLatin1String key) {
    return record.value(key).toString();
}

template <typename Key>
Key idOf(const QJsonObject& record, QLatin1String key) {
    const Key id(QUuid::fromString(text(record, key)));
    if (id.isNull())
        qFatal("shipped catalogue: %s is no id", key.data());
    return id;
}

template <Coded E>
E codeIn(const QJsonObject& record, QLatin1String key) {
    const std::optional<E> value = fromCode<E>(text(record, key));
    if (!value)
        qFatal("shipped catalogue: unknown %s", key.data());
    return *value;
}

LocalName nameOf(const QJsonObject& record) {
    return {text(record, QLatin1String("fr")), text(record, QLatin1String("ar")), text(record, QLatin1String("en"))};
}

Provenance provenanceOf(const QJsonObject& record) {
    const QDate on = QDate::fromString(text(record, QLatin1String("source_on")), Qt::ISODate);
    return {text(record, QLatin1String("source")), on.isValid() ? std::optional(on) : std::nullopt,
            text(record, QLatin1String("verified_by"))};
}

Provider providerOf(const QJsonObject& record) {
    Provider provider;
    provider.id = idOf<ProviderId>(record, QLatin1String("id"));
    provider.kind = codeIn<ProviderKind>(record, QLatin1String("kind"));
    provider.name = nameOf(record);
    provider.provenance = provenanceOf(record);
    return provider;
}

Establishment establishmentOf(const QJsonObject& record) {
    Establishment place;
    place.id = idOf<EstablishmentId>(record, QLatin1String("id"));
    place.provider = idOf<ProviderId>(record, QLatin1String("provider"));
    place.name = nameOf(record);
    place.address = text(record, QLatin1String("address"));
    place.arrondissement = text(record, QLatin1String("arrondissement"));
    place.provenance = provenanceOf(record);
    return place;
}

Programme programmeOf(const QJsonObject& record) {
    Programme programme;
    programme.id = idOf<ProgrammeId>(record, QLatin1String("id"));
    programme.establishment = idOf<EstablishmentId>(record, QLatin1String("establishment"));
    programme.name = nameOf(record);
    programme.trade = text(record, QLatin1String("trade"));
    programme.level = codeIn<TrainingLevel>(record, QLatin1String("level"));
    programme.mode = codeIn<TrainingMode>(record, QLatin1String("mode"));
    if (const int months = record.value(QLatin1String("months")).toInt(); months > 0)
        programme.durationMonths = months;
    programme.provenance = provenanceOf(record);
    return programme;
}

template <typename Read>
auto readAll(QLatin1String list, Read read) {
    std::vector<std::invoke_result_t<Read, const QJsonObject&>> entries;
    const QJsonArray records = shippedRecords(kFile, list);
    for (const QJsonValue& record : records)
        entries.push_back(read(record.toObject()));
    return entries;
}

} // namespace

CatalogueSeed shippedCatalogue() {
    return {readAll(QLatin1String("providers"), providerOf), readAll(QLatin1String("establishments"), establishmentOf),
            readAll(QLatin1String("programmes"), programmeOf)};
}

} // namespace tawjih
