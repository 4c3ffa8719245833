#pragma once

#include "core/base/Clock.h"
#include "core/release/ReleaseService.h"
#include "ui/shell/FirstRunSteps.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tawjih::ui {

class DateField;
class FormGrid;

/// Where an export begins: from which recipe, what for, for whom, and of which time.
class RecipeStep final : public AssistantStep {
    Q_OBJECT
public:
    explicit RecipeStep(const Clock& clock);
    [[nodiscard]] QString title() const override;
    bool check(bool say) override;

    void setRecipes(const std::vector<release::SavedRecipe>& recipes);
    void setRecipe(const release::Recipe& recipe);
    void apply(release::Recipe& recipe) const;
    [[nodiscard]] QComboBox* recipes() const { return m_recipes; }

Q_SIGNALS:
    /// Another recipe is to be begun with.
    void recipeChosen(const tawjih::release::Recipe& recipe);

protected:
    void retranslate() override;

private:
    void addFields();
    [[nodiscard]] std::vector<FieldProblem> problems() const;
    std::vector<release::SavedRecipe> m_known;
    FormGrid* m_form;
    QComboBox* m_recipes;
    QLineEdit* m_title;
    QLineEdit* m_recipient;
    QCheckBox* m_abroad;
    QPlainTextEdit* m_purpose;
    DateField* m_from;
    DateField* m_to;
};

} // namespace tawjih::ui
