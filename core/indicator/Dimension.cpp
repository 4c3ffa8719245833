#include "core/indicator/Dimension.h"

#include "core/base/Places.h"
#include "core/base/Trades.h"
#include "core/base/WorldCodes.h"
#include "core/indicator/Period.h"

#include <algorithm>

namespace tawjih::indicator {

namespace {

/// The names of the fields that dimensions ask; the first that a population has.
QStringList fieldNames(Dimension dimension) {
    switch (dimension) {
    case Dimension::Advisor:
        return {QStringLiteral("advisor"), QStringLiteral("case_advisor")};
    case Dimension::AgeGroup:
    case Dimension::AgeBand:
        return {QStringLiteral("age")};
    case Dimension::Education:
        return {QStringLiteral("education_group")};
    case Dimension::Reached:
        return {QStringLiteral("stage"), QStringLiteral("reached")};
    default:
        return {codeOf(dimension)};
    }
}

QString yearsKey(const Period& year) {
    return QStringLiteral("%1/%2").arg(year.from.year()).arg(year.from.year() + 1);
}

QDate firstDayOf(const QString& key) {
    if (key.size() == 7 && key.at(5) == u'Q')
        return {key.left(4).toInt(), 3 * key.right(1).toInt() - 2, 1};
    return QDate::fromString(key.left(7) + QStringLiteral("-01"), Qt::ISODate);
}

QString timeLabel(Dimension dimension, const QString& key, const Tongue& tongue) {
    switch (dimension) {
    case Dimension::Month:
        return tongue.locale().toString(firstDayOf(key), QStringLiteral("MMMM yyyy"));
    case Dimension::Quarter:
        return tongue.text("Dimension", QT_TRANSLATE_NOOP("Dimension", "Quarter %1 of %2"))
            .arg(key.right(1), key.left(4));
    case Dimension::ProjectYear:
    case Dimension::SchoolYear:
    default:
        return QString(key).replace(u'/', QChar(0x2013));
    }
}

QString ageLabel(const QString& key, const Tongue& tongue) {
    const QStringList ends = key.split(u'-');
    if (ends.value(0).isEmpty() || ends.value(0) == QLatin1String("0"))
        return tongue.text("Dimension", QT_TRANSLATE_NOOP("Dimension", "below %1")).arg(ends.value(1).toInt() + 1);
    if (ends.value(1).isEmpty())
        return tongue.text("Dimension", QT_TRANSLATE_NOOP("Dimension", "%1 and over")).arg(ends.value(0));
    return QStringLiteral("%1–%2").arg(ends.value(0), ends.value(1));
}

/// Which field's closed list a dimension's keys come from, in whichever population it stands.
const Field* listedField(Dimension dimension) {
    for (const auto& population : allOf<Population>())
        if (const Field* field = fieldOf(dimension, population.value); field && field->values)
            return field;
    return nullptr;
}

QString nameOfKey(Dimension dimension, const QString& key, const Facts& facts, const Tongue& tongue) {
    const FactName number = facts.codes.find(key);
    const auto language = tongue.locale().language();
    switch (dimension) {
    case Dimension::Nationality:
        return countryName(key, tongue.code());
    case Dimension::Arrondissement:
        return placeName(key, tongue.code());
    case Dimension::Trade:
        return tradeName(key, tongue.code());
    case Dimension::Advisor:
        return facts.catalogue.advisors.value(number);
    case Dimension::Provider:
        return facts.catalogue.providers.value(number).in(language);
    case Dimension::Centre:
        return facts.catalogue.centres.value(number).name.in(language);
    default:
        return key;
    }
}

} // namespace

bool isTime(Dimension dimension) {
    return dimension == Dimension::Month || dimension == Dimension::Quarter || dimension == Dimension::SchoolYear ||
           dimension == Dimension::ProjectYear;
}

const Field* fieldOf(Dimension dimension, Population population) {
    if (isTime(dimension) || dimension == Dimension::Desk)
        return nullptr;
    for (const QString& name : fieldNames(dimension))
        if (const Field* field = findField(population, name))
            return field;
    return nullptr;
}

bool applies(Dimension dimension, Population population, bool dated) {
    if (isTime(dimension))
        return dated;
    return dimension == Dimension::Desk || fieldOf(dimension, population) != nullptr;
}

QString timeKey(Dimension dimension, QDate day) {
    switch (dimension) {
    case Dimension::Month:
        return day.toString(QStringLiteral("yyyy-MM"));
    case Dimension::Quarter:
        return QStringLiteral("%1-Q%2").arg(day.year()).arg((day.month() + 2) / 3);
    case Dimension::SchoolYear:
        return yearsKey(Period::schoolYear(day));
    case Dimension::ProjectYear:
        return yearsKey(Period::projectYear(day));
    default:
        return {};
    }
}

QStringList timeKeys(Dimension dimension, QDate from, QDate to) {
    QStringList keys;
    for (QDate day(from.year(), from.month(), 1); day.isValid() && day <= to; day = day.addMonths(1)) {
        // The project's year begins within a month: look at both of its ends.
        for (const QDate each : {std::max(day, from), std::min(Period::month(day).to, to)})
            if (const QString key = timeKey(dimension, each); keys.isEmpty() || keys.constLast() != key)
                keys << key;
    }
    return keys;
}

const std::vector<std::pair<int, QString>>& ageGroups(Dimension dimension) {
    static const std::vector<std::pair<int, QString>> groups{
        {0, QStringLiteral("0-24")}, {25, QStringLiteral("25-54")}, {55, QStringLiteral("55-")}};
    static const std::vector<std::pair<int, QString>> bands{
        {0, QStringLiteral("0-14")},   {15, QStringLiteral("15-19")}, {20, QStringLiteral("20-24")},
        {25, QStringLiteral("25-29")}, {30, QStringLiteral("30-34")}, {35, QStringLiteral("35-")}};
    return dimension == Dimension::AgeBand ? bands : groups;
}

QString keyLabel(Dimension dimension, const QString& key, const Facts& facts, const Tongue& tongue) {
    if (key == unknownKey) {
        if (dimension == Dimension::Advisor)
            return tongue.text("Dimension", QT_TRANSLATE_NOOP("Dimension", "nobody"));
        return tongue.text("Dimension", QT_TRANSLATE_NOOP("Dimension", "not known"));
    }
    if (isTime(dimension))
        return timeLabel(dimension, key, tongue);
    if (dimension == Dimension::Desk)
        return facts.desk.in(tongue.locale().language());
    if (dimension == Dimension::AgeGroup || dimension == Dimension::AgeBand)
        return ageLabel(key, tongue);
    if (const Field* field = listedField(dimension)) {
        const auto value = std::ranges::find(field->values(), key, &FieldValue::code);
        return value == field->values().end() ? key : tongue.text("Codes", value->label);
    }
    const QString name = nameOfKey(dimension, key, facts, tongue);
    return name.isEmpty() ? key : name;
}

QString shortKeyLabel(Dimension dimension, const QString& key, const Tongue& tongue) {
    if (dimension == Dimension::Month)
        return tongue.locale().toString(firstDayOf(key), QStringLiteral("MMM\nyyyy"));
    if (dimension == Dimension::Quarter)
        return tongue.text("Dimension", QT_TRANSLATE_NOOP("Dimension", "Q%1")).arg(key.right(1)) + u'\n' + key.left(4);
    return {};
}

void orderKeys(Dimension dimension, QStringList& keys, const std::function<qint64(const QString&)>& size) {
    const Field* listed = isTime(dimension) ? nullptr : listedField(dimension);
    const bool ages = dimension == Dimension::AgeGroup || dimension == Dimension::AgeBand;
    const auto place = [&](const QString& key) -> qint64 {
        if (listed)
            return std::ranges::find(listed->values(), key, &FieldValue::code) - listed->values().begin();
        if (ages)
            return std::ranges::find(ageGroups(dimension), key, &std::pair<int, QString>::second) -
                   ageGroups(dimension).begin();
        return isTime(dimension) ? 0 : -size(key);
    };
    std::ranges::sort(keys, [&](const QString& a, const QString& b) {
        if ((a == unknownKey) != (b == unknownKey))
            return b == unknownKey;
        const qint64 first = place(a);
        const qint64 second = place(b);
        return first != second ? first < second : a < b;
    });
}

} // namespace tawjih::indicator
