#include "core/casework/SessionService.h"

#include "core/beneficiary/Listing.h"
#include "core/casework/CaseAccess.h"
#include "core/casework/SessionRepository.h"
#include "core/casework/SessionRules.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/indicator/FactService.h"

namespace tawjih {

namespace {

using vault::Permission;

// What comes with every stored session, in the transaction of its change.
Status keepInStep(const ServiceContext& context, const CounsellingSession& session) {
    TRY(refreshListing(context.db, session.beneficiary));
    TRY(indicator::FactService(context.db).refresh(session.beneficiary));
    return context.audit.record(
        session.stamp.version == 1 ? audit::Action::SessionCreated : audit::Action::SessionChanged, session.id);
}

Result<CounsellingSession> add(const ServiceContext& context, CounsellingSession session) {
    db::Transaction transaction(context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(const bool known, SessionRepository(context.db).hasPerson(session.beneficiary));
    if (!known)
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    TRY(CaseAccess(context).require(session.beneficiary));
    session.id = SessionId::create(context.clock);
    session.stamp = {1, context.clock.now(), context.actor.id};
    db::Statement statement = SessionRepository::insertStatement(context.db);
    TRY(SessionRepository::insert(statement, session));
    TRY(keepInStep(context, session));
    TRY(transaction.commit());
    context.changes.notify(ChangeKind::Session, session.beneficiary.uuid());
    return session;
}

Result<CounsellingSession> change(const ServiceContext& context, CounsellingSession session) {
    db::Transaction transaction(context.db);
    TRY(transaction.begin());
    SessionRepository repository(context.db);
    TRY_ASSIGN(const std::optional<CounsellingSession> stored, repository.find(session.id));
    if (!stored || stored->beneficiary != session.beneficiary)
        return fail(ErrorCode::NotFound, QStringLiteral("counselling_session"));
    TRY(CaseAccess(context).require(stored->beneficiary));
    if (stored->stamp.version != session.stamp.version)
        return fail(ErrorCode::Conflict, QStringLiteral("counselling_session"));
    session.stamp = stored->stamp;
    if (session == *stored)
        return session;
    session.stamp = {stored->stamp.version + 1, context.clock.now(), context.actor.id};
    TRY(repository.update(session));
    TRY(keepInStep(context, session));
    TRY(transaction.commit());
    context.changes.notify(ChangeKind::Session, session.beneficiary.uuid());
    return session;
}

// The stored session, if it is still the version that the page shows.
Result<CounsellingSession> unchanged(SessionService& service, SessionId id, int version) {
    TRY_ASSIGN(CounsellingSession session, service.find(id));
    if (session.stamp.version != version)
        return fail(ErrorCode::Conflict, QStringLiteral("counselling_session"));
    return session;
}

} // namespace

Result<CounsellingSession> SessionService::save(const CounsellingSession& session) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    CounsellingSession next = session;
    if (next.advisor.isNull())
        next.advisor = m_context.actor.id;
    next.heldAt = next.heldAt.toUTC();
    if (next.nextStep)
        next.nextStep->text = next.nextStep->text.trimmed();
    if (auto problems = SessionRules::validate(next, m_context.clock.now()); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("counselling_session"), std::move(problems)});
    return next.id.isNull() ? add(m_context, std::move(next)) : change(m_context, std::move(next));
}

Result<CounsellingSession> SessionService::find(SessionId id) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(std::optional<CounsellingSession> session, SessionRepository(m_context.db).find(id));
    if (!session)
        return fail(ErrorCode::NotFound, QStringLiteral("counselling_session"));
    TRY(CaseAccess(m_context).require(session->beneficiary));
    return *std::move(session);
}

Result<std::vector<CounsellingSession>> SessionService::ofBeneficiary(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return SessionRepository(m_context.db).ofBeneficiary(person);
}

Result<std::vector<CounsellingSession>> SessionService::versions(SessionId id) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(std::vector<CounsellingSession> versions, SessionRepository(m_context.db).versions(id));
    if (versions.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("counselling_session"));
    TRY(CaseAccess(m_context).require(versions.back().beneficiary));
    return versions;
}

Result<std::vector<CounsellingSession>> SessionService::versionsOf(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(std::vector<CounsellingSession> versions, SessionRepository(m_context.db).versionsOf(person));
    TRY(m_context.audit.record(audit::Action::PersonRead, person));
    TRY(transaction.commit());
    return versions;
}

Result<std::vector<DueStep>> SessionService::due(std::optional<UserId> advisor, QDate until, int limit, QDate from) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto steps, SessionRepository(m_context.db).due(advisor, until, limit, from));
    TRY(CaseAccess(m_context).settle(steps, lineOf<DueStep>, [](DueStep& step) { step.text.clear(); }));
    return steps;
}

Result<std::vector<Appointment>> SessionService::appointments(QDate first, QDate last, std::optional<UserId> advisor) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto appointments, SessionRepository(m_context.db)
                                      .between(first.startOfDay(Qt::LocalTime).toUTC(),
                                               last.addDays(1).startOfDay(Qt::LocalTime).toUTC(), advisor));
    TRY(CaseAccess(m_context).settle(appointments, lineOf<Appointment>, [](Appointment& appointment) {
        appointment.language.clear();
        appointment.nationality.clear();
        appointment.interpreter = InterpreterKind::None;
    }));
    return appointments;
}

Result<CounsellingSession> SessionService::completeStep(SessionId id, int version) {
    TRY_ASSIGN(CounsellingSession session, unchanged(*this, id, version));
    if (!session.nextStep || session.nextStep->doneOn)
        return fail(ErrorCode::TransitionRefused);
    session.nextStep->doneOn = m_context.clock.today();
    return save(session);
}

Result<CounsellingSession> SessionService::postponeStep(SessionId id, int version, QDate newDue) {
    TRY_ASSIGN(CounsellingSession session, unchanged(*this, id, version));
    if (!session.nextStep || session.nextStep->doneOn)
        return fail(ErrorCode::TransitionRefused);
    if (!newDue.isValid())
        return fail(Error{ErrorCode::Invalid,
                          QStringLiteral("counselling_session"),
                          {{QStringLiteral("nextStep.due"), FieldProblem::Kind::Missing}}});
    session.nextStep->due = newDue;
    return save(session);
}

Result<CounsellingSession> SessionService::markAttendance(SessionId id, int version, Attendance attendance) {
    TRY_ASSIGN(CounsellingSession session, unchanged(*this, id, version));
    session.attendance = attendance;
    return save(session);
}

} // namespace tawjih
