#pragma once

#include "core/indicator/FigureDefinition.h"
#include "core/indicator/ReportContent.h"
#include "core/indicator/ReportOrder.h"
#include "core/vault/DeskIdentity.h"

namespace tawjih::indicator {

/// A report counted and written, with what the ledger keeps of it.
struct PreparedReport {
    ReportContent content;
    MadeReport entry; ///< without id, time and account: FigureService::noteReport
    int figures = 0;
};

/// Counts a report over facts as of its instant, protects it, and writes its texts. Pure; for a worker.
/// \param facts of the order's as-of instant
/// Errors: Cancelled; Invalid where a card of the template names what does not exist (any more).
[[nodiscard]] Result<PreparedReport> prepareReport(const ReportOrder& order, const Facts& facts,
                                                   const IndicatorList& indicators, const vault::DeskIdentity& desk,
                                                   const QString& preparedBy,
                                                   const std::function<bool()>& mayGoOn = {});

/// The checksum of a report that was made, counted again: the same as then, unless history was changed or the program
/// counts in another way. \param facts of the report's as-of instant
[[nodiscard]] Result<QString> recountedChecksum(const MadeReport& report, const Facts& facts,
                                                const std::function<bool()>& mayGoOn = {});

} // namespace tawjih::indicator
