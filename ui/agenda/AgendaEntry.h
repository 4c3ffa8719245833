#pragma once

#include "core/casework/Agenda.h"
#include "ui/widgets/Colors.h"

#include <vector>

namespace tawjih {

/// What the agenda can be filtered by.
enum class AgendaKind { Appointments, Events, FollowUps, ToDo, Referrals, Papers, Calendar };

template <>
struct Codes<AgendaKind> {
    static constexpr CodeEntry<AgendaKind> entries[] = {
        {AgendaKind::Appointments, "appointments", QT_TRANSLATE_NOOP("Codes", "appointments")},
        {AgendaKind::Events, "events", QT_TRANSLATE_NOOP("Codes", "events")},
        {AgendaKind::FollowUps, "follow_ups", QT_TRANSLATE_NOOP("Codes", "follow-ups")},
        {AgendaKind::ToDo, "to_do", QT_TRANSLATE_NOOP("Codes", "next steps")},
        {AgendaKind::Referrals, "referrals", QT_TRANSLATE_NOOP("Codes", "unanswered referrals")},
        {AgendaKind::Papers, "papers", QT_TRANSLATE_NOOP("Codes", "papers that end")},
        {AgendaKind::Calendar, "calendar", QT_TRANSLATE_NOOP("Codes", "holidays and hours")},
    };
};

namespace ui {

/// One entry of the agenda, ready to be read, in the language of the interface.
struct AgendaEntry {
    AgendaKind kind = AgendaKind::Appointments;
    QDate day;
    std::optional<QTime> at; ///< local; nothing: of the whole day
    int minutes = 0;         ///< how long, where it has a time
    QUuid key;               ///< of what it is about
    BeneficiaryId person;    ///< whom it is about; null: nobody
    QString title;
    QString detail;
    QString tag;
    QString icon;   ///< says what it is, and of an appointment whether somebody came
    QString search; ///< folded: what a typed filter looks in
    Tone tone = Tone::Neutral;
    int item = -1; ///< its place among the items it was made from; of several in one line that of the first
    int count = 1; ///< more: several in one line
    bool operator==(const AgendaEntry&) const = default;

    /// Waits for somebody rather than takes place.
    [[nodiscard]] bool isReminder() const;
    /// "09:30"; empty without a time.
    [[nodiscard]] QString time() const;
    /// All of it on one line, for assistive technology and tooltips.
    [[nodiscard]] QString inWords() const;
};

/// Whether an entry has all the words that somebody filters by. Whom else they may mean: PersonLookup.
[[nodiscard]] bool matches(const AgendaEntry& entry, const QString& text);

[[nodiscard]] std::vector<AgendaEntry> agendaEntries(const std::vector<AgendaItem>& items, QDate today);

/// The same with reminders of one day and kind in one line where there are more than `most`: "300 follow-ups". Nobody
/// reads three hundred lines in a column of a week.
[[nodiscard]] std::vector<AgendaEntry> folded(const std::vector<AgendaEntry>& entries, int most);

/// The periods of the calendar among the items, each once.
[[nodiscard]] std::vector<CalendarPeriod> periodsAmong(const std::vector<AgendaItem>& items);

/// What takes place before what waits, of each day; among those what has no time first.
void sortForReading(std::vector<AgendaEntry>& entries);

/// Parts that are isolated each, one after the other in the direction of the interface: a label alone guesses it from
/// the first letter, and there is none.
[[nodiscard]] QString inOrder(const QString& text);

/// What the calendar says of a day: "Green March Day", "Ramadan, 09:00–15:00", "Weekend: closed"; empty for a day as
/// any other.
[[nodiscard]] QString calendarText(QDate day, const std::vector<CalendarPeriod>& periods);

/// "09:00–15:00".
[[nodiscard]] QString hoursText(QTime from, QTime to);

} // namespace ui
} // namespace tawjih
