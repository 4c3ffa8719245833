#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tawjih::ui {

/// "12 March 2027".
[[nodiscard]] QString dateText(const QDate& date, const QLocale& locale = QLocale());

/// "12/03/2027", isolated, for tables.
[[nodiscard]] QString shortDateText(const QDate& date, const QLocale& locale = QLocale());

/// "10:42", isolated.
[[nodiscard]] QString timeText(const QTime& time, const QLocale& locale = QLocale());

/// "today", "tomorrow", "in 88 days", "yesterday", "3 days ago".
[[nodiscard]] QString distanceText(const QDate& date, const QDate& today);

/// The same for something due: "3 days late" once it has passed.
[[nodiscard]] QString dueText(const QDate& due, const QDate& today);

/// "12 March 2027 (in 88 days)".
[[nodiscard]] QString dateWithDistance(const QDate& date, const QDate& today, const QLocale& locale = QLocale());

} // namespace tawjih::ui
