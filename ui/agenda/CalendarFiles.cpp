#include "ui/agenda/CalendarFiles.h"

#include "core/base/ChangeNotifier.h"
#include "core/base/SafeFile.h"
#include "ui/agenda/CalendarDialogs.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/ErrorText.h"

#include <QFileInfo>

namespace tawjih::ui {

using exchange::AgendaExchange;
using exchange::CalendarTaken;

namespace {

/// Work for a worker: borrows an exchange there and hands over what `work(exchange, job)` returned.
template <typename Value, typename Work>
auto lent(const CalendarLender& lend, Work work) {
    return [lend, work = std::move(work)](Job& job) {
        Result<Value> result = fail(ErrorCode::Cancelled);
        const Status borrowed = lend([&](AgendaExchange& exchange) -> Status {
            result = work(exchange, job);
            return {};
        });
        return borrowed ? result : Result<Value>(fail(borrowed.error()));
    };
}

} // namespace

CalendarFiles::CalendarFiles(const PageContext& context, Needs needs, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_needs(std::move(needs))
    , m_window(window) {}

void CalendarFiles::chooseImport() {
    const QString path =
        m_context.prompts.openFile(m_window, tr("Choose a calendar file"), tr("Calendars (*.ics *.ical)"));
    if (!path.isEmpty())
        importFile(path);
}

void CalendarFiles::importFile(const QString& path) {
    m_context.jobs.run(tr("Reading the calendar file"), this,
                       lent<CalendarTaken>(m_needs.lend,
                                           [path](AgendaExchange& exchange, Job&) -> Result<CalendarTaken> {
                                               TRY_ASSIGN(const QByteArray file,
                                                          readBounded(path, exchange::ICalendar::sizeLimit));
                                               return exchange.preview(file);
                                           }),
                       [this, path](Result<CalendarTaken> taken) {
                           if (taken)
                               showTaken(path, *taken);
                           else
                               report(taken.error());
                       });
}

void CalendarFiles::showTaken(const QString& path, const CalendarTaken& taken) {
    auto* dialog = new CalendarImportDialog(QFileInfo(path).fileName(), taken, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, path, dialog] { takeIn(path, dialog->forEverybody() ? UserId() : m_needs.actor.id); });
    dialog->open();
}

void CalendarFiles::takeIn(const QString& path, UserId owner) {
    m_context.jobs.run(tr("Importing the calendar file"), this,
                       lent<CalendarTaken>(m_needs.lend,
                                           [path, owner](AgendaExchange& exchange, Job& job) -> Result<CalendarTaken> {
                                               TRY_ASSIGN(const QByteArray file,
                                                          readBounded(path, exchange::ICalendar::sizeLimit));
                                               return exchange.read(file, owner, [&job](qint64 done, qint64 total) {
                                                   job.progress(done, total);
                                                   return !job.isCancelled();
                                               });
                                           }),
                       [this](Result<CalendarTaken> taken) {
                           if (!taken) {
                               if (taken.error().code == ErrorCode::Cancelled)
                                   return m_context.navigator.notify(
                                       {Tone::Info, tr("The import was stopped. Nothing was changed."), {}, {}});
                               return report(taken.error());
                           }
                           m_needs.changes.notify(ChangeKind::Agenda);
                           m_context.navigator.saved();
                           QStringList words{tr("%n event(s) taken in.", nullptr, taken->added + taken->changed)};
                           if (const auto found = static_cast<int>(taken->findings.size()); found > 0)
                               words << tr("%n remark(s) about the file.", nullptr, found);
                           m_context.navigator.notify({Tone::Good, words.join(u' '), {}, {}});
                       });
}

void CalendarFiles::chooseExport(QDate first, QDate last, bool everybody) {
    auto* dialog = new CalendarExportDialog({first, last, everybody, exchange::CalendarNames::None}, m_needs.clock,
                                            m_needs.actor.roles, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const CalendarExportDialog::Choice choice = dialog->choice();
        const QString path = m_context.prompts.saveFile(m_window, tr("Export a calendar file"), tr("Agenda.ics"),
                                                        tr("Calendars (*.ics)"));
        if (!path.isEmpty())
            write(path, choice.first, choice.last, choice.everybody ? std::nullopt : std::optional(m_needs.actor.id),
                  choice.names);
    });
    dialog->open();
}

void CalendarFiles::write(const QString& path, QDate first, QDate last, std::optional<UserId> advisor,
                          exchange::CalendarNames names) {
    m_context.jobs.run(tr("Exporting the calendar file"), this,
                       lent<bool>(m_needs.lend,
                                  [=](AgendaExchange& exchange, Job&) -> Result<bool> {
                                      TRY(exchange.writeTo(path, first, last, advisor, names));
                                      return true;
                                  }),
                       [this, path](Result<bool> written) {
                           if (!written)
                               return report(written.error());
                           m_context.navigator.notify(
                               {Tone::Good, tr("Written to %1.").arg(isolate(QFileInfo(path).fileName())), {}, {}});
                       });
}

void CalendarFiles::report(const Error& error) {
    m_context.navigator.notify({Tone::Danger, errorText(error), {}, {}});
}

} // namespace tawjih::ui
