#pragma once

#include "core/catalogue/TrainingLevel.h"

#include <QString>

namespace tawjih {

/// A vocational training that a person completed: what a bridge to the next level asks for.
struct EarlierTraining {
    TrainingLevel level = TrainingLevel::Specialisation;
    QString trade; ///< ISCO-08; empty: not said
    bool operator==(const EarlierTraining&) const = default;
};

} // namespace tawjih
