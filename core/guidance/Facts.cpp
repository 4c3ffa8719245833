#include "core/guidance/Facts.h"

namespace tawjih {

Facts factsOf(const Beneficiary& person, QDate today) {
    Facts facts;
    facts.day = today;
    facts.birth = person.birth;
    facts.sex = person.sex;
    facts.nationalities = person.nationalities;
    facts.area = person.arrondissement;
    facts.residence = person.residenceStatus;
    facts.residenceExpiresOn = person.residenceExpiresOn;
    facts.education = person.educationLevel;
    facts.stream = person.bacStream;
    facts.equivalence = person.diplomaEquivalence;
    facts.languages = person.languages;
    facts.trainings = person.earlierLevels;
    facts.practiceYears = person.practiceYears;
    facts.documents = person.documents;
    for (DocumentState& document : facts.documents)
        if (document.status == DocumentStatus::Held && document.expiresOn && *document.expiresOn < today)
            document.status = DocumentStatus::Expired;
    return facts;
}

std::optional<std::pair<int, int>> ageRangeOn(const BirthDate& birth, QDate day) {
    if (!birth.isKnown() || !day.isValid())
        return std::nullopt;
    const QDate born = *birth.date();
    if (birth.precision() == BirthPrecision::Day) {
        const int age = *birth.ageOn(day);
        return std::pair(age, age);
    }
    const int margin = birth.precision() == BirthPrecision::Estimated ? estimateMargin : 0;
    const auto ageIfBorn = [day](QDate date) { return *BirthDate::exact(date).ageOn(day); };
    return std::pair(ageIfBorn(QDate(born.year() + margin, 12, 31)), ageIfBorn(QDate(born.year() - margin, 1, 1)));
}

Truth isMoroccan(const Facts& facts) {
    return facts.nationalities.isEmpty() ? Truth::Unknown : truth(facts.nationalities.contains(QLatin1String("MAR")));
}

bool needsResidenceHelp(const Facts& facts) {
    const bool expired = facts.residenceExpiresOn && *facts.residenceExpiresOn < facts.day;
    return facts.residence == ResidenceStatus::None || facts.residence == ResidenceStatus::Undisclosed || expired;
}

} // namespace tawjih
