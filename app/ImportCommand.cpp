#include "app/ImportCommand.h"

#include "app/Services.h"
#include "core/exchange/ImportReport.h"
#include "core/exchange/ImportService.h"
#include "core/vault/Desk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

namespace tawjih {

namespace {

struct Words {
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

} // namespace

Result<ExitCode> importFile(const CommandLine& line, vault::Desk& desk, QTextStream& out) {
    ChangeNotifier changes;
    const ServiceContext context = desk.context(changes);
    Services services(context);
    exchange::ImportService import(context, services.catalogue, services.referrals);
    TRY_ASSIGN(const auto plan, import.inspect(line.file));
    auto imported = line.dryRun ? import.preview(line.file, plan) : import.run(line.file, plan);
    if (!imported)
        return fail(std::move(imported).error());
    if (line.dryRun)
        out << Words::tr("Nothing was written: this is what an import would do.") << Qt::endl;
    out << exchange::ImportReport::text(*imported, QFileInfo(line.file).fileName()) << Qt::endl;
    if (!line.report.isEmpty())
        TRY(writeReport(*imported, line.report));
    return imported->invalid > 0 ? ExitCode::SomeRowsRefused : ExitCode::Done;
}

} // namespace tawjih
