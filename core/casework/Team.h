#pragma once

#include "core/casework/CaseFile.h"
#include "core/casework/PersonLine.h"

#include <vector>

namespace tawjih {

/// After so many days without contact somebody is asked about (domain.md, supervisor's view).
inline constexpr int contactDays = 30;

/// What an advisor looks after. Every figure counts cases that are not closed (open or on hold), so that each is as
/// long as the list behind it.
///   contact: a session at which the person was seen, a contact attempt that reached them, or their registration
///     (domain.md, Counselling practice: who was not spoken to is not accompanied);
///   undone step: the next step of a session, or an action of the plan, past its day, neither done nor cancelled;
///   overdue referral: sent or under review, unanswered for longer than the desk's reminder delay.
struct Caseload {
    UserId advisor; ///< null: cases that nobody looks after
    QString name;   ///< of the advisor; empty for nobody
    qint64 cases = 0;
    qint64 seen = 0;    ///< with a session at which the person was seen in the last `contactDays`
    qint64 silent = 0;  ///< without contact for longer
    qint64 undone = 0;  ///< with an undone step
    qint64 overdue = 0; ///< with an overdue referral
    bool operator==(const Caseload&) const = default;
};

/// Which of an advisor's cases are looked at.
enum class TeamFilter { All, NoContact, UndoneSteps, OverdueReferrals };

/// By what they are put in order; the case's key decides between equals.
enum class TeamOrder { Name, Number, Advisor, LastContact, UndoneSince, OverdueSince };

struct TeamQuery {
    std::optional<UserId> advisor; ///< nothing: everybody's; null: those that nobody looks after
    TeamFilter filter = TeamFilter::All;
    TeamOrder order = TeamOrder::LastContact;
    bool descending = false;
    int limit = 500;
    bool operator==(const TeamQuery&) const = default;
};

/// A case as the supervisor sees it.
struct TeamCase {
    PersonLine person;
    CaseId file;
    int version = 0; ///< of the case, for CaseService
    CaseStatus status = CaseStatus::Open;
    UserId advisor;
    QString advisorName;
    QDate lastContactOn;
    std::optional<QDate> undoneSince; ///< the earliest undone step's day
    std::optional<QDate>
        overdueSince; ///< the day on which the centre was last asked, of the referral that waits longest
    bool operator==(const TeamCase&) const = default;
};

/// What the supervisor's page shows at one moment.
struct TeamPicture {
    QDate today;
    std::vector<Caseload> caseloads; ///< by name, nobody's last; active advisors without a case too
    std::vector<TeamCase> cases;     ///< of the query, at most its limit
};

} // namespace tawjih
