#pragma once

#include "core/guidance/AdmissionRule.h"

#include <bitset>

namespace tawjih {

/// The fact that a requirement is about.
enum class FactKind {
    Age,
    School,
    Stream,
    Recognition,
    Residence,
    Title,
    Nationality,
    Area,
    Sex,
    Spoken,
    Written,
    Earlier,
    Practice,
    Document
};

/// One fact of a person: what `possibleValues` looks up. Two requirements about the same fact can be put together.
struct FactKey {
    FactKind kind = FactKind::Age;
    ReferenceDay on;  ///< of Age and Title
    QString language; ///< of Spoken and Written
    DocumentKind document = DocumentKind::ResidenceTitle;
    bool byTest = false; ///< of School
    bool operator==(const FactKey&) const = default;
};

/// A set of values of one fact: years for Age and Practice, the enum's number for closed lists (0, "not said", is never
/// in it, but for Stream, where it is "no stream"), 1 for held or valid and 0 for not.
using Values = std::bitset<128>;

/// Where a value of a closed list stands in Values.
template <typename E>
[[nodiscard]] constexpr size_t bit(E value) {
    return static_cast<size_t>(value);
}

/// What one fact of the person must be: a condition or its opposite, or several conditions on the same fact put
/// together. What the words "missing" and "blocking" of a verdict are made of.
struct Requirement {
    FactKey fact;
    Values values;      ///< the values that satisfy it; of all subjects but Nationality, Area and Earlier
    QStringList codes;  ///< Nationality: one of these. Area: within one of these, "" being anywhere
    QStringList except; ///< Area: but not within one of these
    TrainingLevel level = TrainingLevel::Specialisation; ///< of Earlier
    QString trade;                                       ///< of Earlier; empty: any
    bool negated = false;                                ///< Nationality and Earlier: none such

    bool operator==(const Requirement&) const = default;
};

[[nodiscard]] size_t qHash(const Requirement& requirement, size_t seed = 0);

/// The condition as a requirement; nothing for a condition on the intake, which no person can meet or miss.
[[nodiscard]] std::optional<Requirement> requirementOf(const Condition& condition);

/// What holds exactly when `requirement` does not. Of one that `requirementOf` made.
[[nodiscard]] Requirement oppositeOf(Requirement requirement);

/// Whether facts of this kind are sets of values; Nationality, Area and Earlier are looked at directly.
[[nodiscard]] bool hasValues(FactKind kind);

/// All the values that a fact can have.
[[nodiscard]] Values allValues(FactKind kind);

/// Whether no person can meet it (an age from 30 to 15), and whether every person does.
[[nodiscard]] bool isImpossible(const Requirement& requirement);
[[nodiscard]] bool isAlwaysMet(const Requirement& requirement);

/// Whether whoever meets `a` meets `b` (Arabic B1 and Arabic A2).
[[nodiscard]] bool implies(const Requirement& a, const Requirement& b);

/// Whether nobody can meet both, as far as the two alone show it.
[[nodiscard]] bool exclude(const Requirement& a, const Requirement& b);

/// One requirement for both, where the fact has one value at a time (age, status, home); nothing for others.
[[nodiscard]] std::optional<Requirement> together(const Requirement& a, const Requirement& b);

/// The requirement for an intake that starts on a day: reference days become dates.
[[nodiscard]] Requirement resolved(Requirement requirement, QDate startsOn);

} // namespace tawjih
