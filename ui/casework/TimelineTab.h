#pragma once

#include "ui/casework/Timeline.h"

#include <QWidget>

class QStackedWidget;

namespace tawjih::ui {

class EmptyState;

/// A timeline on a card, and what stands there while nothing has happened.
class TimelineTab : public QWidget {
    Q_OBJECT
public:
    explicit TimelineTab(const QString& emptyIcon, QWidget* parent = nullptr);

    void setTexts(const QString& name, const QString& emptySentence, const QString& emptyAction = {});
    /// Keeps the current entry where it is still there.
    void setEntries(std::vector<TimelineEntry> entries);
    [[nodiscard]] TimelineView* view() const { return m_view; }

Q_SIGNALS:
    void opened(const QUuid& entry);
    void emptyActionTriggered();

private:
    QStackedWidget* m_stack;
    TimelineView* m_view;
    EmptyState* m_empty;
};

} // namespace tawjih::ui
