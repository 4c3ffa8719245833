#pragma once

#include "ui/casework/CaseSnapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tawjih::ui {

class Card;
class TimelineView;

/// The case at a glance: what is to be done next, what happened last, wishes, documents, constraints, contact.
class OverviewTab : public QWidget {
    Q_OBJECT
public:
    explicit OverviewTab(QWidget* parent = nullptr);

    void setCase(const CaseSnapshot& snapshot, bool mayEdit);

Q_SIGNALS:
    void stepDone(tawjih::SessionId session, int version);
    void stepPostponed();
    void sessionOpened(tawjih::SessionId session);
    void sessionWanted();

private:
    void showNextStep(const CaseSnapshot& snapshot, bool mayEdit);
    void showWishes(const Beneficiary& person);
    void showDocuments(const Beneficiary& person, QDate today);
    void showSituation(const Beneficiary& person);
    void addLine(Card* card, const QString& text, QWidget* end = nullptr);

    Card* m_next;
    QLabel* m_step;
    QLabel* m_due;
    QPushButton* m_done;
    QPushButton* m_postpone;
    QPushButton* m_plan;
    Card* m_latest;
    TimelineView* m_timeline;
    Card* m_wishes;
    Card* m_documents;
    Card* m_situation;
    SessionId m_session;
    int m_version = 0;
};

} // namespace tawjih::ui
