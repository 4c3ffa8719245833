#include "core/rights/RightsService.h"

#include "core/base/Text.h"
#include "core/casework/CaseAccess.h"
#include "core/consent/ConsentRules.h"
#include "core/consent/ConsentService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/rights/RightsRequestRepository.h"
#include "core/rights/RightsRules.h"
#include "core/vault/SettingsService.h"

#include <algorithm>

namespace tawjih::rights {

using vault::Permission;

namespace {

QString settingOf(RightsKind kind) {
    return QString(QStringLiteral("rights.days.") + codeOf(kind));
}

Error invalid(std::vector<FieldProblem> problems) {
    return {ErrorCode::Invalid, QStringLiteral("rights_request"), std::move(problems)};
}

/// The centres with which the person lets data be shared, today.
std::vector<EstablishmentId> centresOf(const std::vector<Consent>& ledger, QDate today) {
    std::vector<EstablishmentId> centres;
    for (const Consent& entry : ledger)
        if (entry.purpose == ConsentPurpose::Share &&
            std::ranges::find(centres, entry.establishment) == centres.end() &&
            ConsentRules::stateOn(ledger, ConsentPurpose::Share, entry.establishment, today) == ConsentState::Valid)
            centres.push_back(entry.establishment);
    return centres;
}

/// With whom an objection ends sharing; for every other purpose nobody in particular.
std::vector<EstablishmentId> toObjectTo(ConsentPurpose purpose, const std::vector<Consent>& ledger, QDate today) {
    return purpose == ConsentPurpose::Share ? centresOf(ledger, today) : std::vector<EstablishmentId>(1);
}

bool isAbout(const RightsRequest& request, ConsentPurpose purpose) {
    return std::ranges::find(request.purposes, purpose) != request.purposes.end();
}

} // namespace

Result<QMap<RightsKind, int>> RightsService::days() const {
    QMap<RightsKind, int> days;
    for (const auto& kind : allOf<RightsKind>()) {
        TRY_ASSIGN(days[kind.value],
                   vault::SettingsService(m_context).number(settingOf(kind.value), RightsRules::usualDays(kind.value)));
    }
    return days;
}

Status RightsService::setDays(const QMap<RightsKind, int>& days) {
    TRY(vault::require(m_context.actor, Permission::ManageDesk));
    std::vector<FieldProblem> problems;
    QMap<QString, int> numbers;
    for (auto each = days.begin(); each != days.end(); ++each) {
        if (*each < RightsRules::fewestDays || *each > RightsRules::mostDays)
            problems.push_back({codeOf(each.key()), FieldProblem::Kind::OutOfRange});
        numbers.insert(settingOf(each.key()), *each);
    }
    return problems.empty() ? vault::SettingsService(m_context).save(numbers) : fail(invalid(std::move(problems)));
}

Result<RightsRequest> RightsService::record(RightsRequest request) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    request.details = request.details.trimmed();
    if (auto problems = RightsRules::validate(request, m_context.clock.today()); !problems.empty())
        return fail(invalid(std::move(problems)));
    TRY_ASSIGN(const auto within, days());
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    RightsRequestRepository repository(m_context.db);
    TRY_ASSIGN(const bool known, repository.hasPerson(request.beneficiary));
    if (!known)
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    request.id = RightsRequestId::create(m_context.clock);
    request.stamp = {1, m_context.clock.now(), m_context.actor.id};
    request.dueOn = RightsRules::dueOn(request.receivedOn, within.value(request.kind));
    request.state = RightsState::Open;
    request.answer.reset();
    request.reason.clear();
    request.personVersion.reset();
    TRY(repository.insert(request));
    TRY(m_context.audit.record(audit::Action::RightRequested, request.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Beneficiary, request.beneficiary.uuid());
    return request;
}

Result<RightsRequest> RightsService::grant(const RightsRequest& shown) {
    return answer(shown, RightsState::Granted, {});
}

Result<RightsRequest> RightsService::refuse(const RightsRequest& shown, const QString& reason) {
    TRY(vault::require(m_context.actor, Permission::AnswerRights));
    const QString said = reason.trimmed();
    using Kind = FieldProblem::Kind;
    if (said.isEmpty() || said.size() > RightsRules::maxText || hasControls(said))
        return fail(invalid({{QStringLiteral("reason"), said.isEmpty()      ? Kind::Missing
                                                        : hasControls(said) ? Kind::Malformed
                                                                            : Kind::TooLong}}));
    return answer(shown, RightsState::Refused, said);
}

Result<RightsRequest> RightsService::answer(const RightsRequest& shown, RightsState state, const QString& reason) {
    TRY(vault::require(m_context.actor, Permission::AnswerRights));
    const ChangeNotifier::Batch batch(m_context.changes); // an opposition tells of each entry by itself
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    RightsRequestRepository repository(m_context.db);
    TRY_ASSIGN(const auto stored, repository.find(shown.id));
    if (!stored)
        return fail(ErrorCode::NotFound, QStringLiteral("rights_request"));
    TRY(CaseAccess(m_context).require(stored->beneficiary));
    if (stored->stamp.version != shown.stamp.version)
        return fail(ErrorCode::Conflict, QStringLiteral("rights_request"));
    if (stored->state != RightsState::Open)
        return fail(ErrorCode::TransitionRefused, QStringLiteral("rights_request"));
    RightsRequest next = *stored;
    if (state == RightsState::Granted)
        TRY(carryOut(next));
    next.state = state;
    next.reason = reason;
    next.answer = RightsAnswer{m_context.clock.today(), m_context.actor.id};
    next.stamp = {stored->stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    TRY(repository.replace(next));
    TRY(m_context.audit.record(audit::Action::RightAnswered, next.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Beneficiary, next.beneficiary.uuid());
    return next;
}

Status RightsService::carryOut(RightsRequest& request) {
    switch (request.kind) {
    case RightsKind::Access:
        return {};
    case RightsKind::Rectification: {
        TRY_ASSIGN(request.personVersion,
                   RightsRequestRepository(m_context.db).versionSince(request.beneficiary, request.stamp.recordedAt));
        return request.personVersion ? Status() : fail(ErrorCode::TransitionRefused, codeOf(request.kind));
    }
    case RightsKind::Opposition:
        return object(request);
    case RightsKind::Withdrawal:
        return requireEnded(request);
    case RightsKind::Erasure:
        break;
    }
    return fail(ErrorCode::TransitionRefused, codeOf(request.kind));
}

Result<WithdrawalEffects> RightsService::effects(const RightsRequest& shown) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(const RightsRequest request, find(shown.id));
    const ConsentEnd end(m_context, m_consents);
    if (request.kind != RightsKind::Opposition)
        return WithdrawalEffects();
    if (isAbout(request, ConsentPurpose::Record))
        return end.effects(request.beneficiary, ConsentPurpose::Record, {}); // everything rests on it
    TRY_ASSIGN(const auto ledger, m_consents.ledger(request.beneficiary));
    WithdrawalEffects all;
    for (const ConsentPurpose purpose : request.purposes)
        for (const EstablishmentId& centre : toObjectTo(purpose, ledger, m_context.clock.today())) {
            TRY_ASSIGN(const WithdrawalEffects one, end.effects(request.beneficiary, purpose, centre));
            all.referrals.insert(all.referrals.end(), one.referrals.begin(), one.referrals.end());
            all.appointments.insert(all.appointments.end(), one.appointments.begin(), one.appointments.end());
            all.calls.insert(all.calls.end(), one.calls.begin(), one.calls.end());
            all.leavesExports |= one.leavesExports;
            all.leavesAbroad |= one.leavesAbroad;
        }
    return all;
}

Status RightsService::object(const RightsRequest& request) {
    TRY_ASSIGN(const WithdrawalEffects ended, effects(request));
    TRY_ASSIGN(const auto ledger, m_consents.ledger(request.beneficiary));
    for (const ConsentPurpose purpose : request.purposes) {
        Consent entry;
        entry.beneficiary = request.beneficiary;
        entry.purpose = purpose;
        entry.decision = ConsentDecision::Objected;
        entry.decidedOn = m_context.clock.today();
        entry.form = request.channel == RightsChannel::Letter || request.channel == RightsChannel::Email
                         ? ConsentForm::Written
                         : ConsentForm::Verbal;
        for (const EstablishmentId& centre : toObjectTo(purpose, ledger, entry.decidedOn)) {
            entry.establishment = centre;
            TRY_ASSIGN(const Consent stored, m_consents.record(entry));
            Q_UNUSED(stored)
        }
    }
    TRY(ConsentEnd(m_context, m_consents).end(request.beneficiary, ended, m_context.clock.today()));
    if (ended.asksErasure) {
        TRY_ASSIGN(const RightsRequest recorded,
                   record(erasureAfter(request.beneficiary, request.channel, request.receivedOn)));
        Q_UNUSED(recorded)
    }
    return {};
}

Status RightsService::requireEnded(const RightsRequest& request) {
    TRY_ASSIGN(const auto ledger, m_consents.ledger(request.beneficiary));
    const QDate today = m_context.clock.today();
    for (const ConsentPurpose purpose : request.purposes) {
        const bool holds = purpose == ConsentPurpose::Share
                               ? !centresOf(ledger, today).empty()
                               : ConsentRules::stateOn(ledger, purpose, {}, today) == ConsentState::Valid;
        if (holds)
            return fail(ErrorCode::TransitionRefused, codeOf(request.kind));
    }
    return {};
}

Result<RightsRequest> RightsService::find(RightsRequestId id) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(const auto found, RightsRequestRepository(m_context.db).find(id));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("rights_request"));
    TRY(CaseAccess(m_context).require(found->beneficiary));
    return *found;
}

Result<std::vector<RightsRequest>> RightsService::ofPerson(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return RightsRequestRepository(m_context.db).ofPerson(person);
}

Result<std::vector<RightsRow>> RightsService::list(const RightsQuery& query) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto rows, RightsRequestRepository(m_context.db).list(query));
    TRY(CaseAccess(m_context).settle(
        rows,
        [](RightsRow& row) {
            return NameRefs{row.request.beneficiary, row.personLatin, row.personArabic};
        },
        [](RightsRow& row) {
            row.request.details.clear();
            row.request.reason.clear();
            row.request.purposes.clear();
        }));
    return rows;
}

Result<RightsDue> RightsService::due(QDate today) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    RightsRequestRepository repository(m_context.db);
    RightsDue due;
    TRY_ASSIGN(due.overdue, repository.countDue(today.addDays(-1)));
    TRY_ASSIGN(due.soon, repository.countDue(today.addDays(RightsRules::soonDays)));
    due.soon -= due.overdue;
    return due;
}

} // namespace tawjih::rights
