// Admission rules: the list and the editor.

#include "core/guidance/RuleSeed.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/guidance/RuleDialog.h"
#include "ui/guidance/RuleTree.h"
#include "ui/guidance/RulesDialog.h"

using namespace tawjih;
using namespace tawjih::gallery;
using namespace tawjih::ui;

namespace {

/// The desk, and after it the dialog that works with it.
struct RuleDesk {
    std::unique_ptr<test::PeopleDesk> desk = std::make_unique<test::PeopleDesk>();
};
struct RulesScene final : RuleDesk, RulesDialog {
    explicit RulesScene(const Clock& clock) : RulesDialog(desk->guidance, desk->desk.changes, clock, true) {}
};

AdmissionRule someRule() {
    for (AdmissionRule& rule : shippedRules())
        if (rule.defaultLevel == TrainingLevel::Technician)
            return rule;
    return {};
}

} // namespace

TAWJIH_SCENE(DialogRules, {860, 600}) {
    return std::make_unique<RulesScene>(stage.clock);
}
TAWJIH_SCENE(DialogRule, {980, 720}) {
    return std::make_unique<RuleDialog>(someRule(), stage.clock);
}
TAWJIH_SCENE(DialogRuleProblem, {980, 720}) {
    auto dialog = std::make_unique<RuleDialog>(someRule(), stage.clock);
    dialog->tree()->addCondition(AgeCondition{30, 15, ReferenceDay::fixed(1, 9)});
    return dialog;
}
