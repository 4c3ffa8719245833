#include "tests/support/NaiveRules.h"

namespace tawjih::test {

namespace {

template <typename List, typename T>
bool has(const List& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

struct Naive {
    const Facts& facts;
    QDate startsOn;

    QDate day(const ReferenceDay& on) const {
        if (on.kind == ReferenceDay::Kind::Application)
            return facts.day;
        if (on.kind == ReferenceDay::Kind::Date)
            return on.date;
        if (on.kind == ReferenceDay::Kind::Start || !startsOn.isValid())
            return startsOn;
        return QDate(startsOn.year(), on.month, on.day);
    }

    // The days on which the person may be born, month by month.
    Truth operator()(const AgeCondition& age) const {
        const QDate on = day(age.on);
        if (age.min.value_or(0) <= 0 && !age.max)
            return Truth::Yes;
        if (age.min && age.max && *age.min > *age.max)
            return Truth::No;
        if (!on.isValid() || !facts.birth.isKnown())
            return Truth::Unknown;
        QDate first = *facts.birth.date();
        QDate last = first;
        if (facts.birth.precision() != BirthPrecision::Day) {
            const int margin = facts.birth.precision() == BirthPrecision::Estimated ? 1 : 0;
            first = QDate(first.year() - margin, 1, 1);
            last = QDate(last.year() + margin, 12, 31);
        }
        bool some = false;
        bool all = true;
        for (QDate born = first; born <= last;
             born = born == last ? last.addDays(1) : std::min(born.addMonths(1), last)) {
            const bool birthdayToCome = on.month() * 100 + on.day() < born.month() * 100 + born.day();
            const int years = on.year() - born.year() - (birthdayToCome ? 1 : 0);
            const bool fits = years >= age.min.value_or(0) && years <= age.max.value_or(1000);
            some = some || fits;
            all = all && fits;
        }
        return all ? Truth::Yes : some ? Truth::Unknown : Truth::No;
    }
    Truth operator()(const SchoolCondition& school) const {
        if (school.least <= EducationLevel::None)
            return Truth::Yes;
        return facts.education == EducationLevel::NotSaid ? Truth::Unknown : truth(facts.education >= school.least);
    }
    Truth operator()(const StreamCondition& stream) const {
        if (stream.anyOf.empty())
            return Truth::No;
        if (facts.stream != BacStream::NotSaid)
            return truth(has(stream.anyOf, facts.stream));
        const bool leftEarly = facts.education != EducationLevel::NotSaid && facts.education < EducationLevel::Upper;
        return leftEarly ? Truth::No : Truth::Unknown;
    }
    Truth operator()(const RecognitionCondition& recognition) const {
        if (facts.equivalence == EquivalenceStatus::NotSaid)
            return Truth::Unknown;
        if (facts.equivalence == EquivalenceStatus::Requested)
            return truth(recognition.requestCounts);
        return truth(facts.equivalence != EquivalenceStatus::ToRequest);
    }
    Truth operator()(const ResidenceCondition& residence) const {
        if (residence.anyOf.empty())
            return Truth::No;
        return facts.residence == ResidenceStatus::Undisclosed ? Truth::Unknown
                                                               : truth(has(residence.anyOf, facts.residence));
    }
    Truth operator()(const TitleCondition& title) const {
        if (facts.residence == ResidenceStatus::None)
            return Truth::No;
        if (!facts.residenceExpiresOn || !day(title.on).isValid())
            return Truth::Unknown;
        return truth(*facts.residenceExpiresOn >= day(title.on));
    }
    Truth operator()(const NationalityCondition& nationality) const {
        if (nationality.anyOf.isEmpty())
            return Truth::No;
        if (facts.nationalities.isEmpty())
            return Truth::Unknown;
        for (const QString& code : nationality.anyOf)
            if (facts.nationalities.contains(code))
                return Truth::Yes;
        return Truth::No;
    }
    Truth operator()(const AreaCondition& area) const {
        Truth found = Truth::No;
        for (const QString& place : area.anyOf) {
            const QString home = facts.area + u'.';
            const QString wanted = place + u'.';
            if (!facts.area.isEmpty() && home.startsWith(wanted))
                return Truth::Yes;
            if (facts.area.isEmpty() || wanted.startsWith(home))
                found = Truth::Unknown;
        }
        return found;
    }
    Truth operator()(const SexCondition& sex) const {
        return facts.sex == Sex::NotSaid ? Truth::Unknown : truth(facts.sex == sex.sex);
    }
    Truth operator()(const LanguageCondition& language) const {
        if (language.least <= CefrLevel::None)
            return Truth::Yes;
        for (const LanguageSkill& skill : facts.languages) {
            if (skill.language != language.language)
                continue;
            const CefrLevel level = language.use == LanguageUse::Spoken ? skill.spoken : skill.written;
            return level == CefrLevel::NotSaid ? Truth::Unknown : truth(level >= language.least);
        }
        return Truth::Unknown;
    }
    Truth operator()(const EarlierCondition& earlier) const {
        if (!facts.trainings)
            return Truth::Unknown;
        Truth found = Truth::No;
        for (const EarlierTraining& training : *facts.trainings)
            if (training.level == earlier.level && earlier.trade.isEmpty())
                found = Truth::Yes;
            else if (training.level == earlier.level && training.trade.isEmpty())
                found = eitherOf(found, Truth::Unknown);
            else if (training.level == earlier.level && training.trade == earlier.trade)
                found = Truth::Yes;
        return found;
    }
    Truth operator()(const PracticeCondition& practice) const {
        if (practice.leastYears <= 0)
            return Truth::Yes;
        return facts.practiceYears ? truth(*facts.practiceYears >= practice.leastYears) : Truth::Unknown;
    }
    Truth operator()(const DocumentCondition& document) const {
        for (const DocumentState& state : facts.documents)
            if (state.kind == document.kind && state.status != DocumentStatus::Required)
                return truth(state.status == DocumentStatus::Held || state.status == DocumentStatus::Waived);
        return Truth::Unknown;
    }
    Truth operator()(const IntakeCondition&) const { return Truth::Yes; }
};

} // namespace

Truth naively(const Condition& condition, const Facts& facts, QDate startsOn) {
    return std::visit(Naive{facts, startsOn}, condition);
}

Truth naively(const Expression& rule, const Facts& facts, QDate startsOn) {
    if (rule.kind == Expression::Kind::Is)
        return naively(rule.condition, facts, startsOn);
    if (rule.kind == Expression::Kind::Not)
        return !naively(rule.parts.front(), facts, startsOn);
    const bool all = rule.kind == Expression::Kind::All;
    Truth found = all ? Truth::Yes : Truth::No;
    for (const Expression& part : rule.parts) {
        const Truth next = naively(part, facts, startsOn);
        found = all ? bothOf(found, next) : eitherOf(found, next);
    }
    return found;
}

} // namespace tawjih::test
