#include "ui/household/HouseholdText.h"

#include "ui/beneficiary/PersonText.h"
#include "ui/casework/CaseEntries.h"
#include "ui/widgets/Bidi.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Household)
};

} // namespace

QString relationText(Relation relation, Sex sex) {
    const bool isWoman = sex == Sex::Female;
    if (isWoman || sex == Sex::Male)
        switch (relation) {
        case Relation::Spouse:
            return isWoman ? Words::tr("wife") : Words::tr("husband");
        case Relation::Parent:
            return isWoman ? Words::tr("mother") : Words::tr("father");
        case Relation::Child:
            return isWoman ? Words::tr("daughter") : Words::tr("son");
        case Relation::Sibling:
            return isWoman ? Words::tr("sister") : Words::tr("brother");
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
        return Words::tr("Same phone and address as %1").arg(name);
    return offer.samePhone ? Words::tr("Same phone as %1").arg(name) : Words::tr("Same address as %1").arg(name);
}

QString firstName(const KnownPerson& person) {
    return isolate(shownName(person.line.latinName, person.line.arabicName).first);
}

} // namespace tawjih::ui
