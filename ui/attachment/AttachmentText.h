#pragma once

#include "core/attachment/Attachment.h"

#include <QString>

namespace tawjih::ui {

/// Why a file was not taken in, or a document cannot be shown; else what errorText says.
[[nodiscard]] QString attachmentErrorText(const Error& error);

/// What it is: the document that it shows, else what kind of file.
[[nodiscard]] QString documentText(const Attachment& attachment);

/// "12 March 2026 · 1.2 MB · 3 pages".
[[nodiscard]] QString attachmentDetail(const Attachment& attachment);

/// What of it fits below a small picture: the day, and how many pages or how large.
[[nodiscard]] QString shortAttachmentDetail(const Attachment& attachment);

} // namespace tawjih::ui
