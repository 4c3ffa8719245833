#pragma once

#include "ui/casework/TodaySnapshot.h"
#include "ui/shell/Page.h"

#include <vector>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace tawjih::ui {

class Card;
class CaseloadModel;
class EmptyState;
class PageHeader;

/// The day's work: who comes, what is due, whom to call, whose permit ends, my cases.
class TodayPage : public Page {
    Q_OBJECT
public:
    using Needs = TodayNeeds;
    TodayPage(const PageContext& context, Needs needs);

    void activate() override;
    [[nodiscard]] QWidget* mainWidget() const override;

    [[nodiscard]] LineList* appointments() const { return m_appointments; }
    [[nodiscard]] LineList* chase() const { return m_chase; }
    [[nodiscard]] LineList* calls() const { return m_calls; }
    [[nodiscard]] LineList* titles() const { return m_titles; }
    [[nodiscard]] CaseloadModel* caseload() const { return m_caseload; }

    /// What the keys and buttons do, on the line with the focus.
    void markAttendance(Attendance attendance);
    void completeStep();
    void postponeStep(int days);
    void recordCall();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    [[nodiscard]] QWidget* makeAppointments();
    [[nodiscard]] QWidget* makeChase();
    [[nodiscard]] QWidget* makeCalls();
    [[nodiscard]] QWidget* makeTitles();
    [[nodiscard]] QWidget* makeCaseload();
    QAction* addKey(QWidget* list, const char* text, const QKeySequence& key, std::function<void()> act);
    QPushButton* addButton(Card* card, QAction* action);

    void showSnapshot();
    void showAppointments();
    void showChase();
    void showCalls();
    void showTitles();
    void showCaseload();
    void allowActions();
    [[nodiscard]] QString summary() const;
    void open(const QUuid& person);
    void report(const Error& error);
    void done(const QString& text, std::function<void()> undo);
    [[nodiscard]] const DueStep* currentStep() const;

    PageContext m_context;
    Needs m_needs;
    TodaySnapshot m_day;
    PageHeader* m_header;
    QComboBox* m_scope;
    QPushButton* m_newSession;
    QPushButton* m_newPerson;
    Card* m_appointmentsCard = nullptr;
    Card* m_chaseCard = nullptr;
    Card* m_callsCard = nullptr;
    Card* m_titlesCard = nullptr;
    Card* m_caseloadCard = nullptr;
    QLabel* m_callsCount;
    QLabel* m_caseloadCount;
    LineList* m_appointments;
    LineList* m_chase;
    LineList* m_calls;
    LineList* m_titles;
    CaseloadModel* m_caseload;
    QTableView* m_caseloadView;
    EmptyState* m_noAppointments;
    EmptyState* m_nothingDue;
    EmptyState* m_noTitles;
    EmptyState* m_noCases;
    QTimer* m_settle;
    std::vector<std::pair<QAction*, const char*>> m_actions;
    std::vector<QAction*> m_attendanceActions;
    std::vector<QAction*> m_stepActions;
    QAction* m_callAction = nullptr;
    bool m_stale = true;
};

} // namespace tawjih::ui
