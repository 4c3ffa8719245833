#include "core/referral/ReferralService.h"

#include "core/casework/CaseAccess.h"
#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/indicator/FactService.h"
#include "core/referral/DelayService.h"
#include "core/referral/ReferralRepository.h"
#include "core/referral/SeatService.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tawjih {

namespace {

using vault::Permission;

audit::Action actionOf(const Transition& transition) {
    return std::holds_alternative<RequestStep>(transition) ? audit::Action::ReferralStepped
                                                           : audit::Action::OutcomeRecorded;
}

bool sends(const Transition& transition) {
    const auto* step = std::get_if<RequestStep>(&transition);
    return step && step->to == ReferralStatus::Sent;
}

/// What an import may leave out and the rules want.
ReferralRecord filledIn(ReferralRecord record, const ServiceContext& context) {
    Referral& referral = record.referral;
    if (referral.id.isNull())
        referral.id = ReferralId::create(context.clock);
    if (referral.stamp.version == 0)
        referral.stamp = {static_cast<int>(record.earlierVersions.size()) + 1, context.clock.now(), context.actor.id};
    if (referral.outcome && !referral.outcome->completedOn &&
        (referral.outcome->outcome == TrainingOutcome::Completed ||
         referral.outcome->outcome == TrainingOutcome::Certified))
        referral.outcome->completedOn = referral.outcome->on;
    for (Referral& earlier : record.earlierVersions)
        earlier.id = referral.id;
    for (ReferralTransition& transition : record.transitions)
        transition.referral = referral.id;
    return record;
}

/// One record with its past; earlier versions end when their successor was recorded.
Status insertRecord(ReferralRepository& repository, const ReferralRecord& record) {
    TRY(repository.insert(record.referral));
    for (std::size_t i = 0; i < record.earlierVersions.size(); ++i) {
        const bool last = i + 1 == record.earlierVersions.size();
        const Referral& successor = last ? record.referral : record.earlierVersions[i + 1];
        TRY(repository.insertEarlier(record.earlierVersions[i], successor.stamp.recordedAt));
    }
    for (const ReferralTransition& transition : record.transitions)
        TRY(repository.insert(transition, makeUuidV7(transition.recordedAt)));
    return {};
}

NameRefs referralName(ReferralRow& row) {
    return {row.referral.beneficiary, row.personLatin, row.personArabic};
}

} // namespace

ReferralService::ReferralService(const ServiceContext& context, ConsentService& consents,
                                 std::optional<ReferralDelays> delays)
    : m_context(context)
    , m_consents(consents)
    , m_delays(delays) {}

ReferralDelays ReferralService::delays() const {
    return m_delays ? *m_delays : DelayService(m_context).delays();
}

Result<Referral> ReferralService::draft(Referral referral) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY(CaseAccess(m_context).require(referral.beneficiary));
    const QDate today = m_context.clock.today();
    if (referral.advisor.isNull())
        referral.advisor = m_context.actor.id;
    if (!referral.createdOn.isValid())
        referral.createdOn = today;
    referral.statusOn = referral.createdOn;
    TRY(checkIntake(referral));
    TRY(ReferralRules::checkDraft(referral, today));

    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    ReferralRepository repository(m_context.db);
    const bool isNew = referral.id.isNull();
    if (isNew) {
        referral.id = ReferralId::create(m_context.clock);
        referral.stamp.version = 0;
    } else {
        TRY_ASSIGN(const Referral stored, repository.find(referral.id));
        if (stored.stamp.version != referral.stamp.version)
            return fail(ErrorCode::Conflict);
        if (stored.status != ReferralStatus::Draft || stored.beneficiary != referral.beneficiary)
            return fail(ErrorCode::TransitionRefused);
        if (stored.intake != referral.intake)
            TRY(SeatService(m_context).vacate(stored));
    }
    referral.stamp = {referral.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    TRY(isNew ? repository.insert(referral) : repository.update(referral));
    TRY(indicator::FactService(m_context.db).refresh(referral.beneficiary));
    TRY(m_context.audit.record(isNew ? audit::Action::ReferralCreated : audit::Action::ReferralChanged, referral.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Referral, referral.id.uuid());
    return referral;
}

Result<Referral> ReferralService::send(const Referral& shown, QDate on, const QString& note) {
    return step(shown, RequestStep{ReferralStatus::Sent, on, {}, note});
}

Result<Referral> ReferralService::answer(const Referral& shown, const RequestStep& given) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    using enum ReferralStatus;
    if (given.to != UnderReview && given.to != Accepted && given.to != Refused && given.to != Waitlisted)
        return fail(ErrorCode::TransitionRefused);
    return step(shown, given);
}

Result<Referral> ReferralService::withdraw(const Referral& shown, QDate on, const QString& note) {
    return step(shown, RequestStep{ReferralStatus::Withdrawn, on, {}, note});
}

Result<Referral> ReferralService::recordOutcome(const Referral& shown, const OutcomeStep& outcome) {
    return step(shown, outcome);
}

Result<Referral> ReferralService::step(const Referral& shown, const Transition& transition) {
    return steps(shown, std::span(&transition, 1));
}

Result<Referral> ReferralService::steps(const Referral& shown, std::span<const Transition> transitions) {
    return act(shown, [&](Done& done) -> Status {
        for (const Transition& transition : transitions)
            TRY(move(done, transition));
        return {};
    });
}

Result<Referral> ReferralService::remind(const Referral& shown, const Reminder& reminder) {
    return act(shown, [&](Done& done) { return note(done, reminder); });
}

Result<Referral> ReferralService::reassign(const Referral& shown, UserId advisor) {
    TRY(vault::require(m_context.actor, Permission::AssignCases));
    return act(shown, [&](Done& done) { return giveTo(done, advisor); });
}

ReferralService::Change ReferralService::changeOf(const BulkAction& action) {
    if (const auto* step = std::get_if<RequestStep>(&action))
        return [this, step](Done& done) { return move(done, *step); };
    if (const auto* reminder = std::get_if<Reminder>(&action))
        return [this, reminder](Done& done) { return note(done, *reminder); };
    return [this, advisor = std::get<UserId>(action)](Done& done) { return giveTo(done, advisor); };
}

Result<BulkReport> ReferralService::forAll(std::span<const Referral> shown, const BulkAction& action) {
    TRY(vault::require(m_context.actor,
                       std::holds_alternative<UserId>(action) ? Permission::AssignCases : Permission::EditCases));
    const ChangeNotifier::Batch batch(m_context.changes);
    const Change change = changeOf(action);
    BulkReport report;
    std::vector<Done> all;
    for (const Referral& referral : shown) {
        auto done = changed(referral, change);
        if (!done) {
            report.refused.push_back({referral.id, done.error()});
            continue;
        }
        announce(*done);
        all.push_back(*std::move(done));
    }
    report.done = static_cast<int>(all.size());
    if (!all.empty())
        m_last = std::move(all);
    return report;
}

Result<BulkReport> ReferralService::undo() {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    if (m_last.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("nothing to undo"));
    const ChangeNotifier::Batch batch(m_context.changes);
    BulkReport report;
    for (const Done& done : std::exchange(m_last, {})) {
        if (const Status undone = takeBack(done); !undone)
            report.refused.push_back({done.after.id, undone.error()});
        else
            ++report.done;
        announce(done);
    }
    return report;
}

/// One action on one referral that may be undone.
Result<Referral> ReferralService::act(const Referral& shown, const Change& change) {
    TRY_ASSIGN(Done done, changed(shown, change));
    announce(done);
    m_last = {std::move(done)};
    return m_last.front().after;
}

Result<ReferralService::Done> ReferralService::changed(const Referral& shown, const Change& change) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(const Referral stored, ReferralRepository(m_context.db).find(shown.id));
    TRY(CaseAccess(m_context).require(stored.beneficiary));
    if (stored.stamp.version != shown.stamp.version)
        return fail(ErrorCode::Conflict);
    Done done{stored, stored, {}, {}};
    TRY(change(done));
    TRY(transaction.commit());
    return done;
}

/// The step itself, within the caller's transaction.
Status ReferralService::move(Done& done, const Transition& transition) {
    const Referral before = done.after;
    TRY_ASSIGN(Referral next, ReferralRules::apply(before, transition, m_context.clock.today(), delays()));
    if (sends(transition))
        TRY(m_consents.mayShare(next.beneficiary, next.establishment, *next.sentOn));
    next.stamp = {before.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    const ReferralTransition entry = ReferralRules::transitionOf(before, next, transition);
    TRY(store(done, std::move(next), entry));
    TRY_ASSIGN(const SeatChange seat, SeatService(m_context).follow(done.after));
    done.seats.push_back(seat);
    return m_context.audit.record(actionOf(transition), done.after.id);
}

Status ReferralService::note(Done& done, const Reminder& reminder) {
    TRY_ASSIGN(Referral next, ReferralRules::remind(done.after, reminder, m_context.clock.today()));
    next.stamp = {done.after.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    const ReferralTransition entry = ReferralRules::transitionOf(done.after, next, reminder);
    TRY(store(done, std::move(next), entry));
    return m_context.audit.record(audit::Action::ReferralReminded, done.after.id);
}

Status ReferralService::giveTo(Done& done, UserId advisor) {
    if (advisor.isNull())
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("advisor"), FieldProblem::Kind::Missing}}});
    if (done.after.advisor == advisor)
        return {};
    Referral next = done.after;
    next.advisor = advisor;
    next.stamp = {next.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    TRY(store(done, std::move(next), {}));
    return m_context.audit.record(audit::Action::ReferralChanged, done.after.id);
}

Status ReferralService::store(Done& done, Referral next, const std::optional<ReferralTransition>& transition) {
    ReferralRepository repository(m_context.db);
    TRY(repository.update(next));
    if (transition) {
        TRY(repository.insert(*transition, makeUuidV7(next.stamp.recordedAt)));
        done.transitions.push_back(*transition);
    }
    TRY(indicator::FactService(m_context.db).refresh(next.beneficiary));
    done.after = std::move(next);
    return {};
}

/// Nothing is deleted: what was before comes back as the next version, each step with an entry that takes it back.
Status ReferralService::takeBack(const Done& done) {
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    ReferralRepository repository(m_context.db);
    TRY_ASSIGN(const Referral stored, repository.find(done.after.id));
    if (stored.stamp.version != done.after.stamp.version)
        return fail(ErrorCode::Conflict);
    Referral restored = done.before;
    restored.stamp = {stored.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    TRY(repository.update(restored));
    for (auto step = done.transitions.rbegin(); step != done.transitions.rend(); ++step)
        TRY(repository.insert(ReferralRules::undoOf(*step, restored, m_context.clock.today()),
                              makeUuidV7(restored.stamp.recordedAt)));
    TRY(SeatService(m_context).restore(done.seat()));
    TRY(indicator::FactService(m_context.db).refresh(restored.beneficiary));
    TRY(m_context.audit.record(audit::Action::ReferralUndone, restored.id));
    return transaction.commit();
}

void ReferralService::announce(const Done& done) {
    m_context.changes.notify(ChangeKind::Referral, done.after.id.uuid());
    if (std::ranges::any_of(done.seats, [](const SeatChange& seat) { return seat.after.has_value(); }))
        m_context.changes.notify(ChangeKind::Seat, done.after.intake.uuid());
}

/// An intake is of one programme: it names that one, or contradicts the one that was named.
Status ReferralService::checkIntake(Referral& referral) const {
    if (referral.intake.isNull())
        return {};
    TRY_ASSIGN(const Intake intake, CatalogueService(m_context).find(referral.intake));
    if (referral.programme.isNull())
        referral.programme = intake.programme;
    if (referral.programme != intake.programme)
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("intake"), FieldProblem::Kind::Contradiction}}});
    return {};
}

QDate ReferralService::silentBefore() const {
    return m_context.clock.today().addDays(-delays().reminderDays);
}

Result<int> ReferralService::expireOverdue(QDate today) {
    if (!vault::permits(m_context.actor.roles, Permission::EditCases))
        return 0;
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(const std::vector<Referral> late, ReferralRepository(m_context.db).unansweredBefore(today));
    for (const Referral& referral : late) {
        // Dated by the day after the last one for an answer, whenever somebody unlocks the desk.
        const QDate on = std::max(referral.expiresOn->addDays(1), referral.statusOn);
        Done done{referral, referral, {}, {}};
        TRY(move(done, RequestStep{ReferralStatus::Expired, on, {}, {}}));
    }
    TRY(transaction.commit());
    if (!late.empty()) {
        m_context.changes.notify(ChangeKind::Referral);
        m_context.changes.notify(ChangeKind::Seat);
    }
    return static_cast<int>(late.size());
}

Result<Referral> ReferralService::find(const ReferralId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(Referral referral, ReferralRepository(m_context.db).find(id));
    TRY(CaseAccess(m_context).require(referral.beneficiary));
    return referral;
}

Result<std::vector<ReferralRow>> ReferralService::ofBeneficiary(const BeneficiaryId& person) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    TRY_ASSIGN(auto rows, ReferralRepository(m_context.db).ofBeneficiary(person));
    TRY(CaseAccess(m_context).settle(rows, referralName));
    return judged(std::move(rows));
}

Result<std::vector<ReferralTransition>> ReferralService::transitions(const ReferralId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(find(id));
    return ReferralRepository(m_context.db).transitions(id);
}

Result<std::vector<Referral>> ReferralService::versions(const ReferralId& id) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(std::vector<Referral> versions, ReferralRepository(m_context.db).versions(id));
    if (!versions.empty())
        TRY(CaseAccess(m_context).require(versions.back().beneficiary));
    return versions;
}

Result<std::vector<Referral>> ReferralService::versionsOf(const BeneficiaryId& person) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(std::vector<Referral> versions, ReferralRepository(m_context.db).versionsOf(person));
    TRY(m_context.audit.record(audit::Action::PersonRead, person));
    TRY(transaction.commit());
    return versions;
}

Result<std::vector<ReferralRow>> ReferralService::list(const ReferralQuery& query) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    const ReferralRepository repository(m_context.db);
    const QDate silent = silentBefore();
    TRY_ASSIGN(auto rows, repository.overdue(query, silent));
    const int room = query.limit - static_cast<int>(rows.size());
    if (!query.overdueOnly && room > 0) {
        TRY_ASSIGN(const qint64 overdue, repository.countOverdue(query, silent));
        const int offset = static_cast<int>(std::max<qint64>(0, query.offset - overdue));
        TRY_ASSIGN(auto others, repository.notOverdue(query, silent, room, offset));
        std::ranges::move(others, std::back_inserter(rows));
    }
    TRY(CaseAccess(m_context).settle(rows, referralName, [](ReferralRow& row) { row.referral.message.clear(); }));
    return judged(std::move(rows));
}

Result<std::map<ReferralStatus, qint64>> ReferralService::countsByStatus(const ReferralQuery& query) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return ReferralRepository(m_context.db).countsByStatus(query);
}

Result<qint64> ReferralService::overdueCount(std::optional<UserId> advisor) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    ReferralQuery query;
    query.advisor = advisor;
    return ReferralRepository(m_context.db).countOverdue(query, silentBefore());
}

Status ReferralService::insertAll(std::span<const ReferralRecord> records) {
    TRY(vault::require(m_context.actor, Permission::ImportPersons));
    const QDate today = m_context.clock.today();
    ReferralRepository repository(m_context.db);
    std::set<BeneficiaryId> persons;
    for (const ReferralRecord& given : records) {
        const ReferralRecord record = filledIn(given, m_context);
        TRY(ReferralRules::check(record.referral, today));
        TRY(insertRecord(repository, record));
        persons.insert(record.referral.beneficiary);
    }
    indicator::FactService facts(m_context.db);
    for (const BeneficiaryId& person : persons)
        TRY(facts.refresh(person));
    return {};
}

std::vector<ReferralRow> ReferralService::judged(std::vector<ReferralRow> rows) const {
    const QDate today = m_context.clock.today();
    const ReferralDelays delays = this->delays();
    for (ReferralRow& row : rows) {
        if (row.referral.sentOn)
            row.daysSinceSending = static_cast<int>(row.referral.sentOn->daysTo(today));
        row.overdue = ReferralRules::isOverdue(row.referral, today, delays);
    }
    return rows;
}

} // namespace tawjih
