#pragma once

#include "ui/agenda/AgendaSpan.h"

#include <array>

class QPushButton;

namespace tawjih::ui {

class AgendaList;
class WrapLabel;

/// Seven days beside one another, the first of the week first; in Arabic it is the one at the right. Today is marked,
/// holidays are named.
class WeekView : public AgendaView {
    Q_OBJECT
public:
    static constexpr int days = 7;

    explicit WeekView(QWidget* parent = nullptr);

    void showSpan(const AgendaSpan& span, const std::vector<AgendaEntry>& entries) override;
    [[nodiscard]] const AgendaEntry* currentEntry() const override;
    [[nodiscard]] QDate currentDay() const override;
    [[nodiscard]] QWidget* keyboard() const override;
    bool select(const QDate& day, const QUuid& key) override;

    [[nodiscard]] AgendaList* list(int day) const;
    /// What the head of a day says: "Thursday 12", "today", "Ramadan, 09:00–15:00".
    [[nodiscard]] QString headText(int day) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Column {
        QPushButton* head = nullptr; ///< opens the day
        WrapLabel* note = nullptr;
        AgendaList* list = nullptr;
    };
    void makeColumn(Column& column, int place);

    std::array<Column, days> m_columns;
    QDate m_first;
    QDate m_today;
    std::array<bool, days> m_closed{};
    int m_current = 0; ///< the column that had the focus last
};

} // namespace tawjih::ui
