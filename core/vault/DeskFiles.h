#pragma once

#include <QString>

namespace tawjih::vault {

/// Ends the name of what is being written; whole, it gets its own name. What a crash leaves under it is no desk.
inline constexpr QLatin1String unfinished(".part");

/// What lies where in a desk's folder (`*.tawjih`). See README.md for what each is.
struct DeskFiles {
    QString folder;

    [[nodiscard]] QString database() const { return folder + QStringLiteral("/desk.db"); }
    [[nodiscard]] QString anchor() const { return folder + QStringLiteral("/audit.anchor"); }
    [[nodiscard]] QString lock() const { return folder + QStringLiteral("/lock"); }
    [[nodiscard]] QString backups() const { return folder + QStringLiteral("/backups"); }
    /// A desk under a new key while it is written, and when it is whole and only has to take this one's place.
    [[nodiscard]] QString renewal() const { return folder + QLatin1String("/rekey") + unfinished; }
    [[nodiscard]] QString renewalReady() const { return folder + QStringLiteral("/rekey.ready"); }
};

/// Keys of the table desk_meta that the vault keeps beside the identity.
namespace meta {
inline constexpr auto deskId = "desk.id";
inline constexpr auto slotTable = "desk.slots";         ///< the slot table as in the files
inline constexpr auto open = "desk.open";               ///< "1" while open, so also after a crash
inline constexpr auto codeRenewed = "recovery.renewed"; ///< when the recovery code was made, an instant as stored
inline constexpr auto codeTested = "recovery.tested";   ///< when somebody last proved that they have it
inline constexpr auto lastSuspension = "key.left";      ///< when an account was last suspended
inline constexpr auto keyRenewed = "key.renewed";       ///< when the desk got its present key; none: at its making
} // namespace meta

} // namespace tawjih::vault
