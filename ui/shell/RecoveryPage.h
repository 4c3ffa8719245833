#pragma once

#include "core/base/Error.h"
#include "ui/shell/EntryScreen.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tawjih::ui {

class FormGrid;
class PasswordField;

/// The way back in with the printed recovery code: it gives an administrator a new password.
class RecoveryPage : public EntryScreen {
    Q_OBJECT
public:
    explicit RecoveryPage(LanguageManager& languages, const QString& login, QWidget* parent = nullptr);

    void setBusy(bool busy);
    void showError(const Error& error);

Q_SIGNALS:
    void recoveryEntered(const QString& code, const QString& login, const QString& newPassword);
    void givenUp();

protected:
    void retranslate() override;

private:
    void submit();
    void judge();
    FormGrid* m_form;
    QLabel* m_title;
    QLabel* m_explanation;
    QLineEdit* m_login;
    QPlainTextEdit* m_code;
    PasswordField* m_password;
    PasswordField* m_repeated;
    QLabel* m_message;
    QPushButton* m_back;
    QPushButton* m_go;
    bool m_busy = false;
    std::optional<Error> m_error;
};

} // namespace tawjih::ui
