#include "core/indicator/LocalDays.h"

namespace tawjih::indicator {

LocalDays::Offset LocalDays::offsetOn(QDate day) {
    const int atFirst = QDateTime(day, QTime(0, 0), Qt::UTC).toLocalTime().offsetFromUtc();
    const int atLast = QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC).toLocalTime().offsetFromUtc();
    return atFirst == atLast ? Offset(atFirst) : std::nullopt;
}

FactDay LocalDays::dayOf(const QDateTime& instant) {
    constexpr int secondsADay = 24 * 60 * 60;
    const QDate day = instant.date();
    auto known = m_offsets.constFind(day);
    if (known == m_offsets.cend())
        known = m_offsets.insert(day, offsetOn(day));
    if (!*known)
        return toFactDay(instant.toLocalTime().date());
    const int second = instant.time().msecsSinceStartOfDay() / 1000 + **known;
    return toFactDay(second < 0 ? day.addDays(-1) : second < secondsADay ? day : day.addDays(1));
}

} // namespace tawjih::indicator
