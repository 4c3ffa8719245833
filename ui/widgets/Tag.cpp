#include "ui/widgets/Tag.h"

#include "ui/widgets/StylePainting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tawjih::ui {

namespace {

QFont tagFont(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

QSize tagSize(const QString& text, const QFont& font) {
    const QFontMetrics metrics(tagFont(font));
    return {metrics.horizontalAdvance(text) + 2 * space::small, metrics.height() + space::tiny};
}

QRect paintTag(QPainter* painter, const QRect& rect, const QString& text, Tone tone, const QPalette& palette,
               const QFont& font, Qt::LayoutDirection direction, bool atEnd) {
    const QSize size = tagSize(text, font);
    const QRect place = QStyle::alignedRect(direction, (atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                                            {std::min(size.width(), rect.width()), size.height()}, rect);
    const ToneColors colors = toneColors(tone, palette);
    painting::surface(painter, place, colors.background, QColor(), 4);
    painter->save();
    painter->setFont(tagFont(font));
    painter->setPen(colors.text);
    const QRect words = place.adjusted(space::small - 1, 0, -space::small + 1, 0);
    painter->drawText(words, Qt::AlignCenter,
                      QFontMetrics(tagFont(font)).elidedText(text, Qt::ElideRight, words.width() + 2));
    painter->restore();
    return place;
}

Tag::Tag(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setTone(Tone tone) {
    m_tone = tone;
    update();
}

QSize Tag::sizeHint() const {
    return tagSize(m_text, font());
}

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintTag(&painter, rect(), m_text, m_tone, palette(), font(), layoutDirection());
}

} // namespace tawjih::ui
