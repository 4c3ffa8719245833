#include "ui/widgets/NoticeBar.h"

#include "ui/widgets/Icon.h"
#include "ui/widgets/StylePainting.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tawjih::ui {

namespace {

QString iconOf(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("check");
    case Tone::Warning:
    case Tone::Danger:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_action(new QPushButton)
    , m_close(new QToolButton) {
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_close->setIcon(icon(QStringLiteral("cross"), IconTone::Muted));
    m_close->setAutoRaise(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::medium, space::small, space::small, space::small);
    line->setSpacing(space::medium);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_notice.act;
        dismiss();
        if (act)
            act();
    });
    QWidget::hide();
    dress();
}

void NoticeBar::say(const Notice& notice) {
    m_notice = notice;
    dress();
    QWidget::show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dismiss() {
    m_notice = {};
    m_text->clear();
    hide();
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ToneColors colors = toneColors(m_notice.tone, palette());
    painting::surface(&painter, rect(), colors.background, QColor(), cardRadius);
}

void NoticeBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        dress();
}

void NoticeBar::dress() {
    const ToneColors colors = toneColors(m_notice.tone, palette());
    m_icon->setPixmap(iconPixmap(iconOf(m_notice.tone), 20, colors.text, devicePixelRatioF(), layoutDirection()));
    QPalette words;
    words.setColor(QPalette::WindowText, colors.text);
    m_text->setPalette(words);
    m_text->setText(m_notice.text);
    m_text->setAccessibleName(m_notice.text);
    m_action->setText(m_notice.action);
    m_action->setVisible(!m_notice.action.isEmpty());
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
}

} // namespace tawjih::ui
