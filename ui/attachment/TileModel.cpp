#include "ui/attachment/TileModel.h"

#include <algorithm>

namespace tawjih::ui {

void TileModel::setTiles(std::vector<Tile> tiles) {
    beginResetModel();
    m_tiles = std::move(tiles);
    endResetModel();
}

void TileModel::setPicture(int row, const QImage& picture) {
    if (row < 0 || row >= rowCount())
        return;
    m_tiles[static_cast<size_t>(row)].picture = picture;
    Q_EMIT dataChanged(index(row), index(row));
}

int TileModel::rowOf(const QUuid& key) const {
    const auto found = std::ranges::find(m_tiles, key, &Tile::key);
    return found == m_tiles.end() ? -1 : static_cast<int>(found - m_tiles.begin());
}

int TileModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QVariant TileModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tile& tile = tileAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tile.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList parts{tile.title, tile.kind, tile.detail};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

} // namespace tawjih::ui
