#pragma once

#include "core/release/PackageReader.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "ui/release/ReleaseNeeds.h"
#include "ui/shell/JobRunner.h"

#include <atomic>

namespace tawjih::test {

/// A recipe of six columns.
[[nodiscard]] release::Recipe sampleRecipe();
/// What it makes of a desk of 1,320 persons.
[[nodiscard]] release::PreparedRelease samplePrepared();
/// A package as a reviewer opens it; one check fails where `sound` is false.
[[nodiscard]] release::OpenedPackage samplePackage(bool sound = true);

/// A desk that answers what the interface of anonymised exports asks of it, and remembers what was done.
class ReleaseBench {
public:
    explicit ReleaseBench(bool mayApprove = true);

    [[nodiscard]] ui::ReleaseNeeds needs();
    /// A line of the ledger. \param made minutes before the clock's now
    [[nodiscard]] release::Release entry(release::ReleaseState state, int made = 0) const;

    FixedClock clock;
    AnswersPrompts prompts;
    ui::JobRunner jobs;
    std::vector<release::SavedRecipe> recipes;
    std::vector<release::Release> releases;
    std::vector<release::ReleaseFault> faults; ///< instead of a release
    QHash<QString, qint64> persons;            ///< of the desk, by the values of any attribute
    std::optional<Error> packFails;
    std::atomic<bool> waits = false; ///< workers work until they are stopped
    std::atomic<int> prepared = 0;
    QStringList done; ///< "propose", "approve", "refuse", "written <hash>", in their order
    QString passphrase;
    bool mayApprove;
};

} // namespace tawjih::test
