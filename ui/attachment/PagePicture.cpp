#include "ui/attachment/PagePicture.h"

#include "ui/widgets/Colors.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tawjih::ui {

PagePicture::PagePicture(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 200);
}

PagePicture::~PagePicture() {
    wipe();
}

void PagePicture::setPicture(QImage picture, double factor) {
    wipe();
    m_sentence.clear();
    m_picture = std::move(picture);
    m_factor = factor;
    // A picture that does not fill what it was made for is all there is of it: it is shown as it is, or enlarged.
    const QSizeF asked = QSizeF(room()) * factor;
    const bool fills = m_picture.width() + 1 >= asked.width() || m_picture.height() + 1 >= asked.height();
    m_fitting = QSizeF(m_picture.size());
    if (fills)
        m_fitting /= factor;
    else if (m_picture.width() > room().width() || m_picture.height() > room().height())
        m_fitting.scale(QSizeF(room()), Qt::KeepAspectRatio);
    setBars();
    viewport()->update();
}

void PagePicture::setFactor(double factor) {
    m_factor = factor;
    setBars();
    viewport()->update();
}

void PagePicture::say(const QString& sentence) {
    wipe();
    m_sentence = sentence;
    setBars();
    viewport()->update();
}

QSize PagePicture::room() const {
    // Without bars: where they come and go, what fits would change with them.
    const QSize inner = contentsRect().size() - QSize(space::small, space::small);
    return (QSizeF(inner) * devicePixelRatioF()).toSize().expandedTo({1, 1});
}

void PagePicture::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const QRect room = viewport()->rect();
    if (m_picture.isNull()) {
        painter.setPen(muted(palette()));
        painter.drawText(room.adjusted(space::huge, space::huge, -space::huge, -space::huge),
                         Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    QRect place(QPoint(), shownSize());
    place.moveCenter(room.center());
    if (place.width() > room.width())
        place.moveLeft(-horizontalScrollBar()->value());
    if (place.height() > room.height())
        place.moveTop(-verticalScrollBar()->value());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
    painter.setPen(hairline(palette()));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void PagePicture::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    setBars();
    Q_EMIT roomChanged();
}

// Arrows move the picture where it is larger than the room; all other keys are for whoever shows it.
void PagePicture::keyPressEvent(QKeyEvent* event) {
    const bool across = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool along = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const QScrollBar* bar = across ? horizontalScrollBar() : verticalScrollBar();
    if ((across || along) && bar->maximum() > 0)
        QAbstractScrollArea::keyPressEvent(event);
    else
        event->ignore();
}

QSize PagePicture::shownSize() const {
    return (m_fitting / devicePixelRatioF() * m_factor).toSize().expandedTo({1, 1});
}

void PagePicture::setBars() {
    const QSize size = m_picture.isNull() ? QSize(0, 0) : shownSize();
    const QSize room = viewport()->size();
    const auto set = [](QScrollBar* bar, int length, int seen) {
        const double before = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0.5;
        bar->setRange(0, std::max(0, length - seen));
        bar->setPageStep(seen);
        bar->setSingleStep(std::max(1, seen / 10));
        bar->setValue(static_cast<int>(before * bar->maximum()));
    };
    set(horizontalScrollBar(), size.width(), room.width());
    set(verticalScrollBar(), size.height(), room.height());
}

void PagePicture::wipe() {
    if (!m_picture.isNull())
        m_picture.fill(0);
    m_picture = QImage();
}

} // namespace tawjih::ui
