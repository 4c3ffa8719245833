#include "app/DemoFolder.h"

#include "app/Services.h"
#include "core/demo/DemoDesk.h"
#include "core/vault/Desk.h"
#include "core/vault/UserService.h"

#include <QDir>

namespace tawjih {

namespace {

vault::DeskIdentity demoIdentity() {
    vault::DeskIdentity identity;
    identity.nameFrench = QStringLiteral("Guichet de Casablanca (démonstration)");
    identity.nameArabic = QStringLiteral("مكتب الدار البيضاء (تجريبي)");
    identity.nameEnglish = QStringLiteral("Casablanca desk (demo)");
    identity.region = QStringLiteral("06");
    identity.city = QStringLiteral("Casablanca");
    identity.numberPrefix = QStringLiteral("CAS");
    identity.language = QStringLiteral("fr");
    return identity;
}

Status fill(const QString& folder, const DemoFolderOptions& options, const Clock& clock,
            const std::function<bool(int, int)>& progress) {
    using namespace vault;
    const QString login = QLatin1String(demoLogin);
    const QString password = QLatin1String(demoPassword);
    TRY(Desk::create(
        folder, demoIdentity(),
        {login, QStringLiteral("A. Benali"), password, Role::Administrator | Role::Supervisor | Role::Advisor}, clock,
        options.cost));
    UnlockOptions unlocking;
    unlocking.cost = options.cost;
    TRY_ASSIGN(const auto desk, Desk::unlock(folder, login, password, clock, unlocking));
    ChangeNotifier changes;
    const ServiceContext context = desk->context(changes);

    demo::DemoOptions people{options.persons, options.seed, clock.today(), {desk->actor().id}};
    UserService users(context, desk->keys());
    for (const auto& [name, shown] :
         {std::pair{"salma", "S. Idrissi"}, {"youssef", "Y. Tazi"}, {"ines", "I. Chraibi"}}) {
        TRY_ASSIGN(const UserId id, users.add({QLatin1String(name), QLatin1String(shown), password, Role::Advisor}));
        people.advisors.push_back(id);
    }
    Services services(context);
    demo::DemoDesk demo(context, services.catalogue, services.referrals, services.followUps);
    TRY(demo.fill(people, progress));
    return desk->close();
}

} // namespace

Status makeDemoFolder(const QString& folder, const DemoFolderOptions& options, const Clock& clock,
                      const std::function<bool(int, int)>& progress) {
    if (QDir target(folder); target.exists() && !target.isEmpty())
        return fail(ErrorCode::DeskExists);
    Status filled = fill(folder, options, clock, progress);
    if (!filled)
        QDir(folder).removeRecursively();
    return filled;
}

} // namespace tawjih
