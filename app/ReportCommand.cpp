#include "app/ReportCommand.h"

#include "app/FigureFaults.h"
#include "app/FigureWork.h"
#include "core/base/SafeFile.h"
#include "core/indicator/FigureCsv.h"
#include "core/indicator/FigureService.h"
#include "core/indicator/FigureSheet.h"
#include "core/indicator/PeriodText.h"
#include "core/vault/Desk.h"
#include "ui/report/ReportPdf.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace tawjih {

namespace {

using indicator::Protection;
using indicator::ProtectionMode;
using Problem = FieldProblem::Kind;

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

enum class FileKind { Pdf, Sheets, Csv };

/// Words of the command line, and what they mean.
template <typename T>
using Vocabulary = std::vector<std::pair<QString, T>>;

Vocabulary<FileKind> fileKinds() {
    return {{QStringLiteral("pdf"), FileKind::Pdf},
            {QStringLiteral("xlsx"), FileKind::Sheets},
            {QStringLiteral("csv"), FileKind::Csv}};
}

Vocabulary<Protection> protections() {
    return {{QStringLiteral("rounding3"), {ProtectionMode::Rounding, 3}},
            {QStringLiteral("rounding5"), {ProtectionMode::Rounding, 5}},
            {QStringLiteral("suppression"), {ProtectionMode::Suppression}}};
}

Vocabulary<Language> languages() {
    Vocabulary<Language> all;
    for (const auto& language : allOf<Language>())
        all.emplace_back(QLatin1String(language.code), language.value);
    return all;
}

template <typename T>
QString listed(const Vocabulary<T>& words) {
    QStringList all;
    for (const auto& each : words)
        all << each.first;
    return all.join(QStringLiteral(", "));
}

template <typename T>
std::optional<T> meaning(const Vocabulary<T>& words, const QString& word) {
    const auto found = std::ranges::find(words, word, &std::pair<QString, T>::first);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

/// What the words of the command line ask for.
struct Request {
    FileKind file = FileKind::Pdf;
    Period period;
    QDateTime asOf;
    Protection protection;
    std::optional<Language> language; ///< none: the desk's
};

QString badPeriod(const QString& typed, const Error& error) {
    if (error.problems.front().kind == Problem::Contradiction)
        return ReportWords::tr("The period “%1” ends before it begins.").arg(typed);
    return ReportWords::tr("“%1” is no period. Write 2026, 2026-03, 2026-Q1, school:2025, project:2024, "
                           "2026-01-05..2026-02-10, last-month, last-quarter or all.")
        .arg(typed);
}

/// The end of a day, or now on the day itself.
std::variant<QDateTime, QString> instantOf(const QString& typed, const Clock& clock) {
    const QDateTime now = clock.now();
    if (typed.isEmpty())
        return now;
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid())
        return ReportWords::tr("“%1” is no day. Write it as 2026-03-31.").arg(typed);
    if (day > clock.today())
        return ReportWords::tr("%1 is still to come: nothing is known of it yet.").arg(typed);
    return std::min(now, day.endOfDay().toUTC());
}

/// Or what is wrong, in words.
std::variant<Request, QString> requestOf(const CommandLine& line, const Clock& clock) {
    const auto oneOf = [](const char* option, const QString& words) {
        return ReportWords::tr("--%1 takes one of these: %2.").arg(QLatin1String(option), words);
    };
    Request request;
    const auto file = meaning(fileKinds(), QFileInfo(line.file).suffix().toLower());
    if (!file)
        return ReportWords::tr("The name of the file ends in one of these: %1.").arg(listed(fileKinds()));
    request.file = *file;
    if (!line.reportLanguage.isEmpty() && !(request.language = meaning(languages(), line.reportLanguage)))
        return oneOf("lang", listed(languages()));
    if (!line.protection.isEmpty()) {
        const auto protection = meaning(protections(), line.protection);
        if (!protection)
            return oneOf("protection", listed(protections()));
        request.protection = *protection;
    }
    const auto asOf = instantOf(line.asOf, clock);
    if (const auto* wrong = std::get_if<QString>(&asOf))
        return *wrong;
    request.asOf = std::get<QDateTime>(asOf);
    // What was over when the figures were known, so that a monthly job can be made up for.
    const auto period = indicator::periodFrom(line.period, request.asOf.toLocalTime().date());
    if (!period)
        return badPeriod(line.period, period.error());
    request.period = *period;
    return request;
}

/// What keeps a file from being written there, in words; null where nothing does.
QString reportObstacle(const CommandLine& line) {
    const QFileInfo file(line.file);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return ReportWords::tr("There is no folder “%1” that can be written to.").arg(folder.filePath());
    if (file.isDir())
        return ReportWords::tr("“%1” is a folder.").arg(line.file);
    if (file.exists() && !line.replace)
        return ReportWords::tr("“%1” exists already. Name another file, or say --replace.").arg(line.file);
    return {};
}

QString subtitleOf(const indicator::ReportContent& content) {
    return QStringList{content.deskName, content.period, content.asOf}.join(QStringLiteral(" · "));
}

struct Written {
    QByteArray bytes;
    int pages = 0; ///< of a PDF
};

Result<Written> written(const indicator::ReportContent& content, FileKind kind) {
    switch (kind) {
    case FileKind::Pdf: {
        TRY_ASSIGN(auto pdf, ui::makeReportPdf(content));
        return Written{std::move(pdf.bytes), pdf.pages};
    }
    case FileKind::Sheets: {
        TRY_ASSIGN(auto sheets, indicator::reportSheets(content));
        return Written{std::move(sheets)};
    }
    case FileKind::Csv:
        break;
    }
    std::vector<indicator::FigureTable> tables;
    for (const indicator::ReportSection& section : content.sections)
        tables.insert(tables.end(), section.figures.begin(), section.figures.end());
    return Written{indicator::figuresCsv(tables, content.title, subtitleOf(content))};
}

QString codesOf(const std::vector<indicator::ReportTemplate>& reports) {
    QStringList codes;
    for (const indicator::ReportTemplate& report : reports)
        codes << report.code;
    return codes.join(QStringLiteral(", "));
}

} // namespace

ExitCode checkReport(const CommandLine& line, const Clock& clock, QTextStream& err) {
    const auto request = requestOf(line, clock);
    if (const auto* wrong = std::get_if<QString>(&request)) {
        err << *wrong << Qt::endl;
        return ExitCode::Usage;
    }
    if (const QString wrong = reportObstacle(line); !wrong.isNull()) {
        err << wrong << Qt::endl;
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

Result<ExitCode> makeReport(const CommandLine& line, vault::Desk& desk, const Clock& clock, QTextStream& out,
                            QTextStream& err) {
    // Before anything is counted: an advisor, who may not take figures out, waits for nothing.
    TRY(vault::require(desk.actor(), vault::Permission::ExportStatistics));
    const auto requested = requestOf(line, clock);
    const auto* request = std::get_if<Request>(&requested);
    if (!request)
        return ExitCode::Usage;

    ChangeNotifier changes;
    indicator::FigureService figures(desk.context(changes));
    TRY_ASSIGN(const auto definitions, figures.definitions());
    for (const indicator::BrokenDefinition& broken : definitions.broken)
        err << leftAsideText(broken) << Qt::endl;
    const indicator::ReportTemplate* report = definitions.report(line.reportTemplate);
    if (!report) {
        err << ReportWords::tr("There is no report template “%1”. There are these: %2.")
                   .arg(line.reportTemplate, codesOf(definitions.reports))
            << Qt::endl;
        return ExitCode::Failed;
    }

    indicator::ReportOrder order;
    order.report = *report;
    order.filter.period = request->period;
    order.asOf = request->asOf;
    order.protection = request->protection;
    order.language =
        request->language.value_or(fromCode<Language>(desk.identity().language).value_or(Language::French));
    const auto prepared = prepareReport(desk, order, clock);
    if (!prepared && prepared.error().code == ErrorCode::Invalid) {
        for (const FieldProblem& problem : prepared.error().problems)
            err << faultText(problem) << Qt::endl;
        return ExitCode::Failed;
    }
    if (!prepared)
        return fail(prepared.error());
    TRY_ASSIGN(const Written file, written(prepared->content, request->file));

    // The ledger first: what leaves the desk never does so unnoticed.
    TRY_ASSIGN(const auto entry, figures.noteReport(prepared->entry, prepared->figures));
    if (const Status saved = writeSafely(line.file, file.bytes); !saved) {
        err << ReportWords::tr("“%1” could not be written. Check the folder and the space on the disk.").arg(line.file)
            << Qt::endl;
        return ExitCode::Failed;
    }
    const Tongue tongue(fromCode<Language>(QLocale().name().left(2)).value_or(Language::English));
    out << ReportWords::tr("Report written: %1").arg(line.file) << Qt::endl
        << ReportWords::tr("Period: %1").arg(indicator::periodName(entry.period, tongue)) << Qt::endl
        << ReportWords::tr("Figures: %1").arg(prepared->figures) << Qt::endl;
    if (file.pages > 0)
        out << ReportWords::tr("Pages: %1").arg(file.pages) << Qt::endl;
    out << ReportWords::tr("Checksum: %1").arg(entry.checksum) << Qt::endl;
    return ExitCode::Done;
}

} // namespace tawjih
