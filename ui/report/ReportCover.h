#pragma once

#include "core/indicator/ReportContent.h"
#include "ui/report/ReportFlow.h"

namespace tawjih::ui {

/// The first page: what the report is, its most important sentences, and by what it can be told apart from another.
struct ReportCover {
    std::vector<PlacedPiece> placed;
    std::vector<std::unique_ptr<ReportPiece>> pieces;
    bool holdsHighlights = false; ///< otherwise they are too long and follow on the next page
    bool holdsSummary = false;
};

[[nodiscard]] ReportCover makeCover(const indicator::ReportContent& content, const QRectF& area);

/// The sentences in large letters with hairlines between them. \param points size of the letters
[[nodiscard]] ReportPieces highlightPieces(const indicator::ReportContent& content, qreal width, qreal points);

/// The summary with its heading.
[[nodiscard]] ReportPieces summaryPieces(const indicator::ReportContent& content, qreal width);

} // namespace tawjih::ui
