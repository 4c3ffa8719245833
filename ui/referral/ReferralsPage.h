#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/casework/CaseService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/exchange/AnswerService.h"
#include "core/referral/ReferralService.h"
#include "core/referral/SeatService.h"
#include "ui/letter/LetterBatch.h"
#include "ui/shell/Page.h"

#include <variant>

class QComboBox;
class QDialog;
class QListView;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace tawjih::ui {

class AnswerField;
class BulkPanel;
class EmptyState;
class PageHeader;
class ReferralListModel;
class ReferralPanel;
class SeatsPanel;

/// All referrals: by status, overdue first; one beside the list, with what can be recorded next and the places of its
/// intake; or several, with what can be done to all. A centre's return slip is typed above them.
class ReferralsPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        ReferralService& referrals;
        SeatService& seats;
        ConsentService& consents;
        CatalogueService& catalogue;
        CaseService& cases;
        ChangeNotifier& changes;
        const Clock& clock;
        const vault::Actor& actor;
        QSettings& settings;
        exchange::AnswerService* answers = nullptr; ///< none: return slips cannot be typed
        LetterLender lendLetters = {};              ///< none: no letters for several at once
    };
    ReferralsPage(const PageContext& context, Needs needs);

    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget* mainWidget() const override;
    void handle(const Request& request) override;
    void focusFilter() override;
    void undo() override;

    /// Shows one referral, whatever was filtered.
    void open(const ReferralId& referral);

    [[nodiscard]] ReferralListModel* model() const { return m_model; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] ReferralPanel* panel() const { return m_panel; }
    [[nodiscard]] QTabBar* statuses() const { return m_statuses; }
    [[nodiscard]] SeatsPanel* seats() const { return m_seats; }
    [[nodiscard]] BulkPanel* bulk() const { return m_bulk; }
    [[nodiscard]] AnswerField* answerField() const { return m_answer; }

protected:
    void retranslate() override;

private:
    void makeFilters();
    void makeList();
    void fillFilters();
    void reload();
    void showCounts();
    void makeDetails();
    void showChosen();
    void showCurrent();
    void showBulk();
    void select(const ReferralId& id);
    void selectAll();
    void step(std::variant<ReferralStatus, TrainingOutcome> next);
    /// Over `dialog`, where there is one, both versions are shown after a conflict.
    Status record(const Referral& shown, const Transition& transition, QDialog* dialog);
    void send(const Referral& shown);
    void askConsent(const Referral& shown);
    void remind();
    void tellDone(const Referral& moved);
    void tellBulk(const BulkReport& done);
    void tellUndone(const BulkReport& undone);
    void offerUndo(const QString& text);
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
    SeatsPanel* m_seats;
    BulkPanel* m_bulk;
    AnswerField* m_answer = nullptr;
    QStackedWidget* m_details;
    EmptyState* m_empty;
    QTimer* m_settle;
    bool m_stale = true;
    bool m_reloading = false;
};

} // namespace tawjih::ui
