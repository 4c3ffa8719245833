#pragma once

#include "core/attachment/Attachment.h"

#include <QSize>

namespace tawjih {

/// A picture without all that is not needed to show it.
struct BarePicture {
    QByteArray bytes;
    QSize size; ///< as it is stored, before it is turned
};

/// A JPEG file's picture, byte for byte, and of its metadata nothing but which way is up: where a photo was taken, when
/// and with what, a second picture hidden in it or behind it, comments and colour profiles stay out. Errors: Damaged
/// (not read to its end, or of a kind that nobody decodes).
[[nodiscard]] Result<BarePicture> bareJpeg(const QByteArray& file);

/// The same of a PNG file; what follows its end and moving pictures stay out too.
[[nodiscard]] Result<BarePicture> barePng(const QByteArray& file);

} // namespace tawjih
