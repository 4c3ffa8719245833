#include "tests/support/TestDesk.h"

#include "core/audit/AuditRepository.h"
#include "core/db/Migrator.h"
#include "core/vault/UserRepository.h"

#include <cstring>
#include <stdexcept>

namespace tawjih::test {

namespace {

template <typename T>
T must(Result<T> result) {
    if (!result)
        throw std::runtime_error("test desk: " + result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

vault::SecureBytes fixedKey() {
    vault::SecureBytes key(32);
    std::memset(key.data(), 0x5a, key.size());
    return key;
}

std::unique_ptr<db::Connection> openDatabase(TestDesk::Place place, const QTemporaryDir& folder,
                                             const vault::SecureBytes& key) {
    return must(place == TestDesk::Place::Memory
                    ? db::Connection::inMemory()
                    : db::Connection::create(folder.filePath(QStringLiteral("desk.db")), key.borrowed()));
}

} // namespace

struct TestDesk::Guest {
    Guest(const TestDesk& desk, vault::Actor guest)
        : actor(std::move(guest))
        , audit(*desk.db, desk.clock, actor, desk.key) {}
    vault::Actor actor;
    audit::AuditTrail audit;
};

TestDesk::TestDesk(vault::Roles roles, Place place)
    : clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC))
    , key(fixedKey()) {
    db = openDatabase(place, folder, key);
    must(db::Migrator().migrate(*db));
    actor = addUser(QStringLiteral("Amina Benali"), roles);
    audit = std::make_unique<audit::AuditTrail>(*db, clock, actor, key);
}

TestDesk::~TestDesk() = default;

ServiceContext TestDesk::context() {
    return {*db, *audit, clock, actor, changes};
}

ServiceContext TestDesk::contextFor(const vault::Actor& other) {
    m_guests.push_back(std::make_unique<Guest>(*this, other));
    Guest& guest = *m_guests.back();
    return {*db, guest.audit, clock, guest.actor, changes};
}

vault::Actor TestDesk::addUser(const QString& name, vault::Roles roles) {
    const auto id = UserId::create(clock);
    const vault::User user{id, id.uuid().toString(QUuid::WithoutBraces), name, roles, true, false, clock.now()};
    must(vault::UserRepository(*db).insert(user));
    return user.actor();
}

int TestDesk::countAudited(audit::Action action) {
    constexpr int enough = 1'000'000;
    const auto entries = audit::AuditRepository(*db).page({{}, {}, action}, 0, enough);
    return entries ? static_cast<int>(entries->size()) : -1;
}

} // namespace tawjih::test
