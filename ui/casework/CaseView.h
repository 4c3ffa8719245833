#pragma once

#include "core/casework/RestrictionService.h"
#include "ui/casework/CaseSnapshot.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace tawjih::rights {
class WithdrawalService;
}

namespace tawjih::ui {

class CaseChanges;
class ConsentsPanel;
class DocumentsTab;
class GuidanceTab;
class HouseholdCard;
class JobRunner;
class OverviewTab;
class PageHeader;
class PlanTab;
class ProfileTab;
class Prompts;
class ReferralsTab;
class RestrictionBanner;
class Tag;
class TimelineTab;

/// One person's case: who, what is to be done, and everything that happened, in tabs.
class CaseView : public QWidget {
    Q_OBJECT
public:
    /// \param restrictions none: nobody restricts a case here
    explicit CaseView(const PeopleServices& services, RestrictionService* restrictions = nullptr,
                      QWidget* parent = nullptr);

    /// Reads and shows a case; false (and `failed`) when it cannot be read.
    bool open(BeneficiaryId person);
    [[nodiscard]] BeneficiaryId person() const { return m_case.person.id; }
    void refresh();
    void save();
    void newSession();
    void editSession(SessionId id);
    void refer();
    /// Opens the form of a call.
    void recordFollowUp();
    void showReferral(ReferralId id);
    /// Opens what takes a merge of this person back.
    void openUnmerge(PersonMergeId merge);
    [[nodiscard]] const CaseSnapshot& snapshot() const { return m_case; }
    /// The menu offers what belongs to the rights of the person over their data.
    void offerRights(rights::WithdrawalService& withdrawals);
    /// Adds the tab of the person's documents, where the services have them.
    void offerDocuments(JobRunner& jobs, Prompts& prompts);
    void keepDrafts();
    [[nodiscard]] bool hasUnsaved() const;
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }
    [[nodiscard]] ProfileTab* profile() const { return m_profile; }
    /// Null where none was offered.
    [[nodiscard]] DocumentsTab* documents() const { return m_documents; }
    [[nodiscard]] HouseholdCard* household() const;
    [[nodiscard]] RestrictionBanner* restriction() const { return m_restriction; }
    /// Opens what restricts the case, or says for whom it is open.
    void openRestrict();

Q_SIGNALS:
    void failed(const tawjih::Error& error);
    void saved();
    void backRequested();
    /// "3 of 5 consents"
    void statusChanged(const QString& text);
    /// A sentence about what was recorded.
    void recorded(const QString& sentence);
    /// A sentence about a referral that moved, which can be taken back.
    void moved(const QString& sentence);
    /// The person became one with another. \param sentence says so
    void merged(const tawjih::PersonMerge& merge, const QString& sentence);
    /// A merge was taken back. \param person who is on record again
    void unmerged(tawjih::BeneficiaryId person, const QString& sentence);
    /// Two persons were said not to be the same.
    void notSame(tawjih::BeneficiaryId one, tawjih::BeneficiaryId other, const QString& sentence);
    /// A sentence about what was done, and what takes it back.
    void undoable(const QString& sentence, const std::function<tawjih::Status()>& undo);
    /// Another person's case.
    void personWanted(tawjih::BeneficiaryId person);
    /// A letter, about this referral or (null) about anything else.
    void letterWanted(tawjih::ReferralId about);
    /// What the person asked for about their data, and their own file.
    void rightsWanted();
    /// One like a letter that was handed over.
    void letterAgain(const tawjih::IssuedLetter& letter);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Tab { Overview, Profile, Consents, Sessions, Guidance, CareerPlan, Referrals };
    void setUpHeader();
    void setUpTabs();
    void showCase();
    void showHeader();
    void showHistory();
    void fillMenu();
    void openMergeWithAnother();
    void changeCase(const QString& text, std::function<void()> act);
    void showRestriction();
    void liftRestriction();
    void settle(const Status& status);
    void retranslate();
    [[nodiscard]] bool mayEdit() const;
    [[nodiscard]] bool mayRefer() const;
    [[nodiscard]] bool mayMerge() const;
    [[nodiscard]] bool mayRestrict() const;

    PeopleServices m_services;
    CaseSnapshot m_case;
    RestrictionService* m_restrictions;
    CaseChanges* m_changes;
    CaseStanding m_standing;
    PageHeader* m_header;
    RestrictionBanner* m_restriction;
    QToolButton* m_back;
    QLabel* m_otherName;
    Tag* m_number;
    Tag* m_status;
    Tag* m_expiry;
    QLabel* m_advisor;
    QToolButton* m_more;
    QMenu* m_menu;
    QPushButton* m_newSession;
    QPushButton* m_refer;
    QTabWidget* m_tabs;
    OverviewTab* m_overview;
    ProfileTab* m_profile;
    ConsentsPanel* m_consents;
    TimelineTab* m_sessions;
    GuidanceTab* m_guidance;
    PlanTab* m_plan;
    ReferralsTab* m_referrals;
    DocumentsTab* m_documents = nullptr;
    TimelineTab* m_history;
    bool m_historyStale = true;
    bool m_offersRights = false;
};

} // namespace tawjih::ui
