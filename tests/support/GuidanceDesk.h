#pragma once

#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralService.h"
#include "tests/support/TestDesk.h"

namespace tawjih::test {

/// A desk with two providers of one establishment and one programme each, and the shortest ways to people and
/// referrals. Every function throws where it cannot do its part.
class GuidanceDesk : public TestDesk {
public:
    explicit GuidanceDesk(vault::Roles roles = everyRole, Place place = Place::Memory);

    [[nodiscard]] QDate today() const { return clock.today(); }
    BeneficiaryId addPerson(QDate registeredOn, const QStringList& nationalities = {QStringLiteral("CIV")});
    /// An intake of programmes[programme] that starts on intakeStart().
    IntakeId addIntake(std::size_t programme, std::optional<int> seats, std::optional<int> foreignQuota = {});
    [[nodiscard]] QDate intakeStart() const { return today().addDays(30); }
    void closeIntake(IntakeId intake);
    void consentToShare(BeneficiaryId person, EstablishmentId establishment, QDate on);
    /// A draft of today to places[place].
    Referral draft(BeneficiaryId person, std::size_t place);
    /// Consented, drafted and sent on a day.
    /// The same to an intake (of programmes[0], or of programmes[1] where that is its own), today.
    Referral sentTo(BeneficiaryId person, IntakeId intake);
    Referral sent(BeneficiaryId person, std::size_t place, QDate on);

    CatalogueService catalogue;
    ConsentService consents;
    ReferralService referrals;
    FollowUpService followUps;
    std::vector<Provider> providers;
    std::vector<Establishment> places;
    std::vector<Programme> programmes;
};

} // namespace tawjih::test
