#include "core/audit/AuditRepository.h"
#include "core/db/Statement.h"
#include "core/vault/Desk.h"
#include "core/vault/UserService.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "tests/vault/VaultFiles.h"

#include <QDir>
#include <QSignalSpy>

using namespace tawjih;
using namespace tawjih::vault;
using audit::Action;
using test::audited;
using test::contentOf;
using test::putContent;
using test::TemporaryDesk;

namespace {

const QString firstPassword = QStringLiteral("vent du sud, sable");
const QString secondPassword = QStringLiteral("trois figues mures");

NewUser advisor() {
    return {QStringLiteral("Idrissi"), QStringLiteral("Karim Idrissi"), firstPassword, Role::Advisor};
}

/// An unlocked desk and its user service.
struct Office {
    explicit Office(const TemporaryDesk& place) : desk(*place.unlock()), users(desk->context(changes), desk->keys()) {}
    ChangeNotifier changes;
    std::unique_ptr<Desk> desk;
    UserService users;
};

/// Both files of the slots, to be put back later.
struct SlotFiles {
    explicit SlotFiles(QString desk)
        : folder(std::move(desk))
        , first(contentOf(folder + QStringLiteral("/keys.1")))
        , second(contentOf(folder + QStringLiteral("/keys.2"))) {}
    [[nodiscard]] bool putBack() const {
        return putContent(folder + QStringLiteral("/keys.1"), first) &&
               putContent(folder + QStringLiteral("/keys.2"), second);
    }
    QString folder;
    QByteArray first;
    QByteArray second;
};

} // namespace

class UserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addedUserUnlocks();
    void refusesMalformedAccounts();
    void onlyAdministratorsManage();
    void rolesAreInForceAtTheNextUnlock();
    void lastAdministratorStays();
    void suspendedUserIsOut();
    void oldSlotsPutBackDoNotHelp();
    void ownPasswordChanges();
    void newPasswordIsProvedBeforeTheOldGoes();
    void diedBetweenFilesAndCommit();
    void recoveryCodeIsRenewed();
    void renames();
};

void UserTest::addedUserUnlocks() {
    const TemporaryDesk place;
    {
        Office office(place);
        QSignalSpy spy(&office.changes, &ChangeNotifier::changed);
        const auto id = office.users.add(advisor());
        VERIFY_OK(id);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(audited(*office.desk, Action::UserAdded), 2U);
        QCOMPARE(office.users.list()->size(), 2U);
        const auto colleagues = office.users.colleagues();
        VERIFY_OK(colleagues);
        QCOMPARE(colleagues->size(), 2U);
        QVERIFY(colleagues->front().login.isEmpty());
    }
    auto desk = place.unlockAs(QStringLiteral("idrissi"), firstPassword);
    VERIFY_OK(desk);
    QVERIFY((*desk)->actor().roles == Roles(Role::Advisor));
    QVERIFY((*desk)->mustChangePassword()); // an administrator chose it
}

void UserTest::refusesMalformedAccounts() {
    const TemporaryDesk place;
    Office office(place);
    const auto problemOf = [&](const NewUser& user) {
        const auto added = office.users.add(user);
        return added || added.error().problems.empty() ? QString() : added.error().problems.front().field;
    };
    NewUser user = advisor();
    user.login = QStringLiteral(" BENALI ");
    QCOMPARE(problemOf(user), QStringLiteral("login"));
    user.login = QStringLiteral("a b");
    QCOMPARE(problemOf(user), QStringLiteral("login"));
    user = advisor();
    user.name = QStringLiteral("  ");
    QCOMPARE(problemOf(user), QStringLiteral("name"));
    user = advisor();
    user.roles = {};
    QCOMPARE(problemOf(user), QStringLiteral("roles"));
    user = advisor();
    user.password = QStringLiteral("Karim.Idrissi.1");
    VERIFY_FAILS(office.users.add(user), ErrorCode::WeakPassword);
    QCOMPARE(office.users.list()->size(), 1U);
}

void UserTest::onlyAdministratorsManage() {
    const TemporaryDesk place;
    VERIFY_OK(Office(place).users.add(advisor()));
    const auto desk = place.unlockAs(QStringLiteral("idrissi"), firstPassword);
    VERIFY_OK(desk);
    ChangeNotifier changes;
    UserService users((*desk)->context(changes), (*desk)->keys());
    const UserId self = (*desk)->actor().id;
    VERIFY_FAILS(users.list(), ErrorCode::NotAllowed);
    VERIFY_FAILS(users.add(advisor()), ErrorCode::NotAllowed);
    VERIFY_FAILS(users.rename(self, QStringLiteral("X")), ErrorCode::NotAllowed);
    VERIFY_FAILS(users.setRoles(self, Role::Administrator), ErrorCode::NotAllowed);
    VERIFY_FAILS(users.suspend(self), ErrorCode::NotAllowed);
    VERIFY_FAILS(users.resetPassword(self, secondPassword), ErrorCode::NotAllowed);
    VERIFY_FAILS(users.renewRecoveryCode(), ErrorCode::NotAllowed);
    VERIFY_FAILS((*desk)->saveIdentity(TemporaryDesk::identity(), changes), ErrorCode::NotAllowed);
    VERIFY_OK(users.colleagues());
}

void UserTest::rolesAreInForceAtTheNextUnlock() {
    const TemporaryDesk place;
    {
        Office office(place);
        const auto id = office.users.add(advisor());
        VERIFY_OK(id);
        VERIFY_OK(office.users.setRoles(*id, Role::Supervisor));
        QCOMPARE(audited(*office.desk, Action::UserRolesChanged), 1U);
        VERIFY_FAILS(office.users.setRoles(*id, {}), ErrorCode::Invalid);
        VERIFY_FAILS(office.users.setRoles(UserId(QUuid::createUuid()), Role::Advisor), ErrorCode::NotFound);
    }
    const auto desk = place.unlockAs(QStringLiteral("idrissi"), firstPassword);
    VERIFY_OK(desk);
    QVERIFY((*desk)->actor().roles == Roles(Role::Supervisor));
}

void UserTest::lastAdministratorStays() {
    const TemporaryDesk place;
    Office office(place);
    const UserId self = office.desk->actor().id;
    VERIFY_FAILS(office.users.suspend(self), ErrorCode::LastAdministrator);
    VERIFY_FAILS(office.users.setRoles(self, Role::Advisor), ErrorCode::LastAdministrator);
    NewUser second = advisor();
    second.roles = Role::Administrator;
    const auto id = office.users.add(second);
    VERIFY_OK(id);
    VERIFY_OK(office.users.setRoles(self, Role::Advisor));
    VERIFY_FAILS(office.users.suspend(*id), ErrorCode::LastAdministrator);
    QVERIFY(office.desk->keys().table().recovery() != nullptr); // and nothing takes the recovery slot away
}

void UserTest::suspendedUserIsOut() {
    const TemporaryDesk place;
    const QString login = QStringLiteral("idrissi");
    UserId id;
    {
        Office office(place);
        id = *office.users.add(advisor());
        VERIFY_OK(office.users.suspend(id));
        QCOMPARE(office.users.colleagues()->size(), 1U);
    }
    VERIFY_FAILS(place.unlockAs(login, firstPassword), ErrorCode::WrongPassword);
    {
        Office office(place);
        VERIFY_OK(office.users.resetPassword(id, secondPassword));
        QCOMPARE(audited(*office.desk, Action::UserRestored), 1U);
    }
    VERIFY_FAILS(place.unlockAs(login, firstPassword), ErrorCode::WrongPassword);
    VERIFY_OK(place.unlockAs(login, secondPassword));
}

void UserTest::oldSlotsPutBackDoNotHelp() {
    const TemporaryDesk place;
    VERIFY_OK(Office(place).users.add(advisor()));
    const SlotFiles old(place.folder);
    {
        Office office(place);
        const auto users = office.users.list();
        VERIFY_OK(users);
        for (const User& user : *users)
            if (user.id != office.desk->actor().id)
                VERIFY_OK(office.users.suspend(user.id));
    }
    const SlotFiles current(place.folder);
    QVERIFY(old.putBack());
    VERIFY_FAILS(place.unlockAs(QStringLiteral("idrissi"), firstPassword), ErrorCode::DeskRolledBack);
    // Whoever did not change is not locked out, and puts the right files back.
    VERIFY_OK(place.unlock());
    QCOMPARE(contentOf(place.folder + QStringLiteral("/keys.1")), current.first);
    VERIFY_FAILS(place.unlockAs(QStringLiteral("idrissi"), firstPassword), ErrorCode::WrongPassword);
}

void UserTest::ownPasswordChanges() {
    const TemporaryDesk place;
    VERIFY_OK(Office(place).users.add(advisor()));
    const QString login = QStringLiteral("idrissi");
    {
        const auto desk = place.unlockAs(login, firstPassword);
        VERIFY_OK(desk);
        ChangeNotifier changes;
        UserService users((*desk)->context(changes), (*desk)->keys());
        VERIFY_FAILS(users.changeOwnPassword(secondPassword, firstPassword), ErrorCode::WrongPassword);
        VERIFY_FAILS(users.changeOwnPassword(firstPassword, QStringLiteral("idrissi 2026")), ErrorCode::WeakPassword);
        VERIFY_OK(users.changeOwnPassword(firstPassword, secondPassword));
    }
    VERIFY_FAILS(place.unlockAs(login, firstPassword), ErrorCode::WrongPassword);
    const auto desk = place.unlockAs(login, secondPassword);
    VERIFY_OK(desk);
    QVERIFY(!(*desk)->mustChangePassword());
}

void UserTest::newPasswordIsProvedBeforeTheOldGoes() {
    const TemporaryDesk place;
    {
        Office office(place);
        // The second copy cannot be written: its place is taken by a folder.
        const QString blocked = place.folder + QStringLiteral("/keys.2");
        QVERIFY(QFile::remove(blocked));
        QVERIFY(QDir().mkpath(blocked + QStringLiteral("/x")));
        QVERIFY(!office.users.changeOwnPassword(place.password, secondPassword));
        QVERIFY(QDir(blocked).removeRecursively());
        // Neither the files nor the database took the new password; the next change works.
        QCOMPARE(audited(*office.desk, Action::PasswordChanged), 0U);
    }
    VERIFY_FAILS(place.unlockAs(place.login, secondPassword), ErrorCode::WrongPassword);
    VERIFY_OK(place.unlock());
}

void UserTest::diedBetweenFilesAndCommit() {
    const TemporaryDesk place;
    const QString database = place.folder + QStringLiteral("/desk.db");
    const SlotFiles before(place.folder);
    const QByteArray oldDatabase = contentOf(database);
    const QByteArray oldAnchor = contentOf(place.folder + QStringLiteral("/audit.anchor"));
    VERIFY_OK(Office(place).users.changeOwnPassword(place.password, secondPassword));
    // The files have the new password, the database (and its anchor) know nothing of it.
    QVERIFY(putContent(database, oldDatabase));
    QVERIFY(putContent(place.folder + QStringLiteral("/audit.anchor"), oldAnchor));
    VERIFY_OK(place.unlockAs(place.login, secondPassword));
    VERIFY_OK(place.unlockAs(place.login, secondPassword)); // taken over: now the mirror agrees
    QVERIFY(before.putBack());
    VERIFY_FAILS(place.unlock(), ErrorCode::DeskRolledBack);
}

void UserTest::recoveryCodeIsRenewed() {
    const TemporaryDesk place;
    QString renewed;
    {
        Office office(place);
        const auto code = office.users.renewRecoveryCode();
        VERIFY_OK(code);
        renewed = *code;
        QVERIFY(renewed != place.recoveryCode);
    }
    const auto recover = [&](const QString& code) {
        return Desk::recover(place.folder, code, place.login, secondPassword, place.clock, TemporaryDesk::options());
    };
    VERIFY_FAILS(recover(place.recoveryCode), ErrorCode::RecoveryCodeWrong);
    VERIFY_OK(recover(renewed));
    VERIFY_OK(place.unlockAs(place.login, secondPassword));
}

void UserTest::renames() {
    const TemporaryDesk place;
    Office office(place);
    const UserId self = office.desk->actor().id;
    VERIFY_OK(office.users.rename(self, QStringLiteral(" Amina B. ")));
    QCOMPARE(office.users.list()->front().name, QStringLiteral("Amina B."));
    VERIFY_FAILS(office.users.rename(self, QStringLiteral(" ")), ErrorCode::Invalid);
    VERIFY_FAILS(office.users.rename(UserId(QUuid::createUuid()), QStringLiteral("X")), ErrorCode::NotFound);
}

TAWJIH_REGISTER_TEST(UserTest)
#include "UserTest.moc"
