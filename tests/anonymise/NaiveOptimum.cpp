#include "tests/anonymise/NaiveOptimum.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace tawjih::test {

using namespace anonymise;

namespace {

using Histogram = std::map<QString, double>;

double total(const Histogram& values) {
    double sum = 0;
    for (const auto& [text, count] : values)
        sum += count;
    return sum;
}

Histogram histogram(const Microdata& data, int column, const std::vector<size_t>& records) {
    Histogram made;
    const CodedColumn& from = data.columns[size_t(column)];
    for (const size_t record : records)
        ++made[from.values[from.codes[record]]];
    return made;
}

/// Mass moved times the level at which two values meet, by pairing surplus and deficit as low in the tree as can be.
double treeDistance(const Hierarchy& tree, const Histogram& here, const Histogram& all) {
    std::map<QString, double> rest;
    for (int row = 0; row < tree.size(); ++row) {
        const QString& value = tree.text(0, row);
        const auto in = here.find(value);
        const auto out = all.find(value);
        rest[value] =
            (in == here.end() ? 0 : in->second / total(here)) - (out == all.end() ? 0 : out->second / total(all));
    }
    double cost = 0;
    for (int level = 1; level < tree.levels(); ++level) {
        std::map<QString, double> above;
        std::map<QString, double> surplus;
        std::map<QString, double> deficit;
        for (const auto& [text, amount] : rest) {
            QString parent;
            for (int row = 0; row < tree.size(); ++row)
                if (tree.text(level - 1, tree.groupOf(row, level - 1)) == text)
                    parent = tree.text(level, tree.groupOf(row, level));
            above[parent] += amount;
            (amount > 0 ? surplus : deficit)[parent] += std::abs(amount);
        }
        for (const auto& [text, amount] : above)
            cost += double(level) / (tree.levels() - 1) * std::min(surplus[text], deficit[text]);
        rest = above;
    }
    return cost;
}

bool holds(const Microdata& data, const PrivacyModel& model, const std::vector<size_t>& records) {
    std::vector<size_t> everybody(data.records());
    std::iota(everybody.begin(), everybody.end(), size_t(0));
    constexpr double tolerance = 1e-12;
    if (const auto* size = std::get_if<KAnonymity>(&model))
        return int(records.size()) >= size->k;
    if (const auto* distinct = std::get_if<DistinctDiversity>(&model))
        return int(histogram(data, distinct->column, records).size()) >= distinct->l;
    if (const auto* entropy = std::get_if<EntropyDiversity>(&model)) {
        const Histogram values = histogram(data, entropy->column, records);
        double bits = 0;
        for (const auto& [text, count] : values)
            bits -= count / total(values) * std::log(count / total(values));
        return bits >= std::log(entropy->l) - tolerance && double(values.size()) >= entropy->l - tolerance;
    }
    if (const auto* recursive = std::get_if<RecursiveDiversity>(&model)) {
        std::vector<double> counts;
        for (const auto& [text, count] : histogram(data, recursive->column, records))
            counts.push_back(count);
        std::ranges::sort(counts, std::greater());
        double tail = 0;
        for (size_t rank = size_t(recursive->l); rank <= counts.size(); ++rank)
            tail += counts[rank - 1];
        return int(counts.size()) >= recursive->l && counts[0] < recursive->c * tail - tolerance;
    }
    const auto& close = std::get<Closeness>(model);
    const Histogram here = histogram(data, close.column, records);
    const Histogram all = histogram(data, close.column, everybody);
    if (close.distance == Closeness::Distance::Hierarchical)
        return treeDistance(*close.hierarchy, here, all) <= close.t + tolerance;
    double distance = 0;
    double running = 0;
    for (const auto& [text, count] : all) { // texts of one digit: in the order of the codes' natural ranks
        const auto in = here.find(text);
        const double difference = (in == here.end() ? 0 : in->second / total(here)) - count / total(all);
        running += difference;
        distance += close.distance == Closeness::Distance::Equal ? std::abs(difference) / 2 : std::abs(running);
    }
    const double most = close.distance == Closeness::Distance::Equal ? 1 : double(std::max<size_t>(all.size(), 2)) - 1;
    return distance <= close.t * most + tolerance;
}

double entropyOf(const std::map<QString, double>& counts) {
    double bits = 0;
    for (const auto& [text, count] : counts)
        bits -= count * std::log2(count / total(counts));
    return bits;
}

} // namespace

Transformation naively(const Microdata& data, const Promise& promise, const std::vector<int>& levels) {
    const auto& identifiers = promise.quasiIdentifiers;
    const auto text = [&](size_t at, size_t record, int level) {
        const CodedColumn& column = data.columns[size_t(identifiers[at].column)];
        const Hierarchy& tree = *identifiers[at].hierarchy;
        return tree.text(level, tree.groupOf(*tree.rowOf(column.values[column.codes[record]]), level));
    };
    std::map<QStringList, std::vector<size_t>> classes;
    for (size_t record = 0; record < data.records(); ++record) {
        QStringList key;
        for (size_t at = 0; at < identifiers.size(); ++at)
            key.push_back(text(at, record, levels[at]));
        classes[key].push_back(record);
    }
    Transformation made;
    made.levels = levels;
    std::vector<size_t> kept;
    std::vector<size_t> lost;
    double squares = 0;
    double allSquares = 0;
    for (const auto& [key, records] : classes) {
        const bool passes =
            std::ranges::all_of(promise.models, [&](const PrivacyModel& model) { return holds(data, model, records); });
        const auto size = qint64(records.size());
        allSquares += double(size * size);
        std::vector<size_t>& into = passes ? kept : lost;
        into.insert(into.end(), records.begin(), records.end());
        if (!passes)
            continue;
        squares += double(size * size);
        ++made.classes;
        made.smallestClass = made.smallestClass == 0 ? size : std::min(made.smallestClass, size);
    }
    made.suppressed = qint64(lost.size());

    const Utility& utility = promise.utility;
    const double gs = utility.gsFactor;
    const double sF = gs < 0.5 ? 2 * gs : 1;
    const double gF = gs <= 0.5 ? 1 : 1 - 2 * (gs - 0.5);
    const double n = double(data.records());
    if (utility.metric == Metric::Discernability) {
        made.loss = {utility.monotonic ? allSquares : squares + n * double(lost.size())};
        return made;
    }
    if (utility.metric == Metric::AverageClassSize) {
        made.loss = {n / std::max(double(made.classes) * sF + (lost.empty() ? 0 : gF), 1e-300)};
        return made;
    }
    std::vector<double> costs;
    for (size_t at = 0; at < identifiers.size(); ++at) {
        const Hierarchy& tree = *identifiers[at].hierarchy;
        const int height = tree.levels() - 1;
        const double climbed = height == 0 ? 0 : double(levels[at]) / height;
        const auto share = [&](size_t record) {
            double leaves = 0;
            for (int row = 0; row < tree.size(); ++row)
                leaves += tree.text(levels[at], tree.groupOf(row, levels[at])) == text(at, record, levels[at]) ? 1 : 0;
            return leaves / tree.size();
        };
        double cost = 0;
        switch (utility.metric) {
        case Metric::Loss: {
            for (const size_t record : kept)
                cost += share(record) * gF;
            for (const size_t record : lost)
                cost += share(record) + sF * (1 - share(record));
            const double least = gF * n / tree.size();
            cost = tree.size() == 1 ? 0 : std::max(0.0, (cost - least) / (n - least));
            cost = std::floor(cost * 1e10) / 1e10;
            break;
        }
        case Metric::Height:
            cost = levels[at];
            break;
        case Metric::Precision:
            cost =
                utility.monotonic ? climbed * gF : (double(kept.size()) * climbed * gF + double(lost.size()) * sF) / n;
            break;
        default: {
            std::map<QString, std::map<QString, double>> groups;
            std::map<QString, double> suppressed;
            for (size_t record = 0; record < data.records(); ++record)
                ++groups[text(at, record, levels[at])][text(at, record, 0)];
            for (const size_t record : lost)
                ++suppressed[text(at, record, levels[at])];
            for (const auto& [group, counts] : groups)
                cost += gF * entropyOf(counts);
            if (!utility.monotonic)
                cost += sF * entropyOf(suppressed);
        }
        }
        costs.push_back(cost);
    }
    std::vector<double> weights = utility.weights.empty() ? std::vector<double>(costs.size(), 1) : utility.weights;
    const double largest = *std::ranges::max_element(weights);
    double sum = 0;
    double product = 1;
    for (size_t at = 0; at < costs.size(); ++at) {
        const double weight = weights[at] / largest;
        product *= std::pow((costs[at] + 1) * weight, 1.0 / double(costs.size()));
        costs[at] *= weight;
        sum += costs[at];
    }
    std::ranges::sort(costs, std::greater());
    switch (utility.aggregate) {
    case Aggregate::Sum:
        made.loss = {sum};
        break;
    case Aggregate::Maximum:
        made.loss = {costs.front()};
        break;
    case Aggregate::ArithmeticMean:
        made.loss = {sum / double(costs.size())};
        break;
    case Aggregate::GeometricMean:
        made.loss = {product - 1};
        break;
    case Aggregate::Rank:
        made.loss = costs;
        break;
    }
    return made;
}

std::optional<Transformation> naiveOptimum(const Microdata& data, const Promise& promise) {
    std::optional<Transformation> best;
    const auto sum = [](const Transformation& of) { return std::accumulate(of.levels.begin(), of.levels.end(), 0); };
    const auto isLess = [&](const Transformation& a, const Transformation& b) {
        for (size_t at = 0; at < a.loss.size(); ++at)
            if (std::abs(a.loss[at] - b.loss[at]) > 1e-9 * std::max(1.0, std::abs(b.loss[at])))
                return a.loss[at] < b.loss[at];
        return std::pair(sum(a), a.levels) < std::pair(sum(b), b.levels);
    };
    const auto& identifiers = promise.quasiIdentifiers;
    const auto limit = qint64(std::floor(promise.suppressionLimit * double(data.records()) + 1e-9));
    std::vector<int> levels;
    for (const QuasiIdentifier& identifier : identifiers)
        levels.push_back(identifier.minLevel);
    for (;;) {
        const Transformation made = naively(data, promise, levels);
        const double published = double(qint64(data.records()) - made.suppressed);
        const bool isSafe = double(made.classes) <= promise.meanRiskLimit * published * (1 + 1e-12);
        if (isSafe && made.suppressed <= limit && (!best || isLess(made, *best)))
            best = made;
        size_t at = 0;
        for (; at < levels.size(); ++at) {
            const QuasiIdentifier& its = identifiers[at];
            const int most = its.maxLevel < 0 ? its.hierarchy->levels() - 1 : its.maxLevel;
            if (++levels[at] <= most)
                break;
            levels[at] = its.minLevel;
        }
        if (at == levels.size())
            return best;
    }
}

} // namespace tawjih::test
