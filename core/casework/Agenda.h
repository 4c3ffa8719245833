#pragma once

#include "core/casework/PlanService.h"
#include "core/casework/SessionService.h"
#include "core/casework/TodayService.h"
#include "core/catalogue/Catalogue.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralService.h"

#include <QTime>

#include <variant>

namespace tawjih {

/// Days on which the desk is closed or keeps other hours.
enum class CalendarKind { Holiday, Religious, Closed, Hours };

template <>
struct Codes<CalendarKind> {
    static constexpr CodeEntry<CalendarKind> entries[] = {
        {CalendarKind::Holiday, "holiday", QT_TRANSLATE_NOOP("Codes", "public holiday")},
        {CalendarKind::Religious, "religious",
         QT_TRANSLATE_NOOP("Codes", "religious holiday (by the moon, entered by hand)")},
        {CalendarKind::Closed, "closed", QT_TRANSLATE_NOOP("Codes", "desk closed")},
        {CalendarKind::Hours, "hours", QT_TRANSLATE_NOOP("Codes", "other hours (Ramadan)")},
    };
};

/// A period of the desk's calendar, editable like the catalogue and with the same care for its source.
struct CalendarPeriod {
    CalendarPeriodId id;
    RecordStamp stamp;
    CalendarKind kind = CalendarKind::Holiday;
    LocalName name;
    QDate firstOn;
    QDate lastOn;                 ///< included
    std::optional<QTime> opensAt; ///< of Hours, local time
    std::optional<QTime> closesAt;
    Provenance provenance;
    bool active = true;
    bool operator==(const CalendarPeriod&) const = default;
};

/// An entry of the agenda about nobody in the record.
struct AgendaEvent {
    AgendaEventId id;
    RecordStamp stamp;
    QString uid;  ///< of the calendar file; made from the id where there is none
    UserId owner; ///< null: everybody's
    QString title;
    QString place;
    QString note;
    QDateTime startsAt; ///< UTC; of a whole day its local beginning
    QDateTime endsAt;   ///< UTC, not included
    bool wholeDay = false;
    bool cancelled = false;
    bool operator==(const AgendaEvent&) const = default;
};

/// One line of the agenda: the day on which it stands, its local time where it has one, and what it is.
struct AgendaItem {
    using What = std::variant<Appointment, DueAction, DueStep, DueFollowUp, ReferralRow, ExpiringTitle, AgendaEvent,
                              CalendarPeriod>;
    QDate day;
    std::optional<QTime> at;
    What what;
};

} // namespace tawjih
