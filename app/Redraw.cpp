#include "app/Redraw.h"

#include "core/beneficiary/Listing.h"
#include "core/indicator/FactService.h"

namespace tawjih {

Status redrawRecord(db::Connection& connection) {
    TRY(rebuildListing(connection));
    return indicator::FactService(connection).refreshAll();
}

} // namespace tawjih
