#pragma once

#include "core/base/Result.h"
#include "core/casework/PersonLine.h"
#include "core/casework/Restriction.h"

#include <QHash>

namespace tawjih {

namespace db {
class Connection;
}

/// Which cases are restricted, for whom they open, and who broke the glass.
class CaseAccessRepository {
public:
    explicit CaseAccessRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<bool> isRestricted(BeneficiaryId person);
    [[nodiscard]] Result<bool> isReader(BeneficiaryId person, UserId user);
    /// Until when the latest opening by this user lasts; nothing when none does any more.
    [[nodiscard]] Result<std::optional<QDateTime>> glassUntil(BeneficiaryId person, UserId user, const QDateTime& now);
    /// The restricted persons whom this user may not see.
    [[nodiscard]] Result<std::vector<BeneficiaryId>> closedTo(UserId user, const QDateTime& now);
    /// Every restricted person, with their names.
    [[nodiscard]] Result<QHash<BeneficiaryId, PersonLine>> restricted();

    [[nodiscard]] Result<std::optional<Restriction>> find(CaseId file);
    /// New, or in place of the one that is there.
    [[nodiscard]] Status put(const Restriction& restriction);
    [[nodiscard]] Status remove(CaseId file);
    [[nodiscard]] Status insert(const GlassOpening& opening);
    /// The newest first; those that nobody has seen before all others.
    [[nodiscard]] Result<std::vector<GlassOpening>> openings(int most);
    [[nodiscard]] Result<qint64> unseen();
    /// False when it is not there, or was seen before.
    [[nodiscard]] Result<bool> markSeen(GlassOpeningId id, const QDateTime& at, UserId by);

private:
    db::Connection& m_connection;
};

} // namespace tawjih
