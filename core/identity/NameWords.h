#pragma once

#include "core/identity/NameVocabulary.h"

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

/// nameWords of many names. Most words stand alone and come again: they are read once.
class NameReader {
public:
    explicit NameReader(NameVocabulary& vocabulary) : m_vocabulary(vocabulary) {}
    /// Adds the words of a name.
    void read(const QString& name, NameWords& words);

private:
    struct Known {
        std::uint32_t word = 0;
        bool alone = false;
    };
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
    };

    [[nodiscard]] Known readPiece(std::u16string_view piece);

    NameVocabulary& m_vocabulary;
    std::unordered_map<std::u16string, Known, Hash, std::equal_to<>> m_pieces;
    std::unordered_map<std::u16string, NameWords, Hash, std::equal_to<>> m_names;
};

} // namespace tawjih::identity
