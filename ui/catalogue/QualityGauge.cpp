#include "ui/catalogue/QualityGauge.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace tawjih::ui {

namespace {

constexpr int barHeight = 6;
constexpr int leastBar = 80;
constexpr int goodFrom = 80;

} // namespace

QualityGauge::QualityGauge(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void QualityGauge::setScore(int score) {
    m_score = qBound(0, score, 100);
    tell();
    update();
}

QString QualityGauge::figure() const {
    return tr("%1 of 100").arg(number(m_score));
}

void QualityGauge::tell() {
    setAccessibleName(tr("Quality of the entry: %1 of 100").arg(number(m_score)));
}

QSize QualityGauge::sizeHint() const {
    return {leastBar + space::small + fontMetrics().horizontalAdvance(figure()), fontMetrics().height() + space::tiny};
}

QSize QualityGauge::minimumSizeHint() const {
    return sizeHint();
}

void QualityGauge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int words = fontMetrics().horizontalAdvance(figure());
    const QRect bar = QStyle::visualRect(
        layoutDirection(), rect(), QRect(0, (height() - barHeight) / 2, width() - words - space::small, barHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(hairline(palette()));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    QRect filled = bar;
    filled.setWidth(bar.width() * m_score / 100);
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(bar.right());
    painter.setBrush(m_score >= goodFrom ? toneColors(Tone::Good, palette()).text : accent(palette()));
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - words, 0, words, height())),
                     Qt::AlignCenter, figure());
}

void QualityGauge::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace tawjih::ui
