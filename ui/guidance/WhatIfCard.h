#pragma once

#include "core/guidance/WhatIf.h"
#include "ui/widgets/Card.h"

class QComboBox;
class QPushButton;

namespace tawjih::ui {

class PickerCombo;
class WrapLabel;

/// Another school level, one more document, a better language: tried, never stored.
class WhatIfCard : public Card {
    Q_OBJECT
public:
    explicit WhatIfCard(QWidget* parent = nullptr);

    [[nodiscard]] WhatIf value() const;
    void setValue(const WhatIf& whatIf);
    void clear() { setValue({}); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void settle();

    WrapLabel* m_sentence;
    PickerCombo* m_school;
    PickerCombo* m_document;
    PickerCombo* m_language;
    PickerCombo* m_level;
    QPushButton* m_clear;
    bool m_filling = false;
};

} // namespace tawjih::ui
