#pragma once

#include "core/exchange/ColumnMapping.h"
#include "core/exchange/ImportSummary.h"
#include "core/exchange/RowCells.h"
#include "ui/widgets/Colors.h"

namespace tawjih::ui {

/// Which column a list lacks; empty when it has what its kind asks for.
[[nodiscard]] QString missingText(const exchange::ColumnMapping& mapping);

/// By what the file is read as it is.
[[nodiscard]] QString evidenceText(const exchange::ImportPlan& plan);

/// A column by its header, or else by its place.
[[nodiscard]] QString columnName(const std::vector<QString>& headers, size_t column);

/// One line of help.
[[nodiscard]] QString policyHelp(exchange::ImportPolicy policy);

/// What the button does: "Import 118 persons, update 14".
[[nodiscard]] QString importVerb(const exchange::ImportSummary& summary);

/// What an import did, in sentences.
[[nodiscard]] QString importedText(const exchange::ImportSummary& summary);
/// The same in one short sentence: "118 persons registered, 14 updated."
[[nodiscard]] QString importedLine(const exchange::ImportSummary& summary);

[[nodiscard]] Tone outcomeTone(exchange::RowOutcome outcome);

/// "probably the same person", "perhaps a relative".
[[nodiscard]] QString likelihoodText(const exchange::RowCandidate& candidate);
/// What was decided, with the number of the person it is about.
[[nodiscard]] QString decisionText(const exchange::RowDecision& decision,
                                   const std::vector<exchange::RowCandidate>& candidates);

/// What undoing an import would do, or what is in the way.
[[nodiscard]] QString undoOutlook(const exchange::ImportRecord& record, const exchange::UndoFindings& findings);

/// Why a list was not taken in, and what to do.
[[nodiscard]] QString failureText(const Error& error);

} // namespace tawjih::ui
