#pragma once

#include "core/base/Result.h"
#include "core/vault/SecureBytes.h"

#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QString>

#include <memory>
#include <optional>

namespace tawjih::audit {

/// One end of the chain: the newest entry's number and its MAC.
struct Head {
    qint64 sequence = 0; ///< 0: an empty trail
    QByteArray mac;      ///< 32 bytes
    bool operator==(const Head&) const = default;
};

/// The journal's head, kept beside the database: SQLite can lose acknowledged commits without any check noticing (a
/// damaged write-ahead log, an old file put back), and then the two disagree.
///
/// Two records of fixed size are written in turn, each with its own MAC, so that a torn write leaves the other. Thread
/// safe: all trails of a desk share one.
class Anchor {
public:
    /// Opens or creates the file; where it cannot be written, to read it. A damaged or missing one reads as no head.
    /// Errors: DiskFull, ReadOnly (missing, and cannot be made), IoFailed.
    [[nodiscard]] static Result<std::shared_ptr<Anchor>> open(const QString& path,
                                                              const vault::SecureBytes& databaseKey);

    /// The newest valid record; nothing if there is none.
    [[nodiscard]] std::optional<Head> head() const;

    /// Records a newer head and syncs; an older one is ignored (another connection was faster).
    [[nodiscard]] Status advance(const Head& head);
    /// Records this head, whatever stood there.
    [[nodiscard]] Status replace(const Head& head);

private:
    explicit Anchor(const QString& path, const vault::SecureBytes& databaseKey);
    void load();
    [[nodiscard]] Status write(const Head& head);
    [[nodiscard]] QByteArray recordOf(quint64 turn, const Head& head) const;

    mutable QMutex m_mutex;
    QFile m_file;
    vault::SecureBytes m_key;
    quint64 m_turn = 0; ///< counts writes; its lowest bit is the place of the next
    std::optional<Head> m_head;
};

} // namespace tawjih::audit
