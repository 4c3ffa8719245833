#pragma once

#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>

namespace tawjih::ui {

/// Which of the palette's colours an icon takes.
enum class IconTone { Text, Muted, Accent, OnAccent, Good, Warning, Danger };

/// One of our own icons (`resources/icons/<name>.svg`), drawn in the colours of the application's palette at the time
/// of painting, so that a change of theme needs nothing. Icons that point are mirrored in a right-to-left interface.
[[nodiscard]] QIcon icon(const QString& name, IconTone tone = IconTone::Text);

/// The same as a pixmap of `size` device-independent pixels, in one colour, for delegates and own painting.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio,
                                 Qt::LayoutDirection direction);

} // namespace tawjih::ui
