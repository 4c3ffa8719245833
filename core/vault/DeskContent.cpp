#include "core/vault/DeskContent.h"

#include "core/db/Connection.h"
#include "core/vault/MetaRepository.h"

namespace tawjih::vault {

Result<DeskContent> contentOf(db::Connection& connection) {
    DeskContent content;
    TRY_ASSIGN(content.head, audit::headOf(connection));
    TRY_ASSIGN(content.rows, MetaRepository(connection).rowCounts());
    return content;
}

} // namespace tawjih::vault
