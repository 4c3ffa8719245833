#include "tests/support/ui/Accessible.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QWidget>

namespace tawjih::test {

namespace {

bool isPartOfNamed(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QComboBox*>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(parent) != nullptr;
}

} // namespace

QStringList unnamedControls(const QWidget* root) {
    QStringList unnamed;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(root) || (widget->focusPolicy() & Qt::TabFocus) == 0 || isPartOfNamed(widget) ||
            widget->focusProxy() != nullptr)
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).trimmed().isEmpty())
            unnamed << QStringLiteral("%1 \"%2\" in %3")
                           .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return unnamed;
}

} // namespace tawjih::test
