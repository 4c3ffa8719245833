#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/base/Clock.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/beneficiary/MergeService.h"
#include "core/identity/DuplicateService.h"
#include "core/vault/DraftStore.h"
#include "ui/identity/DuplicateCheck.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QAction;
class QListView;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace tawjih::ui {

class Card;
class DuplicatesModel;
class EmptyState;
class MergeDialog;
class PageHeader;
class PairPanel;
class WrapLabel;

/// The pairs on record that may be one person, the likeliest first, each with both persons beside each other: they are
/// merged or said to be two. And the search of the whole desk for such pairs.
class DuplicatesPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        identity::DuplicateService& duplicates;
        MergeService& merges;
        BeneficiaryService& persons;
        vault::DraftStore& drafts;
        DuplicateCheck& check;
        ChangeNotifier& changes;
        const Clock& clock;
        QSettings& settings;
    };
    DuplicatesPage(const PageContext& context, const Needs& needs);

    void activate() override;
    [[nodiscard]] QWidget* mainWidget() const override;
    void refresh() override;
    void focusFilter() override;
    void undo() override;

    [[nodiscard]] DuplicatesModel* model() const { return m_model; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] PairPanel* panel() const { return m_panel; }
    [[nodiscard]] QTabBar* classes() const { return m_classes; }
    [[nodiscard]] QPushButton* searchButton() const { return m_search; }
    [[nodiscard]] EmptyState* emptyState() const { return m_empty; }

protected:
    void retranslate() override;

private:
    void makeList();
    void makeActions();
    [[nodiscard]] identity::PairClass shownClass() const;
    void reload();
    void showTexts();
    void showEmpty();
    void doNext();
    void step(int rows);
    /// Reads both persons of the pair, after a pause: whoever only passes by reads no file.
    void showCurrent();
    void readCurrent();
    void explainCurrent();
    void search();
    void takeSearch(const Result<identity::DuplicateSearch>& found);
    void merge();
    void decide();
    void sayApart(BeneficiaryId one, BeneficiaryId other, const QString& sentence);
    void report(const Error& error);
    void offerUndo(const QString& sentence, std::function<Status()> undo);

    PageContext m_context;
    Needs m_needs;
    PageHeader* m_header;
    QPushButton* m_search;
    QTabBar* m_classes;
    QSplitter* m_splitter;
    QListView* m_list;
    DuplicatesModel* m_model;
    QWidget* m_details;
    PairPanel* m_panel;
    EmptyState* m_empty;
    QTimer m_settle;
    QTimer m_pause;
    std::vector<std::pair<QAction*, const char*>> m_actions;
    identity::PairCounts m_counts = {};
    std::optional<identity::DuplicateSearch> m_last;
    std::function<Status()> m_undo; ///< of the last decision
    bool m_stale = true;
    bool m_isSearching = false;
    quint64 m_ticket = 0; ///< of the pair that is explained
    JobRunner m_jobs;     ///< of its own: nothing of a pair's explanation stands in the status line
};

/// The entry of the navigation, with how many pairs wait.
[[nodiscard]] PageFactory duplicatesPage(const DuplicatesPage::Needs& needs);

} // namespace tawjih::ui
