#pragma once

#include "app/Workspace.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "ui/shell/DeskController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/UnlockPage.h"
#include "ui/widgets/PasswordField.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace tawjih::test {

/// The program's window as app/Window composes it, over a temporary desk.
struct DeskWindow {
    explicit DeskWindow(const TemporaryDesk& desk)
        : place(desk)
        , settings(temporary.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , preferences(settings)
        , theme(*qApp)
        , languages(*qApp)
        , window(place.clock, languages, settings, prompts)
        , controller({window,
                      languages,
                      preferences,
                      prompts,
                      place.clock,
                      [this](std::unique_ptr<vault::Desk> opened) -> std::unique_ptr<ui::OpenDesk> {
                          auto made = std::make_unique<Workspace>(std::move(opened), surroundings());
                          workspace = made.get();
                          return made;
                      },
                      {},
                      vault::KdfCost::light()}) {
        window.resize(1366, 768);
        window.show();
    }

    [[nodiscard]] Surroundings surroundings() {
        return {place.clock, settings,    theme,
                languages,   preferences, window,
                [](int) {},  {},          [this](const vault::KeyRenewalOrder& order) { controller.renewKey(order); }};
    }

    [[nodiscard]] ui::UnlockPage* unlockPage() const { return qobject_cast<ui::UnlockPage*>(window.entry()); }

    /// Types both, letter by letter, as a person does.
    void type(const QString& login, const QString& password) const {
        for (QLineEdit* field : unlockPage()->findChildren<QLineEdit*>()) {
            field->selectAll();
            QTest::keyClicks(field, qobject_cast<ui::PasswordField*>(field) ? password : login);
        }
        QTest::keyClick(unlockPage()->findChild<ui::PasswordField*>(), Qt::Key_Return);
    }

    /// Opens the desk and waits until its first work is done.
    [[nodiscard]] bool open() { return openAs(place.login, place.password); }
    [[nodiscard]] bool openAs(const QString& login, const QString& password) {
        if (!unlockPage())
            controller.start(place.folder);
        type(login, password);
        return QTest::qWaitFor([this] { return controller.isOpen(); }, patience) && settled();
    }
    [[nodiscard]] bool settled() {
        return QTest::qWaitFor([this] { return window.workbench() && !window.workbench()->jobs().isBusy(); }, patience);
    }
    [[nodiscard]] bool lock() {
        controller.lock();
        return QTest::qWaitFor([this] { return !controller.isOpen(); }, patience);
    }

    static constexpr int patience = 30'000; // milliseconds
    const TemporaryDesk& place;
    QTemporaryDir temporary;
    AnswersPrompts prompts;
    QSettings settings;
    ui::Preferences preferences;
    ui::Theme theme;
    ui::LanguageManager languages;
    Workspace* workspace = nullptr; ///< valid while the desk is open
    ui::MainWindow window;
    ui::DeskController controller;
};

} // namespace tawjih::test
