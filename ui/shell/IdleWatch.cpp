#include "ui/shell/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace tawjih::ui {

IdleWatch::IdleWatch(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_timer.setInterval(5000);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::setMinutes(int minutes) {
    m_seconds = minutes * 60;
}

void IdleWatch::start() {
    m_touched = m_clock.now();
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void IdleWatch::stop() {
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
}

void IdleWatch::check() {
    const qint64 quiet = m_touched.secsTo(m_clock.now());
    if (quiet < 0) // the clock was set back: begin again
        m_touched = m_clock.now();
    else if (quiet >= m_seconds)
        Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        // What programs send themselves is nobody's touch.
        if (event->spontaneous() || event->type() == QEvent::InputMethod)
            m_touched = m_clock.now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tawjih::ui
