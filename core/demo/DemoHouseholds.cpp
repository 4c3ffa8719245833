#include "core/demo/DemoHouseholds.h"

#include <algorithm>
#include <cstdlib>

namespace tawjih::demo {

namespace {

constexpr int mostRelatives = 3;
constexpr int personsARelative = 8; ///< of so many, at most one has a relative who came before
constexpr size_t rememberedOfOneCountry = 200;
constexpr int yearsBetweenSpouses = 12;
constexpr int yearsBetweenSiblings = 10;
constexpr int youngestParent = 17;
constexpr int oldestParent = 40;

} // namespace

void DemoHouseholds::meet(Beneficiary& person) {
    const QString latin = person.name.familyLatin;
    Met later{person.id,
              person.sex,
              person.maritalStatus == MaritalStatus::Married,
              person.birth.date().value_or(QDate()).year(),
              latin.isEmpty() ? person.name.familyArabic : latin,
              person.arrondissement,
              person.phone};
    std::deque<Met>& met = m_met[person.nationalities.value(0)];
    const auto kin = std::ranges::find_if(met, [&](const Met& earlier) {
        return earlier.relatives < mostRelatives && relationBetween(earlier, later).has_value();
    });
    ++m_persons;
    if (kin != met.end() && m_found * personsARelative < m_persons && m_random.chance(75)) {
        const auto relation = relationBetween(*kin, later);
        ++m_found;
        ++kin->relatives;
        const bool isNear = kin->arrondissement == later.arrondissement;
        const bool sharesPhone = isNear && m_random.chance(60);
        if (sharesPhone)
            later.phone = person.phone = kin->phone;
        if (!sharesPhone || m_random.chance(60))
            m_kin.push_back({{kin->id, person.id, *relation, isNear, {}}, person.registeredOn});
    }
    met.push_back(std::move(later));
    if (met.size() > rememberedOfOneCountry)
        met.pop_front();
}

std::optional<Relation> DemoHouseholds::relationBetween(const Met& earlier, const Met& later) {
    const int younger = later.born - earlier.born;
    if (earlier.born == 0 || later.born == 0)
        return std::nullopt;
    if (earlier.family != later.family) {
        const bool mayMarry = earlier.isMarried && later.isMarried && earlier.relatives == 0 &&
                              earlier.sex != later.sex && earlier.arrondissement == later.arrondissement &&
                              std::abs(younger) <= yearsBetweenSpouses;
        return mayMarry ? std::optional(Relation::Spouse) : std::nullopt;
    }
    if (std::abs(younger) <= yearsBetweenSiblings)
        return Relation::Sibling;
    if (std::abs(younger) < youngestParent || std::abs(younger) > oldestParent)
        return std::nullopt;
    return younger > 0 ? Relation::Child : Relation::Parent;
}

Status DemoHouseholds::link(const ServiceContext& context) {
    for (const Kin& kin : std::exchange(m_kin, {})) {
        const FixedClock then(QDateTime(kin.on, QTime(10, 0), Qt::UTC));
        HouseholdService households({context.db, context.audit, then, context.actor, context.changes});
        TRY(households.link(kin.link));
    }
    return {};
}

} // namespace tawjih::demo
