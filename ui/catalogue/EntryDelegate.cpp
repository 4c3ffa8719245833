#include "ui/catalogue/EntryDelegate.h"

#include "ui/catalogue/CatalogueModel.h"
#include "ui/catalogue/EntryText.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int lowestRow = 30;

} // namespace

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.column() != CatalogueModel::State) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
    const auto state = static_cast<Staleness::State>(index.data(CatalogueModel::StateRole).toInt());
    paintTag(painter, option.rect.adjusted(space::small, 0, -space::small, 0), index.data().toString(),
             EntryText::stateTone(state), option.palette, option.font, option.direction);
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == CatalogueModel::State)
        size.setWidth(tagSize(index.data().toString(), option.font).width() + 2 * space::small);
    return {size.width(), std::max(lowestRow, option.fontMetrics.height() + space::medium)};
}

} // namespace tawjih::ui
