#pragma once

#include "core/audit/ServiceContext.h"
#include "core/identity/NameVocabulary.h"

namespace tawjih::identity {

/// What of a person was meant by a typed word or code.
enum class FoundIn { Name, Number, FormerNumber, Phone, Document };

/// "jallow ≈ Diallo": one reason why a person was found.
struct FoundBy {
    FoundIn in = FoundIn::Name;
    QString typed;    ///< folded
    QString onRecord; ///< as it is written there: a word of a name, or the whole number
    Likeness likeness = Likeness::Exact;
    bool operator==(const FoundBy&) const = default;
};

/// Why a person on record fits what was typed, in the order typed; nothing for who is not on record. However she was
/// found: it compares again what was typed with her alone, in some 50 microseconds. Errors: NotAllowed (needs
/// ReadCases).
[[nodiscard]] Result<std::vector<FoundBy>> foundBy(const ServiceContext& context, BeneficiaryId id,
                                                   const QString& typed);

} // namespace tawjih::identity
