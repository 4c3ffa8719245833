#include "ui/household/HouseholdCard.h"

#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/beneficiary/BeneficiaryForm.h"
#include "ui/beneficiary/RegistrationView.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/Timeline.h"
#include "ui/household/HouseholdText.h"
#include "ui/household/LinkDialog.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

class HouseholdCardTest : public QObject {
    Q_OBJECT

    struct Fixture {
        test::PeopleDesk people;
        test::PageBench bench;
        test::AnswersPrompts prompts;
        BeneficiaryId awa = people.addAwa();
        BeneficiaryId idrissa = add(u"Idrissa"_s, u"Koné"_s, 1985, {});
        JobRunner jobs;
        BeneficiariesPage page{people.services(), PageContext{bench, jobs, prompts}};

        Fixture() {
            page.resize(1170, 700);
            page.show();
            open(awa);
        }
        BeneficiaryId add(const QString& given, const QString& family, int born, const QString& phone) {
            people.desk.clock.advance(1);
            Beneficiary person;
            person.name.givenLatin = given;
            person.name.familyLatin = family;
            person.sex = Sex::Male;
            person.birth = BirthDate::year(born);
            person.phone = phone;
            Consent record;
            record.purpose = ConsentPurpose::Record;
            return test::must(
                       people.intake.registerPerson(person, OpeningReason::Orientation, {record}, people.desk.actor.id))
                .person.id;
        }
        void open(BeneficiaryId person) { page.handle({Request::Kind::OpenBeneficiary, person.uuid(), {}}); }
        HouseholdCard* card() { return page.caseView()->household(); }
        QString line(int row) { return card()->list()->lines()->index(row).data(Qt::AccessibleTextRole).toString(); }
        int lines() { return card()->list()->lines()->rowCount(); }
        QAction* action(const QString& words) {
            Q_EMIT card()->menu()->aboutToShow();
            for (QAction* action : card()->menu()->actions())
                if (action->text().remove(QChar(0x2068)).remove(QChar(0x2069)).contains(words))
                    return action;
            return nullptr;
        }
        /// What the last notice offers; it may say the next one meanwhile.
        void undo() {
            const auto act = bench.notices.back().act;
            act();
        }
        QPushButton* button(const QString& words) {
            QCoreApplication::processEvents(); // what was laid out anew is shown then
            for (QPushButton* each : card()->findChildren<QPushButton*>())
                if (each->text() == words && each->isVisible())
                    return each;
            return nullptr;
        }
    };

private Q_SLOTS:
    void linksAPersonThatIsFound() {
        Fixture f;
        QAbstractItemModelTester tester(f.card()->list()->lines(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(f.lines(), 0);
        LinkDialog* dialog = f.card()->openLink();
        auto* verb = dialog->findChild<QPushButton*>();
        for (QPushButton* each : dialog->findChildren<QPushButton*>())
            if (each->text() == u"Link"_s)
                verb = each;
        QVERIFY(!verb->isEnabled()); // nobody is chosen yet
        dialog->search()->setText(u"diallo"_s);
        QTest::keyClick(dialog->search(), Qt::Key_Return);
        QCOMPARE(dialog->found()->lines()->rowCount(), 0); // nobody is their own relative
        dialog->search()->setText(u"idrissa"_s);
        QTest::keyClick(dialog->search(), Qt::Key_Return);
        QCOMPARE(dialog->found()->lines()->rowCount(), 1);
        QVERIFY(verb->isEnabled());
        QTest::keyClick(dialog->search(), Qt::Key_Return); // finds again, and links nobody yet
        QVERIFY(dialog->isVisible());
        QVERIFY(f.people.households.of(f.awa)->empty());
        dialog->relation()->setValue(Relation::Child);
        QVERIFY(dialog->warning()->text().contains(u"twelve years"_s)); // Awa is younger than he is
        dialog->relation()->setValue(Relation::Spouse);
        QVERIFY(dialog->warning()->isHidden());
        dialog->since()->setDate(QDate(2019, 6, 1));
        verb->click();
        QCOMPARE(f.lines(), 1);
        QVERIFY2(f.line(0).contains(u"Idrissa"_s) && f.line(0).contains(u"husband"_s) && f.line(0).contains(u"CAS-"_s),
                 qPrintable(f.line(0)));
        QCOMPARE(f.people.households.of(f.awa)->front().since, std::optional(QDate(2019, 6, 1)));
        // Enter opens his case, where she is the wife.
        QTest::keyClick(f.card()->list(), Qt::Key_Return);
        QVERIFY(f.page.caseView()->person() == f.idrissa);
        QVERIFY2(f.line(0).contains(u"wife"_s), qPrintable(f.line(0)));
    }

    void theHistoryOfTheCaseTellsOfIt() {
        Fixture f;
        VERIFY_OK(f.people.households.link({f.awa, f.idrissa, Relation::Spouse, true, QDate(2019, 6, 1)}));
        f.people.desk.clock.advance(1);
        VERIFY_OK(f.people.households.unlink(f.awa, f.idrissa));
        f.page.activate();
        auto* tabs = f.page.caseView()->tabs();
        tabs->setCurrentIndex(tabs->count() - 1);
        auto* timeline = tabs->currentWidget()->findChild<TimelineView*>();
        QStringList said;
        for (int row = 0; row < timeline->entries()->rowCount(); ++row) {
            const TimelineEntry& entry = timeline->entries()->entryAt(row);
            said << QString(entry.heading + u'|' + entry.detail).remove(QChar(0x2068)).remove(QChar(0x2069));
        }
        QCOMPARE(said.first(), u"Link to Idrissa Koné ended|"_s);
        QVERIFY2(said.contains(u"Linked to Idrissa Koné: husband|since 1 June 2019"_s), qPrintable(said.join(u'\n')));
        QVERIFY(said.contains(u"Moved into a household|"_s));
    }

    void refusesADayThatCannotBe() {
        Fixture f;
        const Relative him{
            {{f.idrissa, {}, u"Idrissa Koné"_s, {}}, Sex::Male, {}, CaseStatus::Open}, Relation::Spouse, true, {}};
        LinkDialog* dialog = f.card()->openLink(him);
        dialog->since()->setDate(QDate(1990, 1, 1)); // before she was born
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QCOMPARE(f.lines(), 0);
        dialog->since()->setDate({});
        dialog->accept();
        QCOMPARE(f.lines(), 1);
    }

    void whatWasDoneCanBeTakenBack() {
        Fixture f;
        VERIFY_OK(f.people.households.link({f.awa, f.idrissa, Relation::Spouse}));
        f.page.activate();
        QCOMPARE(f.lines(), 1);
        f.action(u"Idrissa Koné lives elsewhere now"_s)->trigger();
        QVERIFY(f.line(0).contains(u"lives elsewhere"_s));
        QCOMPARE(f.bench.notices.back().action, u"Undo"_s);
        f.undo();
        QVERIFY(!f.line(0).contains(u"lives elsewhere"_s));
        f.action(u"no relative"_s)->trigger();
        QVERIFY(f.line(0).contains(u"same household"_s));
        const auto undo = f.bench.notices.back().act;
        // What came since is not passed over.
        VERIFY_OK(f.people.households.link({f.awa, f.idrissa, Relation::Sibling}));
        undo();
        QCOMPARE(f.bench.notices.back().tone, Tone::Danger);
        f.page.activate();
        QVERIFY(f.line(0).contains(u"brother"_s));
    }

    void whoSharesAPhoneIsOffered() {
        Fixture f;
        const auto salif = f.add(u"Salif"_s, u"Diallo"_s, 2001, u"0661234567"_s);
        f.page.activate();
        QCOMPARE(f.card()->offers().size(), size_t(1));
        QVERIFY(offerText(f.card()->offers().front()).contains(u"Same phone as"_s));
        f.button(u"Not one household"_s)->click();
        QVERIFY(f.card()->offers().empty());
        f.page.activate();
        QVERIFY(f.card()->offers().empty());
        f.undo();
        QCOMPARE(f.card()->offers().size(), size_t(1));
        f.button(u"Link…"_s)->click();
        auto* dialog = f.card()->findChild<LinkDialog*>();
        QVERIFY(dialog != nullptr && !dialog->search()->isVisible());
        dialog->relation()->setValue(Relation::Sibling);
        dialog->accept();
        QVERIFY(f.card()->offers().empty());
        QCOMPARE(f.people.households.of(salif)->front().relation, std::optional(Relation::Sibling));
    }

    void registeringSomebodyWithASharedPhoneOffersTheLink() {
        Fixture f;
        f.page.handle({Request::Kind::NewBeneficiary, {}, u"Fanta Koné"_s});
        Beneficiary typed = f.page.registration()->form()->value();
        typed.phone = u"0661 23 45 67"_s;
        f.page.registration()->form()->setValue(typed);
        Consent record;
        record.purpose = ConsentPurpose::Record;
        const auto fanta = test::must(
            f.people.intake.registerPerson(typed, OpeningReason::Orientation, {record}, f.people.desk.actor.id));
        Q_EMIT f.page.registration()->registered(fanta.person.id);
        QVERIFY(f.page.caseView()->person() == fanta.person.id);
        const Notice notice = f.bench.notices.back();
        QVERIFY2(notice.text.contains(u"Same phone as"_s) && notice.text.contains(u"Awa"_s), qPrintable(notice.text));
        notice.act();
        QVERIFY(f.card()->findChild<LinkDialog*>() != nullptr);
        // Nobody is merged or linked by it.
        QVERIFY(f.people.households.of(fanta.person.id)->empty());
    }

    void whoMayNotChangeSeesAndOpens() {
        Fixture f;
        VERIFY_OK(f.people.households.link({f.awa, f.idrissa, Relation::Spouse}));
        HouseholdCard card(f.people.services());
        card.setPerson(test::must(f.people.persons.find(f.awa)), false);
        card.show();
        QCOMPARE(card.list()->lines()->rowCount(), 1);
        Q_EMIT card.menu()->aboutToShow();
        QCOMPARE(card.menu()->actions().size(), 1);
        for (QPushButton* button : card.findChildren<QPushButton*>())
            QVERIFY(!button->isVisible());
    }
};

TAWJIH_REGISTER_TEST(HouseholdCardTest)
#include "HouseholdCardTest.moc"
