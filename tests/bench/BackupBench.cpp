// A backup and its verification, beside a plain copy of the file: what the proof costs. And how long unlocking takes.
#include "app/DemoFolder.h"
#include "core/db/FileCheck.h"
#include "core/vault/BackupProof.h"
#include "core/vault/Desk.h"
#include "tests/bench/Bench.h"
#include "tests/support/TemporaryDesk.h"

#include <QDir>
#include <QFile>

namespace tawjih::bench {

namespace {

constexpr double backupLimit = 3000; // milliseconds, at a hundred thousand persons
constexpr double proofLimit = 10000;
constexpr double unlockLimit = 1500;
constexpr qint64 promisedSize = 100'000;

void backups(Report& report) {
    for (const qint64 size : report.sizes()) {
        if (size > promisedSize)
            continue;
        test::TemporaryDesk place;
        DemoFolderOptions options;
        options.persons = static_cast<int>(size);
        must(fillNewDesk(place.folder, place.login, place.password, options, place.clock));
        // With the cost that a desk has, which a test's options would make lighter.
        const auto unlock = [&] {
            return must(vault::Desk::unlock(place.folder, place.login, place.password, place.clock));
        };
        auto desk = unlock();
        must(desk->connection().checkpoint());
        const QString database = vault::DeskFiles{place.folder}.database();
        const QString copy = place.temporary.filePath(QStringLiteral("copy.db"));
        const double limit = size == promisedSize ? 1 : 0;
        report.note(QStringLiteral("size of the desk's file"), size,
                    QStringLiteral("%1 MB").arg(QFileInfo(database).size() / 1'000'000));
        report.measure(QStringLiteral("plain copy of the file"), size, [&] {
            QFile::remove(copy);
            if (!QFile::copy(database, copy))
                qFatal("copy");
        });
        report.measure(
            QStringLiteral("copy of the database under a reading transaction"), size,
            [&] {
                QFile::remove(copy);
                must(desk->connection().backupTo(copy, desk->keys().deskKey().borrowed()));
            },
            limit * backupLimit);
        report.measure(
            QStringLiteral("backup: written, synced, opened, proved"), size,
            [&] {
                place.clock.advance(1);
                (void)must(desk->backUp());
            },
            limit * (backupLimit + proofLimit));
        const QString newest = vault::listBackups(vault::DeskFiles{place.folder}.backups()).front().folder;
        report.measure(
            QStringLiteral("verify the desk: seals, structure, references, journal"), size,
            [&] {
                must(db::checkIntegrity(desk->connection(), database, desk->keys().deskKey().borrowed()));
                (void)must(desk->audit().verify());
            },
            limit * proofLimit);
        report.measure(QStringLiteral("the same checks of the file on one thread"), size,
                       [&] { must(desk->connection().checkIntegrity()); });
        report.measure(QStringLiteral("drill of a backup: copied, both checks, journal, counts"), size, [&] {
            (void)must(vault::drill(newest, place.temporary.path(), desk->keys().deskKey(), place.clock));
        });
        must(desk->close());
        desk.reset();
        report.measure(
            QStringLiteral("unlock (Argon2id at 256 MiB, slots, end of the journal) and close"), size,
            [&] { must(unlock()->close()); }, limit * unlockLimit);
    }
}

} // namespace

TAWJIH_REGISTER_BENCH("backup", backups)

} // namespace tawjih::bench
