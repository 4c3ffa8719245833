#pragma once

#include "core/vault/DeskIdentity.h"
#include "core/vault/User.h"
#include "ui/widgets/LanguageManager.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace tawjih::ui {

class DeskForm;
class FormGrid;
class PasswordField;
class Prompts;
class RecoveryCodeView;

/// One step of the first-run assistant: a title, a sentence, and what is asked.
class AssistantStep : public QWidget {
    Q_OBJECT
public:
    explicit AssistantStep(QWidget* parent = nullptr);
    [[nodiscard]] virtual QString title() const = 0;
    /// Whether one may go on; says under the fields what is missing when `say`.
    virtual bool check(bool say) = 0;

Q_SIGNALS:
    void changed();

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void setSentence(const QString& text);

private:
    QLabel* m_sentence;
    QVBoxLayout* m_column;
};

class LanguageStep final : public AssistantStep {
    Q_OBJECT
public:
    explicit LanguageStep(LanguageManager& languages);
    [[nodiscard]] QString title() const override;
    bool check(bool) override { return true; }

Q_SIGNALS:
    void existingDeskRequested();
    /// A package is to be read, for which no desk is needed.
    void reviewRequested();

protected:
    void retranslate() override;

private:
    QPushButton* m_existing;
    QPushButton* m_review;
};

class DeskStep final : public AssistantStep {
    Q_OBJECT
public:
    DeskStep(const QString& parentFolder, Prompts& prompts);
    [[nodiscard]] QString title() const override;
    bool check(bool say) override;
    [[nodiscard]] vault::DeskIdentity identity() const;
    /// `<parent>/<prefix>.tawjih`.
    [[nodiscard]] QString folder() const;
    /// The reason the vault gave, under the field it concerns.
    void showFolderProblem(const QString& text);

protected:
    void retranslate() override;

private:
    void showFolder();
    QString m_parentFolder;
    DeskForm* m_form;
    QLabel* m_folder;
    QPushButton* m_change;
};

class AdministratorStep final : public AssistantStep {
    Q_OBJECT
public:
    AdministratorStep();
    [[nodiscard]] QString title() const override;
    bool check(bool say) override;
    [[nodiscard]] vault::NewUser user() const;
    /// Names that the password must not lean on.
    void setDeskNames(const QStringList& names) { m_deskNames = names; }

protected:
    void retranslate() override;

private:
    void judge();
    QStringList m_deskNames;
    FormGrid* m_form;
    QLineEdit* m_name;
    QLineEdit* m_login;
    PasswordField* m_password;
    PasswordField* m_repeated;
    QLabel* m_rolesLabel;
    QCheckBox* m_administrator;
    QCheckBox* m_supervisor;
    QCheckBox* m_advisor;
};

class CodeStep final : public AssistantStep {
    Q_OBJECT
public:
    explicit CodeStep(Prompts& prompts);
    void setCode(const QString& code, const QString& deskName);
    [[nodiscard]] QString title() const override;
    bool check(bool say) override;
    [[nodiscard]] RecoveryCodeView* view() const { return m_view; }

protected:
    void retranslate() override {}

private:
    Prompts& m_prompts;
    RecoveryCodeView* m_view = nullptr;
};

class ContentStep final : public AssistantStep {
    Q_OBJECT
public:
    ContentStep();
    [[nodiscard]] QString title() const override;
    bool check(bool) override { return true; }
    [[nodiscard]] bool wantsDemo() const;

protected:
    void retranslate() override;

private:
    QRadioButton* m_empty;
    QRadioButton* m_demo;
    QLabel* m_emptyNote;
    QLabel* m_demoNote;
};

} // namespace tawjih::ui
