#include "ui/shell/KeyRenewalDialog.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

namespace tawjih::ui {

KeyRenewalDialog::KeyRenewalDialog(const std::vector<vault::User>& leftOut, QWidget* parent)
    : FormDialog(tr("Give the desk a new key"), tr("Give a new key"), 1, parent)
    , m_password(new PasswordField)
    , m_newCode(new QCheckBox(tr("Make a new recovery code too"))) {
    setMinimumWidth(560);
    setSentence(tr("The whole desk is encrypted again. Whoever kept a copy of the old key cannot read what is recorded "
                   "from now on. Everybody keeps their password. It takes a minute or two and can be stopped; until it "
                   "has ended the desk is as it was."));
    form().addField(QStringLiteral("password"), tr("Your password"), m_password, FormGrid::Required);
    more()->addWidget(m_newCode);
    m_newCode->setToolTip(tr("Choose this if whoever left may have seen the printed sheet."));
    if (!leftOut.empty()) {
        QStringList names;
        for (const vault::User& user : leftOut)
            names << isolate(user.name);
        more()->addWidget(
            new WrapLabel(tr("These accounts have not been used with this version of Tawjih and will need "
                             "a first password again: %1.")
                              .arg(QLocale().createSeparatedList(names))));
    }
    more()->addWidget(new WrapLabel(tr("Backups made before keep the old key and open with the passwords of then. Lock "
                                       "them away, or delete them once the new backup is written.")));
    setVerbEnabled(false);
    connect(m_password, &QLineEdit::textChanged, this,
            [this](const QString& text) { setVerbEnabled(!text.isEmpty()); });
    m_password->setFocus();
}

vault::KeyRenewalOrder KeyRenewalDialog::order() const {
    return {vault::makeSecret(m_password->text()), m_newCode->isChecked()};
}

} // namespace tawjih::ui
