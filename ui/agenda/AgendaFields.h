#pragma once

#include "core/casework/Agenda.h"
#include "ui/widgets/RecordField.h"

class QTimeEdit;

namespace tawjih::ui {

/// The fields by which two versions of an event, and of a period of the calendar, are compared.
[[nodiscard]] RecordFields<AgendaEvent> eventFields(const UserNames& users);
[[nodiscard]] RecordFields<CalendarPeriod> periodFields();

/// Hours and minutes, as a clock shows them in every language.
[[nodiscard]] QTimeEdit* makeTimeEdit();

} // namespace tawjih::ui
