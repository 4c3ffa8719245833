#include "ui/beneficiary/PersonText.h"

#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

struct PersonText {
    Q_DECLARE_TR_FUNCTIONS(PersonText)
};

} // namespace

QString birthText(const BirthDate& birth) {
    if (!birth.date())
        return {};
    QString year = isolateLtr(QString::number(birth.date()->year()));
    switch (birth.precision()) {
    case BirthPrecision::Day:
        return dateText(*birth.date());
    case BirthPrecision::Estimated:
        return PersonText::tr("about %1", "a birth year or an age").arg(year);
    default:
        return year;
    }
}

QString ageText(const BirthDate& birth, QDate today) {
    const auto age = birth.ageOn(today);
    if (!age)
        return {};
    const QString years = number(*age);
    return birth.precision() == BirthPrecision::Day ? years
                                                    : PersonText::tr("about %1", "a birth year or an age").arg(years);
}

QString languageSkillText(const LanguageSkill& skill) {
    QString language = languageText(skill.language);
    const CefrLevel spoken = skill.spoken != CefrLevel::NotSaid ? skill.spoken : skill.written;
    if (skill.spoken == CefrLevel::Native)
        return PersonText::tr("%1 (mother tongue)").arg(language);
    if (skill.written != CefrLevel::NotSaid && skill.written != spoken)
        return PersonText::tr("%1 %2 (written %3)")
            .arg(language, isolate(labelOf(spoken)), isolate(labelOf(skill.written)));
    if (spoken != CefrLevel::NotSaid)
        return PersonText::tr("%1 %2", "language and level").arg(language, isolate(labelOf(spoken)));
    return language;
}

Tone expiryTone(QDate expiresOn, QDate today) {
    const qint64 days = today.daysTo(expiresOn);
    return days < 30 ? Tone::Danger : days <= 90 ? Tone::Warning : Tone::Neutral;
}

QString expiryWarning(QDate expiresOn, QDate today) {
    const qint64 days = today.daysTo(expiresOn);
    if (days > 90)
        return {};
    if (days < 0)
        return PersonText::tr("expired %1", "…3 days ago").arg(distanceText(expiresOn, today));
    return PersonText::tr("expires %1", "…in 88 days").arg(distanceText(expiresOn, today));
}

QString inReadingOrder(const QString& parts) {
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    return mirrored && !parts.isEmpty() ? QString(QChar(0x200F) + parts) : parts;
}

QString personLine(const Beneficiary& person, QDate today) {
    QStringList parts;
    if (const auto age = person.birth.ageOn(today); age) {
        const QString years = PersonText::tr("%n year(s)", "age", *age);
        parts << (person.birth.precision() == BirthPrecision::Day
                      ? years
                      : PersonText::tr("about %1", "a birth year or an age").arg(years));
    }
    if (person.sex != Sex::NotSaid)
        parts << labelOf(person.sex);
    for (const QString& country : person.nationalities)
        parts << countryText(country);
    if (person.residenceStatus != ResidenceStatus::Undisclosed)
        parts << (person.residenceExpiresOn
                      ? PersonText::tr("%1 until %2", "residence title")
                            .arg(labelOf(person.residenceStatus), isolate(dateText(*person.residenceExpiresOn)))
                      : labelOf(person.residenceStatus));
    QStringList languages;
    for (const LanguageSkill& skill : person.languages)
        languages << languageSkillText(skill);
    if (!languages.isEmpty())
        parts << QLocale().createSeparatedList(languages);
    for (QString& part : parts)
        part = isolate(part);
    return inReadingOrder(parts.join(QStringLiteral(" · ")));
}

} // namespace tawjih::ui
