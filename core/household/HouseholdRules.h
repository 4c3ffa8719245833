#pragma once

#include "core/base/Error.h"
#include "core/household/Household.h"

#include <span>

/// Which links can be, and which are unusual. Pure.
namespace tawjih::HouseholdRules {

/// A parent is at least so much older than the child; less is warned of, since a year may be an estimate.
inline constexpr int yearsOfParent = 12;

/// More persons than this with one phone or address are no household but an association, a shelter, an employer.
inline constexpr size_t mostSharing = 8;

/// All that is wrong: "relative" (NotUnique: the same person), "since" (Contradiction: no spouses, or before one of
/// them was born; InFuture). \param one other the births of the two
[[nodiscard]] std::vector<FieldProblem> validate(const NewLink& link, const BirthDate& one, const BirthDate& other,
                                                 QDate today);

/// Whether a parent of that birth is too young for the child, as far as both are known.
[[nodiscard]] bool isParentTooYoung(const BirthDate& parent, const BirthDate& child);

/// What is unusual about a link next to those that stand. \param linksOfPerson linksOfRelative all of each
[[nodiscard]] std::vector<LinkWarning> warnings(const NewLink& link, const BirthDate& person, const BirthDate& relative,
                                                std::span<const PersonLink> linksOfPerson,
                                                std::span<const PersonLink> linksOfRelative);

/// Whether two addresses are one line: the same words, however they are written. Empty ones are not.
[[nodiscard]] bool isSameAddress(const QString& a, const QString& b);

/// Whether two persons share one of their phones (the last eight digits).
[[nodiscard]] bool sharePhone(const QString& phone, const QString& otherPhone, const QString& theirs,
                              const QString& theirOther);

} // namespace tawjih::HouseholdRules
