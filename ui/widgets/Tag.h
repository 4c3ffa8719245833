#pragma once

#include "ui/widgets/Colors.h"

#include <QWidget>

class QPainter;

namespace tawjih::ui {

/// A word on a tinted ground: a status, a country, a delay. The word says it; the tint only helps the eye.
class Tag : public QWidget {
    Q_OBJECT
public:
    explicit Tag(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTone(Tone tone);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// Size that a tag with `text` takes in `font`.
[[nodiscard]] QSize tagSize(const QString& text, const QFont& font);

/// For delegates: paints a tag at the trailing (`atEnd`) or leading end of `rect`, vertically centred, and returns the
/// rectangle it took. A text that does not fit is elided.
QRect paintTag(QPainter* painter, const QRect& rect, const QString& text, Tone tone, const QPalette& palette,
               const QFont& font, Qt::LayoutDirection direction, bool atEnd = false);

} // namespace tawjih::ui
