#include "core/beneficiary/PersonMerge.h"

#include <algorithm>
#include <tuple>

namespace tawjih {

namespace {

/// Every field that a person is described by; id and stamp are the record's.
constexpr auto fields = std::tuple(
    &Beneficiary::externalId, &Beneficiary::sex, &Beneficiary::birth, &Beneficiary::nationalities, &Beneficiary::phone,
    &Beneficiary::otherPhone, &Beneficiary::email, &Beneficiary::preferredContact, &Beneficiary::safeToContact,
    &Beneficiary::contactNote, &Beneficiary::address, &Beneficiary::arrondissement, &Beneficiary::residenceStatus,
    &Beneficiary::documentNumber, &Beneficiary::residenceExpiresOn, &Beneficiary::maritalStatus,
    &Beneficiary::householdSize, &Beneficiary::dependants, &Beneficiary::educationLevel, &Beneficiary::bacStream,
    &Beneficiary::diploma, &Beneficiary::diplomaEquivalence, &Beneficiary::earlierTraining, &Beneficiary::earlierLevels,
    &Beneficiary::trade, &Beneficiary::practiceYears, &Beneficiary::languages, &Beneficiary::employmentStatus,
    &Beneficiary::interests, &Beneficiary::constraints, &Beneficiary::documents, &Beneficiary::sentBy,
    &Beneficiary::remarks, &Beneficiary::registeredOn);

constexpr auto nameFields =
    std::tuple(&PersonName::familyLatin, &PersonName::givenLatin, &PersonName::familyArabic, &PersonName::givenArabic);

template <typename Fields, typename Visit>
void eachField(const Fields& all, Visit visit) {
    std::apply([&](auto... field) { (visit(field), ...); }, all);
}

} // namespace

Beneficiary unmerged(const Beneficiary& before, const Beneficiary& made, const Beneficiary& now) {
    Beneficiary back = now;
    eachField(fields, [&](auto field) {
        if (now.*field == made.*field)
            back.*field = before.*field;
    });
    eachField(nameFields, [&](auto field) {
        if (now.name.*field == made.name.*field)
            back.name.*field = before.name.*field;
    });
    return back;
}

Beneficiary mergedFields(const Beneficiary& kept, const Beneficiary& other) {
    const Beneficiary nothing;
    Beneficiary merged = kept;
    eachField(fields, [&](auto field) {
        if (kept.*field == nothing.*field)
            merged.*field = other.*field;
    });
    eachField(nameFields, [&](auto field) {
        if ((kept.name.*field).isEmpty())
            merged.name.*field = other.name.*field;
    });
    if (other.registeredOn.isValid())
        merged.registeredOn = std::min(kept.registeredOn, other.registeredOn);
    return merged;
}

} // namespace tawjih
