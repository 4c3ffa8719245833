#pragma once

#include "core/base/Result.h"
#include "core/guidance/AdmissionRule.h"

#include <QJsonObject>

/// Rules as they are stored and exchanged: each part an object with one key.
///     {"all": [{"age": {"min": 15, "max": 30, "on": "09-01"}}, {"any": [{"school": {"least": "lower_3"}},
///      {"earlier": {"level": "specialisation"}}]}, {"title": {"on": "start"}}, {"not": {"nationality": ["MAR"]}}]}
/// Days are "start", "application" or month-day; values of closed lists are their codes.
namespace tawjih::RuleJson {

[[nodiscard]] QJsonObject toJson(const Expression& rule);

/// Nothing is guessed and nothing is passed over: an unknown key or code, a value of another type or out of range, more
/// than maxConditions or maxDepth give Error Invalid with the place of each fault in the tree as the problem's field
/// ("all[1].any[0].age.min").
[[nodiscard]] Result<Expression> fromJson(const QJsonObject& json);

/// The same as text, compact and with keys in a fixed order. Reading any bytes is safe.
[[nodiscard]] QByteArray write(const Expression& rule);
[[nodiscard]] Result<Expression> read(const QByteArray& text);

} // namespace tawjih::RuleJson
