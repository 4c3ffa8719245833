#include "core/beneficiary/BeneficiaryService.h"

#include "core/base/Text.h"
#include "core/beneficiary/BeneficiaryRepository.h"
#include "core/beneficiary/BeneficiaryRules.h"
#include "core/beneficiary/Listing.h"
#include "core/casework/CaseAccess.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/indicator/FactService.h"

#include <algorithm>

namespace tawjih {

namespace {

constexpr int sameNamesRead = 200;
constexpr size_t sameNamesShown = 10;

QStringList sortedTokens(const QString& name) {
    QStringList tokens = searchTokens(name);
    tokens.sort();
    return tokens;
}

// The longest word first: it is the rarest more often than not.
QStringList longestFirst(QStringList tokens) {
    std::ranges::stable_sort(tokens, std::greater(), &QString::size);
    return tokens;
}

} // namespace

Result<Beneficiary> BeneficiaryService::find(BeneficiaryId id) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    TRY(CaseAccess(m_context).require(id));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(std::optional<Beneficiary> person, BeneficiaryRepository(m_context.db).find(id));
    if (!person)
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    TRY(m_context.audit.record(audit::Action::PersonRead, id));
    TRY(transaction.commit());
    return *std::move(person);
}

Result<std::optional<Beneficiary>> BeneficiaryService::compared(BeneficiaryId id) {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    return BeneficiaryRepository(m_context.db).find(id);
}

Result<Beneficiary> BeneficiaryService::save(const Beneficiary& person) {
    TRY(vault::require(m_context.actor, vault::Permission::EditCases));
    TRY(CaseAccess(m_context).require(person.id));
    Beneficiary next = BeneficiaryRules::tidied(person);
    if (auto problems = BeneficiaryRules::validate(next, m_context.clock.today()); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("beneficiary"), std::move(problems)});
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    BeneficiaryRepository repository(m_context.db);
    TRY_ASSIGN(const std::optional<Beneficiary> stored, repository.find(person.id));
    if (!stored)
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    if (stored->stamp.version != person.stamp.version)
        return fail(ErrorCode::Conflict, QStringLiteral("beneficiary"));
    next.stamp = stored->stamp;
    if (next == *stored)
        return next;
    next.stamp = {stored->stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    TRY(repository.update(next));
    TRY(refreshListing(m_context.db, next.id));
    TRY(indicator::FactService(m_context.db).refresh(next.id));
    TRY(m_context.audit.record(audit::Action::PersonChanged, next.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Beneficiary, next.id.uuid());
    return next;
}

Result<std::vector<Beneficiary>> BeneficiaryService::versions(BeneficiaryId id) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    TRY(CaseAccess(m_context).require(id));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(std::vector<Beneficiary> versions, BeneficiaryRepository(m_context.db).versions(id));
    if (versions.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    TRY(m_context.audit.record(audit::Action::PersonRead, id));
    TRY(transaction.commit());
    return versions;
}

Result<std::optional<Beneficiary>> BeneficiaryService::asOf(BeneficiaryId id, const QDateTime& instant) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    TRY(CaseAccess(m_context).require(id));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(std::optional<Beneficiary> person, BeneficiaryRepository(m_context.db).asOf(id, instant));
    TRY(m_context.audit.record(audit::Action::PersonRead, id));
    TRY(transaction.commit());
    return person;
}

Result<std::vector<LikelySame>> BeneficiaryService::likelySame(const PersonName& name, const BirthDate& birth) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    BeneficiaryRepository repository(m_context.db);
    std::vector<LikelySame> found;
    for (const auto script : {&PersonName::latin, &PersonName::arabic}) {
        const QStringList tokens = sortedTokens((name.*script)());
        if (tokens.isEmpty())
            continue;
        TRY_ASSIGN(const std::vector<LikelySame> candidates,
                   repository.withTokens(longestFirst(tokens), sameNamesRead));
        for (const LikelySame& candidate : candidates) {
            const QString& theirs = script == &PersonName::latin ? candidate.latinName : candidate.arabicName;
            if (sortedTokens(theirs) == tokens && BeneficiaryRules::mayBeSameBirth(birth, candidate.birth) &&
                std::ranges::find(found, candidate.id, &LikelySame::id) == found.end() && found.size() < sameNamesShown)
                found.push_back(candidate);
        }
    }
    return found;
}

Status BeneficiaryService::eachWithOpenCase(const std::function<bool(const Beneficiary&)>& visit) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    TRY_ASSIGN(const auto hidden, CaseAccess(m_context).hidden());
    return BeneficiaryRepository(m_context.db).eachWithOpenCase([&](const Beneficiary& person) {
        return std::ranges::find(hidden, person.id) != hidden.end() || visit(person);
    });
}

} // namespace tawjih
