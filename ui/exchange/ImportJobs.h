#pragma once

#include "core/exchange/ImportService.h"
#include "ui/shell/JobRunner.h"

#include <functional>
#include <memory>

namespace tawjih::ui {

/// Lends an ImportService on the calling (worker's) thread, over a connection of its own, for the length of one call.
using ImportLender = std::function<Status(const std::function<Status(exchange::ImportService&)>&)>;

/// Runs `work` with a service in a worker, with progress and cancel; then `done` on this thread, unless `context` is
/// gone by then.
template <typename Value>
std::shared_ptr<Job>
runImport(JobRunner& jobs, const ImportLender& lend, QObject* context, const QString& title,
          std::function<Result<Value>(exchange::ImportService&, const exchange::ImportWatch&)> work,
          std::function<void(Result<Value>)> done) {
    return jobs.run(
        title, context,
        [lend, work = std::move(work)](Job& job) {
            exchange::ImportWatch watch;
            watch.progress = [&job](qint64 read, qint64 total) {
                job.progress(read, total);
                return !job.isCancelled();
            };
            Result<Value> result = fail(ErrorCode::Cancelled);
            const Status lent = lend([&](exchange::ImportService& service) -> Status {
                result = work(service, watch);
                return {};
            });
            return lent ? result : Result<Value>(fail(lent.error()));
        },
        std::move(done));
}

} // namespace tawjih::ui
