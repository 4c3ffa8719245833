#pragma once

#include "core/audit/AuditTrail.h"
#include "core/audit/ServiceContext.h"
#include "core/base/ChangeNotifier.h"
#include "core/base/Clock.h"
#include "core/db/Connection.h"
#include "core/vault/Permissions.h"
#include "core/vault/SecureBytes.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace tawjih::test {

inline constexpr vault::Roles everyRole =
    vault::Roles(vault::Role::Advisor) | vault::Role::Supervisor | vault::Role::Administrator;

/// All that a service needs, without passwords: a database with the shipped schema, a journal under a fixed key, a
/// clock that stands at 2026-03-12 09:30 UTC, a notifier and an actor with the roles asked for.
///     TestDesk desk;
///     ReferralService service(desk.context());
class TestDesk {
public:
    enum class Place { Memory, EncryptedFile };

    /// Throws where the desk cannot be made: the test cannot go on.
    explicit TestDesk(vault::Roles roles = everyRole, Place place = Place::Memory);
    ~TestDesk();

    [[nodiscard]] ServiceContext context();
    /// The same desk for another account (see addUser); valid while this lives.
    [[nodiscard]] ServiceContext contextFor(const vault::Actor& other);
    /// A second account, stored.
    [[nodiscard]] vault::Actor addUser(const QString& name, vault::Roles roles);

    /// Entries in the journal for this action; -1 if the journal cannot be read.
    [[nodiscard]] int countAudited(audit::Action action);

    FixedClock clock;
    ChangeNotifier changes;
    vault::Actor actor;
    vault::SecureBytes key;
    QTemporaryDir folder;
    std::unique_ptr<db::Connection> db;
    std::unique_ptr<audit::AuditTrail> audit;

private:
    struct Guest;
    std::vector<std::unique_ptr<Guest>> m_guests;
};

} // namespace tawjih::test
