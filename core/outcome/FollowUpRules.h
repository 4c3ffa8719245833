#pragma once

#include "core/base/Result.h"
#include "core/outcome/FollowUp.h"

#include <array>
#include <utility>

/// When to ask, and what an answer must have. Pure.
namespace tawjih::FollowUpRules {

/// Months after completion (or, without one, after registration) at which people are asked (domain.md).
inline constexpr std::array marks = {1, 3, 6, 12};

/// The mark whose turn it is: the last one that has come. It lapses when the next comes, the last one after six more
/// months. Nothing before the first and after the last.
[[nodiscard]] std::optional<int> markOn(QDate base, QDate today);

/// First and last day from which counting must have begun for `mark` to be the one on `today`.
[[nodiscard]] std::pair<QDate, QDate> basesOf(int mark, QDate today);

/// A person, one of the marks, a day that is not to come. Error Invalid.
[[nodiscard]] Status check(const FollowUp& followUp, QDate today);

} // namespace tawjih::FollowUpRules
