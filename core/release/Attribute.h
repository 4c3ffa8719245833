#pragma once

#include "core/base/Codes.h"

namespace tawjih::release {

/// What a release tells of a person and can tell less exactly.
enum class Attribute {
    Sex,
    Age, ///< completed years
    Nationality,
    ResidenceStatus,
    MaritalStatus,
    Education,
    HouseholdSize,
    Dependants,
    Arrondissement,
    Employment,
    RegisteredOn,
    Trade, ///< wished, or of the training
    Level,
    Constraint,
    Outcome,
    RefusalReason,
    DropOutReason
};

} // namespace tawjih::release

namespace tawjih {

template <>
struct Codes<release::Attribute> {
    using A = release::Attribute;
    static constexpr CodeEntry<A> entries[] = {
        {A::Sex, "sex", QT_TRANSLATE_NOOP("Codes", "Sex")},
        {A::Age, "age", QT_TRANSLATE_NOOP("Codes", "Age")},
        {A::Nationality, "nationality", QT_TRANSLATE_NOOP("Codes", "Nationality")},
        {A::ResidenceStatus, "residence_status", QT_TRANSLATE_NOOP("Codes", "Residence status")},
        {A::MaritalStatus, "marital_status", QT_TRANSLATE_NOOP("Codes", "Marital status")},
        {A::Education, "education", QT_TRANSLATE_NOOP("Codes", "Education")},
        {A::HouseholdSize, "household_size", QT_TRANSLATE_NOOP("Codes", "Household size")},
        {A::Dependants, "dependants", QT_TRANSLATE_NOOP("Codes", "Dependants")},
        {A::Arrondissement, "arrondissement", QT_TRANSLATE_NOOP("Codes", "Arrondissement")},
        {A::Employment, "employment", QT_TRANSLATE_NOOP("Codes", "Employment at registration")},
        {A::RegisteredOn, "registered_on", QT_TRANSLATE_NOOP("Codes", "Registered on")},
        {A::Trade, "trade", QT_TRANSLATE_NOOP("Codes", "Trade")},
        {A::Level, "level", QT_TRANSLATE_NOOP("Codes", "Training level")},
        {A::Constraint, "constraint", QT_TRANSLATE_NOOP("Codes", "Constraints")},
        {A::Outcome, "outcome", QT_TRANSLATE_NOOP("Codes", "Outcome of the training")},
        {A::RefusalReason, "refusal_reason", QT_TRANSLATE_NOOP("Codes", "Reason of the refusal")},
        {A::DropOutReason, "dropout_reason", QT_TRANSLATE_NOOP("Codes", "Reason of the drop-out")},
    };
};

} // namespace tawjih
