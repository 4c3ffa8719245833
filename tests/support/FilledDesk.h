#pragma once

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/CaseService.h"
#include "core/casework/SessionService.h"
#include "core/casework/TodayService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralService.h"
#include "core/referral/SeatService.h"
#include "tests/support/TestDesk.h"

namespace tawjih::test {

/// A TestDesk with its services, the starting catalogue and invented people, for pages.
struct FilledDesk {
    /// Throws where the desk cannot be made.
    explicit FilledDesk(int persons, const QDateTime& now = QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC),
                        vault::Roles roles = everyRole, TestDesk::Place place = TestDesk::Place::Memory);

    TestDesk desk;
    ServiceContext context;
    BeneficiaryService persons;
    ConsentService consents;
    CaseService cases;
    SessionService sessions;
    TodayService today;
    CatalogueService catalogue;
    ReferralService referrals;
    SeatService seats;
    FollowUpService followUps;
};

} // namespace tawjih::test
