#include "core/guidance/OfferStock.h"

#include "core/base/Places.h"
#include "core/guidance/RuleSeed.h"

#include <QHash>

namespace tawjih {

namespace {

template <typename Entry>
QHash<QUuid, const Entry*> byId(const std::vector<Entry>& entries) {
    QHash<QUuid, const Entry*> found;
    for (const Entry& entry : entries)
        found.insert(entry.id.uuid(), &entry);
    return found;
}

std::optional<GeoPoint> placeOf(const Establishment& establishment) {
    if (establishment.latitude && establishment.longitude)
        return GeoPoint{*establishment.latitude, *establishment.longitude};
    return centreOf(establishment.arrondissement);
}

Offer offerOf(const Offered& entry, const std::map<IntakeId, SeatsLeft>& seats, const CompletionTable& past) {
    Offer offer;
    offer.trade = entry.programme.trade;
    offer.level = entry.programme.level;
    offer.provider = entry.provider.kind;
    offer.rule = entry.rule;
    offer.place = placeOf(entry.establishment);
    offer.completion = past.of(entry.programme.id, entry.programme.trade, entry.programme.level);
    if (!entry.intake)
        return offer;
    const Intake& intake = *entry.intake;
    offer.intake = intake.id;
    offer.startsOn = intake.startsOn;
    offer.opensOn = intake.applicationsFrom;
    offer.closesOn = intake.applicationsUntil;
    offer.schedule = intake.schedule;
    offer.language = intake.teachingLanguage;
    if (const auto left = seats.find(intake.id); left != seats.end()) {
        offer.seatsFree = left->second.free;
        offer.quotaLeft = left->second.quota;
    }
    return offer;
}

} // namespace

OfferStock stockOf(const CatalogueParts& parts, std::vector<AdmissionRule> rules,
                   const std::map<IntakeId, SeatsLeft>& seats, const CompletionTable& past, QDate day) {
    const auto providers = byId(parts.providers);
    const auto establishments = byId(parts.establishments);
    const auto rulesById = byId(rules);
    std::multimap<ProgrammeId, const Intake*> intakes;
    for (const Intake& intake : parts.intakes)
        intakes.emplace(intake.programme, &intake);

    const auto usable = [&rulesById](const std::optional<AdmissionRuleId>& id) {
        const AdmissionRule* rule = id ? rulesById.value(id->uuid()) : nullptr;
        return rule && rule->active;
    };
    const auto ruleFor = [&](const Offered& entry) {
        if (entry.intake && usable(entry.intake->rule))
            return *entry.intake->rule;
        if (usable(entry.programme.rule))
            return *entry.programme.rule;
        const AdmissionRule* general = defaultRule(rules, entry.programme.level, entry.provider.kind);
        return general ? general->id : AdmissionRuleId();
    };

    std::vector<Offered> offered;
    std::vector<Offer> offers;
    Facts nobody;
    nobody.day = day;
    const auto add = [&](Offered entry) {
        entry.rule = ruleFor(entry);
        Offer offer = offerOf(entry, seats, past);
        if (stateOf(offer, nobody) == IntakeState::Closed)
            return false;
        offers.push_back(std::move(offer));
        offered.push_back(std::move(entry));
        return true;
    };
    for (const Programme& programme : parts.programmes) {
        const Establishment* place = establishments.value(programme.establishment.uuid());
        const Provider* provider = place ? providers.value(place->provider.uuid()) : nullptr;
        if (!provider)
            continue; // one of them is no longer offered
        bool comes = false;
        const auto [first, last] = intakes.equal_range(programme.id);
        for (auto intake = first; intake != last; ++intake)
            comes = add({*provider, *place, programme, *intake->second, {}}) || comes;
        if (!comes)
            add({*provider, *place, programme, std::nullopt, {}});
    }
    Matcher matcher(std::move(offers), rules);
    return {day, std::move(offered), std::move(rules), std::move(matcher)};
}

Seeker seekerOf(const Beneficiary& person, const QStringList& wishes, QDate day) {
    return {factsOf(person, day), wishes, person.constraints, centreOf(person.arrondissement)};
}

} // namespace tawjih
