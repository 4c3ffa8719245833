#include "core/identity/Comparison.h"

#include "core/identity/ComparisonText.h"

#include <algorithm>
#include <cstdlib>

namespace tawjih::identity {

namespace {

constexpr int memoryBits = 17; // 2 MB a table: what one block after the other asks again

std::array<char, 8> digitsOf(BirthParts birth) {
    std::array<char, 8> digits;
    int rest = birth.year * 10000 + birth.month * 100 + birth.day;
    for (size_t at = digits.size(); at-- > 0; rest /= 10)
        digits[at] = char('0' + rest % 10);
    return digits;
}

bool isOneSlip(BirthParts a, BirthParts b) {
    if (a.year == b.year && a.month == b.day && a.day == b.month)
        return true;
    const auto first = digitsOf(a);
    const auto second = digitsOf(b);
    return withinOneSlip({first.data(), first.size()}, {second.data(), second.size()});
}

Level compareExactly(quint32 a, quint32 b) {
    if (a == 0 || b == 0)
        return Level::Missing;
    return a == b ? Level::Same : Level::Different;
}

} // namespace

std::span<const Level> levelsOf(Comparison kind) {
    using enum Level;
    static constexpr std::array name = {Different, Alike, Contained, Close, Sound, Variant, Crossed, Swapped, Same};
    static constexpr std::array date = {Different, Partly, YearOnly, OneSlip, Same};
    static constexpr std::array exact = {Different, Same};
    static constexpr std::array code = {Different, OneSlip, Same};
    static constexpr std::array text = {Different, Alike, Close, Same};
    switch (kind) {
    case Comparison::Name:
        return name;
    case Comparison::Date:
        return date;
    case Comparison::Exact:
        return exact;
    case Comparison::Code:
        return code;
    case Comparison::Text:
        break;
    }
    return text;
}

Level compareBirths(BirthParts a, BirthParts b) {
    if (!a.isKnown() || !b.isKnown())
        return Level::Missing;
    if (a.isYearOnly() || b.isYearOnly()) {
        if (a.year == b.year)
            return Level::YearOnly;
        return std::abs(a.year - b.year) == 1 ? Level::Partly : Level::Different;
    }
    if (a == b)
        return Level::Same;
    if (isOneSlip(a, b))
        return Level::OneSlip;
    return a.year == b.year || (a.month == b.month && a.day == b.day) ? Level::Partly : Level::Different;
}

Comparer::Comparer(const RecordStore& store)
    : m_store(store)
    , m_names(size_t(1) << memoryBits)
    , m_texts(size_t(1) << memoryBits) {}

template <typename Make>
Level Comparer::remembered(std::vector<Remembered>& memory, quint32 a, quint32 b, Make make) {
    const quint64 pair = quint64(std::min(a, b)) << 32 | std::max(a, b);
    Remembered& place = memory[(pair * 0x9e3779b97f4a7c15) >> (64 - memoryBits)];
    if (place.pair != pair)
        place = {pair, make()};
    return place.level;
}

Level Comparer::compareNamePair(quint32 a, quint32 b) {
    if (a == b)
        return Level::Same;
    if (m_store.names().differAtOnce(a, b))
        return Level::Different;
    return remembered(m_names, a, b, [&] { return m_store.names().compare(a, b); });
}

Level Comparer::nearestName(std::span<const quint32> a, std::span<const quint32> b) {
    Level nearest = Level::Missing;
    for (const quint32 first : a)
        for (const quint32 second : b)
            nearest = std::max(nearest, compareNamePair(first, second));
    return nearest;
}

bool Comparer::agreeCrosswise(std::span<const quint32> given, std::span<const quint32> family) const {
    return std::ranges::any_of(given, [&](quint32 first) {
        return std::ranges::any_of(family, [&](quint32 second) { return m_store.names().areVariants(first, second); });
    });
}

void Comparer::compareNames(Pattern& pattern, const EncodedPerson& a, const EncodedPerson& b) {
    const Level given = nearestName(a.given, b.given);
    const Level family = nearestName(a.family, b.family);
    pattern.set(Field::GivenName, given);
    pattern.set(Field::FamilyName, family);
    if (given >= Level::Contained || family >= Level::Contained)
        return;
    const bool first = agreeCrosswise(a.given, b.family);
    const bool second = agreeCrosswise(b.given, a.family);
    if (first || second)
        pattern.set(Field::GivenName, first && second ? Level::Swapped : Level::Crossed);
    if (first && second)
        pattern.set(Field::FamilyName, Level::Swapped);
}

Level Comparer::compareTexts(quint32 a, quint32 b) {
    const Level exact = compareExactly(a, b);
    if (exact != Level::Different)
        return exact;
    const TextTable& texts = m_store.texts();
    if (jaroWinklerAtMost(texts.outline(a), texts.outline(b)) < alikeSimilarity)
        return Level::Different;
    return remembered(m_texts, a, b, [&] {
        const double likeness = jaroWinkler(texts.text(a), texts.text(b));
        return likeness >= closeSimilarity   ? Level::Close
               : likeness >= alikeSimilarity ? Level::Alike
                                             : Level::Different;
    });
}

Level Comparer::compareCodes(std::span<const quint32> a, std::span<const quint32> b) const {
    Level nearest = Level::Missing;
    for (const quint32 first : a)
        for (const quint32 second : b) {
            const std::string_view left = m_store.code(first);
            const std::string_view right = m_store.code(second);
            nearest = std::max(nearest, left == right                ? Level::Same
                                        : withinOneSlip(left, right) ? Level::OneSlip
                                                                     : Level::Different);
        }
    return nearest;
}

void Comparer::compareExtras(Pattern& pattern, const EncodedPerson& a, const EncodedPerson& b) {
    const auto& fields = m_store.schema().extras;
    for (size_t extra = 0; extra < fields.size(); ++extra) {
        const quint32 left = a.extras[extra];
        const quint32 right = b.extras[extra];
        Level level = compareExactly(left, right);
        if (fields[extra].kind == ExtraKind::Text)
            level = compareTexts(left, right);
        else if (fields[extra].kind == ExtraKind::Code && level != Level::Missing)
            level = compareCodes({&left, 1}, {&right, 1});
        pattern.set(size_t(Field::Extra) + extra, level);
    }
}

Pattern Comparer::compare(const EncodedPerson& a, const EncodedPerson& b) {
    Pattern pattern;
    compareNames(pattern, a, b);
    pattern.set(Field::Birth, compareBirths(a.birth, b.birth));
    pattern.set(Field::Sex, compareExactly(a.sex, b.sex));
    pattern.set(Field::Nationality, compareExactly(a.nationality, b.nationality));
    pattern.set(Field::Phone, compareCodes(a.phones, b.phones));
    pattern.set(Field::Document, compareCodes(a.documents, b.documents));
    pattern.set(Field::Place, compareTexts(a.place, b.place));
    compareExtras(pattern, a, b);
    return pattern;
}

} // namespace tawjih::identity
