#pragma once

#include "ui/agenda/AgendaEntry.h"

#include <QWidget>

namespace tawjih::ui {

/// What the agenda shows at one moment; read at once, so that its parts agree.
struct AgendaSpan {
    QDate first;
    QDate last;
    QDate today;
    QTime now; ///< local
    std::vector<AgendaItem> items;
    std::vector<CalendarPeriod> periods; ///< that touch these days
};

/// One of the ways to see a span of days.
class AgendaView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows these entries; those not folded yet. Keeps the current one by what it is about.
    virtual void showSpan(const AgendaSpan& span, const std::vector<AgendaEntry>& entries) = 0;
    /// The entry with the focus; nullptr for none.
    [[nodiscard]] virtual const AgendaEntry* currentEntry() const = 0;
    /// The day with the focus, for a new event; invalid: none.
    [[nodiscard]] virtual QDate currentDay() const = 0;
    /// What takes the keyboard.
    [[nodiscard]] virtual QWidget* keyboard() const = 0;
    /// Brings up the entry of that day about `key`.
    virtual bool select(const QDate& day, const QUuid& key) = 0;

Q_SIGNALS:
    void entryActivated(const tawjih::ui::AgendaEntry& entry);
    void currentEntryChanged();
    /// Somebody wants to see that day for itself.
    void dayRequested(QDate day);
};

} // namespace tawjih::ui
