#pragma once

#include "core/base/Codes.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <vector>

namespace tawjih::release {

/// What is judged about a package. The words are in ReleaseWords under "check.<code>".
enum class CheckCode {
    FilesListed,      ///< no file that the manifest does not name
    FilesPresent,     ///< none that it names is missing
    FilesIntact,      ///< sizes and SHA-256
    DocumentsPresent, ///< codebook, report and read-me in every language, descriptors
    ClaimsReadable,   ///< promise.json
    DescriptorValid,  ///< datapackage.json
    DescriptorAgrees, ///< with the files and with promise.json
    CodebookAgrees,   ///< ddi.xml with the data
    CsvReadable,
    ColumnsExpected, ///< no other column than those promised
    FreeTextAbsent,  ///< every column of text has a list
    ValuesTyped,
    ValuesListed,
    ValuesPresent, ///< no empty cell where a value is required
    RowsSorted,    ///< so that their order tells nothing
    TagsAgree,     ///< the copies with HXL tags with the files and promise.json
    CountsAgree,
    FiguresAgree, ///< the risk that promise.json names with the data
    HierarchyMonotone,
    ReleasedLevel, ///< every value of a quasi-identifier is a text of its released level
    ClassSize,
    MeanRisk,
    DistinctDiversity,
    EntropyDiversity,
    GrassbergerDiversity,
    RecursiveDiversity,
    EqualCloseness,
    OrderedCloseness,
    HierarchicalCloseness,
    TableWellFormed,
    TableRounded,
    TableThreshold,
    TableAdditive,
    TableHiding, ///< no hidden count follows from the shown ones of its row or column
    PersonalDataAbsent,
    FormulasAbsent,
};

struct Check {
    CheckCode code = CheckCode::FilesListed;
    QString subject; ///< a path of the package, or a field's or a table's name; never a value
    bool passed = false;
    double found = 0;    ///< what was counted or computed: the worst class, the cells that fail
    double required = 0; ///< what was promised of it
    bool operator==(const Check&) const = default;
};

struct VerificationReport {
    std::vector<Check> checks;
    bool encrypted = false; ///< every file is
    qint64 records = 0;
    qint64 classes = 0;

    [[nodiscard]] bool passed() const;
    [[nodiscard]] std::vector<Check> failures() const;
};

/// Judges a package by nothing but its bytes. It shares no code with what writes packages and none with the
/// anonymisation, so that one fault cannot hide itself.
///
/// Errors: NotFound, FileUnreadable; WrongPassword (or none given); FileMalformed with why in `detail`: "archive",
/// "name", "entries", "size", "ratio"; Cancelled.
/// \param mayGoOn returning false cancels
[[nodiscard]] Result<VerificationReport> verifyPackage(const QString& path, const QString& passphrase,
                                                       const std::function<bool()>& mayGoOn = {});

/// The same for a package in memory.
[[nodiscard]] Result<VerificationReport> verifyArchive(const QByteArray& archive, const QString& passphrase,
                                                       const std::function<bool()>& mayGoOn = {});

/// Judges the data, promise.json, datapackage.json and ddi.xml alone, by path: what the report of a package that is
/// still being made says of it.
[[nodiscard]] VerificationReport verifyData(const QMap<QString, QByteArray>& files);

} // namespace tawjih::release

// The labels are never shown: documents and interface take their words from ReleaseWords.
template <>
struct tawjih::Codes<tawjih::release::CheckCode> {
    using Code = release::CheckCode;
    static constexpr CodeEntry<Code> entries[] = {
        {Code::FilesListed, "files_listed", ""},
        {Code::FilesPresent, "files_present", ""},
        {Code::FilesIntact, "files_intact", ""},
        {Code::DocumentsPresent, "documents_present", ""},
        {Code::ClaimsReadable, "claims_readable", ""},
        {Code::DescriptorValid, "descriptor_valid", ""},
        {Code::DescriptorAgrees, "descriptor_agrees", ""},
        {Code::CodebookAgrees, "codebook_agrees", ""},
        {Code::CsvReadable, "csv_readable", ""},
        {Code::ColumnsExpected, "columns_expected", ""},
        {Code::FreeTextAbsent, "free_text_absent", ""},
        {Code::ValuesTyped, "values_typed", ""},
        {Code::ValuesListed, "values_listed", ""},
        {Code::ValuesPresent, "values_present", ""},
        {Code::RowsSorted, "rows_sorted", ""},
        {Code::TagsAgree, "tags_agree", ""},
        {Code::CountsAgree, "counts_agree", ""},
        {Code::FiguresAgree, "figures_agree", ""},
        {Code::HierarchyMonotone, "hierarchy_monotone", ""},
        {Code::ReleasedLevel, "released_level", ""},
        {Code::ClassSize, "class_size", ""},
        {Code::MeanRisk, "mean_risk", ""},
        {Code::DistinctDiversity, "distinct_diversity", ""},
        {Code::EntropyDiversity, "entropy_diversity", ""},
        {Code::GrassbergerDiversity, "grassberger_diversity", ""},
        {Code::RecursiveDiversity, "recursive_diversity", ""},
        {Code::EqualCloseness, "equal_closeness", ""},
        {Code::OrderedCloseness, "ordered_closeness", ""},
        {Code::HierarchicalCloseness, "hierarchical_closeness", ""},
        {Code::TableWellFormed, "table_well_formed", ""},
        {Code::TableRounded, "table_rounded", ""},
        {Code::TableThreshold, "table_threshold", ""},
        {Code::TableAdditive, "table_additive", ""},
        {Code::TableHiding, "table_hiding", ""},
        {Code::PersonalDataAbsent, "personal_data_absent", ""},
        {Code::FormulasAbsent, "formulas_absent", ""},
    };
};
