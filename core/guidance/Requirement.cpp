#include "core/guidance/Requirement.h"

#include "core/base/Places.h"

#include <algorithm>

namespace tawjih {

namespace {

constexpr size_t lastValue = 127;

// Both ends included; none when they are the wrong way round.
Values range(size_t from, size_t to) {
    return from > to ? Values() : (Values().set() << from) & (Values().set() >> (lastValue - to));
}

// From a value to the end of its closed list.
template <typename E>
Values atLeast(E least) {
    return range(std::max<size_t>(1, bit(least)), std::size(Codes<E>::entries) - 1);
}

template <typename E>
Values anyOf(const std::vector<E>& list) {
    Values values;
    for (const E value : list)
        values.set(bit(value));
    return values.reset(0);
}

Requirement about(FactKind kind, Values values = {}) {
    Requirement requirement;
    requirement.fact.kind = kind;
    requirement.values = values;
    return requirement;
}

QStringList sortedOnce(QStringList codes) {
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

size_t years(int count) {
    return static_cast<size_t>(std::clamp(count, 0, static_cast<int>(lastValue)));
}

struct Maker {
    Requirement operator()(const AgeCondition& age) const {
        const int most = age.max.value_or(static_cast<int>(lastValue));
        Requirement made = about(FactKind::Age, most < 0 ? Values() : range(years(age.min.value_or(0)), years(most)));
        made.fact.on = age.on;
        return made;
    }
    Requirement operator()(const SchoolCondition& school) const {
        Requirement made = about(FactKind::School, atLeast(school.least));
        made.fact.byTest = school.byTest;
        return made;
    }
    Requirement operator()(const StreamCondition& stream) const { return about(FactKind::Stream, anyOf(stream.anyOf)); }
    Requirement operator()(const RecognitionCondition& recognition) const {
        std::vector<EquivalenceStatus> recognised{EquivalenceStatus::NotNeeded, EquivalenceStatus::Obtained};
        if (recognition.requestCounts)
            recognised.push_back(EquivalenceStatus::Requested);
        return about(FactKind::Recognition, anyOf(recognised));
    }
    Requirement operator()(const ResidenceCondition& residence) const {
        return about(FactKind::Residence, anyOf(residence.anyOf));
    }
    Requirement operator()(const TitleCondition& title) const {
        Requirement made = about(FactKind::Title, range(1, 1));
        made.fact.on = title.on;
        return made;
    }
    Requirement operator()(const NationalityCondition& nationality) const {
        Requirement made = about(FactKind::Nationality);
        made.codes = sortedOnce(nationality.anyOf);
        return made;
    }
    Requirement operator()(const AreaCondition& area) const {
        Requirement made = about(FactKind::Area);
        made.codes = sortedOnce(area.anyOf);
        return made;
    }
    Requirement operator()(const SexCondition& sex) const {
        return about(FactKind::Sex, anyOf(std::vector<Sex>{sex.sex}));
    }
    Requirement operator()(const LanguageCondition& language) const {
        Requirement made =
            about(language.use == LanguageUse::Spoken ? FactKind::Spoken : FactKind::Written, atLeast(language.least));
        made.fact.language = language.language;
        return made;
    }
    Requirement operator()(const EarlierCondition& earlier) const {
        Requirement made = about(FactKind::Earlier);
        made.level = earlier.level;
        made.trade = earlier.trade;
        return made;
    }
    Requirement operator()(const PracticeCondition& practice) const {
        return about(FactKind::Practice, range(years(practice.leastYears), lastValue));
    }
    Requirement operator()(const DocumentCondition& document) const {
        Requirement made = about(FactKind::Document, range(1, 1));
        made.fact.document = document.kind;
        return made;
    }
    Requirement operator()(const IntakeCondition&) const { return {}; }
};

bool isWithinAny(const QString& code, const QStringList& places) {
    return std::ranges::any_of(places, [&](const QString& place) { return isWithinPlace(code, place); });
}

// Drops what lies within another one of the list.
QStringList outermost(const QStringList& places) {
    QStringList kept;
    for (const QString& place : places)
        if (std::ranges::none_of(places,
                                 [&](const QString& other) { return other != place && isWithinPlace(place, other); }))
            kept << place;
    return sortedOnce(kept);
}

Requirement areasTogether(const Requirement& a, const Requirement& b) {
    QStringList inBoth;
    for (const QString& one : a.codes)
        for (const QString& other : b.codes)
            if (isWithinPlace(one, other))
                inBoth << one;
            else if (isWithinPlace(other, one))
                inBoth << other;
    Requirement merged = a;
    const QStringList except = outermost(a.except + b.except);
    inBoth.removeIf([&](const QString& place) { return isWithinAny(place, except); });
    merged.codes = outermost(inBoth);
    merged.except = except;
    merged.except.removeIf([&](const QString& place) { return !isWithinAny(place, merged.codes); });
    return merged;
}

bool nationalityImplies(const Requirement& a, const Requirement& b) {
    if (a.negated != b.negated)
        return false;
    const QStringList& fewer = a.negated ? b.codes : a.codes;
    const QStringList& more = a.negated ? a.codes : b.codes;
    return std::ranges::all_of(fewer, [&](const QString& code) { return more.contains(code); });
}

bool earlierImplies(const Requirement& a, const Requirement& b) {
    if (a.negated != b.negated || a.level != b.level)
        return false;
    const Requirement& wide = a.negated ? a : b;
    return wide.trade.isEmpty() || a.trade == b.trade;
}

} // namespace

size_t qHash(const Requirement& requirement, size_t seed) {
    const size_t day = static_cast<size_t>(requirement.fact.on.date.toJulianDay());
    return qHashMulti(seed, static_cast<int>(requirement.fact.kind), day, requirement.fact.language,
                      std::hash<Values>()(requirement.values), requirement.codes.size(), requirement.trade);
}

bool hasValues(FactKind kind) {
    return kind != FactKind::Nationality && kind != FactKind::Area && kind != FactKind::Earlier;
}

Values allValues(FactKind kind) {
    switch (kind) {
    case FactKind::School:
        return atLeast(EducationLevel::None);
    case FactKind::Stream:
        return atLeast(BacStream::SciencesMaths).set(0);
    case FactKind::Recognition:
        return atLeast(EquivalenceStatus::NotNeeded);
    case FactKind::Residence:
        return atLeast(ResidenceStatus::Registration);
    case FactKind::Sex:
        return atLeast(Sex::Female);
    case FactKind::Spoken:
    case FactKind::Written:
        return atLeast(CefrLevel::None);
    case FactKind::Title:
    case FactKind::Document:
        return range(0, 1);
    case FactKind::Age:
    case FactKind::Practice:
        return range(0, lastValue);
    case FactKind::Nationality:
    case FactKind::Area:
    case FactKind::Earlier:
        break;
    }
    return {};
}

std::optional<Requirement> requirementOf(const Condition& condition) {
    if (std::holds_alternative<IntakeCondition>(condition))
        return std::nullopt;
    return std::visit(Maker(), condition);
}

Requirement oppositeOf(Requirement requirement) {
    if (requirement.fact.kind == FactKind::Area) {
        requirement.except = outermost(requirement.codes);
        requirement.codes = QStringList{QString()};
    } else if (hasValues(requirement.fact.kind)) {
        requirement.values = allValues(requirement.fact.kind) & ~requirement.values;
    } else {
        requirement.negated = !requirement.negated;
    }
    return requirement;
}

bool isImpossible(const Requirement& requirement) {
    if (requirement.fact.kind == FactKind::Area)
        return requirement.codes.isEmpty();
    if (requirement.fact.kind == FactKind::Nationality)
        return requirement.codes.isEmpty() && !requirement.negated;
    return hasValues(requirement.fact.kind) && requirement.values.none();
}

bool isAlwaysMet(const Requirement& requirement) {
    if (requirement.fact.kind == FactKind::Area)
        return requirement.codes.contains(QString()) && requirement.except.isEmpty();
    if (requirement.fact.kind == FactKind::Nationality)
        return requirement.codes.isEmpty() && requirement.negated;
    return hasValues(requirement.fact.kind) && requirement.values == allValues(requirement.fact.kind);
}

bool implies(const Requirement& a, const Requirement& b) {
    if (a.fact != b.fact)
        return false;
    if (a.fact.kind == FactKind::Nationality)
        return nationalityImplies(a, b);
    if (a.fact.kind == FactKind::Earlier)
        return earlierImplies(a, b);
    if (a.fact.kind == FactKind::Area)
        return areasTogether(a, b) == areasTogether(a, a);
    return (a.values & ~b.values).none();
}

bool exclude(const Requirement& a, const Requirement& b) {
    if (a.fact != b.fact)
        return false;
    if (hasValues(a.fact.kind) || a.fact.kind == FactKind::Area)
        return isImpossible(*together(a, b));
    return a.negated != b.negated && implies(a.negated ? b : a, oppositeOf(a.negated ? a : b));
}

std::optional<Requirement> together(const Requirement& a, const Requirement& b) {
    if (a.fact != b.fact || a.fact.kind == FactKind::Nationality || a.fact.kind == FactKind::Earlier)
        return std::nullopt;
    if (a.fact.kind == FactKind::Area)
        return areasTogether(a, b);
    Requirement merged = a;
    merged.values &= b.values;
    return merged;
}

Requirement resolved(Requirement requirement, QDate startsOn) {
    if (requirement.fact.kind == FactKind::Age || requirement.fact.kind == FactKind::Title)
        requirement.fact.on = requirement.fact.on.resolved(startsOn);
    return requirement;
}

} // namespace tawjih
