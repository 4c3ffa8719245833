#pragma once

#include "core/audit/ServiceContext.h"
#include "core/letter/Letter.h"

#include <span>

namespace tawjih {

/// The ledger of letters that were handed over, written by what hands none over itself.
class LetterLedger {
public:
    explicit LetterLedger(const ServiceContext& context) : m_context(context) {}

    /// Writes many in the caller's transaction, for the demo desk: audits and announces nothing. Needs ImportPersons.
    [[nodiscard]] Status insertAll(std::span<const IssuedLetter> letters);

private:
    ServiceContext m_context;
};

} // namespace tawjih
