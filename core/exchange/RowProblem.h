#pragma once

#include "core/base/Error.h"
#include "core/exchange/ImportField.h"

#include <optional>

namespace tawjih::exchange {

/// What can be wrong with a row of a file.
enum class RowProblem {
    // with its text, whatever its columns mean
    BrokenQuotes,
    CellTooLong,
    RecordTooLong,
    TooManyColumns,
    DamagedText,
    CellsBeyondHeaders,
    FewerCells,
    // with one cell
    Missing,
    NotADate,
    ImpossibleDate,
    InFuture,
    OutOfRange,
    UnknownValue, ///< not in a closed list
    NotANumber,
    Malformed,
    TooLong,
    Contradiction,
    CellError, ///< a spreadsheet's own: #N/A, #REF!…
    RepeatedNumber,
    // with what it refers to
    PersonUnknown,
    EstablishmentUnknown,
    ReferenceUnknown,
    // with what it would do
    StepRefused, ///< the referral's status does not allow it
    BeforeLastStep,
    NoPlace, ///< the intake has no free place
    // with the policy of the import
    NobodyMatches,  ///< nobody on record is exactly this person, and nobody new is registered
    SeveralMatch,   ///< several persons on record are
    LeftByDecision, ///< somebody decided so
};

/// One finding: the row is named by whoever holds it, the cell by its field or else its column; never the cell's
/// content.
struct RowIssue {
    RowProblem problem = RowProblem::Malformed;
    std::optional<ImportField> field;  ///< nothing: a column without field, or the row as a whole
    std::optional<size_t> column = {}; ///< from 0; nothing: no single cell
    bool operator==(const RowIssue&) const = default;
};

/// How a rule's refusal of a field is said of a row.
[[nodiscard]] RowProblem problemOf(FieldProblem::Kind kind);

/// "Birth date: missing", "Column C: a cell is too long", in the language of the interface.
[[nodiscard]] QString describe(const RowIssue& issue);

} // namespace tawjih::exchange

namespace tawjih {

template <>
struct Codes<exchange::RowProblem> {
    using P = exchange::RowProblem;
    static constexpr CodeEntry<P> entries[] = {
        {P::BrokenQuotes, "broken-quotes", QT_TRANSLATE_NOOP("Codes", "a quotation mark is not closed")},
        {P::CellTooLong, "cell-too-long", QT_TRANSLATE_NOOP("Codes", "a cell is too long")},
        {P::RecordTooLong, "record-too-long", QT_TRANSLATE_NOOP("Codes", "the row is too long")},
        {P::TooManyColumns, "too-many-columns", QT_TRANSLATE_NOOP("Codes", "the row has too many cells")},
        {P::DamagedText, "damaged-text", QT_TRANSLATE_NOOP("Codes", "some characters are not text")},
        {P::CellsBeyondHeaders, "cells-beyond-headers",
         QT_TRANSLATE_NOOP("Codes", "more cells than there are columns")},
        {P::FewerCells, "fewer-cells", QT_TRANSLATE_NOOP("Codes", "fewer cells than there are columns")},
        {P::Missing, "missing", QT_TRANSLATE_NOOP("Codes", "missing")},
        {P::NotADate, "not-a-date", QT_TRANSLATE_NOOP("Codes", "not a date")},
        {P::ImpossibleDate, "impossible-date", QT_TRANSLATE_NOOP("Codes", "no such day")},
        {P::InFuture, "in-future", QT_TRANSLATE_NOOP("Codes", "in the future")},
        {P::OutOfRange, "out-of-range", QT_TRANSLATE_NOOP("Codes", "out of range")},
        {P::UnknownValue, "unknown-value", QT_TRANSLATE_NOOP("Codes", "value not known")},
        {P::NotANumber, "not-a-number", QT_TRANSLATE_NOOP("Codes", "not a number")},
        {P::Malformed, "malformed", QT_TRANSLATE_NOOP("Codes", "not readable")},
        {P::TooLong, "too-long", QT_TRANSLATE_NOOP("Codes", "too long")},
        {P::Contradiction, "contradiction", QT_TRANSLATE_NOOP("Codes", "contradicts another column")},
        {P::CellError, "cell-error", QT_TRANSLATE_NOOP("Codes", "the cell holds an error of the spreadsheet")},
        {P::RepeatedNumber, "repeated-number", QT_TRANSLATE_NOOP("Codes", "another row of the file has the same")},
        {P::PersonUnknown, "person-unknown", QT_TRANSLATE_NOOP("Codes", "no such person on record")},
        {P::EstablishmentUnknown, "establishment-unknown",
         QT_TRANSLATE_NOOP("Codes", "no such training centre in the catalogue")},
        {P::ReferenceUnknown, "reference-unknown", QT_TRANSLATE_NOOP("Codes", "no letter has this reference")},
        {P::StepRefused, "step-refused", QT_TRANSLATE_NOOP("Codes", "not possible from where the referral stands")},
        {P::BeforeLastStep, "before-last-step", QT_TRANSLATE_NOOP("Codes", "before the referral’s last step")},
        {P::NoPlace, "no-place", QT_TRANSLATE_NOOP("Codes", "the intake has no free place")},
        {P::NobodyMatches, "nobody-matches", QT_TRANSLATE_NOOP("Codes", "nobody on record is exactly this person")},
        {P::SeveralMatch, "several-match", QT_TRANSLATE_NOOP("Codes", "several persons on record match")},
        {P::LeftByDecision, "left-by-decision", QT_TRANSLATE_NOOP("Codes", "you decided not to import it")},
    };
};

} // namespace tawjih
