#pragma once

#include "ui/casework/CaseSnapshot.h"
#include "ui/referral/ReferralDialog.h"
#include "ui/referral/ReferralFields.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tawjih::ui {

class Card;
class IssuedLettersCard;
class Tag;
class TimelineTab;
class TimelineView;
class WrapLabel;

/// The referrals of a person, and of the chosen one its dated steps and what can be done next.
class ReferralsTab : public QWidget {
    Q_OBJECT
public:
    explicit ReferralsTab(const PeopleServices& services, QWidget* parent = nullptr);

    void setCase(const CaseSnapshot& snapshot, bool mayEdit, bool mayRefer);
    void select(ReferralId id);
    /// Opens the dialog of a new referral, with what is known of where to.
    void refer(EstablishmentId establishment = {}, ProgrammeId programme = {}, IntakeId intake = {});

Q_SIGNALS:
    void changed();
    /// A referral moved, as the sentence says; the service can take it back.
    void moved(const QString& sentence);
    void letterWanted(tawjih::ReferralId about);
    /// One like a letter that was handed over.
    void letterAgain(const tawjih::IssuedLetter& letter);
    void failed(const tawjih::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] const ReferralRow* current() const;
    void showCurrent();
    void tellMoved(const ReferralId& id);
    void openReferral(const Referral& referral);
    void askConsent(EstablishmentId establishment, QWidget* dialog);
    void openStep(const Referral& referral, std::optional<ReferralStatus> first);
    [[nodiscard]] UserNames userNames() const;
    void retranslate();

    PeopleServices m_services;
    CaseSnapshot m_case;
    bool m_mayEdit = false;
    bool m_mayRefer = false;
    TimelineTab* m_list;
    Card* m_detail;
    Tag* m_state;
    QLabel* m_message;
    WrapLabel* m_changed; ///< in the catalogue, since it was sent
    TimelineView* m_steps;
    IssuedLettersCard* m_letters;
    QPushButton* m_send;
    QPushButton* m_record;
    QPushButton* m_letter;
    QPushButton* m_withdraw;
};

} // namespace tawjih::ui
