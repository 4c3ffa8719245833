#pragma once

#include "core/letter/LetterPdf.h"
#include "core/letter/LetterService.h"

#include <QString>

class QPrinter;

namespace tawjih::ui {

/// Hands letters over as one PDF: written to `path` alone, where the person chose, and to no temporary place. Nothing
/// is left there, nor in the ledger, when it is cancelled or fails. Any thread, with a service of that thread.
[[nodiscard]] Status saveLetters(LetterService& letters, std::span<const LetterDraft> drafts, const QString& path,
                                 const LetterProgress& progress = {});

/// Hands letters over on paper, through a printer that was chosen.
[[nodiscard]] Status printLetters(LetterService& letters, std::span<const LetterDraft> drafts, QPrinter& printer);

/// A file name that says nothing of the person: "letter-7KQ2-M0XD-4.pdf".
[[nodiscard]] QString letterFileName(const LetterReference& reference);

} // namespace tawjih::ui
