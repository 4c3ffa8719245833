#include "core/vault/SlotStore.h"

#include "core/base/SafeFile.h"
#include "core/vault/Backup.h"
#include "core/vault/DeskFiles.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <tuple>

namespace tawjih::vault {

namespace {

constexpr qint64 largestFile = 2 * 1024 * 1024; // a thousand users fill half of it

Result<SlotTable> readCopy(const QString& path) {
    const auto text = readBounded(path, largestFile);
    if (!text)
        return fail(ErrorCode::SlotsDamaged, QStringLiteral("keys file unreadable"));
    return fromFile(*text);
}

} // namespace

QString SlotStore::path(int copy) const {
    return m_folder + QStringLiteral("/keys.") + QString::number(copy);
}

Result<std::vector<SlotTable>> SlotStore::read() const {
    if (!QFile::exists(path(1)) && !QFile::exists(path(2)))
        return fail(ErrorCode::DeskMissing, QStringLiteral("no keys file"));
    std::vector<SlotTable> tables;
    std::optional<Error> error;
    for (const int copy : {1, 2}) {
        auto table = readCopy(path(copy));
        if (!table)
            error = table.error();
        else if (std::ranges::find(tables, *table) == tables.end())
            tables.push_back(*std::move(table));
    }
    if (tables.empty())
        return fail(*error);
    std::ranges::stable_sort(tables, [](const SlotTable& a, const SlotTable& b) {
        return std::tuple(a.isIntact(), a.generation) > std::tuple(b.isIntact(), b.generation);
    });
    return tables;
}

Status SlotStore::write(const SlotTable& table, const std::function<Status(const SlotTable&)>& check) const {
    const QByteArray text = toFile(table);
    const auto old = readBounded(path(1), largestFile);
    TRY(writeSafely(path(1), text));
    const auto fromDisk = readCopy(path(1));
    Status checked;
    if (!fromDisk || *fromDisk != table)
        checked = fail(ErrorCode::IoFailed, QStringLiteral("keys file read back"));
    else if (check)
        checked = check(*fromDisk);
    if (checked)
        checked = writeSafely(path(2), text);
    if (!checked && old)
        TRY(writeSafely(path(1), *old));
    return checked;
}

bool SlotStore::holds(const SlotTable& table) const {
    const QByteArray text = toFile(table);
    return std::ranges::all_of(std::array{1, 2}, [&](int copy) {
        const auto content = readBounded(path(copy), largestFile);
        return content && *content == text;
    });
}

Result<QDateTime> takeSlotsFromBackup(const QString& deskFolder) {
    for (const BackupEntry& backup : listBackups(DeskFiles{deskFolder}.backups())) {
        const auto tables = SlotStore(backup.folder).read();
        if (!tables || !tables->front().isIntact())
            continue;
        TRY(SlotStore(deskFolder).write(tables->front()));
        return backup.takenAt;
    }
    return fail(ErrorCode::SlotsDamaged, QStringLiteral("no backup"));
}

} // namespace tawjih::vault
