#pragma once

#include "core/base/Id.h"

#include <QString>

namespace tawjih {

/// A person as a line of a list names them.
struct PersonLine {
    BeneficiaryId id;
    QString number;     ///< of the case, "CAS-2026-00421"
    QString latinName;  ///< "Awa Diallo", or empty
    QString arabicName; ///< "أوا ديالو", or empty
    bool operator==(const PersonLine&) const = default;
};

} // namespace tawjih
