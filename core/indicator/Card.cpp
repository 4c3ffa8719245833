#include "core/indicator/Card.h"

#include "core/indicator/JsonKeys.h"

#include <algorithm>
#include <cmath>

namespace tawjih::indicator {

namespace {

using Problem = FieldProblem::Kind;

constexpr int mostCards = 40;
constexpr int mostIndicators = 16;
constexpr int mostSections = 30;

QString at(const QString& path, const char* list, qsizetype index) {
    const QString place = QLatin1String(list) + u'[' + QString::number(index) + u']';
    return path.isEmpty() ? place : QString(path + u'.' + place);
}

void append(std::vector<FieldProblem>& problems, std::vector<FieldProblem> more) {
    for (FieldProblem& problem : more)
        problems.push_back(std::move(problem));
}

/// What a chart needs beyond its indicators.
bool chartFits(const Card& card, const Indicator& first) {
    switch (card.chart) {
    case ChartKind::Number:
        return !card.rows && !card.columns && card.indicators.size() == 1;
    case ChartKind::Columns:
    case ChartKind::Lines:
        return card.rows && isTime(*card.rows);
    case ChartKind::Funnel:
        return !card.rows && !card.columns && card.indicators.size() > 1;
    case ChartKind::Pyramid:
        return (card.rows == Dimension::AgeBand || card.rows == Dimension::AgeGroup) && card.columns == Dimension::Sex;
    case ChartKind::Delays:
        return !first.lasting.isEmpty() && !card.columns && card.indicators.size() == 1;
    case ChartKind::Heat:
    case ChartKind::Flow:
        return card.rows && card.columns && card.indicators.size() == 1;
    case ChartKind::Map:
        return card.rows == Dimension::Arrondissement && !card.columns && card.indicators.size() == 1;
    case ChartKind::Bars:
        return card.rows && !card.columns && card.indicators.size() == 1;
    case ChartKind::Grouped:
    case ChartKind::Stacked:
        return card.rows && (card.columns || card.indicators.size() > 1);
    case ChartKind::Table:
        return true;
    }
    return false;
}

Card cardFrom(const QJsonValue& json, const QString& path, std::vector<FieldProblem>& problems) {
    JsonKeys keys(json, path, problems);
    Card card;
    const QJsonArray indicators = keys.list("indicators");
    for (const QJsonValue code : indicators)
        card.indicators << code.toString();
    card.rows = keys.optionalCode<Dimension>("rows");
    card.columns = keys.optionalCode<Dimension>("columns");
    card.chart = keys.code<ChartKind>("chart");
    card.title = keys.name("title", false);
    card.compare = keys.flag("compare");
    card.target = keys.number("target", 0, 1e9);
    const double most = keys.number("most", 0, 1000).value_or(0);
    if (most != std::floor(most))
        keys.add("most", Problem::Malformed);
    card.most = static_cast<int>(most);
    keys.finish();
    return card;
}

std::vector<Card> cardsFrom(JsonKeys& keys, const QString& path, const IndicatorList& indicators,
                            std::vector<FieldProblem>& problems) {
    std::vector<Card> cards;
    const QJsonArray listed = keys.list("cards");
    if (listed.size() > mostCards)
        keys.add("cards", Problem::TooLong);
    for (qsizetype i = 0; i < std::min<qsizetype>(listed.size(), mostCards); ++i) {
        const QString place = at(path, "cards", i);
        const std::size_t before = problems.size();
        cards.push_back(cardFrom(listed.at(i), place, problems));
        if (problems.size() == before)
            append(problems, problemsOf(cards.back(), indicators, place));
    }
    return cards;
}

QJsonArray cardsToJson(const std::vector<Card>& cards) {
    QJsonArray listed;
    for (const Card& card : cards)
        listed.append(toJson(card));
    return listed;
}

} // namespace

const Indicator* IndicatorList::find(QStringView code) const {
    const auto found = std::ranges::find(m_indicators, code, &Indicator::code);
    return found == m_indicators.end() ? nullptr : &*found;
}

std::vector<FieldProblem> problemsOf(const Card& card, const IndicatorList& indicators, const QString& path) {
    std::vector<FieldProblem> problems;
    const auto add = [&](const char* key, Problem kind) {
        problems.push_back(
            {path.isEmpty() ? QString(QLatin1String(key)) : QString(path + u'.' + QLatin1String(key)), kind});
    };
    if (card.indicators.isEmpty())
        add("indicators", Problem::Missing);
    if (card.indicators.size() > mostIndicators)
        add("indicators", Problem::TooLong);
    const Indicator* first = nullptr;
    for (qsizetype i = 0; i < card.indicators.size(); ++i) {
        const Indicator* indicator = indicators.find(card.indicators.at(i));
        if (!indicator) {
            problems.push_back({at(path, "indicators", i), Problem::Unknown});
            continue;
        }
        first = first ? first : indicator;
        if (card.rows && !indicator->allows(*card.rows))
            add("rows", Problem::Contradiction);
        if (card.columns && !indicator->allows(*card.columns))
            add("columns", Problem::Contradiction);
    }
    if (card.columns && (card.indicators.size() > 1 || !card.rows || card.columns == card.rows))
        add("columns", Problem::Contradiction);
    if (first && !chartFits(card, *first))
        add("chart", Problem::Contradiction);
    return problems;
}

QJsonObject toJson(const Card& card) {
    QJsonObject json{{QStringLiteral("indicators"), QJsonArray::fromStringList(card.indicators)},
                     {QStringLiteral("chart"), codeOf(card.chart)}};
    if (card.rows)
        json.insert(QStringLiteral("rows"), codeOf(*card.rows));
    if (card.columns)
        json.insert(QStringLiteral("columns"), codeOf(*card.columns));
    if (!card.title.isEmpty())
        json.insert(QStringLiteral("title"), toJson(card.title));
    if (card.compare)
        json.insert(QStringLiteral("compare"), true);
    if (card.target)
        json.insert(QStringLiteral("target"), *card.target);
    if (card.most > 0)
        json.insert(QStringLiteral("most"), card.most);
    return json;
}

QJsonObject toJson(const Dashboard& dashboard) {
    return {{QStringLiteral("code"), dashboard.code},
            {QStringLiteral("name"), toJson(dashboard.name)},
            {QStringLiteral("cards"), cardsToJson(dashboard.cards)}};
}

QJsonObject toJson(const ReportTemplate& report) {
    QJsonArray sections;
    for (const ReportTemplate::Section& section : report.sections) {
        QJsonObject json{{QStringLiteral("heading"), toJson(section.heading)},
                         {QStringLiteral("cards"), cardsToJson(section.cards)}};
        if (!section.commentary.isEmpty())
            json.insert(QStringLiteral("commentary"), toJson(section.commentary));
        sections.append(json);
    }
    QJsonObject json{{QStringLiteral("code"), report.code},
                     {QStringLiteral("name"), toJson(report.name)},
                     {QStringLiteral("highlights"), QJsonArray::fromStringList(report.highlights)},
                     {QStringLiteral("sections"), sections}};
    if (!report.summary.isEmpty())
        json.insert(QStringLiteral("summary"), toJson(report.summary));
    return json;
}

Result<Dashboard> dashboardFrom(const QJsonObject& json, const IndicatorList& indicators) {
    std::vector<FieldProblem> problems;
    JsonKeys keys(json, {}, problems);
    Dashboard dashboard;
    dashboard.code = keys.text("code", true);
    dashboard.name = keys.name("name");
    dashboard.cards = cardsFrom(keys, {}, indicators, problems);
    keys.finish();
    if (!problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("dashboard"), std::move(problems)});
    return dashboard;
}

Result<ReportTemplate> reportTemplateFrom(const QJsonObject& json, const IndicatorList& indicators) {
    std::vector<FieldProblem> problems;
    JsonKeys keys(json, {}, problems);
    ReportTemplate report;
    report.code = keys.text("code", true);
    report.name = keys.name("name");
    report.summary = keys.name("summary", false);
    const QJsonArray highlights = keys.list("highlights");
    for (qsizetype i = 0; i < highlights.size(); ++i) {
        report.highlights << highlights.at(i).toString();
        if (!indicators.find(report.highlights.constLast()))
            problems.push_back({at({}, "highlights", i), Problem::Unknown});
    }
    const QJsonArray sections = keys.list("sections");
    if (sections.size() > mostSections)
        keys.add("sections", Problem::TooLong);
    for (qsizetype i = 0; i < std::min<qsizetype>(sections.size(), mostSections); ++i) {
        const QString path = at({}, "sections", i);
        JsonKeys inner(sections.at(i), path, problems);
        ReportTemplate::Section section;
        section.heading = inner.name("heading");
        section.commentary = inner.name("commentary", false);
        section.cards = cardsFrom(inner, path, indicators, problems);
        inner.finish();
        report.sections.push_back(std::move(section));
    }
    keys.finish();
    if (!problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("report"), std::move(problems)});
    return report;
}

} // namespace tawjih::indicator
