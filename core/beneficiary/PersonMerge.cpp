#include "core/beneficiary/PersonMerge.h"

#include "core/base/Text.h"
#include "core/beneficiary/BeneficiaryRules.h"

#include <algorithm>
#include <iterator>
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

template <typename Values>
void append(Values& to, const Values& more) {
    for (const auto& value : more)
        if (std::ranges::find(to, value) == to.end())
            to.push_back(value);
}

void append(std::vector<DocumentState>& to, const std::vector<DocumentState>& more) {
    for (const DocumentState& document : more)
        if (std::ranges::find(to, document.kind, &DocumentState::kind) == to.end())
            to.push_back(document);
}

/// What one of the two did not say of a language the other may have.
void append(std::vector<LanguageSkill>& to, const std::vector<LanguageSkill>& more) {
    for (const LanguageSkill& skill : more) {
        const auto known = std::ranges::find(to, skill.language, &LanguageSkill::language);
        if (known == to.end()) {
            to.push_back(skill);
            continue;
        }
        for (const auto level : {&LanguageSkill::spoken, &LanguageSkill::written})
            if ((*known).*level == CefrLevel::NotSaid)
                (*known).*level = skill.*level;
    }
}

void append(std::optional<std::vector<EarlierTraining>>& to, const std::optional<std::vector<EarlierTraining>>& more) {
    if (to && more)
        append(*to, *more);
    else if (more)
        to = more;
}

void appendText(QString& to, const QString& more, QLatin1String separator) {
    if (!more.isEmpty() && !to.contains(more))
        to += to.isEmpty() ? more : QString(separator + more);
}

/// Local and international writing of a number share its last eight digits.
QString numberIn(const QString& phone) {
    QString digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits.right(8);
}

} // namespace

Beneficiary joinedFields(const Beneficiary& one, const Beneficiary& other) {
    Beneficiary joined = one;
    append(joined.nationalities, other.nationalities);
    append(joined.earlierLevels, other.earlierLevels);
    append(joined.languages, other.languages);
    append(joined.interests, other.interests);
    append(joined.constraints, other.constraints);
    append(joined.documents, other.documents);
    appendText(joined.contactNote, other.contactNote, QLatin1String("; "));
    appendText(joined.earlierTraining, other.earlierTraining, QLatin1String("; "));
    appendText(joined.remarks, other.remarks, QLatin1String("\n"));
    return joined;
}

QString secondPhone(const Beneficiary& one, const Beneficiary& other, const QString& phone) {
    for (const QString* number : {&one.otherPhone, &one.phone, &other.phone, &other.otherPhone})
        if (!number->isEmpty() && numberIn(*number) != numberIn(phone))
            return *number;
    return {};
}

bool mayBeRelatives(const Beneficiary& one, const Beneficiary& other) {
    if (BeneficiaryRules::mayBeSameBirth(one.birth, other.birth))
        return false;
    for (const QString& phone : {one.phone, one.otherPhone})
        if (!phone.isEmpty() &&
            (numberIn(phone) == numberIn(other.phone) || numberIn(phone) == numberIn(other.otherPhone)))
            return true;
    return !one.address.isEmpty() && searchTokens(one.address) == searchTokens(other.address);
}

std::pair<BeneficiaryId, BeneficiaryId> inOrder(BeneficiaryId one, BeneficiaryId other) {
    return one.uuid().toRfc4122() < other.uuid().toRfc4122() ? std::pair(one, other) : std::pair(other, one);
}

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
    Beneficiary merged = joinedFields(kept, other);
    eachField(fields, [&](auto field) {
        if (merged.*field == nothing.*field)
            merged.*field = other.*field;
    });
    merged.otherPhone = secondPhone(kept, other, merged.phone);
    eachField(nameFields, [&](auto field) {
        if ((kept.name.*field).isEmpty())
            merged.name.*field = other.name.*field;
    });
    if (other.registeredOn.isValid())
        merged.registeredOn = std::min(kept.registeredOn, other.registeredOn);
    return merged;
}

} // namespace tawjih
