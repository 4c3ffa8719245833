#pragma once

#include "core/indicator/Disclosure.h"
#include "core/indicator/Figure.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tawjih::ui {

/// A number of persons or requests as it is shown: exact inside the desk, perhaps hidden in what leaves it.
struct Count {
    qint64 value = 0;
    indicator::Shown shown = indicator::Shown::Exact;
    bool operator==(const Count&) const = default;
};

/// How a chart draws its table.
enum class ChartKind {
    Columns, ///< one column a row of the table, along time, its series on top of each other
    Funnel,  ///< one bar a row, with its share
    Stacked, ///< one bar a row, one segment a series, the total at its end
};

/// The figures of one chart: what the chart draws, the table shows and an export holds. Texts are in the language of
/// the interface at the time it was made.
struct FigureTable {
    ChartKind kind = ChartKind::Columns;
    QString subject;        ///< "Referrals by provider and status"
    QString finding;        ///< what the title states: "58 of 73 answered requests were accepted"
    QString definition;     ///< how it is counted
    QString rowHeader;      ///< "Provider"
    QString totalName;      ///< header of the sums
    QString ofHeader;       ///< Funnel: of how many, and the share
    QString shareHeader;    ///< …
    QStringList rows;       ///< names of the rows, without the total's
    QStringList axisLabels; ///< Columns: shorter names under the chart, "Sep\n2025"
    QStringList columns;    ///< names of the series, at most seven
    std::vector<std::vector<Count>> cells;
    std::vector<Count> rowTotals;    ///< one a row, with two series or more
    std::vector<Count> columnTotals; ///< one a series; a funnel has none
    std::optional<Count> total;
    std::vector<Count> wholes; ///< Funnel: of how many, one a row
    int findingPart = -1;      ///< Funnel: the rows whose counts the finding states
    int findingWhole = -1;

    bool operator==(const FigureTable&) const = default;

    [[nodiscard]] int rowCount() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int seriesCount() const { return static_cast<int>(columns.size()); }
    /// Nothing counted at all.
    [[nodiscard]] bool isEmpty() const;
    /// Whether anything is hidden.
    [[nodiscard]] bool hasHidden() const;
    [[nodiscard]] const Count& cell(int row, int series) const {
        return cells.at(static_cast<size_t>(row)).at(static_cast<size_t>(series));
    }
    /// The sum of a row, or its only cell.
    [[nodiscard]] const Count& rowTotal(int row) const {
        return rowTotals.empty() ? cell(row, 0) : rowTotals.at(static_cast<size_t>(row));
    }
    /// A funnel row's part of its whole, when both may be shown and the whole is not zero.
    [[nodiscard]] std::optional<double> share(int row) const;

    /// The table as people see it: names first, sums last.
    [[nodiscard]] int shownColumns() const;
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] QString header(int column) const;
    /// \param locale for digits and percent
    [[nodiscard]] QString text(int row, int column, const QLocale& locale) const;
    /// The number at that place; nothing for names and shares.
    [[nodiscard]] std::optional<Count> count(int row, int column) const;
};

/// A figure in the language of the interface, its series joined until they are seven at most: what waits for an answer
/// is one, and so is being in training.
[[nodiscard]] FigureTable tableOf(const Figure& figure, const QLocale& locale);

/// The same table as it may leave the desk: small counts hidden, what gives them away withheld, and no title that says
/// more than the cells do.
[[nodiscard]] FigureTable protectedForExport(FigureTable table, const QLocale& locale);

/// The number, "<5", or the mark of what is withheld.
[[nodiscard]] QString countText(const Count& count, const QLocale& locale);
[[nodiscard]] QString percentText(double share, const QLocale& locale);

} // namespace tawjih::ui
