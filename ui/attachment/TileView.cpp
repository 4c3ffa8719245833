#include "ui/attachment/TileView.h"

#include "ui/widgets/Icon.h"
#include "ui/widgets/StylePainting.h"
#include "ui/widgets/Tables.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int tileWidth = 192;
constexpr int pictureHeight = 148;
constexpr int markSize = 20;

int lineHeight(const QFontMetrics& metrics) {
    return metrics.height() + 2;
}

QSize tileSize(const QFontMetrics& metrics) {
    return {tileWidth, pictureHeight + 3 * lineHeight(metrics) + 2 * space::small + space::tiny};
}

/// The tile's ground, its picture on a white sheet with a hairline around it, and three lines below.
class TileDelegate final : public QStyledItemDelegate {
public:
    explicit TileDelegate(bool marks, QObject* parent) : QStyledItemDelegate(parent), m_marks(marks) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tile& tile = static_cast<const TileModel*>(index.model())->tileAt(index.row());
        const QRect whole = option.rect.adjusted(2, 2, -2, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painting::surface(
                painter, whole, selected ? option.palette.color(QPalette::Highlight) : hover(option.palette),
                option.state.testFlag(QStyle::State_HasFocus) ? accent(option.palette) : QColor(), cardRadius);
        const QRect inner = whole.adjusted(space::small, space::small, -space::small, -space::small);
        paintPicture(painter, option, tile, QRect(inner.topLeft(), QSize(inner.width(), pictureHeight - space::small)));
        if (m_marks && selected)
            painter->drawPixmap(
                QStyle::visualRect(option.direction, inner, QRect(inner.topLeft(), QSize(markSize, markSize)))
                    .topLeft(),
                iconPixmap(QStringLiteral("check"), markSize, accent(option.palette),
                           painter->device()->devicePixelRatioF(), option.direction));
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        int top = inner.top() + pictureHeight - space::tiny;
        const auto write = [&](const QString& text, const QFont& font, const QColor& color) {
            const QFontMetrics metrics(font);
            const QRect line(inner.left(), top, inner.width(), lineHeight(metrics));
            painter->setFont(font);
            painter->setPen(color);
            painter->setLayoutDirection(option.direction);
            painter->drawText(line, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine,
                              metrics.elidedText(text, Qt::ElideRight, line.width()));
            top += line.height();
        };
        write(tile.title, bold, option.palette.color(QPalette::Text));
        write(tile.kind, option.font, option.palette.color(QPalette::Text));
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        write(tile.detail, small, muted(option.palette));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return tileSize(option.fontMetrics);
    }

private:
    static void paintPicture(QPainter* painter, const QStyleOptionViewItem& option, const Tile& tile, QRect room) {
        if (tile.picture.isNull()) {
            constexpr int iconSize = 40;
            painter->drawPixmap(room.center() - QPoint(iconSize / 2, iconSize / 2),
                                iconPixmap(QStringLiteral("document"), iconSize, muted(option.palette),
                                           painter->device()->devicePixelRatioF(), option.direction));
            return;
        }
        const QSize size = tile.picture.size().scaled(
            room.size().boundedTo(tile.picture.size().expandedTo(QSize(24, 24))), Qt::KeepAspectRatio);
        QRect place(QPoint(), size.expandedTo({1, 1}));
        place.moveCenter(room.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(place, tile.picture);
        painter->setPen(outline(option.palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(place);
    }

    bool m_marks;
};

} // namespace

TileView::TileView(QWidget* parent) : QListView(parent), m_model(new TileModel(this)) {
    setModel(m_model);
    setItemDelegate(new TileDelegate(false, this));
    dressList(this);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setGrid();
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model->tileAt(index.row()).key); });
    const auto tell = [this] { Q_EMIT currentChangedTo(currentKey()); };
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, tell);
    connect(m_model, &QAbstractItemModel::modelReset, this, tell);
}

void TileView::setTiles(std::vector<Tile> tiles) {
    const QUuid key = currentKey();
    const int before = currentIndex().row();
    m_model->setTiles(std::move(tiles));
    if (key.isNull() || m_model->rowCount() == 0)
        return;
    const int row = m_model->rowOf(key);
    setCurrentIndex(m_model->index(row >= 0 ? row : std::clamp(before, 0, m_model->rowCount() - 1)));
}

QUuid TileView::currentKey() const {
    return currentIndex().isValid() ? m_model->tileAt(currentIndex().row()).key : QUuid();
}

void TileView::setCurrentKey(const QUuid& key) {
    if (const int row = m_model->rowOf(key); row >= 0)
        setCurrentIndex(m_model->index(row));
}

void TileView::setChoosing() {
    m_choosing = true;
    setItemDelegate(new TileDelegate(true, this));
    setSelectionMode(MultiSelection);
}

std::vector<int> TileView::chosen() const {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void TileView::keyPressEvent(QKeyEvent* event) {
    const QUuid key = currentKey();
    if (!m_choosing && !key.isNull()) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return Q_EMIT opened(key);
        if (event->key() == Qt::Key_Delete)
            return Q_EMIT removeWanted(key);
    }
    QListView::keyPressEvent(event);
}

void TileView::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        if (m_choosing) // chosen is only what somebody chose
            selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
        else
            setCurrentIndex(m_model->index(0));
    }
}

void TileView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setGrid();
}

void TileView::setGrid() {
    setGridSize(tileSize(fontMetrics()) + QSize(space::small, space::small));
}

} // namespace tawjih::ui
