#pragma once

#include "core/audit/ServiceContext.h"
#include "core/catalogue/Catalogue.h"
#include "core/referral/ReferralRules.h"

#include <map>
#include <span>

namespace tawjih {

class ConsentService;

/// Which referrals a list shows.
struct ReferralQuery {
    std::optional<ReferralStatus> status;
    std::optional<ProviderId> provider;
    std::optional<UserId> advisor;
    bool overdueOnly = false;
    int limit = 200;
    int offset = 0;
    bool operator==(const ReferralQuery&) const = default;
};

/// A referral with what a list says about it.
struct ReferralRow {
    Referral referral;
    QString personLatin;
    QString personArabic;
    QString caseNumber;
    LocalName establishment;
    LocalName programme; ///< empty: the establishment chooses
    ProviderId provider;
    ProviderKind providerKind = ProviderKind::Other;
    std::optional<int> daysSinceSending; ///< nothing for what was never sent
    bool overdue = false;
    bool operator==(const ReferralRow&) const = default;
};

/// Requests to establishments and what became of them. Every change compares the version that the page showed
/// (`shown.stamp.version`) with the stored one (Error Conflict), and writes the new version, the old one into the
/// history, the step, and the audit entry in one transaction. Reading needs ReadCases, changing EditCases.
class ReferralService {
public:
    ReferralService(const ServiceContext& context, ConsentService& consents, ReferralDelays delays = {});

    /// Stores a new draft (null id) or changes one that is still a draft. The advisor is the actor where none is named,
    /// the day today where none is given. Errors: Invalid, TransitionRefused (no draft any more), Conflict.
    [[nodiscard]] Result<Referral> draft(Referral referral);

    /// Sends it. Error ConsentMissing: the person does not consent, on that day, to share with that establishment.
    [[nodiscard]] Result<Referral> send(const Referral& shown, QDate on, const QString& note = {});

    /// The centre's answer: UnderReview, Accepted, Refused (with reasons) or Waitlisted.
    [[nodiscard]] Result<Referral> answer(const Referral& shown, const RequestStep& step);

    /// By the desk or the person.
    [[nodiscard]] Result<Referral> withdraw(const Referral& shown, QDate on, const QString& note = {});

    [[nodiscard]] Result<Referral> recordOutcome(const Referral& shown, const OutcomeStep& step);

    /// Any of the above by its value: what they call.
    [[nodiscard]] Result<Referral> step(const Referral& shown, const Transition& transition);

    /// Lets the requests expire that nobody answered in time; at unlocking and once a day. Returns how many. Does
    /// nothing for whoever may not edit cases: the next advisor's unlocking does it.
    [[nodiscard]] Result<int> expireOverdue(QDate today);

    [[nodiscard]] Result<Referral> find(const ReferralId& id) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<ReferralRow>> ofBeneficiary(const BeneficiaryId& person) const;
    /// In the order in which they happened.
    [[nodiscard]] Result<std::vector<ReferralTransition>> transitions(const ReferralId& id) const;
    /// All versions, oldest first, the present one last.
    [[nodiscard]] Result<std::vector<Referral>> versions(const ReferralId& id) const;

    /// Overdue ones first, longest waiting first; then by the day of their last step, newest first.
    [[nodiscard]] Result<std::vector<ReferralRow>> list(const ReferralQuery& query) const;
    /// How many there are by status; `status`, `overdueOnly`, `limit` and `offset` of the query do not count.
    [[nodiscard]] Result<std::map<ReferralStatus, qint64>> countsByStatus(const ReferralQuery& query = {}) const;
    /// Sent or under review, unanswered for longer than the reminder delay; of one advisor or of all.
    [[nodiscard]] Result<qint64> overdueCount(std::optional<UserId> advisor = {}) const;

    /// Writes many in the caller's transaction, for imports and the demo desk: checks each (Error Invalid), audits and
    /// announces nothing (the caller does, once). A null id is given one; a stamp of version 0 becomes version 1, now,
    /// by the actor. Needs ImportPersons.
    [[nodiscard]] Status insertAll(std::span<const ReferralRecord> records);

    [[nodiscard]] const ReferralDelays& delays() const { return m_delays; }

private:
    [[nodiscard]] Result<Referral> move(const Referral& stored, const Transition& transition);
    [[nodiscard]] std::vector<ReferralRow> judged(std::vector<ReferralRow> rows) const;

    ServiceContext m_context;
    ConsentService& m_consents;
    ReferralDelays m_delays;
};

} // namespace tawjih
