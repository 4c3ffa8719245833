#pragma once

#include "core/beneficiary/Papers.h"
#include "ui/widgets/Colors.h"

namespace tawjih::ui {

/// How near the end of a paper is.
[[nodiscard]] inline Tone toneOf(PaperAlert alert) {
    switch (alert) {
    case PaperAlert::Expired:
        return Tone::Danger;
    case PaperAlert::Within30:
        return Tone::Warning;
    case PaperAlert::Within60:
    case PaperAlert::Within90:
        break;
    }
    return Tone::Neutral;
}

} // namespace tawjih::ui
