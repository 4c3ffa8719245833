#pragma once

#include "core/base/Language.h"
#include "ui/rights/RightsServices.h"

class QWidget;

namespace tawjih::ui {

struct PageContext;

/// How a person's own file is handed over.
enum class PersonFileForm { Pdf, Json };

/// Writes a person's file where it is asked for and notes it in the journal: either both or neither. Any thread, with a
/// service of that thread. Errors: NotAllowed, NotFound, or of writing.
[[nodiscard]] Status savePersonFile(rights::PersonFileService& files, BeneficiaryId person, PersonFileForm form,
                                    Language language, const QString& path);

/// Asks whether and where to, then writes it on a worker and says so.
void handOverPersonFile(const PageContext& context, const RightsServices& services, BeneficiaryId person,
                        const QString& caseNumber, PersonFileForm form, Language language, QWidget* parent);

} // namespace tawjih::ui
