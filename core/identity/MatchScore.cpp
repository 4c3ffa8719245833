#include "core/identity/MatchScore.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tawjih::identity {

namespace {

// How far a value's rarity counts. All of it would hold only if the values that occur once did not hold every slip.
constexpr double rarityPart = 0.5;

double probabilityOf(double logOdds) {
    return 1 / (1 + std::exp(-logOdds));
}

bool agrees(Level level) {
    return level >= Level::Close && level <= Level::Variant;
}

bool familyAgrees(Pattern pattern) {
    const Level level = pattern.at(Field::FamilyName);
    return level == Level::Same || agrees(level);
}

bool sharesPlace(Pattern pattern, const ComparisonSchema& schema) {
    if (pattern.at(Field::Place) >= Level::Close)
        return true;
    for (size_t extra = 0; extra < schema.extras.size(); ++extra)
        if (schema.extras[extra].isShared && schema.extras[extra].finds &&
            pattern.at(size_t(Field::Extra) + extra) >= Level::Close)
            return true;
    return false;
}

} // namespace

MatchClass classOf(double probability) {
    constexpr double probable = 0.95;
    constexpr double toReview = 0.5;
    return probability >= probable   ? MatchClass::Probable
           : probability >= toReview ? MatchClass::ToReview
                                     : MatchClass::Unlikely;
}

Relation relationOf(Pattern pattern, const ComparisonSchema& schema) {
    const Level given = pattern.at(Field::GivenName);
    if (given != Level::Different && given != Level::Alike)
        return Relation::None;
    const Level birth = pattern.at(Field::Birth);
    if (birth == Level::Same)
        return familyAgrees(pattern) ? Relation::Twin : Relation::None;
    const bool isOther = birth == Level::Different || birth == Level::Partly;
    const bool livesThere =
        pattern.at(Field::Phone) == Level::Same || (familyAgrees(pattern) && sharesPlace(pattern, schema));
    return isOther && livesThere ? Relation::Household : Relation::None;
}

double Waterfall::probability() const {
    double bits = prior + relatives;
    for (const WaterfallStep& step : steps)
        bits += step.bits;
    return probabilityOf(bits * std::numbers::ln2);
}

Scorer::Scorer(const RecordStore& store, const MatchModel& model, const Calibration& calibration, double others)
    : m_store(store)
    , m_calibration(calibration)
    , m_priors(model.priors(others)) {
    for (size_t field = 0; field < model.fields.size(); ++field) {
        m_isShared[field] = model.isShared[field];
        for (const Level level : levelsOf(model.fields[field].kind))
            m_weights[field][size_t(level)] = model.fields[field].weight(level);
    }
}

Scorer::Weight Scorer::weightOf(size_t field, Level level, const EncodedPerson& a, const EncodedPerson& b) const {
    const double ordinary = m_weights[field][size_t(level)];
    if (level != Level::Same && level != Level::Variant && level != Level::Swapped)
        return {ordinary, 0};
    // However common a value is, to agree on it does not speak against the same person.
    const double sum = std::max(ordinary + rarityPart * m_store.rarity(field, a, b), std::min(ordinary, 0.0));
    return {sum, sum - ordinary};
}

PairScore Scorer::score(Pattern pattern, const EncodedPerson& a, const EncodedPerson& b) const {
    Hypotheses pair;
    for (size_t field = 0; field < m_store.fields(); ++field)
        if (const Level level = pattern.at(field); level != Level::Missing)
            pair.add(Field(field), level, weightOf(field, level, a, b).sum, m_isShared[field]);
    PairScore made;
    made.relation = relationOf(pattern, m_store.schema());
    if (made.relation != Relation::None && m_priors.after(pair).strangers() > 0.5)
        made.relation = Relation::None;
    made.logOdds = m_priors.logOdds(pair);
    made.model = probabilityOf(made.logOdds);
    made.probability = m_calibration(made.model);
    return made;
}

Waterfall Scorer::explain(Pattern pattern, const EncodedPerson& a, const EncodedPerson& b) const {
    constexpr double bit = std::numbers::ln2;
    Hypotheses pair;
    Waterfall made{m_priors.logOddsToStrangers({}) / bit, {}, 0};
    for (size_t field = 0; field < m_store.fields(); ++field) {
        const Level level = pattern.at(field);
        if (level == Level::Missing)
            continue;
        const Weight weight = weightOf(field, level, a, b);
        pair.add(Field(field), level, weight.sum, m_isShared[field]);
        made.steps.push_back({field, level, weight.sum / bit, weight.rarity / bit});
    }
    made.relatives = (m_priors.logOdds(pair) - m_priors.logOddsToStrangers(pair)) / bit;
    return made;
}

} // namespace tawjih::identity
