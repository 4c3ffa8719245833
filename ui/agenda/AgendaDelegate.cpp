#include "ui/agenda/AgendaDelegate.h"

#include "ui/agenda/AgendaList.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/StylePainting.h"
#include "ui/widgets/Tag.h"

#include <QPainter>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int lowestRow = 34;
constexpr int iconSize = 16;

/// Writes from the leading side of a line and keeps what is left.
class LineWriter {
public:
    LineWriter(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_rest(rect)
        , m_mirrored(direction == Qt::RightToLeft) {}

    void icon(const QString& name, const QColor& color) {
        const QRect place = take(iconSize);
        const QRect square(place.x(), place.center().y() - iconSize / 2, iconSize, iconSize);
        m_painter->drawPixmap(square, iconPixmap(name, iconSize, color, m_painter->device()->devicePixelRatio(),
                                                 m_mirrored ? Qt::RightToLeft : Qt::LeftToRight));
    }
    void tag(const AgendaEntry& entry, const QPalette& palette, const QFont& font) {
        if (entry.tag.isEmpty() || m_rest.width() < 3 * iconSize)
            return;
        const QRect tag = paintTag(m_painter, m_rest, entry.tag, entry.tone, palette, font,
                                   m_mirrored ? Qt::RightToLeft : Qt::LeftToRight, true);
        if (m_mirrored)
            m_rest.setLeft(tag.right() + space::small);
        else
            m_rest.setRight(tag.left() - space::small);
    }
    void text(const QString& text, const QColor& color, const QFont& font, int width = 0) {
        if (text.isEmpty() || m_rest.width() <= space::small)
            return;
        const QFontMetrics metrics(font);
        m_painter->setFont(font);
        m_painter->setPen(color);
        const int wanted = width > 0 ? width : metrics.horizontalAdvance(text) + 2;
        const QRect place = take(std::min(wanted, m_rest.width()));
        m_painter->drawText(place, painting::leading(m_mirrored ? Qt::RightToLeft : Qt::LeftToRight),
                            metrics.elidedText(text, Qt::ElideRight, place.width()));
    }

    /// All that is left, on as many lines as `height` has room for.
    void words(const QString& text, const QColor& color, const QFont& font, int height) {
        m_painter->setFont(font);
        m_painter->setPen(color);
        const QRect place(m_rest.x(), m_rest.y(), m_rest.width(), height);
        m_painter->drawText(place, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, text);
    }

private:
    QRect take(int width) {
        QRect taken = m_rest;
        if (m_mirrored) {
            taken.setLeft(m_rest.right() - width + 1);
            m_rest.setRight(taken.left() - space::small);
        } else {
            taken.setWidth(width);
            m_rest.setLeft(taken.right() + space::small);
        }
        return taken;
    }
    QPainter* m_painter;
    QRect m_rest;
    bool m_mirrored;
};

QFont demiBold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

int timeWidth(const QFont& font) {
    return QFontMetrics(font).horizontalAdvance(QStringLiteral("00:00")) + space::tiny;
}

QColor iconColor(const AgendaEntry& entry, const QPalette& palette) {
    return entry.tone == Tone::Neutral ? muted(palette) : toneColors(entry.tone, palette).text;
}

void paintHeading(QPainter* painter, const AgendaRow& row, const QStyleOptionViewItem& option) {
    LineWriter writer(painter, option.rect.adjusted(space::medium, space::small, -space::medium, 0), option.direction);
    // It cannot be chosen, but it is not dimmed for that.
    writer.text(row.heading, option.palette.color(QPalette::Active, QPalette::Text), demiBold(option.font));
    writer.text(row.note, muted(option.palette), option.font);
}

void paintOneLine(QPainter* painter, const AgendaEntry& entry, const QStyleOptionViewItem& option) {
    LineWriter writer(painter, option.rect.adjusted(space::medium, 0, -space::medium, 0), option.direction);
    const QFont bold = demiBold(option.font);
    const QColor ink = option.palette.color(QPalette::Text);
    writer.tag(entry, option.palette, option.font);
    writer.icon(entry.icon, iconColor(entry, option.palette));
    if (entry.at)
        writer.text(entry.time(), ink, bold, timeWidth(bold));
    writer.text(entry.title, ink, option.font);
    writer.text(entry.detail, muted(option.palette), option.font);
}

void paintTwoLines(QPainter* painter, const AgendaEntry& entry, const QStyleOptionViewItem& option) {
    const int line = option.fontMetrics.height() + 2;
    QRect rect = option.rect.adjusted(space::small, space::tiny, -space::small, 0);
    const QColor ink = option.palette.color(QPalette::Text);
    rect.setHeight(line);
    LineWriter first(painter, rect, option.direction);
    first.icon(entry.icon, iconColor(entry, option.palette));
    if (entry.count > 1)
        return first.words(entry.title, ink, option.font, 2 * line);
    if (entry.at)
        first.text(entry.time(), ink, demiBold(option.font), timeWidth(demiBold(option.font)));
    else
        first.text(entry.title, ink, option.font);
    rect.translate(0, line);
    LineWriter second(painter, rect, option.direction);
    if (entry.at) {
        second.text(entry.title, ink, option.font);
        first.tag(entry, option.palette, option.font);
    } else {
        second.text(entry.tag.isEmpty() ? entry.detail : entry.tag,
                    entry.tag.isEmpty() ? muted(option.palette) : toneColors(entry.tone, option.palette).text,
                    option.font);
    }
}

} // namespace

int AgendaDelegate::rowHeight(const QFontMetrics& metrics, bool twoLines) {
    return std::max(lowestRow, twoLines ? 2 * (metrics.height() + 2) + space::small : metrics.height() + space::large);
}

void AgendaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const AgendaRow& row = static_cast<const AgendaModel*>(index.model())->rowAt(index.row());
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (row.isHeading()) {
        paintHeading(painter, row, option);
        painter->restore();
        return;
    }
    QStyleOptionViewItem background = option;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
    painter->setPen(hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (m_twoLines)
        paintTwoLines(painter, row.entry, option);
    else
        paintOneLine(painter, row.entry, option);
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool heading = static_cast<const AgendaModel*>(index.model())->rowAt(index.row()).isHeading();
    const int height = rowHeight(option.fontMetrics, m_twoLines && !heading);
    return {120, heading ? height + space::small : height};
}

void paintAgendaBlock(QPainter* painter, const QRect& rect, const AgendaEntry& entry, const QWidget* widget) {
    const QPalette palette = widget->palette();
    const ToneColors colors = toneColors(entry.tone, palette);
    const Qt::LayoutDirection direction = widget->layoutDirection();
    painter->setLayoutDirection(direction);
    painting::surface(painter, rect, colors.background, hairline(palette), controlRadius);
    const QFont font = widget->font();
    const int line = QFontMetrics(font).height() + 2;
    QRect place = rect.adjusted(space::small, 0, -space::small, 0);
    const bool two = rect.height() >= 2 * line + space::tiny;
    if (two)
        place.setHeight(line);
    if (two)
        place.translate(0, space::tiny);
    LineWriter first(painter, place, direction);
    first.tag(entry, palette, font);
    first.icon(entry.icon, colors.text);
    first.text(entry.time(), colors.text, demiBold(font), timeWidth(demiBold(font)));
    first.text(entry.title, palette.color(QPalette::Text), font);
    if (!two) {
        first.text(entry.detail, muted(palette), font);
        return;
    }
    LineWriter(painter, place.translated(0, line), direction).text(entry.detail, muted(palette), font);
}

} // namespace tawjih::ui
