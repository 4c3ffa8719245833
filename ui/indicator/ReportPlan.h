#pragma once

#include "core/indicator/FigureDefinition.h"
#include "core/indicator/ReportMaker.h"
#include "core/indicator/ReportOrder.h"

#include <QImage>

#include <functional>

namespace tawjih::ui {

class Job;

/// Loads facts as of the order's instant, counts, protects and writes a report. Called on a worker's thread, with the
/// worker's own connection.
using ReportPreparer = std::function<Result<indicator::PreparedReport>(const indicator::ReportOrder&, Job&)>;
/// Counts a report that was made again, over what was known then. On a worker's thread too.
using ReportRecounter = std::function<Result<QString>(const indicator::MadeReport&, Job&)>;

enum class ReportFormat { Pdf, Sheets };

/// What to begin with: the first template, the whole time, in the language of the interface, as known now (an invalid
/// instant).
[[nodiscard]] indicator::ReportOrder newReportOrder(const indicator::Definitions& all);
/// The order that a report was made with, to be changed and made again. Errors: NotFound, where neither its template
/// can be read any more nor another of its name is there.
[[nodiscard]] Result<indicator::ReportOrder> orderOf(const indicator::MadeReport& made,
                                                     const indicator::Definitions& all);

/// A file name that says nothing but what was asked: "quarterly_unit 2026-07-01 2026-09-30.pdf".
[[nodiscard]] QString reportFileName(const indicator::ReportOrder& order, ReportFormat format);

/// A report ready to leave: the bytes of its file and its entry for the ledger.
struct FinishedReport {
    QByteArray bytes;
    indicator::MadeReport entry;
    int figures = 0;
};

/// Prepares and lays out a report, on a worker. Errors: of `prepare`; Cancelled.
[[nodiscard]] Result<FinishedReport> finishReport(const ReportPreparer& prepare, const indicator::ReportOrder& order,
                                                  ReportFormat format, Job& job);
/// The first pages of a report as small pictures, on a worker.
[[nodiscard]] Result<QList<QImage>> previewReport(const ReportPreparer& prepare, const indicator::ReportOrder& order,
                                                  int pages, int dotsPerInch, Job& job);

} // namespace tawjih::ui
