#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

namespace tawjih::vault {

inline constexpr int shortestPassword = 12;
inline constexpr int longestPassword = 1024;

/// Why a new password is refused.
enum class PasswordWeakness {
    None,
    TooShort, ///< fewer than 12 characters
    TooLong,
    TooCommon, ///< little is left without well-known words, sequences and repetitions
    TooClose,  ///< little is left without the login or the desk's name
};

/// Judges a new password: length, a blocklist and what it is made of; no rules about kinds of characters (NIST SP
/// 800-63B §5.1.1.2). \param context the login, the display name, the desk's names: words that must not carry it. Pure.
[[nodiscard]] PasswordWeakness weaknessOf(const QString& password, const QStringList& context);

/// The same as a Status: WeakPassword.
[[nodiscard]] Status checkPassword(const QString& password, const QStringList& context);

} // namespace tawjih::vault
