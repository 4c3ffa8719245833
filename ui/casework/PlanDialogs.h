#pragma once

#include "core/casework/Plan.h"
#include "core/catalogue/Catalogue.h"
#include "ui/casework/CaseDialogs.h"

class QLineEdit;

namespace tawjih::ui {

class PickerCombo;

/// A training that can be chosen, ready to be read.
struct ChoosableTraining {
    ProgrammeId programme;
    QString trade;
    LocalName name;
    LocalName centre;
};

/// One choice of a career plan: a trade and, where it is known already, which training.
class ChoiceDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param others the choices that the plan has beside this one
    ChoiceDialog(const CareerChoice& choice, std::vector<ChoosableTraining> trainings, std::vector<CareerChoice> others,
                 QWidget* parent = nullptr);

    [[nodiscard]] CareerChoice value() const;

protected:
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;
    void retranslate() override;

private:
    void tradeChosen();
    void trainingChosen();
    void fillTrainings();

    bool m_isNew;
    std::vector<ChoosableTraining> m_trainings;
    std::vector<CareerChoice> m_others;
    FormGrid* m_form;
    PickerCombo* m_trade;
    PickerCombo* m_training;
    QLineEdit* m_note;
    bool m_filling = false;
};

/// Something to be done on the way: what, by whom, until when.
class PlanActionDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param owners whom it can be given to, beside the person
    PlanActionDialog(const PlanAction& action, const std::vector<AdvisorName>& owners, const Clock& clock,
                     QWidget* parent = nullptr);

    [[nodiscard]] PlanAction value() const;

protected:
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;
    void retranslate() override;

private:
    PlanAction m_action;
    FormGrid* m_form;
    QLineEdit* m_description;
    QComboBox* m_owner;
    DateField* m_due;
};

/// Puts an action off to another day.
class PostponeActionDialog : public DayDialog {
    Q_OBJECT
public:
    PostponeActionDialog(const Clock& clock, const std::optional<QDate>& due, QWidget* parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace tawjih::ui
