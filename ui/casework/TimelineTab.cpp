#include "ui/casework/TimelineTab.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tawjih::ui {

TimelineTab::TimelineTab(const QString& emptyIcon, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_view(new TimelineView)
    , m_empty(new EmptyState(emptyIcon)) {
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* card = new Card;
    card->body()->addWidget(m_stack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::large, 0, 0);
    column->addWidget(card);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_view->entries()->entryAt(index.row()).id); });
    connect(m_empty, &EmptyState::actionTriggered, this, &TimelineTab::emptyActionTriggered);
}

void TimelineTab::setTexts(const QString& name, const QString& emptySentence, const QString& emptyAction) {
    m_view->setAccessibleName(name);
    m_empty->setTexts(emptySentence, emptyAction);
}

void TimelineTab::setEntries(std::vector<TimelineEntry> entries) {
    TimelineModel* model = m_view->entries();
    const QModelIndex current = m_view->currentIndex();
    const QUuid shown = current.isValid() ? model->entryAt(current.row()).id : QUuid();
    m_stack->setCurrentIndex(entries.empty() ? 1 : 0);
    model->setEntries(std::move(entries));
    if (const int row = shown.isNull() ? -1 : model->rowOf(shown); row >= 0)
        m_view->setCurrentIndex(model->index(row));
}

} // namespace tawjih::ui
