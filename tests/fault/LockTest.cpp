// The lock, by idleness, by the system and by key, whatever is open: nothing stays readable, nothing typed is lost.
#include "core/casework/IntakeService.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/DeskWindow.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/SessionDialog.h"
#include "ui/rights/RequestDialog.h"
#include "ui/rights/RightsDialog.h"
#include "ui/shell/AccountDialog.h"
#include "ui/shell/KeptTexts.h"
#include "ui/shell/SystemWatch.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QToolTip>

using namespace tawjih;
using namespace tawjih::vault;
using test::DeskWindow;
using test::TemporaryDesk;

namespace {

const QString typed = QStringLiteral("Zqmarkerperson");

/// Every text that any widget of the process could show, tell or say.
QStringList readable() {
    QStringList texts;
    for (const QWidget* widget : QApplication::allWidgets()) {
        texts << widget->windowTitle() << widget->windowIconText() << widget->toolTip() << widget->statusTip()
              << widget->whatsThis() << widget->accessibleName() << widget->accessibleDescription();
        for (const char* property : {"text", "plainText", "title", "placeholderText", "currentText"})
            texts << widget->property(property).toString();
        for (const QAction* action : widget->actions())
            texts << action->text() << action->toolTip() << action->iconText();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view != nullptr && view->model() != nullptr)
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    texts << view->model()->index(row, column).data().toString();
    }
    for (const QWindow* window : QGuiApplication::allWindows())
        texts << window->title();
    texts << QToolTip::text();
    return texts;
}

bool isReadable(const QString& text) {
    for (const QString& shown : readable())
        if (shown.contains(text))
            return true;
    return false;
}

/// A window over a desk with one person, who has what is looked for as a name.
struct LockOffice {
    LockOffice() {
        const auto desk = place.unlock().value();
        ChangeNotifier changes;
        const auto received = IntakeService(desk->context(changes))
                                  .registerPerson(test::barePerson(typed, typed), OpeningReason::Orientation,
                                                  {test::recordConsent()}, desk->actor().id);
        person = received.value().person.id;
    }
    TemporaryDesk place;
    BeneficiaryId person;
};

template <typename Dialog>
Dialog* shown() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<Dialog*>(widget); dialog != nullptr && dialog->isVisible())
            return dialog;
    return nullptr;
}

QPlainTextEdit* noteOf(const QDialog* dialog) {
    const auto notes = dialog->findChildren<QPlainTextEdit*>();
    return notes.isEmpty() ? nullptr : notes.front();
}

} // namespace

class LockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case53_sessionHalfTyped();
    void case53_accountHalfTyped();
    void case53_choicesHalfMade();
    void case53_aFormThatWasOnlyRead();
    void case53_searchAndPersonShown();
    void case53_menuAndTooltipOpen();
    void case53_theSystemLocks_data();
    void case53_theSystemLocks();
    void case53_theBusSaysSo();
};

void LockTest::case53_sessionHalfTyped() {
    const LockOffice office;
    DeskWindow desk(office.place);
    QVERIFY(desk.open());
    const auto begin = [&] {
        desk.window.workbench()->request({ui::Request::Kind::NewSession, office.person.uuid(), {}});
        return QTest::qWaitFor([] { return shown<ui::SessionDialog>() != nullptr; }, 5000);
    };
    QVERIFY(begin());
    QPlainTextEdit* note = noteOf(shown<ui::SessionDialog>());
    QVERIFY(note != nullptr);
    QTest::keyClicks(note, QStringLiteral("speaks of Zqmarkernote"));
    QVERIFY(isReadable(QStringLiteral("Zqmarkernote")));
    // Five minutes without a touch.
    const_cast<TemporaryDesk&>(office.place).clock.advance(5 * 60);
    desk.controller.idleWatch().check();
    QTRY_VERIFY(!desk.controller.isOpen());
    QVERIFY(!isReadable(QStringLiteral("Zqmarkernote")));
    QVERIFY(!isReadable(typed));
    QVERIFY(shown<QDialog>() == nullptr);
    QCOMPARE(desk.window.windowTitle(), QStringLiteral("Tawjih"));
    // The same form has it again.
    QVERIFY(desk.open());
    QVERIFY(begin());
    note = noteOf(shown<ui::SessionDialog>());
    QCOMPARE(note->toPlainText(), QStringLiteral("speaks of Zqmarkernote"));
    // Given up by the person, it is gone for good.
    shown<ui::SessionDialog>()->reject();
    QVERIFY(begin());
    QVERIFY(noteOf(shown<ui::SessionDialog>())->toPlainText().isEmpty());
}

void LockTest::case53_accountHalfTyped() {
    const TemporaryDesk place;
    DeskWindow desk(place);
    QVERIFY(desk.open());
    desk.window.workbench()->openPage(QStringLiteral("users"));
    for (auto* button : desk.window.workbench()->currentPage()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Add an account"))
            button->click();
    auto* dialog = shown<ui::AccountDialog>();
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->findChildren<QLineEdit*>().front(), typed);
    QTest::keyClicks(dialog->findChild<ui::PasswordField*>(), QStringLiteral("three secret figs"));
    QVERIFY(desk.lock());
    QVERIFY(!isReadable(typed));
    QVERIFY(desk.open());
    // What was typed is offered; the password is not.
    DraftStore drafts(desk.workspace->desk().context(desk.workspace->changes()));
    const auto kept = ui::keptTexts(drafts);
    QCOMPARE(kept.size(), 1U);
    QVERIFY(kept.front().text.contains(typed));
    QVERIFY(!kept.front().text.contains(QStringLiteral("figs")));
    QPushButton* show = nullptr;
    for (auto* button : desk.window.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Show it") && button->isVisible())
            show = button;
    QVERIFY(show != nullptr);
    show->click();
    auto* texts = shown<ui::KeptTextsDialog>();
    QVERIFY(texts != nullptr);
    QVERIFY(noteOf(texts)->toPlainText().contains(typed));
    texts->reject();
    QCOMPARE(ui::keptTexts(drafts).size(), 1U);
    ui::KeptTextsDialog(drafts).accept();
    QVERIFY(ui::keptTexts(drafts).empty());
}

void LockTest::case53_choicesHalfMade() {
    const LockOffice office;
    DeskWindow desk(office.place);
    QVERIFY(desk.open());
    desk.window.workbench()->openBeneficiary(office.person);
    Q_EMIT desk.window.findChild<ui::CaseView*>()->rightsWanted();
    QVERIFY(shown<ui::RightsDialog>() != nullptr);
    shown<ui::RightsDialog>()->recordRequest();
    auto* form = shown<ui::RequestDialog>();
    QVERIFY(form != nullptr);
    form->kind()->setValue(rights::RightsKind::Opposition);
    for (auto* box : form->findChildren<QCheckBox*>())
        if (box->text() == labelOf(ConsentPurpose::FollowUp))
            box->click();
    auto* day = form->findChild<ui::DateField*>()->findChild<QLineEdit*>();
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("3/3/2026"));
    QVERIFY(desk.lock());
    QVERIFY(desk.open());
    DraftStore drafts(desk.workspace->desk().context(desk.workspace->changes()));
    const auto kept = ui::keptTexts(drafts);
    QCOMPARE(kept.size(), 1U); // that of the list below it is none
    const QString& text = kept.front().text;
    QVERIFY2(text.contains(labelOf(rights::RightsKind::Opposition)), qPrintable(text));
    QVERIFY2(text.contains(QString(labelOf(ConsentPurpose::FollowUp) + QStringLiteral(": chosen"))), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("3/3/2026")), qPrintable(text));
    // What stood there and nobody touched is nothing to copy.
    QVERIFY2(!text.contains(labelOf(rights::RightsChannel::AtTheDesk)), qPrintable(text));
    QVERIFY2(!text.contains(labelOf(ConsentPurpose::Statistics)), qPrintable(text));
}

void LockTest::case53_aFormThatWasOnlyRead() {
    const LockOffice office;
    DeskWindow desk(office.place);
    QVERIFY(desk.open());
    desk.window.workbench()->openBeneficiary(office.person);
    Q_EMIT desk.window.findChild<ui::CaseView*>()->rightsWanted();
    shown<ui::RightsDialog>()->recordRequest();
    QVERIFY(shown<ui::RequestDialog>() != nullptr);
    QVERIFY(desk.lock());
    QVERIFY(desk.open());
    DraftStore drafts(desk.workspace->desk().context(desk.workspace->changes()));
    QVERIFY(ui::keptTexts(drafts).empty());
}

void LockTest::case53_searchAndPersonShown() {
    const LockOffice office;
    DeskWindow desk(office.place);
    QVERIFY(desk.open());
    desk.window.workbench()->openBeneficiary(office.person);
    QVERIFY(desk.settled());
    QVERIFY(isReadable(typed));
    desk.window.workbench()->openPage(QStringLiteral("beneficiaries"));
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    for (auto* field : desk.window.findChildren<QLineEdit*>())
        if (field->isVisible() && field->hasFocus())
            QTest::keyClicks(field, typed);
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!desk.controller.isOpen());
    QVERIFY(!isReadable(typed));
}

void LockTest::case53_menuAndTooltipOpen() {
    const TemporaryDesk place;
    DeskWindow desk(place);
    QVERIFY(desk.open());
    auto* menu = new QMenu(desk.window.workbench()); // goes with it
    menu->addAction(typed);
    menu->popup({200, 200});
    QToolTip::showText({100, 100}, typed, &desk.window);
    auto* box = new QMessageBox(QMessageBox::Information, typed, typed, QMessageBox::Ok, desk.window.workbench());
    box->open();
    QVERIFY(desk.lock());
    QVERIFY(QApplication::activePopupWidget() == nullptr);
    QTRY_VERIFY(!QToolTip::isVisible());
    for (const QWidget* widget : QApplication::topLevelWidgets())
        QVERIFY2(widget == &desk.window || !widget->isVisible(), widget->metaObject()->className());
}

void LockTest::case53_theSystemLocks_data() {
    QTest::addColumn<QByteArray>("slot");
    QTest::addColumn<bool>("begins");
    QTest::addColumn<bool>("locks");
    QTest::newRow("about to sleep") << QByteArray("sleeping") << true << true;
    QTest::newRow("awake again") << QByteArray("sleeping") << false << false;
    QTest::newRow("screen locked") << QByteArray("screenLocked") << true << true;
    QTest::newRow("screen unlocked") << QByteArray("screenLocked") << false << false;
}

void LockTest::case53_theSystemLocks() {
    QFETCH(QByteArray, slot);
    QFETCH(bool, begins);
    QFETCH(bool, locks);
    ui::SystemWatch watch;
    QSignalSpy locked(&watch, &ui::SystemWatch::lockNow);
    QVERIFY(QMetaObject::invokeMethod(&watch, slot.constData(), Q_ARG(bool, begins)));
    QCOMPARE(locked.size(), locks ? 1 : 0);
}

void LockTest::case53_theBusSaysSo() {
    // A bus of its own, on which a screen saver speaks.
    QProcess daemon;
    daemon.start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    if (!daemon.waitForStarted())
        QSKIP("there is no dbus-daemon here");
    QVERIFY(daemon.waitForReadyRead(10'000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.readLine().trimmed());
    const TemporaryDesk place;
    DeskWindow desk(place);
    ui::SystemWatch watch;
    connect(&watch, &ui::SystemWatch::lockNow, &desk.controller, &ui::DeskController::lock);
    watch.start();
    QVERIFY(desk.open());
    auto speaker = QDBusConnection::connectToBus(QString::fromLatin1(qgetenv("DBUS_SESSION_BUS_ADDRESS")),
                                                 QStringLiteral("screen saver"));
    if (!speaker.isConnected() || !QDBusConnection::sessionBus().isConnected())
        QSKIP("the session bus was chosen before");
    const auto say = [&speaker](bool active) {
        auto signal =
            QDBusMessage::createSignal(QStringLiteral("/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"),
                                       QStringLiteral("ActiveChanged"));
        signal << active;
        return speaker.send(signal);
    };
    QVERIFY(say(false));
    QTest::qWait(200);
    QVERIFY(desk.controller.isOpen());
    QVERIFY(say(true));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.controller.isOpen(), DeskWindow::patience);
    QDBusConnection::disconnectFromBus(QStringLiteral("screen saver"));
    daemon.terminate();
    daemon.waitForFinished();
}

TAWJIH_REGISTER_TEST(LockTest)
#include "LockTest.moc"
