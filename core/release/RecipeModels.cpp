#include "core/release/RecipeModels.h"

#include "core/anonymise/ClassCheck.h"

#include <algorithm>

namespace tawjih::release {

using namespace anonymise;

namespace {

/// The codes of a column in the order in which a promise names its values; none unless it names them all.
std::vector<int> rankedCodes(const QStringList& order, const QStringList& values) {
    std::vector<int> codes;
    for (const QString& code : order)
        if (const auto at = values.indexOf(code); at >= 0)
            codes.push_back(int(at));
    return codes.size() == size_t(values.size()) ? codes : std::vector<int>();
}

/// A hierarchy whose values are the groups of a level.
std::shared_ptr<const Hierarchy> from(const Hierarchy& hierarchy, int level) {
    std::vector<QStringList> rows;
    for (const QStringList& row : hierarchy.rows())
        rows.push_back(row.sliced(level));
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return std::make_shared<const Hierarchy>(*Hierarchy::fromRows(rows));
}

PrivacyModel modelOf(const SensitivePromise& promise, int column, const QStringList& values, const Hierarchy& hierarchy,
                     int level, double strictness) {
    Closeness close;
    close.column = column;
    close.t = promise.parameter * strictness;
    switch (promise.model) {
    case SensitiveModel::DistinctDiversity:
        return DistinctDiversity{column, int(promise.parameter)};
    case SensitiveModel::EntropyDiversity:
        return EntropyDiversity{column, promise.parameter, EntropyDiversity::Estimator::Shannon};
    case SensitiveModel::GrassbergerDiversity:
        return EntropyDiversity{column, promise.parameter, EntropyDiversity::Estimator::Grassberger};
    case SensitiveModel::RecursiveDiversity:
        return RecursiveDiversity{column, promise.c, int(promise.parameter)};
    case SensitiveModel::EqualCloseness:
        break;
    case SensitiveModel::OrderedCloseness:
        close.distance = Closeness::Distance::Ordered;
        close.order = rankedCodes(promise.order, values);
        break;
    case SensitiveModel::HierarchicalCloseness:
        close.distance = Closeness::Distance::Hierarchical;
        close.hierarchy = from(hierarchy, level);
        break;
    }
    return close;
}

} // namespace

std::vector<PrivacyModel> modelsOf(const Recipe& recipe, const Microdata& data,
                                   const std::vector<std::shared_ptr<const Hierarchy>>& hierarchies, int k,
                                   double strictness) {
    std::vector<PrivacyModel> models{KAnonymity{k}};
    for (const SensitivePromise& promise : recipe.sensitive) {
        const auto at =
            std::ranges::find(recipe.columns, *fromCode<Attribute>(promise.field), &RecipeColumn::attribute);
        const auto column = size_t(at - recipe.columns.begin());
        models.push_back(
            modelOf(promise, int(column), data.columns[column].values, *hierarchies[column], at->level, strictness));
    }
    return models;
}

std::vector<PrivacyModel> modelsWithin(std::vector<PrivacyModel> models, const Microdata& from, const Microdata& into) {
    for (PrivacyModel& model : models)
        if (auto* close = std::get_if<Closeness>(&model)) {
            std::vector<int> order;
            for (const int code : close->order)
                if (const auto at = into.columns[size_t(close->column)].values.indexOf(
                        from.columns[size_t(close->column)].values[code]);
                    at >= 0)
                    order.push_back(int(at));
            close->order = std::move(order);
        }
    return models;
}

QStringList publishedOrder(const SensitivePromise& promise, const CodedColumn& column) {
    QStringList order;
    for (const QString& code : promise.order)
        if (column.values.contains(code))
            order.push_back(code);
    if (order.size() == column.values.size())
        return order;
    order.clear();
    for (const int code : naturalOrder(column))
        order.push_back(column.values[code]);
    return order;
}

} // namespace tawjih::release
