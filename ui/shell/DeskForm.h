#pragma once

#include "core/vault/DeskIdentity.h"
#include "ui/widgets/FormGrid.h"

class QLineEdit;

namespace tawjih::ui {

class PickerCombo;

/// What a desk is called and where it stands, as the assistant asks for it and the settings change it. Fields are known
/// by the names of vault::DeskIdentity's members.
class DeskForm : public FormGrid {
    Q_OBJECT
public:
    enum class Asks {
        FirstNames, ///< of a new desk: what is required is marked; its English name is the French one
        Everything,
    };
    DeskForm(int columns, Asks asks, QWidget* parent = nullptr);

    /// What is typed, trimmed; what the form does not ask for stays as in `others`.
    [[nodiscard]] vault::DeskIdentity identity(vault::DeskIdentity others) const;
    void setIdentity(const vault::DeskIdentity& identity);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QLineEdit* m_french;
    QLineEdit* m_arabic;
    QLineEdit* m_english = nullptr;
    QLineEdit* m_city;
    PickerCombo* m_region;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_prefix;
    QLineEdit* m_authorisation;
};

} // namespace tawjih::ui
