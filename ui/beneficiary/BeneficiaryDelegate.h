#pragma once

#include <QStyledItemDelegate>

namespace tawjih::ui {

/// Paints the cells of the list of persons: tags where the model gives a tone, the name in both scripts, each in its
/// own direction, and below it why the person was found.
class BeneficiaryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tawjih::ui
