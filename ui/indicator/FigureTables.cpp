#include "core/referral/Referral.h"
#include "ui/indicator/FigureTable.h"
#include "ui/widgets/Bidi.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace tawjih::ui {

using indicator::Shown;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

/// One series of a chart: columns of the figure, joined.
struct Series {
    QString name;
    std::vector<int> columns;
};

int columnOf(const Figure& figure, const QString& code) {
    return static_cast<int>(figure.columns.indexOf(code));
}

template <typename E>
void join(std::vector<Series>& series, const Figure& figure, const QString& name, std::initializer_list<E> values) {
    Series joined{name, {}};
    for (const E value : values)
        if (const int column = columnOf(figure, codeOf(value)); column >= 0)
            joined.columns.push_back(column);
    if (!joined.columns.empty())
        series.push_back(joined);
}

std::vector<Series> seriesOf(const Figure& figure) {
    std::vector<Series> series;
    if (figure.kind == FigureKind::Referrals) {
        using S = ReferralStatus;
        join(series, figure, labelOf(S::Accepted), {S::Accepted});
        join(series, figure, Words::tr("awaiting an answer"), {S::Sent, S::UnderReview});
        join(series, figure, labelOf(S::Waitlisted), {S::Waitlisted});
        join(series, figure, labelOf(S::Refused), {S::Refused});
        join(series, figure, labelOf(S::Withdrawn), {S::Withdrawn});
        join(series, figure, labelOf(S::Expired), {S::Expired});
        join(series, figure, labelOf(S::Draft), {S::Draft});
        return series;
    }
    if (figure.kind == FigureKind::Outcomes) {
        using O = TrainingOutcome;
        join(series, figure, labelOf(O::Certified), {O::Certified});
        join(series, figure, labelOf(O::Completed), {O::Completed});
        join(series, figure, Words::tr("in training"), {O::Admitted, O::Enrolled, O::Attending});
        join(series, figure, labelOf(O::DroppedOut), {O::DroppedOut});
        join(series, figure, labelOf(O::Excluded), {O::Excluded});
        if (const int none = columnOf(figure, QStringLiteral("none")); none >= 0)
            series.push_back({figure.columnLabel(none), {none}});
        join(series, figure, labelOf(O::NoShow), {O::NoShow});
        return series;
    }
    for (int column = 0; column < figure.columns.size(); ++column)
        series.push_back({figure.columnLabel(column), {column}});
    return series;
}

void fillCells(FigureTable& table, const Figure& figure, const QLocale& locale) {
    const std::vector<Series> series = seriesOf(figure);
    for (const Series& one : series)
        table.columns << one.name;
    for (int row = 0; row < static_cast<int>(figure.rows.size()); ++row) {
        table.rows << figure.rowLabel(row, locale);
        std::vector<Count> counts;
        for (const Series& one : series) {
            Count sum;
            for (const int column : one.columns)
                sum.value += figure.count(row, column);
            counts.push_back(sum);
        }
        table.cells.push_back(std::move(counts));
    }
}

void addTotals(FigureTable& table) {
    table.columnTotals.assign(static_cast<size_t>(table.seriesCount()), {});
    Count all;
    for (const auto& row : table.cells) {
        Count sum;
        for (size_t column = 0; column < row.size(); ++column) {
            sum.value += row[column].value;
            table.columnTotals[column].value += row[column].value;
        }
        all.value += sum.value;
        if (row.size() > 1)
            table.rowTotals.push_back(sum);
    }
    if (table.seriesCount() > 1)
        table.total = all;
}

QStringList monthLabels(const Figure& figure, const QLocale& locale) {
    QStringList labels;
    for (const FigureRow& row : figure.rows) {
        const QDate month = QDate::fromString(row.key + QStringLiteral("-01"), Qt::ISODate);
        labels << (month.isValid() ? locale.toString(month, QStringLiteral("MMM\nyyyy")) : row.key);
    }
    return labels;
}

QString rowNamed(const Figure& figure, const QString& key, const QLocale& locale) {
    for (int row = 0; row < static_cast<int>(figure.rows.size()); ++row)
        if (figure.rows.at(static_cast<size_t>(row)).key == key)
            return figure.rowLabel(row, locale);
    return {};
}

QString funnelFinding(qint64 part, qint64 whole, const QLocale& locale) {
    const double share = static_cast<double>(part) / static_cast<double>(whole);
    return Words::tr("%1 of %2 persons oriented completed a training: %3")
        .arg(number(part, locale), number(whole, locale), isolateLtr(percentText(share, locale)));
}

QString findingOf(const Figure& figure, const QLocale& locale) {
    const Finding& found = figure.finding;
    const QString subject = isolate(rowNamed(figure, found.subject, locale));
    const QString part = number(found.part, locale);
    const QString whole = number(found.whole, locale);
    if (found.whole == 0 || found.subject.isEmpty())
        return labelOf(figure.kind);
    switch (figure.kind) {
    case FigureKind::Registrations:
        return Words::tr("%1 of %2 registrations are new persons; the busiest month was %3").arg(part, whole, subject);
    case FigureKind::Funnel:
        return funnelFinding(found.part, found.whole, locale);
    case FigureKind::Referrals:
        return Words::tr("%1 of %2 answered requests were accepted; most go to %3").arg(part, whole, subject);
    case FigureKind::Outcomes:
        break;
    }
    return Words::tr("%1 of %2 trainings that ended were completed; best at %3").arg(part, whole, subject);
}

int rowOf(const Figure& figure, FunnelStage stage) {
    const auto found = std::ranges::find(figure.rows, codeOf(stage), &FigureRow::key);
    return found == figure.rows.end() ? -1 : static_cast<int>(found - figure.rows.begin());
}

} // namespace

FigureTable tableOf(const Figure& figure, const QLocale& locale) {
    FigureTable table;
    table.subject = labelOf(figure.kind);
    table.finding = findingOf(figure, locale);
    table.definition = definitionOf(figure.kind);
    table.totalName = Words::tr("Total");
    fillCells(table, figure, locale);
    switch (figure.kind) {
    case FigureKind::Registrations:
        table.kind = ChartKind::Columns;
        table.rowHeader = Words::tr("Month");
        table.axisLabels = monthLabels(figure, locale);
        addTotals(table);
        break;
    case FigureKind::Funnel:
        table.kind = ChartKind::Funnel;
        table.rowHeader = Words::tr("Step");
        table.ofHeader = Words::tr("of");
        table.shareHeader = Words::tr("Share");
        table.findingPart = rowOf(figure, FunnelStage::Completed);
        table.findingWhole = rowOf(figure, FunnelStage::Oriented);
        for (const FigureRow& row : figure.rows)
            table.wholes.push_back({row.denominator, Shown::Exact});
        break;
    case FigureKind::Referrals:
    case FigureKind::Outcomes:
        table.kind = ChartKind::Stacked;
        table.rowHeader = Words::tr("Provider");
        addTotals(table);
        break;
    }
    return table;
}

FigureTable protectedForExport(FigureTable table, const QLocale& locale) {
    const bool funnel = !table.wholes.empty();
    indicator::CountMatrix counts;
    counts.rows = table.shownRows();
    counts.columns = table.shownColumns() - 1 - (funnel ? 1 : 0);
    counts.totalColumn = !table.rowTotals.empty();
    counts.totalRow = !table.columnTotals.empty();
    for (int row = 0; row < counts.rows; ++row)
        for (int column = 1; column <= counts.columns; ++column)
            counts.values.push_back(table.count(row, column)->value);
    const std::vector<Shown> shown = indicator::protectSmallCounts(counts);

    const auto hide = [&](Count& count, int row, int column) {
        count.shown =
            shown.at(static_cast<size_t>(row) * static_cast<size_t>(counts.columns) + static_cast<size_t>(column));
        if (count.shown != Shown::Exact)
            count.value = 0; // what is hidden does not travel with the table
    };
    const int series = table.seriesCount();
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto index = static_cast<size_t>(row);
        for (int column = 0; column < series; ++column)
            hide(table.cells[index][static_cast<size_t>(column)], row, column);
        if (funnel)
            hide(table.wholes[index], row, series);
        else if (counts.totalColumn)
            hide(table.rowTotals[index], row, series);
    }
    for (int column = 0; counts.totalRow && column < series; ++column)
        hide(table.columnTotals[static_cast<size_t>(column)], table.rowCount(), column);
    if (table.total)
        hide(*table.total, table.rowCount(), series);

    // A title adds cells up; where some are hidden it would say what they do not. The funnel's repeats two cells.
    const auto exact = [&table](int row) { return row >= 0 && table.cell(row, 0).shown == Shown::Exact; };
    if (funnel && exact(table.findingPart) && exact(table.findingWhole))
        table.finding =
            funnelFinding(table.cell(table.findingPart, 0).value, table.cell(table.findingWhole, 0).value, locale);
    else if (table.hasHidden())
        table.finding = table.subject;
    return table;
}

} // namespace tawjih::ui
