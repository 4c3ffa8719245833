#include "ui/shell/Page.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/ScrollArea.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace tawjih::ui {

Page::Page(QWidget* parent) : QWidget(parent) {}

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
