#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/db/Statement.h"

namespace tawjih {

/// Where a record comes from: its columns source, source_on, verified_by and verified_on.
[[nodiscard]] inline Provenance readProvenance(const db::Row& row) {
    return {row.get<QString>("source"), row.get<std::optional<QDate>>("source_on"), row.get<QString>("verified_by"),
            row.get<std::optional<QDate>>("verified_on")};
}

inline db::Statement& bindProvenance(db::Statement& statement, const Provenance& provenance) {
    return statement.bind("source", provenance.source)
        .bind("source_on", provenance.sourceOn)
        .bind("verified_by", provenance.verifiedBy)
        .bind("verified_on", provenance.verifiedOn);
}

} // namespace tawjih
