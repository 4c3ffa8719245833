#pragma once

#include "core/base/Error.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tawjih::ui {

class FormGrid;

/// A dialog that is a form: a title, a sentence, fields, and a button that says the verb. Stays open, with the reasons
/// under the fields, until what was asked has succeeded; `submitted` is where its owner tries.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const QString& title, const QString& verb, int columns = 1, QWidget* parent = nullptr);

    [[nodiscard]] FormGrid& form() { return *m_form; }
    /// Below the form, for what is not a field.
    [[nodiscard]] QVBoxLayout* more() const { return m_more; }
    void setSentence(const QString& text);
    void setVerbEnabled(bool enabled);

    /// While the work goes on nothing can be changed.
    void setBusy(bool busy);
    /// Says why it failed: problems under their fields, anything else below the form.
    void showError(const Error& error);

Q_SIGNALS:
    void submitted();

private:
    FormGrid* m_form;
    QVBoxLayout* m_more;
    QLabel* m_sentence;
    QLabel* m_message;
    QPushButton* m_verb;
    QPushButton* m_cancel;
    bool m_busy = false;
    bool m_allowed = true;
};

} // namespace tawjih::ui
