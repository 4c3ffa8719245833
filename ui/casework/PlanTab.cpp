#include "ui/casework/PlanTab.h"

#include "ui/casework/CareerPlanCard.h"
#include "ui/casework/ChecklistCard.h"
#include "ui/casework/EarlierPlansCard.h"
#include "ui/casework/PlanActionsCard.h"
#include "ui/widgets/ScrollArea.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

ScrollArea* columnOf(std::initializer_list<Card*> cards, bool filled) {
    auto* area = new ScrollArea;
    auto* column = new QVBoxLayout(area->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    for (Card* card : cards)
        column->addWidget(card, filled ? 1 : 0);
    if (!filled)
        column->addStretch();
    return area;
}

} // namespace

PlanTab::PlanTab(const PeopleServices& services, QWidget* parent)
    : QWidget(parent)
    , m_plan(new CareerPlanCard(services))
    , m_actions(new PlanActionsCard(services))
    , m_earlier(new EarlierPlansCard(services))
    , m_documents(new ChecklistCard(services)) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, space::large, 0, 0);
    columns->setSpacing(space::large);
    columns->addWidget(columnOf({m_plan, m_earlier, m_actions}, true), 3);
    columns->addWidget(columnOf({m_documents}, false), 2);
    connect(m_plan, &CareerPlanCard::saved, this, &PlanTab::saved);
    connect(m_plan, &CareerPlanCard::failed, this, &PlanTab::failed);
    connect(m_actions, &PlanActionsCard::saved, this, &PlanTab::saved);
    connect(m_actions, &PlanActionsCard::failed, this, &PlanTab::failed);
    connect(m_documents, &ChecklistCard::saved, this, &PlanTab::saved);
    connect(m_documents, &ChecklistCard::failed, this, &PlanTab::failed);
    connect(m_documents, &ChecklistCard::trainingWanted, this, &PlanTab::trainingWanted);
}

void PlanTab::setCase(const CaseSnapshot& snapshot, bool mayEdit) {
    m_plan->setPlan(snapshot.plan, mayEdit);
    m_actions->setCase(snapshot, mayEdit);
    m_earlier->setCase(snapshot);
    m_documents->setCase(snapshot, mayEdit);
}

} // namespace tawjih::ui
