#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"

/// What an entry of the catalogue must have. Pure.
namespace tawjih::CatalogueRules {

/// Each returns Error Invalid with the fields that are refused.
/// A name in at least one language; a source date that is not to come.
[[nodiscard]] Status check(const Provider& provider, QDate today);
/// Besides, a provider.
[[nodiscard]] Status check(const Establishment& establishment, QDate today);
/// Besides, an establishment; a trade of four digits (ISCO-08) or none; 1 to 60 months or not known.
[[nodiscard]] Status check(const Programme& programme, QDate today);

} // namespace tawjih::CatalogueRules
