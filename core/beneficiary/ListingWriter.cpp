#include "core/beneficiary/ListingWriter.h"

#include "core/base/Text.h"
#include "core/beneficiary/Listing.h"
#include "core/beneficiary/ListingRepository.h"

#include <algorithm>

namespace tawjih {

namespace {

// Sorts after every real day (see the schema's note on sort keys).
const QLatin1String never("9999-12-31");

QString storedDay(const std::optional<QDate>& day, QLatin1String unknown) {
    return day ? day->toString(Qt::ISODate) : QString(unknown);
}

QString educationRank(EducationLevel level) {
    const auto& levels = allOf<EducationLevel>();
    const auto* found = std::ranges::find(levels, level, &CodeEntry<EducationLevel>::value);
    return QStringLiteral("%1").arg(found - std::begin(levels), 2, 10, QLatin1Char('0'));
}

} // namespace

QString nameKey(const PersonName& name) {
    const QString latin = foldName(name.familyLatin + QLatin1Char(' ') + name.givenLatin);
    return latin.isEmpty() ? foldName(name.familyArabic + QLatin1Char(' ') + name.givenArabic) : latin;
}

ListingEntry listingOf(const Beneficiary& person) {
    ListingEntry entry;
    entry.id = person.id;
    entry.name = person.name;
    entry.phone = person.phone;
    entry.otherPhone = person.otherPhone;
    entry.sex = person.sex;
    entry.birthDate = person.birth.date();
    entry.nationality = person.nationalities.value(0);
    entry.residenceStatus = person.residenceStatus;
    entry.residenceExpiresOn = person.residenceExpiresOn;
    entry.educationLevel = person.educationLevel;
    entry.arrondissement = person.arrondissement;
    entry.registeredOn = person.registeredOn;
    return entry;
}

QStringList tokensOf(const ListingEntry& entry) {
    QStringList tokens = searchTokens(entry.name.latin()) + searchTokens(entry.name.arabic()) +
                         numberTokens(entry.number) + phoneTokens(entry.phone) + phoneTokens(entry.otherPhone);
    for (const QString& number : entry.formerNumbers)
        tokens += numberTokens(number);
    tokens.sort();
    tokens.removeDuplicates();
    return tokens;
}

ListingWriter::ListingWriter(db::Connection& connection)
    : m_row(ListingRepository::rowStatement(connection))
    , m_token(ListingRepository::tokenStatement(connection)) {}

Status ListingWriter::put(const ListingEntry& entry) {
    m_row.bind("beneficiary_id", entry.id)
        .bind("number", entry.number)
        .bind("latin_name", entry.restricted ? QString::fromUtf16(hiddenName) : entry.name.latin())
        .bind("arabic_name", entry.name.arabic())
        .bind("name_key", nameKey(entry.name))
        .bind("sex", entry.sex)
        .bind("birth_date", storedDay(entry.birthDate, QLatin1String()))
        .bind("nationality", entry.nationality)
        .bind("residence_status", entry.residenceStatus)
        .bind("residence_expires_on", storedDay(entry.residenceExpiresOn, never))
        .bind("education_rank", educationRank(entry.educationLevel))
        .bind("arrondissement", entry.arrondissement)
        .bind("phone", entry.phone)
        .bind("status", entry.status)
        .bind("advisor_id", entry.advisor)
        .bind("advisor_name", entry.advisorName)
        .bind("registered_on", entry.registeredOn)
        .bind("last_session_on", storedDay(entry.lastSessionOn, QLatin1String()))
        .bind("next_step_due", storedDay(entry.nextStepDue, never));
    TRY(m_row.run());
    return {};
}

Status ListingWriter::addTokens(BeneficiaryId id, const QStringList& tokens) {
    m_token.bind("beneficiary_id", id);
    for (const QString& token : tokens)
        TRY(m_token.bind("token", token).run());
    return {};
}

} // namespace tawjih
