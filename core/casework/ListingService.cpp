#include "core/casework/ListingService.h"

#include "core/casework/CaseAccess.h"
#include "core/casework/ListRepository.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/identity/FoundBy.h"

namespace tawjih {

using vault::Permission;

Result<KeysetPager> ListingService::open(const ListQuery& query, db::Connection& connection,
                                         const vault::Actor& actor) {
    TRY(vault::require(actor, Permission::ReadCases));
    return KeysetPager(connection, query);
}

Result<std::optional<ListRow>> ListingService::row(BeneficiaryId id) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(const std::optional<PlacedRow> placed, ListRepository(m_context.db, ListQuery()).row(id));
    if (!placed)
        return std::nullopt;
    std::vector<ListRow> rows{placed->row};
    TRY(CaseAccess(m_context).settle(rows, lineOf<ListRow>));
    return rows.front();
}

Result<std::vector<identity::FoundBy>> ListingService::reasons(BeneficiaryId id, const QString& typed) const {
    return identity::foundBy(m_context, id, typed);
}

Status ListingService::noteShown(qint64 rows) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(m_context.audit.record(audit::Action::PersonsListed, {}, rows));
    return transaction.commit();
}

} // namespace tawjih
