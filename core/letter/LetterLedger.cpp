#include "core/letter/LetterLedger.h"

#include "core/letter/LetterRepository.h"

namespace tawjih {

Status LetterLedger::insertAll(std::span<const IssuedLetter> letters) {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    LetterRepository repository(m_context.db);
    for (const IssuedLetter& letter : letters)
        TRY(repository.insert(letter));
    return {};
}

} // namespace tawjih
