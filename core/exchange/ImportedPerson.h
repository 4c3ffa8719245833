#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/exchange/RowCells.h"

namespace tawjih::exchange {

/// A row of a list of persons, read.
///
/// What is required: a name in one script, and a birth date, birth year or age. An empty birth cell is a gap in this
/// row, and the row is refused; a file that has no such column at all never asked, and its persons come in with the
/// birth date not said. Whatever else cannot be understood is left unknown, warned of and kept among the remarks.
struct ImportedPerson {
    Beneficiary person;
    RowFindings findings;
};

[[nodiscard]] ImportedPerson readPerson(RowCells cells);

/// What the rules refuse of a person, said of the columns.
[[nodiscard]] std::vector<RowIssue> issuesOf(const Beneficiary& person, QDate today, const ColumnMapping& mapping);

/// Whether no row of such a file can have a birth date: to be said once, not for each row.
[[nodiscard]] bool lacksBirthDates(const ColumnMapping& mapping);

} // namespace tawjih::exchange
