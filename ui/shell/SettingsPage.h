#pragma once

#include "core/base/Clock.h"
#include "core/catalogue/Staleness.h"
#include "core/referral/DelayService.h"
#include "core/vault/DeskIdentity.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace tawjih {
class ChangeNotifier;
namespace vault {
class Desk;
}
} // namespace tawjih

namespace tawjih::ui {

class Card;
class DeskForm;
class FormGrid;
class LanguageManager;
class PageHeader;
class Preferences;
class Theme;

/// How this computer shows Tawjih, when it locks, who the desk is, its delays for referrals and its catalogue, and its
/// backups.
/// Everything that is only look and habit takes effect at once; the desk's identity has its own button.
class SettingsPage : public Page {
    Q_OBJECT
public:
    struct Parts {
        vault::Desk& desk;
        ChangeNotifier& changes;
        const Clock& clock;
        Preferences& preferences;
        Theme& theme;
        LanguageManager& languages;
        std::function<void(int minutes)> setIdleMinutes;
        std::function<void(const QString& deskName)> deskRenamed;
        std::function<void(QWidget* parent)> editLetters; ///< the desk's own texts; none: not this person's to change
    };
    SettingsPage(Parts parts, const PageContext& context);

    void activate() override;
    void save() override;
    [[nodiscard]] bool hasUnsaved() const override;

protected:
    void retranslate() override;

private:
    void makeLook();
    void makeDesk();
    void makeLetters();
    void makeDelays();
    void makeStaleness();
    void makeBackups();
    void showPreferences();
    void showIdentity();
    void showDelays();
    void saveDelays();
    [[nodiscard]] ReferralDelays enteredDelays() const;
    void showStaleness();
    void saveStaleness();
    [[nodiscard]] StalenessDelays enteredStaleness() const;
    void showBackups();
    [[nodiscard]] vault::DeskIdentity entered() const;

    Parts m_parts;
    Navigator& m_navigator;
    PageHeader* m_header;
    Card* m_look;
    FormGrid* m_lookForm;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_scale;
    QSpinBox* m_idle;
    Card* m_desk;
    DeskForm* m_deskForm;
    QPushButton* m_saveDesk;
    Card* m_letters;
    QLabel* m_lettersText;
    QPushButton* m_editLetters;
    Card* m_delays;
    FormGrid* m_delayForm;
    QSpinBox* m_answerDays;
    QSpinBox* m_reminderDays;
    QSpinBox* m_holdDays;
    QPushButton* m_saveDelays;
    Card* m_staleness;
    FormGrid* m_stalenessForm;
    QSpinBox* m_months;
    QSpinBox* m_intakeMonths;
    QPushButton* m_saveStaleness;
    Card* m_backups;
    QLabel* m_lastBackup;
    QPushButton* m_openBackups;
};

} // namespace tawjih::ui
