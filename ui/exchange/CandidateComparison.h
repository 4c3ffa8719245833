#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/exchange/ImportField.h"
#include "core/exchange/RowCells.h"

namespace tawjih::ui {

/// How two values of a field go together.
enum class Agreement {
    OneSided, ///< one of the two is not known: it says nothing
    Different,
    Nearly, ///< another spelling, a slip of the pen, a year only
    Same
};

/// One field of a row beside the same of somebody on record, ready to be read.
struct FieldBeside {
    exchange::ImportField field = exchange::ImportField::GivenNameLatin;
    QString inFile;
    QString onRecord;
    Agreement agreement = Agreement::OneSided;
    bool operator==(const FieldBeside&) const = default;
};

/// Compares as core/identity does when it looks for the same person. Fields that neither has are left out.
[[nodiscard]] std::vector<FieldBeside> comparePersons(const Beneficiary& inFile, const Beneficiary& onRecord);

/// In words: "Same", "Nearly the same", "Different"; empty for OneSided.
[[nodiscard]] QString agreementText(Agreement agreement);

/// The person that a row of a list describes, as an import reads it.
[[nodiscard]] Beneficiary personInRow(const exchange::ImportPlan& plan, qint64 line, std::vector<QString> cells,
                                      QDate today);

} // namespace tawjih::ui
