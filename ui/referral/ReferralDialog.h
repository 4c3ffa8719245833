#pragma once

#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "core/consent/Consent.h"
#include "core/referral/Seat.h"
#include "ui/widgets/ActionDialog.h"

#include <functional>
#include <map>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tawjih::ui {

class FormGrid;
class PickerCombo;
class Tag;

/// What the dialog chooses from.
struct ReferralOffers {
    std::vector<Provider> providers;
    std::vector<Establishment> establishments;
    std::vector<Programme> programmes;
    std::vector<Intake> intakes = {};
    std::map<IntakeId, SeatCount> seats = {}; ///< of the intakes
};

/// What the advisor wants of the intake meanwhile.
enum class SeatWish { None, Hold, Wait };

/// A new referral, or a draft of one: where to, for which programme, with which message. It says at once whether the
/// person agreed to share with that centre; without that it can be kept as a draft, not sent.
class ReferralDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param consentState what holds today for a centre
    ReferralDialog(const Referral& referral, const ReferralOffers& offers,
                   std::function<ConsentState(EstablishmentId)> consentState, QWidget* parent = nullptr);

    [[nodiscard]] Referral value() const;
    /// Whether it is to be sent, or kept as a draft.
    [[nodiscard]] bool sends() const { return m_sends; }
    /// What is to be done about a place of the intake, once the referral is stored.
    [[nodiscard]] SeatWish seatWish() const;
    /// Asks again whether the consent holds, after it was recorded.
    void refreshConsent();

Q_SIGNALS:
    /// The person may be asked now.
    void consentWanted(tawjih::EstablishmentId establishment);

protected:
    void retranslate() override;

private:
    void fillEstablishments();
    void fillProgrammes();
    void fillIntakes();
    void followIntake();
    [[nodiscard]] EstablishmentId establishment() const;

    Referral m_referral;
    ReferralOffers m_offers;
    std::function<ConsentState(EstablishmentId)> m_consentState;
    FormGrid* m_form;
    PickerCombo* m_establishment;
    PickerCombo* m_programme;
    PickerCombo* m_intake;
    QComboBox* m_seat;
    QPlainTextEdit* m_message;
    Tag* m_consent;
    QLabel* m_consentText;
    QPushButton* m_askConsent;
    QPushButton* m_keep;
    bool m_sends = true;
};

} // namespace tawjih::ui
