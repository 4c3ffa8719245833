#pragma once

#include "core/base/Error.h"
#include "ui/shell/EntryScreen.h"

#include <QDate>
#include <QTimer>

#include <vector>

class QLineEdit;
class QMenu;
class QPushButton;

namespace tawjih::ui {

class FormGrid;
class PasswordField;

/// A desk as the unlock screen offers it: nothing in it is about a person.
struct DeskChoice {
    QString folder;
    QString label;
};

/// Login and password of a desk; also the lock screen. Knows no vault: it asks by signals and shows what came of it.
class UnlockPage : public EntryScreen {
    Q_OBJECT
public:
    explicit UnlockPage(LanguageManager& languages, QWidget* parent = nullptr);

    void setDesk(const DeskChoice& desk);
    [[nodiscard]] const DeskChoice& desk() const { return m_desk; }
    void setOtherDesks(const std::vector<DeskChoice>& desks);

    /// Says that the desk is locked, not closed, and keeps who was there.
    void setLocked(const QString& login);

    /// While the key is derived, about a second.
    void setBusy(bool busy);
    void showError(const Error& error);
    /// The key file of that day's backup is in place.
    void showRescued(const QDate& backup);
    /// Counts down in the sentence; until the end nothing can be tried.
    void waitSeconds(int seconds);

Q_SIGNALS:
    /// The password's memory is overwritten afterwards: whoever needs it longer takes a copy (vault::makeSecret).
    void unlockRequested(const QString& login, const QString& password, bool acceptRollback);
    /// Both copies of the key file are damaged: those of the latest backup shall take their place.
    void slotRescueRequested();
    void recoveryRequested(const QString& login);
    void deskChosen(const QString& folder);
    void otherFolderRequested();
    void newDeskRequested();
    /// The desk is to go on from a backup, or from what can be read of it.
    void restoreRequested();
    /// A package is to be read, for which no desk is needed.
    void reviewRequested();

protected:
    void retranslate() override;

private:
    void submit(bool acceptRollback);
    void showState();

    DeskChoice m_desk;
    std::vector<DeskChoice> m_others;
    bool m_locked = false;
    bool m_busy = false;
    bool m_capsLock = false;
    int m_wait = 0;
    Error m_error;
    bool m_failed = false;
    std::optional<QDate> m_rescued; ///< the day of the backup whose key file was put in place
    QTimer m_second;
    QLabel* m_title;
    QLabel* m_state;
    FormGrid* m_form;
    QLineEdit* m_login;
    PasswordField* m_password;
    QLabel* m_message;
    QPushButton* m_open;
    QPushButton* m_rollback;
    QPushButton* m_restore;
    QPushButton* m_rescue;
    QPushButton* m_forgotten;
    QToolButton* m_other;
    QMenu* m_otherMenu;
};

} // namespace tawjih::ui
