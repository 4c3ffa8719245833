#pragma once

#include "core/base/Codes.h"

#include <QComboBox>
#include <QEvent>

#include <vector>

namespace tawjih::ui {

/// A choice from a closed list, or from some of its values; follows the language of the interface.
template <Coded E>
class CodeCombo : public QComboBox {
public:
    explicit CodeCombo(QWidget* parent = nullptr) : QComboBox(parent) {
        for (const auto& entry : allOf<E>())
            addItem(labelOf(entry.value), static_cast<int>(entry.value));
        // It asks for its longest choice (FormGrid gives it the room), and can do with less.
        setSizeAdjustPolicy(QComboBox::AdjustToContents);
        setMinimumContentsLength(8);
    }
    CodeCombo(const std::vector<E>& values, QWidget* parent) : CodeCombo(parent) { setValues(values); }

    /// Offers these alone; keeps the choice if it is among them, else takes the first.
    void setValues(const std::vector<E>& values) {
        const auto chosen = currentData();
        clear();
        for (const E value : values)
            addItem(labelOf(value), static_cast<int>(value));
        setCurrentIndex(std::max(0, findData(chosen)));
    }

    [[nodiscard]] E value() const { return static_cast<E>(currentData().toInt()); }
    void setValue(E value) { setCurrentIndex(findData(static_cast<int>(value))); }

protected:
    void changeEvent(QEvent* event) override {
        QComboBox::changeEvent(event);
        if (event->type() != QEvent::LanguageChange)
            return;
        for (int i = 0; i < count(); ++i)
            setItemText(i, labelOf(static_cast<E>(itemData(i).toInt())));
    }
};

} // namespace tawjih::ui
