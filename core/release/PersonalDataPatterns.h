#pragma once

#include <QString>

namespace tawjih::release {

// What personal data look like. All but plainText() read what plainText() made.

/// A text with 0-9 for the digits of every script, a plain space and a plain hyphen for their kinds, compatible forms
/// of letters made plain, and without marks that change directions.
[[nodiscard]] QString plainText(const QString& text);

/// The text with " | " for every day in it, in figures or with the name of its month in French, Arabic or English; the
/// same text where there is none.
[[nodiscard]] QString withoutDates(const QString& plain);

[[nodiscard]] bool hasPhone(const QString& plain);
[[nodiscard]] bool hasEmail(const QString& plain);
/// Whether something in it looks like the number of a passport, a residence card, a refugee or a case.
[[nodiscard]] bool hasDocumentNumber(const QString& plain);

} // namespace tawjih::release
