// Case 3 as who fills in a form meets it: the disk is full, and what was typed stays.
#include "core/casework/IntakeService.h"
#include "core/casework/SessionService.h"
#include "tests/fault/FaultyDisk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/DeskWindow.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/ProfileTab.h"
#include "ui/casework/SessionDialog.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/NoticeBar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>

#include <algorithm>
#include <cerrno>

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;
using test::DeskWindow;
using test::DiskCall;
using test::FaultyDisk;
using test::TemporaryDesk;

namespace {

/// A window over a desk with one person, on a disk that can be full.
struct FormDesk {
    FormDesk() {
        const auto opened = place.unlock().value();
        ChangeNotifier nobody;
        person = IntakeService(opened->context(nobody))
                     .registerPerson(test::barePerson(u"Awa"_s, u"Diallo"_s), OpeningReason::Orientation,
                                     {test::recordConsent()}, opened->actor().id)
                     .value()
                     .person.id;
    }
    [[nodiscard]] ServiceContext context() { return window->workspace->desk().context(window->workspace->changes()); }
    [[nodiscard]] bool open() {
        window = std::make_unique<DeskWindow>(place);
        return window->open();
    }
    TemporaryDesk place;
    BeneficiaryId person;
    std::unique_ptr<DeskWindow> window;
};

bool says(const QWidget* root, const QString& sentence) {
    const auto labels = root->findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(sentence); });
}

} // namespace

class FullDiskFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case03_aSessionKeepsItsText();
    void case03_aProfileKeepsItsText();
    void case03_aDraftIsTriedAgain();
};

void FullDiskFormTest::case03_aSessionKeepsItsText() {
    FormDesk desk;
    FaultyDisk disk(desk.place.folder);
    QVERIFY(desk.open());
    desk.window->window.workbench()->request({ui::Request::Kind::NewSession, desk.person.uuid(), {}});
    auto* form = desk.window->window.findChild<ui::SessionDialog*>();
    QVERIFY(form != nullptr && form->isVisible());
    auto* note = form->findChildren<QPlainTextEdit*>().front();
    const QString typed = u"sews at home for neighbours"_s;
    QTest::keyClicks(note, typed);
    const QString full = ui::errorText({ErrorCode::DiskFull, {}, {}});
    // Each time one write later: whichever of the commit's writes fails.
    int refusals = 0;
    for (qint64 nth = 1; form->isVisible(); ++nth) {
        disk.fail({ENOSPC, DiskCall::Write, nth, -1});
        form->accept();
        disk.mend();
        if (!form->isVisible())
            break;
        ++refusals;
        QVERIFY(says(form, full));
        QCOMPARE(note->toPlainText(), typed);
        QVERIFY(SessionService(desk.context()).ofBeneficiary(desk.person)->empty());
        QVERIFY(nth < 200);
    }
    QVERIFY2(refusals > 2, qPrintable(QString::number(refusals)));
    // With room again the same form saves what was typed once, and once alone.
    const auto stored = SessionService(desk.context()).ofBeneficiary(desk.person);
    QCOMPARE(stored->size(), 1U);
    QCOMPARE(stored->front().note, typed);
    QVERIFY(desk.window->lock());
}

void FullDiskFormTest::case03_aProfileKeepsItsText() {
    FormDesk desk;
    FaultyDisk disk(desk.place.folder);
    QVERIFY(desk.open());
    ui::Workbench* workbench = desk.window->window.workbench();
    workbench->openBeneficiary(desk.person);
    auto* view = desk.window->window.findChild<ui::CaseView*>();
    view->tabs()->setCurrentWidget(view->profile());
    auto* remarks = view->profile()->findChildren<QPlainTextEdit*>().last();
    const QString typed = u"mornings only, the nursery closes at noon"_s;
    remarks->setFocus();
    QTest::keyClicks(remarks, typed);
    disk.fill();
    view->save();
    QVERIFY(desk.window->settled());
    QCOMPARE(desk.window->window.findChild<ui::NoticeBar*>()->notice().text,
             ui::errorText({ErrorCode::DiskFull, {}, {}}));
    QCOMPARE(remarks->toPlainText(), typed);
    QVERIFY(view->hasUnsaved());
    disk.mend();
    view->save();
    QVERIFY(desk.window->settled());
    QVERIFY(!view->hasUnsaved());
    const auto stored = BeneficiaryService(desk.context()).find(desk.person);
    VERIFY_OK(stored);
    QVERIFY(stored->remarks == typed || stored->contactNote == typed);
    QVERIFY(desk.window->lock());
}

void FullDiskFormTest::case03_aDraftIsTriedAgain() {
    FormDesk desk;
    FaultyDisk disk(desk.place.folder);
    QVERIFY(desk.open());
    const auto begin = [&] {
        desk.window->window.workbench()->request({ui::Request::Kind::NewSession, desk.person.uuid(), {}});
        return desk.window->window.findChild<ui::SessionDialog*>();
    };
    ui::SessionDialog* form = begin();
    QVERIFY(form != nullptr);
    QSignalSpy told(form, &ui::SessionDialog::failed);
    disk.fill();
    const QString typed = u"sews at home for neighbours"_s;
    QTest::keyClicks(form->findChildren<QPlainTextEdit*>().front(), typed);
    QVERIFY(told.wait(5000));
    // Who goes on typing is told once, not at every pause.
    QVERIFY(!told.wait(2500));
    disk.mend();
    // Nothing was typed since; what could not be kept then is kept by the lock.
    QVERIFY(desk.window->lock());
    QVERIFY(desk.window->open());
    form = begin();
    QVERIFY(form != nullptr);
    QCOMPARE(form->findChildren<QPlainTextEdit*>().front()->toPlainText(), typed);
    QVERIFY(desk.window->lock());
}

TAWJIH_REGISTER_TEST(FullDiskFormTest)
#include "FullDiskFormTest.moc"
