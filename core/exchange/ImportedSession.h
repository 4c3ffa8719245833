#pragma once

#include "core/casework/CounsellingSession.h"
#include "core/exchange/RowCells.h"

namespace tawjih::exchange {

/// A row of a list of sessions, read. `session.beneficiary` waits for whom `person` names: an identifier of the other
/// system or a case number. Required: the person and the day.
struct ImportedSession {
    QString person;
    CounsellingSession session;
    RowFindings findings;
};

/// \param advisor whose sessions they become. \param now tells what is an appointment
[[nodiscard]] ImportedSession readSession(RowCells cells, UserId advisor, const QDateTime& now);

} // namespace tawjih::exchange
