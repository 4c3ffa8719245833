#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/indicator/Card.h"

#include <QJsonObject>

namespace tawjih::indicator {

/// What a desk may define itself.
enum class DefinitionKind { Indicator, Dashboard, Report };

} // namespace tawjih::indicator

namespace tawjih {

template <>
struct Codes<indicator::DefinitionKind> {
    using K = indicator::DefinitionKind;
    static constexpr CodeEntry<K> entries[] = {
        {K::Indicator, "indicator", QT_TRANSLATE_NOOP("Codes", "indicator")},
        {K::Dashboard, "dashboard", QT_TRANSLATE_NOOP("Codes", "dashboard")},
        {K::Report, "report", QT_TRANSLATE_NOOP("Codes", "report template")},
    };
};

} // namespace tawjih

namespace tawjih::indicator {

/// A definition of the desk's own as it is stored. One with the code of a shipped one stands in its place.
struct FigureDefinition {
    FigureDefinitionId id;
    RecordStamp stamp;
    DefinitionKind kind = DefinitionKind::Indicator;
    QString code;
    QJsonObject body;
    bool active = true; ///< false: taken back
    bool operator==(const FigureDefinition&) const = default;
};

/// A definition that the data model of this version does not understand (any more): named, and left aside.
struct BrokenDefinition {
    DefinitionKind kind = DefinitionKind::Indicator;
    QString code;
    std::vector<FieldProblem> problems;
    bool operator==(const BrokenDefinition&) const = default;
};

/// All that there is to be shown: shipped, and the desk's own.
struct Definitions {
    IndicatorList indicators{{}};
    std::vector<Dashboard> dashboards;
    std::vector<ReportTemplate> reports;
    std::vector<FigureDefinition> own;
    std::vector<BrokenDefinition> broken;

    [[nodiscard]] const Dashboard* dashboard(QStringView code) const;
    [[nodiscard]] const ReportTemplate* report(QStringView code) const;
    [[nodiscard]] const FigureDefinition* ownOf(DefinitionKind kind, QStringView code) const;
};

/// What is shipped, with the desk's own definitions in their places.
[[nodiscard]] Definitions definitionsWith(std::vector<FigureDefinition> own);

/// Definitions as a file: {"format": "tawjih-figures", "version": 1, "indicators": […], "dashboards": […],
/// "reports": […]}.
[[nodiscard]] QByteArray writeDefinitions(const std::vector<FigureDefinition>& definitions);
/// Reads such a file against what there is. Error Invalid names every fault ("indicators[2].counted.all[0].field"),
/// FileMalformed what is no such file.
[[nodiscard]] Result<std::vector<FigureDefinition>> readDefinitions(const QByteArray& bytes,
                                                                    const Definitions& present);

} // namespace tawjih::indicator
