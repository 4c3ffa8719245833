#include "ui/widgets/Disclosure.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace tawjih::ui {

Disclosure::Disclosure(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_heading(new QToolButton)
    , m_content(content) {
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setAutoRaise(true);
    QFont font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_heading, 0, Qt::AlignLeading);
    layout->addWidget(m_content);
    m_content->hide();
    setTitle(title);
    showArrow();
    connect(m_heading, &QToolButton::clicked, this, [this] {
        setOpen(!m_open);
        Q_EMIT toggled(m_open);
    });
}

void Disclosure::setTitle(const QString& title) {
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
}

void Disclosure::setOpen(bool open) {
    m_open = open;
    m_content->setVisible(open);
    showArrow();
}

void Disclosure::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        showArrow();
}

void Disclosure::showArrow() {
    m_heading->setIcon(icon(isOpen() ? QStringLiteral("chevron-down") : QStringLiteral("chevron"), IconTone::Muted));
    m_heading->setAccessibleDescription(isOpen() ? tr("open") : tr("closed"));
}

} // namespace tawjih::ui
