#pragma once

#include "core/audit/Action.h"
#include "core/audit/Anchor.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/vault/Permissions.h"
#include "core/vault/SecureBytes.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace tawjih {

namespace db {
class Connection;
}

namespace audit {

/// The newest entry of a database's trail, without reading as anybody: how a backup is compared with what it copies.
[[nodiscard]] Result<Head> headOf(db::Connection& connection);

/// What a walk along the whole chain found.
struct Verification {
    enum class Finding {
        Intact,
        Broken,         ///< an entry was edited, deleted or reordered at `sequence`
        TailCut,        ///< the anchor knows newer entries than the trail has
        AnchorMismatch, ///< the trail has another entry where the anchor points
        AnchorMissing,  ///< the anchor was lost or damaged
    };
    Finding finding = Finding::Intact;
    qint64 entries = 0;  ///< entries walked
    qint64 sequence = 0; ///< where the finding is
};

/// The journal of who did what: each entry carries a keyed MAC over itself and the one before, so that without the
/// desk's key nobody can edit, drop, reorder or cut entries unnoticed.
///
/// One object a connection, and on that connection's thread. Several connections may append in turn.
class AuditTrail {
public:
    /// \param actor whoever unlocked the desk; every entry names them
    /// \param databaseKey the desk's 32-byte key; only a sub-key of it is kept
    /// \param anchor shared by all trails of a desk; without one (tests, checks in memory) only the chain is kept
    AuditTrail(db::Connection& connection, const Clock& clock, const vault::Actor& actor,
               const vault::SecureBytes& databaseKey, std::shared_ptr<Anchor> anchor = {});
    ~AuditTrail();
    AuditTrail(const AuditTrail&) = delete;
    AuditTrail& operator=(const AuditTrail&) = delete;

    /// Appends an entry in the transaction that is open on the connection (the caller's, together with what it
    /// records). `count` is how many records an entry stands for (rows imported, failed attempts), 0 where that says
    /// nothing.
    [[nodiscard]] Status record(Action action, const Subject& subject = {}, qint64 count = 0);

    /// Walks the whole chain and compares it with the anchor. `progress(done, total)` in entries; returning false
    /// cancels (Error Cancelled).
    [[nodiscard]] Result<Verification> verify(const std::function<bool(qint64, qint64)>& progress = {});

    /// The quick check at opening: the entry that the anchor names is there, and the chain holds from it to the head.
    /// Errors: DeskRolledBack.
    [[nodiscard]] Status checkAnchor();

    /// Makes the present head the anchored one, whatever the anchor said before.
    [[nodiscard]] Status reanchor();

    [[nodiscard]] Result<Head> head();

private:
    struct Private;
    std::shared_ptr<Private> d; ///< shared with the connection's callback, which may outlive the trail
};

} // namespace audit
} // namespace tawjih
