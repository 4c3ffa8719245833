#include "core/identity/FoundBy.h"

#include "core/base/Text.h"
#include "core/casework/CaseAccess.h"
#include "core/identity/IdentityRepository.h"

#include <algorithm>

namespace tawjih::identity {

namespace {

/// The word of a name as it is written, for one that is folded.
QString written(const PersonName& name, const QString& folded) {
    for (const QString& part : {name.latin(), name.arabic()})
        for (const QString& word : part.split(u' ', Qt::SkipEmptyParts))
            if (foldName(word) == folded)
                return word;
    return folded;
}

bool holds(const QStringList& codes, const QString& code) {
    return std::ranges::any_of(
        codes, [&code](const QString& each) { return foldName(each).remove(QLatin1Char(' ')) == code; });
}

FoundBy described(const MatchReason& reason, const PersonOnRecord& record) {
    const Beneficiary& person = record.person;
    if (reason.likeness != Likeness::Code)
        return {FoundIn::Name, reason.typed, written(person.name, reason.matched), reason.likeness};
    const auto by = [&reason](FoundIn in, const QString& onRecord) {
        return FoundBy{in, reason.typed, onRecord, Likeness::Code};
    };
    if (holds(numberTokens(record.number), reason.matched))
        return by(FoundIn::Number, record.number);
    for (const QString& former : record.formerNumbers)
        if (holds(numberTokens(former), reason.matched))
            return by(FoundIn::FormerNumber, former);
    for (const QString& phone : {person.phone, person.otherPhone})
        if (holds(phoneTokens(phone), reason.matched))
            return by(FoundIn::Phone, phone);
    return by(FoundIn::Document, person.documentNumber);
}

} // namespace

Result<std::vector<FoundBy>> foundBy(const ServiceContext& context, BeneficiaryId id, const QString& typed) {
    TRY(vault::require(context.actor, vault::Permission::ReadCases));
    TRY_ASSIGN(const CaseStanding standing, CaseAccess(context).standing(id));
    if (!standing.mayRead)
        return std::vector<FoundBy>();
    TRY_ASSIGN(const auto record, IdentityRepository(context.db).onRecord(id));
    std::vector<FoundBy> reasons;
    if (record)
        for (const MatchReason& reason : NameIndex::reasons(record->entry(), typed))
            reasons.push_back(described(reason, *record));
    return reasons;
}

} // namespace tawjih::identity
