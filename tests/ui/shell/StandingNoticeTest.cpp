#include "ui/shell/StandingNotice.h"

#include "tests/support/OrdinaryUser.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/DeskWindow.h"
#include "ui/casework/SessionDialog.h"
#include "ui/widgets/ErrorText.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using test::DeskWindow;
using test::TemporaryDesk;

namespace {

QStringList noticesOf(const DeskWindow& desk) {
    QStringList texts;
    for (const auto* notice : desk.window.findChildren<StandingNotice*>())
        if (notice->isVisible())
            texts << notice->text();
    return texts;
}

BeneficiaryId registerSomebody(const TemporaryDesk& place) {
    const auto desk = place.unlock().value();
    ChangeNotifier nobody;
    return IntakeService(desk->context(nobody))
        .registerPerson(test::barePerson(u"Awa"_s, u"Diallo"_s), OpeningReason::Orientation, {test::recordConsent()},
                        desk->actor().id)
        .value()
        .person.id;
}

/// Every file of a desk is an ordinary user's, and nobody may write it.
QStringList protect(const QString& folder) {
    QStringList paths{folder};
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        paths << folder + u'/' + name;
    for (const QString& path : paths)
        QFile::setPermissions(path, path == folder ? QFile::ReadOwner | QFile::ExeOwner
                                                   : QFileDevice::Permissions(QFile::ReadOwner));
    return paths;
}

} // namespace

/// What the window says, and goes on saying, about where its desk lies.
class StandingNoticeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingWhereAllIsWell();
    void case06_readOnlyMedium();
    void case10_synchronisedFolder();
};

void StandingNoticeTest::nothingWhereAllIsWell() {
    const TemporaryDesk place;
    DeskWindow desk(place);
    QVERIFY(desk.open());
    QCOMPARE(noticesOf(desk), QStringList());
}

void StandingNoticeTest::case06_readOnlyMedium() {
    const TemporaryDesk place;
    const BeneficiaryId person = registerSomebody(place);
    const QStringList paths = protect(place.folder);
    const test::OrdinaryUser user(paths + QStringList{place.temporary.path()});
    QVERIFY(user.ok());
    DeskWindow desk(place);
    QVERIFY(desk.open());
    QCOMPARE(noticesOf(desk).size(), 1);
    QVERIFY2(noticesOf(desk).front().startsWith(u"Read only"_s), qPrintable(noticesOf(desk).front()));
    // It stays on every page, follows the language, and Escape does not end it.
    desk.window.workbench()->openPage(u"beneficiaries"_s);
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    desk.languages.setLanguage(Language::French);
    QCOMPARE(noticesOf(desk).size(), 1);
    QVERIFY2(noticesOf(desk).front().startsWith(u"Lecture seule"_s), qPrintable(noticesOf(desk).front()));
    desk.languages.setLanguage(Language::English);
    // Everything can be read …
    desk.window.workbench()->openBeneficiary(person);
    QVERIFY(desk.settled());
    const auto texts = desk.window.workbench()->currentPage()->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(texts, [](const QLabel* label) { return label->text().contains(u"Diallo"_s); }));
    // … and nothing is saved: the form stays, says why and keeps what was typed.
    desk.window.workbench()->request({Request::Kind::NewSession, person.uuid(), {}});
    auto* form = desk.window.findChild<SessionDialog*>();
    QVERIFY(form != nullptr && form->isVisible());
    auto* note = form->findChildren<QPlainTextEdit*>().front();
    QTest::keyClicks(note, u"wants to sew"_s);
    form->accept();
    QVERIFY(form->isVisible());
    QCOMPARE(note->toPlainText(), u"wants to sew"_s);
    const auto words = form->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(words, [](const QLabel* label) {
        return label->isVisible() && label->text() == errorText({ErrorCode::ReadOnly, {}, {}});
    }));
    form->reject();
    QVERIFY(desk.lock());
}

void StandingNoticeTest::case10_synchronisedFolder() {
    TemporaryDesk place;
    const QString cloud = place.temporary.filePath(u"Dropbox"_s);
    QVERIFY(QDir().mkpath(cloud));
    QVERIFY(QDir().rename(place.folder, cloud + u"/test.tawjih"_s));
    place.folder = cloud + u"/test.tawjih"_s;
    DeskWindow desk(place);
    QVERIFY(desk.open());
    QCOMPARE(noticesOf(desk).size(), 1);
    QVERIFY2(noticesOf(desk).front().contains(u"Another program copies"_s), qPrintable(noticesOf(desk).front()));
    desk.window.workbench()->openPage(u"settings"_s);
    QCOMPARE(noticesOf(desk).size(), 1);
    QVERIFY(desk.lock());
}

TAWJIH_REGISTER_TEST(StandingNoticeTest)
#include "StandingNoticeTest.moc"
