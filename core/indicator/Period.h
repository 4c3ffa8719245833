#pragma once

#include "core/base/Codes.h"

#include <QDate>

namespace tawjih {

/// Days from `from` to `to`, both included.
struct Period {
    QDate from;
    QDate to;

    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= to; }
    bool operator==(const Period&) const = default;

    [[nodiscard]] static Period month(QDate day);
    [[nodiscard]] static Period quarter(QDate day);
    /// 1 September to 31 August.
    [[nodiscard]] static Period schoolYear(QDate day);
    /// The year of a project that began on `projectStart`, counted from that day's anniversary. The desk of Casablanca
    /// opened on 31 January 2024 (domain.md).
    [[nodiscard]] static Period projectYear(QDate day, QDate projectStart = QDate(2024, 1, 31));
    [[nodiscard]] static Period calendarYear(QDate day);
    /// All that there is: 1900 to 2999.
    [[nodiscard]] static Period everything();
};

/// The periods that a page offers.
enum class PeriodPreset { Month, Quarter, SchoolYear, ProjectYear, CalendarYear, Everything, Custom };

template <>
struct Codes<PeriodPreset> {
    static constexpr CodeEntry<PeriodPreset> entries[] = {
        {PeriodPreset::Month, "month", QT_TRANSLATE_NOOP("Codes", "This month")},
        {PeriodPreset::Quarter, "quarter", QT_TRANSLATE_NOOP("Codes", "This quarter")},
        {PeriodPreset::SchoolYear, "school_year", QT_TRANSLATE_NOOP("Codes", "School year")},
        {PeriodPreset::ProjectYear, "project_year", QT_TRANSLATE_NOOP("Codes", "Project year")},
        {PeriodPreset::CalendarYear, "calendar_year", QT_TRANSLATE_NOOP("Codes", "Calendar year")},
        {PeriodPreset::Everything, "everything", QT_TRANSLATE_NOOP("Codes", "Since the desk opened")},
        {PeriodPreset::Custom, "custom", QT_TRANSLATE_NOOP("Codes", "Dates of your choice")},
    };
};

/// The period of a preset that contains `today`; Custom gives the month.
[[nodiscard]] Period periodOf(PeriodPreset preset, QDate today, QDate projectStart = QDate(2024, 1, 31));

} // namespace tawjih
