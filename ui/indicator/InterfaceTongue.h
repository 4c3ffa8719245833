#pragma once

#include "core/base/Tongue.h"

namespace tawjih::ui {

/// The language that the interface speaks now.
[[nodiscard]] inline Language interfaceLanguage() {
    return fromCode<Language>(QLocale().name().left(2)).value_or(Language::English);
}

/// The texts of core in the language that the interface speaks now.
[[nodiscard]] inline Tongue interfaceTongue() {
    return Tongue(interfaceLanguage());
}

} // namespace tawjih::ui
