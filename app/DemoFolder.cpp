#include "app/DemoFolder.h"

#include "app/Services.h"
#include "core/base/SafeFile.h"
#include "core/demo/DemoAnswers.h"
#include "core/demo/DemoDesk.h"
#include "core/vault/Desk.h"
#include "core/vault/UserService.h"

#include <QDir>
#include <QFile>

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

Status writeAnswers(const Services& services, const QString& path) {
    TRY_ASSIGN(const QByteArray list, demo::answersToImport(services.referrals, services.letters));
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(list) == list.size();
    return written ? Status() : fail(ErrorCode::IoFailed, QStringLiteral("answers"));
}

enum class Advisors { FirstAccount, WithColleagues };

Status fill(const QString& folder, const QString& login, const QString& password, Advisors advisors,
            const DemoFolderOptions& options, const Clock& clock, const std::function<bool(int, int)>& progress) {
    using namespace vault;
    UnlockOptions unlocking;
    unlocking.cost = options.cost;
    TRY_ASSIGN(const auto desk, Desk::unlock(folder, login, password, clock, unlocking));
    ChangeNotifier changes;
    const ServiceContext context = desk->context(changes);

    demo::DemoOptions people{options.persons, options.seed, clock.today(), {desk->actor().id}};
    if (advisors == Advisors::WithColleagues) {
        UserService users(context, desk->keys());
        for (const auto& [name, shown] :
             {std::pair{"salma", "S. Idrissi"}, {"youssef", "Y. Tazi"}, {"ines", "I. Chraibi"}}) {
            TRY_ASSIGN(const UserId id,
                       users.add({QLatin1String(name), QLatin1String(shown), password, Role::Advisor}));
            people.advisors.push_back(id);
        }
    }
    Services services(context);
    TRY(services.guidance.seedRules());
    demo::DemoDesk demo(context, services.catalogue, services.referrals, services.followUps);
    TRY(demo.fill(people, progress));
    if (advisors == Advisors::WithColleagues)
        TRY(writeAnswers(services, QDir(folder).filePath(QLatin1String(demoAnswers))));
    return desk->close();
}

/// A demo desk is whole or not there.
Status wholeOrGone(const QString& folder, Status filled) {
    if (!filled)
        removeTree(folder);
    return filled;
}

} // namespace

Status makeDemoFolder(const QString& folder, const DemoFolderOptions& options, const Clock& clock,
                      const std::function<bool(int, int)>& progress) {
    using vault::Role;
    const QString login = QLatin1String(demoLogin);
    const QString password = QLatin1String(demoPassword);
    TRY(vault::Desk::create(
        folder, demoIdentity(),
        {login, QStringLiteral("A. Benali"), password, Role::Administrator | Role::Supervisor | Role::Advisor}, clock,
        options.cost));
    return wholeOrGone(folder, fill(folder, login, password, Advisors::WithColleagues, options, clock, progress));
}

Status fillNewDesk(const QString& folder, const QString& login, const QString& password,
                   const DemoFolderOptions& options, const Clock& clock,
                   const std::function<bool(int, int)>& progress) {
    return wholeOrGone(folder, fill(folder, login, password, Advisors::FirstAccount, options, clock, progress));
}

} // namespace tawjih
