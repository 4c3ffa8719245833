#pragma once

#include "core/beneficiary/Beneficiary.h"

#include <QJsonObject>
#include <QString>

#include <span>
#include <vector>

namespace tawjih::ui {

/// One intake field: how the history names it, how two versions of a person are compared and merged by it, and how a
/// draft keeps it.
struct BeneficiaryField {
    const char* key;   ///< the name in the value type, and in FieldProblem
    const char* label; ///< English source text, in the context "BeneficiaryFields"
    bool (*same)(const Beneficiary&, const Beneficiary&);
    void (*take)(Beneficiary& to, const Beneficiary& from);
    QString (*text)(const Beneficiary&); ///< in the language of the interface; empty where nothing was said
    QJsonValue (*save)(const Beneficiary&);
    void (*load)(Beneficiary&, const QJsonValue&); ///< leaves the field as it is when the value makes no sense

    [[nodiscard]] QString name() const; ///< the label, translated
};

/// All fields that a person at the desk can change, in the order of the form.
[[nodiscard]] std::span<const BeneficiaryField> beneficiaryFields();

/// Those in which two versions differ.
[[nodiscard]] std::vector<const BeneficiaryField*> changedFields(const Beneficiary& before, const Beneficiary& after);

/// What an edit and a change made meanwhile come to: each field as the one who changed it has it. A field that both
/// changed to different values stays as in `theirs` and is named in `contested`: a person chooses.
struct MergedEdit {
    Beneficiary merged;
    std::vector<const BeneficiaryField*> contested;
};

/// \param base   the version that the edit began with
/// \param mine   the edit
/// \param theirs the version that stands now
[[nodiscard]] MergedEdit mergeEdit(const Beneficiary& base, const Beneficiary& mine, const Beneficiary& theirs);

/// A person half typed in, as a draft keeps it; the id and the version beside, so that a later saving compares rightly.
[[nodiscard]] QJsonObject toDraft(const Beneficiary& person);
[[nodiscard]] Beneficiary fromDraft(const QJsonObject& draft);

} // namespace tawjih::ui
