#include "core/base/Places.h"
#include "core/base/Trades.h"
#include "core/base/WorldCodes.h"
#include "core/indicator/PeriodText.h"
#include "core/release/DeskHierarchies.h"
#include "core/release/DeskLists.h"

#include <algorithm>

namespace tawjih::release {

namespace {

/// "15–19", "65 and over", "under 15", a number as it is.
QString bandLabel(const QString& code, const Tongue& tongue) {
    if (code.startsWith(u'<'))
        return tongue.text("Dimension", QT_TRANSLATE_NOOP("Dimension", "under %1")).arg(code.sliced(1));
    if (code.endsWith(u'+'))
        return tongue.text("Dimension", QT_TRANSLATE_NOOP("Dimension", "%1 and over")).arg(code.chopped(1));
    return QString(code).replace(u'-', QChar(u'–'));
}

QString timeLabel(const QString& code, const Tongue& tongue) {
    if (const QDate day = QDate::fromString(code, Qt::ISODate); day.isValid())
        return tongue.date(day);
    if (code.size() == 7 && code[5] == u'H')
        return tongue
            .text("Dimension", code[6] == u'1' ? QT_TRANSLATE_NOOP("Dimension", "first half of %1")
                                               : QT_TRANSLATE_NOOP("Dimension", "second half of %1"))
            .arg(code.first(4));
    const bool isSchoolYear = code.size() == 9 && code[4] == u'/';
    const auto period = indicator::periodFrom(isSchoolYear ? QString(u"school:" + code.first(4)) : code);
    return period ? indicator::periodName(*period, tongue) : code;
}

QString nameOf(Attribute attribute, const QString& code, const Tongue& tongue) {
    switch (attribute) {
    case Attribute::Age:
    case Attribute::HouseholdSize:
    case Attribute::Dependants:
        return bandLabel(code, tongue);
    case Attribute::RegisteredOn:
        return timeLabel(code, tongue);
    case Attribute::Nationality:
        return countryName(code, tongue.code());
    case Attribute::Arrondissement:
        return placeName(code, tongue.code());
    case Attribute::Trade:
        return tradeName(code, tongue.code());
    default:
        return code;
    }
}

} // namespace

QString labelOf(Attribute attribute, const QString& code, const Tongue& tongue) {
    const auto codes = listedCodes(attribute);
    if (const auto listed = std::ranges::find(codes, code, &ListedCode::code); listed != codes.end())
        return tongue.text("Codes", listed->label);
    for (const CodeGroups* groups : {&groupsOf(attribute), &commonCodes()})
        if (const QString name = groups->name(code, tongue.language()); !name.isEmpty())
            return name;
    return nameOf(attribute, code, tongue);
}

} // namespace tawjih::release
