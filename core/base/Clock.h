#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace tawjih {

/// Where time comes from, so that tests and the demo desk can choose it.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The desk's calendar day.
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands where it is put.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

/// UTC instants as stored: `2026-03-12T09:30:00.123Z`. The fixed width makes text order time order.
[[nodiscard]] inline QString toStoredInstant(const QDateTime& instant) {
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QLatin1Char('Z');
}

} // namespace tawjih
