#include "ui/casework/Timeline.h"

#include "ui/widgets/Tag.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int gutter = 32;  // from the leading edge to the text
constexpr int dotSize = 10; // of an entry's dot on the line

/// One paragraph of an entry: its font, its ink and its text.
struct Paragraph {
    QString text;
    QFont font;
    QColor color;
};

QFont bold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

std::vector<Paragraph> paragraphs(const TimelineEntry& entry, const QStyleOptionViewItem& option) {
    const QPalette& palette = option.palette;
    const QColor text = palette.color(QPalette::Text);
    std::vector<Paragraph> result;
    const auto add = [&result](const QString& what, const QFont& font, const QColor& color) {
        if (!what.isEmpty())
            result.push_back({what, font, color});
    };
    add(entry.heading, bold(option.font), text);
    add(entry.detail, option.font, muted(palette));
    for (const QString& line : entry.body.split(QLatin1Char('\n')))
        add(line.trimmed(), option.font, text);
    add(entry.footer, option.font, accent(palette));
    return result;
}

/// Lays a paragraph out in `width`, in its own direction, aligned to the leading edge of the interface.
void layOut(QTextLayout& layout, int width, Qt::LayoutDirection direction) {
    QTextOption textOption;
    textOption.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    textOption.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    textOption.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(textOption);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

int viewWidth(const QStyleOptionViewItem& option) {
    if (const auto* view = qobject_cast<const QListView*>(option.widget))
        return view->viewport()->width();
    return option.rect.width() > 0 ? option.rect.width() : 480;
}

int textWidth(const QStyleOptionViewItem& option) {
    return std::max(120, viewWidth(option) - gutter - space::large);
}

/// The line and the dot at the leading edge.
void paintRail(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
               const TimelineEntry& entry) {
    const QRect& rect = option.rect;
    const int firstLine = rect.top() + space::small + QFontMetrics(option.font).height() / 2;
    const int x = option.direction == Qt::RightToLeft ? rect.right() - gutter / 2 : rect.left() + gutter / 2;
    const bool last = index.row() == index.model()->rowCount() - 1;
    painter->setPen(QPen(hairline(option.palette), 2));
    painter->drawLine(x, index.row() == 0 ? firstLine : rect.top(), x, last ? firstLine : rect.bottom() + 1);
    const QColor color =
        entry.tone == Tone::Neutral ? muted(option.palette) : toneColors(entry.tone, option.palette).text;
    painter->setPen(QPen(color, 2));
    painter->setBrush(entry.ahead ? option.palette.brush(QPalette::Base) : QBrush(color));
    painter->drawEllipse(QPointF(x, firstLine), dotSize / 2.0, dotSize / 2.0);
}

} // namespace

void TimelineModel::setEntries(std::vector<TimelineEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int TimelineModel::rowOf(const QUuid& id) const {
    const auto found = std::ranges::find(m_entries, id, &TimelineEntry::id);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry& entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.heading;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.when, entry.heading, entry.tag, entry.detail, entry.body, entry.footer};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const TimelineModel*>(index.model());
    if (model == nullptr)
        return;
    const TimelineEntry& entry = model->entryAt(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    paintRail(painter, option, index, entry);

    const int width = textWidth(option);
    const QRect column(option.direction == Qt::RightToLeft ? option.rect.right() - gutter - width + 1
                                                           : option.rect.left() + gutter,
                       option.rect.top() + space::small, width, option.rect.height());
    const int lineHeight = QFontMetrics(option.font).height();
    painter->setFont(option.font);
    painter->setPen(muted(option.palette));
    painter->drawText(QRect(column.topLeft(), QSize(width, lineHeight)),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) |
                                       Qt::AlignAbsolute),
                      entry.when);
    if (!entry.tag.isEmpty())
        paintTag(painter, QRect(column.topLeft(), QSize(width, lineHeight)), entry.tag, entry.tone, option.palette,
                 option.font, option.direction, true);
    qreal y = column.top() + lineHeight + space::tiny;
    for (const Paragraph& paragraph : paragraphs(entry, option)) {
        QTextLayout layout(paragraph.text, paragraph.font);
        layOut(layout, width, option.direction);
        painter->setPen(paragraph.color);
        layout.draw(painter, QPointF(column.left(), y));
        y += layout.boundingRect().height();
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const TimelineModel*>(index.model());
    if (model == nullptr)
        return QStyledItemDelegate::sizeHint(option, index);
    qreal height = 2 * space::small + QFontMetrics(option.font).height() + space::tiny;
    for (const Paragraph& paragraph : paragraphs(model->entryAt(index.row()), option)) {
        QTextLayout layout(paragraph.text, paragraph.font);
        layOut(layout, textWidth(option), option.direction);
        height += layout.boundingRect().height();
    }
    return {gutter + space::large, qCeil(height) + space::small};
}

TimelineView::TimelineView(QWidget* parent) : QListView(parent), m_model(new TimelineModel(this)) {
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(false);
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    // Entries wrap to the width: their heights are no longer what they were.
    scheduleDelayedItemsLayout();
}

} // namespace tawjih::ui
