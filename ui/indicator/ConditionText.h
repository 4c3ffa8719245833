#pragma once

#include "core/base/Tongue.h"
#include "core/indicator/Condition.h"
#include "core/indicator/Indicator.h"

#include <functional>

namespace tawjih::ui {

/// What the desk names itself, for a field of kind Name (nationalities, providers, trades, advisors…): keys and how
/// people call them, in the order in which they are offered.
using FieldNames = std::function<std::vector<std::pair<QString, QString>>(const indicator::Field&)>;

/// The values that a test of a field may name, "not known" last; empty where the values are numbers or days.
[[nodiscard]] std::vector<std::pair<QString, QString>> choicesOf(const indicator::Field& field, const FieldNames& names,
                                                                 const Tongue& tongue);

/// A condition in words: "answer to the request: accepted or refused; and age on the day: 18 to 30". Also of what the
/// data model does not know: then as it stands in the definition.
[[nodiscard]] QString conditionText(const indicator::Condition& condition, indicator::Population population,
                                    const FieldNames& names, const Tongue& tongue);

/// What an indicator counts, in sentences: its definition, then its conditions in words.
[[nodiscard]] QStringList indicatorSentences(const indicator::Indicator& indicator, const FieldNames& names,
                                             const Tongue& tongue);

} // namespace tawjih::ui
