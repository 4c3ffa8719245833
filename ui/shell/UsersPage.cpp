#include "ui/shell/UsersPage.h"

#include "core/vault/Desk.h"
#include "core/vault/UserService.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/Accounts.h"
#include "ui/shell/KeysCard.h"
#include "ui/shell/UsersModel.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"

#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tawjih::ui {

UsersPage::UsersPage(vault::Desk& desk, vault::UserService& users, const Clock& clock,
                     std::function<void(const vault::KeyRenewalOrder&)> renewKey, const PageContext& context)
    : m_desk(desk)
    , m_users(users)
    , m_navigator(context.navigator)
    , m_jobs(context.jobs)
    , m_prompts(context.prompts)
    , m_header(new PageHeader)
    , m_model(new UsersModel(this))
    , m_table(new QTableView)
    , m_add(new QPushButton(icon(QStringLiteral("plus"), IconTone::OnAccent), {}))
    , m_roles(new QPushButton)
    , m_reset(new QPushButton)
    , m_suspend(new QPushButton)
    , m_keys(
          new KeysCard({desk, users, context.navigator, context.jobs, context.prompts, clock, std::move(renewKey)})) {
    setPrimary(m_add);
    setDanger(m_suspend);
    m_header->addAction(m_add);
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->setColumnWidth(UsersModel::Name, 220);
    m_table->setColumnWidth(UsersModel::Login, 160);
    m_table->setColumnWidth(UsersModel::RoleNames, 340);
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_roles);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_suspend);
    auto* body = makeBody();
    body->addWidget(m_header);
    body->addWidget(card, 1);
    body->addLayout(buttons);
    body->addWidget(m_keys);
    connect(m_add, &QPushButton::clicked, this, &UsersPage::add);
    connect(m_roles, &QPushButton::clicked, this, &UsersPage::changeRoles);
    connect(m_reset, &QPushButton::clicked, this, &UsersPage::resetPassword);
    connect(m_suspend, &QPushButton::clicked, this, &UsersPage::suspend);
    connect(m_table, &QTableView::activated, this, &UsersPage::changeRoles);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UsersPage::showChoice);
    setFocusProxy(m_table);
    UsersPage::retranslate();
}

UsersPage::~UsersPage() = default;

void UsersPage::activate() {
    auto users = m_users.list();
    if (!users)
        return m_navigator.notify({Tone::Danger, errorText(users.error()), {}, {}});
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setUsers(*std::move(users));
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    m_keys->refresh();
    Q_EMIT statusChanged(tr("%n account(s)", nullptr, m_model->rowCount()));
    showChoice();
}

void UsersPage::retranslate() {
    m_header->setTitle(tr("Users"));
    m_header->setSubtitle(tr("Who may open this desk, and as what. Roles take effect at the next opening."));
    m_table->setAccessibleName(tr("Accounts"));
    m_add->setText(tr("Add an account"));
    m_roles->setText(tr("Change the roles"));
    m_reset->setText(tr("Give a first password again"));
    m_suspend->setText(tr("Suspend the account"));
    m_model->retranslate();
    m_keys->retranslate();
}

void UsersPage::add() {
    auto* dialog = openDialog(AccountDialog::Purpose::Add, {});
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        dialog->setBusy(true);
        runOnAccounts(
            m_desk, m_jobs, dialog,
            [user = dialog->entered(),
             secret = vault::makeSecret(dialog->entered().password)](vault::UserService& users) {
                return users.add({user.login, user.name, secret->text(), user.roles});
            },
            [this, dialog](const Result<UserId>& added) {
                if (!added)
                    return dialog->showError(added.error());
                dialog->accept();
                settle({}, tr("The account is added. Hand over the first password in person."));
            });
    });
}

void UsersPage::changeRoles() {
    const vault::User* user = chosen();
    if (user == nullptr)
        return;
    auto* dialog = openDialog(AccountDialog::Purpose::ChangeRoles, *user);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = user->id] {
        const Status changed = m_users.setRoles(id, dialog->entered().roles);
        if (!changed)
            return dialog->showError(changed.error());
        dialog->accept();
        settle(changed, tr("The roles are changed. They take effect at the next opening."));
    });
}

void UsersPage::resetPassword() {
    const vault::User* user = chosen();
    if (user == nullptr)
        return;
    auto* dialog = openDialog(AccountDialog::Purpose::ResetPassword, *user);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = user->id] {
        dialog->setBusy(true);
        runOnAccounts(
            m_desk, m_jobs, dialog,
            [id, secret = vault::makeSecret(dialog->entered().password)](vault::UserService& users) {
                return users.resetPassword(id, secret->text());
            },
            [this, dialog](const Status& reset) {
                if (!reset)
                    return dialog->showError(reset.error());
                dialog->accept();
                settle(reset, tr("The first password is set. Hand it over in person."));
            });
    });
}

void UsersPage::suspend() {
    const vault::User* user = chosen();
    if (user == nullptr)
        return;
    const Question question{tr("Suspend the account of %1?").arg(isolate(user->name)),
                            tr("They can no longer open the desk. What they did stays. A first password given again "
                               "brings the account back."),
                            tr("Suspend the account"), true};
    const UserId id = user->id;
    if (!m_prompts.confirm(this, question))
        return;
    const Status suspended = m_users.suspend(id);
    settle(suspended, {});
    if (suspended)
        m_navigator.notify(
            {Tone::Good, tr("The account is suspended. If they may have kept a copy of the desk, give it a new key."),
             tr("New key for the desk"), [keys = QPointer(m_keys)] {
                 if (keys)
                     keys->renewKey();
             }});
}

void UsersPage::showChoice() {
    const vault::User* user = chosen();
    m_roles->setEnabled(user != nullptr);
    m_reset->setEnabled(user != nullptr);
    m_suspend->setEnabled(user != nullptr && user->active && user->id != m_desk.actor().id);
}

const vault::User* UsersPage::chosen() const {
    return m_model->user(m_table->currentIndex());
}

AccountDialog* UsersPage::openDialog(AccountDialog::Purpose purpose, const vault::User& user) {
    auto* dialog = new AccountDialog(purpose, user, m_desk.identity().names(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void UsersPage::settle(const Status& status, const QString& done) {
    activate();
    if (!status)
        m_navigator.notify({Tone::Danger, errorText(status.error()), {}, {}});
    else if (!done.isEmpty())
        m_navigator.notify({Tone::Good, done, {}, {}});
}

} // namespace tawjih::ui
