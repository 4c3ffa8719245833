#pragma once

#include "core/indicator/FigureTable.h"
#include "core/indicator/Indicator.h"

namespace tawjih {

template <>
struct Codes<indicator::ChartKind> {
    using K = indicator::ChartKind;
    static constexpr CodeEntry<K> entries[] = {
        {K::Number, "number", QT_TRANSLATE_NOOP("Codes", "one number")},
        {K::Columns, "columns", QT_TRANSLATE_NOOP("Codes", "columns along time")},
        {K::Lines, "lines", QT_TRANSLATE_NOOP("Codes", "lines along time")},
        {K::Bars, "bars", QT_TRANSLATE_NOOP("Codes", "bars")},
        {K::Grouped, "grouped", QT_TRANSLATE_NOOP("Codes", "bars side by side")},
        {K::Stacked, "stacked", QT_TRANSLATE_NOOP("Codes", "bars on top of each other")},
        {K::Funnel, "funnel", QT_TRANSLATE_NOOP("Codes", "funnel")},
        {K::Pyramid, "pyramid", QT_TRANSLATE_NOOP("Codes", "population pyramid")},
        {K::Delays, "delays", QT_TRANSLATE_NOOP("Codes", "delays")},
        {K::Heat, "heat", QT_TRANSLATE_NOOP("Codes", "heat table")},
        {K::Flow, "flow", QT_TRANSLATE_NOOP("Codes", "flows")},
        {K::Map, "map", QT_TRANSLATE_NOOP("Codes", "map of arrondissements")},
        {K::Table, "table", QT_TRANSLATE_NOOP("Codes", "table only")},
    };
};

} // namespace tawjih

namespace tawjih::indicator {

/// One figure of a dashboard or report, as data: one indicator broken down by up to two dimensions, or several
/// indicators side by side: as the columns of a table by one dimension (a scorecard), or as the rows of a funnel, each
/// a part of the one before.
struct Card {
    QStringList indicators; ///< codes
    std::optional<Dimension> rows;
    std::optional<Dimension> columns;
    ChartKind chart = ChartKind::Bars;
    LocalName title;              ///< empty: made of the indicator and its breakdowns
    bool compare = false;         ///< with the period before
    std::optional<double> target; ///< a count, a share from 0 to 1, or days
    int most = 0;                 ///< at most so many rows, the others as one; 0: all
    bool operator==(const Card&) const = default;
};

/// Cards in an order, each over a half or the whole of the width.
struct Dashboard {
    QString code;
    LocalName name;
    std::vector<Card> cards;
    bool shipped = false;
    bool operator==(const Dashboard&) const = default;
};

/// What a report is made of; the numbers come when it is made.
struct ReportTemplate {
    struct Section {
        LocalName heading;
        LocalName commentary; ///< a text to begin with, for whoever makes the report to change
        std::vector<Card> cards;
        bool operator==(const Section&) const = default;
    };
    QString code;
    LocalName name;
    LocalName summary;      ///< on the cover, the same way
    QStringList highlights; ///< codes of indicators whose sentences stand on the cover
    std::vector<Section> sections;
    bool shipped = false;
    bool operator==(const ReportTemplate&) const = default;
};

/// The indicators that cards may name: shipped ones and the desk's own.
class IndicatorList {
public:
    explicit IndicatorList(std::vector<Indicator> indicators) : m_indicators(std::move(indicators)) {}
    [[nodiscard]] const Indicator* find(QStringView code) const;
    [[nodiscard]] const std::vector<Indicator>& all() const { return m_indicators; }

private:
    std::vector<Indicator> m_indicators;
};

/// What in a card cannot be: an indicator that does not exist, a breakdown that it does not allow, a chart that does
/// not fit.
[[nodiscard]] std::vector<FieldProblem> problemsOf(const Card& card, const IndicatorList& indicators,
                                                   const QString& path = {});

[[nodiscard]] QJsonObject toJson(const Card& card);
[[nodiscard]] QJsonObject toJson(const Dashboard& dashboard);
[[nodiscard]] QJsonObject toJson(const ReportTemplate& report);
/// Error Invalid names every fault with its place ("cards[2].rows"); unknown keys are faults.
[[nodiscard]] Result<Dashboard> dashboardFrom(const QJsonObject& json, const IndicatorList& indicators);
[[nodiscard]] Result<ReportTemplate> reportTemplateFrom(const QJsonObject& json, const IndicatorList& indicators);

} // namespace tawjih::indicator
