#pragma once

#include "ui/release/ReleaseNeeds.h"

#include <QDialog>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tawjih::ui {

class AssistantStep;
class ColumnsStep;
class HandOverStep;
class JobRunner;
class PreviewStep;
class Prompts;
class RecipeStep;
class WrapLabel;

/// Makes an anonymised export: what for, what is told and promised, what it would be, and the package; or decides on
/// one that was proposed, beginning with what it would be today.
class ReleaseAssistant : public QDialog {
    Q_OBJECT
public:
    enum Step { Begin, Columns, Preview, HandOver };

    /// \param decided a proposal, or what was approved and is not written yet
    ReleaseAssistant(const ReleaseNeeds& needs, JobRunner& jobs, Prompts& prompts, const release::Recipe& start,
                     const std::optional<release::Release>& decided = {}, QWidget* parent = nullptr);

    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] release::Recipe recipe() const;
    [[nodiscard]] RecipeStep& begin() { return *m_begin; }
    [[nodiscard]] ColumnsStep& columns() { return *m_columns; }
    [[nodiscard]] PreviewStep& preview() { return *m_preview; }
    [[nodiscard]] HandOverStep& handOver() { return *m_handOver; }
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    /// What went wrong, or was done; empty when nothing is said.
    [[nodiscard]] QString message() const;

    /// As the primary button does.
    void next();
    void saveRecipe();
    void exportRecipe();
    void importRecipe();
    /// Opens the levels of an attribute, to be looked at or changed.
    void changeLevels(tawjih::release::Attribute attribute);
    /// While a worker works: stops it.
    void reject() override;

Q_SIGNALS:
    /// It is in the ledger. \param path of the package; empty for a proposal
    void handedOver(const tawjih::release::Release& release, const QString& path);
    void recipesChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void loadRecipes();
    void takeRecipe(const release::Recipe& recipe);
    void back();
    void showStep(int step);
    void showState();
    void propose();
    void approveAndPack();
    [[nodiscard]] Result<release::Release> approved(const release::PreparedRelease& prepared);
    void write(const Result<PackedRelease>& packed, const QString& path);
    void say(const QString& text, bool isFailure);
    void retranslate();

    ReleaseNeeds m_needs;
    JobRunner& m_jobs;
    Prompts& m_prompts;
    release::Recipe m_recipe;
    std::optional<release::Release> m_release; ///< in the ledger already
    bool m_deciding;                           ///< its recipe stays as it is
    std::vector<release::SavedRecipe> m_known;
    std::shared_ptr<Job> m_job; ///< that makes the package
    int m_step = Begin;
    QLabel* m_position;
    QLabel* m_title;
    RecipeStep* m_begin;
    ColumnsStep* m_columns;
    PreviewStep* m_preview;
    HandOverStep* m_handOver;
    std::vector<AssistantStep*> m_steps;
    QStackedWidget* m_stack;
    WrapLabel* m_message;
    QToolButton* m_more;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
    std::vector<std::pair<QAction*, const char*>> m_actions; ///< with their source texts
};

} // namespace tawjih::ui
