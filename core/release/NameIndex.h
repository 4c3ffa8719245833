#pragma once

#include "core/beneficiary/Beneficiary.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace tawjih::release {

/// The names of persons, by their words, to find them in texts. Words are as foldName() makes them, of either script.
class NameIndex {
public:
    /// \param ordinary folded words that also mean something else, and so name nobody by themselves
    NameIndex(const std::vector<PersonName>& names, const QSet<QString>& ordinary);

    /// Whether the words of a text name somebody:
    /// - a family and a given name of one person near each other (at most four words apart; next to each other when one
    ///   of them is of two letters),
    /// - one word of at least four letters that few persons bear: at most 20, or one in a hundred,
    /// - both names written as one word.
    /// Letters parted from each other ("D.I.A.L.L.O") are one word; Arabic words are also looked up without the article
    /// and without what is written onto them (و ف ب ك ل).
    [[nodiscard]] bool isNamed(const QStringList& words) const;

private:
    struct Known {
        quint32 id = 0;
        bool tells = false; ///< the word alone
    };

    void add(const PersonName& name);
    [[nodiscard]] quint32 idOf(const QString& word);
    [[nodiscard]] bool isPair(quint32 one, quint32 other) const;

    QHash<QString, Known> m_words;
    std::vector<int> m_bearers; ///< of each word
    QSet<quint64> m_pairs;
    QSet<QString> m_joined;
};

} // namespace tawjih::release
