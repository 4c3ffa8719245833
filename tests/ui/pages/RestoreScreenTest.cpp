#include "ui/backup/RestoreScreen.h"

#include "app/Redraw.h"
#include "app/Workspace.h"
#include "tests/support/PeopledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/Accessible.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "ui/backup/CountsView.h"
#include "ui/shell/DeskController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/UnlockPage.h"
#include "ui/widgets/PasswordField.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// The whole window with its controller, over a desk of five persons with one backup.
struct RestoreScreenStage {
    RestoreScreenStage()
        : settings(place.temporary.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , preferences(settings)
        , theme(*qApp)
        , languages(*qApp)
        , window(place.clock, languages, settings, prompts)
        , controller({window,
                      languages,
                      preferences,
                      prompts,
                      place.clock,
                      [this](std::unique_ptr<vault::Desk> desk) -> std::unique_ptr<OpenDesk> {
                          return std::make_unique<Workspace>(
                              std::move(desk),
                              Surroundings{place.clock, settings, theme, languages, preferences, window, [](int) {},
                                           [this](const QString& chosen) { controller.restore(chosen); }});
                      },
                      {},
                      vault::KdfCost::light(),
                      {},
                      [this](const QString& folder, const QString& chosen, const QString& login,
                             const std::function<void()>& left) -> QWidget* {
                          auto* screen =
                              new RestoreScreen(languages, {folder, chosen, login, place.clock, prompts, redrawRecord});
                          QObject::connect(screen, &RestoreScreen::left, screen, left);
                          return screen;
                      }}) {
        {
            const auto desk = place.opened();
            backup = desk->backUp().value_or(QString());
        }
        place.clock.advance(3600);
        window.resize(1366, 768);
        window.show();
        controller.start(place.folder);
    }
    [[nodiscard]] RestoreScreen* screen() const { return qobject_cast<RestoreScreen*>(window.entry()); }
    [[nodiscard]] UnlockPage* unlockPage() const { return qobject_cast<UnlockPage*>(window.entry()); }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* one : window.entry()->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
    [[nodiscard]] QString texts() const {
        QStringList all;
        for (const QLabel* label : window.entry()->findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }
    void showScreen() {
        Q_EMIT unlockPage()->restoreRequested();
        QTRY_VERIFY(screen() != nullptr);
    }
    void type(const QString& password) const {
        for (QLineEdit* field : screen()->findChildren<QLineEdit*>())
            if (!field->parentWidget()->inherits("QComboBox"))
                field->setText(qobject_cast<PasswordField*>(field) ? password : place.login);
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!screen()->jobs().isBusy(), patience); }
    [[nodiscard]] QStringList folders() const {
        return QDir(place.temporary.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }

    test::PeopledDesk place{5};
    QString backup;
    test::AnswersPrompts prompts;
    QSettings settings;
    Preferences preferences;
    Theme theme;
    LanguageManager languages;
    MainWindow window;
    DeskController controller;
};

} // namespace

class RestoreScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void damagedDeskIsRestored();
    void salvageTellsWhatIsMissing();
    void wrongPasswordIsSaid();
    void damagedBackupIsSaid();
    void givenUpLeavesNothing();
    void stoppedLeavesNothing();
    void fromAnOpenDesk();
    void backupInAnotherFolder();
};

void RestoreScreenTest::damagedDeskIsRestored() {
    RestoreScreenStage stage;
    QVERIFY(test::overwrite(stage.place.file(u"desk.db"_s), 0, QByteArray(6000, 'x')));
    stage.unlockPage()->showError({ErrorCode::DeskDamaged, {}, {}});
    QPushButton* offered = stage.button(u"Restore this desk…"_s);
    QVERIFY(offered != nullptr);
    offered->click();
    QTRY_VERIFY(stage.screen() != nullptr);
    VERIFY_ACCESSIBLE(&stage.window);
    stage.type(stage.place.password);
    stage.button(u"Restore and compare"_s)->click();
    stage.settle();
    QVERIFY2(stage.screen()->isPrepared(), qPrintable(stage.texts()));
    QVERIFY(stage.screen()->findChild<CountsView*>()->isVisible());
    QVERIFY2(stage.texts().contains(u"cannot be read"_s), qPrintable(stage.texts())); // the present desk
    VERIFY_ACCESSIBLE(&stage.window);
    QCOMPARE(stage.folders().size(), 2);
    stage.button(u"Put it in place"_s)->click();
    stage.settle();
    QVERIFY2(stage.texts().contains(u"-replaced-"_s), qPrintable(stage.texts()));
    stage.button(u"Open the desk"_s)->click();
    QTRY_VERIFY(stage.unlockPage() != nullptr);
    VERIFY_OK(stage.place.unlock());
}

void RestoreScreenTest::salvageTellsWhatIsMissing() {
    RestoreScreenStage stage;
    const QString database = stage.place.file(u"desk.db"_s);
    QVERIFY(test::overwrite(database, QFileInfo(database).size() - 9000, QByteArray(64, 'x')));
    stage.showScreen();
    stage.screen()->choose({});
    stage.type(stage.place.password);
    stage.button(u"Read what can be read"_s)->click();
    stage.settle();
    QVERIFY2(stage.screen()->isPrepared(), qPrintable(stage.texts()));
    QVERIFY(stage.screen()->findChild<QPlainTextEdit*>()->toPlainText().contains(u"rows were read"_s));
    stage.button(u"Put it in place"_s)->click();
    stage.settle();
    stage.button(u"Open the desk"_s)->click();
    QTRY_VERIFY(stage.unlockPage() != nullptr);
    VERIFY_OK(stage.place.unlock());
}

void RestoreScreenTest::wrongPasswordIsSaid() {
    RestoreScreenStage stage;
    stage.showScreen();
    stage.type(u"not the password"_s);
    stage.button(u"Restore and compare"_s)->click();
    stage.settle();
    QVERIFY(!stage.screen()->isPrepared());
    QVERIFY2(stage.texts().contains(u"password is not right"_s), qPrintable(stage.texts()));
    QVERIFY(stage.screen()->findChild<PasswordField*>()->text().isEmpty());
}

void RestoreScreenTest::damagedBackupIsSaid() {
    RestoreScreenStage stage;
    QVERIFY(test::overwrite(stage.backup + u"/desk.db"_s, 40'000, QByteArray(64, 'x')));
    stage.showScreen();
    stage.type(stage.place.password);
    stage.button(u"Restore and compare"_s)->click();
    stage.settle();
    QVERIFY2(stage.texts().contains(u"This backup is damaged"_s), qPrintable(stage.texts()));
    QCOMPARE(stage.folders(), QStringList{u"test.tawjih"_s});
}

void RestoreScreenTest::givenUpLeavesNothing() {
    RestoreScreenStage stage;
    stage.showScreen();
    stage.type(stage.place.password);
    stage.button(u"Restore and compare"_s)->click();
    stage.settle();
    QCOMPARE(stage.folders().size(), 2);
    stage.button(u"Give it up"_s)->click();
    QTRY_VERIFY(stage.unlockPage() != nullptr);
    QCOMPARE(stage.folders(), QStringList{u"test.tawjih"_s});
}

void RestoreScreenTest::stoppedLeavesNothing() {
    RestoreScreenStage stage;
    stage.showScreen();
    stage.type(stage.place.password);
    stage.button(u"Restore and compare"_s)->click();
    QVERIFY(stage.button(u"Stop"_s) != nullptr);
    stage.button(u"Stop"_s)->click();
    stage.settle();
    QVERIFY(!stage.screen()->isPrepared());
    QVERIFY2(stage.texts().contains(u"Stopped"_s), qPrintable(stage.texts()));
    QCOMPARE(stage.folders(), QStringList{u"test.tawjih"_s});
}

void RestoreScreenTest::fromAnOpenDesk() {
    RestoreScreenStage stage;
    for (QLineEdit* field : stage.unlockPage()->findChildren<QLineEdit*>())
        field->setText(qobject_cast<PasswordField*>(field) ? stage.place.password : stage.place.login);
    QTest::keyClick(stage.unlockPage()->findChild<PasswordField*>(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(stage.controller.isOpen(), patience);
    stage.controller.restore(stage.backup);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen() != nullptr, patience);
    QVERIFY(!stage.controller.isOpen()); // locked first
    QCOMPARE(stage.screen()->findChild<QComboBox*>()->currentData().toString(), stage.backup);
    stage.button(u"Back"_s)->click();
    QTRY_VERIFY(stage.unlockPage() != nullptr);
}

void RestoreScreenTest::backupInAnotherFolder() {
    RestoreScreenStage stage;
    const QTemporaryDir stick;
    const QString elsewhere = stick.filePath(u"elsewhere.tawjih"_s);
    VERIFY_OK(vault::copyFiles(stage.backup, elsewhere));
    stage.showScreen();
    stage.prompts.path = elsewhere;
    stage.button(u"A backup in another folder…"_s)->click();
    QCOMPARE(stage.screen()->findChild<QComboBox*>()->currentData().toString(), elsewhere);
    stage.type(stage.place.password);
    stage.button(u"Restore and compare"_s)->click();
    stage.settle();
    QVERIFY2(stage.screen()->isPrepared(), qPrintable(stage.texts()));
}

TAWJIH_REGISTER_TEST(RestoreScreenTest)
#include "RestoreScreenTest.moc"
