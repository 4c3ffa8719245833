#pragma once

#include "core/vault/KeyRenewal.h"
#include "ui/shell/ClipboardGuard.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/KeptTexts.h"
#include "ui/shell/OpenDesk.h"
#include "ui/shell/Preferences.h"

#include <QObject>

namespace tawjih::vault {
struct BackupMade;
}

namespace tawjih::ui {

class FirstRunAssistant;
class MainWindow;
class Prompts;
class UnlockPage;
struct DeskChoice;
struct NewDesk;

/// Makes the screen that restores or salvages the desk in `folder`, as long as none is open; it calls `left` when it is
/// over. \param backup chosen already, or empty
using RestoreScreenMaker = std::function<QWidget*(const QString& folder, const QString& backup, const QString& login,
                                                  const std::function<void()>& left)>;

/// What brings the window from one state to the next: no desk, closed, open, locked. The only one that opens and closes
/// desks.
class DeskController : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow& window; ///< outlives the controller
        LanguageManager& languages;
        Preferences& preferences;
        Prompts& prompts;
        const Clock& clock;
        OpenDeskMaker open;
        DemoFiller fillDemo;
        vault::KdfCost cost = {};          ///< of new slots; light in tests
        std::function<void()> review = {}; ///< shows the window that reads packages
        RestoreScreenMaker restore = {};
    };
    explicit DeskController(Parts parts);
    ~DeskController() override;

    /// Shows the desk in `folder`, or the latest one, or the assistant when there is none.
    void start(const QString& folder = {});
    /// Back to the unlock screen at once (or, under an open dialog, as soon as it has given up): drafts kept, pages
    /// destroyed, database closed, keys wiped.
    void lock();
    /// Closes the desk and shows the screen on which it goes on from a backup.
    void restore(const QString& backup);
    /// Gives the desk a new key: everything that is open ends as at locking, a page shows how far it is, and the desk
    /// opens again by itself, with a backup under the new key.
    void renewKey(const vault::KeyRenewalOrder& order);
    [[nodiscard]] bool isOpen() const { return m_open != nullptr; }
    [[nodiscard]] IdleWatch& idleWatch() { return m_idle; }
    void setIdleMinutes(int minutes);

Q_SIGNALS:
    void opened();
    void locked();

private:
    /// What stands in open dialogs, before they are ended; and once the same person is back.
    void keepWhatIsTyped();
    void offerWhatWasTyped();
    [[nodiscard]] bool endNestedLoops();
    void showUnlock(const QString& folder, bool justLocked = false);
    void showAssistant();
    void showRestore(const QString& folder, const QString& backup);
    void showRecovery(const QString& folder, const QString& login);
    void review() const;
    void chooseFolder();
    void unlock(UnlockPage* page, const QString& login, const QString& password, bool acceptRollback);
    void create(FirstRunAssistant* assistant, const NewDesk& desk);
    void openCreated(FirstRunAssistant* assistant, bool demo);
    void enterCreated(FirstRunAssistant* assistant);
    void fillWithDemo(FirstRunAssistant* assistant);
    /// The quick half of unlocking, on this thread; shows the workbench.
    Status enter(vault::UnlockTicket ticket);
    void changePassword(bool must);
    void startRenewal(const vault::KeyRenewalOrder& order);
    void afterRenewal(vault::UnlockTicket ticket, const Result<vault::KeyRenewal>& renewed);
    void backUpUnderNewKey(bool someLeftOut);
    /// Whether the window may close at once; else the day's backup is written first, and the window closes after it.
    [[nodiscard]] bool mayClose();
    void closeAfterBackup(const Result<vault::BackupMade>& made);
    void showAbout();
    [[nodiscard]] DeskChoice choice(const QString& folder) const;

    Parts m_parts;
    JobRunner m_jobs;
    IdleWatch m_idle;
    ClipboardGuard m_clipboard;
    ShownChoices m_choices;
    std::unique_ptr<OpenDesk> m_open;
    bool m_closing = false; ///< the day's backup is being written
    QString m_folder;
    QString m_login;
    QString m_newPassword; ///< between the making of a desk and its opening
};

} // namespace tawjih::ui
