#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/beneficiary/Beneficiary.h"
#include "ui/casework/DraftKeeper.h"
#include "ui/exchange/CheckedRows.h"
#include "ui/exchange/ImportDraft.h"
#include "ui/exchange/ImportJobs.h"
#include "ui/shell/Page.h"

class QPushButton;
class QStackedWidget;
class QTimer;

namespace tawjih::ui {

class CheckStep;
class ImportEdits;
class NamedMappings;
class PageHeader;
class PastImports;
class ReadStep;
class ReportStep;
class StartStep;

/// Takes in a list: choose a file, see how it is read and what would become of each row, mend and decide, import, keep
/// the report; and take an import back. Nothing is written before the import is confirmed; the file is read by a worker
/// throughout. What was prepared is kept as a draft while the desk is locked.
class ImportPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        ImportLender lend;
        ChangeNotifier& changes;
        const Clock& clock;
        vault::DraftStore& drafts;
        std::function<Result<Beneficiary>(BeneficiaryId)> person; ///< somebody on record, for who is shown as alike
        std::function<QString(UserId)> userName;
    };
    enum class Stage { Choose, Read, Check, Report };

    ImportPage(const PageContext& context, Needs needs);
    ~ImportPage() override;

    [[nodiscard]] QWidget* mainWidget() const override;
    void refresh() override;
    void focusFilter() override;
    void handle(const Request& request) override;
    bool goBack() override;
    void undo() override;
    void aboutToLock() override;

    /// As if the file had been chosen or dropped.
    void openFile(const QString& path);
    /// From what the columns mean to what becomes of the rows.
    void checkRows();
    /// Writes what the check shows.
    void importRows();
    /// Takes back an import that was made.
    void undoImport(tawjih::exchange::ImportId id);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] StartStep* startStep() const { return m_start; }
    [[nodiscard]] ReadStep* readStep() const { return m_read; }
    [[nodiscard]] CheckStep* checkStep() const { return m_check; }
    [[nodiscard]] ReportStep* reportStep() const { return m_report; }
    [[nodiscard]] ImportEdits* edits() const { return m_edits; }
    [[nodiscard]] QPushButton* resumeButton() const { return m_resume; }
    [[nodiscard]] QPushButton* checkButton() const { return m_next; }
    [[nodiscard]] QPushButton* importButton() const { return m_import; }

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Inspected {
        exchange::ImportPlan plan;
        std::vector<exchange::NamedMapping> names;
    };

    void arrange();
    void follow();
    void chooseFile();
    void inspect(const exchange::ImportChoice& choice, bool opening);
    void takePlan(const Inspected& inspected, const QString& mappingName, bool opening);
    void askPassword(const exchange::ImportChoice& choice, bool again);
    void resume();
    void forget();
    [[nodiscard]] QString draftText() const;
    void checkSoon();
    void check();
    void takeRows(CheckedRows rows);
    void takeImport(Result<exchange::ImportSummary> summary);
    void offerUndo(const exchange::ImportSummary& summary, std::vector<ReferralDone> answered);
    void takeUndone(exchange::ImportId id);
    void saveReport();
    void showStage(Stage stage);
    void showButtons();
    void report(const Error& error);
    [[nodiscard]] exchange::ImportPlan plan() const;
    [[nodiscard]] std::optional<Beneficiary> personOf(const exchange::RowCandidate& candidate);

    template <typename Value, typename Work, typename Done>
    std::shared_ptr<Job> run(const QString& title, Work work, Done done) {
        return runImport<Value>(m_context.jobs, m_needs.lend, this, title, std::move(work), std::move(done));
    }

    PageContext m_context;
    Needs m_needs;
    Stage m_stage = Stage::Choose;
    QString m_path;
    DraftKeeper m_draft;
    std::optional<ImportDraft> m_kept; ///< of before the desk was locked, until it is gone on with
    ImportEdits* m_edits;
    QTimer* m_settle; ///< until a check after something was typed
    PageHeader* m_header;
    QPushButton* m_resume;
    QPushButton* m_choose;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_import;
    QAction* m_forward;
    QAction* m_redo;
    QStackedWidget* m_stack;
    StartStep* m_start;
    ReadStep* m_read;
    CheckStep* m_check;
    ReportStep* m_report;
    PastImports* m_past;
    NamedMappings* m_mappings;
    std::shared_ptr<Job> m_job;
    quint64 m_ticket = 0;              ///< of the latest question: an answer to an earlier one is dropped
    std::optional<CheckedRows> m_held; ///< arrived while something was being typed
    std::optional<exchange::ImportId> m_made;
    std::map<BeneficiaryId, Beneficiary> m_known; ///< who was shown as alike: read once
    bool m_hasPlan = false;
    bool m_importing = false;
};

} // namespace tawjih::ui
