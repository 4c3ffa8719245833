#pragma once

#include "core/beneficiary/BirthDate.h"
#include "core/identity/NameForm.h"

#include <vector>

namespace tawjih::identity {

/// A birth date as it is compared: what is known of it, whether or not the calendar has that day. 0 is not known.
struct BirthParts {
    quint16 year = 0;
    quint8 month = 0;
    quint8 day = 0;

    [[nodiscard]] bool isKnown() const { return year != 0; }
    /// A year, or 1 January, which papers and registers write for a year: it says no more than its year.
    [[nodiscard]] bool isYearOnly() const { return month == 0 || day == 0 || (month == 1 && day == 1); }
    bool operator==(const BirthParts&) const = default;
};

/// A year that is an estimate counts as a year.
[[nodiscard]] BirthParts birthParts(const BirthDate& birth);

/// What two records are compared by. Whatever is empty is not known, and weighs nothing.
struct ComparedPerson {
    std::vector<NameForm> given;  ///< one a script or spelling that is written down; two persons' nearest ones count
    std::vector<NameForm> family; ///< likewise
    BirthParts birth;
    QString sex;           ///< a code
    QString nationality;   ///< a code
    QStringList phones;    ///< as written; the last eight digits count
    QStringList documents; ///< numbers of papers, as written
    QString place;         ///< where the person lives: an address, a quarter
    QStringList extras;    ///< further fields, in the order of ComparisonSchema::extras; may be shorter
    quint8 source = 0;     ///< which list the record comes from; see PairScope
};

/// How a further field is compared.
enum class ExtraKind {
    Exact, ///< the same or not: a code of a closed list
    Code,  ///< the same, one slip of the pen, or not: a number
    Text   ///< the same, nearly, alike, or not: words
};

struct ExtraField {
    ExtraKind kind = ExtraKind::Exact;
    bool finds = false;    ///< few persons share a value: those who do are compared
    bool isShared = false; ///< people who live together share it: says household as much as person
};

/// Which pairs there are.
enum class PairScope {
    All,          ///< any two records: duplicates within a register
    AcrossSources ///< two records of different sources: a list against a register, neither with duplicates in itself
};

struct ComparisonSchema {
    static constexpr size_t maxExtras = 8;
    std::vector<ExtraField> extras; ///< at most maxExtras
    PairScope scope = PairScope::All;
};

} // namespace tawjih::identity
