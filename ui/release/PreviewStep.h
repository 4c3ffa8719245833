#pragma once

#include "ui/release/ReleaseNeeds.h"
#include "ui/shell/FirstRunSteps.h"
#include "ui/widgets/Colors.h"

class QProgressBar;
class QTableView;

namespace tawjih::ui {

class Card;
class ChartView;
class JobRunner;
class RowsModel;
class WrapLabel;

/// What an export would be, made by a worker before anything is decided: what becomes of each column, who is left out,
/// the risk before and after, or why it cannot be and what would make it possible.
class PreviewStep final : public AssistantStep {
    Q_OBJECT
public:
    PreviewStep(const ReleaseNeeds& needs, JobRunner& jobs);
    ~PreviewStep() override;
    [[nodiscard]] QString title() const override;
    /// Whether there is something to hand over.
    bool check(bool say) override;

    /// Begins to make it anew, unless it is there or being made for the same recipe.
    void prepare(const release::Recipe& recipe);
    /// Stops the worker; what it brings is thrown away.
    void stop();
    [[nodiscard]] bool isWorking() const { return m_job != nullptr; }
    [[nodiscard]] const std::optional<release::PreparedRelease>& prepared() const { return m_prepared; }
    /// What is said above the tables: counts, or faults.
    [[nodiscard]] QString said() const;
    [[nodiscard]] RowsModel* outcomes() const { return m_outcomes; }
    [[nodiscard]] RowsModel* exposed() const { return m_exposed; }

protected:
    void retranslate() override;

private:
    void arrange();
    QTableView* addTable(Card* card, RowsModel* model);
    void take(Result<release::ReleaseResult> result);
    void say(const QString& text, Tone tone);
    void showState();
    void showOutcomes();
    void showExposed();

    const ReleaseNeeds& m_needs;
    JobRunner& m_jobs;
    std::shared_ptr<Job> m_job;
    std::optional<release::Recipe> m_recipe; ///< of what is shown or being made
    std::optional<release::PreparedRelease> m_prepared;
    std::vector<release::ReleaseFault> m_faults;
    std::optional<Error> m_error;
    WrapLabel* m_said;
    QProgressBar* m_progress;
    QWidget* m_content;
    Card* m_columnsCard;
    Card* m_riskCard;
    Card* m_toldCard;
    Card* m_exposedCard;
    WrapLabel* m_search;
    WrapLabel* m_risk;
    WrapLabel* m_secret;
    ChartView* m_riskChart;
    ChartView* m_toldChart;
    RowsModel* m_outcomes;
    RowsModel* m_exposed;
    QTableView* m_outcomesTable;
    QTableView* m_exposedTable;
};

} // namespace tawjih::ui
