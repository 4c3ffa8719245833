#pragma once

#include "core/letter/LetterMarkup.h"

namespace tawjih::ui {

/// What is wrong with a letter or a template, and what to do, in one sentence of the interface's language.
[[nodiscard]] QString problemText(const LetterProblem& problem);

/// A placeholder as an editor lists it: "{person} – the person's name…", isolated for either direction.
[[nodiscard]] QString placeholderText(Placeholder placeholder);

} // namespace tawjih::ui
