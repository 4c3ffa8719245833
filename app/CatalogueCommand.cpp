#include "app/CatalogueCommand.h"

#include "core/catalogue/CatalogueService.h"
#include "core/exchange/CatalogueExchange.h"
#include "core/vault/Desk.h"

#include <QCoreApplication>
#include <QTextStream>

namespace tawjih {

namespace {

struct CatalogueWords {
    Q_DECLARE_TR_FUNCTIONS(CatalogueCommand)
};

using exchange::EntryOutcome;

ExitCode tell(const exchange::CatalogueComparison& comparison, QTextStream& out) {
    for (const auto& outcome : allOf<EntryOutcome>())
        out << labelOf(outcome.value) << ": " << comparison.count(outcome.value) << Qt::endl;
    for (const exchange::EntryReport& entry : comparison.entries)
        if (entry.outcome == EntryOutcome::Invalid)
            out << CatalogueWords::tr("Line %1: %2").arg(entry.line).arg(entry.reason()) << Qt::endl;
    return comparison.count(EntryOutcome::Invalid) > 0 ? ExitCode::SomeRowsRefused : ExitCode::Done;
}

} // namespace

Result<ExitCode> exchangeCatalogue(const CommandLine& line, vault::Desk& desk, QTextStream& out) {
    ChangeNotifier changes;
    const ServiceContext context = desk.context(changes);
    CatalogueService catalogue(context);
    exchange::CatalogueExchange exchange(context, catalogue);
    if (line.verb == CommandLine::Verb::CatalogueExport) {
        TRY_ASSIGN(const int written, exchange.exportTo(line.file));
        out << CatalogueWords::tr("%n entry(s) written.", nullptr, written) << Qt::endl;
        return ExitCode::Done;
    }
    TRY_ASSIGN(const auto compared, exchange.preview(line.file));
    const ExitCode code = tell(compared, out);
    if (line.dryRun || code != ExitCode::Done) {
        out << CatalogueWords::tr("Nothing was written.") << Qt::endl;
        return code;
    }
    TRY(exchange.import(line.file));
    return ExitCode::Done;
}

} // namespace tawjih
