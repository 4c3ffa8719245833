#include "app/Window.h"

#include "app/DemoFolder.h"
#include "app/Redraw.h"
#include "app/ReleaseWork.h"
#include "app/Workspace.h"
#include "ui/backup/RestoreScreen.h"
#include "ui/prompts/Prompts.h"
#include "ui/release/ReviewerWindow.h"
#include "ui/shell/DeskController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SystemWatch.h"

#include <QApplication>
#include <QSettings>

namespace tawjih {

int runWindow(QApplication& application, const CommandLine& command, const Clock& clock) {
    QApplication::setApplicationName(QStringLiteral("tawjih"));
    QApplication::setOrganizationName(QStringLiteral("tawjih"));
    QApplication::setApplicationVersion(QStringLiteral(TAWJIH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tawjih"));
    QSettings settings;
    ui::Preferences preferences(settings);
    ui::Theme theme(application);
    theme.setMode(preferences.theme());
    theme.setTextScale(preferences.textScale());
    ui::LanguageManager languages(application);
    QObject::connect(&languages, &ui::LanguageManager::changed, &theme, [&](Language language) {
        theme.setArabicFirst(language == Language::Arabic);
        preferences.setLanguage(language);
    });
    const auto wanted = fromCode<Language>(command.language);
    languages.setLanguage(wanted.value_or(preferences.language().value_or(ui::LanguageManager::systemLanguage())));

    ui::SystemPrompts prompts;
    if (!command.review.isEmpty()) { // a reviewer has no desk
        ui::showReviewer(languages, prompts, packageOpener(), command.review);
        return QApplication::exec();
    }
    ui::MainWindow window(clock, languages, settings, prompts);
    ui::DeskController* controller = nullptr;
    const auto setIdleMinutes = [&controller](int minutes) { controller->setIdleMinutes(minutes); };
    const auto restore = [&controller](const QString& backup) { controller->restore(backup); };
    const auto renewKey = [&controller](const vault::KeyRenewalOrder& order) { controller->renewKey(order); };
    const auto openDesk = [&](std::unique_ptr<vault::Desk> desk) -> std::unique_ptr<ui::OpenDesk> {
        return std::make_unique<Workspace>(std::move(desk), Surroundings{clock, settings, theme, languages, preferences,
                                                                         window, setIdleMinutes, restore, renewKey});
    };
    const auto fillDemo = [&clock](const QString& folder, const QString& login, const QString& password, ui::Job& job) {
        return fillNewDesk(folder, login, password, {}, clock, [&job](int done, int total) {
            job.progress(done, total);
            return !job.isCancelled();
        });
    };
    const auto review = [&languages, &prompts] { ui::showReviewer(languages, prompts, packageOpener()); };
    const auto restoreScreen = [&](const QString& folder, const QString& backup, const QString& login,
                                   const std::function<void()>& left) -> QWidget* {
        auto* screen = new ui::RestoreScreen(languages, {folder, backup, login, clock, prompts, redrawRecord});
        QObject::connect(screen, &ui::RestoreScreen::left, screen, left);
        return screen;
    };
    ui::DeskController made(
        {window, languages, preferences, prompts, clock, openDesk, fillDemo, {}, review, restoreScreen});
    controller = &made;

    ui::SystemWatch system;
    QObject::connect(&system, &ui::SystemWatch::lockNow, &made, &ui::DeskController::lock);
    QObject::connect(&system, &ui::SystemWatch::darkPreferred, &theme, &ui::Theme::setSystemDark);
    made.start(command.folder);
    window.show();
    // After the window is there: the desktop may take its time to answer.
    QMetaObject::invokeMethod(&system, &ui::SystemWatch::start, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace tawjih
