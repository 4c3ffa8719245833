#pragma once

#include "core/base/Result.h"
#include "core/letter/LetterPages.h"

#include <QByteArray>

#include <functional>

namespace tawjih {

/// Told of each letter that is done; returning false cancels.
using LetterProgress = std::function<bool(int done, int total)>;

struct LetterPdf {
    QByteArray bytes;
    int pages = 0;
};

/// Letters one after the other in one PDF: vector text with its fonts inside, and in its metadata nothing but the kind
/// of letter. It is made in memory alone: what is handed over never lies on the disk in clear but where the person
/// chose. Any thread. Errors: Cancelled, Invalid (no letter, or one with problems).
[[nodiscard]] Result<LetterPdf> makePdf(const std::vector<LetterContent>& letters, const LetterProgress& progress = {});

} // namespace tawjih
