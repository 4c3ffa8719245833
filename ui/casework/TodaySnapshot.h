#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/casework/TodayService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/referral/ReferralService.h"
#include "core/referral/SeatService.h"
#include "core/rights/RightsService.h"
#include "ui/outcome/CallSheet.h"
#include "ui/widgets/LineList.h"

namespace tawjih::ui {

/// What the page Today works with. The services live longer than the page.
struct TodayNeeds {
    TodayService& today;
    SessionService& sessions;
    ReferralService& referrals;
    SeatService& seats;
    CatalogueService& catalogue;
    BeneficiaryService& persons;
    CaseService& cases;
    FollowUpService& followUps;
    ChangeNotifier& changes;
    const Clock& clock;
    const vault::Actor& actor;
    rights::RightsService* requests = nullptr; ///< about personal data; none: they are not shown

    [[nodiscard]] CallServices call() const { return {clock, persons, cases, sessions, followUps}; }
};

/// A place that became free, and who comes next.
struct FreePlace {
    SeatOffer offer;
    LocalName programme;
};

/// What the page shows at one moment; read at once, so that its parts agree.
struct TodaySnapshot {
    QDate day;
    std::vector<Appointment> appointments;
    std::vector<DueStep> steps;
    std::vector<ReferralRow> overdue;
    std::vector<FreePlace> offers;
    std::vector<DueFollowUp> calls; ///< at most mostCalls
    std::vector<ExpiringTitle> titles;
    std::vector<CaseloadLine> caseload;
    qint64 caseloadCount = 0;
    rights::RightsDue requests; ///< for whoever answers them
    int answerDays = 30;        ///< until an unanswered request expires

    /// More are not counted: nobody makes as many calls in a day.
    static constexpr int mostCalls = 100;
};

/// \param everybody the work of all advisors, otherwise the actor's. Errors: of the services.
[[nodiscard]] Result<TodaySnapshot> readToday(const TodayNeeds& needs, bool everybody);

/// What a line of the reminders is about.
enum ChaseKind { StepLine, ReferralLine, OfferLine, RequestsLine };

/// The lines of the page's lists, in the language of the interface.
[[nodiscard]] std::vector<Line> appointmentLines(const TodaySnapshot& day);
/// Requests about personal data first, free places, then centres that owe an answer, then steps.
[[nodiscard]] std::vector<Line> chaseLines(const TodaySnapshot& day);
[[nodiscard]] std::vector<Line> titleLines(const TodaySnapshot& day);
/// The calls of a day: those that have waited longest.
[[nodiscard]] std::vector<Line> callLines(const TodaySnapshot& day);

} // namespace tawjih::ui
