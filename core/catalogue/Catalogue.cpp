#include "core/catalogue/Catalogue.h"

namespace tawjih {

QString LocalName::in(QLocale::Language language) const {
    const QString& wanted = language == QLocale::Arabic ? ar : language == QLocale::English ? en : fr;
    for (const QString* name : {&wanted, &fr, &en, &ar})
        if (!name->isEmpty())
            return *name;
    return {};
}

const Provenance& provenanceOf(const CatalogueEntry& entry) {
    return std::visit([](const auto& each) -> const Provenance& { return each.provenance; }, entry);
}

bool isActive(const CatalogueEntry& entry) {
    return std::visit([](const auto& each) { return each.active; }, entry);
}

QUuid keyOf(const CatalogueEntry& entry) {
    return std::visit([](const auto& each) { return each.id.uuid(); }, entry);
}

QUuid parentOf(const CatalogueEntry& entry) {
    switch (kindOf(entry)) {
    case EntryKind::Provider:
        return {};
    case EntryKind::Establishment:
        return std::get<Establishment>(entry).provider.uuid();
    case EntryKind::Programme:
        return std::get<Programme>(entry).establishment.uuid();
    case EntryKind::Intake:
        return std::get<Intake>(entry).programme.uuid();
    }
    Q_UNREACHABLE();
}

} // namespace tawjih
