#include "core/release/Recipe.h"

#include "core/indicator/JsonKeys.h"
#include "core/release/DeskHierarchies.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tawjih::release {

using indicator::JsonKeys;
using Kind = FieldProblem::Kind;

namespace {

constexpr int maxText = 500;

bool isSeparator(QChar delimiter) {
    return delimiter == u';' || delimiter == u',';
}

void checkSensitive(const Recipe& recipe, size_t at, std::vector<FieldProblem>& problems) {
    const SensitivePromise& promise = recipe.sensitive[at];
    const QString place = QStringLiteral("sensitive[%1]").arg(at);
    const auto attribute = fromCode<Attribute>(promise.field);
    const RecipeColumn* column = attribute ? recipe.column(*attribute) : nullptr;
    if (!column || column->role != FieldRole::Sensitive)
        problems.push_back({place + QLatin1String(".field"), Kind::Unknown});
    const bool isCloseness = promise.model == SensitiveModel::EqualCloseness ||
                             promise.model == SensitiveModel::OrderedCloseness ||
                             promise.model == SensitiveModel::HierarchicalCloseness;
    const double most = isCloseness ? 1 : 100;
    if (!(promise.parameter >= (isCloseness ? 0 : 1) && promise.parameter <= most) || !(promise.c > 0))
        problems.push_back({place + QLatin1String(".parameter"), Kind::OutOfRange});
}

QJsonObject toJson(const SensitivePromise& promise) {
    QJsonObject json{{QStringLiteral("model"), codeOf(promise.model)},
                     {QStringLiteral("field"), promise.field},
                     {QStringLiteral("parameter"), promise.parameter},
                     {QStringLiteral("c"), promise.c}};
    if (!promise.order.isEmpty())
        json.insert(QStringLiteral("order"), QJsonArray::fromStringList(promise.order));
    return json;
}

SensitivePromise sensitiveFrom(const QJsonValue& json, const QString& path, std::vector<FieldProblem>& problems) {
    JsonKeys keys(json, path, problems);
    SensitivePromise promise;
    promise.model = keys.code<SensitiveModel>("model");
    promise.field = keys.text("field", true);
    promise.parameter = keys.number("parameter", 0, 100).value_or(3);
    promise.c = keys.number("c", 0, 1000).value_or(3);
    const QJsonArray order = keys.list("order");
    for (const QJsonValue code : order)
        promise.order.push_back(code.toString());
    keys.finish();
    return promise;
}

QDate dayFrom(JsonKeys& keys, const char* key) {
    const QString text = keys.text(key);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        keys.add(key, Kind::Malformed);
    return day;
}

} // namespace

const RecipeColumn* Recipe::column(Attribute attribute) const {
    const auto at = std::ranges::find(columns, attribute, &RecipeColumn::attribute);
    return at == columns.end() ? nullptr : &*at;
}

Result<anonymise::Hierarchy> hierarchyOf(const RecipeColumn& column, const QStringList& values) {
    return column.hierarchy ? hierarchyOf(column.attribute, *column.hierarchy, values)
                            : hierarchyOf(column.attribute, values);
}

int levelsOf(const RecipeColumn& column) {
    return column.hierarchy ? levelsOf(*column.hierarchy) : levelsOf(column.attribute);
}

Recipe carefulRecipe() {
    Recipe recipe;
    recipe.code = QStringLiteral("careful");
    recipe.title = QCoreApplication::translate("Release", "Project monitoring, for reviewers");
    recipe.purpose = QCoreApplication::translate("Release", "Independent review of what the desk achieves");
    recipe.recipient = QCoreApplication::translate("Release", "ICMPD, Vienna");
    recipe.abroad = true;
    for (const Attribute attribute :
         {Attribute::Sex, Attribute::Age, Attribute::Nationality, Attribute::ResidenceStatus, Attribute::Education,
          Attribute::Arrondissement, Attribute::RegisteredOn})
        recipe.columns.push_back({attribute, FieldRole::QuasiIdentifier, minimumLevel(attribute), 1});
    recipe.columns.push_back({Attribute::Outcome, FieldRole::Sensitive, 0, 1});
    recipe.sensitive.push_back({SensitiveModel::DistinctDiversity, codeOf(Attribute::Outcome), 2, 3, {}});
    return recipe;
}

std::vector<FieldProblem> problemsOf(const Recipe& recipe) {
    static const QRegularExpression code(QStringLiteral("^[a-z][a-z0-9_]{0,62}$"));
    std::vector<FieldProblem> problems;
    const auto check = [&](bool good, const QString& field, Kind kind = Kind::Malformed) {
        if (!good)
            problems.push_back({field, kind});
    };
    check(code.match(recipe.code).hasMatch(), QStringLiteral("code"));
    for (const auto& [text, field] :
         {std::pair(recipe.title, QStringLiteral("title")), std::pair(recipe.purpose, QStringLiteral("purpose")),
          std::pair(recipe.recipient, QStringLiteral("recipient"))}) {
        check(!text.trimmed().isEmpty(), field, Kind::Missing);
        check(text.size() <= maxText, field, Kind::TooLong);
    }
    check(!recipe.from.isValid() || !recipe.to.isValid() || recipe.from <= recipe.to, QStringLiteral("to"),
          Kind::Contradiction);
    QSet<Attribute> seen;
    bool anyQuasiIdentifier = false;
    for (size_t at = 0; at < recipe.columns.size(); ++at) {
        const RecipeColumn& column = recipe.columns[at];
        const QString place = QStringLiteral("columns[%1]").arg(at);
        check(!seen.contains(column.attribute), place + QLatin1String(".attribute"), Kind::NotUnique);
        seen.insert(column.attribute);
        check(!column.hierarchy || faultsOf(column.attribute, *column.hierarchy).empty(),
              place + QLatin1String(".hierarchy"));
        check(column.level >= 0 && column.level < levelsOf(column), place + QLatin1String(".level"), Kind::OutOfRange);
        check(column.weight >= 0, place + QLatin1String(".weight"), Kind::OutOfRange);
        anyQuasiIdentifier |= column.role == FieldRole::QuasiIdentifier && column.weight > 0;
    }
    check(anyQuasiIdentifier, QStringLiteral("columns"), Kind::Missing);
    check(recipe.k >= 2, QStringLiteral("k"), Kind::OutOfRange);
    check(recipe.meanRisk > 0 && recipe.meanRisk <= 1, QStringLiteral("meanRisk"), Kind::OutOfRange);
    check(recipe.suppressionLimit >= 0 && recipe.suppressionLimit <= 1, QStringLiteral("suppressionLimit"),
          Kind::OutOfRange);
    for (size_t at = 0; at < recipe.sensitive.size(); ++at)
        checkSensitive(recipe, at, problems);
    check(recipe.utility.gsFactor >= 0 && recipe.utility.gsFactor <= 1, QStringLiteral("gsFactor"), Kind::OutOfRange);
    check(recipe.tableParameter >= 3 && recipe.tableParameter <= 100, QStringLiteral("tableParameter"),
          Kind::OutOfRange);
    check(isSeparator(recipe.delimiter), QStringLiteral("delimiter"));
    check(recipe.seconds >= 1 && recipe.seconds <= 3600, QStringLiteral("seconds"), Kind::OutOfRange);
    return problems;
}

QJsonObject toJson(const RecipeColumn& column) {
    QJsonObject json{{QStringLiteral("attribute"), codeOf(column.attribute)},
                     {QStringLiteral("role"), codeOf(column.role)},
                     {QStringLiteral("level"), column.level},
                     {QStringLiteral("weight"), column.weight}};
    if (column.hierarchy)
        json.insert(QStringLiteral("hierarchy"), toJson(*column.hierarchy));
    return json;
}

RecipeColumn recipeColumnFrom(const QJsonValue& json, const QString& path, std::vector<FieldProblem>& problems) {
    JsonKeys keys(json, path, problems);
    RecipeColumn column;
    column.attribute = keys.code<Attribute>("attribute");
    column.role = keys.code<FieldRole>("role");
    column.level = int(keys.number("level", 0, 31).value_or(0));
    column.weight = keys.number("weight", 0, 1000).value_or(1);
    if (const QJsonValue own = keys.take("hierarchy"); !own.isUndefined()) {
        column.hierarchy = ownHierarchyFrom(own);
        if (!column.hierarchy)
            keys.add("hierarchy", Kind::Malformed);
    }
    keys.finish();
    return column;
}

QJsonObject toJson(const Recipe& recipe) {
    QJsonArray columns;
    for (const RecipeColumn& column : recipe.columns)
        columns.append(toJson(column));
    QJsonArray sensitive;
    for (const SensitivePromise& promise : recipe.sensitive)
        sensitive.append(toJson(promise));
    return {{QStringLiteral("code"), recipe.code},
            {QStringLiteral("title"), recipe.title},
            {QStringLiteral("purpose"), recipe.purpose},
            {QStringLiteral("recipient"), recipe.recipient},
            {QStringLiteral("abroad"), recipe.abroad},
            {QStringLiteral("from"), recipe.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), recipe.to.toString(Qt::ISODate)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("k"), recipe.k},
            {QStringLiteral("mean_risk"), recipe.meanRisk},
            {QStringLiteral("suppression_limit"), recipe.suppressionLimit},
            {QStringLiteral("sensitive"), sensitive},
            {QStringLiteral("method"), codeOf(recipe.method)},
            {QStringLiteral("metric"), codeOf(recipe.utility.metric)},
            {QStringLiteral("aggregate"), codeOf(recipe.utility.aggregate)},
            {QStringLiteral("monotonic"), recipe.utility.monotonic},
            {QStringLiteral("gs_factor"), recipe.utility.gsFactor},
            {QStringLiteral("tables"), codeOf(recipe.tables)},
            {QStringLiteral("table_parameter"), recipe.tableParameter},
            {QStringLiteral("delimiter"), QString(recipe.delimiter)},
            {QStringLiteral("seconds"), recipe.seconds}};
}

Result<Recipe> recipeFrom(const QJsonObject& json) {
    std::vector<FieldProblem> problems;
    JsonKeys keys(json, {}, problems);
    Recipe recipe;
    recipe.code = keys.text("code", true);
    recipe.title = keys.text("title");
    recipe.purpose = keys.text("purpose");
    recipe.recipient = keys.text("recipient");
    recipe.abroad = keys.flag("abroad");
    recipe.from = dayFrom(keys, "from");
    recipe.to = dayFrom(keys, "to");
    const QJsonArray columns = keys.list("columns");
    for (qsizetype at = 0; at < columns.size(); ++at)
        recipe.columns.push_back(recipeColumnFrom(columns[at], QStringLiteral("columns[%1]").arg(at), problems));
    recipe.k = int(keys.number("k", 2, 1'000'000).value_or(5));
    recipe.meanRisk = keys.number("mean_risk", 0, 1).value_or(0.03);
    recipe.suppressionLimit = keys.number("suppression_limit", 0, 1).value_or(0.05);
    const QJsonArray sensitive = keys.list("sensitive");
    for (qsizetype at = 0; at < sensitive.size(); ++at)
        recipe.sensitive.push_back(sensitiveFrom(sensitive[at], QStringLiteral("sensitive[%1]").arg(at), problems));
    recipe.method = keys.optionalCode<Method>("method").value_or(Method::Uniform);
    recipe.utility.metric = keys.optionalCode<anonymise::Metric>("metric").value_or(anonymise::Metric::Loss);
    recipe.utility.aggregate =
        keys.optionalCode<anonymise::Aggregate>("aggregate").value_or(anonymise::Aggregate::GeometricMean);
    recipe.utility.monotonic = keys.flag("monotonic");
    recipe.utility.gsFactor = keys.number("gs_factor", 0, 1).value_or(0.5);
    recipe.tables = keys.optionalCode<TableProtection>("tables").value_or(TableProtection::Rounding);
    recipe.tableParameter = int(keys.number("table_parameter", 3, 100).value_or(5));
    const QString delimiter = keys.text("delimiter");
    recipe.delimiter = delimiter.isEmpty() ? QChar(u';') : delimiter.front();
    recipe.seconds = int(keys.number("seconds", 1, 3600).value_or(60));
    keys.finish();
    if (!problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("recipe"), std::move(problems)});
    return recipe;
}

} // namespace tawjih::release
