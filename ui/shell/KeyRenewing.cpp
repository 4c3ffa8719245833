// DeskController's way to a new key for the desk: out of it, through the work, and in again.
#include "ui/shell/DeskController.h"
#include "ui/shell/KeyRenewalPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RecoveryCodeView.h"
#include "ui/shell/UnlockPage.h"
#include "ui/widgets/ErrorText.h"

#include <QLocale>

namespace tawjih::ui {

void DeskController::renewKey(const vault::KeyRenewalOrder& order) {
    // After the dialog that asked has ended: its page is destroyed by what follows.
    QTimer::singleShot(0, this, [this, order] { startRenewal(order); });
}

void DeskController::startRenewal(const vault::KeyRenewalOrder& order) {
    if (!m_open || m_closing)
        return;
    keepWhatIsTyped();
    if (!endNestedLoops())
        return renewKey(order);
    m_idle.stop();
    auto* page = new KeyRenewalPage(m_parts.languages);
    m_parts.window.showEntry(page);
    auto ticket = m_open->desk().handOver();
    m_open.reset();
    m_clipboard.expire();
    if (!ticket)
        return afterRenewal({}, fail(ticket.error()));
    const auto shared = std::make_shared<vault::UnlockTicket>(*std::move(ticket));
    const auto job = m_jobs.run(
        tr("Giving the desk a new key"), page,
        [shared, order, &clock = m_parts.clock](Job& running) {
            return vault::renewKey(*shared, order, clock, [&running](int done, int total) {
                running.progress(done, total);
                return !running.isCancelled();
            });
        },
        [this, shared](const Result<vault::KeyRenewal>& renewed) { afterRenewal(std::move(*shared), renewed); });
    connect(&m_jobs, &JobRunner::progressed, page, &KeyRenewalPage::setProgress);
    connect(page, &KeyRenewalPage::stopRequested, page, [job] { job->cancel(); });
}

void DeskController::afterRenewal(vault::UnlockTicket ticket, const Result<vault::KeyRenewal>& renewed) {
    const Status entered = ticket.deskKey.isEmpty() ? Status(fail(renewed.error())) : enter(std::move(ticket));
    if (!entered) {
        showUnlock(m_folder, true);
        if (auto* page = qobject_cast<UnlockPage*>(m_parts.window.entry()))
            page->showError(entered.error());
        return;
    }
    Workbench* workbench = m_parts.window.workbench();
    if (!renewed) {
        const bool stopped = renewed.error().code == ErrorCode::Cancelled;
        workbench->notify({stopped ? Tone::Info : Tone::Danger, errorText(renewed.error()), {}, {}});
        return;
    }
    if (!renewed->recoveryCode.isEmpty())
        showRecoveryCode(renewed->recoveryCode, m_open->desk().identity().name(QLocale().name().left(2)),
                         m_parts.prompts, workbench);
    backUpUnderNewKey(!renewed->leftOut.empty());
}

void DeskController::backUpUnderNewKey(bool someLeftOut) {
    Workbench* workbench = m_parts.window.workbench();
    workbench->jobs().run(
        tr("Backing up"), workbench,
        [task = m_open->desk().prepareBackup()](Job& job) {
            return task([&job](int done, int total) {
                job.progress(done, total);
                return !job.isCancelled();
            });
        },
        [workbench, someLeftOut](const Result<QString>& written) {
            QString text =
                tr("The desk has a new key. Earlier backups keep the old one: lock them away or delete them.");
            if (someLeftOut)
                text += QLatin1Char(' ') % tr("Give a first password again to the accounts that were named.");
            if (!written)
                text += QLatin1Char(' ') % tr("Today’s backup was not made") % QStringLiteral(": ") %
                        errorText(written.error());
            workbench->notify({written ? Tone::Good : Tone::Warning, text, {}, {}});
        });
}

} // namespace tawjih::ui
