#pragma once

#include "core/audit/Journal.h"
#include "core/audit/ServiceContext.h"

#include <functional>
#include <vector>

namespace tawjih::audit {

/// The journal for whoever may read it. Every method needs ReadAudit. Pages and the verification take their time on a
/// long journal: ask on a worker's context.
class JournalService {
public:
    /// Entries done and entries in all; false cancels.
    using Watch = std::function<bool(qint64 done, qint64 total)>;

    explicit JournalService(const ServiceContext& context) : m_context(context) {}

    /// The newest entries first, those before the entry `before` (0: from the newest), at most `limit`. Errors:
    /// NotAllowed.
    [[nodiscard]] Result<std::vector<JournalLine>> page(const JournalFilter& filter, qint64 before, int limit) const;

    /// How many entries fit. Errors: NotAllowed.
    [[nodiscard]] Result<qint64> count(const JournalFilter& filter) const;

    /// Every account, by name. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<JournalUser>> users() const;

    /// Notes that the journal was read: once for as long as somebody looks, not for each page. Errors: NotAllowed.
    [[nodiscard]] Status noteRead();

    /// Walks along the whole journal, compares it with its anchor, and remembers what was found. Errors: NotAllowed,
    /// Cancelled (the verification before stays the last).
    [[nodiscard]] Result<PastVerification> verify(const Watch& watch = {});

    /// What the last verification found; nothing if there was none. Errors: NotAllowed.
    [[nodiscard]] Result<std::optional<PastVerification>> lastVerification() const;

private:
    ServiceContext m_context;
};

} // namespace tawjih::audit
