#include "app/Commands.h"

#include "app/AnonymiseCommand.h"
#include "app/BackupCommands.h"
#include "app/CatalogueCommand.h"
#include "app/DemoFolder.h"
#include "app/FiguresCommand.h"
#include "app/ImportCommand.h"
#include "app/JournalCommand.h"
#include "app/PasswordInput.h"
#include "app/PersonFileCommand.h"
#include "app/RekeyCommand.h"
#include "app/ReleaseCommand.h"
#include "app/ReportCommand.h"
#include "core/base/Clock.h"
#include "core/db/Connection.h"
#include "core/db/FileCheck.h"
#include "core/vault/Desk.h"
#include "ui/audit/FindingText.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QTextStream>

namespace tawjih {

namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

ExitCode codeFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::WrongPassword:
    case ErrorCode::TooManyAttempts:
        return ExitCode::WrongPassword;
    case ErrorCode::DeskDamaged:
    case ErrorCode::DeskEmpty:
    case ErrorCode::DeskPlaintext:
    case ErrorCode::DeskForeign:
    case ErrorCode::DeskRolledBack:
    case ErrorCode::SlotsDamaged:
        return ExitCode::DamageFound;
    default:
        return ExitCode::Failed;
    }
}

ExitCode failed(const Error& error, QTextStream& err) {
    err << ui::errorText(error) << Qt::endl;
    return codeFor(error.code);
}

/// A percentage that overwrites itself; nothing for a script that reads a pipe would want more than the last line.
std::function<bool(int, int)> percentage(QTextStream& out) {
    return [&out, last = -1](int done, int total) mutable {
        const int percent = total > 0 ? static_cast<int>(100LL * done / total) : 100;
        if (percent / 10 != last / 10 || last < 0) {
            out << percent << " %" << Qt::endl;
            last = percent;
        }
        return true;
    };
}

ExitCode demo(const CommandLine& line, const Clock& clock, QTextStream& out, QTextStream& err) {
    DemoFolderOptions options;
    options.persons = line.persons;
    options.seed = line.seed;
    if (const Status made = makeDemoFolder(line.folder, options, clock, percentage(out)); !made)
        return failed(made.error(), err);
    out << CommandWords::tr("A demo desk of %1 invented persons is in %2.").arg(line.persons).arg(line.folder)
        << Qt::endl
        << CommandWords::tr("Open it with the name “%1” and the password “%2”.")
               .arg(QLatin1String(demoLogin), QLatin1String(demoPassword))
        << Qt::endl;
    return ExitCode::Done;
}

Result<Credentials> credentialsFrom(const CommandLine& line) {
    auto login = line.login.isEmpty() ? askOnTerminal(CommandWords::tr("Name: "), true) : std::optional(line.login);
    auto password =
        line.passwordFd >= 0 ? readPassword(line.passwordFd) : askOnTerminal(CommandWords::tr("Password: "), false);
    if (!login || !password)
        return fail(ErrorCode::WrongPassword);
    return Credentials{*std::move(login), *std::move(password)};
}

Result<std::unique_ptr<vault::Desk>> unlock(const CommandLine& line, const Clock& clock) {
    TRY_ASSIGN(const Credentials who, credentialsFrom(line));
    return vault::Desk::unlock(line.folder, who.login, who.password, clock);
}

ExitCode renewKey(const CommandLine& line, const Clock& clock, QTextStream& out, QTextStream& err) {
    const auto who = credentialsFrom(line);
    const Result<ExitCode> done = who ? rekey(line, who->login, who->password, clock, out) : fail(who.error());
    return done ? *done : failed(done.error(), err);
}

/// What works on a desk that may not open.
Result<ExitCode> mendDesk(const CommandLine& line, const Clock& clock, QTextStream& out, QTextStream& err) {
    TRY_ASSIGN(const Credentials who, credentialsFrom(line));
    return line.verb == CommandLine::Verb::Restore ? restoreDesk(line, who, clock, out, err, percentage(out))
                                                   : salvageDesk(line, who, clock, out, percentage(out));
}

ExitCode verify(const QString& folder, vault::Desk& desk, QTextStream& out, QTextStream& err) {
    const QString database = vault::DeskFiles{folder}.database();
    if (const Status whole = db::checkIntegrity(desk.connection(), database, desk.keys().deskKey().borrowed()); !whole)
        return failed(whole.error(), err);
    out << CommandWords::tr("The file is whole: every page carries its seal.") << Qt::endl;
    const auto journal = desk.audit().verify();
    if (!journal)
        return failed(journal.error(), err);
    const bool intact = journal->finding == audit::Verification::Finding::Intact;
    (intact ? out : err) << ui::findingText(*journal) << Qt::endl;
    return intact ? ExitCode::Done : ExitCode::DamageFound;
}

/// What needs an open desk.
Result<ExitCode> run(const CommandLine& line, vault::Desk& desk, const Clock& clock, QTextStream& out,
                     QTextStream& err) {
    switch (line.verb) {
    case CommandLine::Verb::Import:
        return importFile(line, desk, out);
    case CommandLine::Verb::CatalogueImport:
    case CommandLine::Verb::CatalogueExport:
        return exchangeCatalogue(line, desk, out);
    case CommandLine::Verb::Report:
        return makeReport(line, desk, clock, out, err);
    case CommandLine::Verb::FiguresImport:
    case CommandLine::Verb::FiguresExport:
        return exchangeFigures(line, desk, out, err);
    case CommandLine::Verb::Export:
        return exportRelease(line, desk, clock, out, err);
    case CommandLine::Verb::PersonFile:
        return writePersonFile(line, desk, out, err);
    case CommandLine::Verb::Backup:
        return writeBackup(line, desk, out, err, percentage(out));
    case CommandLine::Verb::Backups:
        return listBackups(desk, clock, out);
    case CommandLine::Verb::Drill:
        return drillBackup(line, desk, out, err, percentage(out));
    case CommandLine::Verb::Journal:
        return exportJournal(line, desk, out, err);
    default:
        return verify(line.folder, desk, out, err);
    }
}

} // namespace

ExitCode runCommand(const CommandLine& line, const Clock& clock, QTextStream& out, QTextStream& err) {
    switch (line.verb) {
    case CommandLine::Verb::Help:
        out << usageText() << Qt::flush;
        return ExitCode::Done;
    case CommandLine::Verb::Version:
        out << QStringLiteral("Tawjih " TAWJIH_VERSION ", SQLCipher %1, SQLite %2, Qt %3")
                   .arg(db::cipherVersion(), db::sqliteVersion(), QLatin1String(qVersion()))
            << Qt::endl;
        return ExitCode::Done;
    case CommandLine::Verb::Demo:
        return demo(line, clock, out, err);
    case CommandLine::Verb::Anonymise:
        return anonymiseFile(line, out, err);
    case CommandLine::Verb::VerifyPackage:
        return verifyPackageFile(line, out, err);
    case CommandLine::Verb::Rekey:
        return renewKey(line, clock, out, err);
    default:
        break;
    }
    if (line.verb == CommandLine::Verb::Journal)
        if (const ExitCode wrong = checkJournal(line, clock, err); wrong != ExitCode::Done)
            return wrong;
    if (line.verb == CommandLine::Verb::Report)
        if (const ExitCode wrong = checkReport(line, clock, err); wrong != ExitCode::Done)
            return wrong;
    if (line.verb == CommandLine::Verb::Restore || line.verb == CommandLine::Verb::Salvage) {
        const auto mended = mendDesk(line, clock, out, err);
        return mended ? *mended : failed(mended.error(), err);
    }
    const auto desk = unlock(line, clock);
    if (!desk)
        return failed(desk.error(), err);
    const auto done = run(line, **desk, clock, out, err);
    const ExitCode code = done ? *done : failed(done.error(), err);
    if (const Status closed = (*desk)->close(); !closed && code == ExitCode::Done)
        return failed(closed.error(), err);
    return code;
}

} // namespace tawjih
