#include "app/JournalCommand.h"

#include "core/base/Clock.h"
#include "core/exchange/JournalExport.h"
#include "core/vault/Desk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

namespace tawjih {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalCommand)
};

/// The day that an option names; invalid where it names none.
QDate dayOf(const CommandLine& line, const char* option) {
    return QDate::fromString(line.options.value(QLatin1String(option)), Qt::ISODate);
}

bool isOfTheFile(ErrorCode code) {
    return code == ErrorCode::DiskFull || code == ErrorCode::ReadOnly || code == ErrorCode::IoFailed;
}

} // namespace

ExitCode checkJournal(const CommandLine& line, const Clock& clock, QTextStream& err) {
    for (const char* option : {"from", "to"})
        if (line.options.contains(QLatin1String(option)) && !dayOf(line, option).isValid()) {
            err << JournalWords::tr("--%1 takes a day such as %2.")
                       .arg(QLatin1String(option), clock.today().toString(Qt::ISODate))
                << Qt::endl;
            return ExitCode::Usage;
        }
    const QDate from = dayOf(line, "from");
    const QDate until = dayOf(line, "to");
    if (from.isValid() && until.isValid() && until < from) {
        err << JournalWords::tr("The last day lies before the first.") << Qt::endl;
        return ExitCode::Usage;
    }
    if (QFileInfo::exists(line.file) && !line.replace) {
        err << JournalWords::tr("“%1” exists already. Name another file, or say --replace.").arg(line.file) << Qt::endl;
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

Result<ExitCode> exportJournal(const CommandLine& line, vault::Desk& desk, QTextStream& out, QTextStream& err) {
    audit::JournalFilter filter;
    filter.from = dayOf(line, "from");
    filter.until = dayOf(line, "to");
    ChangeNotifier changes;
    const auto language = fromCode<Language>(QStringView(QLocale().name()).left(2)).value_or(Language::English);
    const auto written = exchange::JournalExport(desk.context(changes)).writeTo(line.file, filter, language);
    if (!written && isOfTheFile(written.error().code)) {
        err << JournalWords::tr("“%1” could not be written. Check the folder and the space on the disk.").arg(line.file)
            << Qt::endl;
        return ExitCode::Failed;
    }
    TRY_ASSIGN(const qint64 entries, written);
    out << JournalWords::tr("%n entries of the journal written to “%1”.", nullptr, static_cast<int>(entries))
               .arg(line.file)
        << Qt::endl;
    return ExitCode::Done;
}

} // namespace tawjih
