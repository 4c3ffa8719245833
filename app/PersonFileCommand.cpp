#include "app/PersonFileCommand.h"

#include "app/Services.h"
#include "core/vault/Desk.h"
#include "ui/rights/PersonFileOutput.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

namespace tawjih {

namespace {

struct PersonFileWords {
    Q_DECLARE_TR_FUNCTIONS(PersonFileCommand)
};

} // namespace

Result<ExitCode> writePersonFile(const CommandLine& line, vault::Desk& desk, QTextStream& out, QTextStream& err) {
    const QString suffix = QFileInfo(line.file).suffix().toLower();
    if (suffix != QLatin1String("pdf") && suffix != QLatin1String("json")) {
        err << PersonFileWords::tr("The name of the file ends in .pdf or .json.") << Qt::endl;
        return ExitCode::Usage;
    }
    if (QFileInfo::exists(line.file) && !line.replace) {
        err << PersonFileWords::tr("“%1” exists already. Name another file, or say --replace.").arg(line.file)
            << Qt::endl;
        return ExitCode::Failed;
    }
    ChangeNotifier changes;
    Services services(desk.context(changes));
    const QString number = line.options.value(QStringLiteral("case"));
    const auto person = services.personFiles.personOf(number);
    if (!person && person.error().code == ErrorCode::NotFound) {
        err << PersonFileWords::tr("There is no case %1.").arg(number) << Qt::endl;
        return ExitCode::Failed;
    }
    if (!person)
        return fail(person.error());
    const auto language = fromCode<Language>(line.reportLanguage)
                              .value_or(fromCode<Language>(desk.identity().language).value_or(Language::French));
    TRY(ui::savePersonFile(services.personFiles, *person,
                           suffix == QLatin1String("pdf") ? ui::PersonFileForm::Pdf : ui::PersonFileForm::Json,
                           language, line.file));
    out << PersonFileWords::tr("The person's own file was written: %1").arg(line.file) << Qt::endl;
    return ExitCode::Done;
}

} // namespace tawjih
