#pragma once

#include "core/audit/ServiceContext.h"
#include "core/rights/Erasure.h"

#include <functional>
#include <span>

namespace tawjih::rights {

/// Ends the keeping of personal data: by the desk's retention rule, or because a person asked. What figures count
/// stays, coarse and under a new key (dataClasses(), CoarseDays); all else goes, from every version, draft and index.
/// Backups keep it until they are thinned out.
///
/// One proposes, another approves: proposing needs AnswerRights, deciding AnswerRights or ManageDesk. While the clock
/// is behind the journal nothing is proposed or approved (TransitionRefused, detail "clock").
class ErasureService {
public:
    explicit ErasureService(const ServiceContext& context) : m_context(context) {}

    /// The desk's rule, in months after the closing and the last contact.
    [[nodiscard]] Result<int> months() const;
    /// Needs ManageDesk. Error Invalid (`months`) outside ErasureRules.
    [[nodiscard]] Status setMonths(int months);

    /// Whom the rule would erase today, and whom it keeps and why; nothing is changed. Case numbers alone. Needs
    /// AnswerRights or ManageDesk.
    [[nodiscard]] Result<RetentionCheck> check();
    /// The same of one person who asked. Error NotFound.
    [[nodiscard]] Result<ErasureVerdict> verdict(BeneficiaryId person, ErasureCause cause);

    /// Proposes to erase persons. Errors: NotAllowed, NotFound, TransitionRefused (one of them is kept, or the clock is
    /// behind), Conflict (one is proposed already), Invalid (nobody).
    [[nodiscard]] Result<Erasure> propose(ErasureCause cause, std::span<const BeneficiaryId> persons);

    /// Erases whoever of them nothing keeps by now, all in one transaction, and empties the log. `progress(done,
    /// total)` returning false cancels (Cancelled): nobody was erased. Errors: NotAllowed (also whoever proposed it),
    /// NotFound, TransitionRefused (decided already, or the clock is behind).
    [[nodiscard]] Result<ErasureReport> approve(ErasureId id, const std::function<bool(int, int)>& progress = {});
    /// Gives the proposal up; also whoever made it. Errors: NotAllowed, NotFound, TransitionRefused (decided already).
    [[nodiscard]] Status refuse(ErasureId id);

    /// The latest first. Needs AnswerRights or ManageDesk.
    [[nodiscard]] Result<std::vector<Erasure>> all();
    [[nodiscard]] Result<std::vector<ErasurePerson>> persons(ErasureId id);
    /// When the person's data was erased; nothing of anybody else. Needs ReadCases.
    [[nodiscard]] Result<std::optional<QDateTime>> erasedAt(BeneficiaryId person);

private:
    [[nodiscard]] Status mayDecide() const;
    [[nodiscard]] Result<bool> isPaused();
    [[nodiscard]] Status refuseWhilePaused();
    [[nodiscard]] Result<Erasure> waiting(ErasureId id);
    [[nodiscard]] Result<ErasureReport> eraseAll(const Erasure& erasure, const std::function<bool(int, int)>& progress);
    [[nodiscard]] Status answerRequests(BeneficiaryId person);

    ServiceContext m_context;
};

} // namespace tawjih::rights
