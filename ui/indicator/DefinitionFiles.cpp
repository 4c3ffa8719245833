// Definitions of figures to a file and back; the rest of the dialog is in DefinitionsDialog.cpp.

#include "core/base/SafeFile.h"
#include "ui/indicator/DefinitionProblemText.h"
#include "ui/indicator/DefinitionsDialog.h"
#include "ui/prompts/Prompts.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/WrapLabel.h"

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 8'000'000;

} // namespace

void DefinitionsDialog::exportCurrent() {
    if (const DefinitionEntry* entry = current())
        write(m_needs.figures.exported(entry->kind, entry->code), entry->code);
}

void DefinitionsDialog::exportAll() {
    write(m_needs.figures.exported(), u"tawjih-figures"_s);
}

void DefinitionsDialog::write(const Result<QByteArray>& bytes, const QString& name) {
    if (!bytes)
        return sayError(bytes.error());
    QString path =
        m_needs.prompts.saveFile(this, tr("Export definitions"), QString(name + u".json"), tr("Definitions (*.json)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".json"_s, Qt::CaseInsensitive))
        path += u".json"_s;
    if (const Status written = writeSafely(path, *bytes); !written)
        return sayError(written.error());
    say(tr("The definitions are written. They hold no figures and nothing about persons."), Tone::Good);
}

void DefinitionsDialog::importFile() {
    const QString path = m_needs.prompts.openFile(this, tr("Take in definitions"), tr("Definitions (*.json)"));
    if (path.isEmpty())
        return;
    const auto bytes = readBounded(path, largestFile);
    if (!bytes)
        return explainImport(bytes.error());
    const auto taken = m_needs.figures.import(*bytes);
    if (!taken)
        return explainImport(taken.error());
    say(tr("%n definition(s) were taken in.", "", *taken), Tone::Good);
}

void DefinitionsDialog::explainImport(const Error& error) {
    if (error.code == ErrorCode::FileMalformed)
        return say(tr("This is not a file of Tawjih’s definitions. Nothing was taken in."), Tone::Danger);
    if (error.code != ErrorCode::Invalid)
        return sayError(error);
    say(tr("Nothing was taken in. What is wrong in the file stands beside."), Tone::Danger);
    m_card->setHeading(tr("The file"));
    m_state->setWords(tr("%n fault(s)", "", static_cast<int>(error.problems.size())));
    m_details->setWords(definitionProblemsText(error.problems));
}

} // namespace tawjih::ui
