#include "ui/shell/Page.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/ScrollArea.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace tawjih::ui {

Page::Page(QWidget* parent) : QWidget(parent) {}

bool Page::takeKeyboard() {
    const auto takes = [this](const QWidget* widget) {
        return isAncestorOf(widget) && widget->isVisibleTo(this) && widget->isEnabledTo(this) &&
               (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    };
    QWidget* wanted = mainWidget();
    if (wanted == nullptr || !takes(wanted)) {
        wanted = nextInFocusChain();
        while (wanted != this && !takes(wanted))
            wanted = wanted->nextInFocusChain();
    }
    if (wanted == this)
        return false;
    wanted->setFocus(Qt::OtherFocusReason);
    return true;
}

void Page::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QVBoxLayout* Page::makeBody() {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(space::huge, space::large, space::huge, space::large);
    body->setSpacing(space::large);
    return body;
}

QVBoxLayout* Page::makeScrollBody() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new ScrollArea;
    outer->addWidget(area);
    auto* body = new QVBoxLayout(area->widget());
    body->setContentsMargins(space::huge, space::large, space::huge, space::large);
    body->setSpacing(space::large);
    return body;
}

QString pageTitle(const PageFactory& factory) {
    return QCoreApplication::translate("Pages", factory.title);
}

} // namespace tawjih::ui
