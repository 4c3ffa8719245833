#include "ui/casework/RestrictionBanner.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tawjih::ui {

RestrictionBanner::RestrictionBanner(QWidget* parent) : QFrame(parent), m_icon(new QLabel), m_text(new WrapLabel) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::medium, space::small, space::medium, space::small);
    line->setSpacing(space::small);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    hide();
}

void RestrictionBanner::setStanding(const CaseStanding& standing) {
    m_standing = standing;
    dress();
    setVisible(standing.restricted);
}

QString RestrictionBanner::words() const {
    return m_text->text();
}

void RestrictionBanner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        dress();
}

void RestrictionBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(m_standing.glassUntil ? Tone::Danger : Tone::Warning, palette()).background);
    painter.drawRoundedRect(rect(), controlRadius, controlRadius);
}

void RestrictionBanner::dress() {
    const Tone tone = m_standing.glassUntil ? Tone::Danger : Tone::Warning;
    const QColor color = toneColors(tone, palette()).text;
    if (m_text->palette().color(QPalette::WindowText) != color) {
        QPalette colors = m_text->palette();
        colors.setColor(QPalette::WindowText, color);
        m_text->setPalette(colors);
    }
    m_icon->setPixmap(iconPixmap(QStringLiteral("lock"), 16, color, devicePixelRatioF(), layoutDirection()));
    m_text->setWords(m_standing.glassUntil
                         ? tr("You opened this restricted case for a reason; it closes at %1. Supervisors see that you "
                              "did.")
                               .arg(timeText(m_standing.glassUntil->toLocalTime().time()))
                         : tr("This case is restricted: others see its number alone."));
    setAccessibleName(m_text->text());
}

} // namespace tawjih::ui
