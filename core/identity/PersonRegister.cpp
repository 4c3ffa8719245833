#include "core/identity/PersonRegister.h"

#include "core/beneficiary/MergeService.h"
#include "core/identity/IdentityRepository.h"

namespace tawjih::identity {

Result<std::unique_ptr<NameRegister>> NameRegister::load(const ServiceContext& context,
                                                         const std::function<bool()>& cancelled) {
    TRY(vault::require(context.actor, vault::Permission::ReadCases));
    std::vector<SearchEntry> entries;
    TRY(IdentityRepository(context.db).each([&](SearchEntry&& entry, const Beneficiary&) {
        entries.push_back(std::move(entry));
        return !cancelled || !cancelled();
    }));
    size_t next = 0;
    auto names = NameIndex::build(
        [&](SearchEntry& entry) {
            if (next == entries.size())
                return false;
            entry = std::move(entries[next++]);
            return true;
        },
        {}, cancelled);
    if (!names || (cancelled && cancelled()))
        return fail(ErrorCode::Cancelled);
    return std::unique_ptr<NameRegister>(new NameRegister(*std::move(names)));
}

Status NameRegister::refresh(db::Connection& connection, BeneficiaryId id) {
    TRY_ASSIGN(const bool found, IdentityRepository(connection).find(id, [&](SearchEntry&& entry, const Beneficiary&) {
        m_names.update(entry);
        return true;
    }));
    if (!found)
        m_names.remove(id);
    return {};
}

DuplicateRegister::DuplicateRegister() : m_matches({}, spellingGroups(VariantDictionary())) {}

Result<std::unique_ptr<DuplicateRegister>> DuplicateRegister::load(const ServiceContext& context,
                                                                   const std::function<bool()>& cancelled) {
    TRY(vault::require(context.actor, vault::Permission::ReadCases));
    std::unique_ptr<DuplicateRegister> read(new DuplicateRegister);
    TRY(IdentityRepository(context.db).each([&](SearchEntry&& entry, const Beneficiary& person) {
        read->m_matches.put(entry.id.uuid(), comparedPerson(person));
        return !cancelled || !cancelled();
    }));
    if (cancelled && cancelled())
        return fail(ErrorCode::Cancelled);
    TRY_ASSIGN(const auto apart, MergeService(context).notSame());
    for (const auto& [one, other] : apart)
        read->keepApart(one, other);
    read->m_matches.refit();
    return read;
}

Status DuplicateRegister::refresh(db::Connection& connection, BeneficiaryId id) {
    TRY_ASSIGN(const bool found, IdentityRepository(connection).find(id, [&](SearchEntry&&, const Beneficiary& person) {
        m_matches.put(id.uuid(), comparedPerson(person));
        return true;
    }));
    if (!found)
        m_matches.remove(id.uuid());
    return {};
}

std::vector<Match> DuplicateRegister::candidates(const Beneficiary& person) {
    return m_matches.score(comparedPerson(person), person.id.uuid());
}

} // namespace tawjih::identity
