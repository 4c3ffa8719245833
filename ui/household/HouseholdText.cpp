#include "ui/household/HouseholdText.h"

#include "ui/beneficiary/PersonText.h"
#include "ui/casework/CaseEntries.h"
#include "ui/widgets/Bidi.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

struct HouseholdWords {
    Q_DECLARE_TR_FUNCTIONS(Household)
};

} // namespace

QString relationText(Relation relation, Sex sex) {
    const bool isWoman = sex == Sex::Female;
    if (isWoman || sex == Sex::Male)
        switch (relation) {
        case Relation::Spouse:
            return isWoman ? HouseholdWords::tr("wife") : HouseholdWords::tr("husband");
        case Relation::Parent:
            return isWoman ? HouseholdWords::tr("mother") : HouseholdWords::tr("father");
        case Relation::Child:
            return isWoman ? HouseholdWords::tr("daughter") : HouseholdWords::tr("son");
        case Relation::Sibling:
            return isWoman ? HouseholdWords::tr("sister") : HouseholdWords::tr("brother");
        case Relation::Relative:
        case Relation::Housemate:
            break;
        }
    return labelOf(relation);
}

QString kinText(const KnownPerson& person, std::optional<Relation> relation, QDate today) {
    return joined({relation ? relationText(*relation, person.sex) : QString(), ageText(person.birth, today),
                   isolateLtr(person.line.number)});
}

QString offerText(const HouseholdOffer& offer) {
    const QString name = firstName(offer.person);
    if (offer.samePhone && offer.sameAddress)
        return HouseholdWords::tr("Same phone and address as %1").arg(name);
    return offer.samePhone ? HouseholdWords::tr("Same phone as %1").arg(name)
                           : HouseholdWords::tr("Same address as %1").arg(name);
}

QString firstName(const KnownPerson& person) {
    return isolate(shownName(person.line.latinName, person.line.arabicName).first);
}

} // namespace tawjih::ui
