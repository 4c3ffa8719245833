#pragma once

#include "core/exchange/RowProblem.h"

#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace tawjih::exchange {

/// From which day a workbook counts (ECMA-376 part 1, 18.17.4.1).
enum class DateSystem { From1900, From1904 };

/// What a number format of a workbook makes of a number, as far as it matters to whoever reads the cell: a date, a
/// time, or digits that lead with zeros.
class NumberFormat {
public:
    enum class Kind { Number, Date, Time, DateTime, Duration };

    NumberFormat() = default;
    /// A format code, as "dd/mm/yyyy;@" (ECMA-376 part 1, 18.8.31). Its first section decides.
    explicit NumberFormat(const QString& code);
    /// A format that files name by number alone (18.8.30, with the East Asian ones).
    [[nodiscard]] static NumberFormat builtIn(int id);

    [[nodiscard]] Kind kind() const { return m_kind; }

    /// The number as text: dates as ISO 8601 (2026-03-09, 14:30, 2026-03-09T14:30:00), durations in hours (26:30),
    /// other numbers in up to 15 significant digits, without ".0"; leading zeros, signs and prefixes of a code such as
    /// "00000" or "+212 0" as they are shown. Errors: ImpossibleDate (29 February 1900 of the 1900 system, before its
    /// first day or after 9999).
    [[nodiscard]] tl::expected<QString, RowProblem> format(double value, DateSystem system) const;

private:
    explicit NumberFormat(Kind kind) : m_kind(kind) {}

    Kind m_kind = Kind::Number;
    QString m_pattern; ///< digits' places and literal text (those escaped by a backslash); empty: plain
};

/// A number as spreadsheets show it under "General", but never shortened by an exponent below 10^15.
[[nodiscard]] QString plainNumber(double value);

} // namespace tawjih::exchange
