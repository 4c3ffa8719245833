// Two records of one person: compared, merged, taken back.

#include "tests/gallery/Gallery.h"
#include "tests/gallery/PeopleWindow.h"
#include "ui/beneficiary/MergeDialog.h"
#include "ui/beneficiary/PersonPickDialog.h"
#include "ui/beneficiary/UnmergeDialog.h"
#include "ui/casework/PlanTab.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/SearchField.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QTabWidget>

using namespace tawjih;
using namespace tawjih::gallery;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk with both records of Awa, and after it the dialog that works with it.
struct TwoRecords {
    std::unique_ptr<test::PeopleDesk> desk = std::make_unique<test::PeopleDesk>();
    BeneficiaryId awa = desk->addAwa();
    BeneficiaryId again = desk->addAwaAgain();
    PersonMerge merge = {};

    TwoRecords() { desk->addPlan(awa); }
    [[nodiscard]] Beneficiary person(BeneficiaryId id) { return test::must(desk->persons.find(id)); }
    PersonMerge merged() {
        desk->desk.clock.advance(3600);
        const Beneficiary other = person(again);
        return test::must(desk->merges.merge(mergedFields(person(awa), other), again, other.stamp.version));
    }
};

struct MergeScene final : TwoRecords, MergeDialog {
    explicit MergeScene(Stage& stage)
        : MergeDialog({stage.clock, desk->merges, desk->persons, desk->drafts}, person(awa), person(again),
                      test::must(desk->merges.effects(awa, again))) {}
};

struct PickScene final : TwoRecords, PersonPickDialog {
    PickScene() : PersonPickDialog(desk->listing, desk->persons, nullptr, person(awa)) {}
};

struct UnmergeScene final : TwoRecords, UnmergeDialog {
    UnmergeScene()
        : TwoRecords(merging())
        , UnmergeDialog(desk->merges, test::must(desk->merges.recordsOf(awa)),
                        test::must(desk->cases.find(awa)).number) {
        test::must(show(merge.id));
    }
    static TwoRecords merging() {
        TwoRecords two;
        two.merge = two.merged();
        two.desk->desk.clock.advance(3600);
        CounsellingSession since;
        since.beneficiary = two.awa;
        since.heldAt = two.desk->desk.clock.now();
        test::must(two.desk->sessions.save(since));
        return two;
    }
};

std::unique_ptr<PeopleWindow> mergedCase(Stage& stage) {
    TwoRecords two;
    two.merged();
    const BeneficiaryId awa = two.awa;
    auto window = std::make_unique<PeopleWindow>(stage, std::move(two.desk));
    window->workbench()->openBeneficiary(awa);
    return window;
}

} // namespace

TAWJIH_SCENE(DialogMerge, {1180, 728}, true) {
    return std::make_unique<MergeScene>(stage);
}

TAWJIH_SCENE(DialogMergeRelatives, {980, 600}) {
    auto scene = std::make_unique<MergeScene>(stage);
    Beneficiary sister = scene->person(scene->again);
    sister.phone = u"+212 661 23 45 67"_s;
    sister.birth = BirthDate::exact(QDate(2004, 8, 17));
    test::must(scene->desk->persons.save(sister));
    scene->accept(); // somebody was quicker: it shows both again
    return scene;
}

TAWJIH_SCENE(DialogMergeAgreeing, {980, 600}) {
    auto scene = std::make_unique<MergeScene>(stage);
    scene->findChild<Disclosure*>()->setOpen(true);
    scene->show();
    QCoreApplication::processEvents();
    auto* lines = scene->findChild<ScrollArea*>()->verticalScrollBar();
    lines->setValue(lines->maximum());
    return scene;
}

TAWJIH_SCENE(DialogMergePick, {680, 460}) {
    auto scene = std::make_unique<PickScene>();
    scene->search()->setText(u"jal"_s);
    Q_EMIT scene->search()->searched(u"jal"_s);
    return scene;
}

TAWJIH_SCENE(DialogUnmerge, {560, 280}) {
    return std::make_unique<UnmergeScene>();
}

TAWJIH_SCENE(CaseMergedHistory, {1366, 768}, true) {
    auto window = mergedCase(stage);
    QTabWidget* tabs = window->page().caseView()->tabs();
    tabs->setCurrentIndex(tabs->count() - 1);
    return window;
}

TAWJIH_SCENE(CaseMergedPlan, {1366, 768}, true) {
    auto window = mergedCase(stage);
    CaseView& view = *window->page().caseView();
    view.tabs()->setCurrentWidget(view.findChild<PlanTab*>());
    return window;
}
