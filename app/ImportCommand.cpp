#include "app/ImportCommand.h"

#include "app/Services.h"
#include "core/base/Bidi.h"
#include "core/exchange/ImportReport.h"
#include "core/exchange/ImportService.h"
#include "core/vault/Desk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

namespace tawjih {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Status writeReport(const exchange::ImportSummary& summary, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::IoFailed);
    TRY(exchange::ImportReport::writeCsv(summary, file));
    // flush() first: commit() alone reports a full disk too late.
    return file.flush() && file.commit() ? Status() : Status(fail(ErrorCode::DiskFull));
}

exchange::ImportChoice choiceOf(const CommandLine& line) {
    exchange::ImportChoice choice;
    choice.mappingName = line.options.value(QStringLiteral("mapping"));
    const auto policy = fromCode<exchange::ImportPolicy>(line.options.value(QStringLiteral("policy")));
    choice.policy = policy.value_or(exchange::ImportPolicy::OnlyNew);
    for (const QString& field : line.options.value(QStringLiteral("overwrite")).split(u',', Qt::SkipEmptyParts))
        if (const auto known = fromCode<exchange::ImportField>(field))
            choice.overwrite.insert(*known);
    return choice;
}

/// The import that somebody names, or the latest one that stands. Error NotFound.
Result<exchange::ImportId> findImport(exchange::ImportService& import, const QString& name) {
    TRY_ASSIGN(const auto imports, import.imports());
    for (const exchange::ImportRecord& each : imports)
        if (name == QLatin1String("last") ? !each.undoneAt : each.id.uuid() == QUuid::fromString(name))
            return each.id;
    return fail(ErrorCode::NotFound, QStringLiteral("import_run"));
}

Result<ExitCode> undo(const CommandLine& line, exchange::ImportService& import, QTextStream& out) {
    TRY_ASSIGN(const exchange::ImportId id, findImport(import, line.options.value(QStringLiteral("undo"))));
    TRY_ASSIGN(const exchange::UndoFindings since, import.undoFindings(id));
    if (!since.mayUndo()) {
        out << ImportWords::tr("%n row(s) of the import were changed since.", nullptr,
                               static_cast<int>(since.changedSince))
            << Qt::endl
            << ImportWords::tr("%n row(s) recorded since depend on it.", nullptr,
                               static_cast<int>(since.dependentSince))
            << Qt::endl;
        for (const QString& number : since.cases)
            out << isolate(number) << Qt::endl;
        out << ImportWords::tr("Nothing was taken back.") << Qt::endl;
        return ExitCode::Failed;
    }
    if (line.dryRun)
        out << ImportWords::tr("Nothing was written: the import can be taken back.") << Qt::endl;
    else
        TRY(import.undo(id));
    if (!line.dryRun)
        out << ImportWords::tr("The import is taken back.") << Qt::endl;
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> importFile(const CommandLine& line, vault::Desk& desk, QTextStream& out) {
    ChangeNotifier changes;
    const ServiceContext context = desk.context(changes);
    Services services(context);
    exchange::ImportService import(context, services.catalogue, services.referrals);
    if (line.options.contains(QStringLiteral("undo")))
        return undo(line, import, out);
    TRY_ASSIGN(const auto plan, import.inspect(line.file, choiceOf(line)));
    auto imported = line.dryRun ? import.preview(line.file, plan) : import.run(line.file, plan);
    if (!imported)
        return fail(std::move(imported).error());
    if (line.dryRun)
        out << ImportWords::tr("Nothing was written: this is what an import would do.") << Qt::endl;
    out << exchange::ImportReport::text(*imported, QFileInfo(line.file).fileName()) << Qt::endl;
    if (imported->importId)
        out << ImportWords::tr("To take it back: --undo %1")
                   .arg(isolate(imported->importId->uuid().toString(QUuid::WithoutBraces)))
            << Qt::endl;
    if (!line.report.isEmpty())
        TRY(writeReport(*imported, line.report));
    const qint64 refused = imported->invalid + imported->toDecide + imported->left;
    return refused > 0 ? ExitCode::SomeRowsRefused : ExitCode::Done;
}

} // namespace tawjih
