#pragma once

#include "ui/shell/AccountDialog.h"
#include "ui/shell/Page.h"

#include <functional>

class QPushButton;
class QTableView;

namespace tawjih {
class Clock;
namespace vault {
class Desk;
struct KeyRenewalOrder;
class UserService;
} // namespace vault
} // namespace tawjih

namespace tawjih::ui {

class KeysCard;
class PageHeader;
class UsersModel;

/// The accounts: who may open the desk, and as what.
class UsersPage : public Page {
    Q_OBJECT
public:
    /// \param renewKey gives the desk a new key, which ends everything that is open
    UsersPage(vault::Desk& desk, vault::UserService& users, const Clock& clock,
              std::function<void(const vault::KeyRenewalOrder&)> renewKey, const PageContext& context);
    ~UsersPage() override;

    void activate() override;

protected:
    void retranslate() override;

private:
    void add();
    void changeRoles();
    void resetPassword();
    void suspend();
    void showChoice();
    [[nodiscard]] const vault::User* chosen() const;
    AccountDialog* openDialog(AccountDialog::Purpose purpose, const vault::User& user);
    void settle(const Status& status, const QString& done);

    vault::Desk& m_desk;
    vault::UserService& m_users;
    Navigator& m_navigator;
    JobRunner& m_jobs;
    Prompts& m_prompts;
    PageHeader* m_header;
    UsersModel* m_model;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_roles;
    QPushButton* m_reset;
    QPushButton* m_suspend;
    KeysCard* m_keys;
};

} // namespace tawjih::ui
