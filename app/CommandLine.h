#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>

namespace tawjih {

/// What a process exits with; README.md promises these to scripts.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, WrongPassword = 3, SomeRowsRefused = 4, DamageFound = 5 };

/// What was asked on the command line.
struct CommandLine {
    enum class Verb {
        Window,
        Demo,
        Import,
        CatalogueImport,
        CatalogueExport,
        Report,
        FiguresImport,
        FiguresExport,
        Anonymise,
        Export,
        VerifyPackage,
        PersonFile,
        Backup,
        Backups,
        Drill,
        Restore,
        Salvage,
        Rekey,
        Verify,
        Journal,
        Help,
        Version
    };
    Verb verb = Verb::Window;
    QString folder;
    QString file;           ///< import: the CSV; catalogue: the CSV or JSON; figures: the JSON; report: where it goes;
                            ///< restore: the backup's folder, or "newest"
    QString report;         ///< import: where the report goes
    QString reportTemplate; ///< report: the code
    QString period;         ///< report: as indicator::periodFrom reads it
    QString reportLanguage; ///< report and person-file: fr, ar or en; empty: the desk's
    QString asOf;           ///< report: a day; empty: now
    QString protection;     ///< report: empty for the usual one
    bool replace = false;   ///< in place of a file that is there
    QString destination;    ///< backup: a folder other than the desk's own `backups`; salvage: the new desk's
    QString login;          ///< empty: ask
    QString language;       ///< fr, ar or en; empty: the system's
    int passwordFd = -1;    ///< file descriptor with the password's line; -1: ask on the terminal
    int persons = 5000;     ///< demo
    quint64 seed = 1;       ///< demo
    QMap<QString, QString> options; ///< what a verb's own options say, by name; person-file: "case"
    bool dryRun = false;            ///< imports and restore: say what would happen, write nothing
    bool newCode = false;           ///< rekey: a new recovery code too
    QString review = {};            ///< window: a package to be read, without a desk
    bool operator==(const CommandLine&) const = default;
};

/// A command line that cannot be carried out, in words.
struct UsageError {
    QString text;
    QString language = {}; ///< that was asked for
};

/// \param arguments without the program's name
[[nodiscard]] std::variant<CommandLine, UsageError> parseCommandLine(const QStringList& arguments);

/// The text of `--help`.
[[nodiscard]] QString usageText();

} // namespace tawjih
