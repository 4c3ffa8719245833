#include "core/indicator/Indicator.h"

#include "core/indicator/FieldLabel.h"
#include "core/indicator/JsonKeys.h"

#include <QRegularExpression>

#include <algorithm>

namespace tawjih::indicator {

namespace {

using Problem = FieldProblem::Kind;

void checkFieldOf(const Indicator& indicator, const char* key, const QString& name,
                  std::initializer_list<FieldKind> kinds, std::vector<FieldProblem>& problems) {
    if (name.isEmpty())
        return;
    const Field* field = findField(indicator.population, name);
    if (!field)
        problems.push_back({QLatin1String(key), Problem::Unknown});
    else if (std::ranges::find(kinds, field->kind) == std::end(kinds))
        problems.push_back({QLatin1String(key), Problem::Contradiction});
}

} // namespace

bool Indicator::allows(Dimension dimension) const {
    if (!applies(dimension, population, isDated()))
        return false;
    return breakdowns.empty() || std::ranges::find(breakdowns, dimension) != breakdowns.end();
}

std::vector<FieldProblem> problemsOf(const Indicator& indicator) {
    std::vector<FieldProblem> problems;
    static const QRegularExpression codePattern(QStringLiteral("^[a-z][a-z0-9_]{1,59}$"));
    if (!codePattern.match(indicator.code).hasMatch())
        problems.push_back({QStringLiteral("code"), indicator.code.isEmpty() ? Problem::Missing : Problem::Malformed});
    if (indicator.name.isEmpty())
        problems.push_back({QStringLiteral("name"), Problem::Missing});
    if (indicator.definition.isEmpty())
        problems.push_back({QStringLiteral("definition"), Problem::Missing});
    checkFieldOf(indicator, "date", indicator.date, {FieldKind::Day}, problems);
    checkFieldOf(indicator, "lasting", indicator.lasting, {FieldKind::Lasting}, problems);
    checkFieldOf(indicator, "sum", indicator.sum, {FieldKind::Number}, problems);
    const bool places = indicator.unit == CountedUnit::Places;
    if (places != !indicator.sum.isEmpty())
        problems.push_back({QStringLiteral("sum"), places ? Problem::Missing : Problem::Contradiction});
    if (indicator.population == Population::Intakes && indicator.unit == CountedUnit::Persons)
        problems.push_back({QStringLiteral("unit"), Problem::Contradiction});
    if (!indicator.lasting.isEmpty() && (indicator.of || places))
        problems.push_back({QStringLiteral("lasting"), Problem::Contradiction});
    if (indicator.unknown && !indicator.of)
        problems.push_back({QStringLiteral("unknown"), Problem::Contradiction});
    check(indicator.counted, indicator.population, QStringLiteral("counted"), problems);
    if (indicator.of)
        check(*indicator.of, indicator.population, QStringLiteral("of"), problems);
    if (indicator.unknown)
        check(*indicator.unknown, indicator.population, QStringLiteral("unknown"), problems);
    for (std::size_t i = 0; i < indicator.breakdowns.size(); ++i)
        if (!applies(indicator.breakdowns[i], indicator.population, indicator.isDated()))
            problems.push_back({QStringLiteral("breakdowns[%1]").arg(i), Problem::Contradiction});
    return problems;
}

QJsonObject toJson(const Indicator& indicator) {
    QJsonObject json{{QStringLiteral("code"), indicator.code},
                     {QStringLiteral("name"), toJson(indicator.name)},
                     {QStringLiteral("definition"), toJson(indicator.definition)},
                     {QStringLiteral("population"), codeOf(indicator.population)},
                     {QStringLiteral("unit"), codeOf(indicator.unit)},
                     {QStringLiteral("counted"), toJson(indicator.counted)}};
    const auto insert = [&](const char* key, const QString& text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
    };
    insert("date", indicator.date);
    insert("lasting", indicator.lasting);
    insert("sum", indicator.sum);
    insert("source", indicator.source);
    if (indicator.of)
        json.insert(QStringLiteral("of"), toJson(*indicator.of));
    if (indicator.unknown)
        json.insert(QStringLiteral("unknown"), toJson(*indicator.unknown));
    if (!indicator.breakdowns.empty()) {
        QJsonArray breakdowns;
        for (const Dimension dimension : indicator.breakdowns)
            breakdowns.append(codeOf(dimension));
        json.insert(QStringLiteral("breakdowns"), breakdowns);
    }
    return json;
}

Result<Indicator> indicatorFrom(const QJsonObject& json) {
    std::vector<FieldProblem> problems;
    JsonKeys keys(json, {}, problems);
    Indicator indicator;
    indicator.code = keys.text("code", true);
    indicator.name = keys.name("name");
    indicator.definition = keys.name("definition");
    indicator.population = keys.code<Population>("population");
    indicator.unit = keys.code<CountedUnit>("unit");
    indicator.date = keys.text("date");
    indicator.lasting = keys.text("lasting");
    indicator.sum = keys.text("sum");
    indicator.source = keys.text("source");
    indicator.counted = conditionFrom(keys.take("counted"), indicator.population, QStringLiteral("counted"), problems);
    if (const QJsonValue of = keys.take("of"); !of.isUndefined())
        indicator.of = conditionFrom(of, indicator.population, QStringLiteral("of"), problems);
    if (const QJsonValue unknown = keys.take("unknown"); !unknown.isUndefined())
        indicator.unknown = conditionFrom(unknown, indicator.population, QStringLiteral("unknown"), problems);
    const QJsonArray listed = keys.list("breakdowns");
    for (qsizetype i = 0; i < listed.size(); ++i) {
        if (const auto dimension = fromCode<Dimension>(listed.at(i).toString()))
            indicator.breakdowns.push_back(*dimension);
        else
            problems.push_back({QStringLiteral("breakdowns[%1]").arg(i), Problem::Unknown});
    }
    keys.finish();
    for (FieldProblem& problem : problemsOf(indicator))
        if (std::ranges::find(problems, problem.field, &FieldProblem::field) == problems.end())
            problems.push_back(std::move(problem));
    if (!problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("indicator"), std::move(problems)});
    return indicator;
}

QString explained(const Indicator& indicator, const Tongue& tongue) {
    const auto language = tongue.locale().language();
    const auto labelled = [&](const auto value) { return tongue.label(value); };
    QString text = indicator.definition.in(language);
    text += u' ' + tongue.text("Indicator", QT_TRANSLATE_NOOP("Indicator", "Counted: %1. Unit: %2."))
                       .arg(labelled(indicator.population), labelled(indicator.unit));
    text +=
        u' ' + (indicator.isDated()
                    ? tongue.text("Indicator", QT_TRANSLATE_NOOP("Indicator", "Date: %1."))
                          .arg(fieldLabel(indicator.date, tongue))
                    : tongue.text("Indicator", QT_TRANSLATE_NOOP("Indicator", "A state on the day of the figures.")));
    return text;
}

} // namespace tawjih::indicator
