#include "ui/release/ReleasePage.h"

#include "tests/support/TestMain.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/ReleaseBench.h"
#include "ui/release/HandOverStep.h"
#include "ui/release/PreviewStep.h"
#include "ui/release/ReleaseAssistant.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using release::ReleaseState;

namespace {

struct ReleasePageStage {
    explicit ReleasePageStage(std::vector<ReleaseState> states, bool mayApprove = true) : bench(mayApprove) {
        int minutes = 0;
        for (const ReleaseState state : states)
            bench.releases.push_back(bench.entry(state, minutes++));
        page = std::make_unique<ReleasePage>(PageContext{window, bench.jobs, bench.prompts},
                                             ReleasePage::Needs{bench.needs(), changes, [this] { ++reviews; }});
        counted = std::make_unique<QSignalSpy>(page.get(), &Page::countChanged);
        page->resize(1200, 800);
        page->show();
        page->activate();
    }
    void settle() {
        QTRY_VERIFY(!bench.jobs.isBusy());
        QCoreApplication::processEvents();
    }
    test::PageBench window;
    test::ReleaseBench bench;
    ChangeNotifier changes;
    int reviews = 0;
    std::unique_ptr<ReleasePage> page;
    std::unique_ptr<QSignalSpy> counted;
};

} // namespace

class ReleasePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWasMade() {
        ReleasePageStage stage({ReleaseState::Proposed, ReleaseState::Approved, ReleaseState::Refused});
        const QAbstractItemModelTester releases(stage.page->releases()->model());
        const QAbstractItemModelTester recipes(stage.page->recipes()->model());
        QCOMPARE(stage.page->releases()->model()->rowCount(), 3);
        QCOMPARE(stage.page->recipes()->model()->rowCount(), 1);
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
        QCOMPARE(stage.counted->back().front().value<std::optional<qint64>>(), 1);
    }

    void anEmptyLedgerSaysWhatToDo() {
        ReleasePageStage stage({});
        QVERIFY(!stage.page->releases()->isVisible());
        QPointer<ReleaseAssistant> assistant = stage.page->makeNew();
        QVERIFY(assistant && assistant->isVisible());
        QCOMPARE(assistant->recipe(), test::sampleRecipe());
    }

    void onlyASupervisorDecides() {
        ReleasePageStage stage({ReleaseState::Proposed}, false);
        QVERIFY(!stage.page->decideButton()->isVisible());
        QVERIFY(!stage.page->refuseButton()->isVisible());
        QVERIFY(!stage.page->decide());
        ReleasePageStage other({ReleaseState::Proposed});
        QVERIFY(other.page->decideButton()->isVisible());
    }

    void refusesAfterAQuestion() {
        ReleasePageStage stage({ReleaseState::Proposed});
        stage.bench.prompts.confirms = false;
        stage.page->refuse();
        QVERIFY(stage.bench.done.isEmpty());
        stage.bench.prompts.confirms = true;
        stage.page->refuse();
        QCOMPARE(stage.bench.done, QStringList{u"refuse"_s});
        QVERIFY(!stage.page->refuseButton()->isVisible());
    }

    void writesWhatWasApprovedBefore() {
        ReleasePageStage stage({ReleaseState::Approved});
        const QTemporaryDir folder;
        stage.bench.prompts.path = folder.filePath(u"later.zip"_s);
        QVERIFY(stage.page->decideButton()->isVisible());
        ReleaseAssistant* assistant = stage.page->decide();
        stage.settle();
        assistant->next();
        assistant->handOver().suggest();
        assistant->next();
        stage.settle();
        QCOMPARE(stage.bench.done, QStringList{u"written abc123"_s});
        QVERIFY(QFile::exists(stage.bench.prompts.path));
        QVERIFY(stage.window.lastNotice().contains(u"written"_s));
        QVERIFY(!stage.page->decideButton()->isVisible());
    }

    void opensTheReviewersWindow() {
        ReleasePageStage stage({});
        for (QPushButton* button : stage.page->findChildren<QPushButton*>())
            if (button->text() == u"Open a package…"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(stage.reviews, 1);
    }
};

TAWJIH_REGISTER_TEST(ReleasePageTest)
#include "ReleasePageTest.moc"
