#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tawjih::identity {

/// One word of a name in the forms under which it is compared.
struct NameWord {
    /// foldName's letters. A word in Arabic script as readArabic reads it (محمد is "mhmd"), in any other script as ICU
    /// romanises it. A servant's name as "abd" and whom he serves: Abdel Kader, Abdoulkader and عبد القادر begin alike.
    QString folded;
    QString phonetic;        ///< how it sounds: Sounds in Phonetics.h
    QStringList skeletons;   ///< up to 8 consonant skeletons, the likeliest first: skeletonsOf in Phonetics.h
    bool isParticle = false; ///< ould, ben, bint, al …, or an initial: weighs little
    bool operator==(const NameWord&) const = default;
};

/// A name as word forms, in the order written.
struct NameForm {
    std::vector<NameWord> words;
    bool operator==(const NameForm&) const = default;
};

/// The words of a name in any script. What is one name is one word, however it is written: Abd + X (but Abdoulaye, and
/// Abdoul before a family name, stay), X + eddine, X + Allah, Abou Bakr. An article glued to a word (Alhassane) gives
/// skeletons with and without it; ال is left out of `folded`. Any text is fine; one without letters and digits has no
/// word. \param name one field, or a whole name
[[nodiscard]] NameForm nameForm(const QString& name);

} // namespace tawjih::identity
