#pragma once

#include "core/base/Result.h"
#include "core/vault/DeskCounts.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace tawjih {

namespace db {
class Connection;
}

namespace vault {

/// What a desk remembers of one of its backups: when it was last opened to prove it, and what was in it.
struct RememberedProof {
    QDateTime at; ///< UTC
    bool sound = true;
    DeskCounts counts; ///< of a sound one
    bool operator==(const RememberedProof&) const = default;
};

/// Which of the two places a backup lies in.
enum class BackupPlace { Here, Second };

/// What the desk knows of its backups beside what lies on the disks: in its own facts, so that it goes with the desk.
class BackupMemory {
public:
    explicit BackupMemory(db::Connection& connection) : m_connection(connection) {}

    /// By place and name of the backup's folder, as `keyOf` makes it.
    [[nodiscard]] Result<QMap<QString, RememberedProof>> proofs();
    /// In the caller's transaction. The oldest are forgotten: two places hold 23 each.
    [[nodiscard]] Status remember(BackupPlace place, const QString& name, const RememberedProof& proof);
    [[nodiscard]] static QString keyOf(BackupPlace place, const QString& name);

    /// The second place, empty for none, and when a backup was last copied there.
    [[nodiscard]] Result<QString> second();
    [[nodiscard]] Result<QDateTime> secondCopiedAt();
    [[nodiscard]] Status setSecond(const QString& folder);
    [[nodiscard]] Status setSecondCopiedAt(const QDateTime& at);

private:
    db::Connection& m_connection;
};

} // namespace vault
} // namespace tawjih
