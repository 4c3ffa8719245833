#pragma once

#include "core/audit/Journal.h"

#include <QString>

namespace tawjih::ui {

/// "Persons imported"; of an action that a later version wrote, its code.
[[nodiscard]] QString labelledAction(const audit::JournalLine& line);
/// "Persons imported (42)".
[[nodiscard]] QString actionText(const audit::JournalLine& line);
/// "Advisor and supervisor".
[[nodiscard]] QString journalRolesText(const audit::JournalLine& line);
/// "Referral".
[[nodiscard]] QString subjectText(const audit::JournalLine& line);
/// The colleague's name, or that the account is unknown.
[[nodiscard]] QString journalUserText(const audit::JournalLine& line);
/// "12/03/2027 10:42"; empty where the entry holds no instant.
[[nodiscard]] QString momentText(const audit::JournalLine& line);

} // namespace tawjih::ui
