#include "ui/exchange/PastImports.h"

#include "ui/exchange/ImportText.h"
#include "ui/exchange/StartStep.h"

namespace tawjih::ui {

using namespace exchange;

PastImports::PastImports(const PageContext& context, ImportLender lend, StartStep* list, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_lend(std::move(lend))
    , m_list(list) {
    connect(list, &StartStep::findingsWanted, this, [this](ImportId id) { findObstacles(id, false); });
    connect(list, &StartStep::undoAsked, this, &PastImports::undo);
}

void PastImports::load() {
    run<std::vector<ImportRecord>>(
        tr("Reading past imports"), [](ImportService& service, const ImportWatch&) { return service.imports(); },
        [this](Result<std::vector<ImportRecord>> records) {
            if (records)
                m_list->setRecords(*std::move(records));
            else
                Q_EMIT failed(records.error());
        });
}

void PastImports::undo(ImportId id) {
    m_list->setBusy(true);
    Q_EMIT busyChanged(true);
    run<bool>(
        tr("Undoing the import"),
        [id](ImportService& service, const ImportWatch& watch) -> Result<bool> {
            TRY(service.undo(id, watch));
            return true;
        },
        [this, id](const Result<bool>& undone) { take(id, undone ? Status() : Status(fail(undone.error()))); });
}

void PastImports::take(ImportId id, const Status& undone) {
    m_list->setBusy(false);
    Q_EMIT busyChanged(false);
    if (!undone && undone.error().code == ErrorCode::Conflict)
        return findObstacles(id, true);
    if (!undone && undone.error().code == ErrorCode::Cancelled)
        return m_context.navigator.notify({Tone::Info, tr("The import stays as it was made."), {}, {}});
    if (!undone) {
        Q_EMIT failed(undone.error());
        return;
    }
    load();
    Q_EMIT this->undone(id);
    m_context.navigator.saved();
    m_context.navigator.notify(
        {Tone::Good, tr("The import was undone. What it brought is gone, what it changed is as it was."), {}, {}});
}

/// \param tell as a notice, because somebody tried to undo it
void PastImports::findObstacles(ImportId id, bool tell) {
    run<UndoFindings>(
        tr("Reading past imports"),
        [id](ImportService& service, const ImportWatch&) { return service.undoFindings(id); },
        [this, id, tell](const Result<UndoFindings>& findings) {
            if (findings)
                m_list->setFindings(id, *findings);
            if (!tell)
                return;
            const bool knows = findings && !findings->mayUndo();
            m_context.navigator.notify(
                {Tone::Warning,
                 knows ? undoOutlook({}, *findings) : tr("This import was undone already. Nothing was changed now."),
                 {},
                 {}});
        });
}

} // namespace tawjih::ui
