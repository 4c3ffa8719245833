#pragma once

#include "core/release/Recipe.h"
#include "ui/shell/FirstRunSteps.h"
#include "ui/widgets/CodeCombo.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace tawjih::ui {

class Card;
class ColumnsEdit;
class FormGrid;
class SensitiveEdit;
class WrapLabel;

/// What is told of each person, and what is promised to everybody in the file.
class ColumnsStep final : public AssistantStep {
    Q_OBJECT
public:
    ColumnsStep();
    [[nodiscard]] QString title() const override;
    bool check(bool say) override;

    void setRecipe(const release::Recipe& recipe);
    void apply(release::Recipe& recipe) const;
    [[nodiscard]] ColumnsEdit* columns() const { return m_columns; }
    [[nodiscard]] SensitiveEdit* sensitive() const { return m_sensitive; }
    [[nodiscard]] QSpinBox* alike() const { return m_alike; }
    [[nodiscard]] CodeCombo<release::Method>* method() const { return m_method; }
    /// Says under their fields what the recipe has wrong.
    void showProblems(const std::vector<FieldProblem>& problems);

protected:
    void retranslate() override;

private:
    void addFields();
    void explain();
    ColumnsEdit* m_columns;
    Card* m_told;
    Card* m_promised;
    WrapLabel* m_roles;
    FormGrid* m_form;
    QSpinBox* m_alike;
    QDoubleSpinBox* m_meanRisk;
    QDoubleSpinBox* m_leftOut;
    CodeCombo<release::Method>* m_method;
    QComboBox* m_tables;
    QSpinBox* m_seconds;
    SensitiveEdit* m_sensitive;
    QPushButton* m_weights;
    WrapLabel* m_problem;
};

} // namespace tawjih::ui
