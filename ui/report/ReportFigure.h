#pragma once

#include "core/indicator/FigureTable.h"
#include "ui/report/ReportFlow.h"
#include "ui/report/ReportText.h"

namespace tawjih::ui {

/// How a figure stands in what surrounds it.
struct FigureFrame {
    qreal width = 0;
    int number = 0; ///< "Figure 3"; none where it stands alone
    bool withDefinition = false;
    int group = -1;
    int entry = -1;
};

/// What it is about, what it says, chart, table and notes, in this order. The table must outlive the pieces.
[[nodiscard]] ReportPieces figurePieces(const indicator::FigureTable& table, const Tongue& tongue,
                                        const FigureFrame& frame);

/// A paragraph as pieces of a line each; neither its first line nor its last stands alone on a page.
[[nodiscard]] ReportPieces paragraphPieces(const QString& text, const Tongue& tongue, const ReportTextStyle& style,
                                           qreal width, qreal before);

/// A paragraph that no page breaks.
[[nodiscard]] ReportPiece textPiece(const QString& text, const Tongue& tongue, const ReportTextStyle& style,
                                    qreal width, qreal before);

} // namespace tawjih::ui
