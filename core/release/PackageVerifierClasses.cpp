#include "core/release/PackageVerifierClasses.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace tawjih::release {

namespace {

/// How many records of a class, or of all, have each value.
using Frequencies = std::vector<qint64>;

double sizeOf(const Frequencies& counts) {
    qint64 size = 0;
    for (const qint64 count : counts)
        size += count;
    return double(size);
}

double effectiveValues(const Frequencies& counts) {
    const double size = sizeOf(counts);
    double entropy = 0;
    for (const qint64 count : counts)
        if (count > 0)
            entropy -= double(count) / size * std::log(double(count) / size);
    return std::exp(entropy);
}

/// ψ(n) for whole and half n from its values at 1 and 1/2 and ψ(x + 1) = ψ(x) + 1/x.
double digamma(double x) {
    constexpr double euler = 0.57721566490153286;
    const bool isWhole = x == std::floor(x);
    double at = isWhole ? 1 : 0.5;
    double value = isWhole ? -euler : -euler - 2 * std::log(2.0);
    for (; at < x; ++at)
        value += 1 / at;
    return value;
}

/// G(n) = ψ(n) + ½(−1)ⁿ(ψ((n + 1)/2) − ψ(n/2)); H = ln N − Σ n G(n)/N (Grassberger 2003). In a small class the estimate
/// passes the number of values that are there; by so many it is diverse and by no more.
double grassbergerValues(const Frequencies& counts) {
    const double size = sizeOf(counts);
    double sum = 0;
    double values = 0;
    for (const qint64 count : counts) {
        if (count == 0)
            continue;
        ++values;
        const auto n = double(count);
        const double sign = count % 2 == 0 ? 0.5 : -0.5;
        sum += n * (digamma(n) + sign * (digamma((n + 1) / 2) - digamma(n / 2)));
    }
    return std::min(values, std::exp(std::log(size) - sum / size));
}

/// The most frequent divided by those from rank l on.
double recursiveRatio(Frequencies counts, size_t l) {
    std::ranges::sort(counts, std::greater());
    double tail = 0;
    for (size_t rank = std::max<size_t>(l, 1) - 1; rank < counts.size(); ++rank)
        tail += double(counts[rank]);
    return tail > 0 ? double(counts.front()) / tail : std::numeric_limits<double>::infinity();
}

/// What a class has more than its share of each value.
std::vector<double> surplusOf(const Frequencies& counts, const Frequencies& all) {
    const double size = sizeOf(counts);
    const double records = sizeOf(all);
    std::vector<double> surplus(all.size());
    for (size_t value = 0; value < all.size(); ++value)
        surplus[value] = double(counts[value]) / size - double(all[value]) / records;
    return surplus;
}

double equalDistance(const std::vector<double>& surplus) {
    double distance = 0;
    for (const double each : surplus)
        distance += std::max(each, 0.0);
    return distance;
}

/// \param order each value's rank; `ranks` of them there are
double orderedDistance(const std::vector<double>& surplus, const std::vector<size_t>& order, size_t ranks) {
    std::vector<double> ranked(ranks);
    for (size_t value = 0; value < surplus.size(); ++value)
        ranked[order[value]] += surplus[value];
    double running = 0;
    double distance = 0;
    for (const double each : ranked) {
        running += each;
        distance += std::abs(running);
    }
    return ranks > 1 ? distance / double(ranks - 1) : 0;
}

/// Which group of the next level each group is in, level by level; the groups of the first are the column's values.
using Tree = std::vector<std::vector<size_t>>;

/// Li et al. 2007: at each node what its children have too much moves to those that have too little, at a cost of the
/// node's level divided by the height.
double hierarchicalDistance(std::vector<double> extras, const Tree& tree) {
    double distance = 0;
    for (size_t level = 0; level < tree.size(); ++level) {
        const size_t parents = *std::ranges::max_element(tree[level]) + 1;
        std::vector<double> tooMuch(parents);
        std::vector<double> tooLittle(parents);
        for (size_t group = 0; group < extras.size(); ++group)
            (extras[group] > 0 ? tooMuch : tooLittle)[tree[level][group]] += std::abs(extras[group]);
        std::vector<double> above(parents);
        for (size_t parent = 0; parent < parents; ++parent) {
            distance += double(level + 1) / double(tree.size()) * std::min(tooMuch[parent], tooLittle[parent]);
            above[parent] = tooMuch[parent] - tooLittle[parent];
        }
        extras = std::move(above);
    }
    return distance;
}

std::optional<Tree> treeOf(const ReadColumn& column, const ReadTable& hierarchy) {
    QHash<QString, qint64> rowOf;
    for (qint64 row = 0; row < hierarchy.rows; ++row)
        rowOf.insert(hierarchy.text(row, 0), row);
    std::vector<qint64> rows; // one that each group lies in
    for (const QString& text : column.texts) {
        const auto row = rowOf.constFind(text);
        if (row == rowOf.cend())
            return std::nullopt;
        rows.push_back(*row);
    }
    Tree tree;
    for (size_t level = 1; level < hierarchy.columns.size(); ++level) {
        QHash<QString, size_t> groupOf;
        std::vector<qint64> next;
        std::vector<size_t>& parents = tree.emplace_back();
        for (const qint64 row : rows) {
            const QString& text = hierarchy.text(row, level);
            if (!groupOf.contains(text)) {
                groupOf.insert(text, next.size());
                next.push_back(row);
            }
            parents.push_back(groupOf.value(text));
        }
        rows = std::move(next);
    }
    return tree;
}

std::optional<std::vector<size_t>> ranksOf(const ReadColumn& column, const QStringList& order) {
    std::vector<size_t> ranks;
    for (const QString& text : column.texts) {
        const qsizetype rank = order.indexOf(text);
        if (rank < 0)
            return std::nullopt;
        ranks.push_back(size_t(rank));
    }
    return ranks;
}

} // namespace

qint64 ReadClasses::smallest() const {
    return sizes.empty() ? 0 : *std::ranges::min_element(sizes);
}

double ReadClasses::meanRisk() const {
    double sum = 0;
    for (const qint64 size : sizes)
        sum += double(size) * (1 / double(size));
    return classOf.empty() ? 0 : sum / double(classOf.size());
}

ReadClasses classesOf(const ReadTable& table, const std::vector<size_t>& columns) {
    ReadClasses classes;
    classes.classOf.resize(size_t(table.rows));
    for (const size_t column : columns) {
        std::unordered_map<quint64, quint32> refined;
        const std::vector<quint32>& cells = table.columns[column].cells;
        for (size_t row = 0; row < cells.size(); ++row) {
            const quint64 pair = quint64(classes.classOf[row]) << 32 | cells[row];
            classes.classOf[row] = refined.emplace(pair, quint32(refined.size())).first->second;
        }
    }
    for (const quint32 each : classes.classOf) {
        if (each >= classes.sizes.size())
            classes.sizes.resize(each + 1);
        ++classes.sizes[each];
    }
    return classes;
}

std::optional<double> worstOf(const SensitivePromise& promise, const ReadColumn& column, const ReadClasses& classes,
                              const ReadTable* hierarchy) {
    const size_t values = size_t(column.texts.size());
    Frequencies all(values);
    for (const quint32 cell : column.cells)
        ++all[cell];
    std::optional<std::vector<size_t>> ranks;
    std::optional<Tree> tree;
    if (promise.model == SensitiveModel::OrderedCloseness && !(ranks = ranksOf(column, promise.order)))
        return std::nullopt;
    if (promise.model == SensitiveModel::HierarchicalCloseness &&
        (hierarchy == nullptr || !(tree = treeOf(column, *hierarchy))))
        return std::nullopt;

    // The records class by class.
    std::vector<std::vector<quint32>> members(classes.sizes.size());
    for (size_t row = 0; row < column.cells.size(); ++row)
        members[classes.classOf[row]].push_back(column.cells[row]);
    const auto measure = [&](const Frequencies& counts) -> double {
        switch (promise.model) {
        case SensitiveModel::DistinctDiversity:
            return double(std::ranges::count_if(counts, [](qint64 count) { return count > 0; }));
        case SensitiveModel::EntropyDiversity:
            return effectiveValues(counts);
        case SensitiveModel::GrassbergerDiversity:
            return grassbergerValues(counts);
        case SensitiveModel::RecursiveDiversity:
            return recursiveRatio(counts, size_t(std::max(promise.parameter, 1.0)));
        case SensitiveModel::EqualCloseness:
            return equalDistance(surplusOf(counts, all));
        case SensitiveModel::OrderedCloseness:
            return orderedDistance(surplusOf(counts, all), *ranks, size_t(promise.order.size()));
        case SensitiveModel::HierarchicalCloseness:
            break;
        }
        return hierarchicalDistance(surplusOf(counts, all), *tree);
    };
    const bool smallestIsWorst = promise.model == SensitiveModel::DistinctDiversity ||
                                 promise.model == SensitiveModel::EntropyDiversity ||
                                 promise.model == SensitiveModel::GrassbergerDiversity;
    std::optional<double> worst;
    Frequencies counts(values);
    for (const std::vector<quint32>& cells : members) {
        std::ranges::fill(counts, 0);
        for (const quint32 cell : cells)
            ++counts[cell];
        const double found = measure(counts);
        if (!worst || (smallestIsWorst ? found < *worst : found > *worst))
            worst = found;
    }
    return worst;
}

} // namespace tawjih::release
