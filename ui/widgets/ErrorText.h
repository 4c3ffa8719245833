#pragma once

#include "core/base/Error.h"

#include <QString>

namespace tawjih::ui {

/// The sentences that a person reads for an error: what happened, what is safe, what to do. In the interface's
/// language.
[[nodiscard]] QString errorText(const Error& error);

/// The line under a field that a rule refuses.
[[nodiscard]] QString problemText(FieldProblem::Kind kind);

} // namespace tawjih::ui
