#pragma once

#include "core/casework/CaseService.h"
#include "core/casework/ListQuery.h"
#include "ui/widgets/SearchField.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QToolButton;

namespace tawjih::ui {

class PickerCombo;

/// What narrows the list of persons: a search and one choice a question. Each choice says what it narrows by, so that
/// no label is needed beside it.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setAdvisors(const std::vector<AdvisorName>& advisors, UserId me);

    /// The query with everything set here; sorting as in `base`. \param today for "overdue"
    [[nodiscard]] ListQuery apply(ListQuery base, QDate today) const;
    [[nodiscard]] bool isFiltering() const;
    /// Something is typed to search by.
    [[nodiscard]] bool isSearching() const;
    /// What is typed decides the order. Each search begins so.
    void setBestFirst(bool best);
    [[nodiscard]] QToolButton* bestFirst() const { return m_best; }
    void clear();
    [[nodiscard]] SearchField* search() const { return m_search; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillAdvisors();
    void showChoices();

    SearchField* m_search;
    QToolButton* m_best;
    QComboBox* m_status;
    QComboBox* m_advisor;
    PickerCombo* m_nationality;
    QComboBox* m_sex;
    PickerCombo* m_arrondissement;
    QComboBox* m_residence;
    QToolButton* m_overdue;
    QToolButton* m_clear;
    std::vector<AdvisorName> m_advisors;
    UserId m_me;
    bool m_searching = false; ///< at the last change
};

} // namespace tawjih::ui
