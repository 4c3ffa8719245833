#include "core/guidance/CompiledRules.h"

#include <algorithm>
#include <limits>

namespace tawjih {

namespace {

// A weight counts three things, so that the least sum has the fewest that block, then the fewest in all, then the
// fewest to obtain. Sums stay apart: an alternative has at most maxConditions.
constexpr std::uint32_t one = 1;
constexpr std::uint32_t toCheck = one << 8;
constexpr std::uint32_t toObtain = toCheck + 1;
constexpr std::uint32_t blocks = one << 16;

std::uint32_t weightOf(const Requirement& requirement, const Facts& facts, const Values& possible) {
    switch (isMet(requirement, facts, possible)) {
    case Truth::Yes:
        return 0;
    case Truth::Unknown:
        return toCheck;
    case Truth::No:
        break;
    }
    return isAttainable(requirement, possible) ? toObtain : blocks;
}

Need::Kind kindOf(std::uint32_t weight) {
    return weight == toCheck ? Need::Kind::Check : weight == toObtain ? Need::Kind::Obtain : Need::Kind::Blocks;
}

constexpr std::uint32_t noAlternative = std::numeric_limits<std::uint32_t>::max();

Verdict verdictOf(std::uint32_t weight) {
    if (weight == noAlternative)
        return Verdict::NoRule;
    return weight == 0 ? Verdict::Eligible : weight < blocks ? Verdict::EligibleIf : Verdict::NotEligible;
}

bool isAboutResidence(const Requirement& requirement) {
    return requirement.fact.kind == FactKind::Residence || requirement.fact.kind == FactKind::Title;
}

} // namespace

Result<int> CompiledRules::addRule(const Expression& rule) {
    TRY_ASSIGN(std::vector<Alternative> alternatives, alternativesOf(rule));
    if (alternatives.empty())
        return fail(Error{ErrorCode::Invalid,
                          QStringLiteral("a rule that nobody can meet"),
                          {{QStringLiteral("expression"), FieldProblem::Kind::Contradiction}}});
    m_rules.push_back(std::move(alternatives));
    return static_cast<int>(m_rules.size()) - 1;
}

CompiledRules::Handle CompiledRules::forStart(int rule, QDate startsOn) {
    if (const auto known = m_handles.constFind({rule, startsOn}); known != m_handles.cend())
        return *known;
    Span program{static_cast<std::uint32_t>(m_alternatives.size()), 0};
    for (const Alternative& alternative : m_rules[static_cast<size_t>(rule)]) {
        const std::optional<Alternative> dated = resolved(alternative, startsOn);
        if (!dated)
            continue;
        Span terms{static_cast<std::uint32_t>(m_terms.size()), 0};
        for (const Requirement& requirement : *dated)
            m_terms.push_back(numberOf(requirement));
        terms.to = static_cast<std::uint32_t>(m_terms.size());
        m_alternatives.push_back(terms);
    }
    program.to = static_cast<std::uint32_t>(m_alternatives.size());
    m_programs.push_back(program);
    const Handle handle = handleCount() - 1;
    m_handles.insert({rule, startsOn}, handle);
    return handle;
}

std::uint32_t CompiledRules::factNumber(const FactKey& fact) {
    const auto number = std::ranges::find(m_facts, fact) - m_facts.begin();
    if (number == std::ssize(m_facts))
        m_facts.push_back(fact);
    return static_cast<std::uint32_t>(number);
}

std::uint32_t CompiledRules::numberOf(const Requirement& requirement) {
    if (const auto known = m_numbers.constFind(requirement); known != m_numbers.cend())
        return *known;
    const auto number = static_cast<std::uint32_t>(m_requirements.size());
    m_requirements.push_back({requirement, factNumber(requirement.fact)});
    m_numbers.insert(requirement, number);
    return number;
}

void CompiledRules::weigh(const Facts& facts, Weights& weights) const {
    weights.values.resize(m_facts.size());
    weights.weight.resize(m_requirements.size());
    for (size_t i = 0; i < m_facts.size(); ++i)
        weights.values[i] = possibleValues(m_facts[i], facts);
    for (size_t i = 0; i < m_requirements.size(); ++i)
        weights.weight[i] = weightOf(m_requirements[i].requirement, facts, weights.values[m_requirements[i].fact]);
    weights.needsResidenceHelp = tawjih::needsResidenceHelp(facts);
}

CompiledRules::Lightest CompiledRules::lightest(Handle handle, const Weights& weights) const {
    Lightest best{noAlternative, {0, 0}};
    const Span program = m_programs[static_cast<size_t>(handle)];
    for (std::uint32_t i = program.from; i < program.to && best.weight > 0; ++i) {
        const Span terms = m_alternatives[i];
        std::uint32_t weight = 0;
        for (std::uint32_t term = terms.from; term < terms.to; ++term)
            weight += weights.weight[m_terms[term]];
        if (weight < best.weight)
            best = {weight, terms};
    }
    return best;
}

Verdict CompiledRules::verdict(Handle handle, const Weights& weights) const {
    return verdictOf(lightest(handle, weights).weight);
}

Assessment CompiledRules::assess(Handle handle, const Weights& weights) const {
    const Lightest best = lightest(handle, weights);
    Assessment found{verdictOf(best.weight), {}, weights.needsResidenceHelp};
    for (std::uint32_t term = best.alternative.from; term < best.alternative.to; ++term) {
        const std::uint32_t weight = weights.weight[m_terms[term]];
        const Requirement& requirement = m_requirements[m_terms[term]].requirement;
        if (weight > 0 && isAboutResidence(requirement))
            found.needsResidenceHelp = true;
        if (weight > 0 && (found.verdict == Verdict::EligibleIf || weight == blocks))
            found.needs.push_back({requirement, kindOf(weight)});
    }
    return found;
}

} // namespace tawjih
