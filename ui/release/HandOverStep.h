#pragma once

#include "core/release/ReleaseMaker.h"
#include "ui/shell/FirstRunSteps.h"

namespace tawjih::ui {

class Card;
class WrapLabel;

/// A passphrase that nobody guesses and somebody can dictate: five groups of four letters and digits, 100 bits.
[[nodiscard]] QString suggestedPassphrase();

/// The last step: what is going to happen, and for whoever may approve, the passphrase of the package.
class HandOverStep final : public AssistantStep {
    Q_OBJECT
public:
    /// \param mayApprove otherwise the export is proposed to somebody who may
    explicit HandOverStep(bool mayApprove);
    [[nodiscard]] QString title() const override;
    bool check(bool say) override;

    void setPrepared(const release::PreparedRelease& prepared);
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] PasswordField* first() const { return m_first; }
    [[nodiscard]] PasswordField* second() const { return m_second; }
    [[nodiscard]] QString suggestion() const { return m_suggested; }
    void suggest();

protected:
    void retranslate() override;

private:
    void showSuggestion();
    bool m_mayApprove;
    std::optional<release::PreparedRelease> m_prepared;
    QString m_suggested;
    Card* m_summary;
    Card* m_secret;
    WrapLabel* m_counts;
    WrapLabel* m_risk;
    WrapLabel* m_keep;
    FormGrid* m_form;
    PasswordField* m_first;
    PasswordField* m_second;
    QPushButton* m_suggest;
    WrapLabel* m_shown;
};

} // namespace tawjih::ui
