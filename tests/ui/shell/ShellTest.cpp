#include "app/DayStart.h"
#include "app/DemoFolder.h"
#include "app/Workspace.h"
#include "core/casework/ListingService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/vault/BackupService.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/Accessible.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "ui/shell/AccountDialog.h"
#include "ui/shell/ClosingPage.h"
#include "ui/shell/DeskController.h"
#include "ui/shell/FirstRunAssistant.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/PasswordDialog.h"
#include "ui/shell/RecoveryCodeView.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/UsersModel.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PasswordField.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QMutex>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTranslator>
#include <QWindow>

#include <atomic>
#include <memory>
#include <mutex>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

constexpr int patience = 30'000;
const QString secret = QStringLiteral("Marker-Of-A-Person");

/// A page that shows something private, and notes what it was told.
class PrivatePage final : public Page {
public:
    explicit PrivatePage(QStringList& log) : m_log(log) {
        (new QLabel(secret, this))->setObjectName(QStringLiteral("private"));
        auto* field = new QLineEdit(this);
        field->setAccessibleName(QStringLiteral("Note"));
        setFocusProxy(field);
    }
    ~PrivatePage() override { m_log << QStringLiteral("destroyed"); }
    void activate() override { m_log << QStringLiteral("activate"); }
    void refresh() override { m_log << QStringLiteral("refresh"); }
    void focusFilter() override { m_log << QStringLiteral("filter"); }
    void save() override { m_log << QStringLiteral("save"); }
    void aboutToLock() override { m_log << QStringLiteral("draft"); }
    void handle(const Request& request) override {
        m_log << QStringLiteral("request %1").arg(static_cast<int>(request.kind));
    }

private:
    QStringList& m_log;
};

/// The real Workspace with one more page, that of a person.
class TestedDesk final : public OpenDesk {
public:
    TestedDesk(std::unique_ptr<vault::Desk> desk, Surroundings surroundings, QStringList& log, PersonSearch persons)
        : m_workspace(std::move(desk), std::move(surroundings))
        , m_log(log)
        , m_persons(std::move(persons)) {}
    DeskView view() override {
        DeskView view = m_workspace.view();
        PageFactory page{QStringLiteral("private"), "Private", QStringLiteral("people"),
                         [this](const PageContext&) { return new PrivatePage(m_log); }};
        page.answers = {Request::Kind::OpenBeneficiary, Request::Kind::NewBeneficiary};
        view.pages.insert(view.pages.begin(), page);
        view.persons = m_persons;
        return view;
    }
    vault::Desk& desk() override { return m_workspace.desk(); }
    ChangeNotifier& changes() override { return m_workspace.changes(); }
    void begin(Workbench& workbench) override { m_workspace.begin(workbench); }

private:
    Workspace m_workspace;
    QStringList& m_log;
    PersonSearch m_persons;
};

PaletteHit personHit(const QString& text) {
    return {QStringLiteral("Person"), text, {}, QStringLiteral("person"), {}, {}};
}

/// The desk's clock, which workers can be made to wait for: what happens meanwhile happens before their work.
class GatedClock final : public Clock {
public:
    explicit GatedClock(const Clock& clock) : m_clock(clock) {}
    [[nodiscard]] QDateTime now() const override {
        if (QThread::currentThread() != qApp->thread())
            const QMutexLocker wait(&m_gate);
        return m_clock.now();
    }
    /// Workers wait until the lock is let go.
    [[nodiscard]] std::unique_lock<QMutex> hold() { return std::unique_lock(m_gate); }

private:
    const Clock& m_clock;
    mutable QMutex m_gate;
};

/// The whole window over a temporary desk, with temporary settings and answered prompts.
struct Stage {
    Stage()
        : settings(temporary.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , preferences(settings)
        , theme(*qApp)
        , languages(*qApp)
        , window(place.clock, languages, settings, prompts)
        , controller({window, languages, preferences, prompts, clock,
                      [this](std::unique_ptr<vault::Desk> desk) -> std::unique_ptr<OpenDesk> {
                          auto made = std::make_unique<TestedDesk>(std::move(desk), surroundings(), log, persons);
                          opened = made.get();
                          return made;
                      },
                      [this](const QString& folder, const QString& login, const QString& password, Job& job) {
                          DemoFolderOptions options;
                          options.persons = 30;
                          options.cost = vault::KdfCost::light();
                          return fillNewDesk(folder, login, password, options, place.clock, [&](int done, int total) {
                              job.progress(done, total);
                              while (demoHolds && !job.isCancelled())
                                  QThread::yieldCurrentThread();
                              return !job.isCancelled();
                          });
                      },
                      vault::KdfCost::light(), [this] { ++reviews; }}) {
        window.resize(1366, 768);
        window.show();
    }

    [[nodiscard]] Surroundings surroundings() {
        return {place.clock, settings, theme, languages, preferences, window, [](int) {}};
    }

    [[nodiscard]] UnlockPage* unlockPage() const { return qobject_cast<UnlockPage*>(window.entry()); }

    void type(const QString& login, const QString& password) const {
        auto* page = unlockPage();
        for (QLineEdit* field : page->findChildren<QLineEdit*>()) {
            field->selectAll();
            QTest::keyClicks(field, qobject_cast<PasswordField*>(field) ? password : login);
        }
        QTest::keyClick(page->findChild<PasswordField*>(), Qt::Key_Return);
    }

    void open() {
        controller.start(place.folder);
        type(place.login, place.password);
        QTRY_VERIFY_WITH_TIMEOUT(controller.isOpen(), patience);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(!window.workbench()->jobs().isBusy(), patience); // the day has begun
    }

    QTemporaryDir temporary;
    test::TemporaryDesk place;
    GatedClock clock{place.clock};
    test::AnswersPrompts prompts;
    QStringList log;
    PersonSearch persons = [](const QString& query, const Job&) {
        return std::vector{personHit(query + QStringLiteral(" found"))};
    };
    int reviews = 0;                     ///< how often a package was to be read
    TestedDesk* opened = nullptr;        ///< valid while the controller has it open
    std::atomic<bool> demoHolds = false; ///< until it is stopped
    QSettings settings;
    Preferences preferences;
    Theme theme;
    LanguageManager languages;
    MainWindow window;
    DeskController controller;
};

/// Names the windows, but for one, that are shown while it lives.
class ShownWindows final : public QObject {
public:
    explicit ShownWindows(const QWidget& expected) : m_expected(expected) { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget->isWindow() && widget != &m_expected)
            shown << QString(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                             widget->accessibleName() + QLatin1Char(' ') + widget->property("text").toString());
        return false;
    }
    QStringList shown;

private:
    const QWidget& m_expected;
};

QStringList shownTexts(const QWidget* root) {
    QStringList texts;
    for (const QLabel* label : root->findChildren<QLabel*>())
        texts << label->text();
    for (const QAbstractButton* button : root->findChildren<QAbstractButton*>())
        texts << button->text();
    return texts;
}

/// Every text of the program, marked: what the interface shows without the mark was not translated again.
class MarkingTranslator final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
        return QLatin1Char('~') + QString::fromUtf8(source);
    }
};

} // namespace

class ShellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongPasswordThenRight();
    void unlockPageCountsDown();
    void lockLeavesNothingPrivate();
    void lockUnderAnOpenDialog();
    void idleLocksAndActivityPutsItOff();
    void closingWritesTheDaysBackupFirst();
    void closingWithoutABackup();
    void closingSaysWhyThereIsNoBackup();
    void shortcutsReachThePage();
    void paletteFindsPagesPersonsAndActions();
    void paletteGivesTheKeyboardBack();
    void paletteDropsLateAnswers();
    void keyboardFollowsThePage();
    void everyRequestHasOneAnswer();
    void dayBeginsAtUnlockingAndAtMidnight();
    void failedBeginningOfTheDayIsTold();
    void pagesFollowTheRoles();
    void languageChangeRetranslatesEverything();
    void entryScreensAndPagesAreAccessible();
    void aPackageIsReadWithoutADesk();
    void firstRunMakesADeskAndOpensIt();
    void stoppedDemoLeavesNothing();
    void recoveryGivesANewPassword();
    void usersAreAddedAndTheLastAdministratorStays();
    void clipboardIsMarkedAndExpires();
    void jobsReportAndCancel();
    void deskOutlivesItsWorkers();
    void settingsRememberNoPerson();
};

void ShellTest::wrongPasswordThenRight() {
    Stage stage;
    stage.controller.start(stage.place.folder);
    QVERIFY(stage.unlockPage() != nullptr);
    QCOMPARE(stage.window.windowTitle(), QStringLiteral("Tawjih"));
    stage.type(stage.place.login, QStringLiteral("not the password"));
    const auto said = [&stage] {
        for (const QString& text : shownTexts(stage.unlockPage()))
            if (text.contains(QStringLiteral("not right")))
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(said(), patience);
    QVERIFY(!stage.controller.isOpen());
    QVERIFY(stage.unlockPage()->findChild<PasswordField*>()->text().isEmpty());
    stage.type(stage.place.login, stage.place.password);
    QTRY_VERIFY_WITH_TIMEOUT(stage.controller.isOpen(), patience);
    QCOMPARE(stage.window.workbench()->currentPageId(), QStringLiteral("private"));
    QVERIFY(stage.window.windowTitle() != QStringLiteral("Tawjih"));
}

void ShellTest::unlockPageCountsDown() {
    LanguageManager languages(*qApp);
    UnlockPage page(languages);
    QSignalSpy tried(&page, &UnlockPage::unlockRequested);
    page.show();
    page.showError({ErrorCode::TooManyAttempts, QStringLiteral("2"), {}});
    auto* password = page.findChild<PasswordField*>();
    page.findChildren<QLineEdit*>().front()->setText(QStringLiteral("benali"));
    QTest::keyClicks(password, QStringLiteral("anything"));
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(tried.count(), 0);
    page.waitSeconds(0);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(tried.count(), 1);
}

void ShellTest::lockLeavesNothingPrivate() {
    Stage stage;
    stage.open();
    QVERIFY(shownTexts(&stage.window).contains(secret));
    QTest::keyClick(&stage.window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!stage.controller.isOpen());
    QVERIFY(stage.log.indexOf(QStringLiteral("draft")) >= 0);
    QVERIFY(stage.log.indexOf(QStringLiteral("draft")) < stage.log.indexOf(QStringLiteral("destroyed")));
    QVERIFY(stage.window.workbench() == nullptr);
    for (const QWidget* widget : QApplication::allWidgets())
        QVERIFY(!shownTexts(widget).contains(secret));
    QCOMPARE(stage.window.windowTitle(), QStringLiteral("Tawjih"));
    // The lock is let go, and the same person comes back with the password alone.
    QCOMPARE(stage.unlockPage()->findChildren<QLineEdit*>().front()->text(), stage.place.login);
    stage.type(stage.place.login, stage.place.password);
    QTRY_VERIFY_WITH_TIMEOUT(stage.controller.isOpen(), patience);
}

void ShellTest::lockUnderAnOpenDialog() {
    Stage stage;
    stage.open();
    // A page that waits in exec() for an answer, as those of SystemPrompts do, within the application's own loop.
    bool givenUp = false;
    bool pageWasThere = false;
    QEventLoop application;
    QTimer::singleShot(0, &stage.window, [&] {
        QDialog question(stage.window.workbench()->currentPage());
        QTimer::singleShot(0, &question, [&] { stage.controller.lock(); });
        givenUp = question.exec() == QDialog::Rejected;
        pageWasThere = stage.window.workbench() != nullptr;
        application.quit();
    });
    application.exec();
    QVERIFY(givenUp);
    QVERIFY(pageWasThere);
    QTRY_VERIFY(!stage.controller.isOpen());
    QVERIFY(stage.unlockPage() != nullptr);
}

void ShellTest::idleLocksAndActivityPutsItOff() {
    Stage stage;
    stage.open();
    IdleWatch& idle = stage.controller.idleWatch();
    stage.controller.setIdleMinutes(5);
    stage.place.clock.advance(4 * 60);
    idle.check();
    QVERIFY(stage.controller.isOpen());
    // A key as the system sends it.
    QWindow* handle = stage.window.windowHandle();
    QVERIFY(handle != nullptr);
    QTest::keyClick(handle, Qt::Key_A);
    stage.place.clock.advance(4 * 60);
    idle.check();
    QVERIFY(stage.controller.isOpen());
    stage.place.clock.advance(60);
    idle.check();
    QTRY_VERIFY(!stage.controller.isOpen());
}

void ShellTest::closingWritesTheDaysBackupFirst() {
    Stage stage;
    stage.open();
    const QString second = stage.temporary.filePath(QStringLiteral("stick"));
    QVERIFY(QDir().mkpath(second));
    VERIFY_OK(vault::BackupService(stage.opened->desk()).chooseSecond(second));
    auto gate = stage.clock.hold();
    QVERIFY(!stage.window.close());
    QVERIFY(qobject_cast<ClosingPage*>(stage.window.entry()) != nullptr);
    VERIFY_ACCESSIBLE(&stage.window);
    QVERIFY(!stage.window.close()); // impatience changes nothing
    stage.controller.lock();
    QVERIFY(stage.controller.isOpen());
    gate.unlock();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window.isVisible(), patience);
    QVERIFY(!stage.controller.isOpen());
    QCOMPARE(vault::listBackups(stage.place.folder + QStringLiteral("/backups")).size(), 1U);
    QCOMPARE(vault::listBackups(second).size(), 1U);
    QVERIFY(stage.prompts.asked.isEmpty());
    VERIFY_OK(stage.place.unlock()); // closed cleanly, and let go
}

void ShellTest::closingWithoutABackup() {
    Stage stage;
    stage.open();
    auto gate = stage.clock.hold();
    QVERIFY(!stage.window.close());
    auto* page = qobject_cast<ClosingPage*>(stage.window.entry());
    for (QPushButton* button : page->findChildren<QPushButton*>())
        button->click();
    QVERIFY(shownTexts(page).join(QLatin1Char(' ')).contains(QStringLiteral("Closing without")));
    gate.unlock();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window.isVisible(), patience);
    QVERIFY(!stage.controller.isOpen());
    QVERIFY(!QDir(stage.place.folder + QStringLiteral("/backups")).exists() ||
            QDir(stage.place.folder + QStringLiteral("/backups")).isEmpty());
    QVERIFY(stage.prompts.asked.isEmpty());
    VERIFY_OK(stage.place.unlock());
}

void ShellTest::closingSaysWhyThereIsNoBackup() {
    Stage stage;
    stage.open();
    QFile inTheWay(stage.place.folder + QStringLiteral("/backups"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QVERIFY(!stage.window.close());
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window.isVisible(), patience);
    QCOMPARE(stage.prompts.asked, QStringList{QStringLiteral("Today’s backup was not made")});
    VERIFY_OK(stage.place.unlock());
}

void ShellTest::shortcutsReachThePage() {
    Stage stage;
    stage.open();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    stage.log.clear();
    QTest::keyClick(&stage.window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(&stage.window, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(&stage.window, Qt::Key_F5);
    QTest::keyClick(&stage.window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(stage.log.contains(QStringLiteral("filter")));
    QVERIFY(stage.log.contains(QStringLiteral("save")));
    QVERIFY(stage.log.contains(QStringLiteral("refresh")));
    QVERIFY(stage.log.contains(QStringLiteral("request %1").arg(static_cast<int>(Request::Kind::NewBeneficiary))));
    QTest::keyClick(&stage.window, Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(stage.window.workbench()->currentPageId(), QStringLiteral("today"));
    QTest::keyClick(stage.window.workbench(), Qt::Key_Escape);
    QCOMPARE(stage.window.workbench()->currentPageId(), QStringLiteral("private"));
}

void ShellTest::paletteFindsPagesPersonsAndActions() {
    Stage stage;
    stage.open();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QTest::keyClick(&stage.window, Qt::Key_K, Qt::ControlModifier);
    CommandPalette& palette = stage.window.workbench()->commandPalette();
    QVERIFY(palette.isVisible());
    const QAbstractItemModel* hits = palette.findChild<QListView*>()->model();
    QTest::keyClicks(palette.field(), QStringLiteral("settings"));
    QCOMPARE(hits->index(0, 0).data().toString(), QStringLiteral("Settings")); // at once
    QTRY_COMPARE(hits->index(0, 0).data().toString(), QStringLiteral("settings found"));
    // The person's answer comes first, the page after it.
    QTest::keyClick(palette.field(), Qt::Key_Down);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QCOMPARE(stage.window.workbench()->currentPageId(), QStringLiteral("settings"));
    stage.window.workbench()->openPalette();
    QTest::keyClick(palette.field(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QVERIFY(palette.field()->text().isEmpty());
}

void ShellTest::paletteGivesTheKeyboardBack() {
    Stage stage;
    stage.open();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    Workbench* workbench = stage.window.workbench();
    auto* main = workbench->currentPage()->findChild<QLineEdit*>();
    auto* second = new QLineEdit(workbench->currentPage());
    second->show();
    for (QLineEdit* before : {second, main}) {
        before->setFocus();
        QTest::keyClick(&stage.window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(workbench->commandPalette().field()->hasFocus());
        QTest::keyClick(workbench->commandPalette().field(), Qt::Key_Escape);
        QVERIFY(!workbench->commandPalette().isVisible());
        QVERIFY(before->hasFocus());
    }
}

void ShellTest::paletteDropsLateAnswers() {
    Stage stage;
    std::atomic<bool> asked = false;
    std::atomic<bool> answered = false;
    stage.persons = [&](const QString& query, const Job& job) {
        if (query != QStringLiteral("aw"))
            return std::vector{personHit(query + QStringLiteral(" found"))};
        asked = true;
        while (!job.isCancelled())
            QThread::yieldCurrentThread();
        answered = true;
        return std::vector{personHit(QStringLiteral("late"))};
    };
    stage.open();
    stage.window.workbench()->openPalette();
    CommandPalette& palette = stage.window.workbench()->commandPalette();
    const QAbstractItemModel* hits = palette.findChild<QListView*>()->model();
    const auto first = [hits] { return hits->index(0, 0).data().toString(); };
    QTest::keyClicks(palette.field(), QStringLiteral("aw"));
    QTRY_VERIFY(asked);
    QTest::keyClicks(palette.field(), QStringLiteral("a"));
    QTRY_VERIFY(answered);
    QTRY_COMPARE(first(), QStringLiteral("awa found"));
    QVERIFY(hits->match(hits->index(0, 0), Qt::DisplayRole, QStringLiteral("late")).isEmpty());
    // Whoever has moved on to a page stays on it when persons come in above.
    QTest::keyClick(palette.field(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(palette.field(), QStringLiteral("se"));
    QTest::keyClick(palette.field(), Qt::Key_Down);
    const QString chosen = palette.findChild<QListView*>()->currentIndex().data().toString();
    QTRY_COMPARE(first(), QStringLiteral("se found"));
    QCOMPARE(palette.findChild<QListView*>()->currentIndex().data().toString(), chosen);
}

void ShellTest::keyboardFollowsThePage() {
    Stage stage;
    stage.open();
    Workbench& workbench = *stage.window.workbench();
    const auto isInPage = [&workbench] {
        return QApplication::focusWidget() != nullptr &&
               workbench.currentPage()->isAncestorOf(QApplication::focusWidget());
    };
    // A control that is shown before it has its place is a window for a moment, and takes the keyboard with it.
    ShownWindows others(stage.window);
    const auto& pages = workbench.pages();
    for (int digit = 9; digit >= 1; --digit) {
        QTest::keyClick(&stage.window, static_cast<Qt::Key>(Qt::Key_0 + digit), Qt::AltModifier);
        QTRY_COMPARE(workbench.currentPageId(), pages.at(static_cast<std::size_t>(digit - 1)).id);
        QTRY_VERIFY2(isInPage(), qPrintable(workbench.currentPageId()));
        QVERIFY2(others.shown.isEmpty(), qPrintable(QString(workbench.currentPageId() % QStringLiteral(": ") %
                                                            others.shown.join(QStringLiteral(", ")))));
    }
    const auto users = [&workbench] { return workbench.currentPage()->findChild<QTableView*>(); };
    workbench.openPalette();
    QTest::keyClicks(workbench.commandPalette().field(), QStringLiteral("users"));
    QTest::keyClick(workbench.commandPalette().field(), Qt::Key_Return);
    QCOMPARE(workbench.currentPageId(), QStringLiteral("users"));
    QCOMPARE(QApplication::focusWidget(), users());
    workbench.openPage(QStringLiteral("settings"));
    for (QAbstractButton* button : workbench.findChildren<NavigationButton*>())
        if (button->text() == QStringLiteral("Users")) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
        }
    QCOMPARE(workbench.currentPageId(), QStringLiteral("users"));
    QCOMPARE(QApplication::focusWidget(), users());
}

void ShellTest::everyRequestHasOneAnswer() {
    Stage stage;
    Workspace workspace(*stage.place.unlock(), stage.surroundings());
    QHash<int, QString> answered;
    for (const PageFactory& page : workspace.view().pages)
        for (const Request::Kind kind : page.answers) {
            QVERIFY2(!answered.contains(static_cast<int>(kind)), qPrintable(page.id));
            answered.insert(static_cast<int>(kind), page.id);
        }
    QCOMPARE(answered.value(static_cast<int>(Request::Kind::OpenReferral)), QStringLiteral("beneficiaries"));
}

void ShellTest::dayBeginsAtUnlockingAndAtMidnight() {
    Stage stage;
    stage.open();
    auto* day = stage.window.workbench()->findChild<DayStart*>();
    QVERIFY(day != nullptr);
    ChangeNotifier changes;
    const CatalogueService catalogue(stage.opened->desk().context(changes));
    QVERIFY(!catalogue.providers(CatalogueScope::All)->empty());
    QSignalSpy finished(day, &DayStart::finished);
    day->check();
    stage.place.clock.advance(3600);
    day->check();
    QVERIFY(!stage.window.workbench()->jobs().isBusy()); // it is the same day
    stage.place.clock.advance(24 * 3600);
    day->check();
    QVERIFY(stage.window.workbench()->jobs().isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    VERIFY_OK(finished.last().first().value<Status>());
}

void ShellTest::failedBeginningOfTheDayIsTold() {
    Stage stage;
    stage.open();
    auto* day = stage.window.workbench()->findChild<DayStart*>();
    VERIFY_OK(stage.opened->desk().connection().execute(u"ALTER TABLE provider RENAME TO lost"));
    stage.place.clock.advance(24 * 3600);
    day->check();
    const auto told = [&stage] {
        return shownTexts(stage.window.workbench()).join(QLatin1Char(' ')).contains(QStringLiteral("was not done"));
    };
    QVERIFY(!told());
    QTRY_VERIFY_WITH_TIMEOUT(told(), patience);
}

void ShellTest::pagesFollowTheRoles() {
    LanguageManager languages(*qApp);
    test::AnswersPrompts prompts;
    const FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC));
    const auto make = [](const PageContext&) { return new Page; };
    DeskView view;
    view.actor = {UserId(), QStringLiteral("A. Benali"), vault::Role::Administrator};
    view.pages = {{QStringLiteral("cases"), "Cases", QStringLiteral("people"), make, vault::Permission::ReadCases},
                  {QStringLiteral("users"), "Users", QStringLiteral("users"), make, vault::Permission::ManageUsers}};
    view.pages.front().answers = {Request::Kind::OpenBeneficiary};
    Workbench workbench(std::move(view), clock, languages, prompts);
    QCOMPARE(workbench.currentPageId(), QStringLiteral("users"));
    QVERIFY(!workbench.answers(Request::Kind::OpenBeneficiary));
    workbench.openPage(QStringLiteral("cases"));
    workbench.openBeneficiary(BeneficiaryId::create(clock));
    QCOMPARE(workbench.currentPageId(), QStringLiteral("users"));
}

void ShellTest::languageChangeRetranslatesEverything() {
    Stage stage;
    stage.open();
    for (const QString& page : {QStringLiteral("settings"), QStringLiteral("users")}) {
        stage.window.workbench()->openPage(page);
        const QStringList before = shownTexts(stage.window.workbench()->currentPage());
        MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        const QStringList after = shownTexts(stage.window.workbench()->currentPage());
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i)
            if (!before[i].isEmpty() && before[i] == after[i])
                QFAIL(qPrintable(QStringLiteral("not translated again: ") + before[i]));
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::sendPostedEvents();
    }
    stage.languages.setLanguage(Language::Arabic);
    QCOMPARE(stage.window.workbench()->layoutDirection(), Qt::RightToLeft);
    QVERIFY(stage.window.workbench()->commandPalette().layoutDirection() == Qt::RightToLeft);
    stage.languages.setLanguage(Language::English);
}

void ShellTest::entryScreensAndPagesAreAccessible() {
    Stage stage;
    stage.controller.start(stage.place.folder);
    VERIFY_ACCESSIBLE(&stage.window);
    RecoveryPage recovery(stage.languages, {});
    VERIFY_ACCESSIBLE(&recovery);
    FirstRunAssistant assistant(stage.languages, stage.prompts, QStringLiteral("/desks"), true);
    VERIFY_ACCESSIBLE(&assistant);
    assistant.next();
    VERIFY_ACCESSIBLE(&assistant);
    PasswordDialog password({}, false);
    VERIFY_ACCESSIBLE(&password);
    AccountDialog account(AccountDialog::Purpose::Add, {}, {});
    VERIFY_ACCESSIBLE(&account);
    stage.type(stage.place.login, stage.place.password);
    QTRY_VERIFY_WITH_TIMEOUT(stage.controller.isOpen(), patience);
    for (const PageFactory& page : stage.window.workbench()->pages()) {
        stage.window.workbench()->openPage(page.id);
        VERIFY_ACCESSIBLE(&stage.window);
    }
}

namespace {

/// From the first step to the last, which is left to choose.
void walkTo(Stage& stage, FirstRunAssistant*& assistant) {
    stage.prompts.path = stage.temporary.path();
    stage.controller.start();
    assistant = qobject_cast<FirstRunAssistant*>(stage.window.entry());
    QVERIFY(assistant != nullptr);
    const auto field = [assistant](const QString& label) -> QLineEdit* {
        for (QLineEdit* each : assistant->findChildren<QLineEdit*>())
            if (each->accessibleName().startsWith(label) && each->isVisible())
                return each;
        return nullptr;
    };
    assistant->next();
    assistant->next(); // nothing is typed: it stays, and says why
    QCOMPARE(assistant->step(), 1);
    QTest::keyClicks(field(QStringLiteral("Name of the desk")), QStringLiteral("Guichet d'essai"));
    QTest::keyClicks(field(QStringLiteral("Letters")), QStringLiteral("ess"));
    for (QPushButton* button : assistant->findChildren<QPushButton*>())
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Change where")))
            button->click();
    assistant->next();
    QCOMPARE(assistant->step(), 2);
    QTest::keyClicks(field(QStringLiteral("Your name")), QStringLiteral("Amina Benali"));
    QTest::keyClicks(field(QStringLiteral("Login")), QStringLiteral("amina"));
    QTest::keyClicks(field(QStringLiteral("Password,")), QStringLiteral("lune sur l'oued"));
    QTest::keyClicks(field(QStringLiteral("Password again")), QStringLiteral("lune sur l'oued"));
}

/// Makes the desk, types its code, and comes to the last step.
void makeAndConfirm(FirstRunAssistant* assistant) {
    assistant->next();
    QTRY_COMPARE_WITH_TIMEOUT(assistant->step(), 3, patience);
    auto* code = assistant->findChild<RecoveryCodeView*>();
    QVERIFY(!code->isConfirmed());
    assistant->next();
    QCOMPARE(assistant->step(), 3);
    QString shown = code->findChildren<QLabel*>().at(1)->text();
    shown.remove(QChar(0x2066)).remove(QChar(0x2069));
    const QStringList groups = shown.simplified().split(QLatin1Char(' '));
    const auto fields = code->findChildren<QLineEdit*>();
    fields.at(0)->setText(groups.at(code->askedGroups().first));
    fields.at(1)->setText(groups.at(code->askedGroups().second).toLower());
    QVERIFY(code->isConfirmed());
    assistant->next();
}

QPushButton* buttonSaying(const QWidget* root, const QString& text) {
    for (QPushButton* button : root->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

} // namespace

void ShellTest::aPackageIsReadWithoutADesk() {
    Stage stage;
    stage.controller.start(); // nothing was ever opened here
    auto* first = qobject_cast<FirstRunAssistant*>(stage.window.entry());
    QVERIFY(first);
    QPushButton* entry = buttonSaying(first, QStringLiteral("Open a package for review…"));
    QVERIFY(entry);
    entry->click();
    QCOMPARE(stage.reviews, 1);
    stage.controller.start(stage.place.folder);
    QVERIFY(stage.unlockPage());
    const auto actions = stage.unlockPage()->findChildren<QAction*>();
    const auto review = std::ranges::find(actions, QStringLiteral("Open a package for review…"), &QAction::text);
    QVERIFY(review != actions.end());
    (*review)->trigger();
    QCOMPARE(stage.reviews, 2);
    QVERIFY(!stage.controller.isOpen());
}

void ShellTest::firstRunMakesADeskAndOpensIt() {
    Stage stage;
    FirstRunAssistant* assistant = nullptr;
    walkTo(stage, assistant);
    makeAndConfirm(assistant);
    QCOMPARE(assistant->step(), 4);
    assistant->findChildren<QRadioButton*>().last()->click();
    assistant->next();
    QTRY_VERIFY_WITH_TIMEOUT(stage.controller.isOpen(), patience);
    QVERIFY(QDir(stage.temporary.filePath(QStringLiteral("ESS.tawjih"))).exists());
    ChangeNotifier changes;
    const auto persons = ListingService(stage.opened->desk().context(changes)).open({})->count();
    VERIFY_OK(persons);
    QCOMPARE(*persons, 30);
    QCOMPARE(stage.preferences.recentDesks().size(), 1);
}

void ShellTest::stoppedDemoLeavesNothing() {
    Stage stage;
    const QString folder = stage.temporary.filePath(QStringLiteral("ESS.tawjih"));
    FirstRunAssistant* assistant = nullptr;
    walkTo(stage, assistant);
    makeAndConfirm(assistant);
    QVERIFY(QDir(folder).exists());
    stage.demoHolds = true;
    assistant->findChildren<QRadioButton*>().last()->click();
    assistant->next();
    QPushButton* stop = buttonSaying(assistant, QStringLiteral("Stop"));
    QVERIFY(stop != nullptr && stop->isEnabled());
    stop->click();
    QTRY_COMPARE_WITH_TIMEOUT(assistant->step(), 2, patience);
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(QFileInfo::exists(stage.temporary.path())); // what was there before stays
    QVERIFY(stage.preferences.recentDesks().isEmpty());
    QVERIFY(shownTexts(assistant).join(QLatin1Char(' ')).contains(QStringLiteral("can be made again")));
    // All that was typed is still there: the same desk once more, empty this time.
    makeAndConfirm(assistant);
    assistant->findChildren<QRadioButton*>().at(assistant->findChildren<QRadioButton*>().size() - 2)->click();
    assistant->next();
    QTRY_VERIFY_WITH_TIMEOUT(stage.controller.isOpen(), patience);
    QVERIFY(QDir(folder).exists());
}

void ShellTest::recoveryGivesANewPassword() {
    Stage stage;
    stage.controller.start(stage.place.folder);
    Q_EMIT stage.unlockPage()->recoveryRequested(stage.place.login);
    QTRY_VERIFY(qobject_cast<RecoveryPage*>(stage.window.entry()) != nullptr);
    auto* page = qobject_cast<RecoveryPage*>(stage.window.entry());
    page->findChild<QPlainTextEdit*>()->setPlainText(stage.place.recoveryCode);
    for (PasswordField* field : page->findChildren<PasswordField*>())
        QTest::keyClicks(field, QStringLiteral("quatre chaises au soleil"));
    QTest::keyClick(page->findChildren<PasswordField*>().last(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(stage.controller.isOpen(), patience);
    stage.controller.lock();
    QTRY_VERIFY(!stage.controller.isOpen());
    stage.type(stage.place.login, QStringLiteral("quatre chaises au soleil"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.controller.isOpen(), patience);
}

void ShellTest::usersAreAddedAndTheLastAdministratorStays() {
    Stage stage;
    stage.open();
    stage.window.workbench()->openPage(QStringLiteral("users"));
    Page* page = stage.window.workbench()->currentPage();
    auto* table = page->findChild<QTableView*>();
    auto* model = qobject_cast<UsersModel*>(table->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 1);
    for (QPushButton* button : page->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Add an account"))
            button->click();
    auto* dialog = page->findChild<AccountDialog*>();
    QVERIFY(dialog != nullptr);
    const auto fields = dialog->findChildren<QLineEdit*>();
    fields.at(0)->setText(QStringLiteral("Omar"));
    fields.at(1)->setText(QStringLiteral("omar"));
    dialog->findChild<PasswordField*>()->setText(QStringLiteral("trois barques au port"));
    Q_EMIT dialog->submitted();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, patience);
    // The only administrator cannot give up that role.
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->user(model->index(row, 0))->login == stage.place.login)
            table->setCurrentIndex(model->index(row, 0));
    for (QPushButton* button : page->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Change the roles") && button->isEnabled() && page->isAncestorOf(button) &&
            qobject_cast<QDialog*>(button->window()) == nullptr)
            button->click();
    auto* roles = page->findChildren<AccountDialog*>().last();
    for (QCheckBox* box : roles->findChildren<QCheckBox*>())
        box->setChecked(box->text() == labelOf(vault::Role::Advisor));
    Q_EMIT roles->submitted();
    QVERIFY(roles->isVisible());
    QVERIFY(shownTexts(roles).join(QLatin1Char(' ')).contains(QStringLiteral("last administrator")));
}

void ShellTest::clipboardIsMarkedAndExpires() {
    QClipboard& clipboard = *QGuiApplication::clipboard();
    bool ours = true;
    ClipboardGuard guard(clipboard, [&ours] { return ours; });
    clipboard.setText(secret);
    QCOMPARE(clipboard.mimeData()->text(), secret);
    QCOMPARE(clipboard.mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArrayLiteral("secret"));
    guard.expire();
    QVERIFY(clipboard.text().isEmpty());
    ours = false;
    clipboard.setText(QStringLiteral("somebody else's"));
    guard.expire();
    QCOMPARE(clipboard.text(), QStringLiteral("somebody else's"));
    QVERIFY(!clipboard.mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
}

void ShellTest::jobsReportAndCancel() {
    JobRunner jobs;
    QSignalSpy progressed(&jobs, &JobRunner::progressed);
    QSignalSpy finished(&jobs, &JobRunner::finished);
    QObject context;
    int result = 0;
    jobs.run(
        QStringLiteral("count"), &context,
        [](Job& job) {
            for (int i = 0; i <= 1000; ++i)
                job.progress(i, 1000);
            return 42;
        },
        [&result](int value) { result = value; });
    QVERIFY(jobs.isBusy());
    QTRY_COMPARE(result, 42);
    QCOMPARE(finished.count(), 1);
    QVERIFY(progressed.count() <= 101);
    bool cancelled = false;
    jobs.run(
        QStringLiteral("endless"), &context,
        [](Job& job) {
            while (!job.isCancelled())
                QThread::yieldCurrentThread();
            return true;
        },
        [&cancelled](bool value) { cancelled = value; });
    jobs.cancelAll();
    QTRY_VERIFY(cancelled);
    // Nobody waits any more: nothing is delivered.
    bool delivered = false;
    auto gone = std::make_unique<QObject>();
    jobs.run(
        QStringLiteral("late"), gone.get(), [](Job&) { return 1; }, [&delivered](int) { delivered = true; });
    gone.reset();
    QTRY_VERIFY(!jobs.isBusy());
    QVERIFY(!delivered);
}

void ShellTest::deskOutlivesItsWorkers() {
    bool readable = false;
    {
        Stage stage;
        stage.open();
        std::atomic<bool> begun = false;
        stage.window.workbench()->jobs().run(
            QStringLiteral("reading"), &stage.window,
            [&begun, &readable, &desk = stage.opened->desk()](Job& job) {
                begun = true;
                while (!job.isCancelled())
                    QThread::yieldCurrentThread();
                readable = desk.openWorker().has_value(); // nobody hurries a worker: it ends when it ends
                return true;
            },
            [](bool) {});
        QTRY_VERIFY(begun);
    }
    QVERIFY(readable);
}

void ShellTest::settingsRememberNoPerson() {
    Stage stage;
    stage.open();
    stage.controller.lock();
    QTRY_VERIFY(!stage.controller.isOpen());
    stage.window.close();
    stage.settings.sync();
    QFile file(stage.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("recent"));
    QVERIFY(!content.contains(stage.place.login.toUtf8()));
    QVERIFY(!content.contains(secret.toUtf8()));
}

TAWJIH_REGISTER_TEST(ShellTest)
#include "ShellTest.moc"
