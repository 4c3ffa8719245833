#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QResizeEvent>

namespace tawjih::ui {

WrapLabel::WrapLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setWordWrap(true);
}

void WrapLabel::setWords(const QString& text) {
    setText(text);
    claimHeight();
}

void WrapLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        claimHeight();
}

void WrapLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        claimHeight();
}

/// Not before a layout gave it a width: the claim of a narrow beginning would make its window too tall for good.
void WrapLabel::claimHeight() {
    const bool placed = testAttribute(Qt::WA_Resized);
    setMinimumHeight(text().isEmpty() || !placed ? 0 : heightForWidth(width()));
}

} // namespace tawjih::ui
