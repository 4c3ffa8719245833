#include "core/identity/MatchScore.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tawjih::identity {

namespace {

// How far a value's rarity counts. All of it would hold only if the values that occur once did not hold every slip.
constexpr double rarityPart = 0.5;

// How often relatives have one given name, and twins, beside how often strangers do: a child is named after a
// grandfather rather than the father, and no two children alike.
constexpr double namesakes = 0.1;
constexpr double twinNamesakes = 0.02;

double probabilityOf(double logOdds) {
    return 1 / (1 + std::exp(-logOdds));
}

bool agrees(Level level) {
    return level >= Level::Close && level <= Level::Variant;
}

bool isHouseholds(Field field) {
    return field == Field::FamilyName || field == Field::Nationality || field == Field::Phone || field == Field::Place;
}

bool familyAgrees(Pattern pattern) {
    const Level level = pattern.at(Field::FamilyName);
    return level == Level::Same || agrees(level);
}

bool sharesPlace(Pattern pattern, const ComparisonSchema& schema) {
    if (pattern.at(Field::Place) >= Level::Close)
        return true;
    for (size_t extra = 0; extra < schema.extras.size(); ++extra)
        if (schema.extras[extra].isShared && pattern.at(size_t(Field::Extra) + extra) >= Level::Close)
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

void Scorer::Odds::add(size_t field, Pattern pattern, double weight, bool isShared) {
    strangers += weight;
    if (isShared)
        return;
    const bool isNamesake = field == size_t(Field::GivenName) && pattern.at(field) == Level::Same;
    household += weight + (isNamesake ? -std::log(namesakes) : 0);
    if (field != size_t(Field::Birth))
        twins += weight + (isNamesake ? -std::log(twinNamesakes) : 0);
}

double Scorer::Odds::all() const {
    return -std::log(std::exp(-strangers) + std::exp(-household) + std::exp(-twins));
}

Scorer::Scorer(const RecordStore& store, const MatchModel& model, const Calibration& calibration, double others)
    : m_store(store), m_calibration(calibration) {
    for (size_t field = 0; field < model.fields.size(); ++field) {
        for (const Level level : levelsOf(model.fields[field].kind))
            m_weights[field][size_t(level)] = model.fields[field].weight(level);
        m_isShared[field] = field >= size_t(Field::Extra) ? store.schema().extras[field - size_t(Field::Extra)].isShared
                                                          : isHouseholds(Field(field));
    }
    const double prior = model.prior(others);
    m_prior = {std::log(prior / (1 - prior)), std::log(model.duplicates / model.relatives),
               std::log(model.duplicates / model.twins)};
}

Scorer::Weight Scorer::weightOf(size_t field, Pattern pattern, const EncodedPerson& a, const EncodedPerson& b) const {
    const Level level = pattern.at(field);
    const double ordinary = m_weights[field][size_t(level)];
    if (level != Level::Same && level != Level::Variant)
        return {ordinary, 0};
    // However common a value is, to agree on it does not speak against the same person.
    const double sum = std::max(ordinary + rarityPart * m_store.rarity(field, a, b), std::min(ordinary, 0.0));
    return {sum, sum - ordinary};
}

PairScore Scorer::score(Pattern pattern, const EncodedPerson& a, const EncodedPerson& b) const {
    Odds odds = m_prior;
    for (size_t field = 0; field < m_store.fields(); ++field)
        if (pattern.at(field) != Level::Missing)
            odds.add(field, pattern, weightOf(field, pattern, a, b).sum, m_isShared[field]);
    PairScore made;
    made.relation = relationOf(pattern, m_store.schema());
    made.logOdds = odds.all();
    made.model = probabilityOf(made.logOdds);
    made.probability = m_calibration(made.model);
    return made;
}

Waterfall Scorer::explain(Pattern pattern, const EncodedPerson& a, const EncodedPerson& b) const {
    constexpr double bit = std::numbers::ln2;
    Odds odds = m_prior;
    Waterfall made{m_prior.strangers / bit, {}, 0};
    for (size_t field = 0; field < m_store.fields(); ++field) {
        if (pattern.at(field) == Level::Missing)
            continue;
        const Weight weight = weightOf(field, pattern, a, b);
        odds.add(field, pattern, weight.sum, m_isShared[field]);
        made.steps.push_back({field, pattern.at(field), weight.sum / bit, weight.rarity / bit});
    }
    made.relatives = (odds.all() - odds.strangers) / bit;
    return made;
}

} // namespace tawjih::identity
