#pragma once

#include "core/audit/Journal.h"
#include "ui/widgets/Colors.h"

#include <QString>

namespace tawjih::ui {

/// What a walk along the journal found, in sentences: what happened, what is safe, what to do.
[[nodiscard]] QString findingText(const audit::Verification& verification);
[[nodiscard]] Tone findingTone(audit::Verification::Finding finding);

/// When and by whom it was found, and the sentences.
[[nodiscard]] QString verificationText(const audit::PastVerification& verification);

} // namespace tawjih::ui
