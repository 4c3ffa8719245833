#pragma once

#include "core/base/Result.h"
#include "core/release/ReleaseLedger.h"
#include "core/release/ReleaseMaker.h"

namespace tawjih::db {
class Connection;
}

namespace tawjih::release {

/// Recipes of the desk's own, and the ledger of releases.
class ReleaseRepository {
public:
    explicit ReleaseRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Result<std::vector<SavedRecipe>> recipes() const;
    /// Also one that was taken back.
    [[nodiscard]] Result<std::optional<SavedRecipe>> findRecipe(const QString& code) const;
    [[nodiscard]] Status insert(const SavedRecipe& recipe);
    /// Keeps the version before in the history. Error Conflict.
    [[nodiscard]] Status update(const SavedRecipe& recipe);

    [[nodiscard]] Status insert(const Release& release, const EarlierRelease& classes);
    /// State, decision and package of a release.
    [[nodiscard]] Status update(const Release& release);
    [[nodiscard]] Result<std::optional<Release>> find(ReleaseId id) const;
    [[nodiscard]] Result<std::vector<Release>> releases(int limit) const;
    /// What was published by the packages that were written.
    [[nodiscard]] Result<std::vector<EarlierRelease>> published() const;

private:
    db::Connection& m_db;
};

} // namespace tawjih::release
