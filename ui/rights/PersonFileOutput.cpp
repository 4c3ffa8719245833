#include "ui/rights/PersonFileOutput.h"

#include "core/base/SafeFile.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QFile>

namespace tawjih::ui {

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(PersonFileOutput)
};

} // namespace

Status savePersonFile(rights::PersonFileService& files, BeneficiaryId person, PersonFileForm form, Language language,
                      const QString& path) {
    TRY_ASSIGN(const rights::PersonFile file, files.collect(person));
    QByteArray bytes;
    if (form == PersonFileForm::Pdf) {
        TRY_ASSIGN(bytes, rights::toPdf(file, language));
    } else {
        bytes = rights::toJson(file);
    }
    bool written = false;
    Status issued = files.issue(file, [&]() -> Status {
        TRY(writeSafely(path, bytes));
        written = true;
        return {};
    });
    if (!issued && written) // the journal could not be kept: then nothing was handed over
        QFile::remove(path);
    return issued;
}

void handOverPersonFile(const PageContext& context, const RightsServices& services, BeneficiaryId person,
                        const QString& caseNumber, PersonFileForm form, Language language, QWidget* parent) {
    const bool isPdf = form == PersonFileForm::Pdf;
    const Question question{
        FileText::tr("Hand the person’s own file over?"),
        FileText::tr("It holds all that the desk keeps about the person, in clear. Give it to nobody else "
                     "and delete it from this computer afterwards. That it was handed over is noted in "
                     "the journal."),
        FileText::tr("Hand over"), false};
    if (!context.prompts.confirm(parent, question))
        return;
    const QString path = context.prompts.saveFile(parent, FileText::tr("The person’s own file"),
                                                  isPdf ? FileText::tr("file-%1.pdf").arg(caseNumber)
                                                        : FileText::tr("file-%1.json").arg(caseNumber),
                                                  isPdf ? FileText::tr("PDF (*.pdf)") : FileText::tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    context.jobs.run(
        FileText::tr("Writing the person’s file"), parent,
        [lend = services.lendFiles, person, form, language, path](Job&) {
            return lend(
                [&](rights::PersonFileService& files) { return savePersonFile(files, person, form, language, path); });
        },
        [&navigator = context.navigator, caseNumber](const Status& saved) {
            if (!saved)
                return navigator.notify({Tone::Danger, errorText(saved.error()), {}, {}});
            navigator.notify(
                {Tone::Good, FileText::tr("The file of %1 was handed over.").arg(isolateLtr(caseNumber)), {}, {}});
        });
}

} // namespace tawjih::ui
