#include "core/demo/DemoPlans.h"

namespace tawjih::demo {

namespace {

const char16_t* const goals[] = {
    u"Ouvrir un atelier avec une amie",
    u"Un métier stable près de chez soi",
    u"Travailler dans un atelier reconnu",
    u"Obtenir un diplôme marocain",
};

const char16_t* const ofAdvisor[] = {
    u"Demander les dates du test de niveau",
    u"Appeler le centre pour une visite",
    u"Préparer la demande d'équivalence",
};

const char16_t* const ofPerson[] = {
    u"Apporter le certificat scolaire",
    u"Faire les photos d'identité",
    u"Visiter l'atelier de l'institut",
    u"Demander le certificat médical",
};

template <std::size_t N>
QString anyOf(const char16_t* const (&texts)[N], DemoRandom& random) {
    return QString::fromUtf16(texts[random.between(0, static_cast<int>(N) - 1)]);
}

/// One of the trainings of a trade; nothing where none is offered.
std::optional<ProgrammeId> trainingOf(const QString& trade, const std::vector<DemoOffer>& offers, DemoRandom& random) {
    std::vector<ProgrammeId> found;
    for (const DemoOffer& offer : offers)
        if (offer.trade == trade)
            found.push_back(offer.programme);
    return found.empty() ? std::nullopt : std::optional(random.any(found));
}

} // namespace

Status addPlan(PlanService& plans, const Beneficiary& person, const std::vector<DemoOffer>& offers, UserId advisor,
               QDate today, DemoRandom& random) {
    if (person.interests.isEmpty())
        return {};
    Plan plan;
    plan.beneficiary = person.id;
    plan.goal = anyOf(goals, random);
    for (const QString& trade : person.interests)
        plan.choices.push_back({trade, {}, {}});
    if (random.chance(70))
        plan.choices.front().programme = trainingOf(plan.choices.front().trade, offers, random);
    TRY(plans.save(plan));
    for (int left = random.between(1, 3); left > 0; --left) {
        PlanAction action;
        action.beneficiary = person.id;
        const bool advisors = random.chance(50);
        action.owner = advisors ? advisor : UserId();
        action.description = advisors ? anyOf(ofAdvisor, random) : anyOf(ofPerson, random);
        action.due = today.addDays(random.between(-6, 30));
        if (random.chance(35))
            action.doneOn = today.addDays(-random.between(0, 10));
        TRY(plans.save(action));
    }
    return {};
}

} // namespace tawjih::demo
