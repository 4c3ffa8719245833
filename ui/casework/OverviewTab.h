#pragma once

#include "ui/casework/CaseSnapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tawjih::ui {

class Card;
class HouseholdCard;
class TimelineView;

/// The case at a glance: what is to be done next, what happened last, what the plan wants and what it lacks,
/// constraints, contact.
class OverviewTab : public QWidget {
    Q_OBJECT
public:
    explicit OverviewTab(const PeopleServices& services, QWidget* parent = nullptr);

    void setCase(const CaseSnapshot& snapshot, bool mayEdit);
    [[nodiscard]] HouseholdCard* household() const { return m_household; }

Q_SIGNALS:
    void stepDone(tawjih::SessionId session, int version);
    void stepPostponed();
    void sessionOpened(tawjih::SessionId session);
    void sessionWanted();

private:
    void showNextStep(const CaseSnapshot& snapshot, bool mayEdit);
    void showWishes(const CaseSnapshot& snapshot);
    void showDocuments(const CaseSnapshot& snapshot);
    void showSituation(const Beneficiary& person);
    void addLine(Card* card, const QString& text, QWidget* end = nullptr);

    const CatalogueService& m_catalogue;
    Card* m_next;
    QLabel* m_step;
    QLabel* m_due;
    QPushButton* m_done;
    QPushButton* m_postpone;
    QPushButton* m_plan;
    Card* m_latest;
    TimelineView* m_timeline;
    HouseholdCard* m_household;
    Card* m_wishes;
    Card* m_documents;
    Card* m_situation;
    SessionId m_session;
    int m_version = 0;
};

} // namespace tawjih::ui
