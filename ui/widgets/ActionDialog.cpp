#include "ui/widgets/ActionDialog.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tawjih::ui {

ActionDialog::ActionDialog(QWidget* parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_failure(new QLabel)
    , m_verb(new QPushButton)
    , m_cancel(new QPushButton) {
    setModal(true);
    m_failure->setWordWrap(true);
    m_failure->hide();
    setPrimary(m_verb);
    m_verb->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_buttons->setSpacing(space::medium);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_verb);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::large);
    m_body->setSpacing(space::medium);
    column->addLayout(m_body, 1);
    column->addWidget(m_failure);
    column->addLayout(m_buttons);
    connect(m_verb, &QPushButton::clicked, this, &ActionDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ActionDialog::reject);
    // As in every form: Ctrl+S does what the form is for.
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &ActionDialog::accept);
    m_cancel->setText(tr("Cancel"));
}

void ActionDialog::accept() {
    m_failure->hide();
    if (auto problems = unreadable(); !problems.empty())
        return showFailure(Error{ErrorCode::Invalid, {}, std::move(problems)});
    if (m_act)
        if (const Status status = m_act(); !status)
            return showFailure(status.error());
    QDialog::accept();
}

void ActionDialog::addButton(QPushButton* button) {
    m_buttons->insertWidget(m_buttons->indexOf(m_verb), button);
    setTabOrder(button, m_verb);
}

void ActionDialog::setTexts(const QString& title, const QString& verb) {
    setWindowTitle(title);
    m_verb->setText(verb);
}

void ActionDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
        retranslate();
    }
}

void ActionDialog::showFailure(const Error& error) {
    if (m_form != nullptr && error.code == ErrorCode::Invalid && m_form->setProblems(error.problems).empty() &&
        m_form->hasProblems())
        return;
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_failure->setPalette(colors);
    m_failure->setText(errorText(error));
    m_failure->show();
    QAccessibleEvent alert(m_failure, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tawjih::ui
