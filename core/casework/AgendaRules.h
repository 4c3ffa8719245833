#pragma once

#include "core/base/Error.h"
#include "core/casework/Agenda.h"

#include <span>
#include <vector>

/// The calendar of the desk. Pure.
namespace tawjih::AgendaRules {

inline constexpr int maxTitle = 200;
inline constexpr int maxNote = 2000;
inline constexpr int maxUid = 255;

/// Where something that waits stands: on the day it is due and, once that is past, on today.
[[nodiscard]] inline QDate dayOf(QDate due, QDate today) {
    return due < today ? today : due;
}

/// All that is wrong; empty when it may be stored. Hours are said for periods of other hours only, there both.
[[nodiscard]] std::vector<FieldProblem> validate(const CalendarPeriod& period);
/// An event has a title and ends after it starts; one of whole days may not end before it starts.
[[nodiscard]] std::vector<FieldProblem> validate(const AgendaEvent& event);

/// Whether the desk is closed on a day: a weekend day, a holiday or a day of closing. Periods that are not active do
/// not count.
[[nodiscard]] bool isClosed(QDate day, std::span<const CalendarPeriod> periods);

/// Morocco's fixed national holidays of a year, each naming its source. The religious ones move with the moon: they are
/// entered by hand. None was verified by anybody yet.
[[nodiscard]] std::vector<CalendarPeriod> nationalHolidays(int year);

} // namespace tawjih::AgendaRules
