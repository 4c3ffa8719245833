#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/identity/MatchScore.h"

#include <QDateTime>

#include <array>

namespace tawjih {

namespace identity {

/// By which door a pair came to be looked at.
enum class PairSource { Registration, Import, Search };

/// The pairs that wait for a decision, in parts that share nothing, and those that were said to be two persons.
enum class PairClass {
    Probable,  ///< see MatchClass
    ToReview,  ///< see MatchClass
    Relatives, ///< unlikely to be one person, but they look like a household or twins
    Apart,     ///< decided
};
constexpr size_t pairClasses = 4;

/// Somebody on record who may be the same person as another.
struct FoundMatch {
    BeneficiaryId other;
    double probability = 0;
    double model = 0; ///< before calibration
    Relation relation = Relation::None;
    bool operator==(const FoundMatch&) const = default;
};

/// How a list names one of a pair.
struct PairedPerson {
    BeneficiaryId id;
    QString number; ///< of the case; empty when there is none
    QString latinName;
    QString arabicName;
    BirthDate birth;
    bool operator==(const PairedPerson&) const = default;
};

/// Two persons on record who may be one.
struct DuplicatePair {
    PairedPerson one; ///< the smaller id, see inOrder()
    PairedPerson other;
    double probability = 0;
    double model = 0;
    Relation relation = Relation::None;
    PairSource source = PairSource::Search;
    QDateTime foundAt;                         ///< UTC
    std::optional<QDateTime> saidApartAt = {}; ///< UTC; of PairClass::Apart
    QString saidApartBy = {};                  ///< who
    bool operator==(const DuplicatePair&) const = default;
};

/// How many pairs there are, by PairClass.
using PairCounts = std::array<qint64, pairClasses>;

/// A search of the whole desk.
struct DuplicateSearch {
    QDateTime at; ///< UTC
    UserId by;
    qint64 compared = 0; ///< pairs
    qint64 found = 0;    ///< pairs
    qint64 leftOut = 0;  ///< pairs in blocks too large to be compared, if nothing else brought them together
    bool operator==(const DuplicateSearch&) const = default;
};

/// What is shown of somebody who may be another.
struct KnownPerson {
    Beneficiary person; ///< the fields that say who somebody is, and no others
    QString number;     ///< of the case; empty when there is none
    QString advisor;    ///< empty for nobody
};

} // namespace identity

template <>
struct Codes<identity::PairSource> {
    static constexpr CodeEntry<identity::PairSource> entries[] = {
        {identity::PairSource::Registration, "registration", QT_TRANSLATE_NOOP("Codes", "at registration")},
        {identity::PairSource::Import, "import", QT_TRANSLATE_NOOP("Codes", "by an import")},
        {identity::PairSource::Search, "search", QT_TRANSLATE_NOOP("Codes", "by a search of the desk")},
    };
};

template <>
struct Codes<identity::Relation> {
    static constexpr CodeEntry<identity::Relation> entries[] = {
        {identity::Relation::None, "none", QT_TRANSLATE_NOOP("Codes", "none")},
        {identity::Relation::Household, "household", QT_TRANSLATE_NOOP("Codes", "one household")},
        {identity::Relation::Twin, "twin", QT_TRANSLATE_NOOP("Codes", "twins")},
    };
};

} // namespace tawjih
