#pragma once

#include <QtGlobal>

#include <array>
#include <compare>
#include <span>

namespace tawjih::identity {

/// What is compared. Further fields of a schema follow as Extra, Extra + 1, …
enum class Field : quint8 { GivenName, FamilyName, Birth, Sex, Nationality, Phone, Document, Place, Extra };

/// How two values agree. Each kind of field has some of these levels; of names they are in order.
enum class Level : quint8 {
    Missing,   ///< one of them is not known
    Different, ///< none of what follows
    Alike,     ///< names and texts: Jaro–Winkler at least 0.80
    Contained, ///< names: each word of one agrees with one of the other, which has more
    Close,     ///< names and texts: Jaro–Winkler at least 0.92
    Sound,     ///< names: sound alike, or have the same consonants
    Variant,   ///< names: spellings of one name in the dictionary
    Crossed,   ///< given names: one's given name is the other's family name, and no more
    Swapped,   ///< names: given and family name exchanged
    Partly,    ///< dates: same year, or same day and month, or a year within one of a year that is all there is
    YearOnly,  ///< dates: same year, which is all that one of them says
    OneSlip,   ///< dates and numbers: one edit; dates: day and month exchanged
    Same
};

constexpr size_t levelCount = size_t(Level::Same) + 1;
constexpr size_t maxFields = 16;

/// The kinds of comparison, each with its levels.
enum class Comparison : quint8 { Name, Date, Exact, Code, Text };

/// The levels of a kind, but Missing, from the worst to the best.
[[nodiscard]] std::span<const Level> levelsOf(Comparison kind);

/// The levels of all fields of a pair, four bits a field.
class Pattern {
public:
    Pattern() = default;
    explicit Pattern(quint64 bits) : m_bits(bits) {}

    [[nodiscard]] Level at(size_t field) const { return Level(m_bits >> (4 * field) & 0xf); }
    [[nodiscard]] Level at(Field field) const { return at(size_t(field)); }
    void set(size_t field, Level level) {
        m_bits = (m_bits & ~(quint64(0xf) << (4 * field))) | quint64(level) << (4 * field);
    }
    void set(Field field, Level level) { set(size_t(field), level); }
    [[nodiscard]] quint64 bits() const { return m_bits; }
    auto operator<=>(const Pattern&) const = default;

private:
    quint64 m_bits = 0;
};

} // namespace tawjih::identity
