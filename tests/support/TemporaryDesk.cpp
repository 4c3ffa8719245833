#include "tests/support/TemporaryDesk.h"

#include <stdexcept>

namespace tawjih::test {

TemporaryDesk::TemporaryDesk(vault::Roles roles)
    : clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC))
    , folder(temporary.filePath(QStringLiteral("test.tawjih"))) {
    const auto created = vault::Desk::create(
        folder, identity(), {login, QStringLiteral("Amina Benali"), password, roles}, clock, vault::KdfCost::light());
    if (!created)
        throw std::runtime_error("temporary desk: " + created.error().detail.toStdString());
    recoveryCode = created->recoveryCode;
}

Result<std::unique_ptr<vault::Desk>> TemporaryDesk::unlock(bool acceptRollback) const {
    return vault::Desk::unlock(folder, login, password, clock, options(acceptRollback));
}

Result<std::unique_ptr<vault::Desk>> TemporaryDesk::unlockAs(const QString& who, const QString& secret) const {
    return vault::Desk::unlock(folder, who, secret, clock, options());
}

vault::DeskIdentity TemporaryDesk::identity() {
    vault::DeskIdentity identity;
    identity.nameFrench = QStringLiteral("Guichet de Casablanca");
    identity.nameArabic = QStringLiteral("مكتب التوجيه بالدار البيضاء");
    identity.region = QStringLiteral("06");
    identity.city = QStringLiteral("Casablanca");
    identity.numberPrefix = QStringLiteral("CAS");
    identity.language = QStringLiteral("fr");
    return identity;
}

} // namespace tawjih::test
