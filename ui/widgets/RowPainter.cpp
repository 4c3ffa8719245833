#include "ui/widgets/RowPainter.h"

#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace tawjih::ui {

RowPainter::RowPainter(QPainter* painter, const QStyleOptionViewItem& option, int lines)
    : m_painter(painter)
    , m_option(option) {
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setPen(hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect line = option.rect.adjusted(space::medium, space::small, -space::medium, -space::small);
    line.setHeight(line.height() / lines);
    for (int i = 0; i < lines; ++i) {
        m_lines.push_back(line);
        line.translate(0, line.height());
    }
}

RowPainter::~RowPainter() {
    m_painter->restore();
}

void RowPainter::tag(int line, const QString& text, Tone tone) {
    QRect& rest = m_lines.at(static_cast<size_t>(line));
    const QRect taken =
        paintTag(m_painter, rest, text, tone, m_option.palette, m_option.font, m_option.direction, true);
    if (m_option.direction == Qt::RightToLeft)
        rest.setLeft(taken.right() + space::small);
    else
        rest.setRight(taken.left() - space::small);
}

void RowPainter::write(int line, const QString& text) {
    draw(line, text, m_option.palette.color(QPalette::Text), m_option.font);
}

void RowPainter::writeBold(int line, const QString& text) {
    QFont bold = m_option.font;
    bold.setWeight(QFont::DemiBold);
    draw(line, text, m_option.palette.color(QPalette::Text), bold);
}

void RowPainter::writeMuted(int line, const QString& text) {
    draw(line, text, muted(m_option.palette), m_option.font);
}

void RowPainter::draw(int line, const QString& text, const QColor& color, const QFont& font) {
    const QRect& place = m_lines.at(static_cast<size_t>(line));
    m_painter->setFont(font);
    m_painter->setPen(color);
    m_painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                        QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace tawjih::ui
