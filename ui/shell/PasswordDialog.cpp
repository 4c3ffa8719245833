#include "ui/shell/PasswordDialog.h"

#include "ui/shell/PasswordText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PasswordField.h"

namespace tawjih::ui {

PasswordDialog::PasswordDialog(const QStringList& context, bool must, QWidget* parent)
    : FormDialog(tr("Change my password"), tr("Change the password"), 1, parent)
    , m_context(context)
    , m_old(new PasswordField)
    , m_new(new PasswordField)
    , m_repeated(new PasswordField) {
    if (must)
        setSentence(tr("Somebody else chose your present password. Choose one that only you know."));
    form().addField(QStringLiteral("old"), tr("Present password"), m_old);
    form().addField(QStringLiteral("password"), tr("New password"), m_new);
    form().addField(QStringLiteral("repeated"), tr("New password again"), m_repeated);
    for (PasswordField* field : {m_old, m_new, m_repeated})
        connect(field, &QLineEdit::textChanged, this, &PasswordDialog::judge);
    judge();
    m_old->setFocus();
}

QString PasswordDialog::oldPassword() const {
    return m_old->text();
}

QString PasswordDialog::newPassword() const {
    return m_new->text();
}

void PasswordDialog::judge() {
    const auto weakness =
        m_new->text().isEmpty() ? vault::PasswordWeakness::TooShort : vault::weaknessOf(m_new->text(), m_context);
    form().setHint(QStringLiteral("password"), weaknessText(weakness));
    form().setProblem(QStringLiteral("repeated"), repetitionText(m_new->text(), m_repeated->text()));
    setVerbEnabled(weakness == vault::PasswordWeakness::None && m_new->text() == m_repeated->text() &&
                   !m_old->text().isEmpty());
}

} // namespace tawjih::ui
