#include "ui/widgets/ProgressStrip.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace tawjih::ui {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QToolButton) {
    setTextStyle(m_title, TextStyle::Small);
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    m_cancel->setIcon(icon(QStringLiteral("cross"), IconTone::Muted));
    m_cancel->setIconSize({14, 14});
    m_cancel->setAutoRaise(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(m_title);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    retranslate();
    hide();
}

void ProgressStrip::start(const QString& title) {
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    m_cancel->setEnabled(true);
    setPercent(-1);
    show();
}

void ProgressStrip::setPercent(int percent) {
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    if (percent >= 0)
        m_bar->setValue(percent);
}

void ProgressStrip::finish() {
    hide();
}

void ProgressStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressStrip::retranslate() {
    m_cancel->setToolTip(tr("Stop this task"));
    m_cancel->setAccessibleName(tr("Stop this task"));
}

} // namespace tawjih::ui
