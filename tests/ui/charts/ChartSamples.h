#pragma once

#include "tests/ui/charts/ChartSampleParts.h"

/// Figures as a desk has them, made by hand, for pictures and for tests of what is painted.
namespace tawjih::test {

class ChartSamples : public ChartSampleParts {
public:
    using ChartSampleParts::ChartSampleParts;

    [[nodiscard]] std::vector<ChartSample> all() const {
        std::vector<ChartSample> samples = usual();
        for (auto& sample : edges())
            samples.push_back(std::move(sample));
        return samples;
    }

    /// One or two of each kind, as most days have them.
    [[nodiscard]] std::vector<ChartSample> usual() const {
        return titled({{name("number-share"), numberShare()},
                       {name("number-count"), numberCount()},
                       {name("columns"), columns()},
                       {name("columns-share"), columnsShare()},
                       {name("lines"), lines()},
                       {name("lines-before"), linesBefore()},
                       {name("bars-share"), barsShare()},
                       {name("bars-before"), barsBefore()},
                       {name("grouped"), grouped()},
                       {name("stacked"), stacked()},
                       {name("funnel"), funnel()},
                       {name("funnel-part"), funnelOfParts()},
                       {name("pyramid"), pyramid()},
                       {name("delays"), delays()},
                       {name("heat"), heat()},
                       {name("flow"), flow()},
                       {name("map"), map()}});
    }

    /// Empty, single, many, long, hidden, tiny and huge.
    [[nodiscard]] std::vector<ChartSample> edges() const {
        return {{name("number-hidden"), numberHidden()},
                {name("columns-weeks"), columnsWeeks()},
                {name("columns-one"), columnsOne()},
                {name("lines-seven"), linesSeven()},
                {name("lines-one"), linesOne()},
                {name("bars-many"), barsMany()},
                {name("bars-extremes"), barsExtremes()},
                {name("bars-empty"), empty(barsShare())},
                {name("grouped-four"), groupedFour()},
                {name("stacked-seven"), stackedSeven()},
                {name("stacked-hidden"), hidden(stackedSeven())},
                {name("heat-wide"), heatWide()},
                {name("flow-hidden"), hidden(flow())},
                {name("delays-empty"), empty(delays())}};
    }

    [[nodiscard]] FigureTable numberShare() const {
        FigureTable t = make(ChartKind::Number, {L("Ont terminé", "أتموا التكوين", "Completed")},
                             {L("personnes", "أشخاص", "persons")}, {{62}});
        t.wholes = {{{140}}};
        t.before = {{48}};
        t.beforeWholes = {{126}};
        t.beforeHeader = L("Année 2024–2025", "سنة \u20662024–2025\u2069", "Year 2024–2025");
        t.target = 0.5;
        return t;
    }
    [[nodiscard]] FigureTable numberCount() const {
        FigureTable t = make(ChartKind::Number, {L("Accueillies", "المستقبلون", "Received")},
                             {L("personnes", "أشخاص", "persons")}, {{1214}});
        t.before = {{1302}};
        t.beforeHeader = L("Année 2024–2025", "سنة \u20662024–2025\u2069", "Year 2024–2025");
        t.drillable = true;
        return t;
    }
    [[nodiscard]] FigureTable numberHidden() const {
        FigureTable t = numberShare();
        t.cells = {{{0, Shown::Hidden}}};
        return t;
    }
    [[nodiscard]] FigureTable columns() const {
        FigureTable t =
            make(ChartKind::Columns, months(), {L("nouvelles", "جدد", "new"), L("de retour", "عائدون", "returning")},
                 {{21, 4},
                  {34, 9},
                  {28, 11},
                  {19, 7},
                  {31, 12},
                  {26, 10},
                  {17, 14},
                  {12, 6},
                  {24, 9},
                  {22, 8},
                  {9, 3},
                  {14, 5}});
        t.axisLabels = monthLabels();
        t.drillable = true;
        return totalled(t);
    }
    [[nodiscard]] FigureTable columnsShare() const {
        FigureTable t = make(ChartKind::Columns, quarters().mid(0, 6), {L("admises", "مقبولون", "admitted")},
                             {{31}, {28}, {44}, {39}, {0}, {52}});
        t.wholes = {{{52}}, {{57}}, {{70}}, {{58}}, {{0}}, {{71}}};
        t.before = {{22}, {25}, {30}, {41}, {28}, {33}};
        t.beforeWholes = {{40}, {52}, {55}, {60}, {50}, {61}};
        t.beforeHeader = L("un an avant", "قبل سنة", "one year before");
        t.target = 0.7;
        t.axisLabels = quarterLabels().mid(0, 6);
        return t;
    }
    [[nodiscard]] FigureTable columnsWeeks() const {
        FigureTable t = make(ChartKind::Columns, {}, {L("séances", "جلسات", "sessions")}, {});
        for (int week = 1; week <= 40; ++week) {
            t.rows << L("semaine %1", "الأسبوع %1", "week %1").arg(week);
            t.axisLabels << QStringLiteral("%1\n%2").arg(week).arg(week < 20 ? 2025 : 2026);
            t.cells.push_back({{(week * 37) % 53 + 6}});
        }
        return t;
    }
    [[nodiscard]] FigureTable columnsOne() const {
        FigureTable t = columns();
        t.rows = t.rows.mid(0, 1);
        t.axisLabels = t.axisLabels.mid(0, 1);
        t.cells.resize(1);
        t.rowTotals.resize(1);
        return totalled(t);
    }
    [[nodiscard]] FigureTable lines() const {
        FigureTable t = make(ChartKind::Lines, quarters(), providers(), {});
        const std::array<std::array<int, 3>, 8> parts{{{18, 11, 6},
                                                       {21, 13, 9},
                                                       {25, 12, 10},
                                                       {24, 17, 0},
                                                       {29, 19, 8},
                                                       {33, 18, 11},
                                                       {35, 24, 12},
                                                       {41, 26, 14}}};
        for (const auto& part : parts) {
            t.cells.push_back({{part[0]}, {part[1]}, {part[2]}});
            t.wholes.push_back({{52}, {41}, {part[2] == 0 ? 0 : 18}});
        }
        t.axisLabels = quarterLabels();
        t.target = 0.6;
        t.drillable = true;
        return t;
    }
    [[nodiscard]] FigureTable linesBefore() const {
        FigureTable t = make(ChartKind::Lines, months(), {L("2025–2026", "2025–2026", "2025–2026")},
                             {{25}, {43}, {39}, {26}, {43}, {36}, {31}, {18}, {33}, {30}, {12}, {19}});
        t.before = {{20}, {31}, {33}, {28}, {30}, {38}, {22}, {21}, {27}, {20}, {15}, {9}};
        t.beforeHeader = L("2024–2025", "2024–2025", "2024–2025");
        t.axisLabels = monthLabels();
        return t;
    }
    [[nodiscard]] FigureTable linesSeven() const {
        FigureTable t = make(ChartKind::Lines, months(), trades(), {});
        for (int month = 0; month < 12; ++month) {
            t.cells.emplace_back();
            for (int trade = 0; trade < 7; ++trade)
                t.cells.back().push_back({4 + (month * (trade + 3) * 7 + trade * 11) % 17 + trade * 2});
        }
        t.cells[4][2] = {0, Shown::Hidden};
        t.axisLabels = monthLabels();
        return t;
    }
    [[nodiscard]] FigureTable linesOne() const {
        FigureTable t = linesBefore();
        t.rows = t.rows.mid(0, 1);
        t.axisLabels = t.axisLabels.mid(0, 1);
        t.cells.resize(1);
        t.before.resize(1);
        return t;
    }
    [[nodiscard]] FigureTable barsShare() const {
        FigureTable t = make(ChartKind::Bars, longProviders(), {L("acceptées", "مقبولة", "accepted")},
                             {{58}, {24}, {12}, {3}, {0}});
        t.wholes = {{{73}}, {{49}}, {{18}}, {{81}}, {{0}}};
        t.target = 0.6;
        t.drillable = true;
        return t;
    }
    [[nodiscard]] FigureTable barsBefore() const {
        FigureTable t = make(ChartKind::Bars, trades(), {L("souhaits", "رغبات", "wishes")},
                             {{96}, {71}, {54}, {38}, {33}, {21}, {4}});
        t.before = {{80}, {92}, {31}, {38}, {12}, {25}, {0}};
        t.beforeHeader = L("3e trimestre 2025", "الفصل الثالث 2025", "3rd quarter 2025");
        t.drillable = true;
        return t;
    }
    [[nodiscard]] FigureTable barsMany() const {
        FigureTable t = make(ChartKind::Bars, {}, {L("personnes", "أشخاص", "persons")}, {});
        for (int i = 0; i < 40; ++i) {
            t.rows << L("Filière %1", "الشعبة %1", "Programme %1").arg(i + 1);
            t.cells.push_back({{(i * 29) % 97 + 1}});
        }
        return t;
    }
    [[nodiscard]] FigureTable barsExtremes() const {
        return make(ChartKind::Bars,
                    {L("Toutes les personnes recensées", "كل الأشخاص المحصيين", "All persons counted"),
                     L("Une seule", "شخص واحد", "One only"), L("Personne", "لا أحد", "Nobody"),
                     L("Masquée", "محجوب", "Hidden")},
                    {L("personnes", "أشخاص", "persons")}, {{1254812}, {1}, {0}, {0, Shown::Hidden}}, true);
    }
    [[nodiscard]] FigureTable grouped() const {
        FigureTable t = make(ChartKind::Grouped, levels(), sexes(), {{11, 16}, {19, 17}, {27, 24}, {31, 42}, {38, 29}});
        t.drillable = true;
        return t;
    }
    [[nodiscard]] FigureTable groupedFour() const {
        FigureTable t = make(ChartKind::Grouped, longProviders().mid(0, 3), answers().mid(0, 4), {});
        t.cells = {{{58}, {9}, {6}, {2}}, {{24}, {14}, {11}, {0}}, {{12}, {4}, {2}, {0, Shown::Hidden}}};
        t.target = 40;
        return t;
    }
    [[nodiscard]] FigureTable stacked() const {
        FigureTable t =
            make(ChartKind::Stacked, providers(), answers().mid(0, 3), {{58, 9, 6}, {24, 14, 11}, {12, 4, 2}});
        t.drillable = true;
        return totalled(t);
    }
    [[nodiscard]] FigureTable stackedSeven() const {
        FigureTable t =
            make(ChartKind::Stacked, longProviders().mid(0, 4), answers(),
                 {{58, 9, 6, 2, 3, 7, 5}, {24, 14, 11, 4, 3, 9, 2}, {12, 4, 2, 1, 1, 0, 3}, {6, 3, 1, 0, 2, 1, 1}});
        t.before = {{81}, {70}, {20}, {9}};
        t.beforeHeader = L("3e trimestre 2025", "الفصل الثالث 2025", "3rd quarter 2025");
        return totalled(t);
    }
    [[nodiscard]] FigureTable funnel() const {
        FigureTable t = make(ChartKind::Funnel, steps(), {L("personnes", "أشخاص", "persons")},
                             {{214}, {188}, {140}, {96}, {81}, {62}, {38}});
        t.before = {{180}, {166}, {121}, {70}, {66}, {51}, {36}};
        t.beforeHeader = L("Année 2024–2025", "سنة \u20662024–2025\u2069", "Year 2024–2025");
        t.drillable = true;
        return t;
    }
    [[nodiscard]] FigureTable funnelOfParts() const {
        FigureTable t = make(ChartKind::Funnel, steps(), {L("personnes", "أشخاص", "persons")},
                             {{214}, {188}, {140}, {96}, {81}, {62}, {38}});
        for (int row = 0; row < 7; ++row)
            t.wholes.push_back({{214}});
        return t;
    }
    [[nodiscard]] FigureTable pyramid() const {
        FigureTable t =
            make(ChartKind::Pyramid,
                 {QStringLiteral("15–19"), QStringLiteral("20–24"), QStringLiteral("25–29"), QStringLiteral("30–34"),
                  QStringLiteral("35–44"), QStringLiteral("45–54"), QStringLiteral("55+"),
                  L("âge inconnu", "سن غير معروف", "age unknown")},
                 sexes() << L("non dit", "غير مصرح به", "not said"),
                 {{9, 14, 0}, {28, 37, 1}, {41, 52, 1}, {36, 40, 0}, {31, 27, 0}, {9, 12, 1}, {2, 3, 0}, {4, 3, 2}});
        t.rowKeys = {QStringLiteral("15-19"), QStringLiteral("20-24"),  QStringLiteral("25-29"),
                     QStringLiteral("30-34"), QStringLiteral("35-44"),  QStringLiteral("45-54"),
                     QStringLiteral("55+"),   QStringLiteral("unknown")};
        t.drillable = true;
        return totalled(t);
    }
    [[nodiscard]] FigureTable delays() const {
        FigureTable t = make(ChartKind::Delays, longProviders(), {L("demandes", "طلبات", "requests")},
                             {{73}, {49}, {18}, {4}, {0}});
        t.spreads = {
            {{73}, 2, 5, 9, 14, 26}, {{49}, 6, 12, 23, 31, 58}, {{18}, 3, 8, 11, 19, 24}, {{4}, 7, 7, 7, 7, 7}, {{0}}};
        t.cells[3][0] = t.spreads[3].count = {5, Shown::Protected};
        t.unitName = L("jours", "يوما", "days");
        t.medianHeader = L("médiane", "الوسيط", "median");
        t.quartilesHeader = L("moitié centrale", "النصف الأوسط", "middle half");
        t.target = 15;
        t.drillable = true;
        return t;
    }
    [[nodiscard]] FigureTable heat() const {
        FigureTable t = make(ChartKind::Heat, trades(), levels(),
                             {{12, 18, 22, 14, 5},
                              {3, 6, 11, 21, 19},
                              {0, 2, 9, 14, 8},
                              {8, 9, 7, 2, 0},
                              {1, 0, 4, 6, 11},
                              {5, 7, 3, 1, 0},
                              {0, 1, 0, 2, 1}});
        t.cells[6][1] = {0, Shown::Hidden};
        t.drillable = true;
        return t;
    }
    [[nodiscard]] FigureTable heatWide() const {
        FigureTable t = make(ChartKind::Heat, nationalities(), {}, {});
        for (const Place& place : arrondissements())
            t.columns << place.name(codeOf(m_language));
        for (int row = 0; row < t.rowCount(); ++row) {
            t.cells.emplace_back();
            for (int column = 0; column < t.seriesCount(); ++column)
                t.cells.back().push_back({(row * 13 + column * 7) % 23});
        }
        return t;
    }
    [[nodiscard]] FigureTable flow() const {
        FigureTable t = make(ChartKind::Flow, longProviders().mid(0, 4),
                             {L("formation terminée", "أتموا التكوين", "training completed"),
                              L("en formation", "في التكوين", "in training"), L("abandon", "انقطاع", "dropped out"),
                              L("jamais présentée", "لم يحضروا", "never came")},
                             {{38, 11, 6, 3}, {14, 6, 4, 0}, {7, 3, 1, 1}, {2, 1, 0, 0}});
        t.drillable = true;
        return totalled(t);
    }
    [[nodiscard]] FigureTable map() const {
        FigureTable t = make(ChartKind::Map, {}, {L("personnes", "أشخاص", "persons")}, {});
        const std::array<int, 17> numbers{12, 9, 21, 14, 6, 8, 4, 31, 17, 11, 26, 44, 19, 23, 58, 37, 0};
        for (size_t i = 0; i < numbers.size(); ++i) {
            if (numbers.at(i) == 0)
                continue;
            t.rows << arrondissements().at(i).name(codeOf(m_language));
            t.rowKeys << arrondissements().at(i).code;
            t.cells.push_back({{numbers.at(i)}});
        }
        t.rows << L("Mohammedia", "المحمدية", "Mohammedia") << L("ailleurs", "خارج المدينة", "elsewhere")
               << L("non dit", "غير مصرح به", "not said");
        t.rowKeys << QStringLiteral("06.371") << QStringLiteral("elsewhere") << QStringLiteral("unknown");
        t.cells.insert(t.cells.end(), {{{7}}, {{13}}, {{22}}});
        t.drillable = true;
        return t;
    }
    /// No chart: what a scorecard holds.
    [[nodiscard]] FigureTable scorecard() const {
        FigureTable t =
            make(ChartKind::Table, providers(),
                 {L("demandes", "طلبات", "requests"), L("acceptées", "مقبولة", "accepted"), L("jours", "أيام", "days")},
                 {{73, 58, 9}, {49, 24, 23}, {18, 12, 11}});
        t.wholes = {{{0}, {73}, {67}}, {{0}, {49}, {35}}, {{0}, {18}, {16}}};
        t.units = {indicator::Unit::Count, indicator::Unit::Share, indicator::Unit::Days};
        return t;
    }
};

} // namespace tawjih::test
