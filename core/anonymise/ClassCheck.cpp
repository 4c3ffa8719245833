#include "core/anonymise/ClassCheck.h"

#include "core/anonymise/Hierarchy.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tawjih::anonymise {

namespace {

/// Sums of fractions are compared with thresholds that people write with few digits.
constexpr double tolerance = 1e-12;

/// Grassberger's G(n) by its recursion over even numbers; an odd one has the value of the even one below it.
double grassberger(int n) {
    constexpr double euler = 0.57721566490153286;
    const double first = -euler - std::log(2.0); // G(1)
    double even = first + 2;                     // G(2)
    for (int at = 2; at + 2 <= n; at += 2)
        even += 2.0 / (at + 1);
    return n == 1 ? first : even;
}

std::vector<double> distributionOf(const CodedColumn& column) {
    std::vector<double> shares(size_t(column.values.size()));
    for (const quint32 code : column.codes)
        ++shares[code];
    for (double& share : shares)
        share /= double(column.codes.size());
    return shares;
}

} // namespace

std::vector<int> naturalOrder(const CodedColumn& column) {
    std::vector<int> order(size_t(column.values.size()));
    std::iota(order.begin(), order.end(), 0);
    std::vector<double> numbers;
    bool areNumbers = true;
    for (const QString& text : column.values) {
        bool isNumber = false;
        numbers.push_back(text.toDouble(&isNumber));
        areNumbers &= isNumber;
    }
    std::ranges::sort(order, [&](int a, int b) {
        return areNumbers ? numbers[size_t(a)] < numbers[size_t(b)] : column.values[a] < column.values[b];
    });
    return order;
}

ClassCheck::ClassCheck(const Microdata& data, const std::vector<PrivacyModel>& models) {
    for (const PrivacyModel& model : models) {
        if (const auto* size = std::get_if<KAnonymity>(&model)) {
            m_smallestSize = std::max(m_smallestSize, size->k);
            continue;
        }
        Test test{model, -1, {}, {}, {}};
        int atLeast = 1;
        if (const auto* distinct = std::get_if<DistinctDiversity>(&model)) {
            test.column = placeOf(distinct->column, data);
            atLeast = distinct->l;
        } else if (const auto* entropy = std::get_if<EntropyDiversity>(&model)) {
            test.column = placeOf(entropy->column, data);
            atLeast = int(std::ceil(entropy->l - tolerance));
            m_isHereditary = false;
        } else if (const auto* recursive = std::get_if<RecursiveDiversity>(&model)) {
            test.column = placeOf(recursive->column, data);
            atLeast = recursive->l;
            m_isHereditary = false;
        } else if (const auto* close = std::get_if<Closeness>(&model)) {
            const CodedColumn& column = data.columns[size_t(close->column)];
            test.column = placeOf(close->column, data);
            test.whole = distributionOf(column);
            test.order = close->order.empty() ? naturalOrder(column) : close->order;
            if (close->distance == Closeness::Distance::Hierarchical) {
                const Hierarchy& tree = *close->hierarchy;
                test.tree.levels = tree.levels();
                for (int level = 0; level + 1 < tree.levels(); ++level) {
                    const size_t groups = level == 0 ? size_t(column.values.size()) : size_t(tree.groups(level));
                    std::vector<int> above(groups);
                    if (level == 0)
                        for (size_t value = 0; value < groups; ++value)
                            above[value] = tree.groupOf(*tree.rowOf(column.values[qsizetype(value)]), 1);
                    else
                        for (int row = 0; row < tree.size(); ++row)
                            above[size_t(tree.groupOf(row, level))] = tree.groupOf(row, level + 1);
                    test.tree.above.push_back(std::move(above));
                    test.tree.surplus.emplace_back(size_t(tree.groups(level + 1)));
                    test.tree.deficit.emplace_back(size_t(tree.groups(level + 1)));
                }
            }
            m_isHereditary = false;
        }
        Column& values = m_values[size_t(test.column)];
        values.atLeast = std::max(values.atLeast, atLeast);
        m_smallestSize = std::max(m_smallestSize, atLeast);
        m_tests.push_back(std::move(test));
    }
}

int ClassCheck::placeOf(int column, const Microdata& data) {
    const auto known = std::ranges::find(m_columns, column);
    if (known != m_columns.end())
        return int(known - m_columns.begin());
    m_columns.push_back(column);
    m_values.push_back({std::vector<int>(size_t(data.columns[size_t(column)].values.size())), {}, 0});
    return int(m_columns.size()) - 1;
}

void ClassCheck::add(int column, int value, int count) {
    Column& values = m_values[size_t(column)];
    int& known = values.count[size_t(value)];
    if (known == 0)
        values.seen.push_back(value);
    known += count;
}

void ClassCheck::clear() {
    for (Column& column : m_values) {
        for (const int value : column.seen)
            column.count[size_t(value)] = 0;
        column.seen.clear();
    }
}

bool ClassCheck::mayPass(qint64 size) const {
    return size >= m_smallestSize && std::ranges::all_of(m_values, [](const Column& column) {
               return int(column.seen.size()) >= column.atLeast;
           });
}

bool ClassCheck::passes(qint64 size) const {
    return mayPass(size) &&
           (m_isHereditary || std::ranges::all_of(m_tests, [&](const Test& test) { return passes(test, size); }));
}

bool ClassCheck::passes(const Test& test, qint64 size) const {
    const Column& column = m_values[size_t(test.column)];
    if (const auto* entropy = std::get_if<EntropyDiversity>(&test.model))
        return isDiverse(column, *entropy, double(size));
    if (const auto* recursive = std::get_if<RecursiveDiversity>(&test.model))
        return isDiverse(column, *recursive);
    if (const auto* close = std::get_if<Closeness>(&test.model))
        return isClose(column, test, *close, double(size));
    return true; // numbers of values are asked by mayPass
}

bool ClassCheck::isDiverse(const Column& column, const EntropyDiversity& model, double size) const {
    double sum = 0;
    for (const int value : column.seen) {
        const int count = column.count[size_t(value)];
        sum += count *
               (model.estimator == EntropyDiversity::Estimator::Shannon ? std::log(double(count)) : grassberger(count));
    }
    return std::log(size) - sum / size >= std::log(model.l) - tolerance;
}

bool ClassCheck::isDiverse(const Column& column, const RecursiveDiversity& model) const {
    std::vector<int> counts;
    counts.reserve(column.seen.size());
    for (const int value : column.seen)
        counts.push_back(column.count[size_t(value)]);
    std::ranges::sort(counts, std::greater());
    const double tail = std::accumulate(counts.begin() + model.l - 1, counts.end(), 0.0);
    return counts.front() < model.c * tail - tolerance;
}

bool ClassCheck::isClose(const Column& column, const Test& test, const Closeness& model, double size) const {
    const auto difference = [&](size_t value) { return column.count[value] / size - test.whole[value]; };
    double distance = 0;
    switch (model.distance) {
    case Closeness::Distance::Equal:
        for (size_t value = 0; value < test.whole.size(); ++value)
            distance += std::abs(difference(value));
        return distance / 2 <= model.t + tolerance;
    case Closeness::Distance::Ordered: {
        double running = 0;
        for (const int value : test.order) {
            running += difference(size_t(value));
            distance += std::abs(running);
        }
        return distance <= model.t * double(std::max<size_t>(test.order.size(), 2) - 1) + tolerance;
    }
    case Closeness::Distance::Hierarchical:
        break;
    }
    // What a group has too much of some values moves to those of which it has too little, at the cost of its level;
    // the rest is left to the group above.
    Tree& tree = test.tree;
    std::vector<double> rest(test.whole.size());
    for (size_t value = 0; value < rest.size(); ++value)
        rest[value] = difference(value);
    for (size_t level = 0; level < tree.above.size(); ++level) {
        std::vector<double>& surplus = tree.surplus[level];
        std::vector<double>& deficit = tree.deficit[level];
        std::ranges::fill(surplus, 0);
        std::ranges::fill(deficit, 0);
        for (size_t group = 0; group < rest.size(); ++group)
            (rest[group] > 0 ? surplus : deficit)[size_t(tree.above[level][group])] += std::abs(rest[group]);
        rest.resize(surplus.size());
        for (size_t group = 0; group < surplus.size(); ++group) {
            distance += double(level + 1) / (tree.levels - 1) * std::min(surplus[group], deficit[group]);
            rest[group] = surplus[group] - deficit[group];
        }
    }
    return distance <= model.t + tolerance;
}

} // namespace tawjih::anonymise
