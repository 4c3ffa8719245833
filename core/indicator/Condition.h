#pragma once

#include "core/base/Result.h"
#include "core/indicator/Field.h"

#include <QJsonObject>

namespace tawjih::indicator {

/// Which rows count: tests of fields, combined. As JSON each part is an object:
///     {"all": [{"field": "referral_status", "in": ["accepted"]}, {"any": [{"field": "stage", "least": "enrolled"},
///      {"field": "days_to_answer", "max": 30}]}, {"not": {"field": "residence_ends_on", "days_ahead": {"min": 0,
///      "max": 90}}}]}
/// An empty "all" holds for every row. Days are compared with the day on which the facts were true: `days_ahead` counts
/// from there on, `days_ago` back.
struct Condition {
    enum class Kind { All, Any, Not, Test };
    enum class Test {
        In,        ///< code or name is one of `values` ("unknown" for not known); bits: has one of them
        Least,     ///< at least the value `values[0]` in the order of its list; never "not known"
        Most,      ///< at most
        Between,   ///< a number, an age or days lasting, from `min` to `max`
        DaysAgo,   ///< so many days before the day of the facts, from `min` to `max`
        DaysAhead, ///< so many days after it
        Known      ///< `known`: known, or not known; bits: any set, or none
    };

    Kind kind = Kind::All;
    std::vector<Condition> parts; ///< All, Any; one for Not
    QString field;
    Test test = Test::Known;
    QStringList values;
    int min = 0;
    int max = 0;
    bool known = true;
    bool operator==(const Condition&) const = default;

    static constexpr int noLimit = 1'000'000;
};

[[nodiscard]] QJsonObject toJson(const Condition& condition);

/// Reads a condition on rows of a population. Nothing is guessed and nothing passed over: what the data model does not
/// know is added to `problems` with its place below `path` ("counted.all[1].field").
[[nodiscard]] Condition conditionFrom(const QJsonValue& json, Population population, const QString& path,
                                      std::vector<FieldProblem>& problems);

/// The same for a condition that is there already.
void check(const Condition& condition, Population population, const QString& path, std::vector<FieldProblem>& problems);

} // namespace tawjih::indicator
