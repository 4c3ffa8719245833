#pragma once

#include "core/base/Result.h"
#include "core/exchange/ImportSummary.h"

#include <QIODevice>

namespace tawjih::exchange {

/// What became of a file, to keep: line numbers, outcomes and reasons, nothing of what the cells hold. In the language
/// of the interface.
namespace ImportReport {

/// The summary as lines of text.
[[nodiscard]] QString text(const ImportSummary& summary, const QString& fileName);

/// The notable rows as a table (line; columns; outcome; reasons): UTF-8 with a byte order mark, as spreadsheets expect.
/// Errors: IoFailed, DiskFull.
[[nodiscard]] Status writeCsv(const ImportSummary& summary, QIODevice& device);

} // namespace ImportReport
} // namespace tawjih::exchange
