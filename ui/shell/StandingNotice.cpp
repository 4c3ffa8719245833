#include "ui/shell/StandingNotice.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/StylePainting.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tawjih::ui {

namespace {

const char* sourceOf(vault::PlaceRisk risk) {
    return risk == vault::PlaceRisk::Network
               ? QT_TRANSLATE_NOOP("StandingNotice",
                                   "This desk’s folder is on another computer. If the connection breaks off, the desk "
                                   "can be damaged. Lock it, move the folder to this computer’s own disk, and write "
                                   "backups to a stick.")
               : QT_TRANSLATE_NOOP("StandingNotice",
                                   "Another program copies this desk’s folder to other computers. That can damage it, "
                                   "and give it to others. Lock it, move the folder out of there, and write backups to "
                                   "a stick.");
}

} // namespace

StandingNotice* StandingNotice::readOnly() {
    return new StandingNotice(QT_TRANSLATE_NOOP(
        "StandingNotice", "Read only: this desk’s folder cannot be written to. You can read everything; nothing can be "
                          "saved, and the journal does not note what is read."));
}

StandingNotice* StandingNotice::place(vault::PlaceRisk risk) {
    return new StandingNotice(sourceOf(risk));
}

StandingNotice::StandingNotice(const char* source) : m_source(source), m_icon(new QLabel), m_text(new QLabel) {
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::huge, space::small, space::huge, space::small);
    line->setSpacing(space::medium);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    dress();
}

QString StandingNotice::text() const {
    return m_text->text();
}

void StandingNotice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), toneColors(Tone::Warning, palette()).background);
}

void StandingNotice::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        dress();
}

void StandingNotice::dress() {
    const ToneColors colors = toneColors(Tone::Warning, palette());
    m_icon->setPixmap(iconPixmap(QStringLiteral("warning"), 20, colors.text, devicePixelRatioF(), layoutDirection()));
    QPalette words;
    words.setColor(QPalette::WindowText, colors.text);
    m_text->setPalette(words);
    m_text->setText(QCoreApplication::translate("StandingNotice", m_source));
    m_text->setAccessibleName(m_text->text());
}

} // namespace tawjih::ui
