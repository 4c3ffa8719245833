#pragma once

#include <QAbstractListModel>
#include <QImage>
#include <QUuid>

#include <vector>

namespace tawjih::ui {

/// A picture with three lines of text below it.
struct Tile {
    QUuid key;
    QString title;
    QString kind;
    QString detail;
    QImage picture; ///< null: none yet
};

class TileModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setTiles(std::vector<Tile> tiles);
    void setPicture(int row, const QImage& picture);
    [[nodiscard]] const Tile& tileAt(int row) const { return m_tiles[static_cast<size_t>(row)]; }
    /// -1 for none.
    [[nodiscard]] int rowOf(const QUuid& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Tile> m_tiles;
};

} // namespace tawjih::ui
