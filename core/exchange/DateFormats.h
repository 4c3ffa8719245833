#pragma once

#include "core/exchange/Vocabulary.h"

#include <QDate>
#include <QString>

#include <tl/expected.hpp>
#include <vector>

namespace tawjih::exchange {

/// In which order an all-numeric date is written.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// How a column writes its dates. A cell that allows one reading only is read so whatever the convention says: lists
/// mix formats.
struct DateConvention {
    DateOrder order = DateOrder::DayMonthYear; ///< day first, as in Morocco and France, until the sample says otherwise
    bool certain = false;                      ///< a cell of the sample decided; else `order` is an assumption to show
    bool serialNumbers = false;                ///< the column holds Excel's day numbers (34567 is 21 August 1994)
    bool operator==(const DateConvention&) const = default;
};

/// Looks at a sample of a column.
[[nodiscard]] DateConvention detectDateConvention(const std::vector<QString>& cells, const Vocabulary& vocabulary);

/// A date as a cell gives it. `yearOnly`: the day is unknown, `date` is 1 January; `approximate`: even the year is.
struct CellDate {
    QDate date;
    bool yearOnly = false;
    bool approximate = false;
    bool operator==(const CellDate&) const = default;
};

enum class DateProblem {
    Unrecognised, ///< not a date in any known form
    Impossible,   ///< a day that no calendar has, as 31/02
};

/// Reads one cell: numbers in any order and script, with any separators, month names in French, Arabic and English, a
/// year alone, "vers 1990", a time after the date (passed over). A year of two digits is the latest that is not after
/// `today`.
[[nodiscard]] tl::expected<CellDate, DateProblem> parseDate(QStringView cell, const DateConvention& convention,
                                                            const Vocabulary& vocabulary, QDate today);

} // namespace tawjih::exchange

namespace tawjih {

template <>
struct Codes<exchange::DateOrder> {
    static constexpr CodeEntry<exchange::DateOrder> entries[] = {
        {exchange::DateOrder::DayMonthYear, "dmy", QT_TRANSLATE_NOOP("Codes", "day, month, year")},
        {exchange::DateOrder::MonthDayYear, "mdy", QT_TRANSLATE_NOOP("Codes", "month, day, year")},
        {exchange::DateOrder::YearMonthDay, "ymd", QT_TRANSLATE_NOOP("Codes", "year, month, day")},
    };
};

} // namespace tawjih
