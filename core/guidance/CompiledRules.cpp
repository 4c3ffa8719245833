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
    return weight == 0 ? Verdict::Eligible : weight < blocks ? Verdict::EligibleIf : Verdict::NotEligible;
}

// What all alternatives ask for; each is sorted.
std::vector<std::uint32_t> commonOf(const std::vector<std::vector<std::uint32_t>>& alternatives) {
    if (alternatives.empty())
        return {};
    std::vector<std::uint32_t> common = alternatives.front();
    for (const auto& terms : alternatives)
        std::erase_if(common, [&](std::uint32_t term) { return !std::ranges::binary_search(terms, term); });
    return common;
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
    std::vector<std::vector<std::uint32_t>> alternatives;
    for (const Alternative& alternative : m_rules[static_cast<size_t>(rule)]) {
        const std::optional<Alternative> dated = resolved(alternative, startsOn);
        if (!dated)
            continue;
        std::vector<std::uint32_t>& terms = alternatives.emplace_back();
        for (const Requirement& requirement : *dated)
            terms.push_back(numberOf(requirement));
        std::ranges::sort(terms);
    }
    const std::vector<std::uint32_t> common = commonOf(alternatives);
    Program program{store(common), {static_cast<std::uint32_t>(m_alternatives.size()), 0}};
    for (const std::vector<std::uint32_t>& terms : alternatives) {
        std::vector<std::uint32_t> besides;
        std::ranges::set_difference(terms, common, std::back_inserter(besides));
        m_alternatives.push_back(store(besides));
    }
    program.alternatives.to = static_cast<std::uint32_t>(m_alternatives.size());
    m_programs.push_back(program);
    const Handle handle = handleCount() - 1;
    m_handles.insert({rule, startsOn}, handle);
    return handle;
}

CompiledRules::Span CompiledRules::store(const std::vector<std::uint32_t>& terms) {
    const auto from = static_cast<std::uint32_t>(m_terms.size());
    m_terms.insert(m_terms.end(), terms.begin(), terms.end());
    return {from, static_cast<std::uint32_t>(m_terms.size())};
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

std::uint32_t CompiledRules::sum(Span terms, const Weights& weights) const {
    std::uint32_t total = 0;
    for (std::uint32_t term = terms.from; term < terms.to; ++term)
        total += weights.weight[m_terms[term]];
    return total;
}

CompiledRules::Lightest CompiledRules::lightest(Span alternatives, const Weights& weights) const {
    Lightest best{noAlternative, {0, 0}};
    for (std::uint32_t i = alternatives.from; i < alternatives.to && best.weight > 0; ++i)
        if (const std::uint32_t weight = sum(m_alternatives[i], weights); weight < best.weight)
            best = {weight, m_alternatives[i]};
    return best;
}

Verdict CompiledRules::verdict(Handle handle, const Weights& weights) const {
    const Program& program = m_programs[static_cast<size_t>(handle)];
    const std::uint32_t common = sum(program.common, weights);
    if (common >= blocks)
        return Verdict::NotEligible;
    const std::uint32_t rest = lightest(program.alternatives, weights).weight;
    return rest == noAlternative ? Verdict::NoRule : verdictOf(common + rest);
}

void CompiledRules::collect(Span terms, const Weights& weights, Assessment& found) const {
    for (std::uint32_t term = terms.from; term < terms.to; ++term) {
        const std::uint32_t weight = weights.weight[m_terms[term]];
        const Requirement& requirement = m_requirements[m_terms[term]].requirement;
        if (weight > 0 && isAboutResidence(requirement))
            found.needsResidenceHelp = true;
        if (weight > 0 && (found.verdict == Verdict::EligibleIf || weight == blocks))
            found.needs.push_back({requirement, kindOf(weight)});
    }
}

Assessment CompiledRules::assess(Handle handle, const Weights& weights) const {
    const Program& program = m_programs[static_cast<size_t>(handle)];
    const Lightest best = lightest(program.alternatives, weights);
    Assessment found{Verdict::NoRule, {}, weights.needsResidenceHelp};
    if (best.weight == noAlternative)
        return found;
    found.verdict = verdictOf(sum(program.common, weights) + best.weight);
    collect(program.common, weights, found);
    collect(best.alternative, weights, found);
    return found;
}

Assessment assess(const Expression& rule, const Facts& facts, QDate startsOn) {
    CompiledRules rules;
    const auto number = rules.addRule(rule);
    if (!number)
        return {};
    CompiledRules::Weights weights;
    const CompiledRules::Handle handle = rules.forStart(*number, startsOn);
    rules.weigh(facts, weights);
    return rules.assess(handle, weights);
}

} // namespace tawjih
