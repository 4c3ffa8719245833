#pragma once

#include "core/anonymise/Anonymisation.h"
#include "core/release/PersonalDataScan.h"
#include "core/release/Recipe.h"

#include <functional>

namespace tawjih::release {

/// The persons that a recipe is about, one record each, a column for each of the recipe's in their order: codes as the
/// record has them. For inside the desk only.
struct Source {
    anonymise::Microdata records; ///< who consented
    /// To which household on record each of them belongs, an empty text: to none. Measured by and never published;
    /// without codes where nothing is known.
    anonymise::CodedColumn households;
    qint64 inScope = 0; ///< persons, before consents were asked
    qint64 withoutConsent = 0;
    KnownPersonalData known;
    Texts desk;
    QString authorisation; ///< CNDP number
};

/// What was published before, as far as the next release has to know it.
struct EarlierRelease {
    QUuid id;
    QDateTime createdAt;
    std::vector<RecipeColumn> columns; ///< its quasi-identifiers; `level`: at which each was published at least
    std::vector<QStringList> rows;     ///< published texts of one class
    std::vector<qint64> counts;        ///< its records
};

/// What becomes of one column.
struct ColumnOutcome {
    Attribute attribute = Attribute::Sex;
    FieldRole role = FieldRole::QuasiIdentifier;
    int lowestLevel = 0; ///< of the published records; the same twice where the method is uniform
    int highestLevel = 0;
    int valuesBefore = 0;
    int valuesAfter = 0;
    double told = 0; ///< granularity, 0 nothing to 1 everything
};

/// Values that few persons share: for the desk's own eyes.
struct ExposedGroup {
    QStringList values; ///< a code for each quasi-identifier, in the recipe's order
    qint64 persons = 0;
};

/// A release that is ready to be approved.
struct PreparedRelease {
    Recipe recipe;
    PackageContent content; ///< without who approved it
    std::vector<ColumnOutcome> columns;
    double told = 0; ///< granularity over all quasi-identifiers
    qint64 heldBack =
        0; ///< records left out so that no earlier release gives them away; among content.counts.suppressed
    std::vector<ExposedGroup> exposed; ///< before; the smallest first
    QByteArray digest;                 ///< SHA-256 of the published records: the same data and recipe give the same
};

/// Why a release can't be made, and what would make it possible.
struct ReleaseFault {
    enum class Kind {
        NobodyInScope, ///< no person of the recipe's period
        NobodyConsented,
        AuthorisationMissing, ///< the recipient is abroad and the desk has no CNDP number
        NoQuasiIdentifier,
        TooFewPersons,     ///< k above the number of persons; possible: that number
        TooFewValues,      ///< l above the values of the column; possible: their number
        ValueUnknown,      ///< the hierarchy of the column lacks a value of the record
        Impossible,        ///< no generalisation keeps the promises; possible: share that would have to be left out
        PersonalDataFound, ///< see findings
        RecipeInvalid,     ///< see problems
    };
    Kind kind = Kind::Impossible;
    std::optional<Attribute> attribute;
    double possible = 0;
    std::vector<PersonalDataFinding> findings;
    std::vector<FieldProblem> problems;
};

/// A release, or all that prevents it.
using ReleaseResult = tl::expected<PreparedRelease, std::vector<ReleaseFault>>;

/// Makes records less exact as the recipe asks, measures, and checks against what was published before. Any thread; no
/// database. Fails with no fault at all when cancelled.
[[nodiscard]] ReleaseResult prepareRelease(const Source& source, const Recipe& recipe,
                                           const std::vector<EarlierRelease>& earlier, const QDateTime& now,
                                           const anonymise::Effort& effort = {});

/// What a later release has to know of this one.
[[nodiscard]] EarlierRelease rememberedOf(const PreparedRelease& release);

} // namespace tawjih::release
