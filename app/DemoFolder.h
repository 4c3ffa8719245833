#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/vault/Slot.h"

#include <QString>

#include <functional>

namespace tawjih {

/// With these anybody opens a demo desk: its people are invented, and README.md prints them.
inline constexpr auto demoLogin = "demo";
inline constexpr auto demoPassword = "zellige couture bijou";

/// Beside the desk: a centre's list of answers, to try its import with.
inline constexpr auto demoAnswers = "answers.csv";

struct DemoFolderOptions {
    int persons = 5000;
    quint64 seed = 1;
    vault::KdfCost cost = {};
};

/// Makes a desk of invented people in a new folder: Casablanca's desk, four colleagues, three years of work up to the
/// clock's today. Any thread. `progress(done, total)` in persons; returning false cancels. Whatever fails leaves no
/// folder.
[[nodiscard]] Status makeDemoFolder(const QString& folder, const DemoFolderOptions& options, const Clock& clock,
                                    const std::function<bool(int, int)>& progress = {});

/// Fills a desk that was made a moment ago, and that nobody has used, in the same way for its first account alone. Any
/// thread. Whatever fails, being cancelled too, removes the folder.
[[nodiscard]] Status fillNewDesk(const QString& folder, const QString& login, const QString& password,
                                 const DemoFolderOptions& options, const Clock& clock,
                                 const std::function<bool(int, int)>& progress = {});

} // namespace tawjih
