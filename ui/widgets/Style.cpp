#include "ui/widgets/Style.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/StylePainting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>

namespace tawjih::ui {

namespace {

/// Height of buttons and fields: the text and 8 px above and below, 34 px at the usual size.
int controlHeight(const QStyleOption* option) {
    return std::max(34, option->fontMetrics.height() + 2 * space::small);
}

bool insideComposite(const QWidget* widget) {
    return widget != nullptr && (qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr ||
                                 qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr);
}

template <typename Parent>
bool inside(const QWidget* widget) {
    return widget != nullptr && qobject_cast<const Parent*>(widget->parentWidget()) != nullptr;
}

/// By how much QLineEdit draws a text too high whose letters come from a taller font behind the first (Arabic behind a
/// Latin family).
int fallbackRise(const QLineEdit* edit) {
    const QString text = edit->displayText();
    const bool latin = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x300; });
    if (latin)
        return 0;
    QTextLayout layout(text, edit->font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? qRound(line.ascent()) - edit->fontMetrics().ascent() : 0;
}

/// Ink of a button's words and icon, by what the button is.
QPalette buttonPalette(const QStyleOption* option, const QWidget* widget) {
    QPalette palette = option->palette;
    if (widget == nullptr || !option->state.testFlag(QStyle::State_Enabled))
        return palette;
    if (widget->property(style_property::primary).toBool())
        palette.setColor(QPalette::ButtonText, onAccent(palette));
    else if (widget->property(style_property::danger).toBool())
        palette.setColor(QPalette::ButtonText, toneColors(Tone::Danger, palette).text);
    return palette;
}

} // namespace

namespace {

/// Keeps a label's words at the side where its language begins. Left to itself, QLabel puts a Latin name to the left
/// of an Arabic form.
class LabelAligner final : public QObject {
public:
    using QObject::QObject;

    static void align(QLabel* label) {
        const Qt::Alignment given = label->alignment();
        const bool own = label->property("tawjihAligned").toBool();
        const Qt::Alignment across = given & Qt::AlignHorizontal_Mask;
        if (!own && (given.testFlag(Qt::AlignAbsolute) || across == Qt::AlignHCenter || across == Qt::AlignJustify))
            return;
        if (!own) {
            label->setProperty("tawjihAligned", true);
            label->setProperty("tawjihTrailing", across.testFlag(Qt::AlignRight));
        }
        const bool right = label->property("tawjihTrailing").toBool() != label->isRightToLeft();
        label->setAlignment((given & Qt::AlignVertical_Mask) | Qt::AlignAbsolute |
                            (right ? Qt::AlignRight : Qt::AlignLeft));
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Show)
            align(static_cast<QLabel*>(watched));
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_labels(new LabelAligner(this)) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        label->installEventFilter(m_labels);
        LabelAligner::align(label);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return painting::button(painter, option, widget);
    case PE_PanelButtonTool:
        return painting::toolButton(painter, option, widget);
    case PE_PanelLineEdit:
        if (!insideComposite(widget) && widget != nullptr) {
            if (const auto* edit = qobject_cast<const QLineEdit*>(widget); edit == nullptr || edit->hasFrame())
                painting::field(painter, option, widget);
            return;
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
            if (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"))
                return painting::field(painter, option, widget);
            return painting::surface(painter, option->rect, option->palette.color(QPalette::Base),
                                     hairline(option->palette), controlRadius);
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return painting::checkMark(painter, option, false);
    case PE_IndicatorRadioButton:
        return painting::checkMark(painter, option, true);
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QTabBar*>(widget))
            return; // drawn with their surface
        if (const auto* item = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
            item != nullptr && (item->state.testFlag(State_KeyboardFocusChange) ||
                                qobject_cast<const QAbstractItemView*>(widget) != nullptr))
            return painting::focusRing(painter, option->rect, option->palette, 4);
        return;
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            return painting::itemRow(painter, item, widget, true);
        break;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            return painting::itemRow(painter, item, widget, false);
        break;
    case PE_FrameTabBarBase: {
        const QRect rect = option->rect;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline(option->palette));
        return;
    }
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelMenu:
        return painting::surface(painter, option->rect, option->palette.color(QPalette::Base),
                                 hairline(option->palette), 0);
    case PE_FrameMenu:
        return;
    case PE_IndicatorArrowDown:
        return painting::arrowDown(painter, option->rect, option->palette.color(QPalette::Text));
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy = *button;
            copy.palette = buttonPalette(option, widget);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return painting::tab(painter, tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab copy = *tab;
            const bool selected = tab->state.testFlag(State_Selected);
            copy.palette.setColor(QPalette::WindowText,
                                  selected ? tab->palette.color(QPalette::Text) : muted(tab->palette));
            copy.state.setFlag(State_HasFocus, false);
            painter->save();
            QFont font = painter->font();
            font.setBold(selected);
            painter->setFont(font);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return painting::headerSection(painter, header);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          hairline(option->palette));
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeaderV2 copy;
            if (const auto* second = qstyleoption_cast<const QStyleOptionHeaderV2*>(option))
                copy = *second;
            else
                static_cast<QStyleOptionHeader&>(copy) = *header;
            copy.palette.setColor(QPalette::ButtonText, muted(option->palette));
            copy.textAlignment = visualAlignment(option->direction, header->textAlignment) | Qt::AlignAbsolute;
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return painting::menuItem(painter, item, proxy(), widget);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return painting::progressBar(painter, bar);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (control == CC_ComboBox) {
        painting::field(painter, option, widget);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        const QPalette::ColorGroup group =
            option->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled;
        return painting::arrowDown(painter, arrow, option->palette.color(group, QPalette::Text));
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            if (bar->maximum > bar->minimum)
                painting::scrollBar(painter, bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_SpinBox)
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return painting::spinBox(painter, box, subControlRect(control, option, SC_SpinBoxUp, widget),
                                     subControlRect(control, option, SC_SpinBoxDown, widget));
    if (control == CC_ToolButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button != nullptr && button->arrowType == Qt::NoArrow && !inside<QTabBar>(widget)) {
            painting::toolButton(painter, option, widget);
            return painting::toolButtonLabel(painter, button);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_MenuPanelWidth:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 22;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::small - 2;
    case PM_MenuVMargin:
        return space::tiny;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 18;
    case PM_TabBarTabHSpace:
        return 2 * space::medium;
    case PM_TabBarTabVSpace:
        return 2 * space::small;
    case PM_HeaderMarkSize:
        return 10;
    case PM_HeaderMargin:
        return space::small;
    case PM_FocusFrameHMargin:
        return space::small - 1;
    case PM_DefaultFrameWidth:
        // Room for rounded corners around what is typed into.
        return widget != nullptr && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"))
                   ? space::tiny
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_SplitterWidth:
        return space::medium;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool iconOnly = button != nullptr && button->text.isEmpty();
        result.setWidth(iconOnly ? size.width() + 2 * space::small : size.width() + 2 * space::medium + 2);
        result.setHeight(std::max(controlHeight(option), size.height() + 2));
        return result;
    }
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool menu = button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        const bool words =
            button != nullptr && !button->text.isEmpty() && button->toolButtonStyle != Qt::ToolButtonIconOnly;
        const int width = size.width() + (words || menu ? 2 * space::small : 0) + (menu ? 18 : 0);
        return {std::max(width, 32), std::max(result.height(), 32)};
    }
    case CT_LineEdit:
        if (insideComposite(widget))
            return result;
        return {result.width(), std::max(result.height(), controlHeight(option))};
    case CT_ComboBox:
        return {size.width() + 2 * space::medium + 24, std::max(controlHeight(option), size.height())};
    case CT_SpinBox:
        return {size.width() + 34, std::max(controlHeight(option), result.height())};
    case CT_HeaderSection:
        return {result.width() + space::large, std::max(32, option->fontMetrics.height() + space::medium)};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {result.width(), space::small + 1};
        return {result.width() + 2 * space::large, controlHeight(option)};
    case CT_ProgressBar:
        return {result.width(), std::max(8, result.height())};
    case CT_TabBarTab: {
        QFont bold = widget != nullptr ? widget->font() : QFont();
        bold.setBold(true);
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            // The selected tab is bold: every tab keeps room for that, so that choosing one moves nothing.
            const int regular = option->fontMetrics.horizontalAdvance(tab->text);
            result.rwidth() += std::max(0, QFontMetrics(bold).horizontalAdvance(tab->text) - regular);
        }
        return {result.width(), std::max(result.height(), controlHeight(option) + space::tiny)};
    }
    default:
        return result;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                            const QWidget* widget) const {
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        const auto placed = [option, &all](const QRect& rect) { return visualRect(option->direction, all, rect); };
        if (subControl == SC_ComboBoxArrow)
            return placed(QRect(all.right() - 27, all.top(), 26, all.height()));
        if (subControl == SC_ComboBoxEditField)
            return placed(all.adjusted(space::medium - 4, 2, -28, -2));
    }
    if (control == CC_SpinBox) {
        const QRect all = option->rect;
        const int middle = all.height() / 2;
        const QRect steps(all.right() - 24, all.top(), 22, all.height());
        const auto placed = [option, &all](const QRect& rect) { return visualRect(option->direction, all, rect); };
        if (subControl == SC_SpinBoxUp)
            return placed(QRect(steps.left(), steps.top() + 3, steps.width(), middle - 3));
        if (subControl == SC_SpinBoxDown)
            return placed(QRect(steps.left(), steps.top() + middle, steps.width(), middle - 3));
        if (subControl == SC_SpinBoxEditField)
            return placed(all.adjusted(space::small, 2, -26, -2));
    }
    if (control == CC_ScrollBar) {
        // No arrows: the whole length is groove.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar == nullptr || subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? bar->rect.height() : bar->rect.width();
        const double range = static_cast<double>(bar->maximum) - bar->minimum;
        const int slider =
            range <= 0 ? length : std::max(36, static_cast<int>(length * (bar->pageStep / (range + bar->pageStep))));
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto part = [&](int from, int to) {
            const QRect rect = vertical
                                   ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                                   : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
            return visualRect(bar->direction, bar->rect, rect);
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return part(start, start + slider);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + slider, length);
        case SC_ScrollBarGroove:
            return bar->rect;
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const auto* edit = qobject_cast<const QLineEdit*>(widget);
    if (element != SE_LineEditContents || edit == nullptr)
        return QProxyStyle::subElementRect(element, option, widget);
    const QRect rect = !insideComposite(widget) && edit->hasFrame()
                           ? option->rect.adjusted(space::small, 1, -space::small, -1)
                           : QProxyStyle::subElementRect(element, option, widget);
    return rect.translated(0, fallbackRise(edit));
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
        return 0; // a list below the field, that can be typed into
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return hint == SH_UnderlineShortcut ? 1 : 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeading;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace tawjih::ui
