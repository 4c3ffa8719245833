#include "app/ReleaseCommand.h"

#include "app/PasswordInput.h"
#include "app/ReleaseWork.h"
#include "core/base/ChangeNotifier.h"
#include "core/base/SafeFile.h"
#include "core/release/ReleaseService.h"
#include "core/release/ReleaseWords.h"
#include "core/vault/Desk.h"
#include "ui/release/ReleaseText.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>

#include <algorithm>

namespace tawjih {

namespace {

using release::PreparedRelease;
using release::Recipe;
using release::ReleaseService;

struct ReleaseWords {
    Q_DECLARE_TR_FUNCTIONS(ReleaseCommand)
};

constexpr qint64 largestRecipe = qint64(1024) * 1024;

/// A recipe by its code, or from a file.
Result<Recipe> recipeOf(const QString& asked, const ReleaseService& releases) {
    if (QFileInfo(asked).isFile()) {
        TRY_ASSIGN(const QByteArray bytes, readBounded(asked, largestRecipe));
        return release::recipeFrom(QJsonDocument::fromJson(bytes).object());
    }
    TRY_ASSIGN(const auto saved, releases.recipes());
    const auto found = std::ranges::find(saved, asked, [](const release::SavedRecipe& its) { return its.recipe.code; });
    return found == saved.end() ? Result<Recipe>(fail(ErrorCode::NotFound)) : Result<Recipe>(found->recipe);
}

/// Empty when none was asked for; nothing when it cannot be read.
std::optional<QString> passphraseOf(const CommandLine& line) {
    const QString descriptor = line.options.value(QStringLiteral("passphrase-fd"));
    return descriptor.isEmpty() ? std::optional(QString()) : readPassword(descriptor.toInt());
}

/// What keeps the package from being written there, in words; null where nothing does. Asked before the ledger says
/// that it was.
QString obstacle(const CommandLine& line) {
    const QFileInfo folder(QFileInfo(line.file).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return ReleaseWords::tr("There is no folder “%1” that can be written to.").arg(folder.filePath());
    if (QFileInfo::exists(line.file) && !line.replace)
        return ReleaseWords::tr("“%1” exists already. Name another file, or say --replace.").arg(line.file);
    return {};
}

Language interfaceLanguage() {
    return fromCode<Language>(QLocale().name().left(2)).value_or(Language::French);
}

} // namespace

Result<ExitCode> exportRelease(const CommandLine& line, vault::Desk& desk, const Clock& clock, QTextStream& out,
                               QTextStream& err) {
    TRY(vault::require(desk.actor(), vault::Permission::ApproveRelease));
    if (const QString wrong = obstacle(line); !wrong.isNull()) {
        err << wrong << Qt::endl;
        return ExitCode::Failed;
    }
    ChangeNotifier changes;
    ReleaseService releases(desk.context(changes));
    const auto recipe = recipeOf(line.options.value(QStringLiteral("recipe")), releases);
    if (!recipe && recipe.error().code == ErrorCode::NotFound) {
        err << ReleaseWords::tr("There is no recipe “%1”.").arg(line.options.value(QStringLiteral("recipe")))
            << Qt::endl;
        return ExitCode::Usage;
    }
    if (!recipe)
        return fail(recipe.error());
    const auto passphrase = passphraseOf(line);
    if (!passphrase)
        return fail(ErrorCode::WrongPassword);
    TRY_ASSIGN(const release::Source source, releases.source(*recipe));
    TRY_ASSIGN(const auto earlier, releases.earlier());
    const auto prepared = release::prepareRelease(source, *recipe, earlier, clock.now());
    if (!prepared) {
        for (const release::ReleaseFault& fault : prepared.error())
            err << ui::faultText(fault) << Qt::endl;
        err << ReleaseWords::tr("Nothing was written.") << Qt::endl;
        return ExitCode::Failed;
    }
    TRY_ASSIGN(const ui::PackedRelease packed, packRelease(*prepared, desk.actor(), *passphrase));
    TRY_ASSIGN(const release::Release proposed, releases.propose(*prepared));
    TRY(releases.approve(proposed.id, *prepared));
    TRY(releases.noteWritten(proposed.id, packed.sha256));
    if (const Status saved = writeSafely(line.file, packed.bytes); !saved) {
        err << ReleaseWords::tr("“%1” could not be written. Check the folder and the space on the disk.").arg(line.file)
            << Qt::endl;
        return ExitCode::Failed;
    }
    out << ui::countsText(*prepared) << Qt::endl
        << ui::riskText(*prepared) << Qt::endl
        << ui::searchText(*prepared) << Qt::endl
        << ReleaseWords::tr("SHA-256 of the package: %1").arg(packed.sha256) << Qt::endl;
    return ExitCode::Done;
}

ExitCode verifyPackageFile(const CommandLine& line, QTextStream& out, QTextStream& err) {
    const auto passphrase = passphraseOf(line);
    if (!passphrase) {
        err << ReleaseWords::tr("The passphrase cannot be read.") << Qt::endl;
        return ExitCode::WrongPassword;
    }
    const auto report = release::verifyPackage(line.file, *passphrase);
    if (!report) {
        err << (report.error().code == ErrorCode::WrongPassword
                    ? ReleaseWords::tr("The package is encrypted: give its passphrase with --passphrase-fd.")
                    : ReleaseWords::tr("“%1” is no package that can be read: it is damaged, or something else.")
                          .arg(line.file))
            << Qt::endl;
        return report.error().code == ErrorCode::WrongPassword ? ExitCode::WrongPassword : ExitCode::DamageFound;
    }
    const release::ReleaseWords words(interfaceLanguage());
    for (const release::Check& check : report->checks) {
        QTextStream& to = check.passed ? out : err;
        to << (check.passed ? ReleaseWords::tr("kept:") : ReleaseWords::tr("BROKEN:")) << ' '
           << words.check(check.code);
        if (!check.subject.isEmpty())
            to << " (" << check.subject << ')';
        to << Qt::endl;
    }
    out << ReleaseWords::tr("%n record(s) in %1 classes", nullptr, int(report->records)).arg(report->classes)
        << Qt::endl;
    if (!report->passed()) {
        err << ReleaseWords::tr("This package must not be used: what it promises is not kept.") << Qt::endl;
        return ExitCode::DamageFound;
    }
    out << ReleaseWords::tr("Every promise is kept.") << Qt::endl;
    return ExitCode::Done;
}

} // namespace tawjih
