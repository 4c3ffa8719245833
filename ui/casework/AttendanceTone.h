#pragma once

#include "core/casework/CounsellingSession.h"
#include "ui/widgets/Colors.h"

namespace tawjih::ui {

/// How a session's attendance is coloured. \param open of one that is still to come or not yet recorded
[[nodiscard]] inline Tone attendanceTone(Attendance attendance, Tone open) {
    switch (attendance) {
    case Attendance::Seen:
        return Tone::Good;
    case Attendance::NoShow:
        return Tone::Danger;
    case Attendance::Excused:
    case Attendance::Revoked:
        return Tone::Warning;
    case Attendance::Unknown:
        break;
    }
    return open;
}

} // namespace tawjih::ui
