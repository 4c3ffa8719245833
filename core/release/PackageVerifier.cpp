#include "core/release/PackageVerifier.h"

#include "core/base/SafeFile.h"
#include "core/release/PackageVerifierArchive.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace tawjih::release {

namespace {

constexpr qint64 largestPackage = qint64(1) << 30;

/// Whether the files are those of the manifest, and those that a package has.
std::vector<Check> judgeFiles(const QMap<QString, QByteArray>& files) {
    const QString manifestPath = QStringLiteral("manifest.json");
    const QJsonObject manifest = QJsonDocument::fromJson(files.value(manifestPath)).object();
    const QJsonArray listed = manifest.value(QLatin1String("files")).toArray();
    QStringList unlisted = files.keys();
    unlisted.removeOne(manifestPath);
    qint64 missing = 0;
    qint64 changed = 0;
    for (const QJsonValue each : listed) {
        const QString path = each[QLatin1String("path")].toString();
        if (!unlisted.removeOne(path)) { // or twice in the manifest
            ++missing;
            continue;
        }
        const QByteArray hash = QCryptographicHash::hash(files.value(path), QCryptographicHash::Sha256).toHex();
        changed += each[QLatin1String("bytes")].toInteger(-1) != files.value(path).size() ||
                   each[QLatin1String("sha256")].toString() != QString::fromLatin1(hash);
    }
    QStringList expected{QStringLiteral("promise.json"), QStringLiteral("datapackage.json"), QStringLiteral("ddi.xml"),
                         QStringLiteral("data/persons.csv"), QStringLiteral("data/persons-hxl.csv")};
    for (const char* language : {"fr", "ar", "en"})
        for (const char* document :
             {"codebook.%1.html", "codebook.%1.pdf", "report.%1.html", "report.%1.pdf", "README.%1.txt"})
            expected << QString(QLatin1String(document)).arg(QLatin1String(language));
    const bool known = manifest.value(QLatin1String("format")) == QLatin1String("tawjih-release") &&
                       manifest.value(QLatin1String("version")) == 1;
    const auto foreign = std::ranges::count_if(files.keys(), [&](const QString& path) {
        return path != manifestPath && !expected.contains(path) && !path.endsWith(QLatin1String(".csv"));
    });
    const auto absent = std::ranges::count_if(expected, [&](const QString& path) { return !files.contains(path); });
    return {{CheckCode::FilesListed, manifestPath, known && unlisted.isEmpty() && foreign == 0,
             double(unlisted.size() + foreign), 0},
            {CheckCode::FilesPresent, manifestPath, missing == 0, double(missing), 0},
            {CheckCode::FilesIntact, manifestPath, changed == 0, double(changed), 0},
            {CheckCode::DocumentsPresent, manifestPath, absent == 0, double(absent), 0}};
}

} // namespace

bool VerificationReport::passed() const {
    return !checks.empty() && std::ranges::all_of(checks, &Check::passed);
}

std::vector<Check> VerificationReport::failures() const {
    std::vector<Check> failed;
    std::ranges::copy_if(checks, std::back_inserter(failed), [](const Check& check) { return !check.passed; });
    return failed;
}

Result<VerificationReport> verifyArchive(const QByteArray& archive, const QString& passphrase,
                                         const std::function<bool()>& mayGoOn) {
    TRY_ASSIGN(const ReadArchive read, readArchive(archive, passphrase, mayGoOn));
    const std::vector<Check> files = judgeFiles(read.files);
    if (mayGoOn && !mayGoOn())
        return fail(ErrorCode::Cancelled);
    VerificationReport report = verifyData(read.files);
    report.checks.insert(report.checks.begin(), files.begin(), files.end());
    report.encrypted = read.encrypted;
    return report;
}

Result<VerificationReport> verifyPackage(const QString& path, const QString& passphrase,
                                         const std::function<bool()>& mayGoOn) {
    TRY_ASSIGN(const QByteArray archive, readBounded(path, largestPackage));
    return verifyArchive(archive, passphrase, mayGoOn);
}

} // namespace tawjih::release
