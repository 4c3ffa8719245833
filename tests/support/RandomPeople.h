#pragma once

#include "core/identity/MatchIndex.h"

#include <random>

namespace tawjih::test {

/// An invented register in which it is known who was entered twice, for tests and benchmarks of duplicate detection.
/// Names are made of syllables and as unequal as West African ones (the commonest family name is one person in ten);
/// three in ten know only their year of birth; households share phone, quarter and family name; few have a twin.
class RandomPeople {
public:
    struct Entry {
        identity::ComparedPerson person;
        quint32 who = 0; ///< the same for entries of one person
    };
    struct Shares {
        double again = 0.05;     ///< of persons, entered twice
        double relatives = 0.10; ///< of persons, with a relative in the register
        double twins = 0.002;    ///< of persons, with a twin in it
    };

    explicit RandomPeople(quint32 seed) : m_dice(seed) { makeNames(); }

    /// More entries, in no order, of persons of whom none was drawn before. \param entries about as many
    [[nodiscard]] std::vector<Entry> draw(size_t entries, const Shares& shares);

private:
    struct Person {
        QString given, family;
        identity::ComparedPerson details;
    };
    void makeNames();
    [[nodiscard]] QString madeName(size_t number, size_t syllables) const;
    [[nodiscard]] bool chance(double share) { return double(m_dice()) < share * 4294967296.0; }
    [[nodiscard]] quint32 below(size_t end) { return quint32(quint64(m_dice()) * end >> 32); }
    [[nodiscard]] const QString& common(const std::vector<QString>& names);
    [[nodiscard]] QString digits(int count);
    [[nodiscard]] Person newPerson();
    [[nodiscard]] Person relativeOf(const Person& person, bool isTwin);
    [[nodiscard]] Person enteredAgain(Person person);
    [[nodiscard]] QString misspelt(QString name);

    std::mt19937 m_dice;
    quint32 m_who = 0;
    std::vector<QString> m_given, m_family, m_quarters;
};

/// The id of an entry by its place.
[[nodiscard]] QUuid entryId(size_t place);
/// The place again.
[[nodiscard]] size_t entryPlace(const QUuid& id);

/// What a list of pairs is worth against what is known.
struct PairCounts {
    qint64 right = 0;
    qint64 wrong = 0;
    qint64 truth = 0;
    [[nodiscard]] double precision() const { return double(right) / double(right + wrong); }
    [[nodiscard]] double recall() const { return double(right) / double(truth); }
    [[nodiscard]] double f1() const { return 2 * double(right) / double(right + wrong + truth); }
};

/// \param whoOf who each entry is \param threshold least probability
[[nodiscard]] PairCounts countPairs(const std::vector<identity::MatchedPair>& pairs, const std::vector<quint32>& whoOf,
                                    double threshold, qint64 truth);

/// How far probabilities are from what came true: of ten classes of equal width, the mean distance weighted by pairs.
/// Pairs at most 0.001 likely are left out.
[[nodiscard]] double calibrationError(const std::vector<identity::MatchedPair>& pairs,
                                      const std::vector<quint32>& whoOf);

} // namespace tawjih::test
