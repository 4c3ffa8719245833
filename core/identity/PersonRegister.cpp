#include "core/identity/PersonRegister.h"

#include "core/beneficiary/MergeService.h"
#include "core/identity/IdentityRepository.h"

namespace tawjih::identity {

PersonRegister::PersonRegister(const VariantDictionary& dictionary)
    : m_names(dictionary)
    , m_matches({}, spellingGroups(dictionary)) {}

Result<std::unique_ptr<PersonRegister>> PersonRegister::load(const ServiceContext& context,
                                                             const std::function<bool()>& cancelled) {
    TRY(vault::require(context.actor, vault::Permission::ReadCases));
    const VariantDictionary dictionary;
    std::unique_ptr<PersonRegister> read(new PersonRegister(dictionary));
    std::vector<SearchEntry> entries;
    bool stopped = false;
    TRY(IdentityRepository(context.db).each([&](IdentityRecord&& record) {
        stopped = cancelled && cancelled();
        read->m_matches.put(record.entry.id.uuid(), record.person);
        entries.push_back(std::move(record.entry));
        return !stopped;
    }));
    size_t next = 0;
    auto names = NameIndex::build(
        [&](SearchEntry& entry) {
            if (next == entries.size())
                return false;
            entry = std::move(entries[next++]);
            return true;
        },
        dictionary, cancelled);
    if (stopped || !names)
        return fail(ErrorCode::Cancelled);
    read->m_names = *std::move(names);
    TRY_ASSIGN(const auto apart, MergeService(context).notSame());
    for (const auto& [one, other] : apart)
        read->keepApart(one, other);
    read->m_matches.refit();
    return read;
}

Status PersonRegister::refresh(db::Connection& connection, BeneficiaryId id) {
    TRY_ASSIGN(const auto record, IdentityRepository(connection).find(id));
    if (record) {
        m_names.update(record->entry);
        m_matches.put(id.uuid(), record->person);
    } else {
        m_names.remove(id);
        m_matches.remove(id.uuid());
    }
    return {};
}

std::vector<Match> PersonRegister::candidates(const Beneficiary& person) {
    return m_matches.score(comparedPerson(person), person.id.uuid());
}

} // namespace tawjih::identity
