#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace tawjih::ui::chart {

/// An arrondissement of Casablanca as a block at about its place: neighbours touch, the coast runs from the south-west
/// to the north-east. A scheme for comparing numbers, not a map of borders.
struct CityTile {
    QString code; ///< of core/base/Places
    QRectF place; ///< in units from the north-west
};

[[nodiscard]] const std::vector<CityTile>& casablancaTiles();
/// What all tiles cover together.
[[nodiscard]] QSizeF casablancaSize();

} // namespace tawjih::ui::chart
