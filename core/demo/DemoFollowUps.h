#pragma once

#include "core/demo/DemoRandom.h"
#include "core/outcome/FollowUpService.h"

#include <utility>

namespace tawjih::demo {

/// The calls of a demo desk: those behind what was found of people, those of the first week, and those that were made
/// in vain to whoever is due. The same people and chance give the same calls.
class DemoFollowUps {
public:
    /// \param now no call is later
    DemoFollowUps(const QDateTime& now, DemoRandom& random);

    /// Notes the calls of one person's past.
    void call(BeneficiaryId person, QDate registeredOn, const std::vector<FollowUp>& found, UserId advisor);
    /// Notes calls in vain to some of those whom it is time to ask.
    void callInVain(const std::vector<DueFollowUp>& due, UserId caller);
    /// Whether the case of somebody still waits for its advisor: of those who came lately some, of others hardly any.
    [[nodiscard]] bool waitsForAdvisor(QDate registeredOn);
    /// What was noted since the last call of this.
    [[nodiscard]] std::vector<ContactAttempt> take() { return std::exchange(m_attempts, {}); }

private:
    void note(BeneficiaryId person, FollowUpMark mark, QDate day, ContactResult result, UserId caller);

    QDateTime m_now;
    DemoRandom& m_random;
    std::vector<ContactAttempt> m_attempts;
};

/// Whose the next case is, of advisors who have ever less time.
[[nodiscard]] UserId busyAdvisor(const std::vector<UserId>& advisors, DemoRandom& random);

} // namespace tawjih::demo
