#pragma once

#include "core/base/Clock.h"
#include "core/guidance/AdmissionRule.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/FormBinder.h"

#include <utility>
#include <vector>

class QCheckBox;

namespace tawjih::ui {

/// The admission rules that a programme or an intake can name, and what holds where it names none.
struct RuleChoices {
    std::vector<AdmissionRule> rules;
    ProviderKind provider = ProviderKind::Other;        ///< of the entry's centre: whose default holds
    TrainingLevel level = TrainingLevel::Qualification; ///< of an intake's programme
    std::optional<AdmissionRuleId> programmeRule = {};  ///< of an intake's programme
};

/// One entry of the catalogue, of any kind. What people in the field need to trust an entry, its source and who checked
/// it when, is part of the form.
class CatalogueDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param choices without rules the form has no field for them, and leaves what the entry says
    CatalogueDialog(CatalogueEntry entry, const Clock& clock, RuleChoices choices = {}, QWidget* parent = nullptr);

    [[nodiscard]] CatalogueEntry value() const;
    [[nodiscard]] PickerCombo* rule() const { return m_rule; }
    /// What the chosen rule asks, or the one that holds where none is chosen.
    [[nodiscard]] QString ruleSentence() const;

protected:
    void retranslate() override;
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;

private:
    void addNames();
    void addProvider();
    void addCentre();
    void addProgramme();
    void addIntake();
    void addProvenance();
    template <typename Entry>
    void addRule();
    void fillRules();
    [[nodiscard]] const AdmissionRule* ruleShown() const;
    template <typename Get>
    void addDegrees(const QString& name, Get get);
    [[nodiscard]] QString label(const QString& field) const;
    [[nodiscard]] QString title() const;

    CatalogueEntry m_entry;
    const Clock& m_clock;
    RuleChoices m_choices;
    FormGrid* m_form;
    FormBinder<CatalogueEntry> m_binder;
    QCheckBox* m_active;
    PickerCombo* m_rule = nullptr;
    CodeCombo<TrainingLevel>* m_level = nullptr;
    std::vector<std::pair<QString, QLineEdit*>> m_degrees;
};

} // namespace tawjih::ui
