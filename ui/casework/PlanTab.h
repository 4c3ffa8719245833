#pragma once

#include "ui/casework/CaseSnapshot.h"

#include <QWidget>

namespace tawjih::ui {

class CareerPlanCard;
class ChecklistCard;
class EarlierPlansCard;
class PlanActionsCard;

/// Where a person wants to go, what is to be done on the way, and what to bring.
class PlanTab : public QWidget {
    Q_OBJECT
public:
    explicit PlanTab(const PeopleServices& services, QWidget* parent = nullptr);

    void setCase(const CaseSnapshot& snapshot, bool mayEdit);
    [[nodiscard]] CareerPlanCard* plan() const { return m_plan; }
    [[nodiscard]] PlanActionsCard* actionsCard() const { return m_actions; }
    [[nodiscard]] EarlierPlansCard* earlier() const { return m_earlier; }
    [[nodiscard]] ChecklistCard* documents() const { return m_documents; }

Q_SIGNALS:
    void saved();
    void failed(const tawjih::Error& error);
    /// Look for a training.
    void trainingWanted();

private:
    CareerPlanCard* m_plan;
    PlanActionsCard* m_actions;
    EarlierPlansCard* m_earlier;
    ChecklistCard* m_documents;
};

} // namespace tawjih::ui
