#include "ui/widgets/PasswordField.h"

#include "core/vault/Secret.h"
#include "ui/widgets/Icon.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace tawjih::ui {

namespace {
constexpr qsizetype room = 128; // characters: more than most passwords have
}

PasswordField::PasswordField(QWidget* parent) : QLineEdit(parent), m_reveal(new QAction(this)) {
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    setLayoutDirection(Qt::LeftToRight);
    m_reveal->setCheckable(true);
    addAction(m_reveal, TrailingPosition);
    connect(m_reveal, &QAction::toggled, this, &PasswordField::setRevealed);
    setRevealed(false);
    makeRoom();
}

PasswordField::~PasswordField() {
    const QSignalBlocker quiet(this);
    forget();
}

QString PasswordField::take() {
    const QString typed = text();
    QString own(typed.constData(), typed.size());
    forget();
    return own;
}

void PasswordField::forget() {
    QString typed = text(); // shares the field's own memory
    vault::forget(typed);
    makeRoom();
}

// A text that grows letter by letter moves, and leaves its beginning behind wherever it was.
void PasswordField::makeRoom() {
    QString empty;
    empty.reserve(room);
    setText(empty);
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
