#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/casework/CaseService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/referral/ReferralService.h"
#include "ui/shell/Page.h"

#include <variant>

class QComboBox;
class QDialog;
class QListView;
class QSettings;
class QSplitter;
class QTabBar;
class QTimer;

namespace tawjih::ui {

class EmptyState;
class PageHeader;
class ReferralListModel;
class ReferralPanel;

/// All referrals: by status, overdue first; one beside the list, with what can be recorded next.
class ReferralsPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        ReferralService& referrals;
        CatalogueService& catalogue;
        CaseService& cases;
        ChangeNotifier& changes;
        const Clock& clock;
        const vault::Actor& actor;
        QSettings& settings;
    };
    ReferralsPage(const PageContext& context, Needs needs);

    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget* mainWidget() const override;
    void focusFilter() override;

    [[nodiscard]] ReferralListModel* model() const { return m_model; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] ReferralPanel* panel() const { return m_panel; }
    [[nodiscard]] QTabBar* statuses() const { return m_statuses; }

protected:
    void retranslate() override;

private:
    void makeFilters();
    void makeList();
    void fillFilters();
    void reload();
    void showCounts();
    void showCurrent();
    void select(const ReferralId& id);
    void step(std::variant<ReferralStatus, TrainingOutcome> next);
    /// Over `dialog`, where there is one, both versions are shown after a conflict.
    Status record(const Referral& shown, const Transition& transition, QDialog* dialog);
    void showRecorded(ReferralId referral);
    void send(const Referral& shown);
    void report(const Error& error);
    [[nodiscard]] ReferralQuery query() const;
    [[nodiscard]] QString userName(UserId user) const;

    PageContext m_context;
    Needs m_needs;
    PageHeader* m_header;
    QTabBar* m_statuses;
    QComboBox* m_provider;
    QComboBox* m_advisor;
    QSplitter* m_splitter;
    QListView* m_list;
    ReferralListModel* m_model;
    ReferralPanel* m_panel;
    EmptyState* m_empty;
    QTimer* m_settle;
    bool m_stale = true;
};

} // namespace tawjih::ui
