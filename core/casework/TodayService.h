#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/CaseFile.h"
#include "core/casework/SessionService.h"

#include <vector>

namespace tawjih {

/// A case of somebody's caseload.
struct CaseloadLine {
    PersonLine person;
    CaseStatus status = CaseStatus::Open;
    std::optional<QDate> lastSessionOn;
    QString nextStep; ///< the earliest open step; empty: none
    std::optional<QDate> nextStepDue;
    bool operator==(const CaseloadLine&) const = default;
};

/// A residence title or another paper that ends soon, or has ended.
struct ExpiringTitle {
    PersonLine person;
    DocumentKind document = DocumentKind::ResidenceTitle;
    ResidenceStatus status = ResidenceStatus::Undisclosed;
    QDate expiresOn;
    bool operator==(const ExpiringTitle&) const = default;
};

/// What the page Today shows. Closed cases are in none of it.
class TodayService {
public:
    explicit TodayService(const ServiceContext& context) : m_context(context) {}

    /// Open steps due up to today. `advisor` nothing: everybody's. Errors of all: NotAllowed.
    [[nodiscard]] Result<std::vector<DueStep>> dueSteps(std::optional<UserId> advisor, int limit = 100);
    /// Sessions of a local day, in order of time.
    [[nodiscard]] Result<std::vector<Appointment>> appointments(QDate day, std::optional<UserId> advisor);
    /// Open cases of an advisor: those with the earliest next step first, then those not seen for longest.
    [[nodiscard]] Result<std::vector<CaseloadLine>> caseload(UserId advisor, int limit = 50);
    /// How many open cases an advisor has.
    [[nodiscard]] Result<qint64> caseloadCount(UserId advisor);
    /// Papers that end within `days` from today (domain.md alerts at 90, 60 and 30), and those that ended in the last
    /// `days`; the earliest first.
    [[nodiscard]] Result<std::vector<ExpiringTitle>> expiringTitles(std::optional<UserId> advisor, int days = 90,
                                                                    int limit = 100);
    /// Papers that end on the days from `first` to `last`, the earliest first.
    [[nodiscard]] Result<std::vector<ExpiringTitle>> expiringBetween(QDate first, QDate last,
                                                                     std::optional<UserId> advisor, int limit);

private:
    ServiceContext m_context;
};

} // namespace tawjih
