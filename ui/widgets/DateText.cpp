#include "ui/widgets/DateText.h"

#include "ui/widgets/Bidi.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

QString days(const char* text, qint64 count) {
    return QCoreApplication::translate("DateText", text, nullptr, static_cast<int>(count));
}

QString near(const char* text) {
    return QCoreApplication::translate("DateText", text);
}

} // namespace

QString dateText(const QDate& date, const QLocale& locale) {
    return isolate(locale.toString(date, QStringLiteral("d MMMM yyyy")));
}

QString shortDateText(const QDate& date, const QLocale& locale) {
    return isolateLtr(locale.toString(date, QStringLiteral("dd/MM/yyyy")));
}

QString timeText(const QTime& time, const QLocale& locale) {
    return isolateLtr(locale.toString(time, QStringLiteral("HH:mm")));
}

QString distanceText(const QDate& date, const QDate& today) {
    const qint64 count = today.daysTo(date);
    if (count == 0)
        return near(QT_TRANSLATE_NOOP("DateText", "today"));
    if (count == 1)
        return near(QT_TRANSLATE_NOOP("DateText", "tomorrow"));
    if (count == -1)
        return near(QT_TRANSLATE_NOOP("DateText", "yesterday"));
    return count > 0 ? days(QT_TRANSLATE_N_NOOP("DateText", "in %n day(s)"), count)
                     : days(QT_TRANSLATE_N_NOOP("DateText", "%n day(s) ago"), -count);
}

QString dueText(const QDate& due, const QDate& today) {
    const qint64 late = due.daysTo(today);
    return late > 0 ? days(QT_TRANSLATE_N_NOOP("DateText", "%n day(s) late"), late) : distanceText(due, today);
}

QString dateWithDistance(const QDate& date, const QDate& today, const QLocale& locale) {
    return QCoreApplication::translate("DateText", "%1 (%2)").arg(dateText(date, locale), distanceText(date, today));
}

} // namespace tawjih::ui
