#include "ui/shell/AccountDialog.h"

#include "core/vault/PasswordRules.h"
#include "core/vault/UserService.h"
#include "ui/shell/PasswordText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

QString titleOf(AccountDialog::Purpose purpose) {
    switch (purpose) {
    case AccountDialog::Purpose::Add:
        return AccountDialog::tr("Add an account");
    case AccountDialog::Purpose::ChangeRoles:
        return AccountDialog::tr("Change the roles");
    case AccountDialog::Purpose::ResetPassword:
        break;
    }
    return AccountDialog::tr("Give a first password again");
}

QString verbOf(AccountDialog::Purpose purpose) {
    switch (purpose) {
    case AccountDialog::Purpose::Add:
        return AccountDialog::tr("Add the account");
    case AccountDialog::Purpose::ChangeRoles:
        return AccountDialog::tr("Change the roles");
    case AccountDialog::Purpose::ResetPassword:
        break;
    }
    return AccountDialog::tr("Set the password");
}

} // namespace

AccountDialog::AccountDialog(Purpose purpose, const vault::User& user, const QStringList& deskNames, QWidget* parent)
    : FormDialog(titleOf(purpose), verbOf(purpose), 1, parent)
    , m_purpose(purpose)
    , m_deskNames(deskNames)
    , m_name(new QLineEdit(user.name, this))
    , m_login(new QLineEdit(user.login, this))
    , m_password(new PasswordField(this))
    , m_advisor(new QCheckBox(labelOf(vault::Role::Advisor), this))
    , m_supervisor(new QCheckBox(labelOf(vault::Role::Supervisor), this))
    , m_administrator(new QCheckBox(labelOf(vault::Role::Administrator), this)) {
    m_login->setLayoutDirection(Qt::LeftToRight);
    const bool adds = purpose == Purpose::Add;
    const bool roles = purpose != Purpose::ResetPassword;
    m_name->setVisible(adds);
    m_login->setVisible(adds);
    m_password->setVisible(purpose != Purpose::ChangeRoles);
    if (adds) {
        form().addField(QStringLiteral("name"), tr("Name, as colleagues see it"), m_name, FormGrid::Required);
        form().addField(QStringLiteral("login"), tr("Login"), m_login, FormGrid::Required);
    } else {
        setSentence(isolate(user.name));
    }
    if (purpose != Purpose::ChangeRoles) {
        form().addField(QStringLiteral("password"), tr("First password"), m_password, FormGrid::Required);
        form().setHint(QStringLiteral("password"), tr("They must choose their own at the first opening."));
    }
    m_advisor->setChecked(adds || user.roles.testFlag(vault::Role::Advisor));
    m_supervisor->setChecked(user.roles.testFlag(vault::Role::Supervisor));
    m_administrator->setChecked(user.roles.testFlag(vault::Role::Administrator));
    auto* caption = new QLabel(tr("Roles"));
    setTextStyle(caption, TextStyle::Muted);
    caption->setVisible(roles);
    more()->addWidget(caption);
    for (QCheckBox* role : {m_advisor, m_supervisor, m_administrator}) {
        role->setVisible(roles);
        more()->addWidget(role);
        connect(role, &QCheckBox::toggled, this, &AccountDialog::judge);
    }
    m_advisor->setToolTip(tr("Registers persons, holds sessions, refers."));
    m_supervisor->setToolTip(tr("Sees all cases and statistics, imports and exports."));
    m_administrator->setToolTip(tr("Looks after accounts, settings and backups; sees no case by that alone."));
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_name, m_login, m_password})
        connect(field, &QLineEdit::textChanged, this, &AccountDialog::judge);
    judge();
}

vault::NewUser AccountDialog::entered() const {
    vault::Roles roles;
    roles.setFlag(vault::Role::Advisor, m_advisor->isChecked());
    roles.setFlag(vault::Role::Supervisor, m_supervisor->isChecked());
    roles.setFlag(vault::Role::Administrator, m_administrator->isChecked());
    return {m_login->text().trimmed(), m_name->text().trimmed(), m_password->text(), roles};
}

void AccountDialog::judge() {
    const vault::NewUser user = entered();
    bool complete = user.roles.toInt() != 0 || m_purpose == Purpose::ResetPassword;
    if (m_purpose == Purpose::Add)
        complete = complete && !user.login.isEmpty() && !user.name.isEmpty();
    if (m_purpose != Purpose::ChangeRoles) {
        const auto weakness =
            vault::weaknessOf(user.password, vault::passwordContext(user.login, user.name, {}) + m_deskNames);
        complete = complete && weakness == vault::PasswordWeakness::None;
        form().setHint(QStringLiteral("password"), user.password.isEmpty()
                                                       ? tr("They must choose their own at the first opening.")
                                                       : weaknessText(weakness));
    }
    setVerbEnabled(complete);
}

} // namespace tawjih::ui
