#include "ui/outcome/CallDialog.h"

#include "tests/support/TestMain.h"
#include "tests/support/ui/Accessible.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/DateField.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Somebody whose third month has come, and the form of a call to them.
struct CallDialogStage {
    CallDialogStage() {
        people.desk.clock.set(people.desk.clock.now().addMonths(-3));
        person = people.addPerson(u"Awa"_s, u"Diallo"_s);
        people.desk.clock.set(people.desk.clock.now().addMonths(3));
        window.resize(900, 700);
        window.show();
    }

    CallServices services() {
        return {people.desk.clock, people.persons, people.cases, people.sessions, people.followUps};
    }
    CallDialog* open() {
        const Status opened =
            openCall(services(), person, &window, [this](const QString& sentence) { told << sentence; });
        return opened ? window.findChild<CallDialog*>() : nullptr;
    }
    FollowUpStanding standing() { return test::must(people.followUps.standing(person, people.desk.clock.today())); }
    void tryInVain(int times) {
        for (int i = 0; i < times; ++i) {
            ContactAttempt attempt;
            attempt.beneficiary = person;
            attempt.mark = FollowUpMark::Month3;
            attempt.attemptedAt = people.desk.clock.now();
            attempt.result = ContactResult::NoAnswer;
            test::must(people.followUps.note(attempt));
        }
    }

    test::PeopleDesk people;
    BeneficiaryId person;
    QWidget window;
    QStringList told;
};

QString shownTexts(const QWidget& root) {
    QStringList texts;
    for (const QLabel* label : root.findChildren<QLabel*>())
        if (label->isVisibleTo(&root))
            texts << label->text();
    return texts.join(u'\n');
}

} // namespace

class CallDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCallIsRecordedByTheKeyboardAlone() {
        CallDialogStage stage;
        CallDialog* dialog = stage.open();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(dialog->mark()->value(), FollowUpMark::Month3);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(dialog->result()));
        QCOMPARE(dialog->result()->value(), ContactResult::Reached);
        for (int tabs = 0; QApplication::focusWidget() != dialog->situation() && tabs < 5; ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(dialog->situation()));
        QTest::keyClick(dialog->situation(), Qt::Key_Down);
        for (int tabs = 0; QApplication::focusWidget() != dialog->note() && tabs < 5; ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog->note(), u"Sews at home"_s);
        QTest::keyClick(dialog->note(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        const FollowUpStanding standing = stage.standing();
        QCOMPARE(standing.attempts.size(), size_t(1));
        QCOMPARE(standing.attempts.front().result, ContactResult::Reached);
        const FollowUp* found = standing.foundAt(FollowUpMark::Month3);
        QVERIFY(found != nullptr);
        QCOMPARE(found->situation, EmploymentSituation::Employed);
        QCOMPARE(found->note, u"Sews at home"_s);
        QCOMPARE(found->checkedOn, stage.people.desk.clock.today());
        QCOMPARE(stage.told.size(), 1);
        QVERIFY(stage.told.front().contains(u"Diallo"_s));
    }

    void aSituationIsNeverAssumed() {
        CallDialogStage stage;
        CallDialog* dialog = stage.open();
        dialog->accept();
        QVERIFY2(dialog->isVisible(), "reached, and nothing said");
        QVERIFY(stage.standing().attempts.empty());
        dialog->result()->setValue(ContactResult::Refused);
        QVERIFY(!dialog->situation()->isVisible());
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(stage.standing().attempts.front().result, ContactResult::Refused);
        QVERIFY(stage.standing().found.empty());
    }

    void theFirstWeekAsksNoSituation() {
        CallDialogStage stage;
        CallDialog* dialog = stage.open();
        dialog->mark()->setValue(FollowUpMark::Week1);
        QVERIFY(!dialog->situation()->isVisible());
        dialog->note()->setPlainText(u"Will come on Monday"_s);
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(stage.standing().attempts.front().note, u"Will come on Monday"_s);
        QVERIFY(stage.standing().found.empty());
    }

    void unreachableAfterEnoughAttempts() {
        CallDialogStage stage;
        stage.tryInVain(FollowUpRules::enoughAttempts - 2);
        CallDialog* dialog = stage.open();
        dialog->result()->setValue(ContactResult::NoAnswer);
        QVERIFY(!dialog->unreachable()->isVisible());
        dialog->accept();
        delete dialog;
        dialog = stage.open();
        QVERIFY(!dialog->unreachable()->isVisible());
        dialog->result()->setValue(ContactResult::WrongNumber); // the third
        QVERIFY(dialog->unreachable()->isVisible());
        QTest::mouseClick(dialog->unreachable(), Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
        const FollowUpStanding standing = stage.standing();
        QCOMPARE(standing.inVainAt(FollowUpMark::Month3), FollowUpRules::enoughAttempts);
        QCOMPARE(standing.foundAt(FollowUpMark::Month3)->situation, EmploymentSituation::Unreachable);
        QVERIFY(stage.people.followUps.due(stage.people.desk.clock.today())->empty());
    }

    void givingUpWithoutAnotherCallLeavesNoAttempt() {
        CallDialogStage stage;
        stage.tryInVain(FollowUpRules::enoughAttempts);
        CallDialog* dialog = stage.open();
        QVERIFY(dialog->unreachable()->isVisible());
        QVERIFY(shownTexts(*dialog).contains(u"3 attempt"_s));
        QTest::mouseClick(dialog->unreachable(), Qt::LeftButton);
        QCOMPARE(stage.standing().attempts.size(), size_t(3));
        QCOMPARE(stage.standing().foundAt(FollowUpMark::Month3)->situation, EmploymentSituation::Unreachable);
    }

    void anAnswerIsCorrected() {
        CallDialogStage stage;
        FollowUp answer;
        answer.beneficiary = stage.person;
        answer.months = 3;
        answer.checkedOn = stage.people.desk.clock.today();
        answer.situation = EmploymentSituation::Seeking;
        answer.note = u"Looks for work"_s;
        test::must(stage.people.followUps.record(answer));
        CallDialog* dialog = stage.open();
        QVERIFY(dialog->corrects() != nullptr);
        QVERIFY(!dialog->result()->isVisible());
        QCOMPARE(dialog->situation()->value(), EmploymentSituation::Seeking);
        QCOMPARE(dialog->note()->toPlainText(), u"Looks for work"_s);
        dialog->situation()->setValue(EmploymentSituation::SelfEmployed);
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        const FollowUpStanding standing = stage.standing();
        QCOMPARE(standing.found.size(), size_t(1));
        QCOMPARE(standing.found.front().situation, EmploymentSituation::SelfEmployed);
        QCOMPARE(standing.found.front().stamp.version, 2);
        QVERIFY(standing.attempts.empty());
    }

    void aCorrectionBehindTheFormIsCompared() {
        CallDialogStage stage;
        FollowUp answer;
        answer.beneficiary = stage.person;
        answer.months = 3;
        answer.checkedOn = stage.people.desk.clock.today();
        answer.situation = EmploymentSituation::Seeking;
        answer = test::must(stage.people.followUps.record(answer));
        CallDialog* dialog = stage.open();
        dialog->situation()->setValue(EmploymentSituation::SelfEmployed);
        answer.situation = EmploymentSituation::Employed;
        answer.evidence = EvidenceLevel::Document;
        test::must(stage.people.followUps.record(answer));
        dialog->accept();
        QVERIFY2(dialog->isVisible(), "what was chosen stays");
        auto* conflict = dialog->findChild<ConflictDialog*>();
        QVERIFY(conflict != nullptr);
        QCOMPARE(conflict->typedHolds(), (std::vector{false, false})); // situation, evidence
        conflict->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(stage.standing().found.front().situation, EmploymentSituation::Employed);
    }

    void aDayToComeIsRefused() {
        CallDialogStage stage;
        CallDialog* dialog = stage.open();
        dialog->result()->setValue(ContactResult::NoAnswer);
        dialog->day()->setDate(stage.people.desk.clock.today().addDays(1));
        dialog->accept();
        QVERIFY(dialog->isVisible());
        dialog->day()->setDate(stage.people.desk.clock.today().addDays(-1));
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(stage.standing().attempts.front().attemptedAt.toLocalTime().date(),
                 stage.people.desk.clock.today().addDays(-1));
    }

    void saysWhetherAndHowToCall() {
        CallDialogStage stage;
        Beneficiary person = test::must(stage.people.persons.find(stage.person));
        person.phone = u"0661 23 45 67"_s;
        person.safeToContact = Certainty::No;
        person.contactNote = u"Only through her sister"_s;
        person.preferredContact = ContactWay::WhatsApp;
        person.languages = {{u"fra"_s, CefrLevel::B1, CefrLevel::NotSaid}};
        test::must(stage.people.persons.save(person));
        Consent refusal;
        refusal.beneficiary = stage.person;
        refusal.purpose = ConsentPurpose::FollowUp;
        refusal.decision = ConsentDecision::Refused;
        refusal.decidedOn = stage.people.desk.clock.today();
        test::must(stage.people.consents.record(refusal));
        CallDialog* dialog = stage.open();
        const QString texts = shownTexts(*dialog);
        QVERIFY(texts.contains(u"0661 23 45 67"_s));
        QVERIFY(texts.contains(u"Only through her sister"_s));
        QVERIFY(texts.contains(u"French"_s));
        QCOMPARE(dialog->sheet().standing.refused, true);
    }

    void followsTheLanguageAndIsMirrored() {
        CallDialogStage stage;
        CallDialog* dialog = stage.open();
        VERIFY_ACCESSIBLE(dialog);
        test::MarkingTranslator marking;
        QApplication::installTranslator(&marking);
        QCoreApplication::processEvents();
        QVERIFY(dialog->windowTitle().startsWith(u'['));
        QVERIFY(dialog->unreachable()->text().startsWith(u'['));
        QVERIFY(dialog->situation()->itemText(0).startsWith(u'['));
        QApplication::removeTranslator(&marking);
        dialog->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QWidget* day = dialog->day();
        QVERIFY(dialog->mark()->mapTo(dialog, QPoint()).x() > day->mapTo(dialog, QPoint()).x());
    }
};

TAWJIH_REGISTER_TEST(CallDialogTest)
#include "CallDialogTest.moc"
