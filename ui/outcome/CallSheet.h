#pragma once

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/CaseService.h"
#include "core/casework/SessionService.h"
#include "core/outcome/FollowUpService.h"
#include "ui/widgets/RecordField.h"

namespace tawjih::ui {

/// The services that a call is read from and recorded with.
struct CallServices {
    const Clock& clock;
    BeneficiaryService& persons;
    CaseService& cases;
    SessionService& sessions;
    FollowUpService& followUps;
};

/// What whoever calls somebody has before them, read at once.
struct CallSheet {
    Beneficiary person;
    QString number; ///< of the case
    FollowUpStanding standing;
    /// How the last session was spoken; nothing: there was none.
    std::optional<std::pair<QString, InterpreterKind>> spoken; ///< ISO 639-3, and who interpreted
    QDate today;
};

/// Errors: of the services.
[[nodiscard]] Result<CallSheet> readCall(const CallServices& services, BeneficiaryId person);

/// What can change in what was found, in the order of its form.
[[nodiscard]] RecordFields<FollowUp> followUpFields();

/// "12 March 2026, 10:30 · phone call · no answer": an attempt on a line, with its note.
[[nodiscard]] QString attemptLine(const ContactAttempt& attempt);

/// "after 3 months", with the first letter in upper case.
[[nodiscard]] QString markName(FollowUpMark mark);

} // namespace tawjih::ui
