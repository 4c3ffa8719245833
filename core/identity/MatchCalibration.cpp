#include "core/identity/MatchCalibration.h"

#include <algorithm>
#include <cmath>

namespace tawjih::identity {

namespace {

constexpr double leastPairs = 15; // pairs that are looked at as one, so that no single decision makes a step
constexpr double modelPairs = 1;  // that the model's word counts for in each group: never 0 nor 1 from a few decisions

struct Group {
    double given = 0; ///< sums
    double same = 0;
    double pairs = 0;

    void add(const Group& other) {
        given += other.given;
        same += other.same;
        pairs += other.pairs;
    }
    [[nodiscard]] double mean() const { return given / pairs; }
    [[nodiscard]] double share() const { return (same + modelPairs * mean()) / (pairs + modelPairs); }
};

std::vector<Group> grouped(std::vector<ReviewedPair> pairs) {
    std::ranges::stable_sort(pairs, {}, &ReviewedPair::probability);
    std::vector<Group> groups;
    for (size_t at = 0; at < pairs.size(); ++at) {
        const bool isEqual = at > 0 && pairs[at].probability == pairs[at - 1].probability;
        if (groups.empty() || (groups.back().pairs >= leastPairs && !isEqual))
            groups.emplace_back();
        groups.back().add({pairs[at].probability, pairs[at].isSame ? 1.0 : 0.0, 1});
    }
    return groups;
}

std::vector<Group> pooled(const std::vector<Group>& groups) {
    std::vector<Group> made;
    for (const Group& group : groups) {
        made.push_back(group);
        while (made.size() > 1 && made[made.size() - 2].share() >= made.back().share()) {
            const Group last = made.back();
            made.pop_back();
            made.back().add(last);
        }
    }
    return made;
}

double between(double x, double x1, double y1, double x2, double y2) {
    return x2 > x1 ? y1 + (x - x1) / (x2 - x1) * (y2 - y1) : y2;
}

} // namespace

Calibration Calibration::fit(std::span<const ReviewedPair> pairs) {
    Calibration made;
    if (pairs.size() < enough)
        return made;
    for (const Group& group : pooled(grouped({pairs.begin(), pairs.end()})))
        made.m_points.push_back({group.mean(), group.share()});
    return made;
}

double Calibration::operator()(double probability) const {
    if (m_points.empty())
        return probability;
    const auto next = std::ranges::lower_bound(m_points, probability, {}, &Point::given);
    if (next == m_points.begin())
        return between(probability, 0, 0, next->given, next->cameTrue);
    if (next == m_points.end())
        return m_points.back().cameTrue;
    const Point& before = *(next - 1);
    return between(probability, before.given, before.cameTrue, next->given, next->cameTrue);
}

} // namespace tawjih::identity
