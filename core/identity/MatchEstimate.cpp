#include "core/identity/MatchEstimate.h"

#include <algorithm>
#include <cmath>

namespace tawjih::identity {

namespace {

constexpr int rounds = 3;            // u, sessions and the share of matches, each knowing the last round's
constexpr int mostSteps = 200;       // of one maximisation
constexpr double settled = 1e-5;     // change of any m in a step
constexpr double fewestMatches = 50; // below, a session teaches nothing
constexpr double priorMatches = 10;  // pairs that what was known before counts for
constexpr double priorRandom = 10;
constexpr double leastShare = 1e-12;
constexpr double mostShare = 0.999;
constexpr double startShare = 0.2;  // of matches in a session
constexpr double priorRecords = 20; // that what was known before of relatives counts for

using Counts = std::array<double, levelCount>;
struct Row {
    Pattern pattern;
    double pairs;
};
using Rows = std::vector<Row>;

Rows rowsOf(const PatternCounts& counts) {
    Rows rows;
    rows.reserve(counts.size());
    for (const auto& [bits, pairs] : counts)
        rows.push_back({Pattern(bits), pairs});
    std::ranges::sort(rows, {}, &Row::pattern); // sums come out the same whatever the order of the table
    return rows;
}

// The weights of a model without some fields, looked up by level.
class Weights {
public:
    Weights(const MatchModel& model, quint32 without) : m_model(model) {
        for (size_t field = 0; field < model.fields.size(); ++field)
            if ((without >> field & 1) == 0)
                for (const Level level : levelsOf(model.fields[field].kind))
                    m_weights[field][size_t(level)] = model.fields[field].weight(level);
    }
    [[nodiscard]] Hypotheses of(Pattern pattern) const {
        Hypotheses pair;
        for (size_t field = 0; field < m_model.fields.size(); ++field) {
            const Level level = pattern.at(field);
            pair.add(Field(field), level, m_weights[field][size_t(level)], m_model.isShared[field]);
        }
        return pair;
    }

private:
    const MatchModel& m_model;
    std::array<Counts, maxFields> m_weights = {};
};

double sumOf(const Counts& counts) {
    double sum = 0;
    for (size_t level = size_t(Level::Different); level < levelCount; ++level)
        sum += counts[level];
    return sum;
}

void learnU(MatchModel& model, const MatchModel& start, const Rows& random, const Shares& shares) {
    const Weights weights(model, 0);
    std::vector<Counts> counts(model.fields.size());
    for (const Row& row : random) {
        const double apart = shares.after(weights.of(row.pattern)).strangers();
        for (size_t field = 0; field < counts.size(); ++field)
            counts[field][size_t(row.pattern.at(field))] += row.pairs * apart;
    }
    for (size_t field = 0; field < counts.size(); ++field) {
        const double known = sumOf(counts[field]);
        for (const Level level : levelsOf(model.fields[field].kind))
            model.fields[field].at(level).u =
                (counts[field][size_t(level)] + priorRandom * start.fields[field].at(level).u) / (known + priorRandom);
    }
}

// What one session learns.
struct Learnt {
    std::vector<Counts> m;
    std::vector<double> weight; ///< matches that know the field, by how pure the session is; 0: not learnt
};

struct Step {
    std::vector<Counts> counts;
    Shares sums; ///< pairs of each hypothesis
    double pairs = 0;
};

Step expect(const MatchModel& model, const Rows& rows, quint32 without, const Shares& shares) {
    const Weights weights(model, without);
    Step step{std::vector<Counts>(model.fields.size()), {}, 0};
    for (const Row& row : rows) {
        const Shares after = shares.after(weights.of(row.pattern));
        for (size_t field = 0; field < step.counts.size(); ++field)
            step.counts[field][size_t(row.pattern.at(field))] += row.pairs * after.same;
        step.sums.same += row.pairs * after.same;
        step.sums.household += row.pairs * after.household;
        step.sums.twins += row.pairs * after.twins;
        step.pairs += row.pairs;
    }
    return step;
}

double maximise(MatchModel& model, const MatchModel& start, const Step& step, quint32 without) {
    double change = 0;
    for (size_t field = 0; field < model.fields.size(); ++field) {
        if ((without >> field & 1) != 0)
            continue;
        const double known = sumOf(step.counts[field]);
        for (const Level level : levelsOf(model.fields[field].kind)) {
            double& m = model.fields[field].at(level).m;
            const double made = (step.counts[field][size_t(level)] + priorMatches * start.fields[field].at(level).m) /
                                (known + priorMatches);
            change = std::max(change, std::abs(made - m));
            m = made;
        }
    }
    return change;
}

// Relatives in a session, by matches. Between twins and one person entered with two given names there is nothing to
// learn from, so how many relatives there are is taken as known. Other names or birth dates do not come through a rule
// that asks for the same.
Shares sharesIn(const MatchModel& model, quint32 without, double same) {
    const auto asks = [&](Field field) { return (without >> size_t(field) & 1) != 0; };
    const double matches = std::max(model.duplicates, leastShare);
    const bool mayBe = !asks(Field::GivenName);
    const double household = mayBe && !asks(Field::Birth) ? model.relatives / matches : 0;
    const double twins = mayBe ? model.twins / matches : 0;
    const double all = std::max(1.0, same * (1 + household + twins) / mostShare);
    return {same / all, same * household / all, same * twins / all};
}

Learnt learnSession(MatchModel model, const MatchModel& start, const Rows& rows, quint32 without) {
    double share = startShare;
    Step step;
    for (int steps = 0; steps < mostSteps; ++steps) {
        step = expect(model, rows, without, sharesIn(model, without, share));
        if (step.sums.same < fewestMatches)
            break;
        share = std::clamp(step.sums.same / step.pairs, leastShare, mostShare);
        if (maximise(model, start, step, without) < settled)
            break;
    }
    Learnt learnt{std::vector<Counts>(model.fields.size()), std::vector<double>(model.fields.size())};
    for (size_t field = 0; field < model.fields.size(); ++field) {
        const double known = step.counts.empty() ? 0 : sumOf(step.counts[field]);
        if ((without >> field & 1) != 0 || step.sums.same < fewestMatches || known < fewestMatches)
            continue;
        learnt.weight[field] = known * share;
        for (const Level level : levelsOf(model.fields[field].kind))
            learnt.m[field][size_t(level)] = model.fields[field].at(level).m;
    }
    return learnt;
}

// Takes over the average of what the sessions learnt; the fields of which none learnt anything.
std::vector<size_t> learnM(MatchModel& model, const MatchModel& start, const std::vector<Learnt>& sessions) {
    std::vector<size_t> unlearnt;
    for (size_t field = 0; field < model.fields.size(); ++field) {
        Counts sum = {};
        double weight = 0;
        for (const Learnt& session : sessions) {
            weight += session.weight[field];
            for (size_t level = 0; level < levelCount; ++level)
                sum[level] += session.weight[field] * session.m[field][level];
        }
        if (weight == 0)
            unlearnt.push_back(field);
        for (const Level level : levelsOf(model.fields[field].kind))
            model.fields[field].at(level).m =
                weight == 0 ? start.fields[field].at(level).m : sum[size_t(level)] / weight;
    }
    return unlearnt;
}

// The model's rates, by a fixed point over all pairs. The rate of twins stays: see sharesIn.
void learnRates(MatchModel& model, const MatchModel& start, const TrainingSample& sample, const Rows& found) {
    constexpr int steps = 200;
    const Weights weights(model, 0);
    std::vector<std::pair<Hypotheses, double>> pairs;
    for (const Row& row : found)
        pairs.emplace_back(weights.of(row.pattern), row.pairs);
    for (int step = 0; step < steps; ++step) {
        const Shares priors = model.priors(sample.others);
        Shares sums;
        for (const auto& [pair, count] : pairs) {
            const Shares after = priors.after(pair);
            sums.same += count * after.same;
            sums.household += count * after.household;
        }
        const double rate = sample.others / sample.pairs;
        model.duplicates = std::max(sums.same * rate, leastShare);
        model.relatives =
            (sums.household * rate * sample.others + start.relatives * priorRecords) / (sample.others + priorRecords);
    }
}

// Whether what was learnt of matches is of one person: name and birth are what nobody changes, so that two records of
// one person agree there more often than not. In a register with hardly any duplicates the likest class of pairs is
// another one: people of one country, who have names in common.
bool isOfOnePerson(const MatchModel& model) {
    constexpr double mostDifferent = 0.5;
    return std::ranges::all_of(std::array{Field::GivenName, Field::FamilyName, Field::Birth}, [&](Field field) {
        return model.fields[size_t(field)].at(Level::Different).m <= mostDifferent;
    });
}

std::vector<size_t> refuse(MatchModel& model, const MatchModel& start) {
    std::vector<size_t> refused;
    for (size_t field = 0; field < model.fields.size(); ++field)
        if (!keepsItsSense(model.fields[field])) {
            model.fields[field] = start.fields[field];
            refused.push_back(field);
        }
    return refused;
}

} // namespace

MatchEstimate estimate(const MatchModel& start, const TrainingSample& sample) {
    MatchEstimate made{start, true, {}, {}};
    const Rows random = rowsOf(sample.random);
    const Rows found = rowsOf(sample.found);
    for (int round = 0; round < rounds; ++round) {
        learnU(made.model, start, random, made.model.priors(sample.others));
        std::vector<Learnt> learnt;
        for (const TrainingSession& session : sample.sessions)
            learnt.push_back(learnSession(made.model, start, rowsOf(session.pairs), session.fields));
        made.unlearnt = learnM(made.model, start, learnt);
        if (!isOfOnePerson(made.model)) {
            MatchEstimate kept{start, false, {}, {}};
            learnRates(kept.model, start, sample, found);
            kept.model.duplicates = std::min(kept.model.duplicates, start.duplicates); // few they are
            return kept;
        }
        made.refused = refuse(made.model, start);
        learnRates(made.model, start, sample, found);
    }
    return made;
}

} // namespace tawjih::identity
