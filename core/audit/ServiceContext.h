#pragma once

#include "core/audit/AuditTrail.h"
#include "core/base/ChangeNotifier.h"
#include "core/base/Clock.h"
#include "core/vault/Permissions.h"

namespace tawjih {

namespace db {
class Connection;
}

/// What a service works with: all of one unlocked desk, on one thread. Every action of a service goes
///     require(actor, permission) → Transaction → repository → audit.record → commit → changes.notify
/// The references live as long as the desk is unlocked; a worker makes its own context on its own connection.
struct ServiceContext {
    db::Connection& db;
    audit::AuditTrail& audit;
    const Clock& clock;
    const vault::Actor& actor;
    ChangeNotifier& changes;
};

} // namespace tawjih
