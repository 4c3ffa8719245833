#pragma once

#include "core/attachment/AttachmentService.h"
#include "core/audit/ServiceContext.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/beneficiary/MergeService.h"
#include "core/casework/AgendaService.h"
#include "core/casework/CaseService.h"
#include "core/casework/IntakeService.h"
#include "core/casework/ListingService.h"
#include "core/casework/PlanService.h"
#include "core/casework/SessionService.h"
#include "core/casework/TodayService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/exchange/AnswerService.h"
#include "core/guidance/GuidanceService.h"
#include "core/household/HouseholdService.h"
#include "core/identity/DuplicateService.h"
#include "core/indicator/FigureService.h"
#include "core/letter/LetterService.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralService.h"
#include "core/referral/SeatService.h"
#include "core/release/ReleaseService.h"
#include "core/rights/ErasureService.h"
#include "core/rights/PersonFileService.h"
#include "core/rights/RightsService.h"
#include "core/rights/WithdrawalService.h"

namespace tawjih {

/// Every service of one unlocked desk, wired; on one thread. The window has one, a worker or a command makes its own.
struct Services {
    explicit Services(const ServiceContext& context)
        : beneficiaries(context)
        , households(context)
        , duplicates(context)
        , consents(context)
        , cases(context)
        , intake(context)
        , sessions(context)
        , listing(context)
        , today(context)
        , plans(context)
        , catalogue(context)
        , guidance(context, catalogue, beneficiaries, listing)
        , referrals(context, consents)
        , seats(context)
        , agenda(context, referrals)
        , followUps(context)
        , figures(context)
        , releases(context)
        , letters(context, {beneficiaries, cases, sessions, catalogue, referrals, consents})
        , attachments(context)
        , merges(context)
        , answers(context, referrals, exchange::lookupIn(letters))
        , rights(context, consents)
        , erasures(context)
        , withdrawals(context, consents)
        , personFiles(context, {beneficiaries, cases, consents, sessions, referrals, plans, followUps, households,
                                letters, attachments, catalogue, releases, rights}) {}
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    BeneficiaryService beneficiaries;
    HouseholdService households;
    identity::DuplicateService duplicates;
    ConsentService consents;
    CaseService cases;
    IntakeService intake;
    SessionService sessions;
    ListingService listing;
    TodayService today;
    PlanService plans;
    CatalogueService catalogue;
    GuidanceService guidance;
    ReferralService referrals;
    SeatService seats;
    AgendaService agenda;
    FollowUpService followUps;
    indicator::FigureService figures;
    release::ReleaseService releases;
    LetterService letters;
    AttachmentService attachments;
    MergeService merges;
    exchange::AnswerService answers;
    rights::RightsService rights;
    rights::ErasureService erasures;
    rights::WithdrawalService withdrawals;
    rights::PersonFileService personFiles;
};

} // namespace tawjih
