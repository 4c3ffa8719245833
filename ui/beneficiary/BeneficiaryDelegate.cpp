#include "ui/beneficiary/BeneficiaryDelegate.h"

#include "ui/beneficiary/BeneficiaryListModel.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Tag.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr double ofSmallText = 0.9;

/// Text at the leading side of `rect`, elided, in the painter's font; returns the width it took.
int paintText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text,
              const QColor& color) {
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->setPen(color);
    painter->drawText(rect,
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) |
                                       Qt::AlignAbsolute) |
                          Qt::TextSingleLine,
                      shown);
    return painter->fontMetrics().horizontalAdvance(shown);
}

/// The name in both scripts.
void paintNames(QPainter* painter, const QStyleOptionViewItem& option, const QRect& place, const QString& text,
                const QString& other) {
    const int taken = paintText(painter, option, place, isolate(text), option.palette.color(QPalette::Text));
    const int left = std::max(0, place.width() - taken - space::small);
    const QRect rest = QStyle::visualRect(
        option.direction, place, QRect(place.left() + taken + space::small, place.top(), left, place.height()));
    if (left > option.fontMetrics.averageCharWidth() * 4)
        paintText(painter, option, rest, isolate(other), muted(option.palette));
}

} // namespace

void BeneficiaryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& styleOption,
                                const QModelIndex& index) const {
    const QVariant tone = index.data(BeneficiaryListModel::ToneRole);
    const QString other = index.data(BeneficiaryListModel::OtherNameRole).toString();
    const QString why = index.data(BeneficiaryListModel::WhyRole).toString();
    if (!tone.isValid() && other.isEmpty() && why.isEmpty()) {
        QStyledItemDelegate::paint(painter, styleOption, index);
        return;
    }
    // The row as every other cell has it, without its words; then ours.
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QString text = option.text;
    option.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    const QRect words = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
                            .intersected(option.rect.adjusted(space::small, 0, -space::small, 0));
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setFont(option.font);
    const QRect place = words.isValid() ? words : option.rect.adjusted(space::small, 0, -space::small, 0);
    if (tone.isValid()) {
        paintTag(painter, place, text, static_cast<Tone>(tone.toInt()), option.palette, option.font, option.direction);
    } else if (why.isEmpty()) {
        paintNames(painter, option, place, text, other);
    } else {
        const int line = option.fontMetrics.height();
        QRect upper(place.left(), place.center().y() - line + 1, place.width(), line);
        paintNames(painter, option, upper, text, other);
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * ofSmallText);
        painter->setFont(small);
        painter->setLayoutDirection(option.direction); // its parts are isolated: they give none
        paintText(painter, option, upper.translated(0, line), why, muted(option.palette));
    }
    painter->restore();
}

} // namespace tawjih::ui
