#pragma once

#include "core/base/Codes.h"

namespace tawjih {

/// When the classes of an intake take place.
enum class ScheduleKind { FullTime, HalfDay, Evening, Weekend };

template <>
struct Codes<ScheduleKind> {
    static constexpr CodeEntry<ScheduleKind> entries[] = {
        {ScheduleKind::FullTime, "full_time", QT_TRANSLATE_NOOP("Codes", "full time")},
        {ScheduleKind::HalfDay, "half_day", QT_TRANSLATE_NOOP("Codes", "half days")},
        {ScheduleKind::Evening, "evening", QT_TRANSLATE_NOOP("Codes", "evenings")},
        {ScheduleKind::Weekend, "weekend", QT_TRANSLATE_NOOP("Codes", "weekends")},
    };
};

} // namespace tawjih
