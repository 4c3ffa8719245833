#pragma once

#include "core/beneficiary/BeneficiaryService.h"
#include "core/exchange/ImportRecord.h"
#include "core/exchange/RowProblem.h"
#include "core/identity/MatchScore.h"
#include "core/referral/ReferralDone.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace tawjih::exchange {

/// What becomes of a row.
enum class RowOutcome {
    New,
    Updated,      ///< somebody on record, whose file gets values from it
    AlreadyThere, ///< on record, or in an earlier row; nothing to change
    ToDecide,     ///< may be somebody on record or of an earlier row: not imported until somebody says
    Left,         ///< somebody decided so, or the policy registers nobody
    Invalid
};

/// Who a row of a list of persons may be. Probabilities are those of identity::MatchIndex.
struct RowCandidate {
    BeneficiaryId id; ///< null: somebody of an earlier row
    qint64 line = 0;  ///< that row; 0: on record
    double probability = 0;
    identity::Relation relation = identity::Relation::None;
    LikelySame person; ///< who that is, for the rows that a summary keeps
    bool operator==(const RowCandidate&) const = default;
};

/// One row of a preview or a report.
struct RowReport {
    qint64 line = 0;
    RowOutcome outcome = RowOutcome::New;
    qint64 sameAsLine = 0; ///< AlreadyThere: the line of this file that brought it; 0: it is on record
    std::vector<RowIssue> problems;
    std::vector<RowIssue> warnings;
    QString subject;          ///< whom or what the row is about, for the preview alone: never written to a report
    BeneficiaryId known = {}; ///< AlreadyThere, Updated: whom it is about
    std::vector<RowCandidate> candidates;  ///< the likeliest first, at most ImportSummary::candidates
    std::vector<ImportField> changes = {}; ///< Updated: the fields that get a value
    /// What stands in the columns, edits included, for the rows that a summary keeps; bounded
    /// (ImportSummary::cellLength).
    std::vector<QString> cells;

    /// "already there (line 3)", "Birth date: missing", in the language of the interface; empty when all is well.
    [[nodiscard]] QString reason() const;
    bool operator==(const RowReport&) const = default;
};

/// What a file holds, or what was imported of it. Bounded whatever the size of the file.
struct ImportSummary {
    static constexpr size_t previewRows = 200;
    static constexpr size_t notableRows = 10000;
    static constexpr size_t candidates = 5;           ///< of one row
    static constexpr qsizetype cellLength = 1000;     ///< a longer cell is cut and ends in "…"
    static constexpr qsizetype cellsKept = 8'000'000; ///< characters of all cells; rows beyond have none

    ImportKind kind = ImportKind::Persons;
    ImportPolicy policy = ImportPolicy::OnlyNew;
    qint64 rows = 0;
    qint64 fresh = 0;
    qint64 updated = 0;
    qint64 alreadyThere = 0;
    qint64 toDecide = 0;
    qint64 left = 0;
    qint64 invalid = 0;
    qint64 warned = 0;              ///< new or updated rows of which single values were left out
    std::vector<RowReport> first;   ///< the first rows, whatever their outcome
    std::vector<RowReport> notable; ///< the first rows that are not simply new or updated, without subjects and cells
    qint64 notableBeyond = 0;       ///< rows that `notable` had no room for
    /// The first `notableRows` rows that ask for something: invalid, to decide, or with warnings. With subject and
    /// cells.
    std::vector<RowReport> errors;
    qint64 errorsBeyond = 0; ///< such rows that `errors` had no room for
    QStringList unmappedHeaders;
    bool lacksBirthDates = false;       ///< the file has no column for them: its persons come in without
    std::vector<ReferralDone> answered; ///< what answers that were imported did, to be taken back as a whole
    std::optional<ImportId> importId;   ///< of `run`: to take it back

    void add(RowReport report);
    /// Rows of an outcome.
    [[nodiscard]] qint64 count(RowOutcome outcome) const;
    /// Whether `add` would keep this row with its cells.
    [[nodiscard]] bool keeps(const RowReport& report) const;

private:
    void keepCells(RowReport& report);
    qsizetype m_cellsKept = 0;
};

} // namespace tawjih::exchange

namespace tawjih {

template <>
struct Codes<exchange::RowOutcome> {
    using O = exchange::RowOutcome;
    static constexpr CodeEntry<O> entries[] = {
        {O::New, "new", QT_TRANSLATE_NOOP("Codes", "new")},
        {O::Updated, "updated", QT_TRANSLATE_NOOP("Codes", "filled in")},
        {O::AlreadyThere, "already-there", QT_TRANSLATE_NOOP("Codes", "already there")},
        {O::ToDecide, "to-decide", QT_TRANSLATE_NOOP("Codes", "to decide")},
        {O::Left, "left", QT_TRANSLATE_NOOP("Codes", "left out")},
        {O::Invalid, "invalid", QT_TRANSLATE_NOOP("Codes", "invalid")},
    };
};

} // namespace tawjih
