#include "core/outcome/PastCompletion.h"

namespace tawjih {

std::optional<double> completionRate(const PastCompletion& past) {
    if (past.began < leastForCompletion)
        return std::nullopt;
    return static_cast<double>(past.completed) / past.began;
}

AgeGroup ageGroupOf(int age) {
    return age < 25 ? AgeGroup::Under25 : age < 55 ? AgeGroup::From25To54 : AgeGroup::Over54;
}

PastCompletion CompletionByGroup::like(Sex sex, const BirthDate& birth, QDate day) const {
    const auto age = birth.ageOn(day);
    return age && sex != Sex::NotSaid ? at(sex, ageGroupOf(*age)) : PastCompletion();
}

CompletionByGroup CompletionTable::of(const ProgrammeId& programme, const QString& trade, TrainingLevel level) const {
    const auto own = programmes.find(programme);
    const auto alike = trades.find({trade, level});
    CompletionByGroup found = own == programmes.end() ? CompletionByGroup() : own->second;
    if (alike == trades.end())
        return found;
    for (const auto& sex : allOf<Sex>())
        for (const AgeGroup age : {AgeGroup::Under25, AgeGroup::From25To54, AgeGroup::Over54})
            if (found.at(sex.value, age).began < leastForCompletion)
                found.at(sex.value, age) = alike->second.at(sex.value, age);
    return found;
}

} // namespace tawjih
