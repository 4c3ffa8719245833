#pragma once

#include "core/base/Error.h"
#include "core/casework/Agenda.h"

#include <span>
#include <utility>
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

/// From when until when the desk is open on a day, local time.
struct OpenHours {
    QTime from;
    QTime to;
    bool operator==(const OpenHours&) const = default;
};

/// Those of the usual hours where no period says otherwise: of administrations (décret n° 2-05-916), 8:30 to 16:30.
inline constexpr int usualOpening = 8 * 60 + 30; ///< minutes
inline constexpr int usualClosing = 16 * 60 + 30;

/// The hours of a day; nothing when it is closed. Of several periods of other hours the shortest holds: Ramadan within
/// a year whose hours are the desk's own.
[[nodiscard]] std::optional<OpenHours> hoursOn(QDate day, std::span<const CalendarPeriod> periods);

/// The days on which an event takes place: an end at midnight belongs to the day before.
[[nodiscard]] std::pair<QDate, QDate> daysOf(const AgendaEvent& event);

/// Ramadan of a year by the tabular calendar, a day off at most, with the usual hours of administrations then (9:00 to
/// 15:00); to be checked when the moon was seen. In some years there are two.
[[nodiscard]] std::vector<CalendarPeriod> ramadanOf(int year);

/// Morocco's fixed national holidays of a year, each naming its source. The religious ones move with the moon: they are
/// entered by hand. None was verified by anybody yet.
[[nodiscard]] std::vector<CalendarPeriod> nationalHolidays(int year);

} // namespace tawjih::AgendaRules
