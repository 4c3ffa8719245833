#pragma once

#include "ui/beneficiary/BeneficiaryListModel.h"
#include "ui/casework/PeopleServices.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace tawjih::ui {

class EmptyState;
class FilterBar;
class PageHeader;

/// The list of persons: search, filters, a table whose columns are chosen and remembered, and the way to a new person.
class BeneficiaryListView : public QWidget {
    Q_OBJECT
public:
    explicit BeneficiaryListView(const PeopleServices& services, QWidget* parent = nullptr);

    /// Reads again what is shown; keeps the current person where possible.
    void refresh();
    void focusFilter();
    [[nodiscard]] BeneficiaryListModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    /// What is shown, in the interface's language, to be written to a file.
    [[nodiscard]] exchange::PersonListOrder shown() const;
    /// "5,012 persons · 0.01 s", "at least 20,000 persons, 312 as typed · 0.01 s"
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void openRequested(tawjih::BeneficiaryId id);
    /// \param name what the search held, when it found nobody who has it as it was typed
    void newRequested(const QString& name);
    void exportRequested();
    void failed(const tawjih::Error& error);
    void statusChanged(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Which column the list is ordered by.
    struct Order {
        int section = BeneficiaryListModel::NameColumn;
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    [[nodiscard]] QString countText() const;
    void applyFilters();
    void setQuery();
    void followSearch();
    void showOrder(std::optional<Order> order);
    [[nodiscard]] Order shownOrder() const;
    void readSoon();
    void showCount();
    void openCurrent();
    void requestNew();
    void setUpTable();
    void fillColumnMenu();
    void saveColumns();
    void retranslate();

    PeopleServices m_services;
    BeneficiaryListModel* m_model;
    PageHeader* m_header;
    QPushButton* m_new;
    QToolButton* m_export;
    FilterBar* m_filters;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
    QToolButton* m_columns;
    QMenu* m_columnMenu;
    QTimer m_soon;                 ///< until what changed is read again
    std::optional<Order> m_former; ///< while something is typed: the order before
};

} // namespace tawjih::ui
