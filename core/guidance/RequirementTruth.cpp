#include "core/guidance/RequirementTruth.h"

#include "core/base/Places.h"

#include <algorithm>

namespace tawjih {

namespace {

constexpr int oldest = 127;

Values one(size_t value) {
    return Values().set(value);
}

// One value when it is said; all of the closed list when it is not.
template <typename E>
Values said(FactKind kind, E value) {
    return bit(value) == 0 ? allValues(kind) : one(bit(value));
}

Values yesOrNo(Truth value) {
    return value == Truth::Unknown ? allValues(FactKind::Title) : one(value == Truth::Yes ? 1 : 0);
}

Values ages(const FactKey& fact, const Facts& facts) {
    const QDate day = fact.on.kind == ReferenceDay::Kind::Application ? facts.day : fact.on.date;
    const auto range = ageRangeOn(facts.birth, day);
    if (!range)
        return allValues(FactKind::Age);
    const auto from = static_cast<size_t>(std::clamp(range->first, 0, oldest));
    const auto to = static_cast<size_t>(std::clamp(range->second, 0, oldest));
    return (Values().set() << from) & (Values().set() >> (oldest - to));
}

// Who has left school before the lycée was in no stream, which is the value 0.
Values streams(const Facts& facts) {
    const bool before = facts.education != EducationLevel::NotSaid && facts.education < EducationLevel::Upper;
    return facts.stream == BacStream::NotSaid && before ? one(0) : said(FactKind::Stream, facts.stream);
}

Values skill(const FactKey& fact, const Facts& facts) {
    for (const LanguageSkill& skill : facts.languages)
        if (skill.language == fact.language)
            return said(fact.kind, fact.kind == FactKind::Spoken ? skill.spoken : skill.written);
    return allValues(fact.kind);
}

Truth titleOn(QDate day, const Facts& facts) {
    if (facts.residence == ResidenceStatus::None)
        return Truth::No;
    return facts.residenceExpiresOn && day.isValid() ? truth(*facts.residenceExpiresOn >= day) : Truth::Unknown;
}

// A document that is waived need not be brought; one that is only required has not been looked at yet.
Truth held(DocumentKind kind, const Facts& facts) {
    const auto found = std::ranges::find(facts.documents, kind, &DocumentState::kind);
    if (found == facts.documents.end() || found->status == DocumentStatus::Required)
        return Truth::Unknown;
    return truth(found->status == DocumentStatus::Held || found->status == DocumentStatus::Waived);
}

// A home of which only the province is known may lie in each of its communes.
Truth livesIn(const QString& home, const QStringList& places) {
    Truth found = Truth::No;
    for (const QString& place : places) {
        if (place.isEmpty() || (!home.isEmpty() && isWithinPlace(home, place)))
            return Truth::Yes;
        if (home.isEmpty() || isWithinPlace(place, home))
            found = Truth::Unknown;
    }
    return found;
}

Truth hasNationality(const Requirement& requirement, const Facts& facts) {
    if (requirement.codes.isEmpty())
        return Truth::No;
    if (facts.nationalities.isEmpty())
        return Truth::Unknown;
    return truth(std::ranges::any_of(facts.nationalities,
                                     [&](const QString& code) { return requirement.codes.contains(code); }));
}

Truth hasTraining(const Requirement& requirement, const Facts& facts) {
    if (!facts.trainings)
        return Truth::Unknown;
    Truth found = Truth::No;
    for (const EarlierTraining& training : *facts.trainings) {
        if (training.level != requirement.level)
            continue;
        if (requirement.trade.isEmpty() || training.trade == requirement.trade)
            return Truth::Yes;
        if (training.trade.isEmpty())
            found = Truth::Unknown;
    }
    return found;
}

// Whether something better than the best that the person may have would do. The two share no value, so that the greater
// number has the greater highest bit.
bool betterWouldDo(const Values& wanted, const Values& possible) {
    return wanted.to_ulong() > possible.to_ulong();
}

} // namespace

Values possibleValues(const FactKey& fact, const Facts& facts) {
    switch (fact.kind) {
    case FactKind::Age:
        return ages(fact, facts);
    case FactKind::School:
        return said(fact.kind, facts.education);
    case FactKind::Stream:
        return streams(facts);
    case FactKind::Recognition:
        return said(fact.kind, facts.equivalence);
    case FactKind::Residence:
        return said(fact.kind, facts.residence);
    case FactKind::Title:
        return yesOrNo(titleOn(fact.on.kind == ReferenceDay::Kind::Application ? facts.day : fact.on.date, facts));
    case FactKind::Sex:
        return said(fact.kind, facts.sex);
    case FactKind::Spoken:
    case FactKind::Written:
        return skill(fact, facts);
    case FactKind::Practice:
        return facts.practiceYears ? one(static_cast<size_t>(std::clamp(*facts.practiceYears, 0, oldest)))
                                   : allValues(fact.kind);
    case FactKind::Document:
        return yesOrNo(held(fact.document, facts));
    case FactKind::Nationality:
    case FactKind::Area:
    case FactKind::Earlier:
        break;
    }
    return {};
}

Truth isMet(const Requirement& requirement, const Facts& facts, const Values& possible) {
    switch (requirement.fact.kind) {
    case FactKind::Nationality:
        return requirement.negated ? !hasNationality(requirement, facts) : hasNationality(requirement, facts);
    case FactKind::Earlier:
        return requirement.negated ? !hasTraining(requirement, facts) : hasTraining(requirement, facts);
    case FactKind::Area:
        return bothOf(livesIn(facts.area, requirement.codes), !livesIn(facts.area, requirement.except));
    default:
        break;
    }
    const Values fitting = possible & requirement.values;
    return fitting.none() ? Truth::No : fitting == possible ? Truth::Yes : Truth::Unknown;
}

Truth isMet(const Requirement& requirement, const Facts& facts) {
    return isMet(requirement, facts, possibleValues(requirement.fact, facts));
}

bool isAttainable(const Requirement& requirement, const Values& possible) {
    const Values& wanted = requirement.values;
    switch (requirement.fact.kind) {
    case FactKind::Residence:
        return (wanted & ~one(bit(ResidenceStatus::None))).any();
    case FactKind::Title:
    case FactKind::Document:
        return wanted.test(1);
    case FactKind::Recognition:
        return wanted.test(bit(EquivalenceStatus::Obtained)) || wanted.test(bit(EquivalenceStatus::Requested));
    case FactKind::Spoken:
    case FactKind::Written:
        return betterWouldDo(wanted, possible);
    case FactKind::School:
        return requirement.fact.byTest && betterWouldDo(wanted, possible);
    default:
        return false;
    }
}

} // namespace tawjih
