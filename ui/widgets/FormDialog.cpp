#include "ui/widgets/FormDialog.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

FormDialog::FormDialog(const QString& title, const QString& verb, int columns, QWidget* parent)
    : QDialog(parent)
    , m_form(new FormGrid(columns))
    , m_more(new QVBoxLayout)
    , m_sentence(new QLabel)
    , m_message(new QLabel) {
    setWindowTitle(title);
    setMinimumWidth(columns > 1 ? 600 : 440);
    auto* heading = new QLabel(title);
    setTextStyle(heading, TextStyle::Title);
    setTextStyle(m_sentence, TextStyle::Muted);
    for (QLabel* label : {heading, m_sentence, m_message})
        label->setWordWrap(true);
    m_sentence->hide();
    m_message->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_verb = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    setPrimary(m_verb);
    m_verb->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::submitted);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(heading);
    column->addWidget(m_sentence);
    column->addWidget(m_form);
    column->addLayout(m_more);
    column->addWidget(m_message);
    column->addSpacing(space::small);
    column->addWidget(buttons);
}

void FormDialog::setSentence(const QString& text) {
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
}

void FormDialog::setVerbEnabled(bool enabled) {
    m_allowed = enabled;
    m_verb->setEnabled(m_allowed && !m_busy);
}

void FormDialog::setBusy(bool busy) {
    m_busy = busy;
    if (busy)
        m_message->hide();
    m_form->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_verb->setEnabled(m_allowed && !busy);
}

void FormDialog::showError(const Error& error) {
    setBusy(false);
    m_form->setProblems(error.problems);
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_message->setPalette(colors);
    m_message->setText(errorText(error));
    m_message->show();
}

} // namespace tawjih::ui
