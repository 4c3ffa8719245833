#include "core/indicator/Period.h"

namespace tawjih {

Period Period::month(QDate day) {
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

Period Period::quarter(QDate day) {
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

Period Period::schoolYear(QDate day) {
    const int year = day.month() >= 9 ? day.year() : day.year() - 1;
    return {QDate(year, 9, 1), QDate(year + 1, 8, 31)};
}

Period Period::projectYear(QDate day, QDate projectStart) {
    int years = day.year() - projectStart.year();
    if (projectStart.addYears(years) > day)
        --years;
    return {projectStart.addYears(years), projectStart.addYears(years + 1).addDays(-1)};
}

Period Period::calendarYear(QDate day) {
    return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
}

Period Period::everything() {
    return {QDate(1900, 1, 1), QDate(2999, 12, 31)};
}

Period periodOf(PeriodPreset preset, QDate today, QDate projectStart) {
    switch (preset) {
    case PeriodPreset::Month:
    case PeriodPreset::Custom:
        return Period::month(today);
    case PeriodPreset::Quarter:
        return Period::quarter(today);
    case PeriodPreset::SchoolYear:
        return Period::schoolYear(today);
    case PeriodPreset::ProjectYear:
        return Period::projectYear(today, projectStart);
    case PeriodPreset::CalendarYear:
        return Period::calendarYear(today);
    case PeriodPreset::Everything:
        return Period::everything();
    }
    return Period::everything();
}

} // namespace tawjih
