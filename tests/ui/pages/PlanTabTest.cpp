#include "ui/casework/PlanTab.h"

#include "core/beneficiary/Papers.h"
#include "core/casework/PlanRules.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/casework/CareerPlanCard.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/ChecklistCard.h"
#include "ui/casework/ChecklistEdit.h"
#include "ui/casework/OverviewTab.h"
#include "ui/casework/PlanActionsCard.h"
#include "ui/casework/PlanDialogs.h"
#include "ui/casework/TimelineTab.h"
#include "ui/guidance/GuidanceModel.h"
#include "ui/guidance/GuidanceTab.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/LanguageManager.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/PickerCombo.h"
#include "ui/widgets/Tag.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

class PlanTabTest : public QObject {
    Q_OBJECT

    enum class Filled { No, Yes };

    /// Awa's case with the Plan tab in front.
    struct Fixture {
        test::PeopleDesk people;
        BeneficiaryId awa = people.addAwa();
        Programme programme;
        std::optional<Error> error;
        std::unique_ptr<CaseView> view;

        explicit Fixture(Filled filled = Filled::Yes) {
            if (filled == Filled::Yes)
                programme = people.addPlan(awa);
            view = open();
        }
        std::unique_ptr<CaseView> open() {
            auto opened = std::make_unique<CaseView>(people.services());
            connect(opened.get(), &CaseView::failed, opened.get(), [this](const Error& e) { error = e; });
            opened->resize(1200, 800);
            opened->open(awa);
            opened->show();
            QApplication::setActiveWindow(opened.get());
            opened->tabs()->setCurrentWidget(opened->findChild<PlanTab*>());
            return opened;
        }
        PlanTab* tab() const { return view->findChild<PlanTab*>(); }
        CareerPlanCard* card() const { return tab()->plan(); }
        PlanActionsCard* actions() const { return tab()->actionsCard(); }
        Plan stored() { return test::must(people.plans.ofPerson(awa)); }
        std::vector<PlanAction> storedActions() { return test::must(people.plans.actions(awa)); }
        QStringList choices() const {
            QStringList texts;
            for (int row = 0; row < card()->list()->model()->rowCount(); ++row)
                texts << card()->list()->lines()->lineAt(row).text;
            return texts;
        }
        void choose(LineList* list, int row) const {
            list->setFocus();
            list->setCurrentIndex(list->model()->index(row, 0));
        }
    };

    static QPushButton* button(const QWidget* root, const QString& text) {
        for (QPushButton* each : root->findChildren<QPushButton*>())
            if (each->text() == text && each->isVisibleTo(root))
                return each;
        return nullptr;
    }
    static QRadioButton* side(QWidget* dialog, const QString& text) {
        for (QRadioButton* side : dialog->findChildren<QRadioButton*>())
            if (side->accessibleName().contains(text))
                return side;
        return nullptr;
    }
    template <typename Widget>
    static Widget* named(const QWidget* root, const QString& name) {
        for (Widget* each : root->findChildren<Widget*>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    static QStringList tagsOf(const QWidget* root) {
        QStringList texts;
        for (const Tag* tag : root->findChildren<Tag*>())
            if (tag->isVisibleTo(root))
                texts << tag->text();
        return texts;
    }

private Q_SLOTS:
    void choicesMoveByKeyboardAndAreSavedTogether() {
        Fixture f;
        LineList* list = f.card()->list();
        const QStringList before = f.choices();
        f.choose(list, 1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.choices(), (QStringList{before[1], before[0]}));
        QCOMPARE(list->currentIndex().row(), 0); // the focus goes with the choice
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.choices(), (QStringList{before[1], before[0]}));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        auto* goal = f.card()->findChild<QPlainTextEdit*>();
        goal->setPlainText(u"A job near home"_s);
        QVERIFY(f.view->hasUnsaved());
        QCOMPARE(f.stored().stamp.version, 1);
        f.view->save();
        QVERIFY(!f.error);
        QVERIFY(!f.view->hasUnsaved());
        const Plan stored = f.stored();
        QCOMPARE(stored.stamp.version, 2); // one version for all of it
        QCOMPARE(stored.choices.front().trade, u"7533"_s);
        QCOMPARE(stored.goal, u"A job near home"_s);
    }

    void choicesAreRemovedAndTakenBack() {
        Fixture f;
        f.choose(f.card()->list(), 0);
        QTest::keyClick(f.card()->list(), Qt::Key_Delete);
        QCOMPARE(f.choices().size(), 1);
        QTest::mouseClick(button(f.card(), u"Undo changes"_s), Qt::LeftButton);
        QCOMPARE(f.choices().size(), 2);
        QVERIFY(!f.view->hasUnsaved());
        QCOMPARE(f.stored().stamp.version, 1);
    }

    void theFirstChoiceIsAddedFromTheEmptyState() {
        Fixture f(Filled::No);
        QPushButton* add = button(f.card(), u"Add a choice"_s);
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        auto* dialog = f.card()->findChild<ChoiceDialog*>();
        QVERIFY(dialog);
        dialog->accept();
        QVERIFY2(dialog->isVisible(), "a choice has a trade");
        const auto pickers = dialog->findChildren<PickerCombo*>();
        QCOMPARE(pickers.size(), 2);
        pickers[1]->setValue(test::must(f.people.catalogue.programmes()).front().id.uuid()); // says its trade by itself
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(f.choices().size(), 1);
        f.view->save();
        QCOMPARE(f.stored().choices.front().programme,
                 std::optional(test::must(f.people.catalogue.programmes()).front().id));
        QCOMPARE(f.stored().choices.front().trade, test::must(f.people.catalogue.programmes()).front().trade);
    }

    void theSameChoiceTwiceIsRefused() {
        Fixture f;
        ChoiceDialog dialog({u"7531"_s, {}, {}}, {}, {{u"7531"_s, {}, {}}});
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.findChildren<PickerCombo*>().front()->setValue(u"7533"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    void conflictShowsBothPlans() {
        Fixture f;
        f.card()->findChild<QPlainTextEdit*>()->setPlainText(u"Typed here"_s);
        Plan theirs = f.stored();
        theirs.goal = u"Stored meanwhile"_s;
        theirs.choices = PlanRules::moved(theirs.choices, 1, 0);
        test::must(f.people.plans.save(theirs));
        f.view->save();
        auto* conflict = f.card()->findChild<ConflictDialog*>();
        QVERIFY(conflict);
        QCOMPARE(f.stored().goal, u"Stored meanwhile"_s);
        QCOMPARE(conflict->typedHolds(), (std::vector{false, false})); // choices, goal
        side(conflict, u"Typed here"_s)->click();
        conflict->accept();
        QCOMPARE(f.stored().goal, u"Typed here"_s);
        QCOMPARE(f.stored().choices.front().trade, u"7533"_s); // theirs
        QVERIFY(!f.view->hasUnsaved());
    }

    void twoFirstPlansAreCompared() {
        Fixture f(Filled::No);
        f.card()->findChild<QPlainTextEdit*>()->setPlainText(u"Typed here"_s);
        Plan theirs;
        theirs.beneficiary = f.awa;
        theirs.goal = u"Stored meanwhile"_s;
        test::must(f.people.plans.save(theirs));
        f.view->save();
        auto* conflict = f.card()->findChild<ConflictDialog*>();
        QVERIFY(conflict);
        side(conflict, u"Typed here"_s)->click();
        conflict->accept();
        QCOMPARE(f.stored().goal, u"Typed here"_s);
        QCOMPARE(f.stored().stamp.version, 2);
    }

    void aDraftComesBackAndStillComparesVersions() {
        Fixture f;
        f.card()->findChild<QPlainTextEdit*>()->setPlainText(u"Typed here"_s);
        f.choose(f.card()->list(), 1);
        QTest::keyClick(f.card()->list(), Qt::Key_Delete);
        f.view->keepDrafts();
        Plan theirs = f.stored();
        theirs.goal = u"Stored meanwhile"_s;
        test::must(f.people.plans.save(theirs));
        f.view = f.open();
        QVERIFY(f.view->hasUnsaved());
        QCOMPARE(f.card()->value().goal, u"Typed here"_s);
        QCOMPARE(f.choices().size(), 1);
        f.view->save();
        auto* conflict = f.card()->findChild<ConflictDialog*>();
        QVERIFY2(conflict, "an old draft never passes over what was saved since");
        QCOMPARE(conflict->typedHolds(), (std::vector{true, false})); // only here was a choice taken out
        conflict->accept();
        QCOMPARE(f.stored().goal, u"Stored meanwhile"_s);
        QCOMPARE(f.stored().choices.size(), size_t(1));
    }

    void actionsAreDoneAndTakenBack() {
        Fixture f;
        LineList* list = f.actions()->list();
        f.choose(list, 0);
        const PlanActionId late = PlanActionId(list->currentLine()->key);
        QVERIFY(list->currentLine()->tag.contains(u"late"_s));
        QTest::mouseClick(button(f.actions(), u"Done"_s), Qt::LeftButton);
        QVERIFY(!f.error);
        QCOMPARE(test::must(f.people.plans.find(late)).doneOn, std::optional(f.people.desk.clock.today()));
        auto* notice = f.actions()->findChild<NoticeBar*>();
        QVERIFY(notice->isVisible());
        QTest::mouseClick(button(notice, u"Undo"_s), Qt::LeftButton);
        QVERIFY(test::must(f.people.plans.find(late)).isOpen());
        QVERIFY(!notice->isVisible());
        f.choose(list, 0);
        QTest::mouseClick(button(f.actions(), u"Cancel the action"_s), Qt::LeftButton);
        QVERIFY(test::must(f.people.plans.find(late)).cancelledOn.has_value());
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (PlanActionId(list->lines()->lineAt(row).key) == late)
                f.choose(list, row);
        QTest::mouseClick(button(f.actions(), u"Take it up again"_s), Qt::LeftButton);
        QVERIFY(test::must(f.people.plans.find(late)).isOpen());
    }

    void actionsAreAddedChangedAndPostponed() {
        Fixture f(Filled::No);
        QTest::mouseClick(button(f.actions(), u"Add an action"_s), Qt::LeftButton);
        auto* dialog = f.actions()->findChild<PlanActionDialog*>();
        QVERIFY(dialog);
        dialog->accept();
        QVERIFY2(dialog->isVisible(), "an action has words");
        QTest::keyClicks(dialog->findChildren<QLineEdit*>().front(), u"Bring the photos"_s);
        auto* owner = dialog->findChild<QComboBox*>();
        owner->setCurrentIndex(owner->findData(f.people.desk.actor.id.uuid()));
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(f.storedActions().size(), size_t(1));
        QCOMPARE(f.storedActions().front().description, u"Bring the photos"_s);
        QCOMPARE(f.storedActions().front().owner, f.people.desk.actor.id);

        f.choose(f.actions()->list(), 0);
        QTest::mouseClick(button(f.actions(), u"Postpone"_s), Qt::LeftButton);
        f.actions()->findChild<PostponeActionDialog*>()->accept();
        QCOMPARE(f.storedActions().front().due, std::optional(f.people.desk.clock.today().addDays(7)));
    }

    void anActionChangedMeanwhileIsCompared() {
        Fixture f;
        LineList* list = f.actions()->list();
        f.choose(list, 0);
        QTest::keyClick(list, Qt::Key_Return);
        auto* dialog = f.actions()->findChild<PlanActionDialog*>();
        QVERIFY(dialog);
        PlanAction theirs = f.storedActions().front();
        theirs.description = u"Stored meanwhile"_s;
        test::must(f.people.plans.save(theirs));
        auto* words = dialog->findChildren<QLineEdit*>().front();
        words->setText(u"Typed here"_s);
        dialog->accept();
        auto* conflict = dialog->findChild<ConflictDialog*>();
        QVERIFY(conflict);
        QCOMPARE(test::must(f.people.plans.find(theirs.id)).description, u"Stored meanwhile"_s);
        side(conflict, u"Typed here"_s)->click();
        conflict->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(test::must(f.people.plans.find(theirs.id)).description, u"Typed here"_s);
    }

    void theChecklistSaysWhatLacksAndWhatEnds() {
        Fixture f;
        const ChecklistEdit* documents = f.tab()->documents()->documents();
        QCOMPARE(documents->tagOf(DocumentKind::Passport), labelOf(PaperAlert::Within30));       // in 21 days
        QCOMPARE(documents->tagOf(DocumentKind::ResidenceTitle), labelOf(PaperAlert::Within90)); // until 8 June
        for (const DocumentKind kind : {DocumentKind::SchoolCertificate, DocumentKind::Photo,
                                        DocumentKind::MedicalCertificate, DocumentKind::Insurance})
            QCOMPARE(documents->tagOf(kind), u"lacking"_s);
        QCOMPARE(documents->tagOf(DocumentKind::Diploma), QString()); // nobody asks for it
        QVERIFY(tagsOf(f.tab()->documents()).contains(u"4 document(s) lacking"_s));
    }

    void alertsComeAt90And60And30Days() {
        Fixture f;
        ChecklistEdit edit(f.people.desk.clock);
        const QDate today = f.people.desk.clock.today();
        const std::pair<int, QString> expected[] = {{91, {}},
                                                    {90, labelOf(PaperAlert::Within90)},
                                                    {61, labelOf(PaperAlert::Within90)},
                                                    {60, labelOf(PaperAlert::Within60)},
                                                    {31, labelOf(PaperAlert::Within60)},
                                                    {30, labelOf(PaperAlert::Within30)},
                                                    {0, labelOf(PaperAlert::Within30)}};
        for (const auto& [days, text] : expected) {
            edit.setEntries({{DocumentKind::Passport, true, DocumentStatus::Held, today.addDays(days), {}}});
            QCOMPARE(edit.tagOf(DocumentKind::Passport), text);
        }
        edit.setEntries({{DocumentKind::Passport, true, DocumentStatus::Expired, today.addDays(-1), {}}});
        QCOMPARE(edit.tagOf(DocumentKind::Passport), labelOf(PaperAlert::Expired));
        edit.setEntries({{DocumentKind::Passport, true, DocumentStatus::Waived, today.addDays(-1), {}}});
        QCOMPARE(edit.tagOf(DocumentKind::Passport), QString());
    }

    void aDocumentIsStoredInTheFile() {
        Fixture f;
        ChecklistEdit* documents = f.tab()->documents()->documents();
        auto* insurance = named<QComboBox>(documents, u"Insurance"_s);
        QVERIFY(insurance);
        insurance->setFocus();
        const auto pick = [](QComboBox* combo, DocumentStatus status) {
            combo->setCurrentIndex(combo->findData(static_cast<int>(status)));
            Q_EMIT combo->activated(combo->currentIndex());
        };
        pick(insurance, DocumentStatus::Held);
        QVERIFY(!f.error);
        const auto state = [&f](DocumentKind kind) {
            for (const DocumentState& each : test::must(f.people.persons.find(f.awa)).documents)
                if (each.kind == kind)
                    return std::optional(each);
            return std::optional<DocumentState>();
        };
        QCOMPARE(state(DocumentKind::Insurance)->status, DocumentStatus::Held);
        QCOMPARE(documents->tagOf(DocumentKind::Insurance), QString());
        QCOMPARE(named<QComboBox>(documents, u"Insurance"_s), insurance); // the row stayed, and the focus in it

        auto* until = named<QLineEdit>(documents, u"Insurance: valid until"_s);
        QVERIFY(until && until->isVisible());
        until->setFocus();
        QTest::keyClicks(until, u"1/4/2026"_s);
        QTest::keyClick(until, Qt::Key_Return);
        QCOMPARE(state(DocumentKind::Insurance)->expiresOn, std::optional(QDate(2026, 4, 1)));
        QCOMPARE(documents->tagOf(DocumentKind::Insurance), labelOf(PaperAlert::Within30));
        const int version = test::must(f.people.persons.find(f.awa)).stamp.version;
        until->setText(u"not a day"_s);
        QTest::keyClick(until, Qt::Key_Return);
        QCOMPARE(test::must(f.people.persons.find(f.awa)).stamp.version, version);

        auto* title = named<QLineEdit>(documents, u"Residence permit: valid until"_s);
        QVERIFY(title);
        title->setText(u"1/2/2028"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(test::must(f.people.persons.find(f.awa)).residenceExpiresOn, std::optional(QDate(2028, 2, 1)));
    }

    void aDocumentChangedMeanwhileIsCompared() {
        Fixture f;
        Beneficiary theirs = test::must(f.people.persons.find(f.awa));
        theirs.documents.push_back({DocumentKind::Insurance, DocumentStatus::Waived});
        test::must(f.people.persons.save(theirs));
        auto* insurance = named<QComboBox>(f.tab()->documents(), u"Insurance"_s);
        insurance->setCurrentIndex(insurance->findData(static_cast<int>(DocumentStatus::Held)));
        Q_EMIT insurance->activated(insurance->currentIndex());
        auto* conflict = f.tab()->documents()->findChild<ConflictDialog*>();
        QVERIFY(conflict);
        conflict->accept(); // what is stored holds
        QCOMPARE(test::must(f.people.persons.find(f.awa)).documents.back().status, DocumentStatus::Waived);
        QCOMPARE(named<QComboBox>(f.tab()->documents(), u"Insurance"_s)->currentData().toInt(),
                 static_cast<int>(DocumentStatus::Waived));
    }

    void theOverviewShowsChoicesAndWhatLacks() {
        Fixture f;
        f.view->tabs()->setCurrentIndex(0);
        const auto* overview = f.view->findChild<OverviewTab*>();
        QStringList texts;
        for (const QLabel* label : overview->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        QVERIFY(!texts.filter(f.programme.name.in(QLocale().language())).isEmpty());
        QVERIFY(!texts.filter(u"mbroidery"_s).isEmpty());
        QVERIFY(texts.filter(u"airdress"_s).isEmpty()); // the third interest of the intake is no choice
        const QStringList tags = tagsOf(overview);
        QCOMPARE(tags.count(labelOf(PaperAlert::Within30)), 1);
        QCOMPARE(tags.count(labelOf(PaperAlert::Within90)), 1);
        QCOMPARE(tags.count(labelOf(DocumentStatus::Missing)), 1); // the school certificate
        QCOMPARE(tags.count(labelOf(DocumentStatus::Required)), 3);
    }

    void theHistoryTellsOfThePlan() {
        Fixture f;
        Plan plan = f.stored();
        plan.goal = u"Another goal"_s;
        f.people.desk.clock.advance(60);
        test::must(f.people.plans.save(plan));
        f.view->refresh();
        f.view->tabs()->setCurrentIndex(f.view->tabs()->count() - 1);
        QVERIFY(!f.error);
        QStringList texts;
        for (const TimelineTab* tab : f.view->findChildren<TimelineTab*>())
            if (tab->isVisible())
                for (int row = 0; row < tab->view()->model()->rowCount(); ++row)
                    texts << tab->view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(texts.front().contains(u"Career plan: 1 field"_s) && texts.front().contains(u"Another goal"_s));
        QCOMPARE(texts.filter(u"Career plan begun"_s).size(), 1);
        QCOMPARE(texts.filter(u"Action noted"_s).size(), 3);
        QCOMPARE(texts.filter(u"Visit the workshop"_s).filter(u"done on"_s).size(), 1);
    }

    void aTrainingIsAddedFromGuidance() {
        Fixture f;
        auto* guidance = f.view->findChild<GuidanceTab*>();
        f.view->tabs()->setCurrentWidget(guidance);
        auto* model = qobject_cast<GuidanceModel*>(guidance->list()->model());
        const auto rowOf = [model](auto wanted) {
            for (int row = 0; row < model->rowCount(); ++row)
                if (wanted(model->row(row).offered.programme))
                    return row;
            return -1;
        };
        const auto choose = [&](int row) { guidance->list()->setCurrentIndex(model->index(row)); };
        choose(rowOf([&](const Programme& each) { return each.id == f.programme.id; }));
        QVERIFY(!button(guidance, u"Add to the plan"_s)->isEnabled()); // it is the first choice
        const int other = rowOf([](const Programme& each) { return each.trade != u"7531" && each.trade != u"7533"; });
        QVERIFY(other >= 0);
        choose(other);
        const Programme chosen = model->row(other).offered.programme;
        QTest::mouseClick(button(guidance, u"Add to the plan"_s), Qt::LeftButton);
        QVERIFY(!f.error);
        QCOMPARE(PlanRules::rankOf(f.stored(), chosen.id), std::optional(3));
        QVERIFY(!button(guidance, u"Add to the plan"_s)->isEnabled());
        QCOMPARE(f.view->tabs()->currentWidget(), guidance);

        f.card()->findChild<QPlainTextEdit*>()->setPlainText(u"Half typed"_s);
        const int third = rowOf([&](const Programme& each) {
            return each.trade != u"7531" && each.trade != u"7533" && each.trade != chosen.trade;
        });
        choose(third);
        QTest::mouseClick(button(guidance, u"Add to the plan"_s), Qt::LeftButton);
        QCOMPARE(f.view->tabs()->currentWidget(), f.tab()); // what waits to be saved is shown
        QVERIFY(f.view->hasUnsaved());
        QCOMPARE(f.stored().choices.size(), size_t(3));
    }

    void whoMayOnlyReadChangesNothing() {
        Fixture f;
        f.tab()->setCase(f.view->snapshot(), false);
        f.choose(f.card()->list(), 1);
        QTest::keyClick(f.card()->list(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(f.card()->list(), Qt::Key_Delete);
        QTest::keyClick(f.card()->list(), Qt::Key_Return);
        QVERIFY(!f.card()->hasUnsaved());
        QVERIFY(!f.card()->findChild<ChoiceDialog*>());
        f.choose(f.actions()->list(), 0);
        QVERIFY(!button(f.actions(), u"Done"_s)->isEnabled());
        QVERIFY(!named<QComboBox>(f.tab()->documents(), u"Insurance"_s)->isEnabled());
    }

    void followsTheLanguageAndMirrors() {
        Fixture f;
        LanguageManager languages(*qApp);
        f.card()->findChild<QPlainTextEdit*>()->setPlainText(u"Half typed"_s);
        const QStringList english = f.choices();
        languages.setLanguage(Language::Arabic);
        QApplication::processEvents();
        QCOMPARE(f.tab()->layoutDirection(), Qt::RightToLeft);
        QVERIFY(f.choices() != english);
        QCOMPARE(f.card()->value().goal, u"Half typed"_s);
        QVERIFY(f.view->hasUnsaved());
        const QWidget* plan = f.card();
        const QWidget* papers = f.tab()->documents();
        QVERIFY(plan->mapTo(f.tab(), QPoint()).x() > papers->mapTo(f.tab(), QPoint()).x());
        QVERIFY(f.tab()->documents()->documents()->tagOf(DocumentKind::Passport) == labelOf(PaperAlert::Within30));
        languages.setLanguage(Language::English);
        QApplication::processEvents();
        QCOMPARE(f.choices(), english);
        QVERIFY(plan->mapTo(f.tab(), QPoint()).x() < papers->mapTo(f.tab(), QPoint()).x());
    }

    void everyControlHasAName() {
        Fixture f;
        QCOMPARE(test::unnamedControls(*f.tab()), QStringList());
        Fixture empty(Filled::No);
        QCOMPARE(test::unnamedControls(*empty.tab()), QStringList());
    }
};

TAWJIH_REGISTER_TEST(PlanTabTest)
#include "PlanTabTest.moc"
