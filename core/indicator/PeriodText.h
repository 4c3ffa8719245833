#pragma once

#include "core/base/Result.h"
#include "core/base/Tongue.h"
#include "core/indicator/Period.h"

namespace tawjih::indicator {

/// "March 2026", "quarter 1 of 2026", "school year 2025–2026", "year 2026", "12 March 2026 – 3 April 2026", "since the
/// desk opened": what a period is called in a language.
[[nodiscard]] QString periodName(const Period& period, const Tongue& tongue);

/// The period of equal length that ends on the day before: whole months stay whole months. Nothing for a period without
/// a beginning.
[[nodiscard]] std::optional<Period> periodBefore(const Period& period);

/// A period as it is typed on the command line and kept: "2026", "2026-03", "2026-Q1", "school:2025", "project:2024",
/// "2026-01-05..2026-02-10", "all"; for work that repeats itself also "last-month" and "last-quarter", those that were
/// over on a day. Error Invalid (field "period"): Malformed, or Contradiction where it ends before it begins.
/// \param today the day; without one nothing is the last
[[nodiscard]] Result<Period> periodFrom(const QString& text, QDate today = {});

} // namespace tawjih::indicator
