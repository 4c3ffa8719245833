#include "ui/shell/UnlockPage.h"

#include "core/vault/Secret.h"
#include "ui/shell/SignIn.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

/// What going on from a backup can mend.
bool isDamage(ErrorCode code) {
    return code == ErrorCode::DeskDamaged || code == ErrorCode::DeskEmpty || code == ErrorCode::SlotsDamaged ||
           code == ErrorCode::DeskForeign || code == ErrorCode::DeskPlaintext;
}

} // namespace

UnlockPage::UnlockPage(LanguageManager& languages, QWidget* parent)
    : EntryScreen(languages, 400, parent)
    , m_title(new QLabel)
    , m_state(new QLabel)
    , m_form(new FormGrid(1))
    , m_login(new QLineEdit)
    , m_password(new PasswordField)
    , m_message(new QLabel)
    , m_open(new QPushButton)
    , m_rollback(new QPushButton)
    , m_restore(new QPushButton)
    , m_rescue(new QPushButton)
    , m_forgotten(new QPushButton)
    , m_other(new QToolButton)
    , m_otherMenu(new QMenu(this)) {
    setTextStyle(m_title, TextStyle::Heading);
    setTextStyle(m_state, TextStyle::Muted);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_login->setLayoutDirection(Qt::LeftToRight);
    m_form->addField(loginName, {}, m_login);
    m_form->addField(passwordName, {}, m_password);
    m_message->setWordWrap(true);
    m_message->hide();
    setPrimary(m_open);
    m_open->setDefault(true);
    setDanger(m_rollback);
    m_rollback->hide();
    m_restore->hide();
    m_rescue->hide();
    setQuiet(m_forgotten);
    m_other->setMenu(m_otherMenu);
    m_other->setPopupMode(QToolButton::InstantPopup);
    m_other->setAutoRaise(true);
    m_other->setFocusPolicy(Qt::StrongFocus);

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_forgotten);
    foot->addStretch();
    foot->addWidget(m_other);
    body()->addWidget(m_title);
    body()->addWidget(m_state);
    body()->addWidget(m_form);
    body()->addWidget(m_message);
    body()->addWidget(m_open);
    body()->addWidget(m_rollback);
    body()->addWidget(m_restore);
    body()->addWidget(m_rescue);
    body()->addLayout(foot);
    setFocusProxy(m_login);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { waitSeconds(m_wait - 1); });
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, [this] { submit(false); });
    connect(m_open, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_rollback, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restoreRequested);
    connect(m_rescue, &QPushButton::clicked, this, &UnlockPage::slotRescueRequested);
    connect(m_forgotten, &QPushButton::clicked, this, [this] { Q_EMIT recoveryRequested(m_login->text()); });
    connect(m_password, &PasswordField::capsLockNoticed, this, [this](bool on) {
        m_capsLock = on;
        showState();
    });
    retranslate();
}

void UnlockPage::setDesk(const DeskChoice& desk) {
    m_desk = desk;
    m_failed = false;
    retranslate();
}

void UnlockPage::setOtherDesks(const std::vector<DeskChoice>& desks) {
    m_others = desks;
    retranslate();
}

void UnlockPage::setLocked(const QString& login) {
    m_locked = true;
    m_login->setText(login);
    setFocusProxy(m_password);
    retranslate();
}

void UnlockPage::setBusy(bool busy) {
    m_busy = busy;
    if (busy)
        m_failed = false;
    showState();
}

void UnlockPage::showError(const Error& error) {
    m_error = error;
    m_failed = true;
    m_password->selectAll();
    if (error.code == ErrorCode::TooManyAttempts)
        return waitSeconds(error.detail.toInt());
    showState();
    m_password->setFocus();
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UnlockPage::showRescued(const QDate& backup) {
    m_failed = false;
    m_rescued = backup;
    showState();
}

void UnlockPage::waitSeconds(int seconds) {
    m_wait = seconds;
    if (seconds > 0) {
        m_error = Error{ErrorCode::TooManyAttempts, QString::number(seconds), {}};
        m_failed = true;
        m_second.start();
    } else {
        m_second.stop();
        m_failed = false;
        m_password->setFocus();
    }
    showState();
}

void UnlockPage::retranslate() {
    EntryScreen::retranslate();
    m_form->setLabel(loginName, tr("Login"));
    m_form->setLabel(passwordName, tr("Password"));
    m_forgotten->setText(tr("Forgotten password"));
    m_other->setText(tr("Another desk"));
    m_other->setAccessibleName(tr("Another desk"));
    m_rollback->setText(tr("Open this older copy all the same"));
    m_restore->setText(tr("Restore this desk…"));
    m_rescue->setText(tr("Take the key file from the latest backup"));
    m_otherMenu->clear();
    for (const DeskChoice& desk : m_others)
        m_otherMenu->addAction(icon(QStringLiteral("folder"), IconTone::Muted), desk.label, this,
                               [this, folder = desk.folder] { Q_EMIT deskChosen(folder); });
    if (!m_others.empty())
        m_otherMenu->addSeparator();
    m_otherMenu->addAction(icon(QStringLiteral("folder"), IconTone::Muted), tr("Open a desk in another folder…"), this,
                           &UnlockPage::otherFolderRequested);
    m_otherMenu->addAction(icon(QStringLiteral("plus"), IconTone::Muted), tr("Create a new desk…"), this,
                           &UnlockPage::newDeskRequested);
    m_otherMenu->addAction(icon(QStringLiteral("history"), IconTone::Muted), tr("Restore this desk…"), this,
                           &UnlockPage::restoreRequested);
    m_otherMenu->addAction(icon(QStringLiteral("shield"), IconTone::Muted), tr("Open a package for review…"), this,
                           &UnlockPage::reviewRequested);
    showState();
}

void UnlockPage::submit(bool acceptRollback) {
    if (m_busy || m_wait > 0 || m_login->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
        (m_login->text().trimmed().isEmpty() ? m_login : static_cast<QLineEdit*>(m_password))->setFocus();
        return;
    }
    // Once handed over it is not kept here.
    QString password = m_password->take();
    Q_EMIT unlockRequested(m_login->text().trimmed(), password, acceptRollback);
    vault::forget(password);
}

void UnlockPage::showState() {
    m_title->setText(m_desk.label.isEmpty() ? tr("Open a desk") : isolate(m_desk.label));
    m_state->setText(m_rescued
                         ? tr("The key file of the backup of %1 is in place. Open the desk with the password of then.")
                               .arg(dateText(*m_rescued))
                     : m_locked ? tr("Locked. Everything is saved.")
                                : tr("The desk is closed and encrypted."));
    m_open->setText(m_busy ? tr("Opening…") : m_locked ? tr("Unlock") : tr("Open the desk"));
    m_open->setEnabled(!m_busy && m_wait == 0);
    m_form->setEnabled(!m_busy);
    m_forgotten->setEnabled(!m_busy);
    m_other->setEnabled(!m_busy);
    m_rollback->setVisible(m_failed && m_error.code == ErrorCode::DeskRolledBack);
    m_restore->setVisible(m_failed && isDamage(m_error.code));
    m_rescue->setVisible(m_failed && m_error.code == ErrorCode::SlotsDamaged);
    m_form->setHint(passwordName, m_capsLock ? tr("Caps lock seems to be on.") : QString());
    m_message->setText(m_failed ? errorText(m_error) : QString());
    m_message->setVisible(m_failed);
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_message->setPalette(colors);
}

} // namespace tawjih::ui
