#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/base/Clock.h"
#include "core/release/PackageReader.h"
#include "core/release/ReleaseService.h"
#include "ui/widgets/RecordField.h"

namespace tawjih::ui {

class Job;

/// A package as it is going to lie in its file.
struct PackedRelease {
    QByteArray bytes;
    QString sha256; ///< hexadecimal
};

/// Opens a package of whomever. Called on a worker.
using PackageOpener =
    std::function<Result<release::OpenedPackage>(const QString& path, const QString& passphrase, Job&)>;

/// What is asked of the desk to make anonymised exports.
struct ReleaseNeeds {
    explicit ReleaseNeeds(const Clock& used) : clock(used) {}

    const Clock& clock;
    std::function<Result<std::vector<release::SavedRecipe>>()> recipes;
    std::function<Status(const release::Recipe&, int version)> saveRecipe;
    std::function<Status(const QString& code, int version)> removeRecipe;
    std::function<Result<std::vector<release::Release>>()> releases;
    std::function<Result<release::Release>(const release::PreparedRelease&)> propose;
    std::function<Result<release::Release>(ReleaseId, const release::PreparedRelease&)> approve;
    std::function<Result<release::Release>(ReleaseId)> refuse;
    std::function<Status(ReleaseId, const QString& packageHash)> noteWritten;
    /// Called on a worker: how many persons of the desk have each value.
    std::function<Result<QHash<QString, qint64>>(release::Attribute, Job&)> personsByValue;
    /// Called on a worker: reads who is concerned and makes them less exact.
    std::function<Result<release::ReleaseResult>(const release::Recipe&, Job&)> prepare;
    /// Called on a worker: makes the package and verifies it from its bytes.
    std::function<Result<PackedRelease>(const release::PreparedRelease&, const QString& passphrase, Job&)> pack;
    UserNames users;
    bool mayApprove = false;
};

} // namespace tawjih::ui
