#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"

/// What an entry of the catalogue must have. Pure.
namespace tawjih::CatalogueRules {

inline constexpr int longestName = 300;
inline constexpr int longestLine = 2000;
inline constexpr int mostSeats = 10'000;
inline constexpr int highestCost = 1'000'000;
inline constexpr int longestMonths = 60;

/// Each returns Error Invalid with the fields that are refused, named as in the value type.
/// A name in at least one language; texts of bearable length; a source date and a day of verification that are not to
/// come; no such day without somebody who verified.
[[nodiscard]] Status check(const Provider& provider, QDate today);
/// Besides, a provider; an arrondissement that exists or none; a telephone number with digits, an e-mail address with
/// an @, a website of http or https; coordinates on the globe, both or none.
[[nodiscard]] Status check(const Establishment& establishment, QDate today);
/// Besides, an establishment; a trade of four digits (ISCO-08) or none; 1 to 60 months or not known.
[[nodiscard]] Status check(const Programme& programme, QDate today);
/// A programme and a first day; an end after the first day; a window for applications in order and not beyond the end;
/// no negative numbers, no quota above the seats; a language that exists (ISO 639-3) or none.
[[nodiscard]] Status check(const Intake& intake, QDate today);
[[nodiscard]] Status check(const CatalogueEntry& entry, QDate today);

/// The entry with each text as it is stored: one line, trimmed.
[[nodiscard]] Provider tidied(Provider provider);
[[nodiscard]] Establishment tidied(Establishment establishment);
[[nodiscard]] Programme tidied(Programme programme);
[[nodiscard]] Intake tidied(Intake intake);
[[nodiscard]] CatalogueEntry tidied(const CatalogueEntry& entry);

} // namespace tawjih::CatalogueRules
