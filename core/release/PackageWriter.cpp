#include "core/release/PackageWriter.h"

#include "core/base/SafeFile.h"
#include "core/release/DataFiles.h"
#include "core/release/Descriptors.h"
#include "core/release/Documents.h"

namespace tawjih::release {

namespace {

/// A stretch of the whole work, for a part of it that counts from 0 to 1.
PackageProgress part(const PackageProgress& whole, double from, double to) {
    if (!whole)
        return {};
    return [&whole, from, to](double done) { return whole(from + done * (to - from)); };
}

/// The codes of the failed checks; never a value.
Status accepted(const VerificationReport& report) {
    if (report.passed())
        return {};
    QStringList codes;
    for (const Check& check : report.failures())
        codes << codeOf(check.code);
    codes.removeDuplicates();
    return fail(ErrorCode::Invalid, codes.join(QLatin1String(", ")));
}

VerificationReport judged(const std::vector<PackageFile>& files) {
    QMap<QString, QByteArray> byPath;
    for (const PackageFile& file : files)
        byPath.insert(file.path, file.bytes);
    return verifyData(byPath);
}

Status addDocuments(const PackageContent& content, const std::vector<PackageFile>& data,
                    const VerificationReport& report, std::vector<PackageFile>& files,
                    const PackageProgress& progress) {
    double done = 0;
    for (const auto& language : allOf<Language>()) {
        const std::pair<const char*, HtmlPage> pages[] = {
            {"codebook", codebookPage(content, language.value)},
            {"report", reportPage(content, data, report, language.value)}};
        for (const auto& [name, page] : pages) {
            const QString path = QStringLiteral("%1.%2.").arg(QLatin1String(name), QLatin1String(language.code));
            TRY_ASSIGN(QByteArray pdf, page.pdf());
            files.push_back({path + QLatin1String("html"), page.html()});
            files.push_back({path + QLatin1String("pdf"), std::move(pdf)});
            if (progress && !progress(++done / 6))
                return fail(ErrorCode::Cancelled);
        }
        files.push_back(readmeFile(content, language.value));
    }
    return {};
}

} // namespace

Result<QByteArray> makePackage(const PackageContent& content, const PackageOptions& options,
                               const PackageProgress& progress) {
    if (auto problems = problemsOf(content); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("content"), std::move(problems)});
    TRY_ASSIGN(const std::vector<PackageFile> data, dataFiles(content, options.delimiter, part(progress, 0, 0.2)));
    std::vector<PackageFile> files = data;
    files.push_back(dataPackageFile(content, options.delimiter, data));
    files.push_back(ddiFile(content));
    files.push_back(promiseFile(content, options.delimiter));
    const VerificationReport report = judged(files);
    TRY(accepted(report));
    if (progress && !progress(0.4))
        return fail(ErrorCode::Cancelled);
    TRY(addDocuments(content, data, report, files, part(progress, 0.4, 0.8)));
    files.push_back(manifestFile(files, content.created));
    return zipped(files, options.passphrase, content.created, part(progress, 0.8, 1));
}

Result<WrittenPackage> writePackage(const PackageContent& content, const QString& path, const PackageOptions& options,
                                    const PackageProgress& progress) {
    TRY_ASSIGN(const QByteArray package, makePackage(content, options, part(progress, 0, 0.7)));
    const auto mayGoOn = [&] { return !progress || progress(0.75); };
    TRY_ASSIGN(VerificationReport report, verifyArchive(package, options.passphrase, mayGoOn));
    TRY(accepted(report));
    if (!options.passphrase.isEmpty() && !report.encrypted)
        return fail(ErrorCode::IoFailed, QStringLiteral("not encrypted"));
    if (progress && !progress(0.95))
        return fail(ErrorCode::Cancelled);
    TRY(writeSafely(path, package));
    return WrittenPackage{package.size(), sha256(package), std::move(report)};
}

} // namespace tawjih::release
