#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/base/Clock.h"
#include "core/casework/CaseService.h"
#include "core/casework/Team.h"
#include "ui/shell/Page.h"

class QLabel;
class QPushButton;
class QTabBar;
class QTableView;
class QTimer;

namespace tawjih::ui {

class Card;
class CaseloadsModel;
class EmptyState;
class Job;
class PageHeader;
class TeamCasesModel;

/// Reads what the page shows. Called on a worker's thread, several at a time: it opens its own read-only connection.
using TeamReader = std::function<Result<TeamPicture>(const TeamQuery&, Job&)>;

/// The supervisor's view: who looks after how much, whom nobody spoke to lately, what is late; and cases given to
/// another advisor, several at once.
class TeamPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        TeamReader read;
        CaseService& cases;
        ChangeNotifier& changes;
    };
    TeamPage(const PageContext& context, Needs needs);

    void activate() override;
    void refresh() override;
    void undo() override;
    void focusFilter() override;
    [[nodiscard]] QWidget* mainWidget() const override;

    [[nodiscard]] const TeamQuery& query() const { return m_query; }
    [[nodiscard]] QTableView* team() const { return m_team; }
    [[nodiscard]] CaseloadsModel* caseloads() const { return m_caseloads; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] TeamCasesModel* cases() const { return m_cases; }
    [[nodiscard]] QTabBar* filters() const { return m_filters; }
    [[nodiscard]] QPushButton* reassignButton() const { return m_reassign; }

    /// Asks to whom the checked cases are given.
    void reassign();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTeam();
    [[nodiscard]] QWidget* makeCases();
    void makeActions();
    QAction* addAction(QWidget* owner, const char* text, const QKeySequence& key, std::function<void()> act);
    void read();
    void take(Result<TeamPicture> picture);
    void choose();
    void sortBy(int column);
    void showPicture();
    void showTexts();
    void showChecked();
    void toggleCurrent();
    void checkAll();
    void openCurrent();
    [[nodiscard]] Status give(const std::vector<TeamCase>& cases, UserId advisor, const QString& name);

    PageContext m_context;
    Needs m_needs;
    TeamQuery m_query;
    PageHeader* m_header;
    Card* m_teamCard = nullptr;
    QTableView* m_team;
    CaseloadsModel* m_caseloads;
    Card* m_casesCard = nullptr;
    QTabBar* m_filters;
    QLabel* m_checked;
    QPushButton* m_reassign;
    QTableView* m_table;
    TeamCasesModel* m_cases;
    EmptyState* m_empty = nullptr;
    QTimer* m_settle;
    std::vector<std::pair<QAction*, const char*>> m_actions;
    std::shared_ptr<Job> m_job;
    std::vector<CaseAssignment> m_undo; ///< what takes the last reassignment back
    quint64 m_ticket = 0;               ///< of the latest question: an answer to an earlier one is dropped
    bool m_stale = true;
    bool m_reading = false;
    bool m_showing = false; ///< the selection follows what is shown, and is nobody's choice
};

/// The entry of the navigation, for whoever may give cases to others.
[[nodiscard]] PageFactory teamPage(const TeamPage::Needs& needs);

} // namespace tawjih::ui
