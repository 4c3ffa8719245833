#pragma once

#include "core/casework/PersonLine.h"
#include "core/db/Statement.h"

namespace tawjih {

/// A person from the columns beneficiary_id, number, latin_name and arabic_name of `beneficiary_listing`.
[[nodiscard]] inline PersonLine readPersonLine(const db::Row& row) {
    return {row.get<BeneficiaryId>("beneficiary_id"), row.get<QString>("number"), row.get<QString>("latin_name"),
            row.get<QString>("arabic_name")};
}

} // namespace tawjih
