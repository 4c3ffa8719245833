#pragma once

#include "core/base/Codes.h"

#include <QDate>

#include <optional>

namespace tawjih {

/// How well a birth date is known.
enum class BirthPrecision { Unknown, Day, Year, Estimated };

template <>
struct Codes<BirthPrecision> {
    static constexpr CodeEntry<BirthPrecision> entries[] = {
        {BirthPrecision::Unknown, "unknown", QT_TRANSLATE_NOOP("Codes", "not said")},
        {BirthPrecision::Day, "day", QT_TRANSLATE_NOOP("Codes", "exact date")},
        {BirthPrecision::Year, "year", QT_TRANSLATE_NOOP("Codes", "year only")},
        {BirthPrecision::Estimated, "estimated", QT_TRANSLATE_NOOP("Codes", "estimated")},
    };
};

/// A birth date as people know theirs: exact, a year, an estimate, or not said. Year and estimate are kept as 1 January
/// with their precision beside, so that a date and a doubt never part.
class BirthDate {
public:
    BirthDate() = default;
    [[nodiscard]] static BirthDate exact(QDate date) {
        return date.isValid() ? BirthDate(date, BirthPrecision::Day) : BirthDate();
    }
    [[nodiscard]] static BirthDate year(int year) { return BirthDate(QDate(year, 1, 1), BirthPrecision::Year); }
    [[nodiscard]] static BirthDate estimated(int year) {
        return BirthDate(QDate(year, 1, 1), BirthPrecision::Estimated);
    }
    /// As stored; an invalid date or the precision Unknown gives "not said".
    [[nodiscard]] static BirthDate stored(std::optional<QDate> date, BirthPrecision precision) {
        return date && date->isValid() && precision != BirthPrecision::Unknown ? BirthDate(*date, precision)
                                                                               : BirthDate();
    }

    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    [[nodiscard]] BirthPrecision precision() const { return m_precision; }
    [[nodiscard]] bool isKnown() const { return m_date.has_value(); }

    /// Completed years on a day; nothing when the birth date is not said. With a year alone it may be one too many.
    [[nodiscard]] std::optional<int> ageOn(QDate day) const {
        if (!m_date)
            return std::nullopt;
        const bool beforeBirthday =
            day.month() < m_date->month() || (day.month() == m_date->month() && day.day() < m_date->day());
        return day.year() - m_date->year() - (beforeBirthday ? 1 : 0);
    }

    bool operator==(const BirthDate&) const = default;

private:
    BirthDate(QDate date, BirthPrecision precision) : m_date(date), m_precision(precision) {}
    std::optional<QDate> m_date;
    BirthPrecision m_precision = BirthPrecision::Unknown;
};

} // namespace tawjih
