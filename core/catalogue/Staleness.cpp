#include "core/catalogue/Staleness.h"

namespace tawjih {

Staleness stalenessOf(const Provenance& provenance, int months, QDate today) {
    if (provenance.verifiedBy.isEmpty())
        return {Staleness::State::NeverVerified, std::nullopt};
    const std::optional<QDate> from = provenance.verifiedOn ? provenance.verifiedOn : provenance.sourceOn;
    if (!from)
        return {Staleness::State::Stale, std::nullopt};
    const QDate due = from->addMonths(months);
    return today < due ? Staleness{Staleness::State::Fresh, due.addDays(-1)} : Staleness{Staleness::State::Stale, due};
}

Staleness stalenessOf(const CatalogueEntry& entry, QDate today, const StalenessDelays& delays) {
    return stalenessOf(provenanceOf(entry), delays.of(kindOf(entry)), today);
}

} // namespace tawjih
