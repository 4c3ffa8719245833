#pragma once

#include "core/guidance/GuidanceService.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace tawjih::ui {

class EmptyState;
class Job;
class JobRunner;
class LineList;
class ProgressStrip;
class WrapLabel;

/// Lends a GuidanceService on the calling (worker's) thread, over a connection of its own, for the length of one call.
using GuidanceLender = std::function<Status(const std::function<Status(GuidanceService&)>&)>;

/// Who fits an intake: the persons with an open case, best first, each with the answer, what is missing and their wish.
/// A worker looks at all of them; closing stops it.
class FittingDialog : public QDialog {
    Q_OBJECT
public:
    struct Needs {
        GuidanceLender lend;
        JobRunner& jobs;
    };
    /// \param title the intake and where it is, as words
    FittingDialog(const Needs& needs, const IntakeId& intake, const QString& title, QWidget* parent = nullptr);
    ~FittingDialog() override;

    [[nodiscard]] LineList* list() const { return m_list; }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QPushButton* openButton() const { return m_open; }

Q_SIGNALS:
    /// Their case is to be opened; the dialog is closed.
    void personRequested(tawjih::BeneficiaryId person);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUp();
    void look(const GuidanceLender& lend, const IntakeId& intake);
    void stop();
    void openCurrent();
    void showFound();
    [[nodiscard]] QString countOf(const Result<FittingPersons>& found) const;
    void retranslate();

    JobRunner& m_jobs;
    std::shared_ptr<Job> m_job;
    std::optional<Result<FittingPersons>> m_found; ///< nothing while they are looked for
    WrapLabel* m_title;
    ProgressStrip* m_progress;
    WrapLabel* m_count;
    LineList* m_list;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QPushButton* m_close;
    QPushButton* m_open;
};

} // namespace tawjih::ui
