#include "ui/identity/PersonPicker.h"

#include "tests/support/HostileText.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/DeskLookup.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/identity/WhyText.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/SearchField.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PersonPickerStage {
    PersonPickerStage() {
        mamadou = people.addPerson(u"Mamadou"_s, u"Diallo"_s);
        other = people.addPerson(u"Mariam"_s, u"Diallo"_s);
        grace = people.addPerson(u"Grace"_s, u"Mbeki"_s);
        lookup.read();
        picker.show();
        active = QTest::qWaitForWindowActive(&picker);
        picker.search()->setFocus();
    }
    [[nodiscard]] int rows() const { return picker.list()->lines()->rowCount(); }
    void key(int key) { QTest::keyClick(picker.search(), Qt::Key(key)); }

    test::PeopleDesk people;
    test::DeskLookup lookup{people.desk.context()};
    PersonPicker picker{lookup};
    BeneficiaryId mamadou, other, grace;
    bool active = false;
};

} // namespace

class PersonPickerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAsOneTypesAndSaysWhy() {
        PersonPickerStage stage;
        QVERIFY(stage.active);
        QCOMPARE(test::unnamedControls(stage.picker), QStringList());
        QTest::keyClicks(stage.picker.search(), u"jallow"_s);
        QTRY_COMPARE(stage.rows(), 2);
        QVERIFY(!stage.picker.person());
        QVERIFY(stage.picker.list()->lines()->lineAt(0).detail.contains(u"≈"_s));
        stage.picker.search()->clear();
        QTRY_COMPARE(stage.rows(), 0);
    }

    void isWorkedByKeysAlone() {
        PersonPickerStage stage;
        QSignalSpy taken(&stage.picker, &PersonPicker::personTaken);
        QSignalSpy changed(&stage.picker, &PersonPicker::personChanged);
        QTest::keyClicks(stage.picker.search(), u"diallo"_s);
        QTRY_COMPARE(stage.rows(), 2);
        QCOMPARE(changed.size(), 0);
        stage.key(Qt::Key_Down);
        QVERIFY(stage.picker.person()->id == stage.mamadou);
        stage.key(Qt::Key_Down);
        QVERIFY(stage.picker.person()->id == stage.other);
        stage.key(Qt::Key_Down); // the last stays
        QCOMPARE(changed.size(), 2);
        stage.key(Qt::Key_Return);
        QCOMPARE(taken.size(), 1);
        QVERIFY(taken.front().front().value<PersonLine>().id == stage.other);
        stage.key(Qt::Key_Up);
        QVERIFY(stage.picker.person()->id == stage.mamadou);
        stage.key(Qt::Key_Escape);
        QTRY_COMPARE(stage.rows(), 0);
        QVERIFY(!stage.picker.person());
    }

    /// Faster than the answer: the best of what was typed, once it is known.
    void enterTakesTheBest() {
        PersonPickerStage stage;
        QSignalSpy taken(&stage.picker, &PersonPicker::personTaken);
        QTest::keyClicks(stage.picker.search(), u"mbeki"_s);
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(taken.size(), 1);
        QVERIFY(taken.front().front().value<PersonLine>().id == stage.grace);
    }

    void answersToWhatIsNoLongerTypedAreDropped() {
        PersonPickerStage stage;
        QSemaphore gate;
        stage.lookup.before = [&gate](const QString& typed) {
            if (typed == u"mbeki")
                gate.acquire();
        };
        stage.picker.search()->setText(u"mbeki"_s);
        QTRY_VERIFY(!stage.picker.search()->text().isEmpty());
        QTest::qWait(200); // the question is asked and waits
        stage.picker.search()->setText(u"diallo"_s);
        QTRY_COMPARE(stage.rows(), 2);
        gate.release();
        QTest::qWait(100);
        QCOMPARE(stage.rows(), 2);
        QVERIFY(stage.picker.list()->lines()->lineAt(0).key == stage.mamadou.uuid());
    }

    void leavesOutWhoseItIs() {
        PersonPickerStage stage;
        stage.picker.setLeftOut({stage.mamadou});
        QTest::keyClicks(stage.picker.search(), u"diallo"_s);
        QTRY_COMPARE(stage.rows(), 1);
        QTRY_VERIFY(stage.picker.person()); // the only one
        QVERIFY(stage.picker.person()->id == stage.other);
    }

    void isRefinedOnceNamesAreRead() {
        PersonPickerStage stage;
        QTest::keyClicks(stage.picker.search(), u"Nzambi"_s);
        QTest::qWait(200);
        QCOMPARE(stage.rows(), 0);
        const BeneficiaryId late = stage.people.addPerson(u"Yao"_s, u"Nzambi"_s);
        stage.lookup.read();
        QTRY_COMPARE(stage.rows(), 1);
        QVERIFY(stage.picker.person()->id == late);
    }

    void noTextIsAnError() {
        PersonPickerStage stage;
        QSignalSpy failed(&stage.picker, &PersonPicker::failed);
        QRandomGenerator random(51);
        for (int round = 0; round < 60; ++round) {
            stage.picker.search()->setText(test::hostileText(random));
            stage.key(Qt::Key_Return);
            if (round % 5 == 0)
                QTest::qWait(5);
        }
        stage.picker.search()->setText(u"Mbeki"_s);
        QTRY_COMPARE(stage.rows(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void reasonsInWords() {
        using namespace identity;
        const std::vector<FoundBy> reasons{{FoundIn::Name, u"jallow"_s, u"Diallo"_s, Likeness::Sound},
                                           {FoundIn::Name, u"mam"_s, u"Mamadou"_s, Likeness::Prefix},
                                           {FoundIn::Number, u"421"_s, u"CAS-2026-00421"_s, Likeness::Code},
                                           {FoundIn::FormerNumber, u"17"_s, u"CAS-2025-00017"_s, Likeness::Code},
                                           {FoundIn::Phone, u"661"_s, u"+212 661 23 44 12"_s, Likeness::Code},
                                           {FoundIn::Document, u"ab1"_s, u"AB-123 456"_s, Likeness::Code}};
        QCOMPARE(whyText(reasons), u"\u2068jallow\u2069 ≈ \u2068Diallo\u2069 · former number \u2066CAS-2025-00017\u2069"
                                   u" · phone ends \u20664412\u2069 · document ends \u20663456\u2069"_s);
        QCOMPARE(whyText({}), QString());
    }
};

TAWJIH_REGISTER_TEST(PersonPickerTest)
#include "PersonPickerTest.moc"
