#pragma once

#include "core/identity/Phonetics.h"

#include <QString>

#include <vector>

namespace tawjih::identity {

/// A written word: its Latin letters and how they sound.
struct Piece {
    QString letters;
    Sounds sounds;
    bool article = false; ///< written with ال, which the letters leave out
    QString written;      ///< foldName of what was written, in its script
};

/// What stands between names and tells nobody apart: ould, ben, bint, al, de …, or an initial.
[[nodiscard]] bool isParticle(const Piece& piece);

/// Whether the piece may become one with a neighbour.
[[nodiscard]] bool mayJoin(const Piece& piece);

/// Two pieces as one word.
[[nodiscard]] Piece joined(const Piece& first, const Piece& second);

/// The pieces, those that are one name made one: Abd (Abdel, Abdoul, عبد) + X, also where written in one word, as
/// "abd" + X; X + eddine; X + Allah; Abou + Bakr. Abdoul, Abdou and Abdi also stand alone, before a family name: they
/// are joined to a name of God only.
[[nodiscard]] std::vector<Piece> withCompounds(std::vector<Piece> pieces);

} // namespace tawjih::identity
