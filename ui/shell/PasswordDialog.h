#pragma once

#include "ui/widgets/FormDialog.h"

#include <QStringList>

namespace tawjih::ui {

class PasswordField;

/// One's own password: the old one and twice the new one. The owner does the work on submitted().
class PasswordDialog : public FormDialog {
    Q_OBJECT
public:
    /// \param context words the password must not lean on
    /// \param must somebody else chose the present password
    PasswordDialog(const QStringList& context, bool must, QWidget* parent = nullptr);

    [[nodiscard]] QString oldPassword() const;
    [[nodiscard]] QString newPassword() const;

private:
    void judge();
    QStringList m_context;
    PasswordField* m_old;
    PasswordField* m_new;
    PasswordField* m_repeated;
};

} // namespace tawjih::ui
