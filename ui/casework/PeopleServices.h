#pragma once

#include "core/attachment/AttachmentService.h"
#include "core/base/ChangeNotifier.h"
#include "core/base/Clock.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/beneficiary/MergeService.h"
#include "core/casework/CaseService.h"
#include "core/casework/IntakeService.h"
#include "core/casework/ListingService.h"
#include "core/casework/PlanService.h"
#include "core/casework/SessionService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/exchange/PersonListExport.h"
#include "core/guidance/GuidanceService.h"
#include "core/household/HouseholdService.h"
#include "core/letter/LetterService.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralService.h"
#include "core/referral/SeatService.h"
#include "core/vault/DeskIdentity.h"
#include "ui/attachment/AttachmentNeeds.h"
#include "ui/casework/DraftKeeper.h"
#include "ui/identity/DuplicateCheck.h"

class QSettings;

namespace tawjih::ui {

class PersonLookup;

/// Lends a PersonListExport on the calling (worker's) thread, over a connection of its own, for the length of one call.
using ListExportLender = std::function<Status(const std::function<Status(exchange::PersonListExport&)>&)>;

/// What the pages about people work with: the services of one unlocked desk. They live longer than the pages.
struct PeopleServices {
    const Clock& clock;
    const vault::Actor& actor;
    ChangeNotifier& changes;
    BeneficiaryService& persons;
    IntakeService& intake;
    ConsentService& consents;
    CaseService& cases;
    SessionService& sessions;
    ListingService& listing;
    ReferralService& referrals;
    CatalogueService& catalogue;
    GuidanceService& guidance;
    vault::DraftStore& drafts;
    SeatService& seats;
    QSettings& settings; ///< columns and the like; nothing about a person
    LetterService& letters;
    FollowUpService& followUps;
    PlanService& plans;
    MergeService& merges;
    HouseholdService& households;
    DuplicateCheck& duplicates;
    const PersonLookup* lookup = nullptr;     ///< none: persons are found by words as they are written
    ListExportLender lendListExport = {};     ///< none: the list stays at the desk
    AttachmentService* attachments = nullptr; ///< none: no documents are shown
    AttachmentLender lendAttachments = {};
    std::function<vault::DeskIdentity()> identity = {}; ///< the desk as it is now; none: it says nothing of itself
};

} // namespace tawjih::ui
