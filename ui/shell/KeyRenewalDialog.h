#pragma once

#include "core/vault/KeyRenewal.h"
#include "core/vault/User.h"
#include "ui/widgets/FormDialog.h"

class QCheckBox;

namespace tawjih::ui {

class PasswordField;

/// Before the desk gets a new key: what will happen, who must be given a first password afterwards, the administrator's
/// own password, and whether there shall be a new recovery code.
class KeyRenewalDialog : public FormDialog {
    Q_OBJECT
public:
    /// \param leftOut accounts that the new key cannot reach
    explicit KeyRenewalDialog(const std::vector<vault::User>& leftOut, QWidget* parent = nullptr);

    [[nodiscard]] vault::KeyRenewalOrder order() const;

private:
    PasswordField* m_password;
    QCheckBox* m_newCode;
};

} // namespace tawjih::ui
