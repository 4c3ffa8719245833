#pragma once

#include "core/base/Clock.h"
#include "core/guidance/AdmissionRule.h"
#include "core/guidance/GuidanceService.h"
#include "ui/widgets/ActionDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace tawjih::ui {

class Card;
class ConditionForm;
class DateField;
class PersonLookup;
class PickerCombo;
class RuleTree;
class WrapLabel;

/// One admission rule, for people who do not program: what it is called, for whom it is the default, its groups and
/// conditions with a form for each, and below them the rule as a sentence while it is being made.
class RuleDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param guidance tries the rule on a person, whom \param lookup finds; without both it cannot be tried
    RuleDialog(AdmissionRule rule, const Clock& clock, GuidanceService* guidance = nullptr,
               const PersonLookup* lookup = nullptr, QWidget* parent = nullptr);

    [[nodiscard]] AdmissionRule value() const;
    [[nodiscard]] RuleTree* tree() const { return m_tree; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton* tryButton() const { return m_try; }

protected:
    void retranslate() override;
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;

private:
    [[nodiscard]] QWidget* makeEditor();
    void makeFields();
    void showCurrent();
    void showSentence();
    void fillDefaults();
    void tryOnPerson();

    AdmissionRule m_rule;
    const Clock& m_clock;
    GuidanceService* m_guidance;
    const PersonLookup* m_lookup;
    std::optional<PersonLine> m_tried; ///< on whom, last
    FormGrid* m_form;
    QLineEdit* m_names[3];
    PickerCombo* m_level;
    PickerCombo* m_provider;
    QLineEdit* m_source;
    QLineEdit* m_verifiedBy;
    DateField* m_verifiedOn;
    QCheckBox* m_active;
    QToolButton* m_addCondition;
    QMenu* m_conditions;
    QToolButton* m_addGroup;
    QMenu* m_groups;
    QPushButton* m_remove;
    QPushButton* m_try;
    WrapLabel* m_trust;
    RuleTree* m_tree;
    Card* m_part;
    QComboBox* m_group;
    ConditionForm* m_condition;
    WrapLabel* m_sentence;
    WrapLabel* m_problems;
};

} // namespace tawjih::ui
