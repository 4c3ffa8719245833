#pragma once

#include "ui/casework/CaseSnapshot.h"
#include "ui/guidance/GuidanceText.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace tawjih::ui {

class Card;
class EmptyState;
class GuidanceModel;
class Tag;
class WhatIfCard;
class WrapLabel;

/// What this person can enter: every intake with its answer and why, best first; "what if" answers at once; from here
/// the person is referred. Matched when it is looked at.
class GuidanceTab : public QWidget {
    Q_OBJECT
public:
    explicit GuidanceTab(const PeopleServices& services, QWidget* parent = nullptr);

    void setCase(const CaseSnapshot& snapshot, bool mayEdit);
    [[nodiscard]] WhatIfCard* whatIf() const { return m_whatIf; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QPushButton* holdButton() const { return m_hold; }
    [[nodiscard]] QPushButton* waitButton() const { return m_wait; }
    [[nodiscard]] QPushButton* releaseButton() const { return m_release; }

Q_SIGNALS:
    /// Refer the person there.
    void referralWanted(tawjih::EstablishmentId establishment, tawjih::ProgrammeId programme, tawjih::IntakeId intake);
    /// Make the training a choice of the plan.
    void planWanted(const QString& trade, tawjih::ProgrammeId programme);
    void failed(const tawjih::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUp();
    void match();
    void showMatches();
    void showCurrent();
    /// How the person stands to a place of the chosen intake, and what can be done about it.
    void showPlace(const Offered& offered);
    void settle(const Result<Seat>& done);
    [[nodiscard]] IntakeId currentIntake() const;
    void showHelp();
    void fillFilter();
    /// Why nobody can be referred there from here; empty: they can.
    [[nodiscard]] QString reasonNotToRefer(const Assessment& assessment) const;
    void showPlanned(const Programme& programme, const QString& refusal);
    /// Why it cannot become a choice of the plan; empty: it can.
    [[nodiscard]] QString reasonNotToPlan(const Programme& programme) const;
    void retranslate();

    PeopleServices m_services;
    CaseSnapshot m_case;
    bool m_mayEdit = false;
    bool m_stale = true;
    GuidanceModel* m_model;
    QComboBox* m_filter;
    QLabel* m_count;
    QListView* m_list;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QLabel* m_distances;
    Card* m_detail;
    Tag* m_answer;
    WrapLabel* m_where;
    WrapLabel* m_why;
    WrapLabel* m_rank;
    WrapLabel* m_rule;
    WrapLabel* m_trust;
    QPushButton* m_refer;
    WrapLabel* m_refusal;
    WrapLabel* m_place;
    QPushButton* m_hold;
    QPushButton* m_wait;
    QPushButton* m_release;
    std::optional<Seat> m_seat; ///< the person's, of the chosen intake
    QPushButton* m_plan;
    WrapLabel* m_planned;
    WhatIfCard* m_whatIf;
    Card* m_help;
    WrapLabel* m_helpText;
};

} // namespace tawjih::ui
