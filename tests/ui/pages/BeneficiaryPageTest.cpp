#include "core/identity/DuplicateService.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/beneficiary/BeneficiaryForm.h"
#include "ui/beneficiary/BeneficiaryListView.h"
#include "ui/beneficiary/RegistrationView.h"
#include "ui/casework/CaseView.h"
#include "ui/consent/IntakeConsents.h"
#include "ui/identity/CandidatesCard.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/LanguageManager.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemView>
#include <QTabWidget>
#include <QTableView>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

/// The page as the window shows it, driven by keys alone.
class BeneficiaryPageTest : public QObject {
    Q_OBJECT

    struct Fixture {
        test::PeopleDesk people;
        test::PageBench bench;
        test::AnswersPrompts prompts;
        JobRunner jobs;
        BeneficiariesPage page{people.services(), PageContext{bench, jobs, prompts}};

        Fixture() {
            page.resize(1170, 700);
            page.show();
            page.activate();
            active = QTest::qWaitForWindowActive(&page);
        }
        bool active = false;
    };

    /// Where the system delivers keys: a list that has dropped down takes them first.
    static QWidget* keys() {
        QWidget* popup = QApplication::activePopupWidget();
        return popup != nullptr ? popup : QApplication::focusWidget();
    }
    static void type(const QString& text) {
        for (const QChar c : text)
            QTest::keyClick(keys(), c.toLatin1());
    }
    static void agree(const RegistrationView& view) {
        view.consents()->fromDraft({{codeOf(ConsentPurpose::Record), 1}});
    }
    static void tab(int times = 1) {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(keys(), Qt::Key_Tab);
    }

private Q_SLOTS:
    void enterOpensAPersonAtOnce() {
        Fixture f;
        QVERIFY(f.active);
        QVERIFY(f.page.takeKeyboard()); // nobody is there yet: what there is to do
        QVERIFY(QApplication::focusWidget() != f.page.list()->table());
        const BeneficiaryId awa = f.people.addAwa();
        f.page.activate();
        QVERIFY(f.page.takeKeyboard());
        QCOMPARE(QApplication::focusWidget(), f.page.list()->table());
        QTest::keyClick(keys(), Qt::Key_Return);
        QCOMPARE(f.page.findChild<CaseView*>()->person().uuid(), awa.uuid());
        QVERIFY(f.page.findChild<CaseView*>()->isVisible());
    }

    void opensAReferralInItsCase() {
        Fixture f;
        const BeneficiaryId awa = f.people.addAwa();
        const auto rows = f.people.referrals.list({});
        VERIFY_OK(rows);
        QVERIFY(!rows->empty());
        f.page.handle({Request::Kind::OpenReferral, rows->front().referral.id.uuid(), {}});
        auto* shown = f.page.findChild<CaseView*>();
        QVERIFY(shown->isVisible());
        QCOMPARE(shown->person().uuid(), awa.uuid());
        QCOMPARE(QByteArray(shown->tabs()->currentWidget()->metaObject()->className()),
                 QByteArray("tawjih::ui::ReferralsTab"));
        QVERIFY(f.bench.notices.empty());
    }

    void registersFromTheKeyboardAlone() {
        Fixture f;
        QVERIFY(f.active);
        f.page.handle({Request::Kind::NewBeneficiary, {}, {}});
        type(u"given"_s); // the record: asked first
        tab(7);           // follow-up, statistics, how, language, interpreter, why: as they are
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Given name, required"_s);
        type(u"Fatou"_s);
        tab();
        type(u"Camara"_s);
        tab();
        type(u"woman"_s);
        tab(3); // no name in Arabic
        type(u"5/3/1999"_s);
        tab();
        type(u"guinea-b"_s);
        tab();
        type(u"0661 23 45 67"_s);
        f.page.save();
        QCOMPARE(f.bench.lastNotice(), QString());
        QCOMPARE(f.page.current(), f.page.caseView());
        const auto person = f.people.persons.find(f.page.caseView()->person());
        VERIFY_OK(person);
        QCOMPARE(person->name.latin(), u"Fatou Camara"_s);
        QCOMPARE(person->sex, Sex::Female);
        QVERIFY(person->birth == BirthDate::exact(QDate(1999, 3, 5)));
        QCOMPARE(person->nationalities, QStringList{u"GNB"_s});
        QCOMPARE(person->phone, u"0661 23 45 67"_s);
        QVERIFY2(!f.page.hasUnsaved(), "what was registered is no draft any more");
    }

    void saysUnderTheFieldsWhatIsMissing() {
        Fixture f;
        QVERIFY(f.active);
        f.page.handle({Request::Kind::NewBeneficiary, {}, {}});
        f.page.save();
        QCOMPARE(f.page.current(), f.page.registration());
        QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"Ask"_s));
        type(u"given"_s);
        f.page.save(); // nobody without a name
        QCOMPARE(f.page.current(), f.page.registration());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Given name, required"_s);
        QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
    }

    void refusedConsentKeepsNothing() {
        Fixture f;
        QVERIFY(f.active);
        f.page.handle({Request::Kind::NewBeneficiary, {}, u"Awa Diallo"_s});
        type(u"refused"_s);
        f.page.save();
        QCOMPARE(f.page.current(), f.page.registration());
        QVERIFY(!f.bench.lastNotice().isEmpty());
        auto pager = f.people.listing.open({});
        VERIFY_OK(pager);
        QCOMPARE(*pager->count(), 0);
    }

    void warnsOfTheSamePerson() {
        Fixture f;
        QVERIFY(f.active);
        const BeneficiaryId awa = f.people.addAwa();
        f.people.duplicates.read();
        f.page.handle({Request::Kind::NewBeneficiary, {}, u"Awa Diallo"_s});
        CandidatesCard* card = f.page.registration()->candidates();
        QTRY_COMPARE(card->candidates().size(), size_t(1));
        QPushButton* open = nullptr;
        for (QPushButton* button : card->findChildren<QPushButton*>())
            if (button->accessibleName().contains(u"Awa Diallo"_s))
                open = button;
        QVERIFY2(open != nullptr, "the likely same person is shown before anything is saved");
        open->click();
        QCOMPARE(f.page.current(), f.page.caseView());
        QVERIFY(f.page.caseView()->person() == awa);
    }

    void registeringAllTheSameLeavesThePairToBeDecided() {
        Fixture f;
        (void)f.people.addAwa();
        f.people.duplicates.read();
        f.page.handle({Request::Kind::NewBeneficiary, {}, u"Awa Diallo"_s});
        RegistrationView* view = f.page.registration();
        const auto saving = [view] { // the last button of the header
            for (QPushButton* button : view->findChildren<QPushButton*>())
                if (button->text().startsWith(u"Register"_s))
                    return button->text();
            return QString();
        };
        QTRY_COMPARE(saving(), u"Register all the same"_s);
        agree(*view);
        identity::DuplicateService queue(f.people.desk.context());
        QTRY_VERIFY(view->candidates()->isSettled());
        view->save();
        QCOMPARE(f.page.current(), f.page.caseView());
        const identity::PairCounts counts = queue.counts().value();
        QCOMPARE(counts[0] + counts[1], qint64(1));
        QCOMPARE(f.people.duplicates.noted.load(), 0);
        QCOMPARE(saving(), u"Register"_s); // the next one begins afresh
    }

    void whoeverIsRegisteredBeforeTheAnswerIsComparedAfterwards() {
        Fixture f;
        (void)f.people.addAwa();
        f.people.duplicates.read();
        f.people.duplicates.isHeld = true;
        f.page.handle({Request::Kind::NewBeneficiary, {}, u"Awa Diallo"_s});
        RegistrationView* view = f.page.registration();
        agree(*view);
        QVERIFY(!view->candidates()->isSettled());
        view->save();
        QCOMPARE(f.page.current(), f.page.caseView());
        f.people.duplicates.isHeld = false;
        QTRY_COMPARE(f.people.duplicates.noted.load(), 1);
        QVERIFY(view->candidates()->candidates().empty()); // the late answer is dropped
    }

    void typingOnAsksOnlyAboutTheLast() {
        Fixture f;
        (void)f.people.addAwa();
        f.people.duplicates.read();
        f.people.duplicates.isHeld = true;
        f.page.handle({Request::Kind::NewBeneficiary, {}, u"Grace Mbeki"_s});
        CandidatesCard* card = f.page.registration()->candidates();
        QTRY_COMPARE(f.people.duplicates.asked.load(), 1);
        Beneficiary person;
        for (const QString& name : {u"A"_s, u"Aw"_s, u"Awa"_s}) {
            person.name = {u"Diallo"_s, name, {}, {}};
            card->look(person);
        }
        QCOMPARE(f.people.duplicates.asked.load(), 1);
        f.people.duplicates.isHeld = false;
        QTRY_COMPARE(card->candidates().size(), size_t(1));
        QCOMPARE(f.people.duplicates.asked.load(), 2);
    }

    void draftComesBackAfterALock() {
        test::PeopleDesk people;
        test::PageBench bench;
        JobRunner jobs;
        {
            test::AnswersPrompts prompts;
            BeneficiariesPage page(people.services(), PageContext{bench, jobs, prompts});
            page.show();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            page.handle({Request::Kind::NewBeneficiary, {}, {}});
            type(u"given"_s);
            tab(7);
            type(u"Grace"_s);
            QVERIFY(page.hasUnsaved());
            page.aboutToLock();
        }
        test::AnswersPrompts prompts;
        BeneficiariesPage page(people.services(), PageContext{bench, jobs, prompts});
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.handle({Request::Kind::NewBeneficiary, {}, {}});
        QCOMPARE(page.registration()->form()->value().name.givenLatin, u"Grace"_s);
        QVERIFY(page.hasUnsaved());
    }

    void givingUpCanBeUndone() {
        Fixture f;
        QVERIFY(f.active);
        f.page.handle({Request::Kind::NewBeneficiary, {}, {}});
        type(u"given"_s);
        tab(7);
        type(u"Grace"_s);
        f.page.registration()->giveUp();
        QCOMPARE(f.page.current(), f.page.list());
        QVERIFY(!f.page.hasUnsaved());
        f.bench.notices.back().act();
        QCOMPARE(f.page.current(), f.page.registration());
        QCOMPARE(f.page.registration()->form()->value().name.givenLatin, u"Grace"_s);
    }

    void findsOpensAndGoesBackByKeys() {
        Fixture f;
        QVERIFY(f.active);
        f.people.addMany(50);
        const BeneficiaryId awa = f.people.addAwa();
        f.page.refresh();
        f.page.focusFilter();
        type(u"diallo aw"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(f.page.list()->model()->rowCount() >= 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), f.page.list()->table());
        const int row = f.page.list()->model()->rowOf(awa);
        QVERIFY(row >= 0);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(f.page.list()->table(), Qt::Key_Down);
        QTest::keyClick(f.page.list()->table(), Qt::Key_Return);
        QCOMPARE(f.page.current(), f.page.caseView());
        QVERIFY(f.page.caseView()->person() == awa);
        QVERIFY(f.page.goBack());
        QCOMPARE(f.page.current(), f.page.list());
        QVERIFY(!f.page.goBack());
    }

    void homeAndEndReachBothEnds() {
        Fixture f;
        QVERIFY(f.active);
        f.people.addMany(400);
        f.page.refresh();
        QTableView* table = f.page.list()->table();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_End);
        QCOMPARE(table->currentIndex().row(), 399);
        QTest::keyClick(table, Qt::Key_Home);
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void everyControlHasANameInEveryLanguage() {
        Fixture f;
        QVERIFY(f.active);
        const BeneficiaryId awa = f.people.addAwa();
        LanguageManager languages(*qApp);
        for (const Language language : {Language::French, Language::Arabic, Language::English}) {
            languages.setLanguage(language);
            f.page.handle({Request::Kind::NewBeneficiary, {}, {}});
            QCOMPARE(test::unnamedControls(f.page).join(u", "_s), QString());
            f.page.handle({Request::Kind::OpenBeneficiary, awa.uuid(), {}});
            QCOMPARE(test::unnamedControls(f.page).join(u", "_s), QString());
            f.page.goBack();
            QCOMPARE(test::unnamedControls(f.page).join(u", "_s), QString());
        }
    }

    void columnsAreRemembered() {
        Fixture f;
        QVERIFY(f.active);
        QHeaderView* header = f.page.list()->table()->horizontalHeader();
        QVERIFY(header->isSectionHidden(BeneficiaryListModel::EducationColumn));
        header->setSectionHidden(BeneficiaryListModel::EducationColumn, false);
        header->resizeSection(BeneficiaryListModel::NameColumn, 333);
        BeneficiariesPage second(f.people.services(), PageContext{f.bench, f.jobs, f.prompts});
        QHeaderView* again = second.list()->table()->horizontalHeader();
        QVERIFY(!again->isSectionHidden(BeneficiaryListModel::EducationColumn));
        QCOMPARE(again->sectionSize(BeneficiaryListModel::NameColumn), 333);
    }
};

TAWJIH_REGISTER_TEST(BeneficiaryPageTest)
#include "BeneficiaryPageTest.moc"
