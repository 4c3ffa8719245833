#include "core/outcome/CompletionService.h"

#include "core/outcome/CompletionRepository.h"

namespace tawjih {

Result<CompletionTable> CompletionService::table() const {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    return CompletionRepository(m_context.db).table();
}

} // namespace tawjih
