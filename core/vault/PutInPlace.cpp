// How a desk made anew takes the place of the present one: by exchanging two folders, never by writing into one.
#include "core/audit/AuditTrail.h"
#include "core/base/SafeFile.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/vault/DeskFiles.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/Restore.h"

#include <QDir>
#include <QLockFile>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace tawjih::vault {

namespace {

Status renameFolder(const QString& from, const QString& to) {
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(ErrorCode::IoFailed, QStringLiteral("rename folder"));
    return syncFolder(QFileInfo(to).path());
}

/// Both names change their folders at once; false where the file system knows no such thing.
bool exchange(const QString& one, const QString& other) {
#if defined(Q_OS_LINUX) && defined(RENAME_EXCHANGE)
    return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
                       RENAME_EXCHANGE) == 0;
#else
    Q_UNUSED(one)
    Q_UNUSED(other)
    return false;
#endif
}

/// The act is in the journal of the desk that goes on, and its anchor says so.
Status noteInJournal(const PreparedDesk& prepared, const Clock& clock) {
    const DeskFiles files{prepared.folder};
    TRY_ASSIGN(const auto connection, db::Connection::open(files.database(), prepared.deskKey.borrowed()));
    TRY_ASSIGN(auto anchor, audit::Anchor::open(files.anchor(), prepared.deskKey));
    audit::AuditTrail trail(*connection, clock, prepared.actor, prepared.deskKey, std::move(anchor));
    db::Transaction transaction(*connection);
    TRY(transaction.begin());
    TRY(MetaRepository(*connection).set(QLatin1String(meta::open), QStringLiteral("0")));
    if (prepared.restored)
        TRY(trail.record(audit::Action::BackupRestored));
    TRY(transaction.commit());
    TRY(trail.reanchor());
    TRY(connection->checkpoint());
    return {};
}

/// What is under way, in the folder that is to take the desk's place; gone once all is done.
struct Replacing {
    QString desk;     ///< names of three folders beside each other
    QString folder;   ///< where the new one was made
    QString replaced; ///< what the present one is to be called
};

QString markOf(const QString& folder) {
    return folder + QStringLiteral("/replacing");
}

std::optional<Replacing> readMark(const QString& folder) {
    constexpr qint64 longest = 4096;
    const auto text = readBounded(markOf(folder), longest);
    const QStringList lines = text ? QString::fromUtf8(*text).split(QLatin1Char('\n')) : QStringList();
    if (lines.size() != 3)
        return std::nullopt;
    // The mark stands in a folder that may come from anywhere: only what bears the desk's own name is moved, to where
    // folderBeside() puts things.
    const QLatin1String ending(".tawjih");
    const QString name = lines[0].endsWith(ending) ? lines[0].chopped(ending.size()) : lines[0];
    const auto isBeside = [&](const QString& folder, const QLatin1String& word) {
        return folder.startsWith(name + word) && folder.endsWith(ending) && !folder.contains(QLatin1Char('/'));
    };
    const bool isOurs =
        !name.isEmpty() && isBeside(lines[1], QLatin1String("-")) && isBeside(lines[2], QLatin1String("-replaced-"));
    return isOurs ? std::optional(Replacing{lines[0], lines[1], lines[2]}) : std::nullopt;
}

Status writeMark(const Replacing& replacing, const QString& folder) {
    const QStringList lines{replacing.desk, replacing.folder, replacing.replaced};
    return writeSafely(markOf(folder), lines.join(QLatin1Char('\n')).toUtf8());
}

/// What is left to do once the new desk is in its place.
Status finish(const QString& desk, const Replacing& replacing, const std::function<void()>& next) {
    const QDir parent(QFileInfo(desk).path());
    const QString old = parent.filePath(replacing.replaced);
    if (parent.exists(replacing.folder) && !parent.exists(replacing.replaced))
        TRY(renameFolder(parent.filePath(replacing.folder), old));
    next();
    const QString backups = DeskFiles{old}.backups();
    if (QFileInfo(backups).isDir() && !QFileInfo::exists(DeskFiles{desk}.backups()))
        TRY(renameFolder(backups, DeskFiles{desk}.backups()));
    next();
    QFile::remove(markOf(desk));
    return syncFolder(desk);
}

Status checkNotOpen(const QString& desk) {
    QLockFile lock(DeskFiles{desk}.lock());
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
        return fail(ErrorCode::DeskInUse);
    return {};
}

} // namespace

Result<QString> putInPlace(const PreparedDesk& prepared, const Clock& clock, const BackupProgress& progress) {
    constexpr int steps = 6;
    int step = 0;
    const auto goesOn = [&] { return !progress || progress(step++, steps); };
    const auto next = [&] { static_cast<void>(goesOn()); }; // past the exchange there is no way back
    if (!goesOn())
        return fail(ErrorCode::Cancelled);
    TRY(noteInJournal(prepared, clock));
    if (!goesOn())
        return fail(ErrorCode::Cancelled);
    if (!QFileInfo::exists(prepared.desk)) {
        TRY(renameFolder(prepared.folder, prepared.desk));
        return QString();
    }
    TRY(checkNotOpen(prepared.desk));
    const QString replaced = folderBeside(prepared.desk, QStringLiteral("replaced"), clock);
    if (QFileInfo::exists(replaced))
        return fail(ErrorCode::DeskExists, QStringLiteral("replaced desk"));
    const Replacing replacing{QFileInfo(prepared.desk).fileName(), QFileInfo(prepared.folder).fileName(),
                              QFileInfo(replaced).fileName()};
    TRY(writeMark(replacing, prepared.folder));
    if (!goesOn())
        return fail(ErrorCode::Cancelled);
    if (exchange(prepared.folder, prepared.desk)) {
        TRY(syncFolder(QFileInfo(prepared.desk).path()));
    } else {
        TRY(renameFolder(prepared.desk, replaced));
        next();
        TRY(renameFolder(prepared.folder, prepared.desk));
    }
    next();
    TRY(finish(prepared.desk, replacing, next));
    return replaced;
}

void completeRestore(const QString& desk) {
    const QFileInfo place(desk);
    if (!place.exists()) {
        // Cut off between two renames: the old desk has left, the new one has not come.
        const QDir parent(place.path());
        for (const QString& name : parent.entryList({QStringLiteral("*.tawjih")}, QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto replacing = readMark(parent.filePath(name));
            if (replacing && replacing->desk == place.fileName() && replacing->folder == name) {
                static_cast<void>(renameFolder(parent.filePath(name), desk).has_value());
                break;
            }
        }
    }
    if (const auto replacing = readMark(desk); replacing && replacing->desk == place.fileName())
        static_cast<void>(finish(desk, *replacing, [] {}).has_value());
}

} // namespace tawjih::vault
