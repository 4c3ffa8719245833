#pragma once

#include "ui/exchange/CandidatePanel.h"
#include "ui/exchange/CheckedRows.h"
#include "ui/exchange/ImportRowsModel.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTabBar;

namespace tawjih::ui {

class Card;
class EmptyState;
class RowsTable;

/// What would become of each row: by outcome, faults to be mended in place, and rows that somebody has to decide on.
class CheckStep : public QWidget {
    Q_OBJECT
public:
    CheckStep(ImportEdits& edits, const Clock& clock, CandidatePanel::Look look, QWidget* parent = nullptr);

    ~CheckStep() override;

    /// \param plan with which they were checked
    void setRows(CheckedRows rows, const exchange::ImportPlan& plan);
    /// Nothing is known of the rows.
    void clear();
    /// While rows are being checked.
    void setChecking(bool checking);
    void setView(RowView view);
    [[nodiscard]] RowView view() const { return m_rows->view(); }
    void retranslate();

    [[nodiscard]] ImportRowsModel* rows() const { return m_rows; }
    [[nodiscard]] RowsTable* table() const { return m_table; }
    [[nodiscard]] QTabBar* tabs() const { return m_tabs; }
    [[nodiscard]] CandidatePanel* candidates() const { return m_candidates; }
    [[nodiscard]] QPushButton* againButton() const { return m_again; }
    /// What is said below the table.
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void checkAsked();
    void typingEnded();

private:
    [[nodiscard]] std::optional<Beneficiary> lookAt(const exchange::RowCandidate& candidate) const;
    void decide(qint64 line, const std::optional<exchange::RowDecision>& decision);
    void showView();
    void showCurrent();
    void showTabs();
    void showHint();
    void goTo(qint64 line, int column);

    ImportEdits& m_edits;
    const Clock& m_clock;
    CandidatePanel::Look m_look;
    exchange::ImportPlan m_plan;
    ImportRowsModel* m_rows;
    Card* m_card;
    QTabBar* m_tabs;
    RowsTable* m_table;
    EmptyState* m_empty;
    CandidatePanel* m_candidates;
    QLabel* m_hint;
    QPushButton* m_next;
    QPushButton* m_again;
    std::vector<std::pair<QAction*, const char*>> m_actions;
    bool m_checking = false;
};

} // namespace tawjih::ui
