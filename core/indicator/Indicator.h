#pragma once

#include "core/indicator/Condition.h"
#include "core/indicator/Dimension.h"

#include <QJsonObject>

namespace tawjih::indicator {

/// What is counted of the rows: the persons behind them, each once, the rows themselves, or places (the sum of a
/// field).
enum class CountedUnit { Persons, Services, Places };

} // namespace tawjih::indicator

namespace tawjih {

template <>
struct Codes<indicator::CountedUnit> {
    using U = indicator::CountedUnit;
    static constexpr CodeEntry<U> entries[] = {
        {U::Persons, "persons", QT_TRANSLATE_NOOP("Codes", "persons, each once")},
        {U::Services, "services", QT_TRANSLATE_NOOP("Codes", "services (a person may have several)")},
        {U::Places, "places", QT_TRANSLATE_NOOP("Codes", "places")},
    };
};

} // namespace tawjih

namespace tawjih::indicator {

/// A number with its definition, as data. Shipped ones are in `:/data/indicators.json`, a desk adds its own.
///
/// Of the population's rows whose event date lies in the period, those of `of` are the whole, those of `of` for which
/// `counted` holds too are the part, and those for which `unknown` holds are told apart: they are in neither, whatever
/// the other two say.
struct Indicator {
    QString code;
    LocalName name;
    LocalName definition; ///< in a sentence or two, as people read it
    Population population = Population::Persons;
    CountedUnit unit = CountedUnit::Persons;
    QString date; ///< field of the event date; empty: a state on the day of the facts, whatever the period
    Condition counted;
    std::optional<Condition> of; ///< nothing: the indicator is a count, not a share
    std::optional<Condition> unknown;
    QString lasting;                   ///< field of days: the indicator tells how long it took, of the rows counted
    QString sum;                       ///< Places: the field that is added up
    std::vector<Dimension> breakdowns; ///< those offered; empty: all that apply
    QString source;
    bool shipped = false;

    [[nodiscard]] bool isShare() const { return of.has_value(); }
    [[nodiscard]] bool isDated() const { return !date.isEmpty(); }
    [[nodiscard]] bool allows(Dimension dimension) const;
    bool operator==(const Indicator&) const = default;
};

inline constexpr int indicatorFormat = 1;

/// What in a definition the data model does not know or cannot count; none when it is sound.
[[nodiscard]] std::vector<FieldProblem> problemsOf(const Indicator& indicator);

[[nodiscard]] QJsonObject toJson(const Indicator& indicator);
/// Error Invalid names every fault with its place ("counted.all[0].field"). Unknown keys are faults.
[[nodiscard]] Result<Indicator> indicatorFrom(const QJsonObject& json);

/// The definition with population, event date, unit and source, in sentences of a language: for the appendix of a
/// report.
[[nodiscard]] QString explained(const Indicator& indicator, const Tongue& tongue);

} // namespace tawjih::indicator
