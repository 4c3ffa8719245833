#pragma once

#include "core/identity/NameVocabulary.h"
#include "core/identity/WordCache.h"

namespace tawjih::identity {

/// The words under which a person is found, as places in a vocabulary.
struct NameWords {
    std::vector<std::uint32_t> whole; ///< of her names as they are
    std::vector<std::uint32_t> parts; ///< of compounds, and particles joined to what follows (Benali)

    void add(const NameWords& more);
    void clear();
    /// Each once, names before parts, some 20 at most: longer names are cut.
    [[nodiscard]] std::vector<std::uint32_t> all() const;
};

[[nodiscard]] NameWords nameWords(const QString& name, NameVocabulary& vocabulary);

/// nameWords of many names. Most words come again, and few join with their neighbours: those are read once.
class NameReader {
public:
    explicit NameReader(NameVocabulary& vocabulary) : m_vocabulary(vocabulary) {}
    /// Adds the words of a name.
    void read(const QString& name, NameWords& words);

private:
    struct Piece {
        std::u16string_view text;
        std::uint32_t word = 0;
        bool particle = false;
    };

    [[nodiscard]] bool split(std::u16string_view name);
    [[nodiscard]] std::uint32_t readPiece(std::u16string_view piece);
    [[nodiscard]] std::uint32_t readJoined(std::u16string_view two);

    NameVocabulary& m_vocabulary;
    WordCache m_known;  ///< words, or how else a piece is to be read
    WordCache m_joined; ///< a particle and what follows it, as a word
    std::vector<Piece> m_pieces;
};

} // namespace tawjih::identity
