#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>

namespace tawjih::ui {

/// Notices that nobody has touched keyboard or pointer for a while. Reads the clock rather than counting, so that a
/// machine that slept is idle as soon as it wakes.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(const Clock& clock, QObject* parent = nullptr);

    void setMinutes(int minutes);
    void start();
    void stop();

    /// What the timer does every few seconds; tests call it themselves.
    void check();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    QTimer m_timer;
    QDateTime m_touched;
    int m_seconds = 300;
};

} // namespace tawjih::ui
