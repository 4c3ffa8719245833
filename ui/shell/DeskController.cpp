#include "ui/shell/DeskController.h"

#include "core/vault/BackupService.h"
#include "core/vault/UserService.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/Accounts.h"
#include "ui/shell/ClosingPage.h"
#include "ui/shell/FirstRunAssistant.h"
#include "ui/shell/KeptTexts.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PasswordDialog.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/UnlockPage.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LockEnd.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QStandardPaths>
#include <QThread>

namespace tawjih::ui {

namespace {

QString usualParent() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("Tawjih"));
}

} // namespace

DeskController::DeskController(Parts parts)
    : m_parts(std::move(parts))
    , m_idle(m_parts.clock)
    , m_clipboard(*QGuiApplication::clipboard()) {
    setIdleMinutes(m_parts.preferences.idleMinutes());
    MainWindow& window = m_parts.window;
    // Queued: the button or menu that asks is destroyed by it.
    connect(&window, &MainWindow::lockRequested, this, &DeskController::lock, Qt::QueuedConnection);
    connect(&window, &MainWindow::aboutRequested, this, &DeskController::showAbout);
    connect(&window, &MainWindow::passwordChangeRequested, this, [this] { changePassword(false); });
    window.setCloseGuard([this] { return mayClose(); });
    connect(&m_idle, &IdleWatch::idle, this, &DeskController::lock);
}

DeskController::~DeskController() {
    // Workers and pages use the desk: they end first.
    m_jobs.stop();
    if (!m_open)
        return;
    m_parts.window.leave();
    static_cast<void>(m_open->desk().close());
}

void DeskController::start(const QString& folder) {
    const QStringList recent = m_parts.preferences.recentDesks();
    if (!folder.isEmpty())
        showUnlock(QDir(folder).absolutePath());
    else if (!recent.isEmpty())
        showUnlock(recent.front());
    else
        showAssistant();
}

void DeskController::lock() {
    if (!m_open || m_closing)
        return;
    keepWhatIsTyped();
    // A page that waits for the answer of a dialog must have it before it is destroyed.
    if (!endNestedLoops()) {
        QTimer::singleShot(0, this, &DeskController::lock);
        return;
    }
    m_idle.stop();
    // First the screen, which destroys every page; then the services; then the desk.
    showUnlock(m_folder, true);
    // What was saved is saved: a failure to tidy up is met again, and said, at the next opening.
    const Status closed = m_open->desk().close();
    m_open.reset();
    m_clipboard.expire();
    vault::releaseFreedMemory();
    if (!closed)
        if (auto* page = qobject_cast<UnlockPage*>(m_parts.window.entry()))
            page->showError(closed.error());
    Q_EMIT locked();
}

void DeskController::keepWhatIsTyped() {
    vault::DraftStore drafts(m_open->desk().context(m_open->changes()));
    // What cannot be kept now cannot be kept by asking either: locking goes first.
    (void)keepOpenDialogs(drafts).has_value();
}

void DeskController::offerWhatWasTyped() {
    Workbench* workbench = m_parts.window.workbench();
    vault::DraftStore drafts(m_open->desk().context(m_open->changes()));
    if (keptTexts(drafts).empty())
        return;
    workbench->notify({Tone::Info, tr("A form was open when the desk was locked. What you had typed is kept."),
                       tr("Show it"), [drafts, workbench] {
                           auto* dialog = new KeptTextsDialog(drafts, workbench);
                           dialog->setAttribute(Qt::WA_DeleteOnClose);
                           dialog->open();
                       }});
}

bool DeskController::endNestedLoops() {
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog != nullptr && dialog->isVisible())
            endByLock(*dialog);
    // One is the application's own.
    return QThread::currentThread()->loopLevel() <= 1;
}

void DeskController::setIdleMinutes(int minutes) {
    m_idle.setMinutes(minutes);
}

void DeskController::showUnlock(const QString& folder, bool justLocked) {
    m_folder = folder;
    auto* page = new UnlockPage(m_parts.languages);
    page->setDesk(choice(folder));
    std::vector<DeskChoice> others;
    for (const QString& other : m_parts.preferences.recentDesks())
        if (other != folder)
            others.push_back(choice(other));
    page->setOtherDesks(others);
    if (justLocked)
        page->setLocked(m_login);
    connect(page, &UnlockPage::unlockRequested, this,
            [this, page](const QString& login, const QString& password, bool acceptRollback) {
                unlock(page, login, password, acceptRollback);
            });
    connect(page, &UnlockPage::slotRescueRequested, page, [page, folder] {
        const auto backup = vault::takeSlotsFromBackup(folder);
        if (backup)
            page->showRescued(backup->toLocalTime().date());
        else
            page->showError(backup.error());
    });
    connect(page, &UnlockPage::recoveryRequested, this,
            [this](const QString& login) { showRecovery(m_folder, login); });
    // Queued: the screen that sends the signal is destroyed by what follows.
    connect(
        page, &UnlockPage::deskChosen, this, [this](const QString& chosen) { showUnlock(chosen); },
        Qt::QueuedConnection);
    connect(page, &UnlockPage::otherFolderRequested, this, &DeskController::chooseFolder, Qt::QueuedConnection);
    connect(page, &UnlockPage::newDeskRequested, this, &DeskController::showAssistant, Qt::QueuedConnection);
    connect(page, &UnlockPage::reviewRequested, this, &DeskController::review);
    connect(
        page, &UnlockPage::restoreRequested, this, [this] { showRestore(m_folder, {}); }, Qt::QueuedConnection);
    m_parts.window.showEntry(page);
    const auto glance = vault::Desk::probe(folder, m_parts.clock);
    if (!glance)
        page->showError(glance.error());
    else if (glance->secondsToWait > 0)
        page->waitSeconds(glance->secondsToWait);
}

void DeskController::showAssistant() {
    const bool other = !m_parts.preferences.recentDesks().isEmpty();
    auto* assistant = new FirstRunAssistant(m_parts.languages, m_parts.prompts, usualParent(), other);
    connect(assistant, &FirstRunAssistant::createRequested, this,
            [this, assistant](const NewDesk& desk) { create(assistant, desk); });
    connect(assistant, &FirstRunAssistant::finished, this,
            [this, assistant](bool demo) { openCreated(assistant, demo); });
    connect(assistant, &FirstRunAssistant::existingDeskRequested, this, &DeskController::chooseFolder,
            Qt::QueuedConnection);
    connect(assistant, &FirstRunAssistant::reviewRequested, this, &DeskController::review);
    connect(
        assistant, &FirstRunAssistant::givenUp, this, [this] { start(); }, Qt::QueuedConnection);
    m_parts.window.showEntry(assistant);
}

void DeskController::review() const {
    if (m_parts.review)
        m_parts.review();
}

void DeskController::restore(const QString& backup) {
    const QString folder = m_folder;
    if (m_open && !m_closing) {
        connect(
            this, &DeskController::locked, this, [this, folder, backup] { showRestore(folder, backup); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        lock();
    }
}

void DeskController::showRestore(const QString& folder, const QString& backup) {
    if (!m_parts.restore || m_open)
        return;
    m_parts.window.showEntry(m_parts.restore(folder, backup, m_login, [this, folder] {
        // Queued: the screen that says so is destroyed by it.
        QMetaObject::invokeMethod(
            this, [this, folder] { showUnlock(folder); }, Qt::QueuedConnection);
    }));
}

void DeskController::showRecovery(const QString& folder, const QString& login) {
    auto* page = new RecoveryPage(m_parts.languages, login);
    connect(
        page, &RecoveryPage::givenUp, this, [this, folder] { showUnlock(folder); }, Qt::QueuedConnection);
    connect(page, &RecoveryPage::recoveryEntered, this,
            [this, page, folder](const QString& code, const QString& administrator, const QString& password) {
                page->setBusy(true);
                m_jobs.run(
                    tr("Opening the desk"), page,
                    [folder, administrator, secretCode = vault::makeSecret(code), secret = vault::makeSecret(password),
                     &clock = m_parts.clock, cost = m_parts.cost](Job&) {
                        return vault::Desk::recover(folder, secretCode->text(), administrator, secret->text(), clock,
                                                    {cost, false});
                    },
                    [this, page, administrator](Result<vault::UnlockTicket> ticket) {
                        page->setBusy(false);
                        if (!ticket)
                            return page->showError(ticket.error());
                        m_login = administrator;
                        if (const Status entered = enter(*std::move(ticket)); !entered)
                            page->showError(entered.error());
                    });
            });
    // The page that asked is destroyed here: after its signal.
    QMetaObject::invokeMethod(
        this, [this, page] { m_parts.window.showEntry(page); }, Qt::QueuedConnection);
}

void DeskController::chooseFolder() {
    const QString folder = m_parts.prompts.chooseFolder(&m_parts.window, tr("Open a desk"), usualParent());
    if (!folder.isEmpty())
        showUnlock(folder);
}

void DeskController::unlock(UnlockPage* page, const QString& login, const QString& password, bool acceptRollback) {
    page->setBusy(true);
    m_jobs.run(
        tr("Opening the desk"), page,
        [folder = m_folder, login, secret = vault::makeSecret(password), acceptRollback, &clock = m_parts.clock,
         cost = m_parts.cost](Job&) {
            return vault::Desk::authenticate(folder, login, secret->text(), clock, {cost, acceptRollback});
        },
        [this, page, login](Result<vault::UnlockTicket> ticket) {
            page->setBusy(false);
            if (!ticket)
                return page->showError(ticket.error());
            m_login = login;
            if (const Status entered = enter(*std::move(ticket)); !entered)
                page->showError(entered.error());
        });
}

void DeskController::create(FirstRunAssistant* assistant, const NewDesk& desk) {
    assistant->setBusy(true);
    m_folder = desk.folder;
    m_login = desk.administrator.login;
    const QString& chosen = desk.administrator.password;
    m_newPassword = QString(chosen.constData(), chosen.size()); // in its own memory: the form's is overwritten
    m_jobs.run(
        tr("Creating the desk"), assistant,
        [desk, &clock = m_parts.clock, cost = m_parts.cost](Job&) -> Result<vault::CreatedDesk> {
            if (!QDir().mkpath(QFileInfo(desk.folder).absolutePath()))
                return fail(ErrorCode::ReadOnly, QStringLiteral("mkpath"));
            return vault::Desk::create(desk.folder, desk.identity, desk.administrator, clock, cost);
        },
        [this, assistant](const Result<vault::CreatedDesk>& created) {
            if (!created)
                return assistant->showError(created.error());
            m_parts.preferences.rememberDesk(m_folder);
            assistant->showCode(created->recoveryCode);
        });
}

void DeskController::openCreated(FirstRunAssistant* assistant, bool demo) {
    assistant->setBusy(true);
    if (demo)
        fillWithDemo(assistant);
    else
        enterCreated(assistant);
}

void DeskController::enterCreated(FirstRunAssistant* assistant) {
    m_jobs.run(
        tr("Opening the desk"), assistant,
        [folder = m_folder, login = m_login, password = m_newPassword, &clock = m_parts.clock,
         cost = m_parts.cost](Job&) {
            return vault::Desk::authenticate(folder, login, password, clock, {cost, false});
        },
        [this, assistant](Result<vault::UnlockTicket> ticket) {
            vault::forget(m_newPassword);
            if (!ticket)
                return assistant->showError(ticket.error());
            if (const Status entered = enter(*std::move(ticket)); !entered)
                assistant->showError(entered.error());
        });
}

void DeskController::fillWithDemo(FirstRunAssistant* assistant) {
    const auto job = m_jobs.run(
        tr("Inventing persons"), assistant,
        [folder = m_folder, login = m_login, password = m_newPassword, fill = m_parts.fillDemo](Job& running) {
            return fill(folder, login, password, running);
        },
        [this, assistant](const Status& filled) {
            if (filled) {
                assistant->setBusy(true);
                return enterCreated(assistant);
            }
            vault::forget(m_newPassword);
            assistant->beginAgain(filled.error());
        });
    assistant->showFilling(0);
    connect(&m_jobs, &JobRunner::progressed, assistant, &FirstRunAssistant::showFilling, Qt::UniqueConnection);
    connect(assistant, &FirstRunAssistant::stopRequested, assistant, [job] { job->cancel(); });
}

Status DeskController::enter(vault::UnlockTicket ticket) {
    auto desk = vault::Desk::open(std::move(ticket), m_parts.clock);
    if (!desk)
        return fail(desk.error());
    const bool mustChange = (*desk)->mustChangePassword();
    m_open = m_parts.open(*std::move(desk));
    m_parts.preferences.rememberDesk(m_folder);
    m_parts.window.showDesk(m_open->view());
    connect(&m_open->changes(), &ChangeNotifier::changed, m_parts.window.workbench(), &Workbench::saved);
    m_open->begin(*m_parts.window.workbench());
    m_idle.start();
    Q_EMIT opened();
    offerWhatWasTyped();
    if (mustChange)
        changePassword(true);
    return {};
}

void DeskController::changePassword(bool must) {
    Workbench* workbench = m_parts.window.workbench();
    const QStringList context =
        vault::passwordContext(m_login, m_open->desk().actor().name, {}) + m_open->desk().identity().names();
    auto* dialog = new PasswordDialog(context, must, workbench);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, workbench] {
        dialog->setBusy(true);
        runOnAccounts(
            m_open->desk(), workbench->jobs(), dialog,
            [before = vault::makeSecret(dialog->oldPassword()), after = vault::makeSecret(dialog->newPassword())](
                vault::UserService& users) { return users.changeOwnPassword(before->text(), after->text()); },
            [dialog, workbench](const Status& changed) {
                if (!changed)
                    return dialog->showError(changed.error());
                dialog->accept();
                workbench->notify({Tone::Good, tr("Your password is changed."), {}, {}});
            });
    });
    if (must)
        connect(dialog, &QDialog::rejected, this, &DeskController::lock, Qt::QueuedConnection);
    dialog->open();
}

bool DeskController::mayClose() {
    if (!m_open)
        return true;
    if (m_closing)
        return false;
    m_closing = true;
    m_idle.stop();
    keepWhatIsTyped();
    auto* page = new ClosingPage(m_parts.languages);
    m_parts.window.showEntry(page);
    const auto job = m_jobs.run(
        tr("Writing the backup"), page,
        [backups = vault::BackupService(m_open->desk())](Job& running) {
            return backups.backUpIfDue([&running](int done, int total) {
                running.progress(done, total);
                return !running.isCancelled();
            });
        },
        [this](const Result<vault::BackupMade>& made) { closeAfterBackup(made); });
    connect(&m_jobs, &JobRunner::progressed, page, &ClosingPage::setProgress);
    connect(page, &ClosingPage::backupRefused, page, [job] { job->cancel(); });
    return false;
}

void DeskController::closeAfterBackup(const Result<vault::BackupMade>& made) {
    const Status closed = m_open->desk().close();
    m_open.reset();
    m_clipboard.expire();
    m_closing = false;
    const auto tell = [this](const QString& title, const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            static_cast<void>(m_parts.prompts.confirm(&m_parts.window, {title, errorText(error), tr("Close"), false}));
    };
    if (!made)
        tell(tr("Today’s backup was not made"), made.error());
    else if (made->copyFailed)
        tell(tr("Today’s backup was not copied to the second place"), *made->copyFailed);
    if (!closed)
        static_cast<void>(m_parts.prompts.confirm(
            &m_parts.window, {tr("The desk was not closed cleanly"), errorText(closed.error()), tr("Close"), false}));
    m_parts.window.close();
}

void DeskController::showAbout() {
    auto* about = new AboutDialog(&m_parts.window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

DeskChoice DeskController::choice(const QString& folder) const {
    const auto glance = vault::Desk::probe(folder, m_parts.clock);
    return {folder, glance && !glance->label.isEmpty() ? glance->label : QFileInfo(folder).completeBaseName()};
}

} // namespace tawjih::ui
