#include "tests/support/RandomGuidance.h"

namespace tawjih::test {

namespace {

const QStringList languages{QStringLiteral("fra"), QStringLiteral("arb"), QStringLiteral("wol")};
const QStringList trades{QString(), QStringLiteral("7313"), QStringLiteral("7531")};
const QStringList homes{QString(),
                        QStringLiteral("06"),
                        QStringLiteral("06.141"),
                        QStringLiteral("06.141.01.53"),
                        QStringLiteral("06.111"),
                        QStringLiteral("04")};

// One within the other: a person may have several nationalities, so that a list of two overlapping sets could be said
// shorter by naming what both have in common, which the program does not.
const QList<QStringList> countries{{QStringLiteral("MAR")},
                                   {QStringLiteral("MAR"), QStringLiteral("SEN")},
                                   {QStringLiteral("MAR"), QStringLiteral("SEN"), QStringLiteral("CIV")}};

} // namespace

QDate RandomGuidance::start() {
    return chance(4) ? QDate() : QDate(2026, 1, 1).addDays(below(700));
}

Facts RandomGuidance::facts() {
    Facts facts;
    facts.day = QDate(2025, 12, 1).addDays(below(60));
    const QDate born = QDate(1985, 1, 1).addDays(below(365 * 27));
    const int precision = below(5);
    facts.birth = precision == 0   ? BirthDate()
                  : precision == 1 ? BirthDate::year(born.year())
                  : precision == 2 ? BirthDate::estimated(born.year())
                                   : BirthDate::exact(born);
    facts.sex = oneOf<Sex>();
    for (const char* code : {"MAR", "SEN", "CIV", "SYR"})
        if (chance(25))
            facts.nationalities << QLatin1String(code);
    facts.area = pick(homes);
    facts.residence = oneOf<ResidenceStatus>();
    if (chance(60))
        facts.residenceExpiresOn = QDate(2025, 10, 1).addDays(below(800));
    facts.education = oneOf<EducationLevel>();
    facts.stream = chance(50) ? BacStream::NotSaid : oneOf<BacStream>();
    facts.equivalence = oneOf<EquivalenceStatus>();
    for (const QString& language : languages)
        if (chance(60))
            facts.languages.push_back({language, oneOf<CefrLevel>(), oneOf<CefrLevel>()});
    if (chance(60)) {
        facts.trainings.emplace();
        while (chance(45))
            facts.trainings->push_back({oneOf<TrainingLevel>(), pick(trades)});
    }
    if (chance(60))
        facts.practiceYears = below(6);
    for (const auto& kind : allOf<DocumentKind>())
        if (chance(50))
            facts.documents.push_back({kind.value, oneOf<DocumentStatus>()});
    return facts;
}

template <typename E>
std::vector<E> RandomGuidance::some() {
    std::vector<E> values;
    for (size_t i = 1; i < std::size(Codes<E>::entries); ++i)
        if (chance(35))
            values.push_back(Codes<E>::entries[i].value);
    return values;
}

ReferenceDay RandomGuidance::day() {
    const int kind = below(3);
    return kind == 0   ? ReferenceDay::start()
           : kind == 1 ? ReferenceDay::application()
                       : ReferenceDay::fixed(1 + below(2), 8 + below(2));
}

Condition RandomGuidance::condition() {
    switch (below(static_cast<int>(std::variant_size_v<Condition>))) {
    case 0: {
        AgeCondition age{std::nullopt, std::nullopt, day()};
        if (chance(70))
            age.min = 14 + below(8);
        if (chance(70))
            age.max = 17 + below(20);
        return age;
    }
    case 1:
        return SchoolCondition{oneOf<EducationLevel>(), chance(30)};
    case 2:
        return StreamCondition{some<BacStream>()};
    case 3:
        return RecognitionCondition{chance(50)};
    case 4:
        return ResidenceCondition{some<ResidenceStatus>()};
    case 5:
        return TitleCondition{day()};
    case 6:
        return NationalityCondition{pick(countries)};
    case 7: {
        QStringList places;
        for (const QString& place : homes)
            if (!place.isEmpty() && chance(40))
                places << place;
        return AreaCondition{places};
    }
    case 8:
        return SexCondition{chance(50) ? Sex::Female : Sex::Male};
    case 9:
        return LanguageCondition{pick(languages), oneOf<CefrLevel>(), oneOf<LanguageUse>()};
    case 10:
        return EarlierCondition{oneOf<TrainingLevel>(), pick(trades)};
    case 11:
        return PracticeCondition{below(5)};
    case 12:
        return DocumentCondition{oneOf<DocumentKind>()};
    default:
        return IntakeCondition{oneOf<IntakeFact>()};
    }
}

Expression RandomGuidance::combined(int& conditions, int depth) {
    if (depth <= 1 || conditions <= 1 || chance(25)) {
        --conditions;
        return Expression::is(condition());
    }
    if (chance(20))
        return Expression::negated(combined(conditions, depth - 1));
    std::vector<Expression> parts;
    const int wanted = 1 + below(4);
    while (static_cast<int>(parts.size()) < wanted && conditions > 0)
        parts.push_back(combined(conditions, depth - 1));
    return chance(50) ? Expression::all(std::move(parts)) : Expression::any(std::move(parts));
}

Expression RandomGuidance::rule(int conditions, int depth) {
    return combined(conditions, depth);
}

} // namespace tawjih::test
