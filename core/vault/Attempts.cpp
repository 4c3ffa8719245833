#include "core/vault/Attempts.h"

#include "core/base/SafeFile.h"

#include <QFile>

#include <algorithm>

namespace tawjih::vault {

namespace {

constexpr int longestDelay = 60;
constexpr int mostCounted = 1'000'000;

} // namespace

int delayAfter(int failures) {
    if (failures < 2)
        return 0;
    return failures >= 8 ? longestDelay : std::min(longestDelay, 1 << (failures - 2));
}

Attempts::Attempts(const QString& folder, const Clock& clock)
    : m_path(folder + QStringLiteral("/attempts"))
    , m_clock(clock) {
    load();
}

void Attempts::load() {
    const auto text = readBounded(m_path, 256);
    if (!text)
        return;
    const QStringList parts = QString::fromLatin1(*text).trimmed().split(QLatin1Char(' '));
    if (parts.size() != 2)
        return;
    m_failures = std::clamp(parts[0].toInt(), 0, mostCounted);
    m_last = QDateTime::fromString(parts[1], Qt::ISODateWithMs);
}

int Attempts::secondsToWait() const {
    const int delay = delayAfter(m_failures);
    if (!m_last.isValid() || delay == 0)
        return 0;
    const qint64 passed = m_last.msecsTo(m_clock.now());
    // A clock set back must not lock anybody out for longer than the delay.
    const qint64 left = delay * 1000LL - std::max<qint64>(passed, 0);
    return static_cast<int>(std::clamp<qint64>((left + 999) / 1000, 0, delay));
}

Status Attempts::begin() {
    if (const int wait = secondsToWait(); wait > 0) {
        if (m_last > m_clock.now())
            TRY(save(m_failures)); // the clock was set back: wait from now on
        return fail(ErrorCode::TooManyAttempts, QString::number(wait));
    }
    m_before = m_last;
    return save(std::min(m_failures + 1, mostCounted));
}

Status Attempts::save(int failures) {
    m_last = m_clock.now();
    return write(failures, m_last);
}

Status Attempts::write(int failures, const QDateTime& last) const {
    return writeSafely(m_path, QByteArray::number(failures) + ' ' + toStoredInstant(last).toLatin1());
}

void Attempts::succeeded() {
    QFile::remove(m_path);
}

void Attempts::takeBack() {
    if (m_failures == 0)
        return succeeded();
    m_last = m_before;
    (void)write(m_failures, m_last).has_value(); // what cannot be written now counts once too often, no worse
}

} // namespace tawjih::vault
