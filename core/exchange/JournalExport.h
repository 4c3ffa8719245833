#pragma once

#include "core/audit/Journal.h"
#include "core/audit/ServiceContext.h"
#include "core/base/Language.h"

#include <functional>

namespace tawjih::exchange {

/// The journal as a table that leaves the desk, for whoever examines it. Needs ReadAudit.
class JournalExport {
public:
    /// \param context of a worker's own connection, where the journal may be long
    explicit JournalExport(const ServiceContext& context) : m_context(context) {}

    /// Entries done and entries in all; false cancels.
    using Watch = std::function<bool(qint64 done, qint64 total)>;

    /// Writes the entries that fit, the oldest first, as CSV: UTF-8 with a byte order mark, semicolons, instants in
    /// UTC, nothing that a spreadsheet takes for a formula. It names colleagues, and persons by the number of their
    /// case alone; each entry has its seal, by which it can be found in the journal again. Journalled before the file
    /// is there; the file is there wholly or not at all. \returns how many entries. Errors: NotAllowed, Cancelled,
    /// those of writeSafely.
    [[nodiscard]] Result<qint64> writeTo(const QString& path, const audit::JournalFilter& filter, Language language,
                                         const Watch& watch = {});

private:
    ServiceContext m_context;
};

} // namespace tawjih::exchange
