#include "core/indicator/PeriodText.h"

#include <QRegularExpression>

namespace tawjih::indicator {

namespace {

QString dashed(int from, int to) {
    return QStringLiteral("%1–%2").arg(from).arg(to);
}

/// How many whole months a period is long; 0 where it is not.
int wholeMonths(const Period& period) {
    const QDate after = period.to.addDays(1);
    const int months = (after.year() - period.from.year()) * 12 + after.month() - period.from.month();
    return months > 0 && period.from.addMonths(months) == after ? months : 0;
}

tl::unexpected<Error> refuse(FieldProblem::Kind kind) {
    return fail(Error{ErrorCode::Invalid, QStringLiteral("period"), {{QStringLiteral("period"), kind}}});
}

std::optional<Period> named(const QString& text) {
    static const QRegularExpression year(QStringLiteral("^(\\d{4})$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{4})-(\\d{2})$"));
    static const QRegularExpression quarter(QStringLiteral("^(\\d{4})-[qQ]([1-4])$"));
    static const QRegularExpression school(QStringLiteral("^school:(\\d{4})$"));
    static const QRegularExpression project(QStringLiteral("^project:(\\d{4})$"));
    if (text == QLatin1String("all"))
        return Period::everything();
    const auto number = [](const QRegularExpressionMatch& match, int group) { return match.captured(group).toInt(); };
    if (const auto match = year.match(text); match.hasMatch())
        return Period::calendarYear(QDate(number(match, 1), 1, 1));
    if (const auto match = month.match(text); match.hasMatch())
        return Period::month(QDate(number(match, 1), number(match, 2), 1));
    if (const auto match = quarter.match(text); match.hasMatch())
        return Period::quarter(QDate(number(match, 1), 3 * number(match, 2), 1));
    if (const auto match = school.match(text); match.hasMatch())
        return Period::schoolYear(QDate(number(match, 1), 9, 1));
    if (const auto match = project.match(text); match.hasMatch())
        return Period::projectYear(QDate(number(match, 1), 12, 31));
    return std::nullopt;
}

std::optional<Period> last(const QString& text, QDate today) {
    if (today.isValid() && text == QLatin1String("last-month"))
        return Period::month(today.addMonths(-1));
    if (today.isValid() && text == QLatin1String("last-quarter"))
        return Period::quarter(today.addMonths(-3));
    return std::nullopt;
}

} // namespace

QString periodName(const Period& period, const Tongue& tongue) {
    const auto month = [&](QDate day) { return tongue.locale().toString(day, QStringLiteral("MMMM yyyy")); };
    const QDate from = period.from;
    if (period == Period::everything())
        return tongue.text("Period", QT_TRANSLATE_NOOP("Period", "since the desk opened"));
    if (period == Period::month(from))
        return month(from);
    if (period == Period::quarter(from))
        return tongue.text("Period", QT_TRANSLATE_NOOP("Period", "quarter %1 of %2"))
            .arg((from.month() + 2) / 3)
            .arg(from.year());
    if (period == Period::calendarYear(from))
        return tongue.text("Period", QT_TRANSLATE_NOOP("Period", "year %1")).arg(from.year());
    if (period == Period::schoolYear(from))
        return tongue.text("Period", QT_TRANSLATE_NOOP("Period", "school year %1"))
            .arg(dashed(from.year(), from.year() + 1));
    if (period == Period::projectYear(from))
        return tongue.text("Period", QT_TRANSLATE_NOOP("Period", "project year %1"))
            .arg(dashed(from.year(), from.year() + 1));
    if (wholeMonths(period) > 0 && from.day() == 1)
        return tongue.text("Period", QT_TRANSLATE_NOOP("Period", "%1 to %2")).arg(month(from), month(period.to));
    return tongue.text("Period", QT_TRANSLATE_NOOP("Period", "%1 to %2"))
        .arg(tongue.date(from), tongue.date(period.to));
}

std::optional<Period> periodBefore(const Period& period) {
    if (period == Period::everything())
        return std::nullopt;
    const QDate last = period.from.addDays(-1);
    if (const int months = wholeMonths(period); months > 0)
        return Period{period.from.addMonths(-months), last};
    return Period{period.from.addDays(-period.from.daysTo(period.to) - 1), last};
}

Result<Period> periodFrom(const QString& text, QDate today) {
    std::optional<Period> period = named(text.trimmed());
    if (!period)
        period = last(text.trimmed(), today);
    if (!period) {
        const QStringList ends = text.trimmed().split(QStringLiteral(".."));
        if (ends.size() != 2)
            return refuse(FieldProblem::Kind::Malformed);
        period = Period{QDate::fromString(ends.at(0), Qt::ISODate), QDate::fromString(ends.at(1), Qt::ISODate)};
    }
    // There is no year 0, and counting years back steps over it.
    if (!period->from.isValid() || !period->to.isValid() || period->from.year() < 1)
        return refuse(FieldProblem::Kind::Malformed);
    if (period->to < period->from)
        return refuse(FieldProblem::Kind::Contradiction);
    return *period;
}

} // namespace tawjih::indicator
