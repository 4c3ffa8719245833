#pragma once

#include "ui/attachment/TileModel.h"

#include <QListView>

namespace tawjih::ui {

/// Tiles in rows from the leading side, as many as fit. Pictures are painted as they are and kept in no cache.
class TileView : public QListView {
    Q_OBJECT
public:
    explicit TileView(QWidget* parent = nullptr);

    [[nodiscard]] TileModel* tiles() const { return m_model; }
    /// Keeps the current tile where it is still there; else the one that has its place.
    void setTiles(std::vector<Tile> tiles);
    /// The key of the current tile; null for none.
    [[nodiscard]] QUuid currentKey() const;
    void setCurrentKey(const QUuid& key);
    /// More than one may be chosen: a click or the space bar chooses, and a mark says so.
    void setChoosing();
    /// Rows that are chosen, from the first.
    [[nodiscard]] std::vector<int> chosen() const;

Q_SIGNALS:
    /// By Enter or a double click.
    void opened(const QUuid& key);
    /// By Delete.
    void removeWanted(const QUuid& key);
    void currentChangedTo(const QUuid& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setGrid();

    TileModel* m_model;
    bool m_choosing = false;
};

} // namespace tawjih::ui
