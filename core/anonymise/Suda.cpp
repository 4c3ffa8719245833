#include "core/anonymise/Suda.h"

#include "core/anonymise/UniqueSearch.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace tawjih::anonymise {

namespace {

constexpr size_t mostKeys = 32; // bits of MinimalUnique::keys

std::vector<FieldProblem> problemsOf(std::span<const int> keys, const SudaOptions& options) {
    std::vector<FieldProblem> problems;
    if (keys.size() > mostKeys)
        problems.push_back({QStringLiteral("keys"), FieldProblem::Kind::TooLong});
    if (options.maximumSize < 1)
        problems.push_back({QStringLiteral("maximumSize"), FieldProblem::Kind::OutOfRange});
    if (!(options.samplingFraction > 0 && options.samplingFraction < 1))
        problems.push_back({QStringLiteral("samplingFraction"), FieldProblem::Kind::OutOfRange});
    return problems;
}

double factorial(size_t n) {
    double product = 1;
    for (size_t factor = 2; factor <= n; ++factor)
        product *= double(factor);
    return product;
}

void score(Suda& made, size_t keys) {
    made.uniquesOfSize.resize(keys);
    made.contributions.resize(keys);
    double total = 0;
    for (const MinimalUnique& unique : made.minimalUniques) {
        const auto size = size_t(std::popcount(unique.keys));
        const double adds = factorial(keys - size);
        made.scores[unique.record] += adds;
        ++made.uniquesOfSize[size - 1];
        for (size_t key = 0; key < keys; ++key)
            if ((unique.keys >> key & 1U) != 0)
                made.contributions[key] += adds;
        total += adds;
    }
    if (total > 0)
        for (double& contribution : made.contributions)
            contribution /= total;
}

/// U/DIS − U, which is D(1 − π)/π. Like the exponent below it is reckoned in single precision, step by step: sdcMicro
/// does so, and its scores can be compared with ours to the last digit instead of to the seventh.
double expectedWrongMatches(qint64 uniques, qint64 inPairs, double samplingFraction) {
    const auto pi = float(samplingFraction);
    const auto u = float(uniques);
    const float right = u * pi;
    const float wrong = float(inPairs) * (1.0F - pi);
    const float dis = right / (right + wrong);
    const float matches = u / dis;
    return matches - u;
}

std::vector<double> disScores(const std::vector<double>& scores, double wrongMatches, size_t keys) {
    const double exponent = 1.0F + (8.0F - float(keys)) / 20.0F;
    double adjustment = 0;
    for (const double score : scores)
        if (score > 0)
            adjustment += 1 / std::pow(score, exponent);
    std::vector<double> dis(scores.size());
    for (size_t record = 0; record < scores.size(); ++record)
        if (scores[record] > 0)
            dis[record] = 1 / (1 + wrongMatches / (std::pow(scores[record], exponent) * adjustment));
    return dis;
}

qint64 classesOf(const EquivalenceClasses& classes, quint32 records) {
    return std::ranges::count(classes.classes, records, &EquivalenceClasses::Class::records);
}

} // namespace

Result<Suda> suda(const Microdata& data, std::span<const int> keys, const SudaOptions& options) {
    TRY_ASSIGN(const EquivalenceClasses classes, equivalenceClasses(data, keys, options.suppressed));
    if (auto problems = problemsOf(keys, options); !problems.empty())
        return fail(Error{ErrorCode::Invalid, {}, std::move(problems)});
    UniqueSearch search(data, keys, classes);
    if (!search.run(size_t(options.maximumSize), options.cancelled))
        return fail(ErrorCode::Cancelled);
    Suda made;
    made.published = classes.published;
    for (size_t one = 0; one < classes.classes.size(); ++one)
        for (const quint32 set : search.found()[one])
            made.minimalUniques.push_back({classes.classes[one].firstRecord, set});
    made.scores.resize(data.records());
    score(made, keys.size());
    const double wrongMatches =
        expectedWrongMatches(classesOf(classes, 1), 2 * classesOf(classes, 2), options.samplingFraction);
    made.dis = disScores(made.scores, wrongMatches, keys.size());
    return made;
}

SudaSummary summarise(const Suda& suda) {
    SudaSummary made;
    for (size_t record = 0; record < suda.scores.size(); ++record) {
        if (!(suda.scores[record] > 0))
            continue;
        ++made.uniques.records;
        made.highestScore = std::max(made.highestScore, suda.scores[record]);
        made.highestDis = std::max(made.highestDis, suda.dis[record]);
        made.meanDis += suda.dis[record];
    }
    if (made.uniques.records > 0)
        made.meanDis /= double(made.uniques.records);
    made.uniques.share = double(made.uniques.records) / double(suda.published);
    return made;
}

} // namespace tawjih::anonymise
