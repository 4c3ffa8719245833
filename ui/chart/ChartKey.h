#pragma once

#include "ui/chart/Sheet.h"

namespace tawjih::ui::chart {

/// A sign and what it stands for.
struct KeyEntry {
    enum class Sign { Fill, Hollow, Hatched, Dashed, Line };
    Sign sign = Sign::Fill;
    QString text;
    QColor color;
    Pattern pattern = Pattern::None;
    QPen pen;        ///< Line: as it is drawn
    int marker = -1; ///< Line: the series whose points it has
};

/// The height that the entries take in lines of that width, with the distance to what follows; 0 for none.
[[nodiscard]] qreal keyHeight(const std::vector<KeyEntry>& entries, const Ink& ink, qreal width);

/// Writes them at the top of the sheet.
void writeKey(Sheet& sheet, const std::vector<KeyEntry>& entries, const Ink& ink, qreal top = 0);

} // namespace tawjih::ui::chart
