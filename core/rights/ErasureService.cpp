#include "core/rights/ErasureService.h"

#include "core/beneficiary/PersonWriter.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/indicator/FactService.h"
#include "core/rights/ErasureRepository.h"
#include "core/rights/ErasureRules.h"
#include "core/rights/PersonErasureRepository.h"
#include "core/rights/RightsRequestRepository.h"
#include "core/vault/SettingsService.h"

namespace tawjih::rights {

using vault::Permission;

namespace {

const QString monthsName = QStringLiteral("retention.months");

} // namespace

Result<int> ErasureService::months() const {
    return vault::SettingsService(m_context).number(monthsName, ErasureRules::usualMonths);
}

Status ErasureService::setMonths(int months) {
    TRY(vault::require(m_context.actor, Permission::ManageDesk));
    if (months < ErasureRules::fewestMonths || months > ErasureRules::mostMonths)
        return fail(Error{ErrorCode::Invalid,
                          QStringLiteral("retention"),
                          {{QStringLiteral("months"), FieldProblem::Kind::OutOfRange}}});
    return vault::SettingsService(m_context).save({{monthsName, months}});
}

Result<RetentionCheck> ErasureService::check() {
    TRY(mayDecide());
    RetentionCheck check;
    TRY_ASSIGN(check.months, months());
    TRY_ASSIGN(check.paused, isPaused());
    const QDate today = m_context.clock.today();
    TRY_ASSIGN(const auto candidates, ErasureRepository(m_context.db).candidates());
    for (const ErasureCandidate& candidate : candidates) {
        if (!ErasureRules::isLookedAt(candidate, today, check.months))
            continue;
        auto reasons = ErasureRules::reasonsToKeep(candidate, ErasureCause::Retention, today, check.months);
        auto& list = reasons.empty() ? check.due : check.kept;
        list.push_back({candidate, std::move(reasons)});
    }
    return check;
}

Result<ErasureVerdict> ErasureService::verdict(BeneficiaryId person, ErasureCause cause) {
    TRY(mayDecide());
    TRY_ASSIGN(const int rule, months());
    TRY_ASSIGN(const auto found, ErasureRepository(m_context.db).candidates(person));
    if (found.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    return ErasureVerdict{found.front(),
                          ErasureRules::reasonsToKeep(found.front(), cause, m_context.clock.today(), rule)};
}

Result<Erasure> ErasureService::propose(ErasureCause cause, std::span<const BeneficiaryId> persons) {
    TRY(vault::require(m_context.actor, Permission::AnswerRights));
    TRY(refuseWhilePaused());
    if (persons.empty())
        return fail(Error{
            ErrorCode::Invalid, QStringLiteral("erasure"), {{QStringLiteral("persons"), FieldProblem::Kind::Missing}}});
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    ErasureRepository repository(m_context.db);
    Erasure erasure;
    erasure.id = ErasureId::create(m_context.clock);
    erasure.proposedAt = m_context.clock.now();
    erasure.proposedBy = m_context.actor.id;
    erasure.cause = cause;
    TRY(repository.insert(erasure));
    for (const BeneficiaryId& person : persons) {
        TRY_ASSIGN(const ErasureVerdict found, verdict(person, cause));
        if (!found.reasons.empty())
            return fail(ErrorCode::TransitionRefused, codeOf(found.reasons.front()));
        TRY_ASSIGN(const bool already, repository.isProposed(person));
        if (already)
            return fail(ErrorCode::Conflict, QStringLiteral("erasure"));
        TRY(repository.insertPerson(erasure, makeUuidV7(erasure.proposedAt), {person, found.candidate.number}));
    }
    TRY(m_context.audit.record(audit::Action::ErasureProposed, erasure.id, static_cast<qint64>(persons.size())));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Beneficiary);
    return erasure;
}

Result<ErasureReport> ErasureService::approve(ErasureId id, const std::function<bool(int, int)>& progress) {
    TRY(mayDecide());
    TRY(refuseWhilePaused());
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(Erasure erasure, waiting(id));
    if (erasure.proposedBy == m_context.actor.id)
        return fail(ErrorCode::NotAllowed, QStringLiteral("erasure"));
    TRY_ASSIGN(ErasureReport report, eraseAll(erasure, progress));
    erasure.state = ErasureState::Approved;
    erasure.decidedAt = m_context.clock.now();
    erasure.decidedBy = m_context.actor.id;
    TRY(ErasureRepository(m_context.db).decide(erasure));
    TRY(m_context.audit.record(audit::Action::ErasureApproved, erasure.id, report.erased));
    TRY(transaction.commit());
    // Old pages leave the log only when it is moved into the file; a reader may keep it for now.
    report.logEmptied = m_context.db.checkpoint().has_value();
    m_context.changes.notify(ChangeKind::Everything);
    return report;
}

Result<ErasureReport> ErasureService::eraseAll(const Erasure& erasure, const std::function<bool(int, int)>& progress) {
    ErasureReport report;
    ErasureRepository repository(m_context.db);
    PersonErasureRepository eraser(m_context.db, m_context.clock);
    indicator::FactService facts(m_context.db);
    TRY_ASSIGN(const auto persons, repository.persons(erasure.id));
    int done = 0;
    for (const ErasurePerson& each : persons) {
        const auto found = verdict(each.person, erasure.cause);
        if (!found && found.error().code != ErrorCode::NotFound)
            return fail(found.error());
        const bool kept = !found || !found->reasons.empty();
        TRY(repository.setState(erasure.id, each.person, kept ? ErasedState::Kept : ErasedState::Erased));
        if (kept) {
            ++report.kept;
        } else {
            TRY(answerRequests(each.person));
            TRY(m_context.audit.record(audit::Action::PersonErased, each.person));
            TRY_ASSIGN(const BeneficiaryId key, eraser.erase(each.person));
            for (const BeneficiaryId& drawn : {each.person, key}) {
                TRY(redraw(m_context.db, drawn));
                TRY(facts.refresh(drawn));
            }
            ++report.erased;
        }
        if (progress && !progress(++done, static_cast<int>(persons.size())))
            return fail(ErrorCode::Cancelled);
    }
    TRY(eraser.finish());
    return report;
}

/// Their request for it is granted by it.
Status ErasureService::answerRequests(BeneficiaryId person) {
    RightsRequestRepository repository(m_context.db);
    TRY_ASSIGN(const auto requests, repository.ofPerson(person));
    for (RightsRequest request : requests) {
        if (request.state != RightsState::Open || request.kind != RightsKind::Erasure)
            continue;
        request.state = RightsState::Granted;
        request.answer = RightsAnswer{m_context.clock.today(), m_context.actor.id};
        request.stamp = {request.stamp.version + 1, m_context.clock.now(), m_context.actor.id};
        TRY(repository.replace(request));
        TRY(m_context.audit.record(audit::Action::RightAnswered, request.id));
    }
    return {};
}

Status ErasureService::refuse(ErasureId id) {
    TRY(mayDecide());
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(Erasure erasure, waiting(id));
    erasure.state = ErasureState::Refused;
    erasure.decidedAt = m_context.clock.now();
    erasure.decidedBy = m_context.actor.id;
    TRY(ErasureRepository(m_context.db).decide(erasure));
    TRY(m_context.audit.record(audit::Action::ErasureRefused, erasure.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Beneficiary);
    return {};
}

Result<std::vector<Erasure>> ErasureService::all() {
    TRY(mayDecide());
    return ErasureRepository(m_context.db).all();
}

Result<std::vector<ErasurePerson>> ErasureService::persons(ErasureId id) {
    TRY(mayDecide());
    return ErasureRepository(m_context.db).persons(id);
}

Result<std::optional<QDateTime>> ErasureService::erasedAt(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return ErasureRepository(m_context.db).erasedAt(person);
}

Status ErasureService::mayDecide() const {
    const bool may = vault::permits(m_context.actor.roles, Permission::AnswerRights) ||
                     vault::permits(m_context.actor.roles, Permission::ManageDesk);
    return may ? Status() : fail(ErrorCode::NotAllowed);
}

Result<bool> ErasureService::isPaused() {
    TRY_ASSIGN(const auto newest, ErasureRepository(m_context.db).newestEntry());
    return newest && *newest > m_context.clock.now();
}

Status ErasureService::refuseWhilePaused() {
    TRY_ASSIGN(const bool paused, isPaused());
    return paused ? fail(ErrorCode::TransitionRefused, QStringLiteral("clock")) : Status();
}

Result<Erasure> ErasureService::waiting(ErasureId id) {
    TRY_ASSIGN(const auto found, ErasureRepository(m_context.db).find(id));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("erasure"));
    if (found->state != ErasureState::Proposed)
        return fail(ErrorCode::TransitionRefused, QStringLiteral("erasure"));
    return *found;
}

} // namespace tawjih::rights
