#pragma once

#include "core/release/PackageVerifierClaims.h"
#include "core/release/PackageVerifierCsv.h"

namespace tawjih::release {

/// How many cells of a table break what is promised of it.
struct TableFaults {
    qint64 malformed = 0;   ///< no whole number, hidden where nothing may be, or a row twice
    qint64 notRounded = 0;  ///< between 0 and the base, where rounding leaves none
    qint64 tooSmall = 0;    ///< 1 to threshold - 1
    qint64 notAdditive = 0; ///< totals that are not the sum of their parts
    qint64 derivable = 0;   ///< hidden counts that follow from the shown ones beside them
};

[[nodiscard]] TableFaults faultsOf(const ReadTable& table, const Claims::TableClaim& claim);

} // namespace tawjih::release
