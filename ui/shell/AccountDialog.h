#pragma once

#include "core/vault/User.h"
#include "ui/widgets/FormDialog.h"

class QCheckBox;
class QLineEdit;

namespace tawjih::ui {

class PasswordField;

/// An account: to be added, to be given other roles, or a first password again.
class AccountDialog : public FormDialog {
    Q_OBJECT
public:
    enum class Purpose { Add, ChangeRoles, ResetPassword };
    AccountDialog(Purpose purpose, const vault::User& user, const QStringList& deskNames, QWidget* parent = nullptr);

    [[nodiscard]] vault::NewUser entered() const;

private:
    void judge();
    Purpose m_purpose;
    QStringList m_deskNames;
    QLineEdit* m_name;
    QLineEdit* m_login;
    PasswordField* m_password;
    QCheckBox* m_advisor;
    QCheckBox* m_supervisor;
    QCheckBox* m_administrator;
};

} // namespace tawjih::ui
