#pragma once

#include "core/exchange/ColumnMapping.h"
#include "core/exchange/ImportSummary.h"
#include "core/exchange/RowCells.h"

namespace tawjih::ui {

/// Which column a list lacks; empty when it has what its kind asks for.
[[nodiscard]] QString missingText(const exchange::ColumnMapping& mapping);

/// What an import did, in sentences.
[[nodiscard]] QString importedText(const exchange::ImportSummary& summary);

/// By what the file is read as it is.
[[nodiscard]] QString evidenceText(const exchange::ImportPlan& plan);

/// Why a list was not taken in, and what to do.
[[nodiscard]] QString failureText(const Error& error);

} // namespace tawjih::ui
