#pragma once

#include "core/base/Codes.h"

namespace tawjih {

/// Training levels of domain.md.
enum class TrainingLevel {
    Apprenticeship,
    Specialisation,
    Qualification,
    Technician,
    SpecialisedTechnician,
    BacPro,
    Introduction
};

template <>
struct Codes<TrainingLevel> {
    static constexpr CodeEntry<TrainingLevel> entries[] = {
        {TrainingLevel::Apprenticeship, "apprenticeship", QT_TRANSLATE_NOOP("Codes", "apprenticeship attestation")},
        {TrainingLevel::Specialisation, "specialisation", QT_TRANSLATE_NOOP("Codes", "spécialisation")},
        {TrainingLevel::Qualification, "qualification", QT_TRANSLATE_NOOP("Codes", "qualification")},
        {TrainingLevel::Technician, "technician", QT_TRANSLATE_NOOP("Codes", "technician")},
        {TrainingLevel::SpecialisedTechnician, "specialised_technician",
         QT_TRANSLATE_NOOP("Codes", "specialised technician")},
        {TrainingLevel::BacPro, "bac_pro", QT_TRANSLATE_NOOP("Codes", "vocational baccalauréat")},
        {TrainingLevel::Introduction, "introduction", QT_TRANSLATE_NOOP("Codes", "introduction or short course")},
    };
};

} // namespace tawjih
