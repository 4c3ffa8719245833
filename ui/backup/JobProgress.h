#pragma once

#include "core/vault/Backup.h"
#include "ui/shell/JobRunner.h"

namespace tawjih::ui {

/// What a backup asks on its way: shows how far the job is, and goes on until it is cancelled.
[[nodiscard]] inline vault::BackupProgress progressOf(Job& job) {
    return [&job](int done, int total) {
        job.progress(done, total);
        return !job.isCancelled();
    };
}

} // namespace tawjih::ui
