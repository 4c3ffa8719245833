#include "ui/widgets/StylePainting.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Style.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace tawjih::ui::painting {

namespace {

bool hasFlag(const QWidget* widget, const char* name) {
    return widget != nullptr && widget->property(name).toBool();
}

QColor blend(const QColor& base, const QColor& over, double share) {
    const auto mix = [share](double a, double b) { return a + (b - a) * share; };
    return QColor::fromRgbF(static_cast<float>(mix(base.redF(), over.redF())),
                            static_cast<float>(mix(base.greenF(), over.greenF())),
                            static_cast<float>(mix(base.blueF(), over.blueF())));
}

bool is(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

} // namespace

int leading(Qt::LayoutDirection direction) {
    return static_cast<int>((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                            Qt::AlignVCenter) |
           Qt::TextSingleLine;
}

int trailing(Qt::LayoutDirection direction) {
    return leading(direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

void surface(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border, double radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    const double inset = border.isValid() ? 0.5 : 0.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void focusRing(QPainter* painter, const QRect& rect, const QPalette& palette, double radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(accent(palette), 2));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void button(QPainter* painter, const QStyleOption* option, const QWidget* widget) {
    const QPalette& palette = option->palette;
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool pressed = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    const bool hovered = is(option, QStyle::State_MouseOver) && enabled;
    const bool primary = hasFlag(widget, style_property::primary) && enabled;
    const bool quiet = hasFlag(widget, style_property::quiet);
    QColor fill = primary ? accent(palette) : palette.color(QPalette::Button);
    const QColor ink = primary ? onAccent(palette) : palette.color(QPalette::Text);
    if (hovered || pressed)
        fill = blend(fill, ink, pressed ? 0.12 : 0.06);
    if (quiet && !hovered && !pressed)
        fill = QColor();
    surface(painter, option->rect, fill, primary || quiet ? QColor() : hairline(palette), controlRadius);
    if (is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange)) {
        if (primary)
            surface(painter, option->rect.adjusted(2, 2, -2, -2), QColor(), onAccent(palette), controlRadius - 2);
        focusRing(painter, option->rect, palette, controlRadius);
    }
}

void toolButton(QPainter* painter, const QStyleOption* option, const QWidget* widget) {
    const QPalette& palette = option->palette;
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool pressed = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    const bool framed = widget != nullptr && !is(option, QStyle::State_AutoRaise);
    if (framed)
        surface(painter, option->rect, palette.color(QPalette::Button), hairline(palette), controlRadius);
    if (pressed)
        surface(painter, option->rect, palette.color(QPalette::Highlight), QColor(), controlRadius);
    else if (enabled && is(option, QStyle::State_MouseOver))
        surface(painter, option->rect, hover(palette), QColor(), controlRadius);
    if (is(option, QStyle::State_HasFocus))
        focusRing(painter, option->rect, palette, controlRadius);
}

void field(QPainter* painter, const QStyleOption* option, const QWidget* widget) {
    const QPalette& palette = option->palette;
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool refused = hasFlag(widget, style_property::problem);
    QColor border = outline(palette);
    if (!enabled)
        border = hairline(palette);
    if (refused)
        border = toneColors(Tone::Danger, palette).text;
    surface(painter, option->rect, palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Base),
            border, controlRadius);
    if (is(option, QStyle::State_HasFocus) && enabled)
        focusRing(painter, option->rect, palette, controlRadius);
}

void checkMark(QPainter* painter, const QStyleOption* option, bool round) {
    const QPalette& palette = option->palette;
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool on = is(option, QStyle::State_On);
    const bool partly = is(option, QStyle::State_NoChange);
    // Two pixels around the box are the focus ring's.
    const int side = std::min(option->rect.width(), option->rect.height()) - 4;
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    const double radius = round ? side / 2.0 : 4.0;
    const QColor filled = enabled ? accent(palette) : palette.color(QPalette::Disabled, QPalette::Text);
    if (on || partly)
        surface(painter, box, filled, QColor(), radius);
    else
        surface(painter, box, palette.color(QPalette::Base), enabled ? outline(palette) : hairline(palette), radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.topLeft());
    painter->scale(side / 16.0, side / 16.0);
    painter->setPen(QPen(onAccent(palette), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(onAccent(palette));
        painter->drawEllipse(QPointF(8, 8), 3, 3);
    } else if (on) {
        painter->drawPolyline(QPolygonF({QPointF(4, 8.3), QPointF(7, 11.2), QPointF(12, 5.2)}));
    } else if (partly) {
        painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    }
    painter->restore();
    if (is(option, QStyle::State_HasFocus))
        focusRing(painter, box.adjusted(-2, -2, 2, 2), palette, radius + 2);
}

void arrowDown(QPainter* painter, const QRect& rect, const QColor& color) {
    constexpr int size = 16;
    const QPixmap pixmap =
        iconPixmap(QStringLiteral("chevron-down"), size, color, painter->device()->devicePixelRatio(), Qt::LeftToRight);
    QRect target(0, 0, size, size);
    target.moveCenter(rect.center());
    painter->drawPixmap(target, pixmap);
}

void tab(QPainter* painter, const QStyleOptionTab* option) {
    const QPalette& palette = option->palette;
    const bool selected = is(option, QStyle::State_Selected);
    if (!selected && is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        surface(painter, option->rect.adjusted(0, 2, 0, -3), hover(palette), QColor(), controlRadius);
    if (selected) {
        const QRect line(option->rect.left() + space::small, option->rect.bottom() - 1,
                         option->rect.width() - 2 * space::small, 2);
        painter->fillRect(line, accent(palette));
    }
    if (is(option, QStyle::State_HasFocus))
        focusRing(painter, option->rect.adjusted(1, 2, -1, -4), palette, controlRadius);
}

void headerSection(QPainter* painter, const QStyleOptionHeader* option) {
    const QPalette& palette = option->palette;
    painter->fillRect(option->rect, palette.color(QPalette::Base));
    if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        painter->fillRect(option->rect, hover(palette));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), hairline(palette));
}

void itemRow(QPainter* painter, const QStyleOptionViewItem* option, const QWidget* widget, bool wholeRow) {
    const QPalette& palette = option->palette;
    const bool table = widget != nullptr && widget->inherits("QTableView");
    if (is(option, QStyle::State_Selected)) {
        if (table || wholeRow)
            painter->fillRect(option->rect, palette.color(QPalette::Highlight));
        else
            surface(painter, option->rect.adjusted(2, 1, -2, -1), palette.color(QPalette::Highlight), QColor(),
                    controlRadius);
    } else if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    } else if (is(option, QStyle::State_MouseOver) && !table) {
        surface(painter, option->rect.adjusted(2, 1, -2, -1), hover(palette), QColor(), controlRadius);
    }
    if (table)
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          hairline(palette));
}

void menuItem(QPainter* painter, const QStyleOptionMenuItem* option, const QStyle* style, const QWidget* widget) {
    const QPalette& palette = option->palette;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(option->rect.left() + space::small, option->rect.center().y(),
                         option->rect.width() - 2 * space::small, 1);
        painter->fillRect(line, hairline(palette));
        return;
    }
    const bool enabled = is(option, QStyle::State_Enabled);
    if (enabled && is(option, QStyle::State_Selected))
        surface(painter, option->rect.adjusted(space::tiny, 1, -space::tiny, -1), palette.color(QPalette::Highlight),
                QColor(), controlRadius);
    const auto placed = [option](const QRect& rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    const QRect all = option->rect.adjusted(space::medium, 0, -space::medium, 0);
    const int iconSize = 18;
    const QRect lead(all.left(), all.center().y() - iconSize / 2, iconSize, iconSize);
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor ink = palette.color(group, QPalette::Text);
    const qreal ratio = painter->device()->devicePixelRatio();
    if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked)
        painter->drawPixmap(placed(lead),
                            iconPixmap(QStringLiteral("check"), iconSize, accent(palette), ratio, option->direction));
    else if (!option->icon.isNull())
        option->icon.paint(painter, placed(lead), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect words = all.adjusted(iconSize + space::small, 0, 0, 0);
    const auto tabAt = option->text.indexOf(QLatin1Char('\t'));
    painter->setFont(option->font);
    style->drawItemText(painter, placed(words),
                        static_cast<int>(QStyle::visualAlignment(option->direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                            Qt::TextShowMnemonic | Qt::TextSingleLine,
                        palette, enabled, option->text.left(tabAt < 0 ? option->text.size() : tabAt), QPalette::Text);
    if (tabAt >= 0) {
        painter->setPen(muted(palette));
        painter->drawText(placed(words), trailing(option->direction), option->text.mid(tabAt + 1));
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect end(all.right() - iconSize + 1, all.center().y() - iconSize / 2, iconSize, iconSize);
        painter->drawPixmap(placed(end),
                            iconPixmap(QStringLiteral("chevron"), iconSize, ink, ratio, option->direction));
    }
    Q_UNUSED(widget)
}

void toolButtonLabel(QPainter* painter, const QStyleOptionToolButton* option) {
    const QPalette& palette = option->palette;
    const bool enabled = is(option, QStyle::State_Enabled);
    const QColor ink = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const auto placed = [option](const QRect& rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    QRect rest = option->rect.adjusted(space::small, 0, -space::small, 0);
    if (option->features.testFlag(QStyleOptionToolButton::HasMenu)) {
        arrowDown(painter, placed(QRect(rest.right() - 13, rest.top(), 16, rest.height())), muted(palette));
        rest.adjust(0, 0, -18, 0);
    }
    const bool words = option->toolButtonStyle != Qt::ToolButtonIconOnly && !option->text.isEmpty();
    const bool picture = !option->icon.isNull() && option->toolButtonStyle != Qt::ToolButtonTextOnly;
    if (picture) {
        const QSize size = option->iconSize;
        const int x = words || option->features.testFlag(QStyleOptionToolButton::HasMenu)
                          ? rest.left()
                          : option->rect.center().x() - size.width() / 2 + 1;
        const QRect glyph(QPoint(x, option->rect.center().y() - size.height() / 2 + 1), size);
        option->icon.paint(painter, placed(glyph), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        rest.adjust(size.width() + space::tiny, 0, 0, 0);
    }
    if (words) {
        painter->setFont(option->font);
        painter->setPen(ink);
        painter->drawText(placed(rest), leading(option->direction) | Qt::TextHideMnemonic, option->text);
    }
}

void spinBox(QPainter* painter, const QStyleOptionSpinBox* option, const QRect& up, const QRect& down) {
    field(painter, option, nullptr);
    const auto arrow = [&](const QRect& rect, bool upwards, bool enabled) {
        const QColor color = option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->translate(QRectF(rect).center());
        painter->scale(1, upwards ? -1 : 1);
        painter->drawPolyline(QPolygonF({QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)}));
        painter->restore();
    };
    arrow(up, true, option->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(down, false, option->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void progressBar(QPainter* painter, const QStyleOptionProgressBar* option) {
    const QPalette& palette = option->palette;
    QRect groove(option->rect.left(), option->rect.center().y() - 2, option->rect.width(), 5);
    surface(painter, groove, hairline(palette), QColor(), 2.5);
    const int range = option->maximum - option->minimum;
    QRect done = groove;
    if (range > 0) {
        const double share = static_cast<double>(option->progress - option->minimum) / range;
        done.setWidth(static_cast<int>(groove.width() * std::clamp(share, 0.0, 1.0)));
    } else {
        // Without a known end: a still segment. Nothing blinks; the words beside say that the work goes on.
        done.setWidth(groove.width() / 3);
        done.moveCenter(groove.center());
    }
    if (done.width() > 0)
        surface(painter, QStyle::visualRect(option->direction, groove, done), accent(palette), QColor(), 2.5);
}

void scrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& slider) {
    const QPalette& palette = option->palette;
    const bool active = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    const QColor color = blend(palette.color(QPalette::Base), palette.color(QPalette::Text), active ? 0.45 : 0.28);
    const QRect handle =
        option->orientation == Qt::Vertical ? slider.adjusted(3, 1, -3, -1) : slider.adjusted(1, 3, -1, -3);
    surface(painter, handle, color, QColor(), std::min(handle.width(), handle.height()) / 2.0);
}

} // namespace tawjih::ui::painting
