#include "ui/shell/AboutDialog.h"

#include "core/db/Connection.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace tawjih::ui {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Tawjih"));
    setMinimumWidth(420);
    auto* logo = new QLabel;
    logo->setPixmap(QIcon(QStringLiteral(":/icons/tawjih.svg")).pixmap(56, 56));
    auto* name = new QLabel(QString(QStringLiteral("Tawjih ") % isolateLtr(QCoreApplication::applicationVersion())));
    setTextStyle(name, TextStyle::Title);
    auto* what = new QLabel(tr("Records of migrant information and orientation desks: from the first visit to training "
                               "and work. Everything stays encrypted on this computer."));
    what->setWordWrap(true);
    auto* parts = new QLabel(tr("SQLCipher %1 · SQLite %2 · Qt %3")
                                 .arg(isolateLtr(db::cipherVersion()), isolateLtr(db::sqliteVersion()),
                                      isolateLtr(QLatin1String(qVersion()))));
    setTextStyle(parts, TextStyle::Muted);
    parts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    parts->setAccessibleName(parts->text());
    auto* licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later, without any "
                                  "warranty."));
    setTextStyle(licence, TextStyle::Muted);
    licence->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    for (QWidget* widget : std::initializer_list<QWidget*>{logo, name, what, parts, licence})
        column->addWidget(widget);
    column->addSpacing(space::small);
    column->addWidget(buttons);
}

} // namespace tawjih::ui
