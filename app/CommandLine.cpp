#include "app/CommandLine.h"

#include "core/base/Language.h"
#include "core/exchange/ImportField.h"
#include "core/exchange/ImportPolicy.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>

namespace tawjih {

namespace {

using Verb = CommandLine::Verb;

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::optional<Verb> verbOf(const QString& word) {
    if (word == QLatin1String("demo"))
        return Verb::Demo;
    if (word == QLatin1String("import"))
        return Verb::Import;
    if (word == QLatin1String("report"))
        return Verb::Report;
    if (word == QLatin1String("anonymise"))
        return Verb::Anonymise;
    if (word == QLatin1String("export"))
        return Verb::Export;
    if (word == QLatin1String("verify-package"))
        return Verb::VerifyPackage;
    if (word == QLatin1String("person-file"))
        return Verb::PersonFile;
    if (word == QLatin1String("backup"))
        return Verb::Backup;
    if (word == QLatin1String("backups"))
        return Verb::Backups;
    if (word == QLatin1String("drill"))
        return Verb::Drill;
    if (word == QLatin1String("restore"))
        return Verb::Restore;
    if (word == QLatin1String("salvage"))
        return Verb::Salvage;
    if (word == QLatin1String("rekey"))
        return Verb::Rekey;
    if (word == QLatin1String("verify"))
        return Verb::Verify;
    if (word == QLatin1String("journal"))
        return Verb::Journal;
    return std::nullopt;
}

/// A verb of one word or two.
std::optional<Verb> verbOf(const QString& word, const QString& next) {
    const bool imports = next == QLatin1String("import");
    if (!imports && next != QLatin1String("export"))
        return verbOf(word);
    if (word == QLatin1String("catalogue"))
        return imports ? Verb::CatalogueImport : Verb::CatalogueExport;
    if (word == QLatin1String("figures"))
        return imports ? Verb::FiguresImport : Verb::FiguresExport;
    return verbOf(word);
}

/// The verb that the first words are, which it takes away; nothing where a folder stands there.
std::optional<Verb> takeVerb(QStringList& places) {
    const std::optional<Verb> verb = verbOf(places.value(0), places.value(1));
    if (verb)
        places.erase(places.begin(), places.begin() + (verbOf(places[0]) ? 1 : 2));
    return verb;
}

bool wantsFile(Verb verb) {
    switch (verb) {
    case Verb::Import:
    case Verb::CatalogueImport:
    case Verb::CatalogueExport:
    case Verb::FiguresImport:
    case Verb::FiguresExport:
    case Verb::Restore:
    case Verb::PersonFile:
        return true;
    default:
        return false;
    }
}

/// Which verbs an option belongs to: one given elsewhere is a mistake, not something to pass over.
struct Option {
    const char* name;
    const char* value; ///< nullptr: a switch
    std::initializer_list<Verb> verbs;
};

const std::initializer_list<Option> options = {
    {"review", "FILE", {Verb::Window}},
    {"persons", "N", {Verb::Demo}},
    {"seed", "S", {Verb::Demo}},
    {"report", "FILE", {Verb::Import}},
    {"policy", "P", {Verb::Import}},
    {"overwrite", "FIELDS", {Verb::Import}},
    {"mapping", "NAME", {Verb::Import}},
    {"undo", "ID", {Verb::Import}},
    {"template", "T", {Verb::Report}},
    {"period", "P", {Verb::Report}},
    {"lang", "L", {Verb::Report, Verb::PersonFile}},
    {"as-of", "DAY", {Verb::Report}},
    {"protection", "HOW", {Verb::Report}},
    {"replace", nullptr, {Verb::Report, Verb::Anonymise, Verb::Export, Verb::PersonFile, Verb::Journal}},
    {"out", "FILE", {Verb::Report, Verb::Anonymise, Verb::Export, Verb::PersonFile, Verb::Journal}},
    {"data", "FILE", {Verb::Anonymise}},
    {"hierarchies", "DIRECTORY", {Verb::Anonymise}},
    {"sensitive", "COLUMNS", {Verb::Anonymise}},
    {"keep", "COLUMNS", {Verb::Anonymise}},
    {"k", "N", {Verb::Anonymise}},
    {"l", "N", {Verb::Anonymise}},
    {"t", "T", {Verb::Anonymise}},
    {"suppression", "S", {Verb::Anonymise}},
    {"mean-risk", "R", {Verb::Anonymise}},
    {"metric", "NAME", {Verb::Anonymise}},
    {"method", "NAME", {Verb::Anonymise}},
    {"budget", "SECONDS", {Verb::Anonymise}},
    {"recipe", "R", {Verb::Export}},
    {"passphrase-fd", "N", {Verb::Export, Verb::VerifyPackage}},
    {"dry-run", nullptr, {Verb::Import, Verb::CatalogueImport, Verb::FiguresImport, Verb::Restore}},
    {"backup", "FOLDER", {Verb::Drill}},
    {"from", "DAY", {Verb::Journal}},
    {"to", "DIRECTORY|DAY", {Verb::Backup, Verb::Salvage, Verb::Journal}},
    {"new-code", nullptr, {Verb::Rekey}},
    {"login",
     "NAME",
     {Verb::Import, Verb::CatalogueImport, Verb::CatalogueExport, Verb::Report, Verb::FiguresImport,
      Verb::FiguresExport, Verb::Export, Verb::Backup, Verb::Backups, Verb::Drill, Verb::Restore, Verb::Salvage,
      Verb::Rekey, Verb::PersonFile, Verb::Verify, Verb::Journal}},
    {"password-fd",
     "N",
     {Verb::Import, Verb::CatalogueImport, Verb::CatalogueExport, Verb::Report, Verb::FiguresImport,
      Verb::FiguresExport, Verb::Export, Verb::Backup, Verb::Backups, Verb::Drill, Verb::Restore, Verb::Salvage,
      Verb::Rekey, Verb::PersonFile, Verb::Verify, Verb::Journal}},
    {"language",
     "CODE",
     {Verb::Window,        Verb::Demo,          Verb::Import,        Verb::CatalogueImport, Verb::CatalogueExport,
      Verb::Report,        Verb::FiguresImport, Verb::FiguresExport, Verb::Anonymise,       Verb::Export,
      Verb::VerifyPackage, Verb::Backup,        Verb::Backups,       Verb::Drill,           Verb::Restore,
      Verb::Salvage,       Verb::Rekey,         Verb::PersonFile,    Verb::Verify,          Verb::Journal,
      Verb::Help,          Verb::Version}},
};

/// Takes the places behind the verb; says what is missing or too much.
std::optional<UsageError> takePlaces(CommandLine& line, const QStringList& places) {
    const bool hasFile = wantsFile(line.verb) && !line.options.contains(QStringLiteral("undo"));
    const int wanted = line.verb == Verb::Anonymise ? 0 : hasFile ? 2 : 1;
    if (places.size() > wanted)
        return UsageError{CommandLineWords::tr("Too many words: “%1”.").arg(places.last())};
    if (line.verb == Verb::VerifyPackage) {
        line.file = places.value(0);
        return places.isEmpty() ? std::optional(UsageError{CommandLineWords::tr("Name the file.")}) : std::nullopt;
    }
    if (line.verb != Verb::Window && places.size() < wanted)
        return UsageError{places.isEmpty() || !hasFile ? CommandLineWords::tr("Name the desk's folder.")
                          : line.verb == Verb::Restore
                              ? CommandLineWords::tr("Name the folder of the backup, or “newest”.")
                              : CommandLineWords::tr("Name the file.")};
    line.folder = places.value(0);
    line.file = places.value(1);
    return std::nullopt;
}

std::optional<UsageError> takeNumbers(CommandLine& line, const QCommandLineParser& parser) {
    bool ok = true;
    const auto number = [&](const char* name, qulonglong low, qulonglong high,
                            auto& target) -> std::optional<UsageError> {
        if (!parser.isSet(QLatin1String(name)))
            return std::nullopt;
        const qulonglong value = parser.value(QLatin1String(name)).toULongLong(&ok);
        if (!ok || value < low || value > high)
            return UsageError{CommandLineWords::tr("--%1 takes a whole number from %2 to %3.")
                                  .arg(QLatin1String(name))
                                  .arg(low)
                                  .arg(high)};
        target = static_cast<std::remove_reference_t<decltype(target)>>(value);
        return std::nullopt;
    };
    if (auto error = number("persons", 1, 2'000'000, line.persons))
        return error;
    if (auto error = number("seed", 0, std::numeric_limits<qulonglong>::max(), line.seed))
        return error;
    return number("password-fd", 0, 1023, line.passwordFd);
}

std::optional<UsageError> takeReport(CommandLine& line, const QCommandLineParser& parser) {
    if (line.verb != Verb::Report)
        return std::nullopt;
    for (const char* needed : {"template", "period", "out"})
        if (parser.value(QLatin1String(needed)).isEmpty())
            return UsageError{CommandLineWords::tr("--%1 is needed.").arg(QLatin1String(needed))};
    line.reportTemplate = parser.value(QStringLiteral("template"));
    line.period = parser.value(QStringLiteral("period"));
    line.reportLanguage = parser.value(QStringLiteral("lang"));
    line.asOf = parser.value(QStringLiteral("as-of"));
    line.protection = parser.value(QStringLiteral("protection"));
    line.replace = parser.isSet(QStringLiteral("replace"));
    line.file = parser.value(QStringLiteral("out"));
    return std::nullopt;
}

template <Coded E>
QString codesOf() {
    QStringList codes;
    for (const auto& entry : allOf<E>())
        codes << QLatin1String(entry.code);
    return codes.join(QStringLiteral(", "));
}

/// The number of the case stands where other commands have their file.
std::optional<UsageError> takePersonFile(CommandLine& line, const QCommandLineParser& parser) {
    if (line.verb != Verb::PersonFile)
        return std::nullopt;
    if (parser.value(QStringLiteral("out")).isEmpty())
        return UsageError{CommandLineWords::tr("--%1 is needed.").arg(QLatin1String("out"))};
    line.options.insert(QStringLiteral("case"), line.file);
    line.file = parser.value(QStringLiteral("out"));
    line.reportLanguage = parser.value(QStringLiteral("lang"));
    line.replace = parser.isSet(QStringLiteral("replace"));
    if (!line.reportLanguage.isEmpty() && !fromCode<Language>(line.reportLanguage))
        return UsageError{
            CommandLineWords::tr("--%1 takes one of these: %2.").arg(QLatin1String("lang"), codesOf<Language>())};
    return std::nullopt;
}

/// What the two commands that make releases have in common: every word of theirs, as it was typed.
std::optional<UsageError> takeRelease(CommandLine& line, const QCommandLineParser& parser) {
    if (line.verb != Verb::Anonymise && line.verb != Verb::Export && line.verb != Verb::VerifyPackage)
        return std::nullopt;
    const QStringList needed =
        line.verb == Verb::Anonymise
            ? QStringList{QStringLiteral("data"), QStringLiteral("hierarchies"), QStringLiteral("out")}
        : line.verb == Verb::Export ? QStringList{QStringLiteral("recipe"), QStringLiteral("out")}
                                    : QStringList();
    for (const QString& name : needed)
        if (parser.value(name).isEmpty())
            return UsageError{CommandLineWords::tr("--%1 is needed.").arg(name)};
    for (const auto& option : options)
        if (option.value && parser.isSet(QLatin1String(option.name)))
            line.options.insert(QLatin1String(option.name), parser.value(QLatin1String(option.name)));
    line.replace = parser.isSet(QStringLiteral("replace"));
    if (line.verb != Verb::VerifyPackage)
        line.file = parser.value(QStringLiteral("out"));
    return std::nullopt;
}

/// The days of the journal that are wanted, as they were typed.
std::optional<UsageError> takeJournal(CommandLine& line, const QCommandLineParser& parser) {
    if (line.verb != Verb::Journal)
        return std::nullopt;
    if (parser.value(QStringLiteral("out")).isEmpty())
        return UsageError{CommandLineWords::tr("--%1 is needed.").arg(QLatin1String("out"))};
    for (const char* name : {"from", "to"})
        if (parser.isSet(QLatin1String(name)))
            line.options.insert(QLatin1String(name), parser.value(QLatin1String(name)));
    line.replace = parser.isSet(QStringLiteral("replace"));
    line.file = parser.value(QStringLiteral("out"));
    return std::nullopt;
}

/// What an import shall do to persons on record, or which one is taken back.
std::optional<UsageError> takeImport(CommandLine& line, const QCommandLineParser& parser) {
    if (line.verb != Verb::Import)
        return std::nullopt;
    for (const char* name : {"policy", "overwrite", "mapping", "undo"})
        if (parser.isSet(QLatin1String(name)))
            line.options.insert(QLatin1String(name), parser.value(QLatin1String(name)));
    const QString policy = parser.value(QStringLiteral("policy"));
    if (parser.isSet(QStringLiteral("policy")) && !fromCode<exchange::ImportPolicy>(policy))
        return UsageError{CommandLineWords::tr("--%1 takes one of these: %2.")
                              .arg(QLatin1String("policy"), codesOf<exchange::ImportPolicy>())};
    const QString fields = parser.value(QStringLiteral("overwrite"));
    for (const QString& field : fields.split(u',', Qt::SkipEmptyParts))
        if (!fromCode<exchange::ImportField>(field))
            return UsageError{CommandLineWords::tr("There is no field “%1”.").arg(field)};
    return std::nullopt;
}

std::variant<CommandLine, UsageError> parse(QCommandLineParser& parser, const QStringList& arguments) {
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto& option : options)
        parser.addOption(
            {QLatin1String(option.name), {}, option.value ? QLatin1String(option.value) : QLatin1String()});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, {}});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, {}});
    if (!parser.parse(QStringList{QStringLiteral("tawjih")} + arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return UsageError{unknown.isEmpty() ? parser.errorText()
                                            : CommandLineWords::tr("There is no option --%1.").arg(unknown.first())};
    }

    CommandLine line;
    line.language = parser.value(QStringLiteral("language"));
    if (!line.language.isEmpty() && !fromCode<Language>(line.language))
        return UsageError{
            CommandLineWords::tr("--%1 takes one of these: %2.").arg(QLatin1String("language"), codesOf<Language>())};
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        line.verb = parser.isSet(QStringLiteral("help")) ? Verb::Help : Verb::Version;
        return line;
    }
    QStringList places = parser.positionalArguments();
    if (const auto verb = takeVerb(places))
        line.verb = *verb;
    for (const auto& option : options)
        if (parser.isSet(QLatin1String(option.name)) &&
            std::ranges::find(option.verbs, line.verb) == option.verbs.end())
            return UsageError{
                CommandLineWords::tr("--%1 does not belong to this command.").arg(QLatin1String(option.name))};
    if (auto error = takeImport(line, parser))
        return *error;
    if (auto error = takePlaces(line, places))
        return *error;
    if (auto error = takeNumbers(line, parser))
        return *error;
    if (auto error = takeReport(line, parser))
        return *error;
    if (auto error = takeRelease(line, parser))
        return *error;
    if (line.verb == Verb::Drill && parser.isSet(QStringLiteral("backup")))
        line.options.insert(QStringLiteral("backup"), parser.value(QStringLiteral("backup")));
    if (auto error = takePersonFile(line, parser))
        return *error;
    if (auto error = takeJournal(line, parser))
        return *error;
    line.report = parser.value(QStringLiteral("report"));
    line.review = parser.value(QStringLiteral("review"));
    line.destination = line.verb == Verb::Journal ? QString() : parser.value(QStringLiteral("to"));
    line.login = parser.value(QStringLiteral("login"));
    line.newCode = parser.isSet(QStringLiteral("new-code"));
    line.dryRun = parser.isSet(QStringLiteral("dry-run"));
    return line;
}

} // namespace

std::variant<CommandLine, UsageError> parseCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    auto line = parse(parser, arguments);
    if (auto* error = std::get_if<UsageError>(&line))
        error->language = parser.value(QStringLiteral("language"));
    return line;
}

QString usageText() {
    return CommandLineWords::tr(
        "Tawjih - Migrant Information and Orientation Desk\n"
        "\n"
        "  tawjih [FOLDER]                            open the window, on that desk if one is named\n"
        "  tawjih --review FILE                       open an anonymised package in a window, without a desk\n"
        "  tawjih demo [--persons N] [--seed S] FOLDER\n"
        "                                             make a desk of invented people\n"
        "  tawjih import FOLDER FILE [--policy P] [--overwrite FIELDS] [--mapping NAME] [--dry-run] [--report FILE]\n"
        "                                             take in a list of persons, sessions or referrals\n"
        "  tawjih import FOLDER --undo ID [--dry-run] take an import back as a whole; “last” is the latest one\n"
        "  tawjih catalogue export FOLDER FILE        write the catalogue as CSV, or as JSON to a .json\n"
        "  tawjih catalogue import FOLDER FILE [--dry-run]\n"
        "                                             take in such a file, wholly or not at all\n"
        "  tawjih report FOLDER --template T --period P [--lang L] [--as-of DAY]\n"
        "                [--protection rounding3|rounding5|suppression] [--replace] --out FILE\n"
        "                                             write a report as .pdf, .xlsx or .csv\n"
        "  tawjih figures export FOLDER FILE          write the desk's own figures and reports as JSON\n"
        "  tawjih figures import FOLDER FILE [--dry-run]\n"
        "                                             take in such a file, wholly or not at all\n"
        "  tawjih anonymise --data FILE --hierarchies DIRECTORY [--k N] [--suppression S] [--mean-risk R]\n"
        "                [--sensitive COLUMNS [--l N] [--t T]] [--keep COLUMNS] [--metric NAME]\n"
        "                [--method uniform|local|cells] [--budget SECONDS] [--replace] --out FILE\n"
        "                                             anonymise any CSV, with a hierarchy a column as <column>.csv\n"
        "  tawjih export FOLDER --recipe R [--passphrase-fd N] [--replace] --out FILE\n"
        "                                             write an anonymised package; R is a code or a JSON file\n"
        "  tawjih verify-package FILE [--passphrase-fd N]\n"
        "                                             check all promises of a package by the file alone\n"
        "  tawjih person-file FOLDER CASE-NUMBER [--lang L] [--replace] --out FILE\n"
        "                                             write all that is held about a person as .pdf or .json\n"
        "  tawjih backup FOLDER [--to DIRECTORY]      write and verify an encrypted backup\n"
        "  tawjih backups FOLDER                      list the backups, and what is known of each\n"
        "  tawjih drill FOLDER [--backup FOLDER]      prove a backup by opening it; the newest if none is named\n"
        "  tawjih restore FOLDER BACKUP [--dry-run]   go on from a backup, or from the “newest”; the present desk is "
        "kept\n"
        "  tawjih salvage FOLDER [--to DIRECTORY]     read what can be read of a damaged desk into a new one\n"
        "  tawjih rekey FOLDER [--new-code]           give the desk a new key, after somebody has left\n"
        "  tawjih verify FOLDER                       check the file, its pages and the audit chain\n"
        "  tawjih journal FOLDER [--from DAY] [--to DAY] [--replace] --out FILE\n"
        "                                             write the journal of those days as CSV\n"
        "\n"
        "  --period P          2026, 2026-03, 2026-Q1, school:2025, project:2024, 2026-01-05..2026-02-10,\n"
        "                      last-month, last-quarter or all\n"
        "  --policy P          of persons on record: only-new (they are left), fill-blanks, overwrite (the FIELDS,\n"
        "                      joined by commas, and blanks), unique-match (fill blanks, register nobody)\n"
        "  --as-of DAY         as the record was known at the end of that day; now if missing\n"
        "  --lang L            language of the report; the desk's if missing\n"
        "  --login NAME        who opens the desk; asked for if missing\n"
        "  --password-fd N     read the password's line from this file descriptor instead of the terminal\n"
        "  --language CODE     fr, ar or en\n"
        "  --help, --version\n"
        "\n"
        "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 wrong login or password, 4 some rows or definitions refused,\n"
        "5 damage found\n");
}

} // namespace tawjih
