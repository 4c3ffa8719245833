#include "core/vault/Permissions.h"

#include <QStringList>

namespace tawjih::vault {

namespace {

Roles holders(Permission permission) {
    using enum Role;
    switch (permission) {
    case Permission::ReadCases:
    case Permission::EditCases:
    case Permission::OpenRestrictedCases:
    case Permission::PrepareRelease:
        return Advisor | Supervisor;
    case Permission::AssignCases:
    case Permission::MergePersons:
    case Permission::ImportPersons:
    case Permission::ExportPersons:
    case Permission::SeeStatistics:
    case Permission::ExportStatistics:
    case Permission::ApproveRelease:
    case Permission::EditFigures:
    case Permission::RestrictCases:
    case Permission::AnswerRights:
        return Supervisor;
    case Permission::ReadCatalogue:
        return Advisor | Supervisor | Administrator;
    case Permission::EditCatalogue:
    case Permission::ReadAudit:
        return Supervisor | Administrator;
    case Permission::ManageUsers:
    case Permission::ManageDesk:
    case Permission::RestoreDesk:
        return Administrator;
    case Permission::Backup:
        return Advisor | Supervisor | Administrator;
    }
    return {};
}

} // namespace

bool permits(Roles roles, Permission permission) {
    return (roles & holders(permission)) != Roles();
}

QString toCodes(Roles roles) {
    QStringList codes;
    for (const auto& entry : allOf<Role>())
        if (roles.testFlag(entry.value))
            codes << QLatin1String(entry.code);
    return codes.join(QLatin1Char(','));
}

std::optional<Roles> rolesFromCodes(QStringView codes) {
    Roles roles;
    for (const QStringView code : codes.split(QLatin1Char(','))) {
        const auto role = fromCode<Role>(code);
        if (!role)
            return std::nullopt;
        roles |= *role;
    }
    return roles;
}

Status require(const Actor& actor, Permission permission) {
    if (!permits(actor.roles, permission))
        return fail(ErrorCode::NotAllowed);
    return {};
}

} // namespace tawjih::vault
