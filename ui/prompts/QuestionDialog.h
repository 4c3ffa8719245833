#pragma once

#include "ui/prompts/Prompts.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tawjih::ui {

/// A Question as a dialog, with a line of text where one is asked for. Accepted means the verb was chosen.
class QuestionDialog : public QDialog {
    Q_OBJECT
public:
    /// \param label of the text field; empty for none. With a field the verb waits until something is typed.
    explicit QuestionDialog(const Question& question, const QString& label = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    QLineEdit* m_text = nullptr;
    QPushButton* m_verb;
};

} // namespace tawjih::ui
