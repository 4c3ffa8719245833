#pragma once

#include "ui/casework/CaseSnapshot.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/LineList.h"

class QPushButton;

namespace tawjih::ui {

class EmptyState;
class NoticeBar;

/// What is to be done on the way, by the desk or by the person: the open actions first, each stored at once. What was
/// done or cancelled can be taken back.
class PlanActionsCard : public Card {
    Q_OBJECT
public:
    explicit PlanActionsCard(const PeopleServices& services, QWidget* parent = nullptr);

    void setCase(const CaseSnapshot& snapshot, bool mayEdit);
    void add();
    [[nodiscard]] LineList* list() const { return m_list; }

Q_SIGNALS:
    void saved();
    void failed(const tawjih::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUp();
    [[nodiscard]] const PlanAction* current() const;
    [[nodiscard]] Line lineOf(const PlanAction& action) const;
    void open(const PlanAction& action);
    void openPostpone();
    void finish(bool done);
    void resume(const PlanAction& action);
    /// Stores an action that began as `base`; compares it over `parent` where somebody was quicker.
    [[nodiscard]] Result<PlanAction> store(const PlanAction& base, const PlanAction& typed, QWidget* parent,
                                           std::function<void(const PlanAction&)> chosen);
    void settle(const Result<PlanAction>& stored);
    void settleButtons();
    void retranslate();

    PeopleServices m_services;
    CaseSnapshot m_case;
    bool m_mayEdit = false;
    NoticeBar* m_notice;
    QPushButton* m_add;
    LineList* m_list;
    EmptyState* m_empty;
    QPushButton* m_done;
    QPushButton* m_postpone;
    QPushButton* m_edit;
    QPushButton* m_cancel;
    QPushButton* m_resume;
};

} // namespace tawjih::ui
