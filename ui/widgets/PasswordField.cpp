#include "ui/widgets/PasswordField.h"

#include "ui/widgets/Icon.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace tawjih::ui {

PasswordField::PasswordField(QWidget* parent) : QLineEdit(parent), m_reveal(new QAction(this)) {
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    setLayoutDirection(Qt::LeftToRight);
    m_reveal->setCheckable(true);
    addAction(m_reveal, TrailingPosition);
    connect(m_reveal, &QAction::toggled, this, &PasswordField::setRevealed);
    setRevealed(false);
}

void PasswordField::keyPressEvent(QKeyEvent* event) {
    const QString typed = event->text();
    if (typed.size() == 1 && typed.front().isLetter() && typed.front().toLower() != typed.front().toUpper()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT capsLockNoticed(typed.front().isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasswordField::hideEvent(QHideEvent* event) {
    m_reveal->setChecked(false);
    QLineEdit::hideEvent(event);
}

void PasswordField::setRevealed(bool revealed) {
    setEchoMode(revealed ? Normal : Password);
    m_reveal->setIcon(icon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"), IconTone::Muted));
    retranslate();
}

void PasswordField::retranslate() {
    m_reveal->setText(m_reveal->isChecked() ? tr("Hide the password") : tr("Show the password"));
    m_reveal->setToolTip(m_reveal->text());
}

} // namespace tawjih::ui
