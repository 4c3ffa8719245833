#pragma once

#include <QString>

namespace tawjih::vault {

/// What lies where in a desk's folder (`*.tawjih`). See README.md for what each is.
struct DeskFiles {
    QString folder;

    [[nodiscard]] QString database() const { return folder + QStringLiteral("/desk.db"); }
    [[nodiscard]] QString anchor() const { return folder + QStringLiteral("/audit.anchor"); }
    [[nodiscard]] QString lock() const { return folder + QStringLiteral("/lock"); }
    [[nodiscard]] QString backups() const { return folder + QStringLiteral("/backups"); }
};

/// Keys of the table desk_meta that the vault keeps beside the identity.
namespace meta {
inline constexpr auto deskId = "desk.id";
inline constexpr auto slotTable = "desk.slots"; ///< the slot table as in the files
inline constexpr auto open = "desk.open";       ///< "1" while open, so also after a crash
} // namespace meta

} // namespace tawjih::vault
