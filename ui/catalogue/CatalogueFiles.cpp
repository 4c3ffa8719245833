#include "ui/catalogue/CatalogueFiles.h"

#include "ui/catalogue/CatalogueImportDialog.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"

#include <QFileInfo>
#include <QWidget>

namespace tawjih::ui {

namespace {

/// Work for a worker: borrows an exchange there and hands over what `work(exchange, job)` returned.
template <typename Value, typename Work>
auto lent(const CatalogueLender& lend, Work work) {
    return [lend, work = std::move(work)](Job& job) {
        Result<Value> result = fail(ErrorCode::Cancelled);
        const Status borrowed = lend([&](exchange::CatalogueExchange& exchange) -> Status {
            result = work(exchange, job);
            return {};
        });
        return borrowed ? result : Result<Value>(fail(borrowed.error()));
    };
}

} // namespace

CatalogueFiles::CatalogueFiles(const PageContext& context, CatalogueLender lend, ChangeNotifier& changes, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_lend(std::move(lend))
    , m_changes(changes)
    , m_page(page) {}

void CatalogueFiles::chooseImport() {
    const QString path = m_context.prompts.openFile(m_page, tr("Choose a catalogue"), tr("Catalogues (*.csv *.json)"));
    if (!path.isEmpty())
        importFile(path);
}

void CatalogueFiles::importFile(const QString& path) {
    using exchange::CatalogueComparison;
    m_context.jobs.run(
        tr("Reading the catalogue file"), this,
        lent<CatalogueComparison>(m_lend, [path](auto& exchange, Job&) { return exchange.preview(path); }),
        [this, path](Result<CatalogueComparison> comparison) {
            if (comparison)
                showComparison(path, *std::move(comparison));
            else
                Q_EMIT failed(comparison.error());
        });
}

void CatalogueFiles::showComparison(const QString& path, exchange::CatalogueComparison comparison) {
    auto* dialog = new CatalogueImportDialog(QFileInfo(path).fileName(), std::move(comparison), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path] { takeIn(path); });
    dialog->open();
}

void CatalogueFiles::takeIn(const QString& path) {
    using exchange::CatalogueComparison;
    m_context.jobs.run(
        tr("Importing the catalogue"), this,
        lent<CatalogueComparison>(m_lend,
                                  [path](auto& exchange, Job& job) {
                                      return exchange.import(path, [&job](qint64 done, qint64 total) {
                                          job.progress(done, total);
                                          return !job.isCancelled();
                                      });
                                  }),
        [this](Result<CatalogueComparison> taken) {
            if (!taken) {
                if (taken.error().code == ErrorCode::Cancelled)
                    m_context.navigator.notify(
                        {Tone::Info, tr("The import was stopped. Nothing was changed."), {}, {}});
                else
                    Q_EMIT failed(taken.error());
                return;
            }
            using exchange::EntryOutcome;
            const int count = taken->count(EntryOutcome::New) + taken->count(EntryOutcome::Changed);
            m_changes.notify(ChangeKind::Catalogue);
            m_context.navigator.saved();
            m_context.navigator.notify({Tone::Good, tr("%n entry(s) taken in.", nullptr, count), {}, {}});
        });
}

void CatalogueFiles::chooseExport() {
    const QString path = m_context.prompts.saveFile(m_page, tr("Export the catalogue"), tr("Catalogue.csv"),
                                                    QStringLiteral("CSV (*.csv);;JSON (*.json)"));
    if (!path.isEmpty())
        exportFile(path);
}

void CatalogueFiles::exportFile(const QString& path) {
    m_context.jobs.run(
        tr("Exporting the catalogue"), this,
        lent<int>(m_lend, [path](auto& exchange, Job&) { return exchange.exportTo(path); }),
        [this, path](Result<int> count) {
            if (!count)
                return Q_EMIT failed(count.error());
            m_context.navigator.notify(
                {Tone::Good,
                 tr("%n entry(s) written to %1.", nullptr, *count).arg(isolate(QFileInfo(path).fileName())),
                 {},
                 {}});
        });
}

} // namespace tawjih::ui
