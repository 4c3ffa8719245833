#include "core/casework/AgendaRules.h"

#include "core/base/Text.h"

#include <QCalendar>

#include <algorithm>

namespace tawjih::AgendaRules {

namespace {

using Kind = FieldProblem::Kind;

struct Fixed {
    int month;
    int day;
    int since; ///< first year
    const char16_t* fr;
    const char16_t* ar;
    const char16_t* en;
    const char16_t* source;
};

const char16_t decree[] = u"Décret n° 2-77-169, liste des jours fériés";

const Fixed fixed[] = {
    {1, 1, 1900, u"Nouvel an", u"رأس السنة الميلادية", u"New Year's Day", decree},
    {1, 11, 1900, u"Manifeste de l'Indépendance", u"ذكرى تقديم وثيقة الاستقلال", u"Independence Manifesto Day", decree},
    {1, 14, 2024, u"Nouvel an amazigh", u"رأس السنة الأمازيغية", u"Amazigh New Year", u"Décision royale du 3 mai 2023"},
    {5, 1, 1900, u"Fête du Travail", u"عيد الشغل", u"Labour Day", decree},
    {7, 30, 2000, u"Fête du Trône", u"عيد العرش", u"Throne Day", decree},
    {8, 14, 1900, u"Allégeance Oued Ed-Dahab", u"ذكرى استرجاع إقليم وادي الذهب", u"Oued Ed-Dahab Day", decree},
    {8, 20, 1900, u"Révolution du Roi et du Peuple", u"ذكرى ثورة الملك والشعب",
     u"Revolution of the King and the People", decree},
    {8, 21, 1900, u"Fête de la Jeunesse", u"عيد الشباب", u"Youth Day", decree},
    {10, 31, 2025, u"Fête de l'Unité", u"عيد الوحدة", u"Unity Day", u"Communiqué du Cabinet royal, 2025 (à vérifier)"},
    {11, 6, 1976, u"Marche verte", u"ذكرى المسيرة الخضراء", u"Green March Day", decree},
    {11, 18, 1956, u"Fête de l'Indépendance", u"عيد الاستقلال", u"Independence Day", decree},
};

// Texts of several lines: a note may have line ends, a title none.
void checkText(std::vector<FieldProblem>& problems, const char* field, QString text, int longest, bool lines) {
    if (text.size() > longest)
        problems.push_back({QLatin1String(field), Kind::TooLong});
    else if (hasControls(text) || hasBidiControls(text) || (!lines && text.contains(u'\n')))
        problems.push_back({QLatin1String(field), Kind::Malformed});
}

} // namespace

std::vector<FieldProblem> validate(const CalendarPeriod& period) {
    std::vector<FieldProblem> problems;
    if (period.name.isEmpty())
        problems.push_back({QStringLiteral("name"), Kind::Missing});
    for (const QString& name : {period.name.fr, period.name.ar, period.name.en})
        checkText(problems, "name", name, maxTitle, false);
    if (!period.firstOn.isValid() || !period.lastOn.isValid())
        problems.push_back({QStringLiteral("firstOn"), Kind::Missing});
    else if (period.lastOn < period.firstOn)
        problems.push_back({QStringLiteral("lastOn"), Kind::Contradiction});
    const bool hours = period.kind == CalendarKind::Hours;
    if (period.opensAt.has_value() != hours || period.closesAt.has_value() != hours)
        problems.push_back({QStringLiteral("opensAt"), hours ? Kind::Missing : Kind::Contradiction});
    else if (hours && *period.closesAt <= *period.opensAt)
        problems.push_back({QStringLiteral("closesAt"), Kind::Contradiction});
    return problems;
}

std::vector<FieldProblem> validate(const AgendaEvent& event) {
    std::vector<FieldProblem> problems;
    if (event.title.isEmpty())
        problems.push_back({QStringLiteral("title"), Kind::Missing});
    checkText(problems, "title", event.title, maxTitle, false);
    checkText(problems, "place", event.place, maxTitle, false);
    checkText(problems, "note", event.note, maxNote, true);
    checkText(problems, "uid", event.uid, maxUid, false);
    if (!event.startsAt.isValid())
        problems.push_back({QStringLiteral("startsAt"), Kind::Missing});
    else if (!event.endsAt.isValid())
        problems.push_back({QStringLiteral("endsAt"), Kind::Missing});
    else if (event.endsAt < event.startsAt)
        problems.push_back({QStringLiteral("endsAt"), Kind::Contradiction});
    return problems;
}

bool isClosed(QDate day, std::span<const CalendarPeriod> periods) {
    return day.dayOfWeek() >= Qt::Saturday || std::ranges::any_of(periods, [day](const CalendarPeriod& period) {
               return period.active && period.kind != CalendarKind::Hours && period.firstOn <= day &&
                      day <= period.lastOn;
           });
}

std::optional<OpenHours> hoursOn(QDate day, std::span<const CalendarPeriod> periods) {
    if (isClosed(day, periods))
        return std::nullopt;
    const auto length = [](const CalendarPeriod& period) { return period.firstOn.daysTo(period.lastOn); };
    const CalendarPeriod* holds = nullptr;
    for (const CalendarPeriod& period : periods)
        if (period.active && period.kind == CalendarKind::Hours && period.opensAt && period.closesAt &&
            period.firstOn <= day && day <= period.lastOn && (!holds || length(period) < length(*holds)))
            holds = &period;
    const QTime midnight(0, 0);
    return holds ? OpenHours{*holds->opensAt, *holds->closesAt}
                 : OpenHours{midnight.addSecs(usualOpening * 60), midnight.addSecs(usualClosing * 60)};
}

std::pair<QDate, QDate> daysOf(const AgendaEvent& event) {
    const QDate first = event.startsAt.toLocalTime().date();
    const QDate last = event.endsAt.addMSecs(-1).toLocalTime().date();
    return {first, std::max(first, last)};
}

std::vector<CalendarPeriod> ramadanOf(int year) {
    const QCalendar islamic(QCalendar::System::IslamicCivil);
    std::vector<CalendarPeriod> periods;
    if (!islamic.isValid()) // Qt may be built without it
        return periods;
    constexpr int ramadan = 9;
    for (int hijri = QDate(year, 1, 1).year(islamic); hijri <= QDate(year, 12, 31).year(islamic); ++hijri) {
        CalendarPeriod period;
        period.kind = CalendarKind::Hours;
        period.name = {QStringLiteral("Ramadan"), QStringLiteral("رمضان"), QStringLiteral("Ramadan")};
        period.firstOn = islamic.dateFromParts(hijri, ramadan, 1);
        period.lastOn = period.firstOn.addDays(islamic.daysInMonth(ramadan, hijri) - 1);
        period.opensAt = QTime(9, 0);
        period.closesAt = QTime(15, 0);
        period.provenance.source = QStringLiteral("Calendrier calculé, à un jour près");
        if (period.firstOn.year() == year)
            periods.push_back(std::move(period));
    }
    return periods;
}

std::vector<CalendarPeriod> nationalHolidays(int year) {
    std::vector<CalendarPeriod> periods;
    for (const Fixed& each : fixed) {
        if (year < each.since)
            continue;
        CalendarPeriod period;
        period.name = {QString::fromUtf16(each.fr), QString::fromUtf16(each.ar), QString::fromUtf16(each.en)};
        period.firstOn = period.lastOn = QDate(year, each.month, each.day);
        period.provenance.source = QString::fromUtf16(each.source);
        periods.push_back(std::move(period));
    }
    return periods;
}

} // namespace tawjih::AgendaRules
