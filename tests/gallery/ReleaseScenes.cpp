// Anonymised exports: the page, each step of the assistant, and the window of a reviewer.

#include "tests/gallery/Gallery.h"
#include "tests/support/TestDesk.h"
#include "tests/support/ui/ReleaseBench.h"
#include "ui/release/ColumnsStep.h"
#include "ui/release/HandOverStep.h"
#include "ui/release/HierarchyDialog.h"
#include "ui/release/PackageView.h"
#include "ui/release/PreviewStep.h"
#include "ui/release/ReleaseAssistant.h"
#include "ui/release/ReleasePage.h"
#include "ui/release/ReviewerWindow.h"
#include "ui/shell/Workbench.h"

#include <QCoreApplication>
#include <QTabBar>

using namespace tawjih;
using namespace tawjih::ui;
using release::ReleaseState;

namespace {

void settle(const JobRunner& jobs) {
    while (jobs.isBusy())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::processEvents();
}

/// The window with the page alone.
class ReleaseWindow : public QWidget {
public:
    ReleaseWindow(gallery::Stage& stage, const std::vector<ReleaseState>& states) {
        int made = 0;
        for (const ReleaseState state : states)
            m_bench.releases.push_back(m_bench.entry(state, 1500 * made++));
        if (m_bench.releases.size() > 2)
            m_bench.releases[2].packageHash = QStringLiteral("abc");
        PageFactory factory{.id = QStringLiteral("releases"),
                            .title = QT_TRANSLATE_NOOP("Pages", "Exports"),
                            .icon = QStringLiteral("shield"),
                            .make = [this](const PageContext& context) {
                                return new ReleasePage(context, {m_bench.needs(), m_changes, [] {}});
                            }};
        m_frame = std::make_unique<Workbench>(DeskView{QStringLiteral("Casablanca"), m_desk.actor, {factory}, {}, {}},
                                              m_bench.clock, stage.languages, stage.prompts, this);
    }
    ~ReleaseWindow() override { m_frame.reset(); }

protected:
    void resizeEvent(QResizeEvent*) override { m_frame->resize(size()); }

private:
    test::TestDesk m_desk;
    test::ReleaseBench m_bench;
    ChangeNotifier m_changes;
    std::unique_ptr<Workbench> m_frame;
};

struct Assistant : private test::ReleaseBench, public ReleaseAssistant {
    explicit Assistant(bool mayApprove = true)
        : ReleaseBench(mayApprove)
        , ReleaseAssistant(needs(), jobs, prompts, test::sampleRecipe()) {}
    Assistant& at(int step) {
        while (this->step() < step) {
            next();
            settle(jobs);
        }
        return *this;
    }
    void failWith(std::vector<release::ReleaseFault> kept) { faults = std::move(kept); }
};

std::unique_ptr<QWidget> assistantAt(int step, bool mayApprove = true) {
    auto assistant = std::make_unique<Assistant>(mayApprove);
    assistant->at(step);
    return assistant;
}

std::unique_ptr<HierarchyDialog> levels(gallery::Stage& stage, release::Attribute attribute,
                                        const std::optional<release::OwnHierarchy>& own = {}) {
    return std::make_unique<HierarchyDialog>(attribute, own, stage.prompts);
}

std::unique_ptr<QWidget> reviewer(gallery::Stage& stage, int tab, bool sound = true, bool locked = false) {
    auto window = std::make_unique<ReviewerWindow>(
        stage.languages, stage.prompts,
        [sound, locked](const QString&, const QString&, Job&) -> Result<release::OpenedPackage> {
            if (locked)
                return fail(ErrorCode::WrongPassword);
            return test::samplePackage(sound);
        });
    window->openFile(QStringLiteral("tawjih-casablanca-2026-11.zip"));
    while (window->isWorking())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    window->view()->tabs()->setCurrentIndex(tab);
    return window;
}

} // namespace

TAWJIH_SCENE(Releases, {1366, 768}, true) {
    return std::make_unique<ReleaseWindow>(stage, std::vector{ReleaseState::Proposed, ReleaseState::Approved,
                                                              ReleaseState::Approved, ReleaseState::Refused});
}
TAWJIH_SCENE(ReleasesEmpty) {
    return std::make_unique<ReleaseWindow>(stage, std::vector<ReleaseState>());
}
TAWJIH_SCENE(ReleaseBegin, {1080, 680}) {
    return assistantAt(ReleaseAssistant::Begin);
}
TAWJIH_SCENE(ReleaseColumns, {1080, 680}) {
    return assistantAt(ReleaseAssistant::Columns);
}
TAWJIH_SCENE(ReleaseColumnsTall, {1080, 1640}) {
    return assistantAt(ReleaseAssistant::Columns);
}
TAWJIH_SCENE(HierarchyBands, {1100, 720}) {
    auto dialog = levels(stage, release::Attribute::Age);
    dialog->setPersons({{QStringLiteral("17"), 3}, {QStringLiteral("22"), 140}, {QStringLiteral("31"), 212}});
    return dialog;
}
TAWJIH_SCENE(HierarchyUnits, {1100, 720}) {
    return levels(stage, release::Attribute::RegisteredOn,
                  release::Units{anonymise::DateUnit::Quarter, anonymise::DateUnit::SchoolYear});
}
TAWJIH_SCENE(HierarchyGroups, {1100, 720}) {
    auto dialog = levels(stage, release::Attribute::Nationality);
    dialog->setPersons({{QStringLiteral("SEN"), 140}, {QStringLiteral("CIV"), 212}, {QStringLiteral("GMB"), 2}});
    return dialog;
}
TAWJIH_SCENE(ReleasePreview, {1080, 680}) {
    return assistantAt(ReleaseAssistant::Preview);
}
TAWJIH_SCENE(ReleasePreviewTall, {1080, 1700}) {
    return assistantAt(ReleaseAssistant::Preview);
}
TAWJIH_SCENE(ReleaseFaults, {1080, 680}) {
    using Kind = release::ReleaseFault::Kind;
    auto assistant = std::make_unique<Assistant>();
    assistant->failWith(
        {{Kind::Impossible, {}, 0.125, {}, {}}, {Kind::TooFewValues, release::Attribute::Outcome, 2, {}, {}}});
    assistant->at(ReleaseAssistant::Preview);
    return assistant;
}
TAWJIH_SCENE(ReleaseHandOver, {1080, 680}) {
    auto assistant = std::make_unique<Assistant>();
    assistant->at(ReleaseAssistant::HandOver);
    assistant->handOver().suggest();
    return assistant;
}
TAWJIH_SCENE(ReleasePropose, {1080, 680}) {
    return assistantAt(ReleaseAssistant::HandOver, false);
}
TAWJIH_SCENE(ReviewerChecks, {1160, 720}) {
    return reviewer(stage, PackageView::Checks, false);
}
TAWJIH_SCENE(ReviewerTables, {1160, 720}) {
    return reviewer(stage, PackageView::Tables);
}
TAWJIH_SCENE(ReviewerPersons, {1160, 720}) {
    return reviewer(stage, PackageView::Persons);
}
TAWJIH_SCENE(ReviewerReport, {1160, 720}) {
    return reviewer(stage, PackageView::Report);
}
TAWJIH_SCENE(ReviewerLocked, {1160, 720}) {
    return reviewer(stage, PackageView::Checks, true, true);
}
