#pragma once

#include "core/consent/Consent.h"
#include "core/db/Statement.h"

namespace tawjih {

/// Adds entries to the ledger with a statement that is prepared once: for the intake, which owns permission,
/// transaction and journal.
class ConsentWriter {
public:
    explicit ConsentWriter(db::Connection& connection);
    /// \param entry complete, with id, recording and certification
    [[nodiscard]] Status add(const Consent& entry);

private:
    db::Statement m_insert;
};

} // namespace tawjih
