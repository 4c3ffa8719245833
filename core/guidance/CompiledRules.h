#pragma once

#include "core/guidance/Alternatives.h"
#include "core/guidance/RequirementTruth.h"

#include <QHash>

#include <memory>

namespace tawjih {

/// What a rule says to a person.
enum class Verdict {
    Eligible,
    EligibleIf,  ///< once something is checked or obtained
    NoRule,      ///< nobody knows the rule: ask the centre
    NotEligible, ///< something stands against it that the person cannot change
};

template <>
struct Codes<Verdict> {
    static constexpr CodeEntry<Verdict> entries[] = {
        {Verdict::Eligible, "eligible", QT_TRANSLATE_NOOP("Codes", "eligible")},
        {Verdict::EligibleIf, "eligible_if", QT_TRANSLATE_NOOP("Codes", "eligible if")},
        {Verdict::NoRule, "no_rule", QT_TRANSLATE_NOOP("Codes", "conditions not known")},
        {Verdict::NotEligible, "not_eligible", QT_TRANSLATE_NOOP("Codes", "not eligible")},
    };
};

/// One thing between a person and an admission.
struct Need {
    enum class Kind {
        Check,  ///< nobody knows the fact
        Obtain, ///< known not to hold, but the person can come to it
        Blocks, ///< known not to hold, and nothing can be done before this intake
    };
    Requirement requirement;
    Kind kind = Kind::Check;
    bool operator==(const Need&) const = default;
};

/// A verdict and why. EligibleIf: the shortest list of what is missing; adding exactly these makes the person eligible,
/// leaving out any does not. NotEligible: the shortest list of what blocks.
struct Assessment {
    Verdict verdict = Verdict::NoRule;
    std::vector<Need> needs;
    bool needsResidenceHelp = false; ///< show where information and help on residence titles are

    bool operator==(const Assessment&) const = default;
};

/// Many rules for many intakes, made ready to judge many persons: every distinct requirement is looked at once a
/// person, however many rules name it. Each gets a weight (0 when met); an alternative weighs the sum of its own, and
/// the lightest alternative is at once the verdict and the shortest list.
class CompiledRules {
public:
    /// A rule for intakes that start on one day.
    using Handle = int;

    /// What one person's facts come to; kept by the caller, so that judging allocates nothing.
    struct Weights {
        std::vector<Values> values;        ///< of each distinct fact
        std::vector<std::uint32_t> weight; ///< of each distinct requirement
        bool needsResidenceHelp = false;
    };

    /// Takes in a rule. Returns its number for `forStart`. Errors: Invalid with the problem of "expression": TooLong
    /// for too many alternatives, Contradiction for a rule that nobody can meet.
    [[nodiscard]] Result<int> addRule(const Expression& rule);
    /// The rule for an intake; the same handle for the same rule and day. \param startsOn invalid: not known yet. Where
    /// two reference days fall on one date and then contradict each other, the verdict is NoRule.
    [[nodiscard]] Handle forStart(int rule, QDate startsOn);

    [[nodiscard]] int requirementCount() const { return static_cast<int>(m_requirements.size()); }
    [[nodiscard]] int handleCount() const { return static_cast<int>(m_programs.size()); }

    /// Weighs all requirements for one person.
    void weigh(const Facts& facts, Weights& weights) const;
    [[nodiscard]] Verdict verdict(Handle handle, const Weights& weights) const;
    [[nodiscard]] Assessment assess(Handle handle, const Weights& weights) const;

private:
    struct Weighed {
        Requirement requirement;
        std::uint32_t fact; ///< index into m_facts
    };
    struct Span {
        std::uint32_t from;
        std::uint32_t to;
    };
    struct Program {
        Span common;       ///< of m_terms: what all alternatives ask for
        Span alternatives; ///< of m_alternatives: what each asks for besides
    };
    struct Lightest {
        std::uint32_t weight;
        Span alternative; ///< of m_terms
    };

    [[nodiscard]] std::uint32_t numberOf(const Requirement& requirement);
    [[nodiscard]] std::uint32_t factNumber(const FactKey& fact);
    [[nodiscard]] Span store(const std::vector<std::uint32_t>& terms);
    [[nodiscard]] std::uint32_t sum(Span terms, const Weights& weights) const;
    [[nodiscard]] Lightest lightest(Span alternatives, const Weights& weights) const;
    void collect(Span terms, const Weights& weights, Assessment& found) const;

    std::vector<std::vector<Alternative>> m_rules;
    QHash<std::pair<int, QDate>, Handle> m_handles;
    std::vector<Program> m_programs; ///< of each handle
    std::vector<Span> m_alternatives;
    std::vector<std::uint32_t> m_terms; ///< numbers of requirements
    std::vector<Weighed> m_requirements;
    QHash<Requirement, std::uint32_t> m_numbers;
    std::vector<FactKey> m_facts;
};

/// One rule for one person and an intake that starts on a day: NoRule where it cannot be compiled. For a rule that is
/// only tried; CompiledRules judges many.
[[nodiscard]] Assessment assess(const Expression& rule, const Facts& facts, QDate startsOn);

} // namespace tawjih
