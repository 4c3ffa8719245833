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

} // namespace tawjih
