#pragma once

#include <QColor>
#include <QPalette>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QStyle;
class QWidget;

/// The strokes of Style, one function a thing; no state.
namespace tawjih::ui::painting {

/// Flags for QPainter::drawText: vertically centred on one line at the leading (trailing) side, whatever the text's own
/// direction.
[[nodiscard]] int leading(Qt::LayoutDirection direction);
[[nodiscard]] int trailing(Qt::LayoutDirection direction);

/// A rounded surface of fill and one-pixel border, crisp at any scale.
void surface(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border, double radius);

/// The ring around what has the keyboard.
void focusRing(QPainter* painter, const QRect& rect, const QPalette& palette, double radius);

void button(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void toolButton(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void field(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void checkMark(QPainter* painter, const QStyleOption* option, bool round);
void arrowDown(QPainter* painter, const QRect& rect, const QColor& color);
void tab(QPainter* painter, const QStyleOptionTab* option);
void headerSection(QPainter* painter, const QStyleOptionHeader* option);
void itemRow(QPainter* painter, const QStyleOptionViewItem* option, const QWidget* widget, bool wholeRow);
void menuItem(QPainter* painter, const QStyleOptionMenuItem* option, const QStyle* style, const QWidget* widget);
void toolButtonLabel(QPainter* painter, const QStyleOptionToolButton* option);
void spinBox(QPainter* painter, const QStyleOptionSpinBox* option, const QRect& up, const QRect& down);
void progressBar(QPainter* painter, const QStyleOptionProgressBar* option);
void scrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& slider);

} // namespace tawjih::ui::painting
