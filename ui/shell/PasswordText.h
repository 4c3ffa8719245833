#pragma once

#include "core/vault/PasswordRules.h"

#include <QString>

namespace tawjih::ui {

/// What to say under a new password; a good one gets a word too.
[[nodiscard]] QString weaknessText(vault::PasswordWeakness weakness);

/// Under the repetition: empty while they may still become the same.
[[nodiscard]] QString repetitionText(const QString& password, const QString& repetition);

} // namespace tawjih::ui
