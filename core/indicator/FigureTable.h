#pragma once

#include "core/base/Tongue.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tawjih::indicator {

/// How a number stands to the one that was counted.
enum class Shown {
    Exact,
    Protected, ///< what leaves the desk, after the small numbers behind it were rounded
    Hidden,    ///< what leaves the desk without this number
};

/// A number of persons, of services or of days, as it is shown.
struct Count {
    qint64 value = 0; ///< 0 where it is hidden: what is hidden does not travel with the table
    Shown shown = Shown::Exact;
    bool operator==(const Count&) const = default;
};

/// How long something took, in days, over `count` cases. The quartiles are those of the sorted days at ranks
/// ceil(n/4), ceil(n/2) and ceil(3n/4); low and high are the 10th and 90th percentile, ceil(n/10) and ceil(9n/10).
struct Spread {
    Count count;
    int low = 0;
    int lower = 0;
    int median = 0;
    int upper = 0;
    int high = 0;
    [[nodiscard]] bool isKnown() const { return count.shown != Shown::Hidden && count.value > 0; }
    bool operator==(const Spread&) const = default;
};

/// How a chart draws its table. What it draws are the shares where there are wholes, otherwise the counts.
enum class ChartKind {
    Number,  ///< one row and one series: a large number, its share, the period before and the target
    Columns, ///< one column a row, along time, the series on top of each other
    Lines,   ///< one point a row, along time, one line a series
    Bars,    ///< one bar a row, one series
    Grouped, ///< one bar a row and series, those of a row side by side
    Stacked, ///< one bar a row, one segment a series, the total at its end
    Funnel,  ///< one bar a row, with its share of the row it is a part of
    Pyramid, ///< rows are age groups, two series back to back; further ones stand in the table and in a note
    Delays,  ///< one line a row from the 10th to the 90th percentile, a box over the quartiles, the median in it
    Heat,    ///< a table of rows and series whose cells are the darker the larger
    Flow,    ///< bands from the rows (leading side) to the series (trailing side), as wide as their cells
    Map,     ///< rows are arrondissements (rowKeys: codes of core/base/Places), one series
    Table,   ///< no chart
};

/// What the numbers of a column are. Of the whole table where `units` is empty.
enum class Unit {
    Count,
    Share, ///< a cell and its whole
    Days,  ///< a number of days
};

/// The figures of one chart: what the chart draws, the table shows and an export holds. All texts are in one language.
struct FigureTable {
    ChartKind kind = ChartKind::Columns;
    QString subject;     ///< "Referrals by provider and status"
    QString finding;     ///< what the title states: "58 of 73 answered requests were accepted"
    QString sentence;    ///< the same or more, with the numbers: the chart for whoever does not see it
    QString definition;  ///< how it is counted
    QString note;        ///< what was protected and why, what is left out; often empty
    QString rowHeader;   ///< "Provider"
    QString unitName;    ///< "persons", "requests", "days"
    QString unitOfTotal; ///< the same as the number in the sentence asks for it: "person"
    QString totalName;
    QString ofHeader;    ///< above `wholes`: "of"
    QString shareHeader; ///< above the shares
    QString unknownHeader;
    QString beforeHeader; ///< the name of the period before, "3rd quarter 2025"
    QString medianHeader; ///< with `spreads`: above the medians, and above "12–31"
    QString quartilesHeader;

    QStringList rows; ///< names of the rows, without the total's
    QStringList rowKeys;
    QStringList axisLabels; ///< Columns, Lines: shorter names under the chart, "Sep\n2025"
    QStringList columns;    ///< names of the series; a chart draws seven at most
    QStringList columnKeys;
    std::vector<std::vector<Count>> cells;
    std::vector<Count> rowTotals;    ///< one a row, with two series or more; distinct persons may be fewer than the sum
    std::vector<Count> columnTotals; ///< one a series; where totals have no meaning, none
    std::optional<Count> total;
    std::vector<std::vector<Count>> wholes; ///< of how many each cell is a part; none where the figure is a count
    std::vector<Count> unknowns;            ///< of whom nobody knows, one a row, never within the wholes
    std::vector<Count> before;              ///< row totals of the period before, one a row
    std::vector<Count> beforeWholes;        ///< with `wholes`: of how many
    std::optional<double> target;           ///< a line to reach: a count, a share from 0 to 1, days
    std::vector<Spread> spreads;            ///< Delays: one a row; `cells` then holds the numbers of cases
    std::vector<Unit> units;                ///< one a series, where they differ (a scorecard)
    bool drillable = false;                 ///< whether a number opens the list behind it

    bool operator==(const FigureTable&) const = default;

    [[nodiscard]] int rowCount() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int seriesCount() const { return static_cast<int>(columns.size()); }
    /// Nothing counted at all: to be shown as "no data".
    [[nodiscard]] bool isEmpty() const;
    /// Whether any number is hidden, or stands for another one.
    [[nodiscard]] bool hasHidden() const;
    [[nodiscard]] bool isProtected() const;
    [[nodiscard]] Unit unitOf(int series) const;
    [[nodiscard]] const Count& cell(int row, int series) const {
        return cells.at(static_cast<size_t>(row)).at(static_cast<size_t>(series));
    }
    /// The sum of a row, or its only cell.
    [[nodiscard]] const Count& rowTotal(int row) const {
        return rowTotals.empty() ? cell(row, 0) : rowTotals.at(static_cast<size_t>(row));
    }
    /// A cell's part of its whole, when both are shown and the whole is not zero.
    [[nodiscard]] std::optional<double> share(int row, int series = 0) const;
    /// What a chart draws for a cell: the share where there are wholes (unless it is a funnel), otherwise the count.
    /// Nothing where it is hidden or there is nothing to divide by.
    [[nodiscard]] std::optional<double> value(int row, int series) const;
    /// The share or count of the period before.
    [[nodiscard]] std::optional<double> valueBefore(int row) const;

    /// The table as people see it: names first, then the series, total, whole and share, unknown, before.
    [[nodiscard]] int shownColumns() const;
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] QString header(int column) const;
    /// \param locale for digits and percent
    [[nodiscard]] QString text(int row, int column, const QLocale& locale) const;
    /// The number at that place of the shown table; nothing for names, shares and days.
    [[nodiscard]] std::optional<Count> count(int row, int column) const;
    /// Which series a shown column tells of; -1 for names, wholes, totals and what stands beside them.
    [[nodiscard]] int seriesOf(int column) const;
};

/// The number, or the mark of what is hidden.
[[nodiscard]] QString countText(const Count& count, const QLocale& locale);
/// "44 %", with a decimal below ten per cent where it tells something.
[[nodiscard]] QString percentText(double share, const QLocale& locale);

} // namespace tawjih::indicator
