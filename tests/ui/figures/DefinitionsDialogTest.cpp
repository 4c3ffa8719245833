#include "core/indicator/FigureRepository.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "tests/ui/figures/FiguresBench.h"
#include "ui/indicator/IndicatorForm.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using indicator::DefinitionKind;
using test::button;

class DefinitionsDialogTest : public QObject {
    Q_OBJECT

    static bool says(const QWidget& dialog, const QString& words) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisibleTo(&dialog) && label->text().contains(words))
                return true;
        return false;
    }
    static void addOwn(test::FiguresBench& bench, const QString& code) {
        test::must(bench.figures.save(DefinitionKind::Indicator, indicator::toJson(test::soundIndicator(code)), 0));
    }
    static QString write(const test::FiguresBench& bench, const QByteArray& bytes) {
        QFile file(bench.desk.folder.filePath(u"in.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static IndicatorDialog* opened(const DefinitionsDialog& dialog) {
        for (auto* each : dialog.findChildren<IndicatorDialog*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }

private Q_SLOTS:
    void showsAllAndFindsSome() {
        test::FiguresBench bench;
        addOwn(bench, u"accepted_here"_s);
        DefinitionsDialog dialog(bench.definitionsNeeds());
        const QAbstractItemModelTester tester(dialog.list()->lines());
        dialog.show();
        QCOMPARE(test::unnamedControls(dialog), QStringList());
        const auto all = bench.definitions();
        QCOMPARE(dialog.list()->lines()->rowCount(),
                 static_cast<int>(all.indicators.all().size() + all.dashboards.size() + all.reports.size()));
        QCOMPARE(dialog.list()->lines()->lineAt(0).tag, u"own"_s);
        QVERIFY(dialog.details().contains(u"accepted"_s));
        QTest::keyClicks(dialog.search(), u"report template"_s);
        QTest::keyClick(dialog.search(), Qt::Key_Return);
        QCOMPARE(dialog.list()->lines()->rowCount(), static_cast<int>(all.reports.size()));
        QVERIFY(!button(dialog, u"Edit…"_s)->isEnabled());
        dialog.search()->setText(u"ACCÉPTED_here"_s); // without regard to case and accents
        QTest::keyClick(dialog.search(), Qt::Key_Return);
        QCOMPARE(dialog.list()->lines()->rowCount(), 1);
        dialog.search()->setText(u"zzz"_s);
        QTest::keyClick(dialog.search(), Qt::Key_Return);
        QCOMPARE(dialog.list()->lines()->rowCount(), 0);
        QVERIFY(!button(dialog, u"Copy as own…"_s)->isEnabled());
    }

    void aNewIndicatorIsStored() {
        test::FiguresBench bench;
        DefinitionsDialog dialog(bench.definitionsNeeds());
        dialog.show();
        QTest::mouseClick(button(dialog, u"New indicator…"_s), Qt::LeftButton);
        IndicatorDialog* form = opened(dialog);
        QVERIFY(form);
        QTest::mouseClick(button(*form, u"Save the indicator"_s), Qt::LeftButton);
        QVERIFY2(form->isVisible(), "without a name nothing is stored");
        QVERIFY(form->form().hasProblems());
        QTest::keyClicks(form->form().editor(u"name"_s), u"Personnes"_s);
        QTest::keyClicks(form->form().editor(u"definition"_s), u"Toutes."_s);
        QTest::mouseClick(button(*form, u"Save the indicator"_s), Qt::LeftButton);
        QVERIFY(!form->isVisible());
        QVERIFY(bench.definitions().ownOf(DefinitionKind::Indicator, u"personnes"));
        QVERIFY(dialog.list()->currentLine()->text.contains(u"Personnes"_s));
        QCOMPARE(bench.desk.countAudited(audit::Action::FigureDefinitionChanged), 1);
    }

    void whatWasTypedIsNotLostUnasked() {
        test::FiguresBench bench;
        DefinitionsDialog dialog(bench.definitionsNeeds());
        dialog.show();
        QTest::mouseClick(button(dialog, u"New indicator…"_s), Qt::LeftButton);
        IndicatorDialog* form = opened(dialog);
        QVERIFY(form);
        QTest::keyClicks(form->form().editor(u"name"_s), u"Personnes"_s);
        bench.prompts.confirms = false;
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(form->isVisible());
        bench.prompts.confirms = true;
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QCOMPARE(bench.prompts.asked.size(), 2);
    }

    void copiesAShippedOne() {
        test::FiguresBench bench;
        DefinitionsDialog dialog(bench.definitionsNeeds());
        dialog.show();
        dialog.choose(DefinitionKind::Indicator, u"women_share"_s);
        QTest::mouseClick(button(dialog, u"Copy as own…"_s), Qt::LeftButton);
        IndicatorDialog* form = opened(dialog);
        QVERIFY(form);
        QVERIFY(form->value().name.en.endsWith(u"(copy)"_s));
        QTest::keyClicks(form->form().editor(u"name"_s), u" bis"_s);
        QTest::mouseClick(button(*form, u"Save the indicator"_s), Qt::LeftButton);
        QVERIFY(!form->isVisible());
        QCOMPARE(bench.definitions().own.size(), 1U);
        dialog.choose(DefinitionKind::Report, u"quarterly_unit"_s);
        QTest::mouseClick(button(dialog, u"Copy as own…"_s), Qt::LeftButton);
        QVERIFY(bench.definitions().ownOf(DefinitionKind::Report, u"quarterly_unit_2"));
    }

    void changedMeanwhileIsReadAgain() {
        test::FiguresBench bench;
        addOwn(bench, u"accepted_here"_s);
        DefinitionsDialog dialog(bench.definitionsNeeds());
        dialog.show();
        dialog.choose(DefinitionKind::Indicator, u"accepted_here"_s);
        QTest::mouseClick(button(dialog, u"Edit…"_s), Qt::LeftButton);
        IndicatorDialog* form = opened(dialog);
        QVERIFY(form);
        auto theirs = test::soundIndicator(u"accepted_here"_s);
        theirs.name.en = u"A colleague’s name"_s;
        test::must(bench.figures.save(DefinitionKind::Indicator, indicator::toJson(theirs), 1));
        bench.prompts.confirms = false;
        QTest::mouseClick(button(*form, u"Save the indicator"_s), Qt::LeftButton);
        QVERIFY2(form->isVisible(), "what was typed is still there");
        QCOMPARE(bench.prompts.asked.size(), 1);
        bench.prompts.confirms = true;
        QTest::mouseClick(button(*form, u"Save the indicator"_s), Qt::LeftButton);
        IndicatorDialog* again = opened(dialog);
        QVERIFY(again && again != form);
        QCOMPARE(again->value().name.en, u"A colleague’s name"_s);
        QTest::mouseClick(button(*again, u"Save the indicator"_s), Qt::LeftButton);
        QVERIFY(!again->isVisible());
        QCOMPARE(bench.definitions().ownOf(DefinitionKind::Indicator, u"accepted_here")->stamp.version, 3);
    }

    void takesBackWhatIsItsOwn() {
        test::FiguresBench bench;
        addOwn(bench, u"new_persons"_s);
        DefinitionsDialog dialog(bench.definitionsNeeds());
        dialog.show();
        dialog.choose(DefinitionKind::Indicator, u"women_share"_s);
        QVERIFY(!button(dialog, u"Take back"_s)->isEnabled());
        dialog.choose(DefinitionKind::Indicator, u"new_persons"_s);
        QVERIFY(dialog.list()->currentLine()->tag.contains(u"in place"_s));
        bench.prompts.confirms = false;
        QTest::mouseClick(button(dialog, u"Take back"_s), Qt::LeftButton);
        QVERIFY(bench.definitions().ownOf(DefinitionKind::Indicator, u"new_persons"));
        bench.prompts.confirms = true;
        QTest::mouseClick(button(dialog, u"Take back"_s), Qt::LeftButton);
        QVERIFY(!bench.definitions().ownOf(DefinitionKind::Indicator, u"new_persons"));
        QVERIFY(bench.definitions().indicators.find(u"new_persons")->shipped);
    }

    void goesOutAndComesIn() {
        test::FiguresBench bench;
        addOwn(bench, u"accepted_here"_s);
        DefinitionsDialog dialog(bench.definitionsNeeds());
        dialog.show();
        bench.prompts.path = bench.desk.folder.filePath(u"out"_s);
        QTest::mouseClick(button(dialog, u"Export all own…"_s), Qt::LeftButton);
        const QString written = bench.desk.folder.filePath(u"out.json"_s);
        QVERIFY(QFile::exists(written));
        test::FiguresBench other;
        DefinitionsDialog there(other.definitionsNeeds());
        there.show();
        other.prompts.path = written;
        QTest::mouseClick(button(there, u"Import…"_s), Qt::LeftButton);
        QVERIFY(says(there, u"1 definition"_s));
        QVERIFY(other.definitions().ownOf(DefinitionKind::Indicator, u"accepted_here"));
        other.prompts.path.clear();
        QTest::mouseClick(button(there, u"Import…"_s), Qt::LeftButton);
        QCOMPARE(other.definitions().own.size(), 1U);
    }

    void aFaultyFileIsExplainedAndNothingIsTakenIn() {
        test::FiguresBench bench;
        DefinitionsDialog dialog(bench.definitionsNeeds());
        dialog.show();
        auto faulty = indicator::toJson(test::soundIndicator(u"accepted_here"_s));
        faulty.insert(u"date"_s, u"nowhere_on"_s);
        faulty.insert(u"colour"_s, u"red"_s);
        const QJsonObject file{
            {u"format"_s, u"tawjih-figures"_s},
            {u"version"_s, 1},
            {u"indicators"_s, QJsonArray{indicator::toJson(test::soundIndicator(u"good"_s)), faulty}}};
        bench.prompts.path = write(bench, QJsonDocument(file).toJson());
        QTest::mouseClick(button(dialog, u"Import…"_s), Qt::LeftButton);
        QVERIFY2(dialog.details().contains(u"date: this does not exist here"_s), qPrintable(dialog.details()));
        QVERIFY(dialog.details().contains(u"colour"_s));
        QVERIFY(dialog.details().contains(u"2"_s));
        QVERIFY(bench.definitions().own.empty());
        bench.prompts.path = write(bench, "name;sex\nAwa;F\n");
        QTest::mouseClick(button(dialog, u"Import…"_s), Qt::LeftButton);
        QVERIFY(says(dialog, u"not a file of Tawjih’s definitions"_s));
    }

    void aBrokenOneIsNamedWithItsFaults() {
        test::FiguresBench bench;
        auto body = indicator::toJson(test::soundIndicator(u"broken_one"_s));
        body.insert(u"date"_s, u"nowhere_on"_s);
        const indicator::FigureDefinition stored{FigureDefinitionId::create(bench.desk.clock),
                                                 {1, bench.desk.clock.now(), bench.desk.actor.id},
                                                 DefinitionKind::Indicator,
                                                 u"broken_one"_s,
                                                 body,
                                                 true};
        test::must(indicator::FigureRepository(*bench.desk.db).insert(stored));
        DefinitionsDialog dialog(bench.definitionsNeeds());
        dialog.show();
        dialog.choose(DefinitionKind::Indicator, u"broken_one"_s);
        QCOMPARE(dialog.list()->currentLine()->tag, u"cannot be read"_s);
        QVERIFY2(dialog.details().contains(u"date: this does not exist here"_s), qPrintable(dialog.details()));
        QVERIFY(!button(dialog, u"Edit…"_s)->isEnabled());
        QTest::mouseClick(button(dialog, u"Take back"_s), Qt::LeftButton);
        QVERIFY(bench.definitions().broken.empty());
    }

    void whoMayNotDefineReads() {
        test::FiguresBench bench;
        vault::Actor reader = bench.desk.actor;
        reader.roles = vault::Role::Advisor;
        DefinitionsDialog dialog({bench.figures, bench.desk.changes, bench.prompts, reader, {}, {}});
        dialog.show();
        for (const QPushButton* each : dialog.findChildren<QPushButton*>())
            QVERIFY2(!each->isVisible() || each->text() == u"Close"_s, qPrintable(each->text()));
        QVERIFY(dialog.list()->lines()->rowCount() > 10);
        QTest::keyClick(dialog.list(), Qt::Key_Return);
        QVERIFY(!opened(dialog));
    }

    void speaksAnotherLanguageWhenAsked() {
        test::FiguresBench bench;
        DefinitionsDialog dialog(bench.definitionsNeeds());
        dialog.show();
        test::MarkingTranslator marks;
        QApplication::installTranslator(&marks);
        QCoreApplication::processEvents();
        for (const QPushButton* each : dialog.findChildren<QPushButton*>())
            QVERIFY2(each->text().startsWith(u'['), qPrintable(each->text()));
        QApplication::removeTranslator(&marks);
        QCoreApplication::processEvents();
    }
};

TAWJIH_REGISTER_TEST(DefinitionsDialogTest)
#include "DefinitionsDialogTest.moc"
