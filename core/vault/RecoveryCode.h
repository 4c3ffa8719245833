#pragma once

#include "core/base/Result.h"
#include "core/vault/SecureBytes.h"

#include <QString>

namespace tawjih::vault {

/// The code that opens a desk when every password is lost: 256 random bits and a 24-bit checksum, as 14 groups of four
/// letters and figures (Crockford's base 32: no I, L, O, U). Printed or written down, never stored.
[[nodiscard]] QString formatRecoveryCode(const SecureBytes& code);

/// Reads what a person typed: blanks, dashes and case do not matter; O is 0, I and L are 1. Error RecoveryCodeWrong for
/// anything that is not a whole code with a right checksum (a typing error, told apart without trying it).
[[nodiscard]] Result<SecureBytes> parseRecoveryCode(const QString& text);

} // namespace tawjih::vault
