#pragma once

#include <QStyledItemDelegate>

namespace tawjih::ui {

/// Paints the catalogue's tree: rows with air; how far an entry can be trusted, as a tag.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tawjih::ui
