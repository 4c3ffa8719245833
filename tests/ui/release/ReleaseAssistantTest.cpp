#include "ui/release/ReleaseAssistant.h"

#include "core/release/DeskHierarchies.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/ReleaseBench.h"
#include "ui/release/ColumnsEdit.h"
#include "ui/release/ColumnsStep.h"
#include "ui/release/HandOverStep.h"
#include "ui/release/PreviewStep.h"
#include "ui/release/RecipeStep.h"
#include "ui/release/ReleaseText.h"
#include "ui/release/RowsModel.h"
#include "ui/release/SensitiveEdit.h"
#include "ui/widgets/PasswordField.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using release::Attribute;
using release::FieldRole;
using release::Release;
using release::ReleaseFault;
using release::ReleaseState;

namespace {

struct ReleaseAssistantStage {
    explicit ReleaseAssistantStage(bool mayApprove = true) : bench(mayApprove) {
        bench.prompts.path = folder.filePath(u"out.zip"_s);
    }
    ReleaseAssistant& open(const std::optional<Release>& decided = {}) {
        assistant =
            std::make_unique<ReleaseAssistant>(bench.needs(), bench.jobs, bench.prompts, test::sampleRecipe(), decided);
        assistant->show();
        return *assistant;
    }
    /// On to the preview, and until it is there.
    ReleaseAssistant& preview() {
        open();
        assistant->next();
        assistant->next();
        settle();
        return *assistant;
    }
    void settle() {
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isBusy(), 10000);
        QCoreApplication::processEvents();
    }
    QTemporaryDir folder;
    test::ReleaseBench bench;
    std::unique_ptr<ReleaseAssistant> assistant;
};

} // namespace

class ReleaseAssistantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRecipeItBeginsWith() {
        ReleaseAssistantStage stage;
        QCOMPARE(stage.open().recipe(), test::sampleRecipe());
    }

    void everyStepNamesItsControls() {
        ReleaseAssistantStage stage;
        ReleaseAssistant& assistant = stage.open();
        for (int step = ReleaseAssistant::Begin; step < ReleaseAssistant::HandOver; ++step) {
            QCOMPARE(assistant.step(), step);
            QCOMPARE(test::unnamedControls(assistant), QStringList());
            assistant.next();
            stage.settle();
        }
        QCOMPARE(assistant.step(), int(ReleaseAssistant::HandOver));
        QCOMPARE(test::unnamedControls(assistant), QStringList());
    }

    void doesNotGoOnWithoutAPurpose() {
        ReleaseAssistantStage stage;
        auto recipe = test::sampleRecipe();
        recipe.purpose.clear();
        ReleaseAssistant assistant(stage.bench.needs(), stage.bench.jobs, stage.bench.prompts, recipe);
        assistant.next();
        QCOMPARE(assistant.step(), int(ReleaseAssistant::Begin));
    }

    void showsWhatALevelMakesOfValues() {
        ReleaseAssistantStage stage;
        ColumnsEdit& columns = *stage.open().columns().columns();
        const Tongue english(Language::English);
        columns.level(Attribute::Age)->setCurrentIndex(2);
        QVERIFY2(columns.examples(Attribute::Age).contains(release::labelOf(Attribute::Age, u"15-24"_s, english)),
                 qPrintable(columns.examples(Attribute::Age)));
        columns.role(Attribute::Age)->setCurrentIndex(0);
        QVERIFY(columns.examples(Attribute::Age).isEmpty());
        QVERIFY(!stage.assistant->recipe().column(Attribute::Age));
    }

    void aSensitiveColumnGetsAPromise() {
        ReleaseAssistantStage stage;
        ColumnsStep& step = stage.open().columns();
        QVERIFY(!step.sensitive()->model(Attribute::Employment));
        QComboBox* role = step.columns()->role(Attribute::Employment);
        role->setCurrentIndex(role->findData(static_cast<int>(FieldRole::Sensitive)));
        QComboBox* model = step.sensitive()->model(Attribute::Employment);
        QVERIFY(model);
        model->setCurrentIndex(model->findData(static_cast<int>(release::SensitiveModel::EqualCloseness)));
        const auto promises = stage.assistant->recipe().sensitive;
        QCOMPARE(promises.size(), 2U);
        const auto made = std::ranges::find(promises, u"employment"_s, &release::SensitivePromise::field);
        QVERIFY(made != promises.end());
        QCOMPARE(made->model, release::SensitiveModel::EqualCloseness);
        QVERIFY(made->parameter > 0 && made->parameter <= 1);
        QVERIFY(std::ranges::find(promises, u"outcome"_s, &release::SensitivePromise::field) != promises.end());
    }

    void needsAColumnThatCouldIdentify() {
        ReleaseAssistantStage stage;
        ReleaseAssistant& assistant = stage.open();
        for (const auto& column : test::sampleRecipe().columns)
            assistant.columns().columns()->role(column.attribute)->setCurrentIndex(0);
        assistant.next();
        assistant.next();
        QCOMPARE(assistant.step(), int(ReleaseAssistant::Columns));
        QCOMPARE(stage.bench.prepared.load(), 0);
    }

    void previewsInAWorker() {
        ReleaseAssistantStage stage;
        ReleaseAssistant& assistant = stage.preview();
        QVERIFY(assistant.preview().prepared());
        const QAbstractItemModelTester outcomes(assistant.preview().outcomes());
        const QAbstractItemModelTester exposed(assistant.preview().exposed());
        QCOMPARE(assistant.preview().outcomes()->rowCount(), 6);
        QCOMPARE(assistant.preview().exposed()->rowCount(), 3);
        QVERIFY(assistant.preview().said().contains(u"without consent"_s));
        QVERIFY(assistant.preview().said().contains(u"held back"_s));
        // Going back and forth without a change makes nothing anew.
        QTest::mouseClick(assistant.findChild<QPushButton*>(u"back"_s), Qt::LeftButton);
        assistant.next();
        stage.settle();
        QCOMPARE(stage.bench.prepared.load(), 1);
    }

    void saysWhatPreventsIt() {
        ReleaseAssistantStage stage;
        stage.bench.faults = {{ReleaseFault::Kind::Impossible, {}, 0.125, {}, {}},
                              {ReleaseFault::Kind::TooFewValues, Attribute::Outcome, 2, {}, {}}};
        ReleaseAssistant& assistant = stage.preview();
        const QString said = assistant.preview().said();
        QVERIFY2(said.contains(u"13"_s) && said.contains(u"%"_s), qPrintable(said));
        QVERIFY2(said.contains(labelOf(Attribute::Outcome)), qPrintable(said));
        assistant.next(); // looks again
        stage.settle();
        QCOMPARE(stage.bench.prepared.load(), 2);
        QCOMPARE(assistant.step(), int(ReleaseAssistant::Preview));
    }

    void stopsWhenAsked() {
        ReleaseAssistantStage stage;
        stage.bench.waits = true;
        ReleaseAssistant& assistant = stage.open();
        assistant.next();
        assistant.next();
        QTRY_COMPARE(stage.bench.prepared.load(), 1);
        QTest::keyClick(&assistant, Qt::Key_Escape);
        stage.settle();
        QVERIFY(assistant.isVisible());
        QVERIFY(!assistant.preview().prepared());
        QVERIFY(assistant.preview().said().contains(u"Stopped"_s));
        QTest::keyClick(&assistant, Qt::Key_Escape);
        QVERIFY(!assistant.isVisible());
    }

    void anAdvisorProposes() {
        ReleaseAssistantStage stage(false);
        ReleaseAssistant& assistant = stage.preview();
        QSignalSpy handed(&assistant, &ReleaseAssistant::handedOver);
        assistant.next();
        QVERIFY(!assistant.handOver().first()->isVisible());
        assistant.next();
        QCOMPARE(stage.bench.done, QStringList{u"propose"_s});
        QCOMPARE(handed.count(), 1);
        QVERIFY(handed.front().at(1).toString().isEmpty());
        QVERIFY(!QFile::exists(stage.bench.prompts.path));
    }

    void aSupervisorApprovesAndWrites() {
        ReleaseAssistantStage stage;
        ReleaseAssistant& assistant = stage.preview();
        QSignalSpy handed(&assistant, &ReleaseAssistant::handedOver);
        assistant.next();
        assistant.next(); // without a passphrase
        QVERIFY(stage.bench.done.isEmpty());
        assistant.handOver().first()->setText(u"four unrelated words"_s);
        assistant.handOver().second()->setText(u"four unrelated word"_s);
        assistant.next();
        QVERIFY(stage.bench.done.isEmpty());
        assistant.handOver().suggest();
        assistant.next();
        QTRY_COMPARE(handed.count(), 1);
        QCOMPARE(stage.bench.done, (QStringList{u"propose"_s, u"approve"_s, u"written abc123"_s}));
        QCOMPARE(stage.bench.passphrase, assistant.handOver().suggestion());
        QFile file(stage.bench.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("package"));
    }

    void aFailedPackageLeavesNoFile() {
        ReleaseAssistantStage stage;
        stage.bench.packFails = Error{ErrorCode::OutOfMemory, {}, {}};
        ReleaseAssistant& assistant = stage.preview();
        assistant.next();
        assistant.handOver().suggest();
        assistant.next();
        stage.settle();
        QVERIFY(assistant.message().contains(u"later"_s));
        QVERIFY(!QFile::exists(stage.bench.prompts.path));
        QCOMPARE(stage.bench.done, (QStringList{u"propose"_s, u"approve"_s}));
        // Approved once; what is tried again is the package alone.
        stage.bench.packFails.reset();
        assistant.next();
        stage.settle();
        QCOMPARE(stage.bench.done, (QStringList{u"propose"_s, u"approve"_s, u"written abc123"_s}));
    }

    void decidesOnAProposal() {
        ReleaseAssistantStage stage;
        stage.bench.releases = {stage.bench.entry(ReleaseState::Proposed)};
        ReleaseAssistant& assistant = stage.open(stage.bench.releases.front());
        QCOMPARE(assistant.step(), int(ReleaseAssistant::Preview));
        stage.settle();
        assistant.next();
        assistant.handOver().suggest();
        assistant.next();
        stage.settle();
        QCOMPARE(stage.bench.done, (QStringList{u"approve"_s, u"written abc123"_s}));
    }

    void doesNotApproveSomethingElse() {
        ReleaseAssistantStage stage;
        auto proposed = stage.bench.entry(ReleaseState::Proposed);
        proposed.digest = "another";
        ReleaseAssistant& assistant = stage.open(proposed);
        stage.settle();
        assistant.next();
        assistant.handOver().suggest();
        assistant.next();
        QVERIFY(stage.bench.done.isEmpty());
        QVERIFY(assistant.message().contains(u"changed"_s));
        QVERIFY(!QFile::exists(stage.bench.prompts.path));
    }

    void savesAndExchangesRecipes() {
        ReleaseAssistantStage stage;
        ReleaseAssistant& assistant = stage.open();
        assistant.columns().alike()->setValue(8);
        stage.bench.prompts.text = u"Pour l’Unité"_s;
        assistant.saveRecipe();
        QCOMPARE(stage.bench.recipes.size(), 2U);
        QCOMPARE(stage.bench.recipes.back().recipe.k, 8);
        QCOMPARE(stage.bench.recipes.back().recipe.code, u"pour_lunite"_s);
        stage.bench.prompts.path = stage.folder.filePath(u"recipe.json"_s);
        assistant.exportRecipe();
        assistant.columns().alike()->setValue(3);
        assistant.importRecipe();
        QCOMPARE(assistant.recipe().k, 8);
        QFile file(stage.bench.prompts.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"code\": 5}");
        file.close();
        assistant.columns().alike()->setValue(3);
        assistant.importRecipe();
        QCOMPARE(assistant.recipe().k, 3);
        QVERIFY(assistant.message().contains(u"no recipe"_s));
    }

    void suggestionsDiffer() {
        const QString one = suggestedPassphrase();
        QCOMPARE(one.size(), 24);
        QVERIFY(one != suggestedPassphrase());
    }

    void arrowsPointOnwards() {
        ReleaseAssistantStage stage;
        QVERIFY(becomes(u"a"_s, u"b"_s).contains(QChar(0x2192)));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString mirrored = becomes(u"a"_s, u"b"_s);
        const bool isMirrored = stage.preview().isRightToLeft();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(mirrored.contains(QChar(0x2190)));
        QVERIFY(isMirrored);
    }
};

TAWJIH_REGISTER_TEST(ReleaseAssistantTest)
#include "ReleaseAssistantTest.moc"
