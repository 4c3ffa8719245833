#pragma once

#include <QStringList>
#include <QWidget>

#include <utility>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tawjih::ui {

class FormGrid;
class Prompts;

/// Shows a new recovery code once: to print or write down. `confirmed` when two of its groups were typed back.
class RecoveryCodeView : public QWidget {
    Q_OBJECT
public:
    RecoveryCodeView(const QString& code, const QString& deskName, Prompts& prompts, QWidget* parent = nullptr);

    [[nodiscard]] bool isConfirmed() const;
    /// The positions (from 0) of the groups that are asked for; they depend on the code alone.
    [[nodiscard]] std::pair<int, int> askedGroups() const { return m_asked; }

Q_SIGNALS:
    void confirmationChanged(bool confirmed);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void print();
    QStringList m_groups;
    QString m_deskName;
    Prompts& m_prompts;
    std::pair<int, int> m_asked;
    QLabel* m_explanation;
    QLabel* m_code;
    QPushButton* m_print;
    QLabel* m_proof;
    FormGrid* m_form;
    QLineEdit* m_first;
    QLineEdit* m_second;
};

/// The same in a dialog over `parent`, which goes away when the groups were typed back.
void showRecoveryCode(const QString& code, const QString& deskName, Prompts& prompts, QWidget* parent);

} // namespace tawjih::ui
