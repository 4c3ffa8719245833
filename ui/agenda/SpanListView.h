#pragma once

#include "ui/agenda/AgendaSpan.h"

class QComboBox;
class QStackedWidget;

namespace tawjih::ui {

class AgendaList;
class EmptyState;
class PersonLookup;
class SearchField;

/// All that stands on some days, by day, with nothing folded; to be narrowed by kind and by what is typed.
class SpanListView : public AgendaView {
    Q_OBJECT
public:
    /// \param lookup finds whom else a typed name may mean; none: words are looked for as they are written
    explicit SpanListView(const PersonLookup* lookup = nullptr, QWidget* parent = nullptr);

    void showSpan(const AgendaSpan& span, const std::vector<AgendaEntry>& entries) override;
    [[nodiscard]] const AgendaEntry* currentEntry() const override;
    [[nodiscard]] QDate currentDay() const override;
    [[nodiscard]] QWidget* keyboard() const override;
    bool select(const QDate& day, const QUuid& key) override;

    /// Shows one kind alone; nothing: all.
    void setKind(std::optional<AgendaKind> kind);
    void focusFilter();

    [[nodiscard]] AgendaList* list() const { return m_list; }
    [[nodiscard]] SearchField* search() const { return m_search; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void narrow();
    void retranslate();

    const PersonLookup* m_lookup;
    QComboBox* m_kind;
    SearchField* m_search;
    QStackedWidget* m_stack;
    AgendaList* m_list;
    EmptyState* m_empty;
    std::vector<AgendaEntry> m_entries;
    std::vector<CalendarPeriod> m_periods;
    QDate m_first;
    QDate m_today;
};

} // namespace tawjih::ui
