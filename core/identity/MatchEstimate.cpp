#include "core/identity/MatchEstimate.h"

#include <algorithm>
#include <cmath>

namespace tawjih::identity {

namespace {

constexpr int rounds = 3;            // u, sessions and the share of matches, each knowing the last round's
constexpr int mostSteps = 200;       // of one maximisation
constexpr double settled = 1e-5;     // change of any m in a step
constexpr double startShare = 0.2;   // of matches in a session
constexpr double fewestMatches = 50; // below, a session teaches nothing
constexpr double priorMatches = 10;  // pairs that what was known before counts for
constexpr double priorRandom = 10;
constexpr double leastShare = 1e-12;

using Counts = std::array<double, levelCount>;
struct Row {
    Pattern pattern;
    double pairs;
};
using Rows = std::vector<Row>;

Rows rowsOf(const PatternCounts& counts) {
    Rows rows;
    for (const auto& [bits, pairs] : counts)
        rows.push_back({Pattern(bits), pairs});
    std::ranges::sort(rows, {}, &Row::pattern); // sums come out the same whatever the order of the table
    return rows;
}

double probability(double logOdds) {
    return 1 / (1 + std::exp(-logOdds));
}

double logOdds(double share) {
    return std::log(share / (1 - share));
}

// The weights of a model without some fields, looked up by level.
class Weights {
public:
    Weights(const MatchModel& model, quint32 without) {
        for (size_t field = 0; field < model.fields.size(); ++field)
            if ((without >> field & 1) == 0)
                for (const Level level : levelsOf(model.fields[field].kind))
                    m_weights[field][size_t(level)] = model.fields[field].weight(level);
        m_fields = model.fields.size();
    }
    [[nodiscard]] double of(Pattern pattern) const {
        double sum = 0;
        for (size_t field = 0; field < m_fields; ++field)
            sum += m_weights[field][size_t(pattern.at(field))];
        return sum;
    }

private:
    std::array<Counts, maxFields> m_weights = {};
    size_t m_fields = 0;
};

double sumOf(const Counts& counts) {
    double sum = 0;
    for (size_t level = size_t(Level::Different); level < levelCount; ++level)
        sum += counts[level];
    return sum;
}

void learnU(MatchModel& model, const MatchModel& start, const Rows& random, double share) {
    const Weights weights(model, 0);
    std::vector<Counts> counts(model.fields.size());
    for (const Row& row : random) {
        const double apart = 1 - probability(weights.of(row.pattern) + logOdds(share));
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
    std::vector<double> matches; ///< that know the field; 0: not learnt
};

struct Step {
    std::vector<Counts> counts;
    double matches = 0;
    double pairs = 0;
};

Step expect(const MatchModel& model, const Rows& rows, quint32 without, double share) {
    const Weights weights(model, without);
    Step step{std::vector<Counts>(model.fields.size()), 0, 0};
    for (const Row& row : rows) {
        const double matches = row.pairs * probability(weights.of(row.pattern) + logOdds(share));
        for (size_t field = 0; field < step.counts.size(); ++field)
            step.counts[field][size_t(row.pattern.at(field))] += matches;
        step.matches += matches;
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

Learnt learnSession(MatchModel model, const MatchModel& start, const Rows& rows, quint32 without) {
    double share = startShare;
    Step step;
    for (int steps = 0; steps < mostSteps; ++steps) {
        step = expect(model, rows, without, share);
        if (step.matches < fewestMatches)
            break;
        share = std::clamp(step.matches / step.pairs, leastShare, 0.9999);
        if (maximise(model, start, step, without) < settled)
            break;
    }
    Learnt learnt{std::vector<Counts>(model.fields.size()), std::vector<double>(model.fields.size())};
    for (size_t field = 0; field < model.fields.size(); ++field) {
        const double known = step.counts.empty() ? 0 : sumOf(step.counts[field]);
        if ((without >> field & 1) != 0 || step.matches < fewestMatches || known < fewestMatches)
            continue;
        learnt.matches[field] = known;
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
        double matches = 0;
        for (const Learnt& session : sessions) {
            matches += session.matches[field];
            for (size_t level = 0; level < levelCount; ++level)
                sum[level] += session.matches[field] * session.m[field][level];
        }
        if (matches == 0)
            unlearnt.push_back(field);
        for (const Level level : levelsOf(model.fields[field].kind))
            model.fields[field].at(level).m =
                matches == 0 ? start.fields[field].at(level).m : sum[size_t(level)] / matches;
    }
    return unlearnt;
}

double shareOfMatches(const MatchModel& model, const Rows& found, double pairs, double share) {
    constexpr int steps = 50;
    const Weights weights(model, 0);
    for (int step = 0; step < steps; ++step) {
        double matches = 0;
        for (const Row& row : found)
            matches += row.pairs * probability(weights.of(row.pattern) + logOdds(share));
        share = std::clamp(matches / pairs, leastShare, 0.5);
    }
    return share;
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
    MatchEstimate made{start, {}, {}};
    const Rows random = rowsOf(sample.random);
    const Rows found = rowsOf(sample.found);
    double share = start.prior(sample.others);
    for (int round = 0; round < rounds; ++round) {
        learnU(made.model, start, random, share);
        std::vector<Learnt> learnt;
        for (const TrainingSession& session : sample.sessions)
            learnt.push_back(learnSession(made.model, start, rowsOf(session.pairs), session.fields));
        made.unlearnt = learnM(made.model, start, learnt);
        made.refused = refuse(made.model, start);
        share = shareOfMatches(made.model, found, sample.pairs, share);
    }
    made.model.duplicates = share * sample.others;
    return made;
}

} // namespace tawjih::identity
