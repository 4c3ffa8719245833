#pragma once

#include "ui/outcome/CallSheet.h"
#include "ui/widgets/Card.h"

class QLabel;

namespace tawjih::ui {

class Tag;
class WrapLabel;

/// Whom one is about to call: the numbers large, whether calling is safe, how the person wants to be reached, and in
/// which language one will speak.
class CallWho : public Card {
    Q_OBJECT
public:
    explicit CallWho(CallSheet sheet, QWidget* parent = nullptr);

    /// Sets every text, in the present language.
    void retranslate();

private:
    [[nodiscard]] QString numbers() const;
    [[nodiscard]] QString speech() const;

    CallSheet m_sheet;
    QLabel* m_otherName;
    Tag* m_number;
    QLabel* m_phones;
    Tag* m_way;
    Tag* m_safe;
    WrapLabel* m_note;
    WrapLabel* m_speech;
    Tag* m_refused;
};

} // namespace tawjih::ui
