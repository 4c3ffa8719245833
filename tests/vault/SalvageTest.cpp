#include "core/vault/Salvage.h"

#include "core/audit/AuditRepository.h"
#include "core/beneficiary/Listing.h"
#include "core/db/Statement.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/SlotStore.h"
#include "core/vault/UserService.h"
#include "tests/support/PeopledDesk.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QScopeGuard>

using namespace tawjih;
using namespace tawjih::vault;
using test::PeopledDesk;

namespace {

constexpr int people = 40;
constexpr qint64 pageSize = 4096;

QMap<QString, qint64> rowsOf(Desk& desk) {
    return MetaRepository(desk.connection()).rowCounts().value();
}

/// The last page without which these rows cannot be read: by halves, with all pages behind it damaged in a copy.
qint64 lastPageOf(const PeopledDesk& place, const SecureBytes& key, const char16_t* rows) {
    QFile original(place.file(QStringLiteral("desk.db")));
    if (!original.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray sound = original.readAll();
    const QString copy = place.temporary.filePath(QStringLiteral("pages.db"));
    const auto cleanUp = qScopeGuard([&] { QFile::remove(copy); });
    const auto readsWithout = [&](qint64 pagesKept) {
        QByteArray damaged = sound;
        for (qint64 at = pagesKept * pageSize; at < damaged.size(); at += pageSize)
            damaged.replace(at + 100, 64, QByteArray(64, 'x'));
        QFile file(copy);
        if (!file.open(QIODevice::WriteOnly) || file.write(damaged) != damaged.size())
            return false;
        file.close();
        const auto connection = db::Connection::open(copy, key.borrowed(), db::Access::ReadOnly);
        return connection &&
               (*connection)->prepare(rows).all([](const db::Row& row) { return row.at<qint64>(0); }).has_value();
    };
    qint64 without = 0; // so many pages are too few
    qint64 with = sound.size() / pageSize;
    while (with - without > 1) {
        const qint64 middle = (with + without) / 2;
        (readsWithout(middle) ? with : without) = middle;
    }
    return with;
}

} // namespace

class SalvageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_place.reset(); }
    void wholeDeskComesThroughWhole();
    void everyPageDamagedInTurn();
    void endOfTheFileIsGone();
    void gapsComeFromTheNewestBackup();
    void lostPersonsAreNamedByTheirCase();
    void slotsComeFromTheNewestBackup();
    void nothingIsOverwritten();
    void needsAnAdministrator();
    void refusesAFileWithoutTables();
    void cancelledAtEveryStage();

private:
    [[nodiscard]] Result<SalvageReport> salvage(const BackupProgress& progress = {}) const {
        return salvageDesk({m_place->folder,
                            m_place->login,
                            m_place->password,
                            {},
                            [](db::Connection& connection) { return rebuildListing(connection); }},
                           m_place->clock, progress);
    }
    void damage(qint64 page) const {
        QVERIFY(test::overwrite(m_place->file(QStringLiteral("desk.db")), (page - 1) * pageSize + 100,
                                QByteArray(64, 'x')));
    }
    [[nodiscard]] qint64 pages() const { return QFileInfo(m_place->file(QStringLiteral("desk.db"))).size() / pageSize; }

    std::unique_ptr<PeopledDesk> m_place;
};

void SalvageTest::init() {
    m_place = std::make_unique<PeopledDesk>(people);
}

void SalvageTest::wholeDeskComesThroughWhole() {
    const auto desk = m_place->opened();
    const auto before = rowsOf(*desk);
    VERIFY_OK(desk->close());
    const auto report = salvage();
    VERIFY_OK(report);
    QVERIFY(report->lostCases.isEmpty());
    QCOMPARE(report->total(&SalvagedTable::lost), 0);
    QCOMPARE(report->total(&SalvagedTable::dropped), 0);
    QCOMPARE(report->desk.counts.persons, people);
    QCOMPARE(report->desk.present, std::optional(report->desk.counts));
    const auto fresh =
        Desk::unlock(report->desk.folder, m_place->login, m_place->password, m_place->clock, PeopledDesk::options());
    VERIFY_OK(fresh);
    auto after = rowsOf(**fresh);
    // Closing and opening each leave an entry; salvaging one more.
    QCOMPARE(after.take(QStringLiteral("audit")), before.value(QStringLiteral("audit")) + 3);
    for (auto table = after.begin(); table != after.end(); ++table)
        QVERIFY2(table.key() == QStringLiteral("desk_meta") || *table == before.value(table.key()),
                 qPrintable(table.key()));
    const auto journal = (*fresh)->audit().verify();
    VERIFY_OK(journal);
    QCOMPARE(journal->finding, audit::Verification::Finding::Intact);
    const auto noted = audit::AuditRepository((*fresh)->connection()).page({{}, {}, audit::Action::DeskSalvaged}, 0, 9);
    VERIFY_OK(noted);
    QCOMPARE(noted->size(), 1U);
}

void SalvageTest::everyPageDamagedInTurn() {
    // Each page but the first, which holds the list of tables; a sample, since each trial derives a key.
    const qint64 last = pages();
    QFile file(m_place->file(QStringLiteral("desk.db")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    file.close();
    for (qint64 page = 2; page <= last; page += std::max<qint64>(1, last / 14)) {
        damage(page);
        const auto report = salvage();
        if (!report && report.error().code == ErrorCode::DeskDamaged)
            continue; // a page of the list of tables
        VERIFY_OK(report);
        // A page holds few persons; what hangs on a lost one goes with it.
        QVERIFY2(report->desk.counts.persons >= people - 30, qPrintable(QString::number(page)));
        QVERIFY(report->total(&SalvagedTable::read) > 0);
        const auto fresh = Desk::unlock(report->desk.folder, m_place->login, m_place->password, m_place->clock,
                                        PeopledDesk::options());
        VERIFY_OK(fresh);
        VERIFY_OK((*fresh)->connection().checkIntegrity());
        VERIFY_OK((*fresh)->close());
        giveUp(report->desk);
        QVERIFY(test::overwrite(m_place->file(QStringLiteral("desk.db")), 0, sound));
    }
}

void SalvageTest::endOfTheFileIsGone() {
    QFile file(m_place->file(QStringLiteral("desk.db")));
    QVERIFY(file.resize(file.size() * 4 / 5 / pageSize * pageSize + 1000)); // not even at the end of a page
    VERIFY_FAILS(m_place->unlock(), ErrorCode::DeskDamaged);
    const auto report = salvage();
    VERIFY_OK(report);
    QVERIFY(report->total(&SalvagedTable::read) > 0);
    VERIFY_OK(
        Desk::unlock(report->desk.folder, m_place->login, m_place->password, m_place->clock, PeopledDesk::options()));
}

void SalvageTest::gapsComeFromTheNewestBackup() {
    const auto desk = m_place->opened();
    VERIFY_OK(desk->backUp());
    const SecureBytes key = desk->keys().deskKey().clone();
    VERIFY_OK(desk->close());
    const qint64 page = lastPageOf(*m_place, key, u"SELECT rowid FROM beneficiary NOT INDEXED WHERE version > 0");
    QVERIFY(page > 0);
    damage(page);
    const auto report = salvage();
    VERIFY_OK(report);
    const auto persons = std::ranges::find(report->tables, QStringLiteral("beneficiary"), &SalvagedTable::name);
    QVERIFY(persons != report->tables.end());
    QVERIFY(persons->filled > 0);
    QCOMPARE(persons->read + persons->filled, people);
    QCOMPARE(report->desk.counts.persons, people);
    QVERIFY(report->filledFrom.isValid());
    QVERIFY(report->lostCases.isEmpty());
}

void SalvageTest::lostPersonsAreNamedByTheirCase() {
    const auto desk = m_place->opened();
    const SecureBytes key = desk->keys().deskKey().clone();
    VERIFY_OK(desk->close());
    const qint64 page = lastPageOf(*m_place, key, u"SELECT rowid FROM beneficiary NOT INDEXED WHERE version > 0");
    QVERIFY(page > 0);
    damage(page);
    const auto report = salvage(); // there is no backup
    VERIFY_OK(report);
    const auto persons = std::ranges::find(report->tables, QStringLiteral("beneficiary"), &SalvagedTable::name);
    QVERIFY(persons != report->tables.end());
    QCOMPARE(persons->read + persons->filled + persons->lost, people);
    QCOMPARE(report->lostCases.size(), persons->lost);
    QVERIFY(persons->lost > 0);
    QVERIFY(report->lostCases.front().startsWith(QStringLiteral("CAS-")));
    QVERIFY(!report->filledFrom.isValid());
    QVERIFY(report->total(&SalvagedTable::dropped) >= persons->lost); // their cases at least
}

void SalvageTest::slotsComeFromTheNewestBackup() {
    const auto desk = m_place->opened();
    VERIFY_OK(desk->backUp());
    VERIFY_OK(desk->close());
    for (const QString& copy : {QStringLiteral("keys.1"), QStringLiteral("keys.2")})
        QVERIFY(test::overwrite(m_place->file(copy), 0, QByteArray(400, 'x')));
    VERIFY_FAILS(m_place->unlock(), ErrorCode::SlotsDamaged);
    const auto report = salvage();
    VERIFY_OK(report);
    QVERIFY(report->slotsFromBackup);
    VERIFY_OK(
        Desk::unlock(report->desk.folder, m_place->login, m_place->password, m_place->clock, PeopledDesk::options()));
}

void SalvageTest::nothingIsOverwritten() {
    damage(pages() / 2);
    QFile file(m_place->file(QStringLiteral("desk.db")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QVERIFY(file.seek(0));
    const auto report = salvage();
    VERIFY_OK(report);
    QVERIFY(file.readAll() == before);
    VERIFY_FAILS(salvage(), ErrorCode::DeskExists); // of the same second
}

void SalvageTest::needsAnAdministrator() {
    {
        const auto desk = m_place->opened();
        ChangeNotifier changes;
        UserService users(desk->context(changes), desk->keys());
        VERIFY_OK(users.add({QStringLiteral("salma"), QStringLiteral("S. Idrissi"), m_place->password, Role::Advisor}));
        VERIFY_OK(desk->close());
    }
    VERIFY_FAILS(salvageDesk({m_place->folder, QStringLiteral("salma"), m_place->password}, m_place->clock),
                 ErrorCode::NotAllowed);
    VERIFY_FAILS(salvageDesk({m_place->folder, m_place->login, QStringLiteral("not the password")}, m_place->clock),
                 ErrorCode::WrongPassword);
    QCOMPARE(QDir(m_place->temporary.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void SalvageTest::refusesAFileWithoutTables() {
    damage(1);
    VERIFY_FAILS(salvage(), ErrorCode::DeskDamaged);
    QCOMPARE(QDir(m_place->temporary.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void SalvageTest::cancelledAtEveryStage() {
    int questions = 0;
    const auto whole = salvage([&](int, int) {
        ++questions;
        return true;
    });
    VERIFY_OK(whole);
    giveUp(whole->desk);
    QVERIFY(questions > 20);
    for (const int last : {0, 1, questions / 2, questions - 1}) {
        VERIFY_FAILS(salvage([&, asked = 0](int, int) mutable { return asked++ < last; }), ErrorCode::Cancelled);
        QCOMPARE(QDir(m_place->temporary.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }
}

TAWJIH_REGISTER_TEST(SalvageTest)
#include "SalvageTest.moc"
