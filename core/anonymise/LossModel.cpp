#include "core/anonymise/LossModel.h"

#include <algorithm>
#include <cmath>

namespace tawjih::anonymise {

namespace {

/// Losses are given to 10 decimals, and no more exactly compared.
double floored(double value) {
    return std::floor(value * 1e10) / 1e10;
}

double rounded(double value) {
    int exponent = 0;
    const double mantissa = std::frexp(value, &exponent);
    return std::ldexp(std::nearbyint(std::ldexp(mantissa, 40)), exponent - 40);
}

} // namespace

LossValue::LossValue(const std::vector<double>& loss) {
    m_values.reserve(loss.size());
    for (const double value : loss)
        m_values.push_back(rounded(value));
}

std::strong_ordering LossValue::operator<=>(const LossValue& other) const {
    for (size_t at = 0; at < std::min(m_values.size(), other.m_values.size()); ++at)
        if (m_values[at] != other.m_values[at])
            return m_values[at] < other.m_values[at] ? std::strong_ordering::less : std::strong_ordering::greater;
    return m_values.size() <=> other.m_values.size();
}

LossModel::LossModel(const Lattice& lattice, const Utility& utility, qint64 records, qint64 limit)
    : m_lattice(lattice)
    , m_utility(utility)
    , m_records(double(records))
    , m_limit(double(limit))
    , m_generalisation(utility.generalisationFactor())
    , m_suppression(utility.suppressionFactor()) {
    std::vector<double>& weights = m_utility.weights;
    if (weights.empty())
        weights.assign(size_t(lattice.attributes()), 1);
    const double largest = *std::ranges::max_element(weights);
    for (double& weight : weights)
        weight /= largest > 0 ? largest : 1;
}

bool LossModel::isStatic() const {
    return m_utility.metric == Metric::Height || (m_utility.monotonic && m_utility.metric != Metric::Discernability);
}

std::vector<double> LossModel::loss(const LossFigures& figures) const {
    if (m_utility.metric == Metric::Discernability)
        return {figures.squares};
    if (m_utility.metric == Metric::AverageClassSize) {
        const bool areSuppressed = figures.exact ? figures.kept < m_records : m_limit > 0;
        const double classes = figures.classes * m_suppression + (areSuppressed ? m_generalisation : 0);
        return {m_records / std::max(classes, 1e-300)};
    }
    const int attributes = m_lattice.attributes();
    std::vector<double> costs;
    costs.reserve(size_t(attributes));
    for (int attribute = 0; attribute < attributes; ++attribute)
        costs.push_back(component(figures, attribute));
    if (m_utility.aggregate == Aggregate::GeometricMean) {
        double product = 1;
        for (size_t at = 0; at < costs.size(); ++at)
            product *= (costs[at] + 1) * m_utility.weights[at];
        return {std::pow(product, 1.0 / attributes) - 1};
    }
    for (size_t at = 0; at < costs.size(); ++at)
        costs[at] *= m_utility.weights[at];
    double sum = 0;
    for (const double cost : costs)
        sum += cost;
    switch (m_utility.aggregate) {
    case Aggregate::Sum:
        return {sum};
    case Aggregate::ArithmeticMean:
        return {sum / attributes};
    case Aggregate::Maximum:
        return {*std::ranges::max_element(costs)};
    case Aggregate::Rank:
    case Aggregate::GeometricMean:
        break;
    }
    std::ranges::sort(costs, std::greater());
    return costs;
}

double LossModel::component(const LossFigures& figures, int attribute) const {
    switch (m_utility.metric) {
    case Metric::Loss:
        return spread(figures, attribute);
    case Metric::Precision:
        return precision(figures, attribute);
    case Metric::NonUniformEntropy:
        return entropy(figures, attribute);
    case Metric::Height:
    case Metric::AverageClassSize:
    case Metric::Discernability:
        break;
    }
    return figures.levels[size_t(attribute)];
}

double LossModel::spread(const LossFigures& figures, int attribute) const {
    const double domain = m_lattice.domain(attribute);
    if (domain <= 1)
        return 0;
    const int level = figures.levels[size_t(attribute)];
    const double all = m_lattice.allLeaves(attribute, level);
    const double suppressed = m_records - figures.kept;
    double leaves = figures.keptLeaves[size_t(attribute)];
    if (leaves < 0) // a suppressed record takes no more than the whole domain away, and no less than the fewest leaves
        leaves = std::max(all - suppressed * domain, figures.kept * m_lattice.fewestLeaves(attribute, level));
    const double raw =
        (m_generalisation * leaves + (1 - m_suppression) * (all - leaves)) / domain + m_suppression * suppressed;
    const double least = m_generalisation * m_records / domain;
    return floored(std::max(0.0, (raw - least) / (m_records - least)));
}

double LossModel::precision(const LossFigures& figures, int attribute) const {
    const int height = m_lattice.height(attribute);
    const double climbed = height == 0 ? 0 : double(figures.levels[size_t(attribute)]) / height;
    if (m_utility.monotonic)
        return climbed * m_generalisation;
    const double published = climbed * m_generalisation;
    const auto cost = [&](double kept) { return (kept * published + (m_records - kept) * m_suppression) / m_records; };
    // Where suppressing costs less than generalising, more of it makes the bound smaller.
    return !figures.exact && published > m_suppression ? cost(m_records - m_limit) : cost(figures.kept);
}

double LossModel::entropy(const LossFigures& figures, int attribute) const {
    if (!m_utility.monotonic && figures.exact)
        return figures.entropy[size_t(attribute)];
    return m_lattice.entropy(attribute, figures.levels[size_t(attribute)]) * m_generalisation;
}

} // namespace tawjih::anonymise
