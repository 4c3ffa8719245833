#pragma once

#include "core/vault/Restore.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace tawjih::vault {

/// A damaged desk, and who asks.
struct SalvageOrder {
    QString desk;  ///< its folder; only read
    QString login; ///< of an administrator
    QString password;
    QString folder = {}; ///< where the new desk goes; empty: NAME-salvaged-INSTANT.tawjih beside it
    /// Draws anew, in the finished desk, what is drawn from the record (lists, figures).
    std::function<Status(db::Connection&)> redraw = {};
};

/// What became of a table.
struct SalvagedTable {
    QString name;
    qint64 read = 0;    ///< from the damaged file
    qint64 lost = 0;    ///< known to have been there, and found nowhere
    qint64 filled = 0;  ///< taken from the newest backup or from an earlier version
    qint64 dropped = 0; ///< read, but of a record that is lost
};

/// What was salvaged, and what is missing.
struct SalvageReport {
    PreparedDesk desk;                 ///< can be put in place
    std::vector<SalvagedTable> tables; ///< those with rows, by name
    QStringList lostCases;             ///< numbers of the cases whose person is lost, where known
    QDateTime filledFrom;              ///< instant of the backup that filled gaps; null: none did
    bool slotsFromBackup = false;      ///< passwords are those of the newest backup
    [[nodiscard]] qint64 total(qint64 SalvagedTable::*figure) const;
};

/// Reads what can be read of a damaged desk, table by table around its damaged pages, into a fresh desk under the same
/// key and with the same accounts. Rows that are known to be lost come from the newest backup or from their own earlier
/// versions, where those have them; what refers to a record that is nowhere is emptied where the schema allows it, else
/// left out. `progress` counts tables. Nothing of the damaged desk is changed but its count of failed attempts;
/// whatever fails leaves nothing. Errors: WrongPassword, SlotsDamaged (here and in the newest backup), NotAllowed
/// (needs RestoreDesk), DeskDamaged (not even the list of tables can be read), DeskNewer, DiskFull, Cancelled.
[[nodiscard]] Result<SalvageReport> salvageDesk(const SalvageOrder& order, const Clock& clock,
                                                const BackupProgress& progress = {});

} // namespace tawjih::vault
