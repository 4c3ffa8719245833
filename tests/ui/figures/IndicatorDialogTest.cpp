#include "tests/support/TestMain.h"
#include "tests/support/ui/PageBench.h"
#include "tests/ui/figures/FiguresBench.h"
#include "ui/indicator/BreakdownChecks.h"
#include "ui/indicator/ConditionList.h"
#include "ui/indicator/ConditionRow.h"
#include "ui/indicator/IndicatorForm.h"
#include "ui/indicator/LimitBox.h"
#include "ui/indicator/ValueChecks.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PickerCombo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using indicator::Indicator;
using test::button;

class IndicatorDialogTest : public QObject {
    Q_OBJECT

    static void choose(QComboBox* list, const QVariant& value) {
        list->setCurrentIndex(list->findData(value));
        Q_EMIT list->activated(list->currentIndex());
    }
    static void chooseText(QComboBox* list, const QString& text) {
        list->setCurrentIndex(list->findText(text));
        Q_EMIT list->activated(list->currentIndex());
    }
    static void type(IndicatorDialog& dialog, const QString& field, const QString& text) {
        QTest::keyClicks(dialog.form().editor(field), text);
    }
    static indicator::Condition condition(const char* json, indicator::Population population) {
        std::vector<FieldProblem> problems;
        return indicator::conditionFrom(QJsonDocument::fromJson(json).object(), population, u"counted"_s, problems);
    }

private Q_SLOTS:
    void shippedIndicatorsComeThroughUnchanged() {
        const auto all = indicator::definitionsWith({});
        for (Indicator indicator : all.indicators.all()) {
            IndicatorDialog dialog(indicator, {test::someNames(), {}, {}, {}});
            indicator.shipped = false;
            QVERIFY2(dialog.value() == indicator, qPrintable(indicator.code));
            QVERIFY(dialog.problems().empty());
        }
    }

    void whatTheListCannotShowIsKept() {
        const indicator::Condition deep = condition(R"({"all": [{"field": "stage", "least": "enrolled"},
            {"any": [{"field": "sex", "in": ["f"]}, {"not": {"field": "age", "max": 30}}]}]})",
                                                    indicator::Population::Referrals);
        ConditionList list(deep, indicator::Population::Referrals, {});
        list.resize(500, 400);
        list.show();
        QCOMPARE(list.rows().size(), 2U);
        QVERIFY(list.rows()[0]->field()->isVisible());
        QVERIFY(!list.rows()[1]->field()->isVisible());
        QVERIFY(list.condition() == deep);
        QTest::mouseClick(list.addButton(), Qt::LeftButton);
        QCOMPARE(list.rows().size(), 3U);
        QTest::mouseClick(list.rows()[2]->removeButton(), Qt::LeftButton);
        QVERIFY(list.condition() == deep);
        const indicator::Condition negated =
            condition(R"({"not": {"field": "sex", "in": ["f"]}})", indicator::Population::Persons);
        QVERIFY(ConditionList(negated, indicator::Population::Persons, {}).condition() == negated);
    }

    void tabFollowsTheOrderOfReading() {
        const indicator::Condition two =
            condition(R"({"all": [{"field": "sex", "in": ["f"]}, {"field": "age", "min": 15, "max": 24}]})",
                      indicator::Population::Persons);
        ConditionList list(two, indicator::Population::Persons, {});
        list.show();
        QTest::mouseClick(list.addButton(), Qt::LeftButton);
        std::vector<QWidget*> wanted{list.join()};
        for (const ConditionRow* row : list.rows())
            for (QWidget* stop : row->stops())
                if (stop->isVisible() && stop->isEnabled())
                    wanted.push_back(stop);
        wanted.push_back(list.addButton());
        QWidget* reached = list.join();
        for (const QWidget* stop : wanted) {
            QCOMPARE(reached, stop);
            do
                reached = reached->nextInFocusChain();
            while (!reached->isVisible() || !reached->isEnabled() || !(reached->focusPolicy() & Qt::TabFocus) ||
                   reached->focusProxy() != nullptr);
        }
    }

    void everyKindOfFieldHasItsTestsAndKeepsThem() {
        indicator::Condition fresh;
        fresh.kind = indicator::Condition::Kind::Test;
        for (const auto* field : indicator::fieldsOf(indicator::Population::Referrals)) {
            ConditionRow row(fresh, indicator::Population::Referrals, test::someNames());
            row.setPlace(1);
            row.resize(500, 200);
            row.show();
            row.field()->setValue(QString::fromLatin1(field->name));
            QCOMPARE(row.condition().field, QString::fromLatin1(field->name));
            for (int i = 0; i < row.test()->count(); ++i) {
                row.test()->setCurrentIndex(i);
                Q_EMIT row.test()->activated(i);
                if (row.condition().test == indicator::Condition::Test::In)
                    row.values()->list()->item(0)->setCheckState(Qt::Checked);
                std::vector<FieldProblem> problems;
                const indicator::Condition back = indicator::conditionFrom(
                    indicator::toJson(row.condition()), indicator::Population::Referrals, u"counted"_s, problems);
                QVERIFY2(problems.empty(), field->name);
                QVERIFY(back == row.condition() || back.test == indicator::Condition::Test::Known ||
                        back.test == indicator::Condition::Test::In || back.test == indicator::Condition::Test::Least ||
                        back.test == indicator::Condition::Test::Most);
                QCOMPARE(test::unnamedControls(row), QStringList());
            }
        }
    }

    void anIndicatorIsMadeWithTheKeyboard() {
        IndicatorDialog dialog(Indicator{}, {test::someNames(), {}, {u"femmes_admises"_s}, {}});
        dialog.show();
        QCOMPARE(test::unnamedControls(dialog), QStringList());
        type(dialog, u"name"_s, u"Femmes admises"_s);
        QCOMPARE(dialog.value().code, u"femmes_admises_2"_s);
        type(dialog, u"definition"_s, u"Femmes que le centre a admises."_s);
        choose(qobject_cast<QComboBox*>(dialog.form().editor(u"population"_s)),
               static_cast<int>(indicator::Population::Referrals));
        choose(qobject_cast<QComboBox*>(dialog.form().editor(u"date"_s)), u"admitted_on"_s);
        ConditionList* counted = dialog.fields().counted();
        counted->addButton()->setFocus();
        QTest::keyClick(counted->addButton(), Qt::Key_Space);
        QCOMPARE(counted->rows().size(), 1U);
        ConditionRow* row = counted->rows().front();
        QVERIFY(row->field()->hasFocus() || !dialog.isActiveWindow());
        row->field()->lineEdit()->selectAll();
        QTest::keyClicks(row->field()->lineEdit(), u"sex"_s);
        QTest::keyClick(row->field()->lineEdit(), Qt::Key_Return);
        QCOMPARE(row->condition().field, u"sex"_s);
        QTest::keyClick(row->values()->list(), Qt::Key_Down);
        row->values()->list()->setCurrentRow(0);
        QTest::keyClick(row->values()->list(), Qt::Key_Space);
        QCOMPARE(row->condition().values.size(), 1);
        QTRY_VERIFY2(dialog.sentence().contains(u"sex"_s), qPrintable(dialog.sentence()));
        QVERIFY(dialog.problems().empty());
        Indicator wanted = dialog.value();
        QVERIFY(indicator::indicatorFrom(indicator::toJson(wanted)).has_value());
        QSignalSpy submitted(&dialog, &FormDialog::submitted);
        QTest::mouseClick(button(dialog, u"Save the indicator"_s), Qt::LeftButton);
        QCOMPARE(submitted.count(), 1);
    }

    void aTypedCodeStays() {
        IndicatorDialog dialog(Indicator{}, {{}, {}, {}, {}});
        dialog.show();
        type(dialog, u"code"_s, u"mine"_s);
        type(dialog, u"name"_s, u"Femmes"_s);
        QCOMPARE(dialog.value().code, u"mine"_s);
        IndicatorDialog edited(test::soundIndicator(u"accepted"_s), {{}, {}, {}, {}});
        type(edited, u"code"_s, u"other"_s);
        QCOMPARE(edited.value().code, u"accepted"_s);
    }

    void aShareHasTwoConditionsMore() {
        IndicatorDialog dialog(test::soundIndicator(u"accepted"_s), {{}, {}, {}, {}});
        dialog.show();
        QVERIFY(!dialog.fields().of()->isVisibleTo(&dialog));
        dialog.fields().share()->setChecked(true);
        QVERIFY(dialog.fields().of()->isVisibleTo(&dialog));
        QVERIFY(dialog.value().of.has_value());
        QVERIFY(!dialog.value().unknown);
        dialog.fields().unknown()->addButton()->click();
        QVERIFY(dialog.value().unknown.has_value());
        dialog.fields().share()->setChecked(false);
        QVERIFY(!dialog.value().of && !dialog.value().unknown);
    }

    void daysAndLimits() {
        indicator::Condition fresh;
        fresh.kind = indicator::Condition::Kind::Test;
        ConditionRow row(fresh, indicator::Population::Persons, {});
        row.field()->setValue(u"residence_ends_on"_s);
        chooseText(row.test(), u"lies so many days ahead"_s);
        QCOMPARE(row.condition().test, indicator::Condition::Test::DaysAhead);
        QCOMPARE(std::pair(row.condition().min, row.condition().max), std::pair(0, 90));
        row.field()->setValue(u"age"_s);
        QCOMPARE(row.condition().test, indicator::Condition::Test::Between);
        row.from()->setValue(18);
        QCOMPARE(row.condition().max, indicator::Condition::noLimit);
        QCOMPARE(row.to()->text(), u"no limit"_s);
        row.to()->stepUp();
        QCOMPARE(row.condition().max, 0);
        row.show();
        row.to()->selectAll();
        QTest::keyClicks(row.to(), u"30"_s);
        QCOMPARE(row.condition().max, 30);
        row.to()->selectAll();
        QTest::keyClick(row.to(), Qt::Key_Delete);
        QTest::keyClick(row.to(), Qt::Key_Return);
        QCOMPARE(row.condition().max, indicator::Condition::noLimit);
    }

    void manyValuesAreSearchedAndForeignOnesStay() {
        ValueChecks values;
        ValueChecks::Choices choices;
        for (int i = 0; i < 40; ++i)
            choices.emplace_back(QString::number(i), u"Place %1"_s.arg(i));
        values.setChoices(choices, {u"3"_s, u"gone"_s});
        QCOMPARE(values.list()->count(), 2);
        QCOMPARE(values.values(), (QStringList{u"3"_s, u"gone"_s}));
        QSignalSpy edited(&values, &ValueChecks::edited);
        values.show();
        values.picker()->lineEdit()->selectAll();
        QTest::keyClicks(values.picker()->lineEdit(), u"place 17"_s);
        QTest::keyClick(values.picker()->lineEdit(), Qt::Key_Return);
        QVERIFY(values.values().contains(u"17"_s));
        QVERIFY(edited.count() > 0);
    }

    void aFieldOfAnotherPopulationIsRefusedInWordsAndKept() {
        IndicatorDialog dialog(test::soundIndicator(u"accepted"_s), {{}, {}, {}, {}});
        dialog.show();
        choose(qobject_cast<QComboBox*>(dialog.form().editor(u"population"_s)),
               static_cast<int>(indicator::Population::Persons));
        QTRY_VERIFY(!dialog.fields().counted()->rows().front()->problem().isEmpty());
        QVERIFY2(dialog.fields().counted()->rows().front()->problem().contains(u"does not exist here"_s),
                 qPrintable(dialog.fields().counted()->rows().front()->problem()));
        QVERIFY(dialog.form().hasProblems()); // its date
        QCOMPARE(dialog.value().counted.field, u"referral_status"_s);
        choose(qobject_cast<QComboBox*>(dialog.form().editor(u"population"_s)),
               static_cast<int>(indicator::Population::Referrals));
        QTRY_VERIFY(dialog.fields().counted()->rows().front()->problem().isEmpty());
        QVERIFY(dialog.value() == test::soundIndicator(u"accepted"_s));
    }

    void breakdownsAreThoseThatFit() {
        IndicatorDialog dialog(test::soundIndicator(u"accepted"_s), {{}, {}, {}, {}});
        dialog.show();
        BreakdownChecks* checks = dialog.fields().breakdowns();
        QVERIFY(checks->all()->isChecked());
        checks->all()->setChecked(false);
        QVERIFY(checks->box(indicator::Dimension::Provider)->isVisibleTo(checks));
        QVERIFY(!checks->box(indicator::Dimension::SessionKind)->isVisibleTo(checks));
        checks->box(indicator::Dimension::Provider)->setChecked(true);
        QCOMPARE(dialog.value().breakdowns, std::vector{indicator::Dimension::Provider});
    }

    void aSoundIndicatorIsTriedAndAFaultyOneIsNot() {
        int tried = 0;
        const auto trial = [&tried](const Indicator&) {
            ++tried;
            indicator::Answer answer;
            answer.total.part = 62;
            return std::optional(answer);
        };
        IndicatorDialog dialog(test::soundIndicator(u"accepted"_s), {{}, trial, {}, {}});
        dialog.show();
        QCOMPARE(tried, 1);
        bool said = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains(u"62"_s));
        QVERIFY(said);
        QTest::mouseClick(dialog.fields().counted()->addButton(), Qt::LeftButton);
        QTest::qWait(500);
        QCOMPARE(tried, 1);
    }

    void whatIsMissingIsSaidFromTheFirstAttemptOn() {
        IndicatorDialog dialog(Indicator{}, {{}, {}, {}, {}});
        dialog.show();
        QVERIFY(!dialog.form().hasProblems());
        dialog.showError({ErrorCode::Invalid, {}, dialog.problems()});
        QVERIFY(dialog.form().hasProblems());
    }

    void aTakenCodeIsRefused() {
        IndicatorDialog dialog(Indicator{}, {{}, {}, {u"mine"_s}, {}});
        type(dialog, u"code"_s, u"mine"_s);
        const auto problems = dialog.problems();
        QVERIFY(std::ranges::find(problems, FieldProblem{u"code"_s, FieldProblem::Kind::NotUnique}) != problems.end());
    }
};

TAWJIH_REGISTER_TEST(IndicatorDialogTest)
#include "IndicatorDialogTest.moc"
