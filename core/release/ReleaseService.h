#pragma once

#include "core/audit/ServiceContext.h"
#include "core/release/ReleaseLedger.h"
#include "core/release/ReleaseMaker.h"

namespace tawjih {

namespace release {

/// Recipes and releases of a desk. Preparing needs PrepareRelease, approving and writing packages ApproveRelease.
class ReleaseService {
public:
    explicit ReleaseService(const ServiceContext& context) : m_context(context) {}

    /// The shipped ones (version 0) and the desk's own; one of the desk's with the same code stands for the shipped
    /// one.
    [[nodiscard]] Result<std::vector<SavedRecipe>> recipes() const;
    /// Errors: Invalid with problemsOf(), Conflict (changed meanwhile).
    [[nodiscard]] Status saveRecipe(const Recipe& recipe, int version);
    /// Errors: NotFound, Conflict.
    [[nodiscard]] Status removeRecipe(const QString& code, int version);

    /// Who is in the recipe's scope and consented (anonymised statistics, and transfer abroad where the recipient is
    /// abroad), as they are today. Seconds for a large desk: for a worker's own connection.
    [[nodiscard]] Result<Source> source(const Recipe& recipe) const;
    /// How many persons on record have each value of an attribute, the unknown one among them: for inside the desk.
    /// Seconds for a large desk: for a worker's own connection.
    [[nodiscard]] Result<QHash<QString, qint64>> personsByValue(Attribute attribute) const;
    /// What has left the desk, for prepareRelease.
    [[nodiscard]] Result<std::vector<EarlierRelease>> earlier() const;

    /// Notes a prepared release for a supervisor to decide on. Errors: NotAllowed.
    [[nodiscard]] Result<Release> propose(const PreparedRelease& prepared);
    /// Approves or refuses it. `prepared`: what the supervisor saw, made anew; its digest must be that of the proposal.
    /// Errors: NotFound, Conflict (decided already, or other records), NotAllowed.
    [[nodiscard]] Result<Release> approve(ReleaseId id, const PreparedRelease& prepared);
    [[nodiscard]] Result<Release> refuse(ReleaseId id);
    /// The package was verified and is about to be handed out. Call it before it is. Errors: NotFound, Conflict (not
    /// approved).
    [[nodiscard]] Status noteWritten(ReleaseId id, const QString& packageHash);
    /// The latest first.
    [[nodiscard]] Result<std::vector<Release>> releases(int limit = 200) const;

private:
    [[nodiscard]] Result<Release> decide(ReleaseId id, ReleaseState state, const QByteArray& digest);

    ServiceContext m_context;
};

} // namespace release
} // namespace tawjih
