#pragma once

#include "core/base/Error.h"

#include <QString>

#include <vector>

namespace tawjih::ui {

/// What is wrong in a definition of figures, and where, in the language of the interface: "counted, condition 2, field:
/// this does not exist here". For forms, for files that are taken in and for the command line.
[[nodiscard]] QString definitionProblemText(const FieldProblem& problem);

/// The same without the place: for beneath the field itself.
[[nodiscard]] QString definitionFaultText(const FieldProblem& problem);

/// A line each; what reads the same is said once.
[[nodiscard]] QString definitionProblemsText(const std::vector<FieldProblem>& problems);

} // namespace tawjih::ui
