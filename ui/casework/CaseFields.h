#pragma once

#include "core/casework/CaseFile.h"
#include "core/casework/CounsellingSession.h"
#include "ui/widgets/RecordField.h"

namespace tawjih::ui {

/// What can change in a counselling session, in the order of its form.
[[nodiscard]] RecordFields<CounsellingSession> sessionFields(const UserNames& users);

/// What can change in a case: where it stands, and who looks after it.
[[nodiscard]] RecordFields<CaseFile> caseFields(const UserNames& users);

} // namespace tawjih::ui
