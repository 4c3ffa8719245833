// Files that are looked at as a whole: a backup that somebody meddled with, a package for reviewers, a recipe for one.
#include "core/release/PackageReader.h"
#include "core/release/Recipe.h"
#include "core/vault/BackupProof.h"
#include "tests/fuzz/FuzzTargets.h"
#include "tests/support/PeopledDesk.h"
#include "tests/support/ZipWriter.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace tawjih::test {

namespace {

/// The files of a backup by name, the last one not there at first.
using BackupFiles = std::array<std::pair<const char*, QByteArray>, 5>;

/// A backup that is whole, its key, and a folder to put a changed copy of it in.
class Backup {
public:
    Backup() {
        const auto desk = m_place.opened();
        m_key = desk->keys().deskKey().clone();
        const auto made = desk->backUp();
        require(made.has_value(), "no backup could be made");
        for (auto& [name, bytes] : m_files) {
            QFile file(*made + u'/' + QLatin1String(name));
            if (file.open(QIODevice::ReadOnly))
                bytes = file.readAll();
        }
        const auto proof = prove(m_files);
        require(proof.has_value() && proof->counts.persons > 0, "a whole backup is refused");
        m_counts = proof->counts;
    }

    [[nodiscard]] const BackupFiles& files() const { return m_files; }
    [[nodiscard]] const vault::DeskCounts& counts() const { return m_counts; }

    /// Proves a backup of these files; an empty one is not there.
    [[nodiscard]] Result<vault::BackupProof> prove(const BackupFiles& files) const {
        const QString folder = m_place.temporary.filePath(QStringLiteral("copy.tawjih"));
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        for (const auto& [name, bytes] : files) {
            QFile file(folder + u'/' + QLatin1String(name));
            if (!bytes.isEmpty())
                require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "no copy was written");
        }
        return vault::proveFolder(folder, m_key, m_place.clock);
    }

private:
    PeopledDesk m_place{12};
    vault::SecureBytes m_key;
    BackupFiles m_files{{{"desk.db", {}}, {"keys.1", {}}, {"keys.2", {}}, {"audit.anchor", {}}, {"desk.db-wal", {}}}};
    vault::DeskCounts m_counts;
};

/// Changes one file as eight bytes say: which, how, where (three bytes), and a byte and a length for it.
void change(BackupFiles& files, QByteArrayView edit) {
    constexpr qsizetype pageSize = 4096;
    const auto byteAt = [&](qsizetype place) { return static_cast<uchar>(edit[place]); };
    QByteArray& bytes = files[byteAt(0) % files.size()].second;
    const qsizetype at = (byteAt(2) << 16 | byteAt(3) << 8 | byteAt(4)) % (bytes.size() + 1);
    const char value = edit[5];
    const qsizetype length = qFromBigEndian<quint16>(edit.data() + 6);
    switch (byteAt(1) % 6) {
    case 0:
        if (at < bytes.size())
            bytes[at] = value;
        break;
    case 1:
        bytes.truncate(at);
        break;
    case 2:
        bytes.insert(at, QByteArray(length, value));
        break;
    case 3:
        bytes.remove(at, length);
        break;
    case 4: { // one page takes the place of another
        const qsizetype pages = bytes.size() / pageSize;
        if (pages > 1)
            bytes.replace(at / pageSize % pages * pageSize, pageSize, bytes.mid(length % pages * pageSize, pageSize));
        break;
    }
    default: // one file that of another
        bytes = files[static_cast<uchar>(value) % files.size()].second;
    }
}

} // namespace

void fuzzBackup(QByteArrayView bytes) {
    static const Backup backup;
    constexpr qsizetype editSize = 8;
    constexpr qsizetype mostEdits = 16;
    BackupFiles files = backup.files();
    for (qsizetype at = 0; at + editSize <= std::min(bytes.size(), mostEdits * editSize); at += editSize)
        change(files, bytes.sliced(at, editSize));
    const auto proof = backup.prove(files);
    if (proof)
        return require(proof->counts == backup.counts() && files[0].second == backup.files()[0].second,
                       "a backup that was changed is proved");
    using enum ErrorCode;
    constexpr std::array told{DeskDamaged, DeskForeign, DeskMissing, DeskEmpty, DeskPlaintext, SlotsDamaged};
    require(std::ranges::find(told, proof.error().code) != told.end(),
            "a changed backup is refused for a wrong reason");
}

void fuzzPackage(QByteArrayView bytes) {
    static const QTemporaryDir folder;
    const QByteArray archive = bytes.startsWith("PK") ? bytes.toByteArray() : zipOf(partsOf(bytes), Packing::Stored);
    const auto verified = release::verifyArchive(archive, {});
    QFile file(folder.filePath(QStringLiteral("package.zip")));
    require(file.open(QIODevice::WriteOnly) && file.write(archive) == archive.size(), "no package was written");
    file.close();
    const auto opened = release::openPackage(file.fileName(), {});
    require(opened.has_value() == verified.has_value(), "a package is read and not verified, or the other way about");
    if (!verified)
        return require(verified.error().code == ErrorCode::FileMalformed ||
                           verified.error().code == ErrorCode::WrongPassword,
                       "a package is refused for a wrong reason");
    require(opened->verification.checks == verified->checks, "a package is judged otherwise when it is read");
    require(!verified->passed() || !opened->persons.columns.empty(), "a package that keeps its promises is not read");
}

void fuzzRecipe(QByteArrayView bytes) {
    const auto recipe = release::recipeFrom(QJsonDocument::fromJson(bytes.toByteArray()).object());
    if (!recipe)
        return require(recipe.error().code == ErrorCode::Invalid && !recipe.error().problems.empty(),
                       "a recipe is refused without a reason");
    const auto again = release::recipeFrom(release::toJson(*recipe));
    require(again.has_value() && *again == *recipe, "a recipe is not read as it was written");
    (void)release::problemsOf(*recipe);
    for (const release::RecipeColumn& column : recipe->columns)
        (void)release::hierarchyOf(column, {QStringLiteral("f"), QStringLiteral("SEN"), QStringLiteral("1998")});
}

} // namespace tawjih::test
