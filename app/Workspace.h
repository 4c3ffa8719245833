#pragma once

#include "app/DuplicateWatch.h"
#include "app/PersonFinder.h"
#include "app/Services.h"
#include "core/base/ChangeNotifier.h"
#include "core/casework/RestrictionService.h"
#include "core/vault/DraftStore.h"
#include "core/vault/KeyRenewal.h"
#include "core/vault/UserService.h"
#include "ui/rights/RightsServices.h"
#include "ui/shell/OpenDesk.h"

class QSettings;

namespace tawjih {

namespace ui {
class LanguageManager;
class MainWindow;
class Preferences;
class Theme;
} // namespace ui

/// What outlives every desk, for the pages that need it.
struct Surroundings {
    const Clock& clock;
    QSettings& settings;
    ui::Theme& theme;
    ui::LanguageManager& languages;
    ui::Preferences& preferences;
    ui::MainWindow& window;
    std::function<void(int minutes)> setIdleMinutes;
    std::function<void(const QString& backup)> restore = {};          ///< leaves the desk for the screen that restores
    std::function<void(const vault::KeyRenewalOrder&)> renewKey = {}; ///< ends this desk and opens it again
};

/// One unlocked desk with the services of every feature, and the pages that show them: the one place where pages are
/// wired, in the order of the navigation.
class Workspace final : public ui::OpenDesk {
public:
    Workspace(std::unique_ptr<vault::Desk> desk, Surroundings surroundings);

    ui::DeskView view() override;
    vault::Desk& desk() override { return *m_desk; }
    ChangeNotifier& changes() override { return m_changes; }
    void begin(ui::Workbench& workbench) override;

private:
    [[nodiscard]] ui::PageFactory todayPage();
    [[nodiscard]] ui::PageFactory agendaPage();
    [[nodiscard]] ui::PageFactory peoplePage();
    [[nodiscard]] ui::PageFactory referralsPage();
    [[nodiscard]] ui::PageFactory cataloguePage();
    [[nodiscard]] ui::PageFactory statisticsPage();
    [[nodiscard]] ui::PageFactory releasePage();
    [[nodiscard]] ui::PageFactory teamPage();
    [[nodiscard]] ui::PageFactory importPage();
    [[nodiscard]] ui::PageFactory duplicatesPage();
    [[nodiscard]] ui::PageFactory settingsPage();
    [[nodiscard]] ui::PageFactory usersPage();
    [[nodiscard]] ui::PageFactory backupsPage();
    [[nodiscard]] ui::PageFactory journalPage();
    /// Everybody, to be found by name: beside the window, again when all has changed.
    void readPersons(ui::Workbench& workbench);
    [[nodiscard]] std::vector<ui::PaletteHit> personHits(const QString& query, const ui::Job& job) const;
    /// Opens the editor of the letters' texts; none for whoever may not change them.
    [[nodiscard]] std::function<void(QWidget*)> letterTexts(ui::Prompts& prompts);
    [[nodiscard]] ui::RightsServices rightsServices();
    [[nodiscard]] QString deskName() const;

    Surroundings m_surroundings;
    std::unique_ptr<vault::Desk> m_desk;
    ChangeNotifier m_changes;
    ServiceContext m_context;
    Services m_services;
    vault::DraftStore m_drafts;
    vault::UserService m_users;
    ui::RightsServices m_rights;
    RestrictionService m_restrictions;
    PersonFinder m_finder;
    DuplicateWatch m_duplicates;
};

} // namespace tawjih
