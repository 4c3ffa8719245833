#pragma once

#include "core/anonymise/Utility.h"
#include "core/release/OwnHierarchy.h"
#include "core/release/Release.h"

#include <QDate>
#include <QJsonObject>

namespace tawjih::release {

/// How records are made less exact.
enum class Method {
    Uniform, ///< one level for everybody, proven the best; who is too rare is left out
    Local,   ///< levels of their own for each class; hardly anybody is left out
    Cells,   ///< one level for everybody, single cells of rare persons blank
};

struct RecipeColumn {
    Attribute attribute = Attribute::Sex;
    FieldRole role = FieldRole::QuasiIdentifier;
    int level = 0; ///< no more exact than this level of the attribute's hierarchy; sensitive and plain columns: this
    double weight = 1; ///< how much exactness is worth here, beside the other quasi-identifiers
    std::optional<OwnHierarchy> hierarchy = {}; ///< in the place of the shipped one

    bool operator==(const RecipeColumn&) const = default;
};

/// What is to be released, for whom, and what is promised. Plain data: saved, reused, exported as JSON.
struct Recipe {
    QString code; ///< [a-z][a-z0-9_]*
    QString title;
    QString purpose;
    QString recipient;
    bool abroad = false; ///< the recipient is outside Morocco
    QDate from;          ///< registered on or after; null: from the first
    QDate to;            ///< and on or before; null: to the last
    std::vector<RecipeColumn> columns;
    int k = 5;
    double meanRisk = 0.03;
    double suppressionLimit = 0.05;          ///< share of the persons who may be left out
    std::vector<SensitivePromise> sensitive; ///< `field`: an attribute's code
    Method method = Method::Uniform;
    anonymise::Utility utility; ///< its weights stand with the columns
    TableProtection tables = TableProtection::Rounding;
    int tableParameter = 5; ///< the base of rounding, or the smallest count shown
    QChar delimiter = u';';
    int seconds = 60; ///< for the search; then the best found is taken, with its bound

    [[nodiscard]] const RecipeColumn* column(Attribute attribute) const;
    bool operator==(const Recipe&) const = default;
};

/// How the values of a column become less exact: by the column's own hierarchy, or the shipped one. See hierarchyOf of
/// either.
[[nodiscard]] Result<anonymise::Hierarchy> hierarchyOf(const RecipeColumn& column, const QStringList& values);
[[nodiscard]] int levelsOf(const RecipeColumn& column);

/// A recipe for reviewers abroad with everything on the careful side.
[[nodiscard]] Recipe carefulRecipe();

/// What a recipe lacks or has wrong, by its fields ("columns[2].level"); empty when it can be tried.
[[nodiscard]] std::vector<FieldProblem> problemsOf(const Recipe& recipe);

[[nodiscard]] QJsonObject toJson(const RecipeColumn& column);
/// \param path of the column, with which the places of its problems begin
[[nodiscard]] RecipeColumn recipeColumnFrom(const QJsonValue& json, const QString& path,
                                            std::vector<FieldProblem>& problems);
[[nodiscard]] QJsonObject toJson(const Recipe& recipe);
/// Errors: Invalid with the place of every member that is unknown, missing or of the wrong type.
[[nodiscard]] Result<Recipe> recipeFrom(const QJsonObject& json);

} // namespace tawjih::release

namespace tawjih {

template <>
struct Codes<release::Method> {
    static constexpr CodeEntry<release::Method> entries[] = {
        {release::Method::Uniform, "uniform", QT_TRANSLATE_NOOP("Codes", "the same for everybody")},
        {release::Method::Local, "local", QT_TRANSLATE_NOOP("Codes", "each group as exactly as can be")},
        {release::Method::Cells, "cells", QT_TRANSLATE_NOOP("Codes", "blank what is rare")},
    };
};

template <>
struct Codes<anonymise::Metric> {
    using M = anonymise::Metric;
    static constexpr CodeEntry<M> entries[] = {
        {M::Loss, "loss", QT_TRANSLATE_NOOP("Codes", "loss")},
        {M::AverageClassSize, "average_class_size", QT_TRANSLATE_NOOP("Codes", "average class size")},
        {M::Height, "height", QT_TRANSLATE_NOOP("Codes", "height")},
        {M::Precision, "precision", QT_TRANSLATE_NOOP("Codes", "precision")},
        {M::Discernability, "discernability", QT_TRANSLATE_NOOP("Codes", "discernability")},
        {M::NonUniformEntropy, "non_uniform_entropy", QT_TRANSLATE_NOOP("Codes", "non-uniform entropy")},
    };
};

template <>
struct Codes<anonymise::Aggregate> {
    using A = anonymise::Aggregate;
    static constexpr CodeEntry<A> entries[] = {
        {A::Sum, "sum", QT_TRANSLATE_NOOP("Codes", "sum")},
        {A::Maximum, "maximum", QT_TRANSLATE_NOOP("Codes", "maximum")},
        {A::ArithmeticMean, "arithmetic_mean", QT_TRANSLATE_NOOP("Codes", "arithmetic mean")},
        {A::GeometricMean, "geometric_mean", QT_TRANSLATE_NOOP("Codes", "geometric mean")},
        {A::Rank, "rank", QT_TRANSLATE_NOOP("Codes", "rank")},
    };
};

} // namespace tawjih
