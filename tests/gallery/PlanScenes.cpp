// A person's plan: the tab of the case and its dialogs.

#include "tests/gallery/Gallery.h"
#include "tests/gallery/PeopleWindow.h"
#include "ui/casework/CareerPlanCard.h"
#include "ui/casework/PlanDialogs.h"
#include "ui/casework/PlanFields.h"
#include "ui/casework/PlanTab.h"
#include "ui/widgets/ConflictDialog.h"

#include <QPlainTextEdit>
#include <QTabWidget>

using namespace tawjih;
using namespace tawjih::gallery;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<PeopleWindow> planOf(Stage& stage, const std::function<BeneficiaryId(test::PeopleDesk&)>& make) {
    auto desk = std::make_unique<test::PeopleDesk>();
    const BeneficiaryId person = make(*desk);
    auto window = std::make_unique<PeopleWindow>(stage, std::move(desk));
    window->workbench()->openBeneficiary(person);
    CaseView& view = *window->page().caseView();
    view.tabs()->setCurrentWidget(view.findChild<PlanTab*>());
    return window;
}

BeneficiaryId planned(test::PeopleDesk& desk) {
    const BeneficiaryId awa = desk.addAwa();
    desk.addPlan(awa);
    return awa;
}

std::vector<ChoosableTraining> trainings() {
    return {{ProgrammeId(QUuid(u"018d5ebf-1e80-71f0-acc1-8d910dceea36"_s)),
             u"7531"_s,
             {u"Couture traditionnelle"_s, u"الخياطة التقليدية"_s, u"Traditional sewing"_s},
             {u"ISAT Moulay Rachid"_s, u"المعهد المتخصص مولاي رشيد"_s, u"ISAT Moulay Rachid"_s}}};
}

} // namespace

TAWJIH_SCENE(CasePlan, {1366, 768}, true) {
    return planOf(stage, planned);
}

TAWJIH_SCENE(CasePlanEmpty) {
    return planOf(stage, [](test::PeopleDesk& desk) { return desk.addPerson(u"Awa"_s, u"Diallo"_s); });
}

TAWJIH_SCENE(CasePlanUnsaved) {
    auto window = planOf(stage, planned);
    CareerPlanCard& card = *window->page().caseView()->findChild<CareerPlanCard*>();
    card.addTraining(u"7313"_s, test::must(window->desk->catalogue.programmes()).front().id);
    card.findChild<QPlainTextEdit*>()->setPlainText(u"Work near home first, a workshop of her own later."_s);
    return window;
}

TAWJIH_SCENE(CasePlannedOverview) {
    auto window = planOf(stage, planned);
    window->page().caseView()->tabs()->setCurrentIndex(0);
    return window;
}

TAWJIH_SCENE(DialogChoice, {560, 340}) {
    return std::make_unique<ChoiceDialog>(CareerChoice{u"7531"_s, trainings().front().programme, u"mornings"_s},
                                          trainings(), std::vector<CareerChoice>());
}

TAWJIH_SCENE(DialogPlanAction, {600, 260}) {
    PlanAction action;
    action.description = u"Ask the centre for the dates of the test"_s;
    action.due = stage.clock.today().addDays(4);
    return std::make_unique<PlanActionDialog>(action, std::vector<AdvisorName>(), stage.clock);
}

TAWJIH_SCENE(DialogPlanConflict, {760, 480}) {
    Plan base;
    base.goal = u"A job near home"_s;
    base.choices = {{u"7531"_s, {}, {}}, {u"7533"_s, {}, {}}};
    Plan typed = base;
    std::swap(typed.choices[0], typed.choices[1]);
    Plan stored = base;
    stored.goal = u"A workshop of her own, with a friend, near the nursery."_s;
    stored.choices.push_back({u"5141"_s, {}, u"evenings"_s});
    auto dialog = std::make_unique<ConflictDialog>();
    dialog->setFields(compared(planFields([](ProgrammeId) { return QString(); }), base, typed, stored), u"S. Alaoui"_s);
    return dialog;
}
