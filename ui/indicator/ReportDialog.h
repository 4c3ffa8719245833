#pragma once

#include "core/base/Clock.h"
#include "core/indicator/FigureService.h"
#include "ui/indicator/ReportPlan.h"

#include <QDialog>

#include <memory>

class QProgressBar;
class QPushButton;

namespace tawjih::ui {

class FormGrid;
class JobRunner;
class Prompts;
class ReportFields;
class ReportPreview;
class ReportTexts;
class WrapLabel;

/// Makes a report: which, of what time, as known when, in which language, how small numbers are protected, what is
/// written in it and as what file. Counted and laid out by a worker; first its entry is in the ledger, then the file is
/// written.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    struct Needs {
        indicator::FigureService& figures;
        Prompts& prompts;
        JobRunner& jobs;
        const Clock& clock;
        ReportPreparer prepare;
    };

    /// \param start what the fields begin with (newReportOrder, orderOf); the keys of its filter stay
    ReportDialog(Needs needs, const indicator::ReportOrder& start, QWidget* parent = nullptr);

    /// What is asked for as it stands in the fields.
    [[nodiscard]] indicator::ReportOrder order() const;
    [[nodiscard]] ReportFields& fields() { return *m_fields; }
    [[nodiscard]] ReportTexts& texts() { return *m_texts; }
    [[nodiscard]] ReportPreview& preview() { return *m_preview; }
    /// What went wrong; empty when nothing did.
    [[nodiscard]] QString failure() const;
    [[nodiscard]] bool isWorking() const { return m_job != nullptr; }

    void accept() override;
    /// While a worker counts: stops it.
    void reject() override;

Q_SIGNALS:
    /// The report is in the ledger and its file is written.
    void made(const tawjih::indicator::MadeReport& report, const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void showFirstPages();
    void hand(Result<FinishedReport> finished, const QString& path);
    void setWorking(std::shared_ptr<Job> job);
    void say(const QString& text);
    void showTexts();
    [[nodiscard]] bool isReadable();
    void retranslate();

    Needs m_needs;
    FormGrid* m_form;
    ReportFields* m_fields;
    ReportTexts* m_texts;
    ReportPreview* m_preview;
    WrapLabel* m_failure;
    QProgressBar* m_progress;
    QPushButton* m_show;
    QPushButton* m_make;
    QPushButton* m_cancel;
    std::shared_ptr<Job> m_job;
};

} // namespace tawjih::ui
