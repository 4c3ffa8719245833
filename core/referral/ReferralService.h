#pragma once

#include "core/audit/ServiceContext.h"
#include "core/catalogue/Catalogue.h"
#include "core/referral/ReferralDone.h"
#include "core/referral/ReferralRules.h"
#include "core/referral/Seat.h"

#include <functional>
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

/// What can be done to many referrals at once. UserId: another advisor takes them over.
using BulkAction = std::variant<RequestStep, Reminder, UserId>;

/// Each referral was moved wholly or left as it was, with why.
struct BulkReport {
    struct Refusal {
        ReferralId referral;
        Error error;
        bool operator==(const Refusal&) const = default;
    };
    int done = 0;
    std::vector<Refusal> refused;
    bool operator==(const BulkReport&) const = default;
};

/// Requests to establishments and what became of them. Every change compares the version that the page showed
/// (`shown.stamp.version`) with the stored one (Error Conflict), and writes the new version, the old one into the
/// history, the step, the place of the intake that follows it (SeatService::follow) and the audit entry in one
/// transaction. Reading needs ReadCases, changing EditCases.
class ReferralService {
public:
    /// \param delays in place of the desk's own, for tests
    ReferralService(const ServiceContext& context, ConsentService& consents, std::optional<ReferralDelays> delays = {});

    /// Stores a new draft (null id) or changes one that is still a draft. The advisor is the actor where none is named,
    /// the day today where none is given. An intake brings its programme. Errors: Invalid (also an intake of another
    /// programme), TransitionRefused (no draft any more), Conflict.
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

    /// Several steps of one referral, or none of them: what a centre's answer implies (ReferralRules::wayTo).
    [[nodiscard]] Result<Referral> steps(const Referral& shown, std::span<const Transition> transitions);

    /// Notes that the centre was asked for its answer. Error TransitionRefused: it owes none.
    [[nodiscard]] Result<Referral> remind(const Referral& shown, const Reminder& reminder);

    /// Another advisor takes it over. Needs AssignCases.
    [[nodiscard]] Result<Referral> reassign(const Referral& shown, UserId advisor);

    /// The same to many: each for itself, so that one that is refused keeps no other back. Error NotAllowed.
    [[nodiscard]] Result<BulkReport> forAll(std::span<const Referral> shown, const BulkAction& action);

    /// How many referrals the last of the actions above moved, since the desk was unlocked; 0: nothing to undo.
    [[nodiscard]] int undoable() const { return static_cast<int>(m_last.size()); }
    /// What that action did; `remember` makes another service of the same account take it back: an import does its work
    /// on a worker's, and the window's undoes it.
    [[nodiscard]] const std::vector<ReferralDone>& lastDone() const { return m_last; }
    void remember(std::vector<ReferralDone> done) { m_last = std::move(done); }
    /// Takes that action back: the referral and its place are as they were, in new versions, and the history says so.
    /// Refused for one that changed meanwhile (Conflict) or whose place was given away (SeatsTaken). Error NotFound:
    /// there is nothing to undo.
    [[nodiscard]] Result<BulkReport> undo();

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
    /// Those of every referral of a person: referral by referral. Journalled as a reading of the person.
    [[nodiscard]] Result<std::vector<Referral>> versionsOf(const BeneficiaryId& person) const;

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

    [[nodiscard]] ReferralDelays delays() const;

private:
    using Done = ReferralDone;
    using Change = std::function<Status(Done&)>;
    [[nodiscard]] Result<Referral> act(const Referral& shown, const Change& change);
    [[nodiscard]] Result<Done> changed(const Referral& shown, const Change& change);
    [[nodiscard]] Change changeOf(const BulkAction& action);
    [[nodiscard]] Status move(Done& done, const Transition& transition);
    [[nodiscard]] Status note(Done& done, const Reminder& reminder);
    [[nodiscard]] Status giveTo(Done& done, UserId advisor);
    [[nodiscard]] Status store(Done& done, Referral next, const std::optional<ReferralTransition>& transition);
    [[nodiscard]] Status takeBack(const Done& done);
    [[nodiscard]] Status checkIntake(Referral& referral) const;
    void announce(const Done& done);
    [[nodiscard]] QDate silentBefore() const;
    [[nodiscard]] std::vector<ReferralRow> judged(std::vector<ReferralRow> rows) const;

    ServiceContext m_context;
    ConsentService& m_consents;
    std::optional<ReferralDelays> m_delays;
    std::vector<Done> m_last; ///< what undo() takes back: this account's own, since this desk was unlocked
};

} // namespace tawjih
