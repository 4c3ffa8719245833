#pragma once

#include "core/audit/JournalService.h"
#include "core/base/Clock.h"
#include "core/base/Language.h"
#include "ui/shell/Page.h"

class QPushButton;
class QTableView;

namespace tawjih::ui {

class Card;
class EmptyState;
class Job;
class JournalDetails;
class JournalFilterBar;
class JournalModel;
class PageHeader;
class Tag;
class WrapLabel;

/// Lends the journal on the calling (worker's) thread, over a connection of its own, for the length of one call; what
/// is read there ends when the job is cancelled.
using JournalLender = std::function<Status(Job&, const std::function<Status(audit::JournalService&)>&)>;
/// Writes entries to a file, on a worker: how many.
using JournalExporter = std::function<Result<qint64>(const QString& path, const audit::JournalFilter&, Language, Job&)>;

/// Who did what at the desk, when: to be searched, proved and handed over. It names colleagues and the numbers of
/// cases, and nothing else about anybody.
class JournalPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        JournalLender lend;
        JournalExporter write;
        const Clock& clock;
        bool mayOpenCases = false; ///< whether the case behind a number may be opened from here
    };
    JournalPage(const PageContext& context, Needs needs);

    void activate() override;
    void refresh() override;
    void focusFilter() override;
    [[nodiscard]] QWidget* mainWidget() const override;

    [[nodiscard]] JournalModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] JournalFilterBar* filters() const { return m_filters; }
    [[nodiscard]] JournalDetails* details() const { return m_details; }
    [[nodiscard]] QPushButton* verifyButton() const { return m_verify; }
    [[nodiscard]] QPushButton* exportButton() const { return m_export; }
    /// What the last verification found, in words.
    [[nodiscard]] QString standing() const;

    /// Walks along the whole journal, in a worker.
    void verify();
    /// Asks where to, then writes what the filters leave, in a worker.
    void exportEntries();

protected:
    void retranslate() override;

private:
    struct Read {
        std::vector<audit::JournalUser> users;
        std::optional<audit::PastVerification> last;
        std::vector<audit::JournalLine> lines;
    };
    [[nodiscard]] QWidget* makePanes();
    void read();
    void take(Result<Read> read);
    void readMore(qint64 before);
    void showTexts();
    void showCurrent();
    void tellExported(const QString& path, const Result<qint64>& written);
    void report(const Error& error);

    PageContext m_context;
    Needs m_needs;
    PageHeader* m_header;
    QPushButton* m_verify;
    QPushButton* m_export;
    Tag* m_finding;
    WrapLabel* m_standing;
    JournalFilterBar* m_filters;
    QTableView* m_table;
    JournalModel* m_model;
    JournalDetails* m_details;
    QWidget* m_panes = nullptr; ///< table and details
    EmptyState* m_empty;
    std::shared_ptr<Job> m_job;
    std::optional<audit::PastVerification> m_last;
    quint64 m_ticket = 0;   ///< of the latest question: an answer to an earlier one is dropped
    bool m_isNoted = false; ///< that the journal was read
    bool m_isRead = false;
    bool m_isVerifying = false;
};

/// The entry of the navigation, for whoever may read the journal.
[[nodiscard]] PageFactory journalPage(const JournalPage::Needs& needs);

} // namespace tawjih::ui
