#pragma once

#include "core/indicator/Indicator.h"
#include "core/indicator/Period.h"

#include <map>

namespace tawjih::indicator {

/// What figures are about: a period, and only rows with one of the keys of each dimension named.
struct FigureFilter {
    Period period = Period::everything();
    std::vector<std::pair<Dimension, QStringList>> where;
    bool operator==(const FigureFilter&) const = default;
};

/// Where in an answer something is counted.
enum class Level { Cell, Row, Column, Total };

/// An indicator, over the whole or broken down by one or two dimensions.
struct Question {
    Indicator indicator;
    std::optional<Dimension> rows;
    std::optional<Dimension> columns;
    FigureFilter filter;
    /// The level whose places all others are made of.
    [[nodiscard]] Level finest() const {
        return rows ? (columns ? Level::Cell : Level::Row) : (columns ? Level::Column : Level::Total);
    }
    bool operator==(const Question&) const = default;
};

/// What is counted in one place of an answer.
enum class Measure { Part, Whole, Unknown };

struct Tally {
    qint64 part = 0;    ///< rows or persons counted
    qint64 whole = 0;   ///< of how many, where the indicator is a share
    qint64 unknown = 0; ///< told apart
    quint8 hidden = 0;  ///< bits by Measure: what leaves the desk without its number
    [[nodiscard]] qint64& of(Measure measure) {
        return measure == Measure::Part ? part : measure == Measure::Whole ? whole : unknown;
    }
    [[nodiscard]] qint64 of(Measure measure) const { return const_cast<Tally*>(this)->of(measure); }
    void hide(Measure measure) { hidden = static_cast<quint8>(hidden | 1U << static_cast<int>(measure)); }
    [[nodiscard]] bool hides(Measure measure) const { return (hidden >> static_cast<int>(measure) & 1) != 0; }
    /// Adds another; what is hidden in one of them is hidden in the sum.
    void add(const Tally& other) {
        part += other.part;
        whole += other.whole;
        unknown += other.unknown;
        hidden = static_cast<quint8>(hidden | other.hidden);
    }
    bool operator==(const Tally&) const = default;
};

/// How often something lasted so many days.
using DayCounts = std::map<int, qint64>;

/// Keys are in no order; a question without a dimension has one key, the empty text. Persons are counted once in each
/// place: the sum of a row may be more than its total.
struct Answer {
    QStringList rowKeys;
    QStringList columnKeys;
    std::vector<Tally> cells; ///< row by row
    std::vector<Tally> rows;
    std::vector<Tally> columns;
    Tally total;
    std::vector<DayCounts> lasting; ///< one a row, for indicators that tell how long something took
    DayCounts lastingOfAll;
    std::vector<Dimension> leftOut; ///< of the filter: without meaning for this population

    [[nodiscard]] const Tally& cell(qsizetype row, qsizetype column) const {
        return cells.at(static_cast<std::size_t>(row * columnKeys.size() + column));
    }
    bool operator==(const Answer&) const = default;
};

} // namespace tawjih::indicator
