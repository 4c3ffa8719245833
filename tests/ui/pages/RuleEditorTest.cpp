#include "core/guidance/RuleSeed.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/DeskLookup.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/guidance/ConditionForm.h"
#include "ui/guidance/RuleDialog.h"
#include "ui/guidance/RuleTree.h"
#include "ui/guidance/RuleTrialDialog.h"
#include "ui/guidance/RulesDialog.h"
#include "ui/identity/PersonPicker.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using Kind = Expression::Kind;

class RuleEditorTest : public QObject {
    Q_OBJECT

    static QPushButton* button(const QWidget& in, const QString& text) {
        for (QPushButton* each : in.findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    static QSpinBox* years(const QWidget& in, const QString& name) {
        for (QSpinBox* each : in.findChildren<QSpinBox*>())
            if (each->accessibleName() == name && each->isVisibleTo(&in))
                return each;
        return nullptr;
    }

    static QString nobody(UserId) { return u"S. Idrissi"_s; }

private Q_SLOTS:
    void shippedRulesComeThroughTheTreeUnchanged() {
        RuleTree tree;
        for (const AdmissionRule& rule : shippedRules()) {
            tree.setExpression(rule.expression);
            const Expression back = tree.expression();
            // A condition alone comes back as a group of one.
            QVERIFY(back == rule.expression || back == Expression::all({rule.expression}));
        }
        const Expression nested =
            Expression::any({Expression::negated(Expression::any(
                                 {Expression::is(SexCondition{}), Expression::is(PracticeCondition{})})),
                             Expression::negated(Expression::is(SexCondition{}))});
        tree.setExpression(nested);
        QVERIFY(tree.expression() == nested);
    }

    void everyKindOfConditionHasAFormThatKeepsIt() {
        for (size_t kind = 0; kind < std::variant_size_v<Condition>; ++kind) {
            ConditionForm form;
            const Condition condition = newCondition(kind);
            QCOMPARE(condition.index(), kind);
            QVERIFY(!conditionName(kind).isEmpty());
            form.setCondition(condition);
            form.resize(320, 400);
            form.show();
            QVERIFY(form.condition() == condition);
            QCOMPARE(test::unnamedControls(form), QStringList());
            QVERIFY(RuleCheck::isUsable(Expression::is(condition)));
        }
    }

    void buildsARuleFromItsParts() {
        RuleTree tree;
        tree.addCondition(AgeCondition{15, 30, ReferenceDay::start()});
        tree.addGroup(Kind::Any);
        tree.addCondition(PracticeCondition{2});
        tree.addCondition(SchoolCondition{});
        QVERIFY(tree.expression() == Expression::all({Expression::is(AgeCondition{15, 30, ReferenceDay::start()}),
                                                      Expression::any({Expression::is(PracticeCondition{2}),
                                                                       Expression::is(SchoolCondition{})})}));
        tree.removeCurrent();
        QCOMPARE(tree.currentGroup(), std::optional(Kind::Any));
        tree.setGroup(Kind::Not);
        QVERIFY(tree.expression().parts.back() == Expression::negated(Expression::is(PracticeCondition{2})));
        tree.setCurrentItem(tree.topLevelItem(0));
        QVERIFY(!tree.canRemove());
        tree.removeCurrent();
        QCOMPARE(tree.topLevelItemCount(), 1);
    }

    void theSentenceAndTheProblemsFollowWhatIsTyped() {
        FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC));
        AdmissionRule rule;
        RuleDialog dialog(rule, clock);
        dialog.show();
        QVERIFY(dialog.sentence().contains(u"everybody"_s));
        dialog.tree()->addCondition(AgeCondition{15, 30, ReferenceDay::start()});
        QVERIFY2(dialog.sentence().contains(u"15"_s), qPrintable(dialog.sentence()));
        QVERIFY(dialog.tree()->problems().isEmpty());
        QTRY_VERIFY(years(dialog, u"From this age"_s));
        years(dialog, u"From this age"_s)->setValue(40);
        QVERIFY(dialog.value().expression == Expression::all({Expression::is(AgeCondition{40, 30, {}})}));
        QVERIFY(!dialog.tree()->problems().isEmpty());
        QCOMPARE(dialog.tree()->topLevelItem(0)->child(0)->text(1), labelOf(RuleFault::Never));
        QCOMPARE(test::unnamedControls(dialog), QStringList());
    }

    void listsEditsAndRefuses() {
        test::PeopleDesk desk;
        RulesDialog rules(desk.guidance, desk.desk.changes, desk.desk.clock, true, nobody);
        rules.show();
        const int shipped = static_cast<int>(shippedRules().size());
        QCOMPARE(rules.list()->lines()->rowCount(), shipped);
        QCOMPARE(rules.list()->lines()->lineAt(0).tag, u"not verified"_s);

        QTest::mouseClick(button(rules, u"New rule"_s), Qt::LeftButton);
        auto* dialog = rules.findChild<RuleDialog*>();
        QVERIFY(dialog);
        dialog->tree()->addCondition(AgeCondition{40, 30, ReferenceDay::start()});
        QTest::mouseClick(button(*dialog, u"Save"_s), Qt::LeftButton);
        QVERIFY2(dialog->isVisible(), "a rule that nobody can meet is not stored");
        QCOMPARE(rules.list()->lines()->rowCount(), shipped);

        dialog->tree()->setCurrentCondition(AgeCondition{18, 30, ReferenceDay::start()});
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
            if (edit->accessibleName().startsWith(u"Name in French"_s))
                edit->setText(u"Zellige"_s);
        QTest::mouseClick(button(*dialog, u"Save"_s), Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(rules.list()->lines()->rowCount(), shipped + 1);
        QCOMPARE(test::unnamedControls(rules), QStringList());
    }

    void aRuleChangedMeanwhileIsCompared() {
        test::PeopleDesk desk;
        RulesDialog rules(desk.guidance, desk.desk.changes, desk.desk.clock, true, nobody);
        rules.show();
        QTest::mouseClick(button(rules, u"Edit…"_s), Qt::LeftButton);
        auto* dialog = rules.findChild<RuleDialog*>();
        QVERIFY(dialog);
        AdmissionRule theirs = test::must(desk.guidance.find(dialog->value().id));
        theirs.name.en = u"A colleague’s name"_s;
        test::must(desk.guidance.save(theirs));
        dialog->tree()->addCondition(PracticeCondition{2});
        const Expression mine = dialog->value().expression;
        QTest::mouseClick(button(*dialog, u"Save"_s), Qt::LeftButton);
        auto* conflict = dialog->findChild<ConflictDialog*>();
        QVERIFY(conflict != nullptr);
        QCOMPARE(conflict->typedHolds(), (std::vector{false, true})); // name in English, conditions
        QCOMPARE(test::unnamedControls(*conflict), QStringList());
        conflict->accept();
        QVERIFY(!dialog->isVisible());
        const AdmissionRule stored = test::must(desk.guidance.find(theirs.id));
        QCOMPARE(stored.name.en, u"A colleague’s name"_s);
        QVERIFY(stored.expression == mine);
    }

    void aRuleIsTriedOnAPersonAsItIsEdited() {
        test::PeopleDesk desk;
        desk.addAwa();
        AdmissionRule rule;
        const test::DeskLookup lookup(desk.desk.context());
        RuleDialog dialog(rule, desk.desk.clock, &desk.guidance, &lookup);
        dialog.tree()->addCondition(AgeCondition{60, std::nullopt, ReferenceDay::start()});
        dialog.show();
        QVERIFY(dialog.tryButton()->isVisible());
        const int read = desk.desk.countAudited(audit::Action::PersonRead);
        QTest::mouseClick(dialog.tryButton(), Qt::LeftButton);
        auto* trial = dialog.findChild<RuleTrialDialog*>();
        QVERIFY(trial);
        QCOMPARE(test::unnamedControls(*trial), QStringList());
        trial->picker()->search()->setText(u"jallow"_s);
        QTRY_COMPARE(trial->picker()->list()->lines()->rowCount(), 1); // and the only one is tried at once
        QVERIFY2(trial->reasons().contains(u"60"_s), qPrintable(trial->reasons()));
        QCOMPARE(desk.desk.countAudited(audit::Action::PersonRead), read + 1);
        trial->reject();
        dialog.tree()->setCurrentCondition(AgeCondition{18, std::nullopt, ReferenceDay::start()});
        QTest::mouseClick(dialog.tryButton(), Qt::LeftButton);
        RuleTrialDialog* again = nullptr;
        for (auto* each : dialog.findChildren<RuleTrialDialog*>())
            if (each->isVisible())
                again = each;
        QVERIFY(again && again->person()); // the person of the last time, and the rule as it is now
        QVERIFY2(!again->reasons().contains(u"60"_s), qPrintable(again->reasons()));
    }

    void withoutPersonsARuleIsNotTried() {
        FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC));
        RuleDialog dialog(AdmissionRule(), clock);
        dialog.show();
        QVERIFY(!dialog.tryButton()->isVisible());
    }

    void whoMayNotEditReads() {
        test::PeopleDesk desk;
        RulesDialog rules(desk.guidance, desk.desk.changes, desk.desk.clock, false, nobody);
        rules.show();
        QVERIFY(!button(rules, u"New rule"_s)->isVisible());
        QVERIFY(!button(rules, u"Edit…"_s)->isVisible());
    }
};

TAWJIH_REGISTER_TEST(RuleEditorTest)
#include "RuleEditorTest.moc"
