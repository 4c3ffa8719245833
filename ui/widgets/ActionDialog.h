#pragma once

#include "core/base/Result.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tawjih::ui {

class FormGrid;

/// A dialog that ends in one act: its button says the verb, and the dialog stays open with the reason when the act
/// fails. The dialog makes a value; whoever opened it says what is done with it.
class ActionDialog : public QDialog {
    Q_OBJECT
public:
    explicit ActionDialog(QWidget* parent = nullptr);

    /// What the button does. Until it succeeds the dialog stays open.
    void setAct(std::function<Status()> act) { m_act = std::move(act); }

    void accept() override;

protected:
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] QPushButton* verbButton() const { return m_verb; }
    /// A second act, before the verb.
    void addButton(QPushButton* button);
    void setTexts(const QString& title, const QString& verb);
    /// Where the problems of an error Invalid are said under their fields.
    void setForm(FormGrid* form) { m_form = form; }
    /// What was typed and cannot be read; anything here keeps the dialog open.
    [[nodiscard]] virtual std::vector<FieldProblem> unreadable() const { return {}; }
    /// Sets every text, in the present language.
    virtual void retranslate() {}
    /// Says above the buttons why something failed.
    void showFailure(const Error& error);
    void changeEvent(QEvent* event) override;

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_buttons;
    QLabel* m_failure;
    QPushButton* m_verb;
    QPushButton* m_cancel;
    FormGrid* m_form = nullptr;
    std::function<Status()> m_act;
};

} // namespace tawjih::ui
