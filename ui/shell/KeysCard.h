#pragma once

#include "core/vault/KeyRenewal.h"
#include "core/vault/UserService.h"
#include "ui/widgets/Card.h"

#include <functional>

class QPushButton;

namespace tawjih::ui {

class JobRunner;
class Navigator;
class Prompts;
class WrapLabel;

/// The secrets that are nobody's own: the recovery code (made when, proved when; to be tested and renewed) and the
/// desk's key, which wants to be renewed when somebody has left.
class KeysCard : public Card {
    Q_OBJECT
public:
    struct Parts {
        vault::Desk& desk;
        vault::UserService& users;
        Navigator& navigator;
        JobRunner& jobs;
        Prompts& prompts;
        const Clock& clock;
        std::function<void(const vault::KeyRenewalOrder&)> renewKey; ///< ends everything that is open
    };
    explicit KeysCard(Parts parts, QWidget* parent = nullptr);

    /// Reads the dates again.
    void refresh();
    /// Asks for the password, then begins.
    void renewKey();
    void retranslate();

private:
    void testCode();
    void renewCode();
    [[nodiscard]] QString codeText() const;
    [[nodiscard]] QString keyText() const;

    Parts m_parts;
    vault::KeyState m_state;
    WrapLabel* m_code;
    WrapLabel* m_key;
    QPushButton* m_test;
    QPushButton* m_renewCode;
    QPushButton* m_renewKey;
};

} // namespace tawjih::ui
