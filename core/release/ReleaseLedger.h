#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"
#include "core/beneficiary/Beneficiary.h"
#include "core/release/Recipe.h"

namespace tawjih::release {

enum class ReleaseState { Proposed, Approved, Refused };

/// A line of the ledger of releases.
struct Release {
    ReleaseId id;
    QDateTime recordedAt;
    UserId recordedBy;
    Recipe recipe;
    Counts counts;
    RiskFigures after;
    QByteArray digest;
    ReleaseState state = ReleaseState::Proposed;
    QDateTime decidedAt; ///< null while proposed
    UserId decidedBy;
    QString packageHash; ///< SHA-256 of the package, hexadecimal; empty before it was written
};

/// A recipe as it is kept.
struct SavedRecipe {
    RecipeId id;
    RecordStamp stamp; ///< version 0: a shipped one
    Recipe recipe;
    bool active = true; ///< false: taken back
};

} // namespace tawjih::release

namespace tawjih {

template <>
struct Codes<release::ReleaseState> {
    static constexpr CodeEntry<release::ReleaseState> entries[] = {
        {release::ReleaseState::Proposed, "proposed", QT_TRANSLATE_NOOP("Codes", "waits for a decision")},
        {release::ReleaseState::Approved, "approved", QT_TRANSLATE_NOOP("Codes", "approved")},
        {release::ReleaseState::Refused, "refused", QT_TRANSLATE_NOOP("Codes", "refused")},
    };
};

} // namespace tawjih
