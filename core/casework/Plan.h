#pragma once

#include "core/beneficiary/Beneficiary.h"

namespace tawjih {

/// One choice of a career plan; its rank is its place in the list.
struct CareerChoice {
    QString trade; ///< ISCO-08
    std::optional<ProgrammeId> programme;
    QString note;
    bool operator==(const CareerChoice&) const = default;
};

/// Where a person wants to go (domain.md: two or three ranked choices). One a person.
struct Plan {
    PlanId id;
    RecordStamp stamp;
    BeneficiaryId beneficiary;
    QString goal;
    std::vector<CareerChoice> choices; ///< the first choice first
    bool operator==(const Plan&) const = default;
};

/// The plan of a person who became part of another one who has a plan of their own: kept to be read.
struct EarlierPlan {
    Plan plan; ///< `beneficiary`: whose it was
    QDateTime mergedAt;
    bool operator==(const EarlierPlan&) const = default;
};

/// What is to be done on the way, by a user of the desk or by the person.
struct PlanAction {
    PlanActionId id;
    RecordStamp stamp;
    BeneficiaryId beneficiary;
    QString description; ///< never empty
    UserId owner;        ///< null: the person
    std::optional<QDate> due;
    std::optional<QDate> doneOn;
    std::optional<QDate> cancelledOn;

    [[nodiscard]] bool isOpen() const { return !doneOn && !cancelledOn; }
    bool operator==(const PlanAction&) const = default;
};

/// A document on the checklist of a plan.
struct ChecklistEntry {
    DocumentKind document = DocumentKind::Passport;
    bool asked = false;                   ///< by the rule of the chosen programme
    std::optional<DocumentStatus> status; ///< nothing: nobody spoke of it yet
    std::optional<QDate> expiresOn;
    QString note;

    /// Asked for and neither there nor waived.
    [[nodiscard]] bool isLacking() const {
        return asked && status != DocumentStatus::Held && status != DocumentStatus::Waived;
    }
    bool operator==(const ChecklistEntry&) const = default;
};

} // namespace tawjih
