#pragma once

#include "ui/shell/AccountDialog.h"
#include "ui/shell/Page.h"

class QPushButton;
class QTableView;

namespace tawjih {
class ChangeNotifier;
namespace vault {
class Desk;
class UserService;
} // namespace vault
} // namespace tawjih

namespace tawjih::ui {

class PageHeader;
class UsersModel;

/// The accounts: who may open the desk, and as what.
class UsersPage : public Page {
    Q_OBJECT
public:
    UsersPage(vault::Desk& desk, vault::UserService& users, const PageContext& context);
    ~UsersPage() override;

    void activate() override;

protected:
    void retranslate() override;

private:
    void add();
    void changeRoles();
    void resetPassword();
    void suspend();
    void renewCode();
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
    QPushButton* m_renew;
    QPushButton* m_roles;
    QPushButton* m_reset;
    QPushButton* m_suspend;
};

} // namespace tawjih::ui
