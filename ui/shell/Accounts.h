#pragma once

#include "core/vault/Desk.h"
#include "core/vault/UserService.h"
#include "ui/shell/JobRunner.h"

#include <QCoreApplication>

namespace tawjih::ui {

/// Runs `work(UserService&)` in a worker: whatever sets a password takes a second or two. One at a time; the desk must
/// outlive the job, which the workbench sees to by waiting for its jobs when it is destroyed.
template <typename Work, typename Done>
void runOnAccounts(vault::Desk& desk, JobRunner& jobs, QObject* context, Work work, Done done) {
    using Value = std::invoke_result_t<Work, vault::UserService&>;
    jobs.run(
        QCoreApplication::translate("Accounts", "Computing the key"), context,
        [&desk, work = std::move(work)](Job&) -> Value {
            auto worker = desk.openWorker();
            if (!worker)
                return fail(worker.error());
            vault::UserService users((*worker)->context(), desk.keys());
            return work(users);
        },
        std::move(done));
}

} // namespace tawjih::ui
