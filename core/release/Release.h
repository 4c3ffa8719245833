#pragma once

#include "core/anonymise/Microdata.h"
#include "core/base/Codes.h"
#include "core/base/Language.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tawjih::release {

/// A text in the languages in which a package's documents are made.
struct Texts {
    QString french;
    QString arabic;
    QString english;

    [[nodiscard]] const QString& in(Language language) const;
    bool operator==(const Texts&) const = default;
};

/// What a field is to somebody who would recognise people in it.
enum class FieldRole { QuasiIdentifier, Sensitive, Plain };

/// Types of Frictionless Table Schema. Text that is no code of a list has none: it cannot be published.
enum class FieldType { String, Integer, Boolean, Date, Year };

/// One value of a code list.
struct Category {
    QString code;
    Texts label;
    bool operator==(const Category&) const = default;
};

/// A column of the microdata.
struct Field {
    QString name; ///< [a-z][a-z0-9_]*, the header in the file
    Texts title;
    Texts description;
    FieldRole role = FieldRole::Plain;
    FieldType type = FieldType::String;
    bool required = true;             ///< no record is without it; otherwise an empty cell is a value of its own
    QString hxl;                      ///< "#country+origin"; may be empty
    std::vector<Category> categories; ///< of the released level; String needs them
    std::vector<Texts> levels;        ///< names of the hierarchy's levels from 0
    int level = 0;                    ///< the released one
    /// From the released level's text to the most general one; a quasi-identifier needs it.
    std::vector<QStringList> hierarchy;
    bool operator==(const Field&) const = default;
};

/// What is promised of the values of a sensitive field within every class (definitions: core/anonymise/PrivacyModel.h,
/// closeness relative to the published records).
enum class SensitiveModel {
    DistinctDiversity,
    EntropyDiversity,
    GrassbergerDiversity, ///< entropy by Grassberger's estimator of 2003
    RecursiveDiversity,
    EqualCloseness,
    OrderedCloseness,      ///< by ranks in `order`
    HierarchicalCloseness, ///< by the field's hierarchy, which then begins with the value itself
};

struct SensitivePromise {
    SensitiveModel model = SensitiveModel::DistinctDiversity;
    QString field;
    double parameter = 3; ///< l or t
    double c = 3;         ///< of recursive diversity
    QStringList order;    ///< codes from first to last, of ordered closeness
    bool operator==(const SensitivePromise&) const = default;
};

/// Everything that holds of the published records.
struct Promises {
    int k = 5;
    double meanRisk = 0.03; ///< mean of 1/f over the records at most; HDX publishes below 3 %
    std::vector<SensitivePromise> sensitive;
    bool operator==(const Promises&) const = default;
};

/// Persons, from the question to the file: inScope = withoutConsent + suppressed + published.
struct Counts {
    qint64 inScope = 0;
    qint64 withoutConsent = 0;
    qint64 suppressed = 0;
    qint64 published = 0;
    bool operator==(const Counts&) const = default;
};

/// How the counts of a table are protected.
enum class TableProtection { Rounding, Suppression };

/// A column of a table: what is counted by, or counts.
struct TableColumn {
    QString name;
    Texts title;
    QString hxl;
    bool isCount = false;
    std::vector<Category> categories; ///< of a column that is counted by
    bool operator==(const TableColumn&) const = default;
};

/// The code of a row that is the sum of the rows that differ from it in this column only (as SDMX writes it).
inline constexpr QLatin1String totalCode{"_T"};

struct Table {
    QString name; ///< [a-z][a-z0-9_]*, the file's name
    Texts title;
    Texts note; ///< how it is protected
    TableProtection protection = TableProtection::Rounding;
    int parameter = 5; ///< the base of rounding, or the smallest count shown
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows; ///< a hidden count is empty
    bool operator==(const Table&) const = default;
};

/// Risk of being recognised; shares from 0 to 1.
struct RiskFigures {
    double smallestClass = 0; ///< records
    double prosecutor = 0;    ///< largest 1/f
    double journalist = 0;    ///< largest 1/F in the population
    double marketer = 0;      ///< records that could be recognised: classes divided by records
    double globalRisk = 0;    ///< mean of the individual risks
    double below2 = 0;        ///< records in classes smaller than 2, 3, 5
    double below3 = 0;
    double below5 = 0;
    double household = 0;     ///< mean probability that somebody of one's household is recognised
    double householdMost = 0; ///< the highest
    double sudaRecords = 0;   ///< records with a special unique
    double sudaScore = 0;     ///< mean DIS score
    bool operator==(const RiskFigures&) const = default;
};

/// How the transformation was found.
struct SearchFigures {
    double transformations = 0; ///< that there are
    double examined = 0;
    double loss = 0;
    double bound = 0; ///< no transformation loses less
    bool proven = false;
    bool operator==(const SearchFigures&) const = default;
};

/// A line of the recipe or of the utility figures, as the report prints it.
struct Fact {
    Texts name;
    Texts value;
    bool operator==(const Fact&) const = default;
};

/// All that a package is made of. Nothing in it names a person.
struct PackageContent {
    QString name; ///< [a-z0-9][a-z0-9._-]*, of the data package
    Texts title;
    Texts purpose;
    QString recipient;
    Texts desk;
    QDateTime created; ///< UTC
    Texts legalBasis;
    QString authorisation; ///< the CNDP number; may be empty
    Texts approverRole;
    QString approverCode; ///< initials or code of the account, never a name
    Texts licence;
    std::vector<Fact> recipe;
    std::vector<Field> fields;
    anonymise::Microdata records; ///< anonymised, suppressed ones left out; a column a field, in their order
    Promises promises;
    Counts counts;
    std::vector<Table> tables;
    RiskFigures before;
    RiskFigures after;
    SearchFigures search;
    std::vector<Fact> utility;
};

/// What keeps a content from being packed: fields of PackageContent by their names, "fields[2].categories". Texts that
/// a spreadsheet could run as a formula, and lists that lack a published code, are among it.
[[nodiscard]] std::vector<FieldProblem> problemsOf(const PackageContent& content);

} // namespace tawjih::release

// The labels are never shown: documents and interface take their words from ReleaseWords.
namespace tawjih {

template <>
struct Codes<release::FieldRole> {
    static constexpr CodeEntry<release::FieldRole> entries[] = {
        {release::FieldRole::QuasiIdentifier, "quasi_identifier", ""},
        {release::FieldRole::Sensitive, "sensitive", ""},
        {release::FieldRole::Plain, "plain", ""},
    };
};

template <>
struct Codes<release::FieldType> {
    static constexpr CodeEntry<release::FieldType> entries[] = {
        {release::FieldType::String, "string", ""},   {release::FieldType::Integer, "integer", ""},
        {release::FieldType::Boolean, "boolean", ""}, {release::FieldType::Date, "date", ""},
        {release::FieldType::Year, "year", ""},
    };
};

template <>
struct Codes<release::SensitiveModel> {
    static constexpr CodeEntry<release::SensitiveModel> entries[] = {
        {release::SensitiveModel::DistinctDiversity, "distinct_diversity", ""},
        {release::SensitiveModel::EntropyDiversity, "entropy_diversity", ""},
        {release::SensitiveModel::GrassbergerDiversity, "grassberger_diversity", ""},
        {release::SensitiveModel::RecursiveDiversity, "recursive_diversity", ""},
        {release::SensitiveModel::EqualCloseness, "equal_closeness", ""},
        {release::SensitiveModel::OrderedCloseness, "ordered_closeness", ""},
        {release::SensitiveModel::HierarchicalCloseness, "hierarchical_closeness", ""},
    };
};

template <>
struct Codes<release::TableProtection> {
    static constexpr CodeEntry<release::TableProtection> entries[] = {
        {release::TableProtection::Rounding, "rounding", ""},
        {release::TableProtection::Suppression, "suppression", ""},
    };
};

} // namespace tawjih
