#pragma once

#include "core/base/Error.h"
#include "ui/shell/EntryScreen.h"
#include "ui/shell/FirstRunSteps.h"

#include <optional>
#include <vector>

namespace tawjih::ui {

/// What the assistant gathered for a new desk.
struct NewDesk {
    QString folder;
    vault::DeskIdentity identity;
    vault::NewUser administrator;
};

/// From nothing to a desk: language, desk, first account, recovery code, content. Knows no vault: asks by signals.
class FirstRunAssistant : public EntryScreen {
    Q_OBJECT
public:
    /// \param parentFolder where desks are kept unless chosen otherwise
    /// \param mayGoBack whether there is another screen to return to from the first step
    FirstRunAssistant(LanguageManager& languages, Prompts& prompts, const QString& parentFolder, bool mayGoBack,
                      QWidget* parent = nullptr);

    /// The desk was made: on to the code, from which there is no way back.
    void showCode(const QString& code);
    void showError(const Error& error);
    /// The desk that was made could not be filled and is gone: back to the step that makes it, with all that was typed.
    void beginAgain(const Error& error);
    void setBusy(bool busy);
    /// While the demonstration desk is filled, which may be stopped.
    void showFilling(int percent);

    [[nodiscard]] int step() const { return m_step; }
    /// As the primary button does.
    void next();

Q_SIGNALS:
    void createRequested(const tawjih::ui::NewDesk& desk);
    void existingDeskRequested();
    void reviewRequested();
    void givenUp();
    void finished(bool demo);
    void stopRequested();

protected:
    void retranslate() override;

private:
    void back();
    void showStep(int step);
    void showState();

    enum Step { ChooseLanguage, DescribeDesk, FirstAccount, KeepCode, ChooseContent };
    bool m_mayGoBack;
    bool m_busy = false;
    std::optional<int> m_filled; ///< percent of the demonstration desk, while it is filled
    bool m_stopping = false;
    QLabel* m_position;
    QLabel* m_title;
    LanguageStep* m_language;
    DeskStep* m_desk;
    AdministratorStep* m_administrator;
    CodeStep* m_code;
    ContentStep* m_content;
    std::vector<AssistantStep*> m_steps; ///< in order; only the present one is visible
    int m_step = ChooseLanguage;
    QLabel* m_message;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace tawjih::ui
