#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace tawjih::ui {

/// A date as a person typed it: a day, or a year alone, which stands for "about that year".
struct TypedDate {
    QDate date; ///< 1 January for a year alone
    bool yearOnly = false;
    bool operator==(const TypedDate&) const = default;
};

/// In which direction a year of two digits is completed: a birth lies behind us, a permit's end mostly ahead.
enum class YearSense { Past, Around };

/// Reads "5/3/1999", "05-03-99", "5.3.1999", "5 3 1999", "1999-03-05", "1999", "5 mars 1999", with Western or
/// Arabic-Indic digits; day before month, as written in Morocco. Nothing when it is not a date of the calendar, or its
/// year is outside 1900–2199.
[[nodiscard]] std::optional<TypedDate> readTypedDate(const QString& text, YearSense sense, const QDate& today,
                                                     const QLocale& locale = QLocale());

} // namespace tawjih::ui
