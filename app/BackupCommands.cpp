#include "app/BackupCommands.h"

#include "app/Redraw.h"
#include "core/vault/BackupService.h"
#include "core/vault/Desk.h"
#include "core/vault/Salvage.h"
#include "ui/backup/BackupText.h"
#include "ui/backup/SalvageText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QDir>
#include <QScopeGuard>
#include <QTextStream>

#include <algorithm>

namespace tawjih {

namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupCommands)
};

QString nameOf(const QString& folder) {
    return isolateLtr(QFileInfo(folder).fileName());
}

void compare(const vault::DeskCounts& counts, const std::optional<vault::DeskCounts>& present, QTextStream& out) {
    for (const vault::CountedKind& kind : vault::countedKinds)
        out << BackupWords::tr("%1: %2 there, %3 in the present desk")
                   .arg(ui::countName(kind), ui::number(counts.*kind.count),
                        present ? ui::number(*present.*kind.count) : QStringLiteral("?"))
            << Qt::endl;
}

/// Says what is wrong with a backup; other errors are said by whoever runs the command.
Result<ExitCode> refused(const Error& error, QTextStream& err) {
    const QString ofTheBackup = ui::backupErrorText(error);
    if (ofTheBackup == ui::errorText(error))
        return fail(error);
    err << ofTheBackup << Qt::endl;
    return error.code == ErrorCode::DeskMissing ? ExitCode::Failed : ExitCode::DamageFound;
}

/// A backup by its folder's name or path; the newest where none is named.
Result<vault::BackupLine> find(const vault::BackupOverview& overview, const QString& wanted) {
    const QString name = QFileInfo(QDir::cleanPath(wanted)).fileName();
    const auto found = std::ranges::find_if(overview.lines, [&](const vault::BackupLine& line) {
        const QFileInfo folder(line.entry.folder);
        return wanted.isEmpty() || folder == QFileInfo(QDir::cleanPath(wanted)) ||
               (!wanted.contains(QLatin1Char('/')) && (folder.fileName() == name || folder.baseName() == name));
    });
    if (found == overview.lines.end())
        return fail(ErrorCode::DeskMissing, QStringLiteral("backup"));
    return *found;
}

} // namespace

Result<ExitCode> writeBackup(const CommandLine& line, vault::Desk& desk, QTextStream& out, QTextStream& err,
                             const vault::BackupProgress& progress) {
    if (!line.destination.isEmpty()) {
        TRY_ASSIGN(const QString written, desk.backUp(progress, line.destination));
        out << BackupWords::tr("Backup written and verified: %1").arg(written) << Qt::endl;
        return ExitCode::Done;
    }
    TRY_ASSIGN(const auto made, vault::BackupService(desk).backUp(progress));
    out << BackupWords::tr("Backup written and verified: %1").arg(made.folder) << Qt::endl;
    if (made.copied)
        out << BackupWords::tr("It was copied to the second place too, and verified there.") << Qt::endl;
    if (!made.copyFailed)
        return ExitCode::Done;
    err << BackupWords::tr("It was not copied to the second place. %1").arg(ui::errorText(*made.copyFailed))
        << Qt::endl;
    return ExitCode::Failed;
}

Result<ExitCode> listBackups(vault::Desk& desk, const Clock& clock, QTextStream& out) {
    TRY_ASSIGN(const auto overview, vault::BackupService(desk).overview());
    const QDate today = clock.today();
    out << ui::ageText(overview.newest(), today) << Qt::endl;
    out << BackupWords::tr("Second place: %1").arg(ui::secondPlaceText(overview, today)) << Qt::endl;
    for (const vault::BackupLine& line : overview.lines)
        out << QStringList{nameOf(line.entry.folder), ui::placeText(line.place), ui::dataSizeText(line.bytes),
                           ui::proofText(line.proof, today)}
                   .join(QStringLiteral(" · "))
            << Qt::endl;
    return ExitCode::Done;
}

Result<ExitCode> drillBackup(const CommandLine& line, vault::Desk& desk, QTextStream& out, QTextStream& err,
                             const vault::BackupProgress& progress) {
    const vault::BackupService backups(desk);
    TRY_ASSIGN(const auto overview, backups.overview());
    TRY_ASSIGN(const auto chosen, find(overview, line.options.value(QStringLiteral("backup"))));
    const auto report = backups.prove(chosen, progress);
    if (!report)
        return refused(report.error(), err);
    out << BackupWords::tr("The backup %1 opens, and every page carries its seal.").arg(nameOf(chosen.entry.folder))
        << Qt::endl;
    compare(report->proof.counts, report->now, out);
    const auto& journal = report->proof.journal;
    if (journal.finding != audit::Verification::Finding::Intact) {
        err << BackupWords::tr("Its journal was changed at entry %1.").arg(journal.sequence) << Qt::endl;
        return ExitCode::DamageFound;
    }
    out << BackupWords::tr("Its journal is intact: %1 entries.").arg(ui::number(journal.entries)) << Qt::endl;
    return ExitCode::Done;
}

Result<ExitCode> restoreDesk(const CommandLine& line, const Credentials& who, const Clock& clock, QTextStream& out,
                             QTextStream& err, const vault::BackupProgress& progress) {
    QString backup = line.file;
    if (backup == QLatin1String("newest")) {
        const auto backups = vault::listBackups(vault::DeskFiles{line.folder}.backups());
        if (backups.empty())
            return fail(ErrorCode::DeskMissing, QStringLiteral("no backup"));
        backup = backups.front().folder;
    }
    const auto prepared = vault::prepareRestore({backup, line.folder, who.login, who.password}, clock, progress);
    if (!prepared)
        return refused(prepared.error(), err);
    auto cleanUp = qScopeGuard([&prepared] { vault::giveUp(*prepared); });
    out << BackupWords::tr("The backup %1 was restored beside the desk and proved.").arg(nameOf(backup)) << Qt::endl;
    compare(prepared->counts, prepared->present, out);
    if (line.dryRun) {
        out << BackupWords::tr("Nothing was changed: this is what restoring it would do.") << Qt::endl;
        return ExitCode::Done;
    }
    TRY_ASSIGN(const QString replaced, vault::putInPlace(*prepared, clock));
    cleanUp.dismiss();
    out << BackupWords::tr("It is now the desk in %1.").arg(line.folder) << Qt::endl;
    if (!replaced.isEmpty())
        out << BackupWords::tr("What the desk was before is kept in %1.").arg(replaced) << Qt::endl;
    return ExitCode::Done;
}

Result<ExitCode> salvageDesk(const CommandLine& line, const Credentials& who, const Clock& clock, QTextStream& out,
                             const vault::BackupProgress& progress) {
    TRY_ASSIGN(
        const auto report,
        vault::salvageDesk({line.folder, who.login, who.password, line.destination, redrawRecord}, clock, progress));
    for (const QString& sentence : ui::salvageLines(report))
        out << sentence << Qt::endl;
    compare(report.desk.counts, report.desk.present, out);
    out << BackupWords::tr("The new desk is in %1; the damaged one was not changed.").arg(report.desk.folder)
        << Qt::endl;
    const bool missing = report.total(&vault::SalvagedTable::lost) + report.total(&vault::SalvagedTable::dropped) > 0;
    return missing ? ExitCode::DamageFound : ExitCode::Done;
}

} // namespace tawjih
