#pragma once

#include "core/indicator/FigureService.h"
#include "tests/support/TestDesk.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "ui/indicator/DefinitionsDialog.h"
#include "ui/indicator/ReportsDialog.h"
#include "ui/shell/JobRunner.h"

#include <QPushButton>

#include <atomic>

namespace tawjih::test {

/// A desk, and all that the dialogs about figures ask of their owner.
class FiguresBench {
public:
    explicit FiguresBench(vault::Roles roles = everyRole);

    [[nodiscard]] ui::DefinitionsDialog::Needs definitionsNeeds();
    [[nodiscard]] ui::ReportDialog::Needs reportNeeds();
    [[nodiscard]] ui::ReportsDialog::Needs reportsNeeds();
    [[nodiscard]] indicator::Definitions definitions() const;
    /// Of a report over an empty record.
    [[nodiscard]] indicator::PreparedReport prepared(const indicator::ReportOrder& order) const;

    TestDesk desk;
    indicator::FigureService figures;
    AnswersPrompts prompts;
    ui::JobRunner jobs;
    std::atomic<bool> waits = false; ///< the worker counts until it is stopped
    std::atomic<int> counted = 0;
    QString recounted; ///< the checksum that counting again gives
};

/// Two nationalities and nothing else.
[[nodiscard]] ui::FieldNames someNames();
/// A sound count of referrals that were accepted.
[[nodiscard]] indicator::Indicator soundIndicator(const QString& code);
[[nodiscard]] QPushButton* button(const QWidget& in, const QString& text);

} // namespace tawjih::test
