#pragma once

#include "core/beneficiary/Beneficiary.h"

namespace tawjih {

/// Employment outcome. Unreachable is never counted as not employed.
enum class EmploymentSituation { Employed, SelfEmployed, FurtherTraining, Seeking, Inactive, Left, Unreachable };

template <>
struct Codes<EmploymentSituation> {
    static constexpr CodeEntry<EmploymentSituation> entries[] = {
        {EmploymentSituation::Employed, "employed", QT_TRANSLATE_NOOP("Codes", "employed")},
        {EmploymentSituation::SelfEmployed, "self_employed", QT_TRANSLATE_NOOP("Codes", "self-employed")},
        {EmploymentSituation::FurtherTraining, "further_training", QT_TRANSLATE_NOOP("Codes", "in further training")},
        {EmploymentSituation::Seeking, "seeking", QT_TRANSLATE_NOOP("Codes", "seeking work")},
        {EmploymentSituation::Inactive, "inactive", QT_TRANSLATE_NOOP("Codes", "inactive")},
        {EmploymentSituation::Left, "left", QT_TRANSLATE_NOOP("Codes", "left the area")},
        {EmploymentSituation::Unreachable, "unreachable", QT_TRANSLATE_NOOP("Codes", "unreachable")},
    };
};

/// What an outcome rests on.
enum class EvidenceLevel { Said, Partner, Document };

template <>
struct Codes<EvidenceLevel> {
    static constexpr CodeEntry<EvidenceLevel> entries[] = {
        {EvidenceLevel::Said, "said", QT_TRANSLATE_NOOP("Codes", "as the person says")},
        {EvidenceLevel::Partner, "partner", QT_TRANSLATE_NOOP("Codes", "confirmed by a partner")},
        {EvidenceLevel::Document, "document", QT_TRANSLATE_NOOP("Codes", "document seen")},
    };
};

/// What was found at 1, 3, 6 or 12 months.
struct FollowUp {
    FollowUpId id;
    RecordStamp stamp;
    BeneficiaryId beneficiary;
    int months = 1; ///< 1, 3, 6 or 12
    QDate checkedOn;
    EmploymentSituation situation = EmploymentSituation::Unreachable;
    EvidenceLevel evidence = EvidenceLevel::Said;
    QString note;
    bool operator==(const FollowUp&) const = default;
};

} // namespace tawjih
