// Admission rules: the list and the editor.

#include "core/guidance/RuleSeed.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/ui/DeskLookup.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/guidance/RuleDialog.h"
#include "ui/guidance/RuleTree.h"
#include "ui/guidance/RuleTrialDialog.h"
#include "ui/guidance/RulesDialog.h"
#include "ui/identity/PersonPicker.h"
#include "ui/widgets/SearchField.h"

#include <QTest>

using namespace tawjih;
using namespace tawjih::gallery;
using namespace tawjih::ui;

namespace {

/// The desk, and after it the dialog that works with it.
struct RuleDesk {
    std::unique_ptr<test::PeopleDesk> desk = std::make_unique<test::PeopleDesk>();
    std::unique_ptr<test::DeskLookup> lookup = std::make_unique<test::DeskLookup>(desk->desk.context());
};
struct RulesScene final : RuleDesk, RulesDialog {
    explicit RulesScene(const Clock& clock)
        : RulesDialog(desk->guidance, desk->desk.changes, clock, true, [](UserId) { return QString(); }) {}
};

struct EditorScene final : RuleDesk, RuleDialog {
    EditorScene(AdmissionRule rule, const Clock& clock)
        : RuleDialog(std::move(rule), clock, &desk->guidance, lookup.get()) {}
};
struct TrialDesk : RuleDesk {
    TrialDesk() {
        const BeneficiaryId id = desk->addAwa();
        lookup->read();
        awa = test::must(desk->listing.row(id))->person;
    }
    PersonLine awa;
};
struct TrialScene final : TrialDesk, RuleTrialDialog {
    TrialScene(const AdmissionRule& rule, const Clock& clock)
        : RuleTrialDialog(desk->guidance, *lookup, rule.expression, clock, awa) {}
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
    AdmissionRule rule = someRule();
    rule.id = AdmissionRuleId::create(stage.clock);
    rule.provenance.verifiedBy = QStringLiteral("A. Benali");
    rule.provenance.verifiedOn = QDate(2025, 3, 2);
    return std::make_unique<EditorScene>(rule, stage.clock);
}
TAWJIH_SCENE(DialogRuleTrial, {620, 520}) {
    auto dialog = std::make_unique<TrialScene>(someRule(), stage.clock);
    dialog->picker()->search()->setText(QStringLiteral("jallow"));
    QTest::qWait(500);
    return dialog;
}
TAWJIH_SCENE(DialogRuleProblem, {980, 720}) {
    auto dialog = std::make_unique<RuleDialog>(someRule(), stage.clock);
    dialog->tree()->addCondition(AgeCondition{30, 15, ReferenceDay::fixed(1, 9)});
    return dialog;
}
