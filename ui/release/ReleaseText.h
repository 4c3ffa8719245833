#pragma once

#include "core/release/ReleaseMaker.h"

#include <QLocale>

namespace tawjih::ui {

/// What a level of a column's hierarchy is called: "10-year bands", "country", "not told".
[[nodiscard]] QString levelName(const release::RecipeColumn& column, int level);

/// What a level makes of values that the desk knows well: "24 → 20–29, 38 → 35–44". Nothing to show: empty.
[[nodiscard]] QString levelExamples(const release::RecipeColumn& column, int level);

/// "before → after", pointing onwards in either direction of writing.
[[nodiscard]] QString becomes(const QString& before, const QString& after);

/// What a column is to somebody who would recognise people.
[[nodiscard]] QString roleName(release::FieldRole role);

/// What a promise about sensitive values is called, and what it means.
[[nodiscard]] QString modelName(release::SensitiveModel model);
[[nodiscard]] QString modelMeaning(release::SensitiveModel model);
/// Whether its parameter counts values (l) rather than measuring a distance (t).
[[nodiscard]] bool countsValues(release::SensitiveModel model);

/// What each way to make records less exact does.
[[nodiscard]] QString methodMeaning(release::Method method);

/// Why there is no release, and what would make one possible.
[[nodiscard]] QString faultText(const release::ReleaseFault& fault);

/// "3.2 %", as the language writes it.
[[nodiscard]] QString shareText(double share);

/// From the persons asked for to those in the file, in sentences.
[[nodiscard]] QString countsText(const release::PreparedRelease& release);
/// The risk before and after, in sentences.
[[nodiscard]] QString riskText(const release::PreparedRelease& release);
/// How the levels were found: proven the best or not.
[[nodiscard]] QString searchText(const release::PreparedRelease& release);

} // namespace tawjih::ui
