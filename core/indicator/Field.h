#pragma once

#include "core/base/Codes.h"
#include "core/indicator/Facts.h"

#include <variant>

namespace tawjih::indicator {

/// What a figure counts, a row each.
enum class Population { Persons, Openings, Sessions, Referrals, FollowUps, Papers, Seats, Steps, Intakes };

} // namespace tawjih::indicator

namespace tawjih {

template <>
struct Codes<indicator::Population> {
    using P = indicator::Population;
    static constexpr CodeEntry<P> entries[] = {
        {P::Persons, "persons", QT_TRANSLATE_NOOP("Codes", "persons on record")},
        {P::Openings, "openings", QT_TRANSLATE_NOOP("Codes", "registrations and returns")},
        {P::Sessions, "sessions", QT_TRANSLATE_NOOP("Codes", "counselling sessions")},
        {P::Referrals, "referrals", QT_TRANSLATE_NOOP("Codes", "referrals")},
        {P::FollowUps, "follow_ups", QT_TRANSLATE_NOOP("Codes", "follow-ups")},
        {P::Papers, "papers", QT_TRANSLATE_NOOP("Codes", "documents with an end")},
        {P::Seats, "seats", QT_TRANSLATE_NOOP("Codes", "places held or waited for")},
        {P::Steps, "steps", QT_TRANSLATE_NOOP("Codes", "steps to be done")},
        {P::Intakes, "intakes", QT_TRANSLATE_NOOP("Codes", "intakes of the catalogue")},
    };
};

template <>
struct Codes<indicator::MissingField> {
    using F = indicator::MissingField;
    static constexpr CodeEntry<F> entries[] = {
        {F::Phone, "phone", QT_TRANSLATE_NOOP("Codes", "phone")},
        {F::BirthDate, "birth_date", QT_TRANSLATE_NOOP("Codes", "birth date")},
        {F::Sex, "sex", QT_TRANSLATE_NOOP("Codes", "sex")},
        {F::Nationality, "nationality", QT_TRANSLATE_NOOP("Codes", "nationality")},
        {F::Arrondissement, "arrondissement", QT_TRANSLATE_NOOP("Codes", "arrondissement")},
        {F::ResidenceStatus, "residence_status", QT_TRANSLATE_NOOP("Codes", "residence status")},
        {F::ResidenceEnd, "residence_end", QT_TRANSLATE_NOOP("Codes", "end of the residence title")},
        {F::Education, "education", QT_TRANSLATE_NOOP("Codes", "education")},
        {F::Languages, "languages", QT_TRANSLATE_NOOP("Codes", "languages")},
    };
};

template <>
struct Codes<indicator::Reached> {
    using R = indicator::Reached;
    static constexpr CodeEntry<R> entries[] = {
        {R::Contacted, "contacted", QT_TRANSLATE_NOOP("Codes", "Contacted")},
        {R::Registered, "registered", QT_TRANSLATE_NOOP("Codes", "Registered")},
        {R::Counselled, "counselled", QT_TRANSLATE_NOOP("Codes", "Counselled")},
        {R::Oriented, "oriented", QT_TRANSLATE_NOOP("Codes", "Oriented")},
        {R::Applied, "applied", QT_TRANSLATE_NOOP("Codes", "Applied")},
        {R::Admitted, "admitted", QT_TRANSLATE_NOOP("Codes", "Admitted")},
        {R::Enrolled, "enrolled", QT_TRANSLATE_NOOP("Codes", "Enrolled")},
        {R::Attending, "attending", QT_TRANSLATE_NOOP("Codes", "Attending")},
        {R::Completed, "completed", QT_TRANSLATE_NOOP("Codes", "Completed")},
        {R::Certified, "certified", QT_TRANSLATE_NOOP("Codes", "Certified")},
    };
};

} // namespace tawjih

namespace tawjih::indicator {

/// A value that a field may have: how it is called in definitions, and in the interface (English source text of the
/// context "Codes").
struct FieldValue {
    QString code;
    const char* label = nullptr;
};

/// A column of facts, of 8 or 16 bits a row.
using Column = std::variant<std::monostate, const std::vector<quint8>*, const std::vector<quint16>*>;

enum class FieldKind {
    Code,   ///< one of a closed list, 0 not known; ordered as the list is
    Name,   ///< named by the desk: a number of FactCodes, 0 not known
    Day,    ///< FactDay
    Number, ///< a small number; 0xFFFF not known
    Bits,   ///< several of a closed list
    Age,    ///< completed years on the event's day; 0xFFFF not known
    Lasting ///< days between two days of the row; 0xFFFF not known
};

/// Something that conditions and breakdowns may ask of a population's rows.
struct Field {
    const char* name;
    FieldKind kind;
    /// The column in which it stands; for Lasting the later day.
    Column (*column)(const FactShard& shard);
    /// Lasting: the earlier day.
    Column (*since)(const FactShard& shard) = nullptr;
    /// What a raw number of the column stands for, where it is not the value itself: the provider of a centre.
    std::vector<quint16> (*translate)(const Facts& facts) = nullptr;
    /// The values of a closed list, value 1 first.
    const std::vector<FieldValue>& (*values)() = nullptr;
    bool ofPerson = false; ///< a column of the person to whom the row belongs
    /// The value of the list that facts keep as 0, "not known": "undisclosed". Of other lists 0 is no value at all.
    const char* notKnown = nullptr;
};

/// The field of a population by its name, its person's included; nullptr for a name that does not exist there.
[[nodiscard]] const Field* findField(Population population, QStringView name);
/// All fields of a population, its own first.
[[nodiscard]] std::vector<const Field*> fieldsOf(Population population);
/// Rows of a population in a shard. Intakes stand in the catalogue, not in a shard.
[[nodiscard]] std::size_t rowsOf(const FactShard& shard, Population population);
/// Whose a row is; nullptr where the row is the person, or nobody's.
[[nodiscard]] const std::vector<quint32>* personsOf(const FactShard& shard, Population population);

} // namespace tawjih::indicator
