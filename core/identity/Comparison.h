#pragma once

#include "core/identity/ComparisonRecord.h"

namespace tawjih::identity {

/// Same year (or day and month) and the like, for two dates: see Level.
[[nodiscard]] Level compareBirths(BirthParts a, BirthParts b);

/// Compares the records of a store. It remembers how names and texts compare, so each thread needs its own.
class Comparer {
public:
    explicit Comparer(const RecordStore& store);

    /// The levels of each field; the same for (a, b) and (b, a). Every field has a level; Missing where one of the
    /// two does not know it.
    [[nodiscard]] Pattern compare(const EncodedPerson& a, const EncodedPerson& b);

private:
    struct Remembered {
        quint64 pair = 0;
        Level level = Level::Missing;
    };
    template <typename Make>
    [[nodiscard]] static Level remembered(std::vector<Remembered>& memory, quint32 a, quint32 b, Make make);
    [[nodiscard]] Level compareNamePair(quint32 a, quint32 b);
    [[nodiscard]] Level nearestName(std::span<const quint32> a, std::span<const quint32> b);
    [[nodiscard]] bool agreeCrosswise(std::span<const quint32> given, std::span<const quint32> family) const;
    [[nodiscard]] Level compareTexts(quint32 a, quint32 b);
    [[nodiscard]] Level compareCodes(std::span<const quint32> a, std::span<const quint32> b) const;
    void compareNames(Pattern& pattern, const EncodedPerson& a, const EncodedPerson& b);
    void compareExtras(Pattern& pattern, const EncodedPerson& a, const EncodedPerson& b);

    const RecordStore& m_store;
    std::vector<Remembered> m_names;
    std::vector<Remembered> m_texts;
};

} // namespace tawjih::identity
