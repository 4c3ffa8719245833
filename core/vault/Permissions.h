#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QFlags>
#include <QString>

#include <optional>

namespace tawjih {

namespace vault {

/// What somebody does at the desk. One person may hold several.
enum class Role {
    Advisor = 1,
    Supervisor = 2,
    Administrator = 4,
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// What an action needs. Services ask for one at the start of every method.
enum class Permission {
    ReadCases,           ///< see persons, their cases, sessions, consents and referrals
    EditCases,           ///< register and change them
    AssignCases,         ///< give a case to another advisor
    MergePersons,        ///< say that two persons on record are one, or are not
    SeeStatistics,       ///< counts and charts
    ImportPersons,       ///< take in a file of persons
    ExportPersons,       ///< anything with names leaves the desk
    ExportStatistics,    ///< counts leave the desk
    PrepareRelease,      ///< work out what an anonymised export would tell, and propose it
    ApproveRelease,      ///< decide on one; its package leaves the desk
    EditFigures,         ///< define indicators, dashboards and report templates
    ReadCatalogue,       ///< see providers, establishments and programmes
    EditCatalogue,       ///< change them
    ManageUsers,         ///< accounts, roles, password resets
    ManageDesk,          ///< the desk's identity and settings
    Backup,              ///< write a backup (encrypted: it shows nothing)
    ReadAudit,           ///< see who did what
    OpenRestrictedCases, ///< break the glass, with a reason
    RestrictCases,       ///< say which cases are restricted and for whom they open, and see who broke the glass
    AnswerRights,        ///< a person's requests about their data: their file, opposition, erasure
    RestoreDesk,         ///< go on from a backup, or from what could be salvaged
};

/// Whether any of these roles carries the permission. An administrator alone reads no case.
[[nodiscard]] bool permits(Roles roles, Permission permission);

/// Roles as stored and as authenticated in a key slot: codes joined by commas, in the list's order.
[[nodiscard]] QString toCodes(Roles roles);
/// The inverse; nothing for an unknown code or none at all.
[[nodiscard]] std::optional<Roles> rolesFromCodes(QStringView codes);

/// Who is at the desk: the account that unlocked it.
struct Actor {
    UserId id;
    QString name; ///< as shown: a colleague's display name
    Roles roles;
    bool operator==(const Actor&) const = default;
};

/// Error NotAllowed unless one of the actor's roles permits it.
[[nodiscard]] Status require(const Actor& actor, Permission permission);

} // namespace vault

template <>
struct Codes<vault::Role> {
    static constexpr CodeEntry<vault::Role> entries[] = {
        {vault::Role::Advisor, "advisor", QT_TRANSLATE_NOOP("Codes", "Advisor")},
        {vault::Role::Supervisor, "supervisor", QT_TRANSLATE_NOOP("Codes", "Supervisor")},
        {vault::Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Codes", "Administrator")},
    };
};

} // namespace tawjih
