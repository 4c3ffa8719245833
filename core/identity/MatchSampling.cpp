#include "core/identity/MatchSampling.h"

#include <algorithm>
#include <random>

namespace tawjih::identity {

namespace {

constexpr int randomPairs = 300'000;
constexpr int pairsBetween = 10'000;    // questions whether to go on
constexpr double mostFound = 1'500'000; // pairs that are compared for the sessions
constexpr quint32 noRule = 0xffffffff;
constexpr quint32 seed = 20260101;

} // namespace

TrainingSample MatchSampling::draw() {
    TrainingSample sample;
    std::vector<quint32> records;
    for (quint32 record = 0; record < m_index.m_ids.size(); ++record)
        if (!m_index.m_ids[record].isNull())
            records.push_back(record);
    for (const BlockRule& rule : m_index.m_blocks.rules())
        sample.sessions.push_back({fieldsOf(rule), {}});
    sample.others = m_index.others();
    drawAtRandom(sample, records);
    drawFound(sample, records);
    return sample;
}

void MatchSampling::drawAtRandom(TrainingSample& sample, const std::vector<quint32>& records) {
    std::mt19937 dice(seed); // its numbers are the same everywhere, those of distributions are not
    const auto any = [&] { return records[size_t(quint64(dice()) * records.size() >> 32)]; };
    for (int drawn = 0; drawn < randomPairs; ++drawn) {
        if (drawn % pairsBetween == 0 && isCancelled())
            return;
        const quint32 a = any();
        const quint32 b = any();
        const EncodedPerson first = m_index.m_store.at(a);
        const EncodedPerson second = m_index.m_store.at(b);
        if (m_index.mayPair(a, first, b, second))
            ++sample.random[m_comparer.compare(first, second).bits()];
    }
}

// All pairs of a record with later ones, for records at random until there are enough.
void MatchSampling::drawFound(TrainingSample& sample, const std::vector<quint32>& records) {
    std::vector<quint32> shuffled = records;
    std::mt19937 dice(seed);
    double compared = 0;
    for (size_t at = 0; at < shuffled.size() && compared < mostFound && !isCancelled(); ++at) {
        std::swap(shuffled[at], shuffled[at + size_t(quint64(dice()) * (shuffled.size() - at) >> 32)]);
        take(sample, shuffled[at]);
        compared += double(m_found.size());
        sample.pairs += m_index.others() / 2;
    }
}

void MatchSampling::take(TrainingSample& sample, quint32 record) {
    const EncodedPerson person = m_index.m_store.at(record);
    m_found.clear();
    const std::vector<BlockRule>& rules = m_index.m_blocks.rules();
    m_index.m_blocks.visit(person, record, [&](quint32 other, size_t rule, bool isParted) {
        m_found.emplace_back(other, isParted || !teaches(rules[rule]) ? noRule : quint32(rule));
    });
    std::ranges::sort(m_found);
    m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
    for (size_t at = 0; at < m_found.size();) {
        const quint32 other = m_found[at].first;
        const EncodedPerson second = m_index.m_store.at(other);
        const bool isPair = m_index.mayPair(record, person, other, second);
        const quint64 bits = isPair ? m_comparer.compare(person, second).bits() : 0;
        if (isPair)
            ++sample.found[bits];
        for (; at < m_found.size() && m_found[at].first == other; ++at)
            if (isPair && m_found[at].second != noRule)
                ++sample.sessions[m_found[at].second].pairs[bits];
    }
}

} // namespace tawjih::identity
