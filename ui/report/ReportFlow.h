#pragma once

#include <QRectF>
#include <QStringList>

#include <functional>
#include <memory>
#include <span>
#include <vector>

class QPainter;

namespace tawjih::ui {

/// A part of a report that no page breaks: a line of a paragraph, a chart, a row of a table.
struct ReportPiece {
    qreal height = 0;
    qreal before = 0; ///< distance to the piece above; dropped at the top of a page
    qreal shrink = 0; ///< by how much it may be lower where that lets it stand on a page
    bool keptWithNext = false;
    int group = -1; ///< pieces of one group share a page where one holds them all: those of a figure
    int entry = -1; ///< which entry of the contents begins here
    std::function<void(QPainter&, const QRectF& area)> draw;
    std::shared_ptr<const ReportPiece> repeated; ///< stands once more above this piece where a page begins with it
    QStringList texts;                           ///< what can be read in it
};

using ReportPieces = std::vector<ReportPiece>;

void append(ReportPieces& pieces, ReportPieces more);

struct PlacedPiece {
    const ReportPiece* piece = nullptr;
    qreal top = 0;
    qreal height = 0;
};

/// What stands on each page, between `top` and `bottom`; on the first page from `firstTop`. The pieces must outlive it.
[[nodiscard]] std::vector<std::vector<PlacedPiece>> paginate(std::span<const ReportPiece> pieces, qreal firstTop,
                                                             qreal top, qreal bottom);

/// Of pieces that follow each other on one page.
[[nodiscard]] qreal heightOf(std::span<const ReportPiece> pieces);

/// `rect` as it stands in `area` for a reader of the other direction.
[[nodiscard]] QRectF mirrored(const QRectF& rect, const QRectF& area, bool rightToLeft);

} // namespace tawjih::ui
