#pragma once

#include "core/referral/ReferralService.h"
#include "ui/referral/ReferralThen.h"
#include "ui/widgets/Card.h"

#include <QPointer>
#include <QPushButton>

#include <functional>
#include <variant>

class QFormLayout;
class QLabel;

namespace tawjih::ui {

class LineList;
class Tag;
class WrapLabel;

/// One referral: to whom, for what, since when; what can be recorded next, and all that was, with its dates.
class ReferralPanel : public Card {
    Q_OBJECT
public:
    ReferralPanel(const Clock& clock, bool mayEdit, QWidget* parent = nullptr);

    /// \param names who recorded each transition \param then what it was about when it was sent
    void show(const ReferralRow& row, const std::vector<ReferralTransition>& transitions,
              const std::function<QString(UserId)>& names, const ReferralThen& then = {});
    /// What is different in the catalogue since it was sent; empty where nothing is.
    [[nodiscard]] QString changesText() const;
    /// All that was: a card of its own, for the owner to place.
    [[nodiscard]] Card* historyCard() const { return m_historyCard; }
    [[nodiscard]] const ReferralRow& row() const { return m_row; }
    [[nodiscard]] std::vector<QPushButton*> stepButtons() const { return m_buttons; }

Q_SIGNALS:
    void stepRequested(std::variant<tawjih::ReferralStatus, tawjih::TrainingOutcome> step);
    void reminderRequested();
    void personRequested();

private:
    void addButtons();
    void addFact(const QString& label, const QString& text);
    [[nodiscard]] QString verbOf(ReferralStatus status) const;

    const Clock& m_clock;
    bool m_mayEdit;
    ReferralRow m_row;
    QLabel* m_name;
    WrapLabel* m_changed;
    Tag* m_status;
    QPushButton* m_open;
    QWidget* m_facts;
    QFormLayout* m_form;
    QWidget* m_actions;
    Card* m_historyCard;
    LineList* m_history;
    std::vector<QPushButton*> m_buttons;
    QPointer<QPushButton> m_remind;
};

} // namespace tawjih::ui
