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

} // namespace

Status addPlan(PlanService& plans, BeneficiaryId person, const QStringList& interests, UserId advisor, QDate today,
               DemoRandom& random) {
    if (interests.isEmpty())
        return {};
    Plan plan;
    plan.beneficiary = person;
    plan.goal = anyOf(goals, random);
    for (const QString& trade : interests)
        plan.choices.push_back({trade, {}, {}});
    TRY(plans.save(plan));
    for (int left = random.between(1, 3); left > 0; --left) {
        PlanAction action;
        action.beneficiary = person;
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
