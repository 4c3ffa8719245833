#pragma once

#include "core/letter/LetterService.h"
#include "core/referral/Referral.h"

#include <functional>
#include <vector>

class QWidget;

namespace tawjih::ui {

class JobRunner;
class Navigator;
class Prompts;

/// Lends a letter service on a worker's thread and connection for the length of a call.
using LetterLender = std::function<Status(const std::function<Status(LetterService&)>&)>;

/// What a page needs to hand over many letters at once.
struct LetterBatch {
    LetterLender lend;
    JobRunner& jobs;
    Navigator& navigator;
    Prompts& prompts;
};

/// What became of a batch.
struct LetterBatchResult {
    int written = 0;
    int withoutConsent = 0; ///< left out: the person does not consent to share with that centre
    int incomplete = 0;     ///< left out: something is missing
    bool operator==(const LetterBatchResult&) const = default;
};

/// Puts the letters together, leaves out those that must not go, and writes the others into one PDF at `path`.
/// Cancelled or failed: no file and no entry in the ledger. `progress` counts to a hundred.
[[nodiscard]] Result<LetterBatchResult> writeBatch(LetterService& letters, const std::vector<LetterRequest>& requests,
                                                   const QString& path, const std::function<bool(int, int)>& progress);

/// Asks for language, paper and place, then writes the referral letters of these referrals in the background, with
/// progress and cancel in the status line and a notice of the result.
void openLetterBatch(const LetterBatch& batch, const std::vector<Referral>& referrals, QWidget* parent);

} // namespace tawjih::ui
