#pragma once

#include "core/vault/Slot.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace tawjih::vault {

/// The two copies of the slot table in a desk's folder, `keys.1` and `keys.2`.
class SlotStore {
public:
    explicit SlotStore(QString folder) : m_folder(std::move(folder)) {}

    /// The copies that can be read, best first: intact before damaged, then newest; equal copies once. Error
    /// SlotsDamaged where none can be read, DeskMissing where there are no files at all.
    [[nodiscard]] Result<std::vector<SlotTable>> read() const;

    /// Replaces both copies, one after the other, so that a usable one is on the disk at any moment. When the first is
    /// there, it is read back from the disk and handed to `check` (does the new password open it?); if that fails the
    /// old table is put back and the error returned.
    [[nodiscard]] Status write(const SlotTable& table, const std::function<Status(const SlotTable&)>& check = {}) const;

    /// Whether both copies hold exactly this table.
    [[nodiscard]] bool holds(const SlotTable& table) const;

    /// The path of a copy, 1 or 2.
    [[nodiscard]] QString path(int copy) const;

private:
    QString m_folder;
};

/// Where both copies of a desk's slots are damaged: puts those of its newest backup that are whole in their place. They
/// open with the passwords of then; what the database knows of later ones holds again after the first unlocking.
/// Returns when that backup was taken. Error SlotsDamaged without such a backup.
[[nodiscard]] Result<QDateTime> takeSlotsFromBackup(const QString& deskFolder);

} // namespace tawjih::vault
