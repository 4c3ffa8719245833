#pragma once

#include "core/base/Codes.h"

#include <QLocale>

namespace tawjih {

/// The languages of the interface, and of what is handed over.
enum class Language { French, Arabic, English };

template <>
struct Codes<Language> {
    /// Each named in itself: whoever looks for a language cannot read the others.
    static constexpr CodeEntry<Language> entries[] = {{Language::French, "fr", "Français"},
                                                      {Language::Arabic, "ar", "العربية"},
                                                      {Language::English, "en", "English"}};
};

/// Formats of a language as Morocco's desks write them: day before month, a thin space between thousands (France's
/// rules, for Morocco's dot would read as a decimal), Western digits in Arabic too.
[[nodiscard]] QLocale localeOf(Language language);

/// A language's name in itself.
[[nodiscard]] QString nativeName(Language language);

} // namespace tawjih
