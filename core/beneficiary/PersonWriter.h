#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/db/Statement.h"

namespace tawjih {

/// Adds persons with a statement that is prepared once: for the intake, which owns permission, transaction and journal.
class PersonWriter {
public:
    explicit PersonWriter(db::Connection& connection);
    /// \param person complete, with id and stamp
    [[nodiscard]] Status add(const Beneficiary& person);

private:
    db::Statement m_insert;
    db::Statement m_papers;
};

/// Draws anew what is kept beside a person's row: dated papers, the row of the list, search words. Nothing of it stays
/// of somebody who is not on record.
[[nodiscard]] Status redraw(db::Connection& connection, BeneficiaryId id);

} // namespace tawjih
