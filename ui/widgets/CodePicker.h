#pragma once

#include "core/base/Codes.h"
#include "ui/widgets/PickerCombo.h"

#include <optional>

namespace tawjih::ui {

/// The values of a closed list from `first` on, after "not said" in the words of `none`; what was chosen stays.
template <Coded E>
void fillCodes(PickerCombo& picker, const QString& none, std::optional<E> first = {}) {
    const QVariant chosen = picker.value();
    picker.clearChoices();
    picker.addUnknown(none);
    for (const auto& entry : allOf<E>())
        if (!first || entry.value >= *first)
            picker.addChoice(labelOf(entry.value), static_cast<int>(entry.value));
    picker.setValue(chosen);
}

template <Coded E>
[[nodiscard]] std::optional<E> chosenCode(const PickerCombo& picker) {
    const QVariant value = picker.value();
    return value.isNull() ? std::nullopt : std::optional(static_cast<E>(value.toInt()));
}

template <Coded E>
void chooseCode(PickerCombo& picker, const std::optional<E>& value) {
    picker.setValue(value ? QVariant(static_cast<int>(*value)) : QVariant());
}

} // namespace tawjih::ui
