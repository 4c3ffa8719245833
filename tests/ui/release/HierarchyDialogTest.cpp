#include "ui/release/HierarchyDialog.h"

#include "core/release/DeskHierarchies.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/ReleaseBench.h"
#include "ui/release/ColumnsEdit.h"
#include "ui/release/ColumnsStep.h"
#include "ui/release/GroupsEdit.h"
#include "ui/release/GroupsModel.h"
#include "ui/release/HierarchyPreview.h"
#include "ui/release/LevelLinesEdit.h"
#include "ui/release/ReleaseAssistant.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using release::Attribute;
using release::Bands;
using release::Groups;
using release::OwnHierarchy;

namespace {

/// The rows of the first column below an item, joined.
QStringList textsBelow(const QStandardItemModel& items, const QModelIndex& parent = {}) {
    QStringList texts;
    for (int row = 0; row < items.rowCount(parent); ++row)
        texts << items.index(row, 0, parent).data().toString();
    return texts;
}

int rowOf(const GroupsModel& model, const QString& code) {
    for (std::size_t row = 0; row < model.groups().size(); ++row)
        if (model.groups()[row].front() == code)
            return static_cast<int>(row);
    return -1;
}

bool writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class HierarchyDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheShippedLevels_data() {
        QTest::addColumn<int>("attribute");
        for (const auto& entry : allOf<Attribute>())
            QTest::newRow(entry.code) << static_cast<int>(entry.value);
    }
    void beginsWithTheShippedLevels() {
        QFETCH(const int, attribute);
        test::AnswersPrompts prompts;
        HierarchyDialog dialog(static_cast<Attribute>(attribute), {}, prompts);
        dialog.show();
        const QAbstractItemModelTester tester(dialog.preview()->items());
        QVERIFY(!dialog.value());
        QVERIFY(dialog.useButton()->isEnabled());
        QVERIFY2(dialog.problem().isEmpty(), qPrintable(dialog.problem()));
        QCOMPARE(test::unnamedControls(dialog), QStringList());
        QVERIFY(dialog.preview()->items()->rowCount() > 0);
    }

    void bandsAreTypedAndSeenAtOnce() {
        test::AnswersPrompts prompts;
        HierarchyDialog dialog(Attribute::Age, {}, prompts);
        auto& bands = dynamic_cast<BandsEdit&>(*dialog.edit());
        while (bands.levels() > 1)
            bands.removeLevel(bands.levels() - 1);
        auto* line = dynamic_cast<QLineEdit*>(bands.editor(0));
        line->setText(u"0; 18،  40"_s);
        QTRY_COMPARE(textsBelow(*dialog.preview()->items(), dialog.preview()->items()->index(0, 0)),
                     (QStringList{u"0–17"_s, u"18–39"_s, u"40 and over"_s, u"not known"_s}));
        QVERIFY(dialog.value() == OwnHierarchy(Bands{{0, 18, 40}}));
        line->setText(u"0, eighteen"_s);
        QTRY_VERIFY(!dialog.useButton()->isEnabled());
        QVERIFY2(dialog.problem().contains(u"Level"), qPrintable(dialog.problem()));
        QCOMPARE(dialog.preview()->items()->rowCount(dialog.preview()->items()->index(0, 0)),
                 4); // the last that was right
        line->setText(u"0, 18, 40, 60"_s);
        bands.addLevel();
        QTRY_VERIFY(dialog.useButton()->isEnabled());
        QVERIFY(dialog.value() == OwnHierarchy(Bands{{0, 18, 40, 60}, {0, 40}}));
        dynamic_cast<QLineEdit*>(bands.editor(1))->setText(u"0, 41"_s);
        QTRY_VERIFY2(dialog.problem().contains(u"41"), qPrintable(dialog.problem()));
        dialog.useShipped();
        QVERIFY(!dialog.value());
        QVERIFY(dialog.problem().isEmpty());
    }

    void unitsOfTimeAreChosen() {
        test::AnswersPrompts prompts;
        HierarchyDialog dialog(Attribute::RegisteredOn, {}, prompts);
        auto& units = dynamic_cast<UnitsEdit&>(*dialog.edit());
        auto* last = dynamic_cast<QComboBox*>(units.editor(2));
        last->setCurrentIndex(last->findData(static_cast<int>(anonymise::DateUnit::SchoolYear)));
        QTRY_VERIFY(!dialog.problem().isEmpty()); // not made of quarters
        units.removeLevel(1);
        QTRY_VERIFY(dialog.problem().isEmpty());
        QVERIFY(dialog.value() ==
                OwnHierarchy(release::Units{anonymise::DateUnit::Month, anonymise::DateUnit::SchoolYear}));
    }

    void selectedValuesGoIntoAGroup() {
        test::AnswersPrompts prompts;
        HierarchyDialog dialog(Attribute::Nationality, {}, prompts);
        auto& edit = dynamic_cast<GroupsEdit&>(*dialog.edit());
        GroupsModel& model = *edit.model();
        const QAbstractItemModelTester tester(&model);
        const QString old = model.groups()[static_cast<std::size_t>(rowOf(model, u"SEN"_s))][1];
        QCOMPARE(old, model.groups()[static_cast<std::size_t>(rowOf(model, u"GMB"_s))][1]);
        QItemSelection selection;
        for (const QString& code : {u"SEN"_s, u"GMB"_s}) {
            const QModelIndex index = edit.table()->model()->index(0, 0);
            const auto found = edit.table()->model()->match(
                index, Qt::DisplayRole, release::labelOf(Attribute::Nationality, code, Tongue(Language::English)), 1,
                Qt::MatchExactly);
            QVERIFY2(!found.isEmpty(), qPrintable(code));
            selection.select(found.front(), found.front());
        }
        edit.table()->selectionModel()->select(selection,
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        edit.group()->setEditText(u"  Senegambia "_s);
        edit.put();
        for (const QString& code : {u"SEN"_s, u"GMB"_s})
            QCOMPARE(model.groups()[static_cast<std::size_t>(rowOf(model, code))][1], u"Senegambia"_s);
        QTRY_VERIFY(dialog.value().has_value());
        QVERIFY(release::faultsOf(Attribute::Nationality, *dialog.value()).empty());
        // Back into a group that is there, by its name.
        model.put({rowOf(model, u"SEN"_s)}, 1,
                  release::labelOf(Attribute::Nationality, old, Tongue(Language::English)).toUpper());
        QCOMPARE(model.groups()[static_cast<std::size_t>(rowOf(model, u"SEN"_s))][1], old);
    }

    /// Whatever is put where: the levels stay unions of the ones below.
    void putNeverPartsAGroup() {
        GroupsModel model(Attribute::Education);
        model.setGroups(std::get<Groups>(release::shippedHierarchy(Attribute::Education)));
        model.addLevel();
        unsigned dice = 5;
        for (int round = 0; round < 400; ++round) {
            dice = dice * 1103515245U + 12345U;
            const int row = static_cast<int>((dice >> 16) % static_cast<unsigned>(model.rowCount()));
            const int level = static_cast<int>((dice >> 8) % static_cast<unsigned>(model.levels())) + 1;
            model.put({row, (row + 3) % model.rowCount()}, level, u"group %1"_s.arg((dice >> 4) % 5));
            const auto faults = release::faultsOf(Attribute::Education, model.groups());
            QVERIFY2(faults.empty(), qPrintable(QString::number(round)));
        }
        model.removeLevel(1);
        QVERIFY(release::faultsOf(Attribute::Education, model.groups()).empty());
    }

    void groupsComeFromAFileAndGoToOne() {
        QTemporaryDir folder;
        test::AnswersPrompts prompts;
        prompts.path = folder.filePath(u"sex.csv"_s);
        HierarchyDialog dialog(Attribute::Sex, {}, prompts);
        auto& edit = dynamic_cast<GroupsEdit&>(*dialog.edit());
        edit.model()->addLevel();
        edit.exportFile();
        const Groups before = edit.model()->groups();
        edit.model()->put({0}, 1, u"other"_s);
        edit.importFile();
        QVERIFY(edit.model()->groups() == before);
        QVERIFY(writeFile(prompts.path, "f;said;*\n"));
        edit.importFile();
        QVERIFY2(!dialog.problem().isEmpty(), "values without a row");
        QVERIFY(edit.model()->groups() == before);
        QVERIFY(writeFile(prompts.path, "f;said;*\nf;said;*\n"));
        edit.importFile();
        QVERIFY2(dialog.problem().contains(u"Line"), qPrintable(dialog.problem()));
        QVERIFY(writeFile(prompts.path, "\xff\xfe\xff"));
        edit.importFile();
        QVERIFY2(dialog.problem().contains(u"UTF-8"), qPrintable(dialog.problem()));
    }

    void personsOfTheDeskAreCounted() {
        test::AnswersPrompts prompts;
        HierarchyDialog dialog(Attribute::Sex, {}, prompts);
        const QStandardItemModel& items = *dialog.preview()->items();
        QTRY_COMPARE(items.index(0, 2).data().toString(), u"…"_s);
        dialog.setPersons({{u"f"_s, 40}, {u"m"_s, 3}});
        QVERIFY(items.index(0, 2).data().toString().contains(u"43"));
        const QModelIndex men = items
                                    .match(items.index(0, 0), Qt::DisplayRole,
                                           release::labelOf(Attribute::Sex, u"m"_s, Tongue(Language::English)), 1,
                                           Qt::MatchExactly | Qt::MatchRecursive)
                                    .value(0);
        QVERIFY(men.isValid());
        QVERIFY(men.siblingAtColumn(2).data().toString().contains(u"few"));
    }

    void theAssistantTakesThemIntoTheRecipe() {
        test::ReleaseBench bench;
        bench.persons = {{u"22"_s, 12}};
        ReleaseAssistant assistant(bench.needs(), bench.jobs, bench.prompts, test::sampleRecipe());
        assistant.show();
        assistant.columns().columns()->levels(Attribute::Age)->click();
        auto* dialog = assistant.findChild<HierarchyDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(!bench.jobs.isBusy());
        QTRY_VERIFY(dialog->preview()->items()->index(0, 2).data().toString().contains(u"12"));
        auto& bands = dynamic_cast<BandsEdit&>(*dialog->edit());
        while (bands.levels() > 1)
            bands.removeLevel(1);
        dynamic_cast<QLineEdit*>(bands.editor(0))->setText(u"0, 18"_s);
        QTRY_VERIFY(dialog->value() == OwnHierarchy(Bands{{0, 18}}));
        dialog->useButton()->click();
        QVERIFY(assistant.recipe().column(Attribute::Age)->hierarchy == OwnHierarchy(Bands{{0, 18}}));
        QCOMPARE(assistant.columns().columns()->level(Attribute::Age)->count(), 3);
        QVERIFY2(assistant.columns().columns()->examples(Attribute::Age).contains(u"18"),
                 qPrintable(assistant.columns().columns()->examples(Attribute::Age)));
        // And the recipe goes through a change of language as it is.
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(assistant.columns().columns(), &change);
        QVERIFY(assistant.recipe().column(Attribute::Age)->hierarchy == OwnHierarchy(Bands{{0, 18}}));
    }
};

TAWJIH_REGISTER_TEST(HierarchyDialogTest)
#include "HierarchyDialogTest.moc"
