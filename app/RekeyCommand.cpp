#include "app/RekeyCommand.h"

#include "core/vault/KeyRenewal.h"
#include "core/vault/UserService.h"

#include <QCoreApplication>

#include <algorithm>

namespace tawjih {

namespace {

struct RekeyWords {
    Q_DECLARE_TR_FUNCTIONS(RekeyCommand)
};

Status nameThoseLeftOut(vault::Desk& desk, const std::vector<UserId>& leftOut, QTextStream& out) {
    ChangeNotifier nobody;
    TRY_ASSIGN(const auto users, vault::UserService(desk.context(nobody), desk.keys()).list());
    for (const vault::User& user : users)
        if (std::ranges::find(leftOut, user.id) != leftOut.end())
            out << RekeyWords::tr("“%1” needs a first password again.").arg(user.login) << Qt::endl;
    return {};
}

} // namespace

Result<ExitCode> rekey(const CommandLine& line, const QString& login, const QString& password, const Clock& clock,
                       QTextStream& out) {
    TRY_ASSIGN(vault::UnlockTicket ticket, vault::Desk::authenticate(line.folder, login, password, clock));
    TRY_ASSIGN(const vault::KeyRenewal renewal,
               vault::renewKey(ticket, {vault::makeSecret(password), line.newCode}, clock));
    out << RekeyWords::tr("The desk has a new key.") << Qt::endl;
    if (!renewal.recoveryCode.isEmpty())
        out << RekeyWords::tr("New recovery code, shown only now: %1").arg(renewal.recoveryCode) << Qt::endl;
    TRY_ASSIGN(const auto desk, vault::Desk::open(std::move(ticket), clock));
    TRY(nameThoseLeftOut(*desk, renewal.leftOut, out));
    TRY_ASSIGN(const QString backup, desk->backUp());
    out << RekeyWords::tr("Backup written and verified: %1").arg(backup) << Qt::endl
        << RekeyWords::tr(
               "Earlier backups keep the old key and open with the passwords of then: lock them away or delete "
               "them.")
        << Qt::endl;
    TRY(desk->close());
    return ExitCode::Done;
}

} // namespace tawjih
