#include "ui/identity/MatchText.h"

#include "ui/beneficiary/PersonText.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tawjih::ui {

using identity::Field;
using identity::Level;
using identity::MatchClass;
using identity::Relation;
using identity::WaterfallStep;

namespace {

struct MatchText {
    Q_DECLARE_TR_FUNCTIONS(MatchText)
};

const identity::WaterfallStep* stepOf(const identity::Waterfall& waterfall, Field field) {
    const auto step = std::ranges::find(waterfall.steps, size_t(field), &WaterfallStep::field);
    return step == waterfall.steps.end() ? nullptr : &*step;
}

/// Whether a level speaks of one value written twice, and not of two.
bool agrees(Level level) {
    return level >= Level::Contained && level != Level::Crossed && level != Level::Partly;
}

bool isName(size_t field) {
    return field == size_t(Field::GivenName) || field == size_t(Field::FamilyName);
}

QString namesText(Level level) {
    switch (level) {
    case Level::Same:
        return MatchText::tr("the same");
    case Level::Swapped:
        return MatchText::tr("given and family name exchanged");
    case Level::Crossed:
        return MatchText::tr("the given name of one is the family name of the other");
    case Level::Variant:
        return MatchText::tr("spellings of one name");
    case Level::Sound:
        return MatchText::tr("same sound");
    case Level::Close:
        return MatchText::tr("nearly the same letters");
    case Level::Contained:
        return MatchText::tr("one name is part of the other");
    case Level::Alike:
        return MatchText::tr("alike");
    default:
        return MatchText::tr("different");
    }
}

QString datesText(Level level) {
    switch (level) {
    case Level::Same:
        return MatchText::tr("exact");
    case Level::OneSlip:
        return MatchText::tr("one digit off, or day and month exchanged");
    case Level::YearOnly:
        return MatchText::tr("same year, which is all that is known of one");
    case Level::Partly:
        return MatchText::tr("partly the same");
    default:
        return MatchText::tr("different");
    }
}

QString valuesText(Level level) {
    switch (level) {
    case Level::Same:
        return MatchText::tr("the same");
    case Level::OneSlip:
        return MatchText::tr("one digit off");
    case Level::Close:
        return MatchText::tr("nearly the same");
    case Level::Alike:
        return MatchText::tr("alike");
    default:
        return MatchText::tr("different");
    }
}

/// The script in which both have the name, Latin before Arabic; what each has where they share none.
std::pair<QString, QString> namePair(const QString& latin, const QString& arabic, const QString& otherLatin,
                                     const QString& otherArabic) {
    if (!latin.isEmpty() && !otherLatin.isEmpty())
        return {latin, otherLatin};
    if (!arabic.isEmpty() && !otherArabic.isEmpty())
        return {arabic, otherArabic};
    return {latin.isEmpty() ? arabic : latin, otherLatin.isEmpty() ? otherArabic : otherLatin};
}

QString lastDigits(const QString& phone) {
    constexpr qsizetype compared = 8;
    QString digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits.right(compared);
}

/// The numbers that agree, or the first of each.
std::pair<QString, QString> phonePair(const Beneficiary& one, const Beneficiary& other) {
    for (const QString& mine : {one.phone, one.otherPhone})
        for (const QString& theirs : {other.phone, other.otherPhone})
            if (!mine.isEmpty() && lastDigits(mine) == lastDigits(theirs))
                return {isolateLtr(mine), isolateLtr(theirs)};
    const auto first = [](const Beneficiary& person) {
        return isolateLtr(person.phone.isEmpty() ? person.otherPhone : person.phone);
    };
    return {first(one), first(other)};
}

std::pair<QString, QString> valuesOf(const WaterfallStep& step, const Beneficiary& one, const Beneficiary& other) {
    const PersonName& a = one.name;
    const PersonName& b = other.name;
    const bool isSwapped = step.level == Level::Swapped || step.level == Level::Crossed;
    switch (Field(step.field)) {
    case Field::GivenName:
        return isSwapped ? namePair(a.givenLatin, a.givenArabic, b.familyLatin, b.familyArabic)
                         : namePair(a.givenLatin, a.givenArabic, b.givenLatin, b.givenArabic);
    case Field::FamilyName:
        return isSwapped ? namePair(a.familyLatin, a.familyArabic, b.givenLatin, b.givenArabic)
                         : namePair(a.familyLatin, a.familyArabic, b.familyLatin, b.familyArabic);
    case Field::Birth:
        return {birthText(one.birth), birthText(other.birth)};
    case Field::Sex:
        return {labelOf(one.sex), labelOf(other.sex)};
    case Field::Nationality:
        return {countryText(one.nationalities.value(0)), countryText(other.nationalities.value(0))};
    case Field::Phone:
        return phonePair(one, other);
    case Field::Document:
        return {isolateLtr(one.documentNumber), isolateLtr(other.documentNumber)};
    case Field::Place:
        return {one.address, other.address};
    default:
        return {};
    }
}

/// Two significant digits: nobody knows a prior better.
qint64 rounded(double count) {
    const double step = std::pow(10.0, std::max(0.0, std::floor(std::log10(count)) - 1));
    return std::llround(count / step) * std::llround(step);
}

} // namespace

QString verdictText(double probability, const QString& relation) {
    switch (identity::classOf(probability)) {
    case MatchClass::Probable:
        return MatchText::tr("Probably the same person");
    case MatchClass::ToReview:
        return MatchText::tr("Perhaps the same person");
    case MatchClass::Unlikely:
        break;
    }
    return relation.isEmpty() ? MatchText::tr("Hardly the same person") : relation;
}

Tone verdictTone(double probability) {
    switch (identity::classOf(probability)) {
    case MatchClass::Probable:
        return Tone::Warning;
    case MatchClass::ToReview:
        return Tone::Info;
    case MatchClass::Unlikely:
        break;
    }
    return Tone::Neutral;
}

QString relationText(Relation relation, const identity::Waterfall* waterfall) {
    if (relation == Relation::None)
        return {};
    if (relation == Relation::Twin)
        return MatchText::tr("Perhaps twins: same birth date and family name");
    const auto shared = [&](Field field) {
        const WaterfallStep* step = waterfall == nullptr ? nullptr : stepOf(*waterfall, field);
        return step != nullptr && (step->level == Level::Same || step->level == Level::Close);
    };
    const bool phone = shared(Field::Phone);
    const bool place = shared(Field::Place);
    return phone && place ? MatchText::tr("Perhaps a relative: same phone and address")
           : phone        ? MatchText::tr("Perhaps a relative: same phone")
           : place        ? MatchText::tr("Perhaps a relative: same family name and address")
                          : MatchText::tr("Perhaps a relative");
}

QString besideEachOther(QStringList parts) {
    parts.removeAll(QString());
    const bool isMirrored = QLocale().textDirection() == Qt::RightToLeft;
    return QString((isMirrored ? QString(QChar(0x200F)) : QString()) % parts.join(QStringLiteral(" · ")));
}

QString fieldText(size_t field) {
    switch (Field(field)) {
    case Field::GivenName:
        return MatchText::tr("Given name");
    case Field::FamilyName:
        return MatchText::tr("Family name");
    case Field::Birth:
        return MatchText::tr("Birth date");
    case Field::Sex:
        return MatchText::tr("Sex");
    case Field::Nationality:
        return MatchText::tr("Nationality");
    case Field::Phone:
        return MatchText::tr("Phone");
    case Field::Document:
        return MatchText::tr("Document number");
    case Field::Place:
        return MatchText::tr("Address");
    default:
        return MatchText::tr("Other");
    }
}

QString stepText(const WaterfallStep& step, const Beneficiary& one, const Beneficiary& other) {
    const auto [mine, theirs] = valuesOf(step, one, other);
    QStringList said{isName(step.field)                  ? namesText(step.level)
                     : Field(step.field) == Field::Birth ? datesText(step.level)
                                                         : valuesText(step.level)};
    if (mine == theirs)
        said << isolate(mine);
    else if (step.level == Level::Different)
        said << MatchText::tr("%1 and %2", "two values that differ").arg(isolate(mine), isolate(theirs));
    else
        said << QString(isolate(mine) % QStringLiteral(" ≈ ") % isolate(theirs));
    constexpr double notable = 1; // half as frequent as an ordinary value, or twice
    if (step.rarity <= -notable)
        said << (isName(step.field) ? MatchText::tr("common name") : MatchText::tr("common"));
    else if (step.rarity >= notable)
        said << (isName(step.field) ? MatchText::tr("rare name") : MatchText::tr("rare"));
    said.removeAll(QString());
    return said.join(MatchText::tr(", ", "between parts of a list"));
}

QString weightText(double bits) {
    constexpr double little = 0.5;
    constexpr double some = 2;
    constexpr double much = 5;
    const double weight = std::abs(bits);
    if (weight < little)
        return MatchText::tr("says little");
    if (bits > 0)
        return weight < some   ? MatchText::tr("a little more likely")
               : weight < much ? MatchText::tr("more likely")
                               : MatchText::tr("much more likely");
    return weight < some   ? MatchText::tr("a little less likely")
           : weight < much ? MatchText::tr("less likely")
                           : MatchText::tr("much less likely");
}

QString priorText(double bits) {
    const double odds = std::exp2(bits);
    if (odds >= 1)
        return chanceText(odds / (1 + odds));
    return MatchText::tr("%1 in %2", "a probability").arg(number(1), number(rounded(1 + 1 / odds)));
}

QString chanceText(double probability) {
    constexpr double nearlyAll = 0.995;
    constexpr double nearlyNone = 0.01;
    if (probability >= nearlyAll)
        return MatchText::tr("more than %1 in %2").arg(number(99), number(100));
    if (probability < nearlyNone)
        return MatchText::tr("less than %1 in %2").arg(number(1), number(100));
    return MatchText::tr("%1 in %2", "a probability").arg(number(std::lround(probability * 100)), number(100));
}

Agreement agreementOf(const identity::Waterfall& waterfall) {
    std::vector<WaterfallStep> steps = waterfall.steps;
    std::ranges::stable_sort(steps, std::greater(), [](const WaterfallStep& step) { return std::abs(step.bits); });
    Agreement found;
    for (const WaterfallStep& step : steps)
        (agrees(step.level) ? found.agrees : found.differs) << fieldText(step.field).toLower();
    return found;
}

QString agreementText(const identity::Waterfall& waterfall) {
    const Agreement found = agreementOf(waterfall);
    const QString comma = MatchText::tr(", ", "between parts of a list");
    QStringList said;
    if (!found.agrees.isEmpty())
        said << MatchText::tr("Agrees: %1").arg(found.agrees.join(comma));
    if (!found.differs.isEmpty())
        said << MatchText::tr("Differs: %1").arg(found.differs.join(comma));
    return said.join(QStringLiteral(" · "));
}

} // namespace tawjih::ui
