#pragma once

#include "ui/agenda/AgendaSpan.h"

class QScrollArea;

namespace tawjih::ui {

class AgendaList;
class HourGrid;
class WrapLabel;

/// One day: above what has no time, below it the hours.
class DayView : public AgendaView {
    Q_OBJECT
public:
    explicit DayView(QWidget* parent = nullptr);

    void showSpan(const AgendaSpan& span, const std::vector<AgendaEntry>& entries) override;
    [[nodiscard]] const AgendaEntry* currentEntry() const override;
    [[nodiscard]] QDate currentDay() const override { return m_day; }
    [[nodiscard]] QWidget* keyboard() const override;
    bool select(const QDate& day, const QUuid& key) override;

    [[nodiscard]] AgendaList* above() const { return m_above; }
    [[nodiscard]] HourGrid* grid() const { return m_grid; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void limitHeight();

    QDate m_day;
    WrapLabel* m_notice;
    AgendaList* m_above;
    HourGrid* m_grid;
    QScrollArea* m_scroll;
    bool m_inGrid = false; ///< where the focus was last
};

} // namespace tawjih::ui
