#pragma once

#include "core/base/Clock.h"
#include "core/referral/ReferralRules.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/CodeChecks.h"
#include "ui/widgets/CodeCombo.h"

class QLineEdit;

namespace tawjih::ui {

class DateField;
class FormGrid;

/// The next step of a referral: the centre's answer, a withdrawal, or what became of the training. Offers only what the
/// rules allow; reasons are asked where they belong.
class ReferralStepDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param first the step to begin with, if it is offered
    ReferralStepDialog(const Referral& referral, const Clock& clock, std::optional<ReferralStatus> first = {},
                       QWidget* parent = nullptr);

    /// Begins with this outcome, if it is offered.
    void choose(TrainingOutcome outcome);
    [[nodiscard]] Transition value() const;

    /// Whether there is any step that this dialog could offer; sending is the ReferralDialog's.
    [[nodiscard]] static bool offers(const Referral& referral);

protected:
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;
    void retranslate() override;

private:
    [[nodiscard]] std::optional<ReferralStatus> status() const;
    void followStep();

    Referral m_referral;
    FormGrid* m_form;
    QComboBox* m_step;
    DateField* m_on;
    CodeChecks<RefusalReason>* m_refusals;
    CodeCombo<DropOutReason>* m_dropOut;
    QLineEdit* m_note;
};

} // namespace tawjih::ui
