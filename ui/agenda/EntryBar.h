#pragma once

#include "ui/agenda/AgendaEntry.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace tawjih::ui {

/// The entry with the focus in words, and beside it what can be done with it: the page's actions as buttons.
class EntryBar : public QWidget {
    Q_OBJECT
public:
    explicit EntryBar(QWidget* parent = nullptr);

    /// A button that follows the action: its text, and whether it is there.
    void addButton(QAction* action);
    void setEntry(const AgendaEntry* entry);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void write();

    QLabel* m_title;
    QLabel* m_detail;
    QHBoxLayout* m_line;
    std::optional<AgendaEntry> m_entry;
};

} // namespace tawjih::ui
