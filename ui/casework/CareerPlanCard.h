#pragma once

#include "ui/casework/CaseSnapshot.h"
#include "ui/casework/PlanDialogs.h"
#include "ui/widgets/Card.h"

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tawjih::ui {

class EmptyState;
class LineList;
class NoticeBar;

/// The ranked choices and the goal of a person, to be changed and saved together. A change made meanwhile by somebody
/// else is shown beside one's own.
class CareerPlanCard : public Card {
    Q_OBJECT
public:
    explicit CareerPlanCard(const PeopleServices& services, QWidget* parent = nullptr);

    /// Shows a person's plan; what was typed for them before and not saved comes back. While somebody changes it, what
    /// is changed stays.
    void setPlan(const Plan& plan, bool mayEdit);
    void save();
    void keepDraft();
    [[nodiscard]] bool hasUnsaved() const { return m_touched; }
    /// Adds a training to the choices, and saves at once unless something else waits to be saved.
    void addTraining(const QString& trade, ProgrammeId programme);
    [[nodiscard]] Plan value() const;
    [[nodiscard]] LineList* list() const { return m_list; }

Q_SIGNALS:
    void saved();
    void failed(const tawjih::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUp();
    void setUpKeys();
    /// The row with the focus; -1 for none.
    [[nodiscard]] int current() const;
    void openChoice(int row);
    void change(std::vector<CareerChoice> choices, int current);
    void move(int by);
    void remove();
    void show(const Plan& plan);
    void showChoices();
    void settleButtons();
    void setTouched(bool touched);
    void stored(const Plan& plan);
    void revert();
    void restoreDraft();
    [[nodiscard]] std::vector<ChoosableTraining> trainings(const CareerChoice& choice);
    void retranslate();

    PeopleServices m_services;
    Plan m_base; ///< the version that the edit began with
    std::vector<CareerChoice> m_choices;
    NoticeBar* m_notice;
    QPushButton* m_add;
    LineList* m_list;
    EmptyState* m_empty;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QLabel* m_goalLabel;
    QPlainTextEdit* m_goal;
    QLabel* m_state;
    QPushButton* m_revert;
    QPushButton* m_save;
    std::unique_ptr<DraftKeeper> m_draft;
    bool m_touched = false;
    bool m_mayEdit = false;
    bool m_filling = false;
};

} // namespace tawjih::ui
