#include "core/identity/PersonRegister.h"

#include "core/beneficiary/MergeService.h"
#include "core/casework/CaseAccess.h"
#include "core/identity/DuplicateService.h"
#include "core/identity/IdentityRepository.h"

#include <algorithm>
#include <utility>

namespace tawjih::identity {

namespace {

/// Of somebody who is restricted for whoever searches, the numbers of their case alone.
SearchEntry numbersOnly(const PersonOnRecord& record) {
    PersonOnRecord bare;
    bare.person.id = record.person.id;
    bare.number = record.number;
    bare.formerNumbers = record.formerNumbers;
    return bare.entry();
}

} // namespace

Result<std::unique_ptr<NameRegister>> NameRegister::load(const ServiceContext& context,
                                                         const std::function<bool()>& cancelled) {
    TRY(vault::require(context.actor, vault::Permission::ReadCases));
    TRY_ASSIGN(const auto closed, CaseAccess(context).hidden());
    const QSet<BeneficiaryId> hidden(closed.begin(), closed.end());
    std::vector<SearchEntry> entries;
    TRY(IdentityRepository(context.db).each([&](SearchEntry&& entry, const Beneficiary& person) {
        if (!hidden.contains(person.id))
            entries.push_back(std::move(entry));
        return !cancelled || !cancelled();
    }));
    for (const BeneficiaryId person : hidden) {
        TRY_ASSIGN(const auto record, IdentityRepository(context.db).onRecord(person));
        if (record)
            entries.push_back(numbersOnly(*record));
    }
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
    TRY_ASSIGN(const auto record, IdentityRepository(connection).onRecord(id));
    // Who searches is not known here: until everybody is read again, a restricted person is found by the number alone.
    TRY_ASSIGN(const bool restricted, CaseAccess::isRestricted(connection, id));
    if (record)
        m_names.update(restricted ? numbersOnly(*record) : record->entry());
    else
        m_names.remove(id);
    return {};
}

DuplicateRegister::DuplicateRegister() : m_matches({}, spellingGroups(VariantDictionary())) {}

Result<std::unique_ptr<DuplicateRegister>> DuplicateRegister::load(const ServiceContext& context,
                                                                   const std::function<bool()>& cancelled) {
    TRY(vault::require(context.actor, vault::Permission::ReadCases));
    std::unique_ptr<DuplicateRegister> read(new DuplicateRegister);
    TRY(IdentityRepository(context.db).each([&](SearchEntry&&, const Beneficiary& person) {
        read->put(person);
        return !cancelled || !cancelled();
    }));
    if (cancelled && cancelled())
        return fail(ErrorCode::Cancelled);
    TRY(read->readApart(context));
    read->m_matches.refit(cancelled);
    if (cancelled && cancelled())
        return fail(ErrorCode::Cancelled);
    TRY_ASSIGN(const auto reviewed, DuplicateService(context).reviewed());
    read->m_matches.setCalibration(Calibration::fit(reviewed));
    return read;
}

void DuplicateRegister::put(const Beneficiary& person) {
    m_matches.put(person.id.uuid(), comparedPerson(person));
    m_versions.insert(person.id, person.stamp.version);
}

Status DuplicateRegister::refresh(db::Connection& connection, BeneficiaryId id) {
    TRY_ASSIGN(const bool found, IdentityRepository(connection).find(id, [&](SearchEntry&&, const Beneficiary& person) {
        put(person);
        return true;
    }));
    if (!found) {
        m_matches.remove(id.uuid());
        m_versions.remove(id);
    }
    std::erase_if(m_linked, [&](const Pair& pair) {
        const bool isTheirs = pair.first == id || pair.second == id;
        if (isTheirs && !m_apart.contains(pair))
            m_matches.forgetApart(pair.first.uuid(), pair.second.uuid());
        return isTheirs;
    });
    TRY_ASSIGN(const auto linked, IdentityRepository(connection).linked(id));
    for (const auto& pair : linked)
        link(pair);
    return {};
}

Result<bool> DuplicateRegister::catchUp(const ServiceContext& context) {
    TRY(vault::require(context.actor, vault::Permission::ReadCases));
    TRY_ASSIGN(const auto versions, IdentityRepository(context.db).versions());
    std::vector<BeneficiaryId> changed;
    for (auto stored = versions.cbegin(); stored != versions.cend(); ++stored)
        if (m_versions.value(stored.key()) != stored.value())
            changed.push_back(stored.key());
    for (auto known = m_versions.cbegin(); known != m_versions.cend(); ++known)
        if (!versions.contains(known.key()))
            changed.push_back(known.key());
    constexpr size_t few = 500;
    if (changed.size() > few && changed.size() > size_t(m_versions.size()) / 4)
        return false;
    for (const BeneficiaryId id : changed)
        TRY(refresh(context.db, id));
    TRY(readApart(context));
    return true;
}

Status DuplicateRegister::readApart(const ServiceContext& context) {
    TRY_ASSIGN(const auto notSame, MergeService(context).notSame());
    TRY_ASSIGN(const auto linked, IdentityRepository(context.db).linked());
    for (const std::set<Pair>& before : {std::exchange(m_apart, {}), std::exchange(m_linked, {})})
        for (const Pair& pair : before)
            m_matches.forgetApart(pair.first.uuid(), pair.second.uuid());
    for (const auto& [one, other] : notSame)
        keepApart(one, other);
    for (const Pair& pair : linked)
        link(pair);
    return {};
}

void DuplicateRegister::keepApart(BeneficiaryId one, BeneficiaryId other) {
    m_apart.insert(std::minmax(one, other));
    m_matches.keepApart(one.uuid(), other.uuid());
}

void DuplicateRegister::link(const Pair& pair) {
    m_linked.insert(std::minmax(pair.first, pair.second));
    m_matches.keepApart(pair.first.uuid(), pair.second.uuid());
}

std::vector<Match> DuplicateRegister::candidates(const Beneficiary& person) {
    return m_matches.score(comparedPerson(person), person.id.uuid());
}

} // namespace tawjih::identity
