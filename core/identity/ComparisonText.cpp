#include "core/identity/ComparisonText.h"

#include <algorithm>
#include <array>
#include <bit>

namespace tawjih::identity {

namespace {

constexpr qsizetype longest = 64;
constexpr double boosted = 0.7;
constexpr double prefixScale = 0.1;
constexpr qsizetype longestPrefix = 4;

struct Matches {
    qsizetype count = 0;
    qsizetype transpositions = 0;
};

// Characters that both have within half the longer length of each other, in the order of each.
Matches matchesOf(QStringView a, QStringView b) {
    const qsizetype window = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
    std::array<char16_t, longest> ofA;
    quint64 taken = 0;
    Matches made;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(b.size(), i + window + 1);
        for (qsizetype j = std::max<qsizetype>(0, i - window); j < end; ++j) {
            const quint64 bit = quint64(1) << j;
            if ((taken & bit) != 0 || a[i] != b[j])
                continue;
            taken |= bit;
            ofA[size_t(made.count++)] = a[i].unicode();
            break;
        }
    }
    qsizetype disordered = 0;
    qsizetype at = 0;
    for (qsizetype j = 0; j < b.size(); ++j)
        if ((taken >> j & 1) != 0 && b[j] != QChar(ofA[size_t(at++)]))
            ++disordered;
    made.transpositions = disordered / 2;
    return made;
}

double jaro(QStringView a, QStringView b) {
    const Matches found = matchesOf(a, b);
    if (found.count == 0)
        return 0;
    const auto matched = double(found.count);
    return (matched / double(a.size()) + matched / double(b.size()) +
            (matched - double(found.transpositions)) / matched) /
           3;
}

double boostedBy(double similarity, qsizetype prefix) {
    return similarity <= boosted ? similarity : similarity + double(prefix) * prefixScale * (1 - similarity);
}

qsizetype prefixOf(QStringView a, QStringView b) {
    const qsizetype most = std::min({a.size(), b.size(), longestPrefix});
    qsizetype prefix = 0;
    while (prefix < most && a[prefix] == b[prefix])
        ++prefix;
    return prefix;
}

} // namespace

double jaroWinkler(QStringView a, QStringView b) {
    a = a.left(longest);
    b = b.left(longest);
    if (b < a) // the greedy search for matches may depend on the side it starts from
        std::swap(a, b);
    return boostedBy(jaro(a, b), prefixOf(a, b));
}

TextOutline outlineOf(QStringView text) {
    TextOutline made;
    text = text.left(longest);
    made.size = quint32(text.size());
    for (const QChar c : text)
        made.letters |= quint64(1) << (c.unicode() % 64);
    for (qsizetype at = 0; at < std::min(text.size(), longestPrefix); ++at)
        made.start |= quint64(text[at].unicode()) << (16 * at);
    return made;
}

double jaroWinklerAtMost(const TextOutline& a, const TextOutline& b) {
    const int ofA = int(a.size) - std::popcount(a.letters & ~b.letters);
    const int ofB = int(b.size) - std::popcount(b.letters & ~a.letters);
    const double matched = std::min(ofA, ofB);
    if (matched <= 0)
        return 0;
    const qsizetype prefix = std::countr_zero(a.start ^ b.start) / 16;
    return boostedBy((matched / a.size + matched / b.size + 1) / 3, prefix);
}

bool withinOneSlip(std::string_view a, std::string_view b) {
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin());
    const std::string_view restA = a.substr(size_t(inA - a.begin()));
    const std::string_view restB = b.substr(size_t(inB - b.begin()));
    if (restB.empty())
        return true;
    if (restA.size() < restB.size())
        return restA == restB.substr(1);
    const bool exchanged = restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0];
    return restA.substr(1) == restB.substr(1) || (exchanged && restA.substr(2) == restB.substr(2));
}

} // namespace tawjih::identity
