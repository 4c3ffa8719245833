#include "core/indicator/FigureDefinition.h"

#include "core/base/DataFile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tawjih::indicator {

namespace {

constexpr qsizetype mostDefinitions = 500;
const QString kFormat = QStringLiteral("tawjih-figures");

/// One list of a file: the name of its key, and the kind of what is in it.
constexpr std::pair<const char*, DefinitionKind> lists[] = {{"indicators", DefinitionKind::Indicator},
                                                            {"dashboards", DefinitionKind::Dashboard},
                                                            {"reports", DefinitionKind::Report}};

template <typename T>
void put(std::vector<T>& all, T definition) {
    const auto found = std::ranges::find(all, definition.code, &T::code);
    if (found == all.end())
        all.push_back(std::move(definition));
    else
        *found = std::move(definition);
}

/// Shipped definitions are part of the program: a faulty one stops it.
template <typename T>
T sound(Result<T> definition) {
    if (!definition) {
        QStringList places;
        for (const FieldProblem& problem : definition.error().problems)
            places << problem.field;
        qFatal("a shipped definition is faulty: %s", qPrintable(places.join(QStringLiteral(", "))));
    }
    definition->shipped = true;
    return *std::move(definition);
}

const std::vector<Indicator>& shippedIndicators() {
    static const std::vector<Indicator> all = [] {
        std::vector<Indicator> read;
        const QJsonArray records = shippedRecords(QLatin1String("indicators"), QLatin1String("indicators"));
        for (const QJsonValue record : records)
            read.push_back(sound(indicatorFrom(record.toObject())));
        return read;
    }();
    return all;
}

const std::vector<Dashboard>& shippedDashboards() {
    static const std::vector<Dashboard> all = [] {
        const IndicatorList indicators(shippedIndicators());
        std::vector<Dashboard> read;
        const QJsonArray records = shippedRecords(QLatin1String("dashboards"), QLatin1String("dashboards"));
        for (const QJsonValue record : records)
            read.push_back(sound(dashboardFrom(record.toObject(), indicators)));
        return read;
    }();
    return all;
}

const std::vector<ReportTemplate>& shippedReports() {
    static const std::vector<ReportTemplate> all = [] {
        const IndicatorList indicators(shippedIndicators());
        std::vector<ReportTemplate> read;
        const QJsonArray records = shippedRecords(QLatin1String("reports"), QLatin1String("reports"));
        for (const QJsonValue record : records)
            read.push_back(sound(reportTemplateFrom(record.toObject(), indicators)));
        return read;
    }();
    return all;
}

/// Takes own definitions of one kind into `all`, the faulty ones into `broken`.
template <typename T, typename Read>
void take(std::vector<T>& all, DefinitionKind kind, const std::vector<FigureDefinition>& own, Read read,
          std::vector<BrokenDefinition>& broken) {
    for (const FigureDefinition& definition : own) {
        if (definition.kind != kind || !definition.active)
            continue;
        if (Result<T> made = read(definition.body))
            put(all, *std::move(made));
        else
            broken.push_back({kind, definition.code, made.error().problems});
    }
}

} // namespace

const Dashboard* Definitions::dashboard(QStringView code) const {
    const auto found = std::ranges::find(dashboards, code, &Dashboard::code);
    return found == dashboards.end() ? nullptr : &*found;
}

const ReportTemplate* Definitions::report(QStringView code) const {
    const auto found = std::ranges::find(reports, code, &ReportTemplate::code);
    return found == reports.end() ? nullptr : &*found;
}

const FigureDefinition* Definitions::ownOf(DefinitionKind kind, QStringView code) const {
    const auto found = std::ranges::find_if(
        own, [&](const FigureDefinition& each) { return each.kind == kind && each.active && each.code == code; });
    return found == own.end() ? nullptr : &*found;
}

Definitions definitionsWith(std::vector<FigureDefinition> own) {
    Definitions all;
    std::vector<Indicator> indicators = shippedIndicators();
    take(indicators, DefinitionKind::Indicator, own, indicatorFrom, all.broken);
    all.indicators = IndicatorList(std::move(indicators));
    all.dashboards = shippedDashboards();
    take(
        all.dashboards, DefinitionKind::Dashboard, own,
        [&](const QJsonObject& body) { return dashboardFrom(body, all.indicators); }, all.broken);
    all.reports = shippedReports();
    take(
        all.reports, DefinitionKind::Report, own,
        [&](const QJsonObject& body) { return reportTemplateFrom(body, all.indicators); }, all.broken);
    all.own = std::move(own);
    return all;
}

QByteArray writeDefinitions(const std::vector<FigureDefinition>& definitions) {
    QJsonObject file{{QStringLiteral("format"), kFormat}, {QStringLiteral("version"), 1}};
    for (const auto& [key, kind] : lists) {
        QJsonArray list;
        for (const FigureDefinition& definition : definitions)
            if (definition.kind == kind && definition.active)
                list.append(definition.body);
        file.insert(QLatin1String(key), list);
    }
    return QJsonDocument(file).toJson();
}

Result<std::vector<FigureDefinition>> readDefinitions(const QByteArray& bytes, const Definitions& present) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    QJsonObject file = document.object();
    if (!document.isObject() || file.take(QLatin1String("format")).toString() != kFormat ||
        file.take(QLatin1String("version")).toInt() != 1)
        return fail(ErrorCode::FileMalformed);
    std::vector<FieldProblem> problems;
    std::vector<FigureDefinition> read;
    std::vector<Indicator> indicators = present.indicators.all();
    for (const auto& each : lists) {
        const char* const key = each.first;
        const DefinitionKind kind = each.second;
        const QJsonValue list = file.take(QLatin1String(key));
        if (!list.isUndefined() && (!list.isArray() || list.toArray().size() > mostDefinitions))
            problems.push_back({QLatin1String(key), FieldProblem::Kind::Malformed});
        const QJsonArray records = list.toArray();
        for (qsizetype i = 0; i < std::min(records.size(), mostDefinitions); ++i) {
            const QJsonObject body = records.at(i).toObject();
            const auto note = [&](const auto& made) {
                const auto place = [&](const QString& field) {
                    return QStringLiteral("%1[%2].%3").arg(QLatin1String(key)).arg(i).arg(field);
                };
                if (made) {
                    const bool again = std::ranges::any_of(read, [&](const FigureDefinition& other) {
                        return other.kind == kind && other.code == made->code;
                    });
                    if (again)
                        problems.push_back({place(QStringLiteral("code")), FieldProblem::Kind::NotUnique});
                    read.push_back({{}, {}, kind, made->code, body, true});
                    return;
                }
                for (const FieldProblem& problem : made.error().problems)
                    problems.push_back({place(problem.field), problem.kind});
            };
            if (kind == DefinitionKind::Indicator) {
                const auto made = indicatorFrom(body);
                note(made);
                if (made)
                    put(indicators, *made);
            } else if (kind == DefinitionKind::Dashboard) {
                note(dashboardFrom(body, IndicatorList(indicators)));
            } else {
                note(reportTemplateFrom(body, IndicatorList(indicators)));
            }
        }
    }
    for (const QString& key : file.keys())
        problems.push_back({key, FieldProblem::Kind::Unknown});
    if (!problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("figures"), std::move(problems)});
    return read;
}

} // namespace tawjih::indicator
