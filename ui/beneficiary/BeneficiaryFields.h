#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "ui/widgets/RecordField.h"

#include <QJsonObject>

#include <span>

namespace tawjih::ui {

/// One intake field, and how a draft keeps it.
struct BeneficiaryField : RecordField<Beneficiary> {
    const char* key; ///< the name in the value type, and in FieldProblem
    QJsonValue (*save)(const Beneficiary&);
    void (*load)(Beneficiary&, const QJsonValue&); ///< leaves the field as it is when the value makes no sense
};

/// All fields that a person at the desk can change, in the order of the form.
[[nodiscard]] std::span<const BeneficiaryField> beneficiaryFields();

/// A person half typed in, as a draft keeps it; the id and the version beside, so that a later saving compares rightly.
[[nodiscard]] QJsonObject toDraft(const Beneficiary& person);
[[nodiscard]] Beneficiary fromDraft(const QJsonObject& draft);

} // namespace tawjih::ui
