#pragma once

#include "core/household/Household.h"

#include <QString>

namespace tawjih::ui {

/// "wife", "father", "son": what somebody of that sex is to a person.
[[nodiscard]] QString relationText(Relation relation, Sex sex);

/// "wife · 31 · CAS-2026-00421": what tells somebody apart beside their name. \param relation none: left out
[[nodiscard]] QString kinText(const KnownPerson& person, std::optional<Relation> relation, QDate today);

/// "Same phone and address as Awa Diallo": why somebody is offered, their name in the script of the interface.
[[nodiscard]] QString offerText(const HouseholdOffer& offer);

/// A person's name in the script of the interface, isolated.
[[nodiscard]] QString firstName(const KnownPerson& person);

} // namespace tawjih::ui
