#include "ui/prompts/QuestionDialog.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

QuestionDialog::QuestionDialog(const Question& question, const QString& label, QWidget* parent) : QDialog(parent) {
    setWindowTitle(QStringLiteral("Tawjih"));
    setMinimumWidth(440);
    auto* title = new QLabel(question.title);
    setTextStyle(title, TextStyle::Heading);
    title->setWordWrap(true);
    auto* explanation = new QLabel(question.explanation);
    explanation->setWordWrap(true);
    explanation->setVisible(!question.explanation.isEmpty());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(explanation);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_verb = buttons->addButton(question.verb, QDialogButtonBox::AcceptRole);
    if (question.dangerous) {
        setDanger(m_verb);
        // Enter must not do what cannot be undone.
        m_verb->setAutoDefault(false);
        buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    } else {
        setPrimary(m_verb);
        m_verb->setDefault(true);
    }
    if (!label.isEmpty()) {
        m_text = new QLineEdit;
        m_text->setAccessibleName(label);
        auto* caption = new QLabel(label);
        setTextStyle(caption, TextStyle::Muted);
        caption->setBuddy(m_text);
        column->addWidget(caption);
        column->addWidget(m_text);
        m_verb->setEnabled(false);
        connect(m_text, &QLineEdit::textChanged, this,
                [this](const QString& text) { m_verb->setEnabled(!text.trimmed().isEmpty()); });
    }
    column->addSpacing(space::small);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString QuestionDialog::text() const {
    return m_text == nullptr ? QString() : m_text->text().trimmed();
}

} // namespace tawjih::ui
