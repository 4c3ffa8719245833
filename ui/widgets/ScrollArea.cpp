#include "ui/widgets/ScrollArea.h"

#include <QEvent>
#include <QScrollBar>

namespace tawjih::ui {

ScrollArea::ScrollArea(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

void ScrollArea::setBarGap(int gap) {
    setViewportMargins(0, 0, gap, 0); // Qt mirrors them
}

bool ScrollArea::eventFilter(QObject* watched, QEvent* event) {
    // Never narrower than what it holds: nothing could scroll sideways to it.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        setMinimumWidth(widget()->minimumSizeHint().width() + viewportMargins().right() +
                        verticalScrollBar()->sizeHint().width());
    return QScrollArea::eventFilter(watched, event);
}

bool ScrollArea::focusNextPrevChild(bool next) {
    const bool moved = QScrollArea::focusNextPrevChild(next);
    if (QWidget* focused = widget()->focusWidget())
        ensureWidgetVisible(focused, 24, 24);
    return moved;
}

} // namespace tawjih::ui
