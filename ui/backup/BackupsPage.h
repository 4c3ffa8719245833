#pragma once

#include "core/base/Clock.h"
#include "core/vault/BackupService.h"
#include "ui/shell/Page.h"

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace tawjih::ui {

class BackupsModel;
class Card;
class CountsView;
class EmptyState;
class PageHeader;
class WrapLabel;

/// The desk's backups in both places: how old the newest is, what is known of each; make one, prove one by opening it,
/// go back to one.
class BackupsPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        /// On the window's thread; what it returns works on one worker.
        std::function<std::shared_ptr<vault::BackupService>()> service;
        const Clock& clock;
        std::function<void()> changed; ///< there is another backup: the status line shows it
        /// Leaves the desk for the screen that restores; none for whoever may not.
        std::function<void(const QString& backup)> restore;
    };
    BackupsPage(const PageContext& context, Needs needs);

    void activate() override;

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QPushButton* backUpButton() const { return m_backUp; }
    [[nodiscard]] QPushButton* proveButton() const { return m_prove; }
    [[nodiscard]] QPushButton* restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton* chooseButton() const { return m_choose; }
    [[nodiscard]] QPushButton* forgetButton() const { return m_forget; }
    [[nodiscard]] QString ageShown() const;
    [[nodiscard]] QString secondShown() const;
    [[nodiscard]] CountsView* counts() const { return m_counts; }

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void backUp();
    void prove();
    void restore();
    void choose(const QString& folder);
    void askPlace();
    void take(vault::BackupOverview overview);
    void showOverview();
    void showChoice();
    void showProof();
    void setBusy(bool busy);
    [[nodiscard]] const vault::BackupLine* chosen() const;

    PageContext m_context;
    Needs m_needs;
    PageHeader* m_header;
    WrapLabel* m_age;
    QPushButton* m_backUp;
    Card* m_secondCard;
    WrapLabel* m_second;
    QPushButton* m_choose;
    QPushButton* m_forget;
    QTableView* m_table;
    BackupsModel* m_model;
    EmptyState* m_empty;
    QPushButton* m_prove;
    QPushButton* m_restore;
    Card* m_proofCard;
    WrapLabel* m_proofText;
    CountsView* m_counts;
    vault::BackupOverview m_overview;
    std::optional<vault::DrillReport> m_proof;
    bool m_busy = false;
    bool m_read = false;
};

} // namespace tawjih::ui
