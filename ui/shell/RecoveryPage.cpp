#include "ui/shell/RecoveryPage.h"

#include "ui/shell/PasswordText.h"
#include "ui/shell/SignIn.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {
const QString codeName = QStringLiteral("code");
const QString repeatedName = QStringLiteral("repeated");
} // namespace

RecoveryPage::RecoveryPage(LanguageManager& languages, const QString& login, QWidget* parent)
    : EntryScreen(languages, 460, parent)
    , m_form(new FormGrid(1))
    , m_title(new QLabel)
    , m_explanation(new QLabel)
    , m_login(new QLineEdit(login))
    , m_code(new QPlainTextEdit)
    , m_password(new PasswordField)
    , m_repeated(new PasswordField)
    , m_message(new QLabel)
    , m_back(new QPushButton)
    , m_go(new QPushButton) {
    setTextStyle(m_title, TextStyle::Heading);
    setTextStyle(m_explanation, TextStyle::Muted);
    m_explanation->setWordWrap(true);
    m_message->setWordWrap(true);
    m_code->setTabChangesFocus(true);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setFixedHeight(fontMetrics().height() * 4);
    m_login->setLayoutDirection(Qt::LeftToRight);
    m_form->addField(codeName, {}, m_code);
    m_form->addField(loginName, {}, m_login);
    m_form->addField(passwordName, {}, m_password);
    m_form->addField(repeatedName, {}, m_repeated);
    setPrimary(m_go);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_go);
    body()->addWidget(m_title);
    body()->addWidget(m_explanation);
    body()->addWidget(m_form);
    body()->addWidget(m_message);
    body()->addLayout(buttons);
    setFocusProxy(m_code);
    connect(m_back, &QPushButton::clicked, this, &RecoveryPage::givenUp);
    connect(m_go, &QPushButton::clicked, this, &RecoveryPage::submit);
    connect(m_repeated, &QLineEdit::returnPressed, this, &RecoveryPage::submit);
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_login, m_password, m_repeated})
        connect(field, &QLineEdit::textChanged, this, &RecoveryPage::judge);
    connect(m_code, &QPlainTextEdit::textChanged, this, &RecoveryPage::judge);
    retranslate();
}

void RecoveryPage::setBusy(bool busy) {
    m_busy = busy;
    m_error.reset();
    judge();
}

void RecoveryPage::showError(const Error& error) {
    m_error = error;
    judge();
    m_code->setFocus();
}

void RecoveryPage::retranslate() {
    EntryScreen::retranslate();
    m_title->setText(tr("Open with the recovery code"));
    m_explanation->setText(tr("Type the code from the printed sheet, the login of an administrator, and a new password "
                              "for that account. Nothing in the desk is lost."));
    m_form->setLabel(codeName, tr("Recovery code"));
    m_form->setLabel(loginName, tr("Administrator’s login"));
    m_form->setLabel(passwordName, tr("New password"));
    m_form->setLabel(repeatedName, tr("New password again"));
    m_back->setText(tr("Back"));
    judge();
}

void RecoveryPage::judge() {
    const QString password = m_password->text();
    const auto weakness = vault::weaknessOf(password, {m_login->text()});
    const bool same = password == m_repeated->text();
    m_form->setHint(passwordName, weaknessText(password.isEmpty() ? vault::PasswordWeakness::TooShort : weakness));
    m_form->setProblem(repeatedName, repetitionText(password, m_repeated->text()));
    m_form->setEnabled(!m_busy);
    m_back->setEnabled(!m_busy);
    m_go->setText(m_busy ? tr("Opening…") : tr("Set the password and open"));
    m_go->setEnabled(!m_busy && same && weakness == vault::PasswordWeakness::None &&
                     !m_code->toPlainText().trimmed().isEmpty() && !m_login->text().trimmed().isEmpty());
    m_message->setVisible(m_error.has_value());
    m_message->setText(m_error ? errorText(*m_error) : QString());
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_message->setPalette(colors);
}

void RecoveryPage::submit() {
    if (m_go->isEnabled())
        Q_EMIT recoveryEntered(m_code->toPlainText(), m_login->text().trimmed(), m_password->text());
}

} // namespace tawjih::ui
