#pragma once

#include "core/base/Result.h"
#include "core/casework/Agenda.h"

#include <QByteArray>

#include <vector>

/// Calendar files after RFC 5545, as agendas of phones and offices exchange them.
namespace tawjih::exchange::ICalendar {

/// What a file may have at most; a larger one is refused, never cut.
inline constexpr qint64 sizeLimit = 4LL * 1024 * 1024;
inline constexpr int maxEvents = 5000;
inline constexpr int maxLine = 64 * 1024; ///< bytes of one unfolded line

/// What is wrong with one event.
enum class Problem {
    NoBegin, ///< no readable start
    NoUid,   ///< nothing by which it would be known again
    NoTitle,
    BadValue, ///< an end before the start, a length or a time zone that makes no sense
    Repeats,  ///< not refused: the first time alone is taken, and what differs from it at another time is not
    TooLong,
    HasPersons, ///< not refused: who attends is not taken in
    Twice,      ///< not refused: of several with one key the last is taken
    OwnEntry,   ///< an appointment or a holiday of this desk, which it has already
};

/// A finding, with the line at which its event begins, from 1.
struct Finding {
    int line = 0;
    Problem problem = Problem::BadValue;
    bool operator==(const Finding&) const = default;
};

struct Content {
    std::vector<AgendaEvent> events; ///< without ids and owners, each with a key of its own
    std::vector<int> lines;          ///< of each event: the line at which it begins, from 1
    std::vector<Finding> findings;
};

/// The file: CRLF, lines of at most 75 octets, times in UTC, whole days as dates.
/// \param stamp when it was made (DTSTAMP), UTC
[[nodiscard]] QByteArray write(const std::vector<AgendaEvent>& events, const QDateTime& stamp);

/// The events of a file. Events that cannot be read are left out, each with its finding. Attendees and organisers are
/// not read. A time without a zone, or in a zone that nobody knows, is the desk's local time; the names that Windows
/// gives to zones are known.
/// Errors: FileMalformed (no calendar, or broken around the line in `detail`; too large).
[[nodiscard]] Result<Content> read(const QByteArray& file);

} // namespace tawjih::exchange::ICalendar

namespace tawjih {

template <>
struct Codes<exchange::ICalendar::Problem> {
    using P = exchange::ICalendar::Problem;
    static constexpr CodeEntry<P> entries[] = {
        {P::NoBegin, "no-begin", QT_TRANSLATE_NOOP("Codes", "the event has no beginning that can be read")},
        {P::NoUid, "no-uid", QT_TRANSLATE_NOOP("Codes", "the event has no key (UID)")},
        {P::NoTitle, "no-title", QT_TRANSLATE_NOOP("Codes", "the event has no title")},
        {P::BadValue, "bad-value", QT_TRANSLATE_NOOP("Codes", "the event's end or length makes no sense")},
        {P::Repeats, "repeats", QT_TRANSLATE_NOOP("Codes", "the event repeats: only the first time was taken")},
        {P::TooLong, "too-long", QT_TRANSLATE_NOOP("Codes", "a text of the event is too long")},
        {P::Twice, "twice", QT_TRANSLATE_NOOP("Codes", "the file has this event twice: the later one was taken")},
        {P::OwnEntry, "own", QT_TRANSLATE_NOOP("Codes", "this desk has the entry already, in its own record")},
        {P::HasPersons, "has-persons", QT_TRANSLATE_NOOP("Codes", "who attends the event was left out")},
    };
};

} // namespace tawjih
