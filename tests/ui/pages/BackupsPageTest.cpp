#include "ui/backup/BackupsPage.h"

#include "app/Workspace.h"
#include "tests/support/PeopledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/Accessible.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "ui/backup/BackupText.h"
#include "ui/backup/BackupsModel.h"
#include "ui/backup/CountsView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/NoticeBar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// The real window over a desk of five persons, on its page of backups.
struct BackupsPageStage {
    BackupsPageStage()
        : settings(place.temporary.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , preferences(settings)
        , theme(*qApp)
        , languages(*qApp)
        , window(place.clock, languages, settings, prompts) {
        workspace = std::make_unique<Workspace>(
            place.opened(), Surroundings{place.clock, settings, theme, languages, preferences, window, [](int) {},
                                         [this](const QString& backup) { restored << backup; }});
        window.showDesk(workspace->view());
        window.resize(1366, 768);
        window.show();
        window.workbench()->openPage(u"backups"_s);
        page = qobject_cast<BackupsPage*>(window.workbench()->currentPage());
        settle();
    }
    ~BackupsPageStage() {
        window.leave();
        workspace.reset();
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!window.workbench()->jobs().isBusy(), patience); }
    [[nodiscard]] QString cell(int row, int column) const {
        return page->table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString notice() const { return window.findChild<NoticeBar*>()->notice().text; }
    void backUp() const {
        page->backUpButton()->click();
        settle();
    }

    test::PeopledDesk place{5};
    test::AnswersPrompts prompts;
    QStringList restored;
    QSettings settings;
    Preferences preferences;
    Theme theme;
    LanguageManager languages;
    MainWindow window;
    std::unique_ptr<Workspace> workspace;
    BackupsPage* page = nullptr;
};

} // namespace

class BackupsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForTheFirstBackup();
    void showsWhatItMade();
    void warnsOfAnOldBackup();
    void secondPlaceIsFilled();
    void placeInsideTheDeskIsRefused();
    void provesTheChosenOne();
    void damageIsShown();
    void windowStaysAliveAndCancels();
    void restoreLeavesTheDesk();
    void modelHolds();
};

void BackupsPageTest::asksForTheFirstBackup() {
    const BackupsPageStage stage;
    QVERIFY(stage.page != nullptr);
    QVERIFY(stage.page->ageShown().contains(u"There is no backup yet"_s));
    QVERIFY(!stage.page->proveButton()->isEnabled());
    QVERIFY(!stage.page->restoreButton()->isEnabled());
    QVERIFY(!stage.page->table()->isVisible());
    VERIFY_ACCESSIBLE(&stage.window);
}

void BackupsPageTest::showsWhatItMade() {
    const BackupsPageStage stage;
    stage.backUp();
    QCOMPARE(stage.page->table()->model()->rowCount(), 1);
    QVERIFY2(stage.cell(0, BackupsModel::Taken).contains(u"today"_s), qPrintable(stage.cell(0, BackupsModel::Taken)));
    QCOMPARE(stage.cell(0, BackupsModel::Place), u"This computer"_s);
    QVERIFY(stage.cell(0, BackupsModel::Size).contains(u"B"_s)); // kB, MB
    QVERIFY2(stage.cell(0, BackupsModel::State).contains(u"5 person"_s),
             qPrintable(stage.cell(0, BackupsModel::State)));
    QVERIFY(stage.notice().contains(u"written and checked"_s));
    QVERIFY(stage.page->proveButton()->isEnabled());
    VERIFY_ACCESSIBLE(&stage.window);
}

void BackupsPageTest::warnsOfAnOldBackup() {
    BackupsPageStage stage;
    stage.backUp();
    QVERIFY(!stage.page->ageShown().contains(u"would be lost"_s));
    const auto line = [&stage] {
        QStringList texts;
        for (const QLabel* label : stage.window.findChildren<QLabel*>())
            texts << label->text();
        return texts.filter(u"Backup:"_s).join(u' ');
    };
    stage.place.clock.advance(6 * 24 * 3600);
    stage.window.workbench()->refreshCounts();
    QVERIFY2(!line().contains(u"make one today"_s), qPrintable(line()));
    stage.place.clock.advance(24 * 3600);
    stage.window.workbench()->refreshCounts();
    stage.page->activate();
    stage.settle();
    QVERIFY2(stage.page->ageShown().contains(u"would be lost"_s), qPrintable(stage.page->ageShown()));
    QVERIFY2(line().contains(u"make one today"_s), qPrintable(line()));
}

void BackupsPageTest::secondPlaceIsFilled() {
    BackupsPageStage stage;
    const QTemporaryDir stick;
    QVERIFY(!stage.page->forgetButton()->isVisible());
    stage.prompts.path = stick.path();
    stage.page->chooseButton()->click();
    stage.settle();
    QVERIFY2(stage.page->secondShown().contains(u"No backup was copied there yet"_s),
             qPrintable(stage.page->secondShown()));
    stage.backUp();
    QCOMPARE(stage.page->table()->model()->rowCount(), 2);
    QVERIFY(stage.notice().contains(u"in both places"_s));
    QVERIFY(stage.page->secondShown().contains(u"The last copy there is of"_s));
    QVERIFY(QDir(stick.path()).rename(stick.path(), stick.path() + u"-away"_s));
    stage.page->refresh();
    stage.settle();
    QVERIFY2(stage.page->secondShown().contains(u"not there now"_s), qPrintable(stage.page->secondShown()));
    QVERIFY(stage.page->secondShown().contains(u"today"_s)); // how old the last copy is
    QCOMPARE(stage.page->table()->model()->rowCount(), 1);
    QVERIFY(QDir().rename(stick.path() + u"-away"_s, stick.path()));
    stage.page->forgetButton()->click();
    stage.settle();
    QVERIFY(!stage.page->forgetButton()->isVisible());
}

void BackupsPageTest::placeInsideTheDeskIsRefused() {
    BackupsPageStage stage;
    stage.prompts.path = stage.place.folder;
    stage.page->chooseButton()->click();
    stage.settle();
    QVERIFY2(stage.notice().contains(u"inside the desk itself"_s), qPrintable(stage.notice()));
    QVERIFY(!stage.page->forgetButton()->isVisible());
}

void BackupsPageTest::provesTheChosenOne() {
    BackupsPageStage stage;
    stage.backUp();
    stage.place.clock.advance(24 * 3600);
    stage.page->refresh();
    stage.settle();
    QVERIFY(stage.cell(0, BackupsModel::State).contains(u"yesterday"_s));
    QVERIFY(!stage.page->counts()->isVisible());
    QTest::keyClick(stage.page->table(), Qt::Key_Return); // by the keyboard
    stage.settle();
    QVERIFY(stage.page->counts()->isVisible());
    QVERIFY(stage.cell(0, BackupsModel::State).contains(u"proved today"_s));
    QStringList texts;
    for (const QLabel* label : stage.page->counts()->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.contains(u"Persons"_s));
    QCOMPARE(texts.count(u"\u20685\u2069"_s) + texts.count(u"\u20665\u2069"_s) >= 2, true); // there and now
}

void BackupsPageTest::damageIsShown() {
    const BackupsPageStage stage;
    stage.backUp();
    const auto backups = vault::listBackups(vault::DeskFiles{stage.place.folder}.backups());
    QVERIFY(test::overwrite(backups.front().folder + u"/desk.db"_s, 30'000, QByteArray(9, 'x')));
    stage.page->proveButton()->click();
    stage.settle();
    QVERIFY2(stage.notice().contains(u"This backup is damaged"_s), qPrintable(stage.notice()));
    QVERIFY(stage.cell(0, BackupsModel::State).contains(u"Damaged"_s));
    QVERIFY(stage.page->ageShown().contains(u"There is no backup yet"_s)); // none that counts
    QVERIFY(!stage.page->counts()->isVisible());
}

void BackupsPageTest::windowStaysAliveAndCancels() {
    const BackupsPageStage stage;
    stage.page->backUpButton()->click();
    QVERIFY(!stage.page->backUpButton()->isEnabled());
    QElapsedTimer since;
    since.start();
    QCoreApplication::processEvents();
    QVERIFY(since.elapsed() < 100);
    stage.window.workbench()->jobs().cancelAll();
    stage.settle();
    QVERIFY2(stage.notice().contains(u"Stopped"_s), qPrintable(stage.notice()));
    QCOMPARE(stage.page->table()->model()->rowCount(), 0);
    QVERIFY(stage.page->backUpButton()->isEnabled());
}

void BackupsPageTest::restoreLeavesTheDesk() {
    const BackupsPageStage stage;
    stage.backUp();
    stage.page->restoreButton()->click();
    const auto backups = vault::listBackups(vault::DeskFiles{stage.place.folder}.backups());
    QCOMPARE(stage.restored, QStringList{backups.front().folder});
}

void BackupsPageTest::modelHolds() {
    BackupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QDateTime taken(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC);
    const vault::RememberedProof sound{taken, true, {5, 5, 7, 2}};
    const vault::RememberedProof damaged{taken, false, {}};
    model.setLines({{{u"a"_s, taken}, vault::BackupPlace::Here, 1'500'000, sound},
                    {{u"b"_s, taken}, vault::BackupPlace::Second, 10, damaged},
                    {{u"c"_s, taken}, vault::BackupPlace::Here, 10, {}}},
                   QDate(2026, 3, 13));
    QVERIFY(model.index(0, BackupsModel::State).data().toString().contains(u"5 case"_s));
    QVERIFY(model.index(1, BackupsModel::State).data().toString().contains(u"Damaged"_s));
    QCOMPARE(model.index(2, BackupsModel::State).data().toString(), u"Not proved yet"_s);
    QCOMPARE(model.index(1, BackupsModel::Place).data().toString(), u"Second place"_s);
    model.setLines({}, QDate(2026, 3, 13));
    QCOMPARE(model.rowCount(), 0);
}

TAWJIH_REGISTER_TEST(BackupsPageTest)
#include "BackupsPageTest.moc"
