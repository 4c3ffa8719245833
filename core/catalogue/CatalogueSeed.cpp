#include "core/catalogue/CatalogueSeed.h"

#include "core/base/DataFile.h"
#include "core/catalogue/CatalogueRecord.h"

#include <QJsonObject>

namespace tawjih {

namespace {

CatalogueEntry entryOf(const QJsonObject& record) {
    const auto kind = fromCode<EntryKind>(record.value(QLatin1String("kind")).toString());
    if (!kind)
        qFatal("shipped catalogue: an entry of no kind");
    CatalogueRecord::Fields fields;
    for (auto field = record.begin(); field != record.end(); ++field)
        fields.insert(field.key(), field->toVariant().toString());
    CatalogueEntry entry = CatalogueRecord::emptyEntry(*kind);
    const auto problems = CatalogueRecord::apply(fields, entry);
    if (!problems.empty() || keyOf(entry).isNull())
        qFatal("shipped catalogue: %s is malformed", problems.empty() ? "id" : qPrintable(problems.front().column));
    return entry;
}

} // namespace

CatalogueSeed shippedCatalogue() {
    CatalogueSeed seed;
    const QJsonArray records = shippedRecords(QLatin1String("catalogue"), QLatin1String("entries"));
    for (const QJsonValue record : records) {
        CatalogueEntry entry = entryOf(record.toObject());
        if (auto* provider = std::get_if<Provider>(&entry))
            seed.providers.push_back(std::move(*provider));
        else if (auto* place = std::get_if<Establishment>(&entry))
            seed.establishments.push_back(std::move(*place));
        else if (auto* programme = std::get_if<Programme>(&entry))
            seed.programmes.push_back(std::move(*programme));
    }
    return seed;
}

} // namespace tawjih
