#include "ui/catalogue/CataloguePage.h"

#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "ui/catalogue/CatalogueModel.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTreeView>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

struct Stage {
    Stage() {
        page = std::make_unique<CataloguePage>(
            PageContext{bench, jobs, prompts},
            CataloguePage::Needs{desk.catalogue, desk.desk.changes, desk.desk.clock, desk.desk.actor});
        page->resize(1100, 700);
        page->show();
        page->activate();
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

    void savesAnEntryAndKeepsWhatWasTypedOnAConflict() {
        Stage stage;
        Programme programme = stage.desk.catalogue.programmes()->front();
        CatalogueDialog dialog(programme, stage.desk.desk.clock);
        dialog.setActs(
            [&](const CatalogueEntry& typed) -> Status {
                TRY(stage.desk.catalogue.save(std::get<Programme>(typed)));
                return {};
            },
            [&]() -> Result<CatalogueEntry> {
                TRY_ASSIGN(const Programme current, stage.desk.catalogue.find(programme.id));
                return CatalogueEntry(current);
            });
        QVERIFY(dialog.value() == CatalogueEntry(programme)); // opening changes nothing
        Programme other = programme;
        other.provenance.verifiedBy = QStringLiteral("A. Benali");
        VERIFY_OK(stage.desk.catalogue.save(other)); // somebody is quicker
        dialog.show();
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("Couture fine"));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(std::get<Programme>(dialog.value()).name.fr, QStringLiteral("Couture fine"));
        QCOMPARE(stage.desk.catalogue.find(programme.id)->provenance.verifiedBy, QStringLiteral("A. Benali"));
    }

    void refusesAnEntryWithoutAName() {
        Stage stage;
        CatalogueDialog dialog(Provider(), stage.desk.desk.clock);
        dialog.setActs(
            [&](const CatalogueEntry& typed) -> Status {
                TRY(stage.desk.catalogue.save(std::get<Provider>(typed)));
                return {};
            },
            {});
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
