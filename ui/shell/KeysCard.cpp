#include "ui/shell/KeysCard.h"

#include "core/vault/Desk.h"
#include "core/vault/UserService.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/Accounts.h"
#include "ui/shell/KeyRenewalDialog.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/RecoveryCodeView.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

/// A sentence and what can be done about it, on one line.
QHBoxLayout* lineOf(WrapLabel* text, std::initializer_list<QPushButton*> buttons) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(text, 1);
    for (QPushButton* button : buttons)
        line->addWidget(button, 0, Qt::AlignTop);
    return line;
}

void showTone(QWidget* label, bool warns) {
    QPalette colors;
    if (warns)
        colors.setColor(QPalette::WindowText, toneColors(Tone::Warning, label->palette()).text);
    label->setPalette(colors);
}

} // namespace

KeysCard::KeysCard(Parts parts, QWidget* parent)
    : Card({}, parent)
    , m_parts(std::move(parts))
    , m_code(new WrapLabel)
    , m_key(new WrapLabel)
    , m_test(new QPushButton)
    , m_renewCode(new QPushButton(icon(QStringLiteral("key")), {}))
    , m_renewKey(new QPushButton(icon(QStringLiteral("lock")), {})) {
    body()->addLayout(lineOf(m_code, {m_test, m_renewCode}));
    body()->addLayout(lineOf(m_key, {m_renewKey}));
    m_renewKey->setVisible(m_parts.renewKey != nullptr);
    connect(m_test, &QPushButton::clicked, this, &KeysCard::testCode);
    connect(m_renewCode, &QPushButton::clicked, this, &KeysCard::renewCode);
    connect(m_renewKey, &QPushButton::clicked, this, &KeysCard::renewKey);
    retranslate();
}

void KeysCard::refresh() {
    if (auto state = m_parts.users.keyState())
        m_state = *state;
    m_code->setWords(codeText());
    m_key->setWords(keyText());
    showTone(m_code, !m_state.isCodeTested());
    showTone(m_key, m_state.isKeyDue());
    setPrimary(m_renewKey, m_state.isKeyDue());
    m_renewKey->setIcon(icon(QStringLiteral("lock"), m_state.isKeyDue() ? IconTone::OnAccent : IconTone::Text));
}

void KeysCard::retranslate() {
    setHeading(tr("Recovery code and key of the desk"));
    m_test->setText(tr("Test the code"));
    m_renewCode->setText(tr("New recovery code"));
    m_renewKey->setText(tr("New key for the desk"));
    refresh();
}

QString KeysCard::codeText() const {
    const QDate made = m_state.codeRenewedAt.toLocalTime().date();
    const QString when =
        made.isValid() ? tr("Recovery code of %1.").arg(dateText(made)) : tr("The desk has a recovery code.");
    if (!m_state.isCodeTested())
        return QString(when % QLatin1Char(' ') %
                       tr("Nobody has tested it yet: take the printed sheet and type it in once."));
    return QString(
        when % QLatin1Char(' ') %
        tr("Tested: %1.").arg(dateWithDistance(m_state.codeTestedAt.toLocalTime().date(), m_parts.clock.today())));
}

QString KeysCard::keyText() const {
    if (m_state.isKeyDue())
        return tr("An account was suspended on %1. Whoever left may have kept a copy of the desk’s key: give the desk "
                  "a "
                  "new one.")
            .arg(dateText(m_state.lastSuspension.toLocalTime().date()));
    if (m_state.keyRenewedAt.isValid())
        return tr("The desk’s key is of %1. Give the desk a new one when somebody leaves.")
            .arg(dateText(m_state.keyRenewedAt.toLocalTime().date()));
    return tr("The desk still has its first key. Give it a new one when somebody leaves.");
}

void KeysCard::testCode() {
    auto* dialog = new FormDialog(tr("Test the recovery code"), tr("Test the code"), 1, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSentence(tr("Type the code from the printed sheet. Nothing is opened or changed: it is only tried."));
    auto* code = new QPlainTextEdit;
    code->setTabChangesFocus(true);
    code->setLayoutDirection(Qt::LeftToRight);
    code->setFixedHeight(fontMetrics().height() * 4);
    dialog->form().addField(QStringLiteral("code"), tr("Recovery code"), code, FormGrid::Required);
    dialog->setVerbEnabled(false);
    connect(code, &QPlainTextEdit::textChanged, dialog,
            [dialog, code] { dialog->setVerbEnabled(!code->toPlainText().trimmed().isEmpty()); });
    connect(dialog, &FormDialog::submitted, this, [this, dialog, code] {
        dialog->setBusy(true);
        runOnAccounts(
            m_parts.desk, m_parts.jobs, dialog,
            [secret = vault::makeSecret(code->toPlainText())](vault::UserService& users) {
                return users.testRecoveryCode(secret->text());
            },
            [this, dialog](const Status& tested) {
                if (!tested)
                    return dialog->showError(tested.error());
                dialog->accept();
                refresh();
                m_parts.navigator.notify(
                    {Tone::Good, tr("This code opens the desk. Put the sheet back in its safe."), {}, {}});
            });
    });
    dialog->open();
}

void KeysCard::renewCode() {
    const Question question{tr("Make a new recovery code?"),
                            tr("The old sheet will no longer open the desk. The new code is shown once."),
                            tr("Make a new code"), false};
    if (!m_parts.prompts.confirm(this, question))
        return;
    m_renewCode->setEnabled(false);
    runOnAccounts(
        m_parts.desk, m_parts.jobs, this, [](vault::UserService& users) { return users.renewRecoveryCode(); },
        [this](const Result<QString>& code) {
            m_renewCode->setEnabled(true);
            refresh();
            if (!code)
                return m_parts.navigator.notify({Tone::Danger, errorText(code.error()), {}, {}});
            showRecoveryCode(*code, m_parts.desk.identity().name(QLocale().name().left(2)), m_parts.prompts, this);
        });
}

void KeysCard::renewKey() {
    const auto leftOut = m_parts.users.withoutAccountKeys();
    if (!leftOut)
        return m_parts.navigator.notify({Tone::Danger, errorText(leftOut.error()), {}, {}});
    auto* dialog = new KeyRenewalDialog(*leftOut, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        dialog->setBusy(true);
        runOnAccounts(
            m_parts.desk, m_parts.jobs, dialog,
            [secret = dialog->order().password](vault::UserService& users) {
                return users.checkOwnPassword(secret->text());
            },
            [this, dialog](const Status& checked) {
                if (!checked)
                    return dialog->showError(checked.error());
                const vault::KeyRenewalOrder order = dialog->order();
                dialog->accept();
                m_parts.renewKey(order);
            });
    });
    dialog->open();
}

} // namespace tawjih::ui
