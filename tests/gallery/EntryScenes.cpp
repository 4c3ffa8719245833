// Before a desk is open: unlock, lock, recovery, first run; and the pages of the shell itself.

#include "app/Workspace.h"
#include "core/vault/UserService.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/TemporaryDesk.h"
#include "ui/prompts/QuestionDialog.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/AccountDialog.h"
#include "ui/shell/ClosingPage.h"
#include "ui/shell/FirstRunAssistant.h"
#include "ui/shell/KeyRenewalDialog.h"
#include "ui/shell/KeyRenewalPage.h"
#include "ui/shell/PasswordDialog.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/ShortcutsSheet.h"
#include "ui/shell/UnlockPage.h"

#include <QLineEdit>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

std::unique_ptr<UnlockPage> unlockPage(gallery::Stage& stage) {
    auto page = std::make_unique<UnlockPage>(stage.languages);
    page->setDesk({QStringLiteral("/desks/CAS.tawjih"), QStringLiteral("Guichet de Casablanca")});
    return page;
}

std::unique_ptr<FirstRunAssistant> assistantAt(gallery::Stage& stage, int step) {
    auto assistant = std::make_unique<FirstRunAssistant>(stage.languages, stage.prompts,
                                                         QStringLiteral("/home/desk/Documents/Tawjih"), false);
    if (step >= 1)
        assistant->next();
    if (step >= 2) {
        const auto fields = assistant->findChildren<DeskStep*>().front()->findChildren<QLineEdit*>();
        for (QLineEdit* field : fields)
            if (field->isEnabled() && field->maxLength() == 5)
                field->setText(QStringLiteral("CAS"));
            else if (!field->parentWidget()->inherits("QComboBox"))
                field->setText(QStringLiteral("Casablanca"));
        assistant->next();
    }
    if (step >= 3)
        assistant->showCode(QStringLiteral("7K2M-Q4XA-93DE-5TRW-0HNV-C8YB-J6PG-1SZF-K4M2-XA7Q-DE93-RW5T-NV0H-YBC8"));
    return assistant;
}

/// The real window over a real, empty desk.
struct DeskWindow {
    using Prepare = std::function<void(vault::Desk&)>;
    DeskWindow(gallery::Stage& stage, const Prepare& prepare) : preferences(stage.settings) {
        auto desk = place.unlock();
        if (prepare)
            prepare(**desk);
        workspace = std::make_unique<Workspace>(*std::move(desk), Surroundings{stage.clock,
                                                                               stage.settings,
                                                                               stage.theme,
                                                                               stage.languages,
                                                                               preferences,
                                                                               window(stage),
                                                                               [](int) {},
                                                                               {},
                                                                               [](const vault::KeyRenewalOrder&) {}});
        main->showDesk(workspace->view());
    }
    ~DeskWindow() {
        main.reset();
        workspace.reset();
    }
    MainWindow& window(gallery::Stage& stage) {
        main = std::make_unique<MainWindow>(stage.clock, stage.languages, stage.settings, stage.prompts);
        return *main;
    }
    test::TemporaryDesk place;
    Preferences preferences;
    std::unique_ptr<MainWindow> main;
    std::unique_ptr<Workspace> workspace;
};

/// Shows a desk's window inside a frame that keeps the desk alive as long as the picture is taken.
std::unique_ptr<QWidget> deskScene(gallery::Stage& stage, const QString& page,
                                   const DeskWindow::Prepare& prepare = {}) {
    class Frame final : public QWidget {
    public:
        Frame(gallery::Stage& stage, const DeskWindow::Prepare& prepare) : desk(stage, prepare) {
            desk.main->setParent(this, Qt::Widget);
        }
        void resizeEvent(QResizeEvent*) override { desk.main->setGeometry(rect()); }
        DeskWindow desk;
    };
    auto frame = std::make_unique<Frame>(stage, prepare);
    frame->desk.main->workbench()->openPage(page);
    frame->desk.main->show();
    return frame;
}

} // namespace

TAWJIH_SCENE(Unlock) {
    return unlockPage(stage);
}

TAWJIH_SCENE(Unlock_Wrong) {
    auto page = unlockPage(stage);
    page->setLocked(QStringLiteral("a.benali"));
    page->showError({ErrorCode::WrongPassword, {}, {}});
    return page;
}

TAWJIH_SCENE(Unlock_RolledBack, {1024, 640}) {
    auto page = unlockPage(stage);
    page->showError({ErrorCode::DeskRolledBack, {}, {}});
    return page;
}

TAWJIH_SCENE(Unlock_SlotsDamaged, {1024, 640}) {
    auto page = unlockPage(stage);
    page->showError({ErrorCode::SlotsDamaged, {}, {}});
    return page;
}

TAWJIH_SCENE(KeyRenewal, {1024, 640}, true) {
    auto page = std::make_unique<KeyRenewalPage>(stage.languages);
    page->setProgress(40);
    return page;
}

TAWJIH_SCENE(KeyRenewal_Dialog, {}, true) {
    vault::User user;
    user.name = QStringLiteral("Karim Idrissi");
    return std::make_unique<KeyRenewalDialog>(std::vector{user});
}

TAWJIH_SCENE(Recovery, {1366, 768}, true) {
    return std::make_unique<RecoveryPage>(stage.languages, QStringLiteral("a.benali"));
}

TAWJIH_SCENE(FirstRun_1_Language) {
    return assistantAt(stage, 0);
}

TAWJIH_SCENE(FirstRun_2_Desk, {1366, 768}, true) {
    return assistantAt(stage, 1);
}

TAWJIH_SCENE(FirstRun_3_Account, {1366, 768}, true) {
    return assistantAt(stage, 2);
}

TAWJIH_SCENE(FirstRun_4_Code, {1366, 768}, true) {
    return assistantAt(stage, 3);
}

TAWJIH_SCENE(Closing, {1024, 640}, true) {
    auto page = std::make_unique<ClosingPage>(stage.languages);
    page->setProgress(40);
    return page;
}

TAWJIH_SCENE(Settings, {1366, 768}, true) {
    return deskScene(stage, QStringLiteral("settings"));
}

TAWJIH_SCENE(Users, {1366, 768}, true) {
    return deskScene(stage, QStringLiteral("users"));
}

TAWJIH_SCENE(Users_SomebodyLeft, {1366, 768}, true) {
    return deskScene(stage, QStringLiteral("users"), [](vault::Desk& desk) {
        ChangeNotifier nobody;
        vault::UserService users(desk.context(nobody), desk.keys());
        for (const auto& [login, name] : {std::pair("karim", "Karim Idrissi"), std::pair("salma", "Salma Tazi")}) {
            const auto added = users.add({QLatin1String(login), QLatin1String(name),
                                          QStringLiteral("vent du sud, sable"), vault::Role::Advisor});
            if (added && qstrcmp(login, "karim") == 0)
                (void)users.suspend(*added).has_value();
        }
    });
}

TAWJIH_SCENE(Account_Add, {}) {
    return std::make_unique<AccountDialog>(AccountDialog::Purpose::Add, vault::User(), QStringList());
}

TAWJIH_SCENE(Password, {}) {
    return std::make_unique<PasswordDialog>(QStringList(), true);
}

TAWJIH_SCENE(About, {}) {
    return std::make_unique<AboutDialog>();
}

TAWJIH_SCENE(Question, {}) {
    return std::make_unique<QuestionDialog>(
        Question{QStringLiteral("Suspend the account of A. Benali?"),
                 QStringLiteral("They can no longer open the desk. What they did stays."),
                 QStringLiteral("Suspend the account"), true});
}

TAWJIH_SCENE(Shortcuts, {}) {
    const std::vector<std::pair<QString, QKeySequence>> lines{
        {QStringLiteral("New person"), QKeySequence(Qt::CTRL | Qt::Key_N)},
        {QStringLiteral("New session"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        {QStringLiteral("Refer"), QKeySequence(Qt::CTRL | Qt::Key_R)},
        {QStringLiteral("Back"), QKeySequence(Qt::Key_Escape)}};
    return std::make_unique<ShortcutsSheet>(lines);
}
