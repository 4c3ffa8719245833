#include "ui/catalogue/CataloguePage.h"

#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/catalogue/CatalogueModel.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/ConflictDialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

struct Stage {
    Stage() {
        page = std::make_unique<CataloguePage>(
            PageContext{bench, jobs, prompts},
            CataloguePage::Needs{desk.catalogue, desk.cases, desk.desk.changes, desk.desk.clock, desk.desk.actor});
        page->resize(1100, 700);
        page->show();
        page->activate();
    }
    /// Opens the dialog of the current entry.
    CatalogueDialog* edit() {
        for (QPushButton* button : page->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Edit…"))
                button->click();
        return page->findChild<CatalogueDialog*>();
    }
    test::FilledDesk desk{0};
    test::PageBench bench;
    JobRunner jobs;
    SystemPrompts prompts;
    std::unique_ptr<CataloguePage> page;
};

} // namespace

class CataloguePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheTree() {
        Stage stage;
        const QAbstractItemModelTester tester(stage.page->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        stage.page->refresh();
        const auto providers = stage.desk.catalogue.providers();
        QCOMPARE(stage.page->model()->rowCount(), static_cast<int>(providers->size()));
        const QModelIndex provider = stage.page->model()->index(0, 0);
        QVERIFY(stage.page->model()->rowCount(provider) > 0);
        QVERIFY(!provider.data(CatalogueModel::VerifiedRole).toBool());
    }

    void centreChangedBehindTheDialogIsCompared() {
        Stage stage;
        stage.page->view()->setCurrentIndex(
            stage.page->view()->model()->index(0, 0, stage.page->view()->model()->index(0, 0)));
        auto* dialog = stage.edit();
        QVERIFY(dialog != nullptr);
        const Establishment began = std::get<Establishment>(dialog->value());
        Establishment theirs = test::must(stage.desk.catalogue.find(began.id));
        QVERIFY(theirs == began); // opening changes nothing
        theirs.name.fr = QStringLiteral("Nom d’une collègue");
        theirs.provenance.verifiedBy = QStringLiteral("A. Benali");
        VERIFY_OK(stage.desk.catalogue.save(theirs)); // somebody is quicker
        auto* name = dialog->findChild<QLineEdit*>();
        name->clear();
        QTest::keyClicks(name, QStringLiteral("Nom saisi"));
        dialog->accept();
        QVERIFY(dialog->isVisible());
        auto* conflict = dialog->findChild<ConflictDialog*>();
        QVERIFY(conflict != nullptr);
        QCOMPARE(conflict->typedHolds(), (std::vector{false, false})); // name, verified by
        QCOMPARE(test::unnamedControls(*conflict), QStringList());
        for (QRadioButton* side : conflict->findChildren<QRadioButton*>())
            if (side->accessibleName().contains(QStringLiteral("Nom saisi")))
                side->click();
        conflict->accept();
        QVERIFY(!dialog->isVisible());
        const Establishment stored = test::must(stage.desk.catalogue.find(began.id));
        QCOMPARE(stored.name.fr, QStringLiteral("Nom saisi"));
        QCOMPARE(stored.provenance.verifiedBy, QStringLiteral("A. Benali"));
    }

    void providerGivenUpAfterAConflictStaysAsStored() {
        Stage stage;
        stage.page->view()->setCurrentIndex(stage.page->view()->model()->index(0, 0));
        auto* dialog = stage.edit();
        QVERIFY(dialog != nullptr);
        Provider theirs = std::get<Provider>(dialog->value());
        theirs.name.en = QStringLiteral("Stored meanwhile");
        VERIFY_OK(stage.desk.catalogue.save(theirs));
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Nom saisi"));
        dialog->accept();
        auto* conflict = dialog->findChild<ConflictDialog*>();
        QVERIFY(conflict != nullptr);
        QCOMPARE(conflict->typedHolds(), (std::vector{true, false})); // only one of them changed each
        conflict->reject();
        QVERIFY2(dialog->isVisible(), "what was typed stays");
        QCOMPARE(std::get<Provider>(dialog->value()).name.fr, QStringLiteral("Nom saisi"));
        dialog->reject();
        QCOMPARE(test::must(stage.desk.catalogue.find(theirs.id)).name.en, QStringLiteral("Stored meanwhile"));
        QVERIFY(test::must(stage.desk.catalogue.find(theirs.id)).name.fr != QStringLiteral("Nom saisi"));
    }

    void refusesAnEntryWithoutAName() {
        Stage stage;
        CatalogueDialog dialog(Provider(), stage.desk.desk.clock);
        dialog.setAct([&]() -> Status {
            TRY(stage.desk.catalogue.save(std::get<Provider>(dialog.value())));
            return {};
        });
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
    }

    void retranslatesAndNamesItsControls() {
        Stage stage;
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
        test::MarkingTranslator marking;
        QApplication::installTranslator(&marking);
        QCoreApplication::processEvents();
        QVERIFY(stage.page->model()->headerData(0, Qt::Horizontal).toString().startsWith(u'['));
        QApplication::removeTranslator(&marking);
    }
};

TAWJIH_REGISTER_TEST(CataloguePageTest)
#include "CataloguePageTest.moc"
