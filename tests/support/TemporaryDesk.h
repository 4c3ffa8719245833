#pragma once

#include "core/base/Clock.h"
#include "core/vault/Desk.h"

#include <QTemporaryDir>

#include <memory>

namespace tawjih::test {

/// A real desk in a temporary folder, with one account that holds every role; key derivation at its cheapest (a fifth
/// of a second a trial).
///     TemporaryDesk place;
///     auto desk = place.unlock();
class TemporaryDesk {
public:
    /// Throws where the desk cannot be made: the test cannot go on.
    explicit TemporaryDesk(vault::Roles roles = vault::Roles(vault::Role::Advisor) | vault::Role::Supervisor |
                                                vault::Role::Administrator);

    [[nodiscard]] Result<std::unique_ptr<vault::Desk>> unlock(bool acceptRollback = false) const;
    [[nodiscard]] Result<std::unique_ptr<vault::Desk>> unlockAs(const QString& login, const QString& password) const;

    [[nodiscard]] static vault::DeskIdentity identity();
    [[nodiscard]] static vault::UnlockOptions options(bool acceptRollback = false) {
        return {vault::KdfCost::light(), acceptRollback};
    }

    FixedClock clock;
    QTemporaryDir temporary;
    QString folder; ///< the desk's, inside the temporary one
    QString login = QStringLiteral("benali");
    QString password = QStringLiteral("lune sur l'oued");
    QString recoveryCode;
};

} // namespace tawjih::test
