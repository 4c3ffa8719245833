#include "app/FiguresCommand.h"

#include "app/FigureFaults.h"
#include "core/base/SafeFile.h"
#include "core/indicator/FigureService.h"
#include "core/vault/Desk.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace tawjih {

namespace {

using indicator::Definitions;
using indicator::FigureDefinition;
using indicator::FigureService;

struct FiguresWords {
    Q_DECLARE_TR_FUNCTIONS(FiguresCommand)
};

constexpr qint64 largestFile = 8 * 1024 * 1024;

Result<ExitCode> exportFigures(const CommandLine& line, const FigureService& figures, QTextStream& out,
                               QTextStream& err) {
    TRY_ASSIGN(const Definitions definitions, figures.definitions());
    TRY_ASSIGN(const QByteArray bytes, figures.exported());
    if (const Status saved = writeSafely(line.file, bytes); !saved) {
        err << FiguresWords::tr("“%1” could not be written. Check the folder and the space on the disk.").arg(line.file)
            << Qt::endl;
        return ExitCode::Failed;
    }
    const auto count = std::ranges::count(definitions.own, true, &FigureDefinition::active);
    out << FiguresWords::tr("%n definition(s) written.", nullptr, static_cast<int>(count)) << Qt::endl;
    return ExitCode::Done;
}

bool isThere(const Definitions& present, const FigureDefinition& definition) {
    switch (definition.kind) {
    case indicator::DefinitionKind::Indicator:
        return present.indicators.find(definition.code) != nullptr;
    case indicator::DefinitionKind::Dashboard:
        return present.dashboard(definition.code) != nullptr;
    case indicator::DefinitionKind::Report:
        break;
    }
    return present.report(definition.code) != nullptr;
}

/// What taking in a definition does.
QString effectOf(const FigureDefinition& definition, const Definitions& present) {
    const QString named =
        FiguresWords::tr("%1 “%2”", "a kind of definition and its code").arg(labelOf(definition.kind), definition.code);
    if (present.ownOf(definition.kind, definition.code))
        return FiguresWords::tr("%1: in place of the desk’s own").arg(named);
    if (isThere(present, definition))
        return FiguresWords::tr("%1: in place of the shipped one").arg(named);
    return FiguresWords::tr("%1: new").arg(named);
}

Result<ExitCode> importFigures(const CommandLine& line, FigureService& figures, QTextStream& out, QTextStream& err) {
    const auto bytes = readBounded(line.file, largestFile);
    if (!bytes && bytes.error().code != ErrorCode::FileMalformed)
        return fail(ErrorCode::FileUnreadable);
    TRY_ASSIGN(const Definitions present, figures.definitions());
    const auto read = bytes ? readDefinitions(*bytes, present) : fail(ErrorCode::FileMalformed);
    if (!read && read.error().code == ErrorCode::Invalid) {
        for (const FieldProblem& problem : read.error().problems)
            out << faultText(problem) << Qt::endl;
        out << FiguresWords::tr("Nothing was written.") << Qt::endl;
        return ExitCode::SomeRowsRefused;
    }
    if (!read) {
        err << FiguresWords::tr("“%1” is no file of definitions. Nothing was taken in.").arg(line.file) << Qt::endl;
        return ExitCode::Failed;
    }
    for (const FigureDefinition& definition : *read)
        out << effectOf(definition, present) << Qt::endl;
    if (line.dryRun) {
        out << FiguresWords::tr("Nothing was written.") << Qt::endl;
        return ExitCode::Done;
    }
    TRY_ASSIGN(const int taken, figures.import(*bytes));
    out << FiguresWords::tr("%n definition(s) taken in.", nullptr, taken) << Qt::endl;
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> exchangeFigures(const CommandLine& line, vault::Desk& desk, QTextStream& out, QTextStream& err) {
    ChangeNotifier changes;
    FigureService figures(desk.context(changes));
    if (line.verb == CommandLine::Verb::FiguresExport)
        return exportFigures(line, figures, out, err);
    // A trial run says no more than the import would do.
    TRY(vault::require(desk.actor(), vault::Permission::EditFigures));
    return importFigures(line, figures, out, err);
}

} // namespace tawjih
