#pragma once

#include <QString>

#include <optional>

namespace tawjih {

/// What a letter is answered by: forty random bits and a check character, "7KQ2-M0XD-4" in Crockford's base 32 (no I,
/// L, O, U). It says nothing of the person; only the desk's own record knows whom it stands for.
///
/// The check is the number modulo 37, as Crockford has it: every wrong character and every two characters that changed
/// places are found. Numbers whose check would be one of his five signs beyond the alphabet are never drawn: nobody
/// should have to type a tilde.
class LetterReference {
public:
    LetterReference() = default;
    /// A new one, from the system's randomness.
    [[nodiscard]] static LetterReference random();
    /// That of a number of forty bits; nothing where it would need a sign beyond the alphabet. For the demo desk, which
    /// is the same each time: `random` alone gives what nobody can guess.
    [[nodiscard]] static std::optional<LetterReference> ofNumber(quint64 number);
    /// What somebody typed or a reader scanned: any case, O for 0, I and L for 1, digits of any script, spaces and
    /// hyphens anywhere. Nothing where it is no reference of ours, or mistyped.
    [[nodiscard]] static std::optional<LetterReference> parse(QStringView typed);

    [[nodiscard]] bool isNull() const { return m_characters.isEmpty(); }
    /// "XXXX-XXXX-C": as printed and stored.
    [[nodiscard]] QString text() const;

    bool operator==(const LetterReference&) const = default;

private:
    explicit LetterReference(const QString& characters) : m_characters(characters) {}
    QString m_characters; ///< nine of them
};

} // namespace tawjih
