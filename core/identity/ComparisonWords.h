#pragma once

#include "core/identity/ComparisonLevel.h"
#include "core/identity/ComparisonText.h"
#include "core/identity/NameForm.h"
#include "core/identity/VariantDictionary.h"

#include <QHash>
#include <QList>

#include <functional>
#include <vector>

namespace tawjih::identity {

/// The groups of spellings to which a folded word belongs, as given and as family name: numbers from 1, 0 for none.
using SpellingGroups = std::function<std::array<quint32, 2>(const QString& folded)>;

/// Those of a dictionary, which the result keeps a copy of.
[[nodiscard]] SpellingGroups spellingGroups(VariantDictionary dictionary);

/// The names of all records, each once, by number: comparing and blocking then handle numbers.
class NameTable {
public:
    struct Word {
        QString folded;
        TextOutline outline;
        std::vector<quint32> skeletons;     ///< by number, those of two letters and more
        quint32 text = 0;                   ///< the folded form, by number
        quint32 sound = 0;                  ///< the phonetic form, by number
        std::array<quint32, 2> groups = {}; ///< of spellings, see SpellingGroups
        quint32 key = 0;                    ///< what words are looked up by: of a group or a phonetic form
        quint32 initial = 0;                ///< the first letter of its likeliest skeleton
    };
    struct Name {
        QList<quint32> words;  ///< without particles, in order of their numbers, each once
        quint32 joined = 0;    ///< the word that they make when written as one
        quint32 signature = 0; ///< the same for names whose words are spellings of the same
    };

    explicit NameTable(SpellingGroups groupsOf = {});

    /// The number of a name; 0 for one without words.
    [[nodiscard]] quint32 numberOf(const NameForm& form);
    [[nodiscard]] const Name& name(quint32 number) const { return m_names[number]; }
    [[nodiscard]] const Word& word(quint32 number) const { return m_words[number]; }

    /// Whether two names are Different for a reason that shows at once. False says nothing.
    [[nodiscard]] bool differAtOnce(quint32 a, quint32 b) const;
    /// How two names, neither of them 0, agree: Different up to Variant, or Same.
    [[nodiscard]] Level compare(quint32 a, quint32 b) const;
    /// Whether all words of the one are spellings of those of the other.
    [[nodiscard]] bool areVariants(quint32 a, quint32 b) const { return m_names[a].signature == m_names[b].signature; }

private:
    /// What shows at once of a name of one word.
    struct Outline {
        TextOutline text;
        quint64 sounds = 0; ///< group, phonetic form and skeletons as a set of 64; all for a name of several words
    };
    [[nodiscard]] Outline outlineOf(const Name& name) const;
    [[nodiscard]] quint32 wordNumber(const NameWord& word);
    [[nodiscard]] quint32 joinedNumber(const NameForm& form, const QList<quint32>& words);
    [[nodiscard]] quint32 signatureOf(const QList<quint32>& words);
    [[nodiscard]] quint32 textNumber(const QString& text);
    [[nodiscard]] Level compareWords(const Word& a, const Word& b) const;
    [[nodiscard]] Level compareAligned(const Name& a, const Name& b) const;

    SpellingGroups m_groupsOf;
    std::vector<Word> m_words;
    std::vector<Name> m_names;
    std::vector<Outline> m_outlines;       ///< one a name
    QHash<QString, quint32> m_texts;       ///< folded and phonetic forms, skeletons
    QHash<QString, quint32> m_wordNumbers; ///< by all their forms: what is read from two scripts may differ in some
    QHash<QList<quint32>, quint32> m_nameNumbers;
    QHash<QList<quint32>, quint32> m_signatures;
};

} // namespace tawjih::identity
