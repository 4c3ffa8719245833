#pragma once

#include "core/base/Result.h"
#include "core/indicator/ReportContent.h"

#include <QByteArray>

#include <functional>

namespace tawjih::ui {

/// Told of each page that is done; returning false cancels.
using ReportProgress = std::function<bool(int done, int total)>;

struct ReportPdf {
    QByteArray bytes;
    int pages = 0;
};

/// A report as PDF: text and charts as vectors with the fonts inside, and in its metadata nothing but the title. It is
/// made in memory alone. Any thread. Errors: Cancelled, IoFailed.
[[nodiscard]] Result<ReportPdf> makeReportPdf(const indicator::ReportContent& content,
                                              const ReportProgress& progress = {});

} // namespace tawjih::ui
