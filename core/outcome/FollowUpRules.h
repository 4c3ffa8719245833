#pragma once

#include "core/base/Result.h"
#include "core/outcome/ContactAttempt.h"
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

/// The mark of so many months, one of `marks`; and the months of a mark, 0 for the first week.
[[nodiscard]] FollowUpMark markOf(int months);
[[nodiscard]] int monthsOf(FollowUpMark mark);

/// Days from the first contact (the first session, or registration) to the first question. Its turn ends when the first
/// month's comes, when the person came back meanwhile, or after as many attempts in vain as `enoughAttempts`.
inline constexpr int firstDays = 7;

/// After so many attempts in vain a person may be noted as unreachable.
inline constexpr int enoughAttempts = 3;

/// First and last day of registration for the first week's question to be possible on `today`: the first month's has
/// not come yet.
[[nodiscard]] std::pair<QDate, QDate> weekBasesOf(QDate today);

/// A person and an instant that is not to come; the note on one line. Error Invalid.
[[nodiscard]] Status check(const ContactAttempt& attempt, const QDateTime& now);

/// A person, one of the marks, a day that is not to come. Error Invalid.
[[nodiscard]] Status check(const FollowUp& followUp, QDate today);

} // namespace tawjih::FollowUpRules
