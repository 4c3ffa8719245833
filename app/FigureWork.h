#pragma once

#include "core/base/Clock.h"
#include "core/indicator/FactService.h"
#include "core/indicator/ReportMaker.h"

#include <functional>
#include <optional>

namespace tawjih::vault {
class Desk;
}

/// Figures of an unlocked desk, on connections of their own: for workers, several at a time. `mayGoOn` is asked on two
/// threads; false stops at once, in the middle of a statement too, with Error Cancelled. All of them need
/// SeeStatistics.
namespace tawjih {

/// What is counted from, as it is now or as it was known at an instant (UTC). Errors: Invalid where the instant is
/// still to come.
[[nodiscard]] Result<indicator::FactsPointer> loadFacts(const vault::Desk& desk, const std::optional<QDateTime>& asOf,
                                                        const Clock& clock, const std::function<bool()>& mayGoOn = {});

/// Counts and writes a report over the facts of its instant. Errors: as loadFacts and indicator::prepareReport.
[[nodiscard]] Result<indicator::PreparedReport> prepareReport(const vault::Desk& desk,
                                                              const indicator::ReportOrder& order, const Clock& clock,
                                                              const std::function<bool()>& mayGoOn = {});

/// Counts a report of the ledger again, always from the earlier versions of every row; the checksum to compare.
[[nodiscard]] Result<QString> recount(const vault::Desk& desk, const indicator::MadeReport& report,
                                      const std::function<bool()>& mayGoOn = {});

} // namespace tawjih
