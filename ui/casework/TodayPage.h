#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/casework/TodayService.h"
#include "core/referral/ReferralService.h"
#include "ui/shell/Page.h"
#include "ui/widgets/LineList.h"

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

/// What the page shows at one moment; read at once, so that its parts agree.
struct TodaySnapshot {
    QDate day;
    std::vector<Appointment> appointments;
    std::vector<DueStep> steps;
    std::vector<ReferralRow> overdue;
    std::vector<ExpiringTitle> titles;
    std::vector<CaseloadLine> caseload;
    qint64 caseloadCount = 0;
};

/// The day's work: who comes, what is due, whose permit ends, my cases.
class TodayPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        TodayService& today;
        SessionService& sessions;
        ReferralService& referrals;
        ChangeNotifier& changes;
        const Clock& clock;
        const vault::Actor& actor;
    };
    TodayPage(const PageContext& context, Needs needs);

    void activate() override;
    [[nodiscard]] QWidget* mainWidget() const override;

    [[nodiscard]] LineList* appointments() const { return m_appointments; }
    [[nodiscard]] LineList* chase() const { return m_chase; }
    [[nodiscard]] LineList* titles() const { return m_titles; }
    [[nodiscard]] CaseloadModel* caseload() const { return m_caseload; }

    /// What the keys and buttons do, on the line with the focus.
    void markAttendance(Attendance attendance);
    void completeStep();
    void postponeStep(int days);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum ChaseKind { StepLine, ReferralLine };

    void makeHeader();
    [[nodiscard]] QWidget* makeAppointments();
    [[nodiscard]] QWidget* makeChase();
    [[nodiscard]] QWidget* makeTitles();
    [[nodiscard]] QWidget* makeCaseload();
    QAction* addKey(QWidget* list, const char* text, const QKeySequence& key, std::function<void()> act);
    QPushButton* addButton(Card* card, QAction* action);

    [[nodiscard]] Result<TodaySnapshot> read() const;
    void showSnapshot();
    void showAppointments();
    void showChase();
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
    Card* m_titlesCard = nullptr;
    Card* m_caseloadCard = nullptr;
    QLabel* m_caseloadCount;
    LineList* m_appointments;
    LineList* m_chase;
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
    bool m_stale = true;
};

} // namespace tawjih::ui
