#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <iterator>
#include <optional>

namespace tawjih {

/// One value of a closed list: how the program, the database and people call it.
template <typename E>
struct CodeEntry {
    E value;
    const char* code;  ///< stored and exported; never changes once released
    const char* label; ///< English source text of the label: QT_TRANSLATE_NOOP("Codes", "…")
};

/// Specialised beside each enum: `template <> struct Codes<Sex> { static constexpr CodeEntry<Sex> entries[] = {…}; };`
template <typename E>
struct Codes;

template <typename E>
concept Coded = requires {
    std::size(Codes<E>::entries);
};

/// All values of a closed list, in the order in which people read them.
template <Coded E>
[[nodiscard]] constexpr const auto& allOf() {
    return Codes<E>::entries;
}

template <Coded E>
[[nodiscard]] QString codeOf(E value) {
    const auto* found = std::ranges::find(Codes<E>::entries, value, &CodeEntry<E>::value);
    Q_ASSERT(found != std::end(Codes<E>::entries));
    return QLatin1String(found->code);
}

/// The value that `code` stands for; nothing for an unknown code.
template <Coded E>
[[nodiscard]] std::optional<E> fromCode(QStringView code) {
    for (const auto& entry : Codes<E>::entries)
        if (code == QLatin1String(entry.code))
            return entry.value;
    return std::nullopt;
}

/// The label in the language of the interface.
template <Coded E>
[[nodiscard]] QString labelOf(E value) {
    const auto* found = std::ranges::find(Codes<E>::entries, value, &CodeEntry<E>::value);
    Q_ASSERT(found != std::end(Codes<E>::entries));
    return QCoreApplication::translate("Codes", found->label);
}

} // namespace tawjih
